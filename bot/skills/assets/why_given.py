"""Why these assets, or why these figures: asked behind a pack, a search, an asset or a matrix in no other words."""

from collections.abc import Callable, Iterator
from dataclasses import replace

from bot.answering.answer import Answer, Offer
from bot.answering.desk import Desk
from bot.answering.lens import lens_of
from bot.answering.reply import reply
from bot.answering.steps import step_to_brief
from bot.answering.wording import cell_label, persona_label
from bot.skills.assets.asset_facts import LEAVE
from bot.skills.assets.left_out import as_before
from bot.skills.assets.why_this_asset import whom_it_serves, why_found, why_usable
from bot.skills.cells.explain_score import coverage_lines
from content_library.coverage import coverage
from retrieval.reading.wants.permission import asks_permission
from retrieval.reading.words import cues
from retrieval.reading.words.spelling import plain as as_words
from retrieval.understood import Understood


def tell_why_given(desk: Desk, answer_to: Callable[[Desk], Answer]) -> Answer | None:
    """None unless why is all that is asked; `answer_to` gives the assets once more, as this asker may have them now."""
    before, slots = desk.before, desk.understood.slots
    if before is None or desk.understood.facts or not _asks(desk.question.text):
        return None
    named = () if "asset" in slots.inherited else slots.asset
    asked = replace(desk, understood=as_before(before, desk.understood), before=None)
    here = replace(asked, understood=replace(asked.understood, question=desk.question))
    match before.intent:
        case "coverage_matrix":
            return _of_matrix(here)
        case "deal_collateral" if not named:
            return _of_pack(here, answer_to(asked))
        case "asset_find":
            return why_found(here, answer_to(asked), named)
        case "asset_info" if len(before.slots.asset) == 1 and _asked_for_leave(before):
            return why_usable(here, desk.picture.asset_of[before.slots.asset[0]])
    return None


def _asked_for_leave(before: Understood) -> bool:
    return LEAVE in before.facts or asks_permission(before.question.text, cues.load())


def _asks(question: str) -> bool:
    text = as_words(question)
    return cues.load().signals["asks_why_given"].fullmatch(text) is not None


def _of_pack(desk: Desk, pack: Answer) -> Answer | None:
    """Asset by asset, the needs it answers for whom; None where nothing was given."""
    if not pack.offered:
        return None
    words = desk.words
    lines = [line for offer in pack.offered for line in _of_offer(desk, offer, pack)]
    sources = [*desk.understood.slots.deal, *(offer.asset for offer in pack.offered)]
    return reply(desk, [words.say("why-given-pack", n=len(pack.offered)), *lines], cells=pack.cells, sources=sources)


def _of_offer(desk: Desk, offer: Offer, pack: Answer) -> Iterator[str]:
    picture, words, table = desk.picture, desk.words, coverage(desk.picture, lens_of(desk))
    yield f"{words.quoted(offer.title)} ({offer.asset})"
    served = [
        f"   {persona_label(picture, persona)}: {picture.need_of[need.need].text} ({need.need})"
        for persona, phase in pack.cells
        for need in table.cell(persona, phase).needs
        if any(each.asset == offer.asset and each.strength > 0 for each in need.assets)
    ]
    yield from served or (f"   {line}" for line in whom_it_serves(desk, picture.asset_of[offer.asset]))


def _of_matrix(desk: Desk) -> Answer | None:
    """How the weakest figure comes about, as an example of all; None where there are no figures."""
    picture, words, table = desk.picture, desk.words, coverage(desk.picture, lens_of(desk))
    counted = [(cell.coverage, cell) for cell in table.cells if cell.coverage is not None]
    if not counted:
        return None
    _, cell = min(counted, key=lambda each: each[0])
    first, *rest = coverage_lines(desk, cell)
    told = words.say("why-given-matrix", cell=cell_label(picture, cell.persona, cell.phase))
    steps = [] if cell.status == "covered" else [step_to_brief(words, picture, cell.persona, cell.phase)]
    return reply(desk, [told, first, *rest], cells=[(cell.persona, cell.phase)], next_steps=steps)
