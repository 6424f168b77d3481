"""Whether a piece is to be published although it is not all of what its brief asks for."""

from collections.abc import Sequence

from content_library.spelling import folded
from retrieval.reading.brief_words import BriefWords
from retrieval.reading.cues import Cues
from retrieval.reading.sentences import Sentence
from retrieval.understood import Slots, Understood

INSISTS = "insists"


def insisted(said: Sentence, before: Understood | None, words: Sequence[BriefWords], cues: Cues) -> Slots | None:
    """What was ordered before, with all its weight, where a short message says so; None where it says anything else."""
    if before is None or before.slots.awaits != INSISTS or said.mentions:
        return None
    text = folded(said.text).strip(" .!")
    agrees = cues.moves["said"]["agreeing"].fullmatch(text) or cues.signals["go_ahead"].fullmatch(said.plain)
    if not agrees and not any(each.insisting.search(said.plain) for each in words):
        return None
    return before.slots.changed(insists=True, awaits=None, inherited=())


def declined(said: Sentence, before: Understood | None, cues: Cues) -> bool:
    """Whether it is not to be published as that after all."""
    if before is None or before.slots.awaits != INSISTS:
        return False
    text = folded(said.text).strip(" .!")
    return any(cues.moves["said"][name].fullmatch(text) for name in ("denying", "leaving"))


def with_insisting(told: Slots, said: Sentence, words: Sequence[BriefWords]) -> Slots:
    """ "publish it as A30 anyway": said with the order itself."""
    orders = told.asset and {"published", "done"} & set(told.status)
    insists = orders and any(each.insisting.search(said.plain) for each in words)
    return told.changed(insists=True) if insists else told
