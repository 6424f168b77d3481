"""What a word means, and where it applies: asked for instead of who has it."""

import re
from collections.abc import Iterator

from bot.answering.answer import Answer
from bot.answering.desk import Desk
from bot.answering.offering import visible_assets
from bot.answering.reply import reply
from bot.answering.wording import cell_label, persona_label, phase_label, titled
from content_library.spelling import folded
from retrieval.passages import Filters, Query
from retrieval.reading.words import cues
from retrieval.reading.words.spelling import words as words_of
from retrieval.understood import Intent

MOST = 4
"""Places where a word stands; more would be a search."""
HITS = 10
READ_AS: frozenset[Intent] = frozenset(
    {"crosswalk", "out_of_scope", "out_of_data", "asset_find", "gap_list", "coverage_matrix", "need_lookup", "audit",
     "asset_info", "explain_score", "help", "journey_info", "evidence", "metrics", "persona_info", "brief_edit"}
)  # fmt: skip
"""What a question for the meaning of a word that is none of the map's may be taken for."""


def tell_terms(desk: Desk) -> Answer | None:
    """None where the meaning of no word is asked for."""
    return _of_parts(desk) or _of_a_phase(desk) or _of_our_own(desk) or _of_the_library(desk)


def _of_parts(desk: Desk) -> Answer | None:
    """None where no part in a phase is asked for by its word alone."""
    slots, text = desk.understood.slots, " ".join(word.text for word in words_of(desk.question.text))
    if not slots.participation or slots.persona or slots.phase or slots.deal or slots.asset:
        return None
    if not cues.load().signals["defining"].search(text):
        return None
    parts = slots.participation
    meanings = [desk.words.say("tell-terms", part=part.replace("_", "-")) for part in parts]
    where = [f"   {line}" for part in parts if (line := _where(desk, part))]
    return reply(desk, [*meanings, *where])


def _of_our_own(desk: Desk) -> Answer | None:
    """Words of Milepost: gap, covered, thin."""
    term = folded(_term(desk))
    told = [id for id, said in cues.load().phrases["term"].items() if term and said.fullmatch(term)]
    return reply(desk, [desk.words.say("tell-terms-own", term=id) for id in told]) if told else None


def _of_a_phase(desk: Desk) -> Answer | None:
    """A phase by its own name alone, which may be an ordinary word elsewhere in a sentence."""
    term = folded(_term(desk))
    phase = next((each for each in desk.picture.phases if term and term in (folded(each.label), folded(each.id))), None)
    if phase is None or not phase.definition or desk.understood.slots.phase:
        return None
    return reply(desk, [f"{phase_label(desk.picture, phase.id)}: {phase.definition}"])


def _of_the_library(desk: Desk) -> Answer | None:
    """A word nobody defined: the needs and the titles it stands in, and the assets whose text has it."""
    slots, term = desk.understood.slots, _term(desk)
    mapped = slots.persona or slots.phase or slots.participation or slots.buying_role or slots.stage_raw or slots.deal
    if not term or mapped or desk.understood.intent not in READ_AS:
        return None
    where = list(dict.fromkeys(_places(desk, term)))[:MOST]
    if not where:
        return reply(desk, [desk.words.say("tell-terms-nowhere", term=term)], behaviour="decline_unknown")
    return reply(desk, [desk.words.say("tell-terms-stands-in", term=term, where=desk.words.listed(where))])


def _term(desk: Desk) -> str:
    """The word whose meaning is asked for, as it was typed; "" where none is."""
    known, plain = cues.load(), " ".join(word.text for word in words_of(desk.question.text))
    if not known.signals["meaning_of"].search(plain):
        return ""
    asking = known.signals["of_meaning"]
    left = [word for word in words_of(desk.question.text) if not asking.fullmatch(word.text)]
    ours = {word.text for word in left if any(said.fullmatch(word.text) for said in known.phrases["term"].values())}
    return " ".join(word.raw for word in left if word.text in ours or word.text not in known.stop)


def _places(desk: Desk, term: str) -> Iterator[str]:
    picture, said = desk.picture, re.compile(rf"(?<!\w){re.escape(term)}(?!\w)", re.IGNORECASE)
    for need in picture.needs:
        if said.search(need.text):
            yield f"{need.text} ({need.id}, {cell_label(picture, need.persona, need.phase)})"
    query = Query(term, Filters(assets=visible_assets(desk)), desk.understood.language)
    for hit in desk.search(query, HITS).hits:
        if said.search(hit.passage.text) or said.search(picture.asset_of[hit.asset].title):
            yield titled(desk.words, picture.asset_of[hit.asset])
    for note in picture.notes:
        if said.search(note.text):
            yield note.id


def _where(desk: Desk, part: str) -> str:
    picture, words = desk.picture, desk.words
    stops = []
    for phase in picture.mapped_phases:
        here = [cell.persona for cell in picture.cells if cell.phase == phase.id and cell.participation == part]
        stops += (
            [f"{phase_label(picture, phase.id)}: {words.listed(persona_label(picture, each) for each in here)}"]
            if here
            else []
        )
    return f"{words.named('participation', part)} · {'; '.join(stops)}" if stops else ""
