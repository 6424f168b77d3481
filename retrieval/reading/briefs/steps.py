"""Steps of a brief that are said in the middle of a sentence: sent back with a reason, out as an asset, put off by days."""

from collections.abc import Sequence
from datetime import date

from content_library.spelling import folded
from retrieval.reading.names.sentences import Sentence
from retrieval.reading.words.brief_words import BriefWords
from retrieval.reading.words.cues import Cues
from retrieval.reading.words.deadlines import put_off
from retrieval.understood import Slots
from retrieval.vocabulary import Vocabulary

SENT_BACK = "sent_back"
"""Its text goes back to who writes it: in progress again."""
LONGEST = 60
"""Words of a sentence that sends a brief back: more is a text."""


def step_said(said: Sentence, words: Sequence[BriefWords], vocabulary: Vocabulary) -> Slots:
    """What the sentence orders of this of a brief; empty where it orders nothing, or asks."""
    if len(said.words) > LONGEST or is_asked(said, words, vocabulary.cues):
        return Slots()
    if any(each.became.search(said.half_masked) for each in words):
        return as_published(said)
    if any(each.back.search(said.masked) for each in words):
        return Slots(status=(SENT_BACK,), user=next(iter(said.ids("person")), None))
    return Slots()


def as_published(said: Sentence) -> Slots:
    """As the assets it names; `unresolved` are those that nobody has."""
    strange = tuple(mention.text for mention in said.of("absent_asset"))
    return Slots(asset=said.ids("asset"), status=("published",), unresolved=strange)


def put_off_to(said: Sentence, vocabulary: Vocabulary, about: tuple[str, ...]) -> date | None:
    """The day a brief is due from then on: so much later, or sooner, than it is."""
    picture = vocabulary.picture
    dates = [brief.due or picture.today for brief in picture.briefs if brief.id in about]
    return put_off(folded(said.text), dates[0], vocabulary.cues.numbers) if len(dates) == 1 else None


def is_asked_for(said: Sentence, words: Sequence[BriefWords]) -> bool:
    """Whether a question wants another day: "can we postpone it by two days?"."""
    return any(each.may_we.match(each.bare(said.plain)) or each.may_we.match(said.plain) for each in words)


def is_asked(said: Sentence, words: Sequence[BriefWords], cues: Cues) -> bool:
    """By a mark, but for a polite order; or by its first word."""
    if said.text.rstrip().endswith("?"):
        return not any(each.polite.search(said.plain) for each in words)
    return cues.moves["edit"]["asking"].match(said.plain) is not None


_DONE_WITH_IT = (
    "status", "user", "due", "reviewer", "of_brief", "keep", "sharper", "whole", "asset", "unresolved", "need", "language",
    "format", "depth", "length", "persona", "phase", "dropped", "leading",
)  # fmt: skip


def says_something(slots: Slots) -> bool:
    """Whether something is to be done with a brief, not only which one is meant."""
    return any(getattr(slots, name) for name in _DONE_WITH_IT if name not in slots.inherited)
