"""From another stage vocabulary, or a CRM's pipeline, to the phases of the map."""

from collections.abc import Sequence

from bot.answering.answer import Answer
from bot.answering.desk import Desk
from bot.answering.reply import reply
from bot.answering.wording import map_label
from bot.words import Words
from content_library.intake import CrmStage, ModelStage
from content_library.picture import Picture
from retrieval.reading.words import cues
from retrieval.reading.words.spelling import plain
from retrieval.vocabulary import Vocabulary


def translate_stages(desk: Desk) -> Answer:
    """One stage when one is named, else the whole model or pipeline, else what can be translated."""
    picture, slots, words = desk.picture, desk.understood.slots, desk.words
    stage, model = slots.stage_raw or slots.deal_stage or "", slots.stage_model
    crm = [each for each in picture.crm_stages if _named(each.pipeline, each.stage, model, stage.casefold())]
    foreign = [each for each in picture.model_stages if _named(each.model, each.stage, model, stage.casefold())]
    if not (crm or foreign):
        return _pipelines(desk) if picture.crm_stages and _is_of_pipelines(desk) else _what_is_known(desk)
    told = [_crm_line(words, picture, each) for each in crm] + [_model_line(words, picture, each) for each in foreign]
    headline = words.say("translate-stages-headline", name=model or stage)
    lines = told if len(told) == 1 else [headline, *(f"   {each}" for each in told)]
    return reply(desk, [*lines, *_notes(words, crm), words.say("translate-stages-source")])


def _is_of_pipelines(desk: Desk) -> bool:
    """Whether their stages are meant as a whole: none is named, known or not."""
    slots = desk.understood.slots
    if slots.stage_raw or slots.deal_stage or slots.stage_model or slots.unresolved:
        return False
    return cues.load().signals["stages_of_pipelines"].search(plain(desk.question.text)) is not None


def _pipelines(desk: Desk) -> Answer:
    """Every stage of the CRM's pipelines, that of the deals first."""
    picture, words = desk.picture, desk.words
    pipelines = dict.fromkeys([Vocabulary.of(picture).stages.pipeline, *(each.pipeline for each in picture.crm_stages)])
    lines = []
    for pipeline in pipelines:
        stages = [each for each in picture.crm_stages if each.pipeline == pipeline]
        lines += [words.say("translate-stages-headline", name=pipeline)] if pipeline else []
        lines += [*(f"   {_crm_line(words, picture, each)}" for each in stages), *_notes(words, stages)]
    return reply(desk, [*lines, words.say("translate-stages-source")])


def _notes(words: Words, stages: Sequence[CrmStage]) -> list[str]:
    return [words.say("translate-stages-note", stage=each.stage, note=each.note) for each in stages if each.note]


def _named(model: str, stage: str, wanted_model: str | None, wanted_stage: str) -> bool:
    if wanted_model is not None and model != wanted_model:
        return False
    return stage.casefold() == wanted_stage if wanted_stage else wanted_model is not None


def _crm_line(words: Words, picture: Picture, stage: CrmStage) -> str:
    if not stage.phase:
        return words.say("translate-stages-nowhere", stage=stage.stage)
    phase, others = map_label(picture, stage.phase), [map_label(picture, each) for each in stage.also]
    if others:
        return words.say("translate-stages-also", stage=stage.stage, phase=phase, others=words.listed(others))
    return words.say("translate-stages-stage", stage=stage.stage, phases=phase)


def _model_line(words: Words, picture: Picture, stage: ModelStage) -> str:
    shares = [f"{map_label(picture, share.phase)} {words.percent(100 * share.weight)}" for share in stage.shares]
    return words.say("translate-stages-stage", stage=stage.stage, phases=words.listed(shares))


def _what_is_known(desk: Desk) -> Answer:
    picture, words = desk.picture, desk.words
    models = dict.fromkeys([*(s.model for s in picture.model_stages), *(s.pipeline for s in picture.crm_stages)])
    known = words.listed(models)
    asked = words.listed(words.say("translate-stages-word", word=word) for word in desk.understood.slots.unresolved)
    if not known:
        line = words.say("translate-stages-nothing-known")
    elif asked:
        line = words.say("translate-stages-unknown", stages=asked, known=known)
    else:
        line = words.say("translate-stages-unnamed", known=known)
    return reply(desk, [line], behaviour="decline_unknown")
