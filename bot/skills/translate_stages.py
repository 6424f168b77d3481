"""From another stage vocabulary, or a CRM's pipeline, to the phases of the map."""

from bot.skills.answer import Answer
from bot.skills.desk import Desk
from bot.skills.reply import reply
from bot.skills.wording import listed, phase_label
from content_library.intake import CrmStage, ModelStage
from content_library.picture import Picture


def translate_stages(desk: Desk) -> Answer:
    """One stage when one is named, else the whole model or pipeline, else what can be translated."""
    picture, slots = desk.picture, desk.understood.slots
    raw, model = (slots.stage_raw or "").casefold(), slots.stage_model
    crm = [each for each in picture.crm_stages if _named(each.pipeline, each.stage, model, raw)]
    foreign = [each for each in picture.model_stages if _named(each.model, each.stage, model, raw)]
    if not (crm or foreign):
        return _what_is_known(desk)
    lines = [_crm_line(picture, each) for each in crm] + [_model_line(picture, each) for each in foreign]
    name = model or slots.stage_raw or ""
    notes = [f"Note on {each.stage}: {each.note}." for each in crm if each.note]
    tail = "The mapping stands in the crosswalk file and can be changed there."
    return reply(desk, [f"{name} → phases of the map:", *lines, *notes, tail])


def _named(model: str, stage: str, wanted_model: str | None, wanted_stage: str) -> bool:
    if wanted_model is not None and model != wanted_model:
        return False
    return stage.casefold() == wanted_stage if wanted_stage else wanted_model is not None


def _crm_line(picture: Picture, stage: CrmStage) -> str:
    where = phase_label(picture, stage.phase) if stage.phase else "none"
    also = f" (also {listed(phase_label(picture, each) for each in stage.also)})" if stage.also else ""
    return f"   {stage.stage} → {where}{also}"


def _model_line(picture: Picture, stage: ModelStage) -> str:
    shares = [f"{phase_label(picture, share.phase)} {share.weight:.0%}" for share in stage.shares]
    return f"   {stage.stage} → {listed(shares)}"


def _what_is_known(desk: Desk) -> Answer:
    picture = desk.picture
    known = list(dict.fromkeys([*(s.model for s in picture.model_stages), *(s.pipeline for s in picture.crm_stages)]))
    words = listed([f"“{word}”" for word in desk.understood.slots.unresolved]) or "That stage"
    return reply(
        desk, [f"{words} is in no model I know. I can translate: {listed(known)}."], behaviour="decline_unknown"
    )
