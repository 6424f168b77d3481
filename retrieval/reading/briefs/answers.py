"""A yes or a no to what was asked or proposed about a brief: keep it, publish it although it falls short."""

from collections.abc import Sequence

from content_library.spelling import folded
from retrieval.reading.names.sentences import Sentence
from retrieval.reading.words.brief_words import BriefWords
from retrieval.reading.words.cues import Cues
from retrieval.understood import Question, Slots, Understood

INSISTS = "insists"
NOT_ORDERED = "not_ordered"
"""What is said of a brief when an order is only negated or wondered about."""
NO_SUCH_DAY = "no_such_day"
"""What is said of a brief that is to be due on a day no calendar has."""


def answered(
    question: Question, said: Sentence, before: Understood | None, words: Sequence[BriefWords], cues: Cues
) -> Understood | None:
    """None where the message is no answer to the turn before."""
    if before is None or said.mentions:
        return None
    if before.slots.awaits == INSISTS:
        return _insisted(question, said, before, words, cues)
    proposed = before.intent in ("brief_create", "brief_edit") and before.cells and not before.slots.brief
    if proposed and cues.moves["said"]["accepting"].fullmatch(said.plain):
        return Understood(question, "brief_edit", slots=Slots(keep=True), language=before.language)
    return None


def with_insisting(told: Slots, said: Sentence, words: Sequence[BriefWords]) -> Slots:
    """ "publish it as A30 anyway": said with the order itself."""
    orders = told.asset and {"published", "done"} & set(told.status)
    insists = orders and any(each.insisting.search(said.plain) for each in words)
    return told.changed(insists=True) if insists else told


def _insisted(
    question: Question, said: Sentence, before: Understood, words: Sequence[BriefWords], cues: Cues
) -> Understood | None:
    """What was ordered before, with all its weight; or that it stays as it is."""
    text = folded(said.text).strip(" .!")
    if any(cues.moves["said"][name].fullmatch(text) for name in ("denying", "leaving")):
        slots = Slots(brief=before.slots.brief, of_brief=NOT_ORDERED)
        return Understood(question, "brief_update", slots=slots, language=before.language)
    agrees = cues.moves["said"]["agreeing"].fullmatch(text) or cues.signals["go_ahead"].fullmatch(said.plain)
    if not agrees and not any(each.insisting.search(said.plain) for each in words):
        return None
    slots = before.slots.changed(insists=True, awaits=None, inherited=())
    return Understood(question, "brief_update", slots=slots, language=before.language)
