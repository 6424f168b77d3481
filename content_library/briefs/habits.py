"""How the reader reads, by the research: what is wanted and refused of pages, and what is asked for."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from content_library.briefs.ground import Ground
from content_library.cue_files import READERS
from content_library.evidence import Evidence

_SENTENCE = re.compile(r"(?<=[.!?])\s+")


@dataclass(frozen=True)
class Habit:
    """`text` word for word, as its source has it."""

    text: str
    source: str


def reading_habit(ground: Ground) -> Habit | None:
    """What a note says the reader does with pages: "Reads long guides if they show real data." """
    reads, page = READERS.whole("reads"), READERS.whole("page")
    said = (
        Habit(" ".join(each), seen.source)
        for seen in _seen(ground)
        if (each := [part for part in _SENTENCE.split(seen.text) if reads.match(part) and page.search(part)])
        and " ".join(each) in seen.text
    )
    return next(said, None)


def refusal_of_forms(ground: Ground) -> Habit | None:
    """The sentence that says this reader fills in no form for a page."""
    refuses = re.compile(rf"(?:{READERS.said('refuses')})\b.*(?<!\w)(?:{READERS.said('gate')})", re.IGNORECASE)
    return next((each for each in _sentences(ground) if refuses.search(each.text)), None)


def demand(ground: Ground) -> str | None:
    """What the reader asks for in so many words: "Send me the spreadsheet, not the brochure." """
    asks = re.compile(READERS.said("demand"), re.IGNORECASE)
    return next((quote.text for quote in ground.evidence.quotes if asks.match(quote.text)), None)


def _sentences(ground: Ground) -> Iterator[Habit]:
    if ground.persona.reads:
        yield from (Habit(part, f"persona {ground.persona.id}") for part in _SENTENCE.split(ground.persona.reads))
    for seen in (*_seen(ground), *ground.evidence.quotes):
        yield from (Habit(part, seen.source) for part in _SENTENCE.split(seen.text))


def _seen(ground: Ground) -> Iterator[Evidence]:
    """What was seen of this reader: what a note on others says of pages is theirs."""
    of_others = {note.id for note in ground.picture.notes if note.persona and ground.persona.id not in note.persona}
    return (seen for seen in ground.evidence.observations if seen.source not in of_others)
