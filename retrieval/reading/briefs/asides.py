"""What colleagues say to each other below a brief, and not to Milepost."""

import re

from content_library.spelling import folded
from retrieval.reading.briefs.orders import withholds
from retrieval.reading.words import brief_words
from retrieval.reading.words.cues import Cues
from retrieval.reading.words.spelling import plain

_CALLED = re.compile(r"\s*(?:(\w+)\s+)?@?\s*(\w+)\s*[,:]")
_PART = re.compile(r"[,;.!?\n]")


def is_aside(text: str, first_names: frozenset[str], cues: Cues, *, of_brief: bool) -> bool:
    """Whether it is said to a colleague: it calls one by name, in the thread of a brief negates or wonders about an order,
    or only says what somebody thinks. What begins with an order is none: "drop it, we have one"."""
    if _calls(text, first_names, cues):
        return True
    if of_brief and withholds(text, cues):
        return True
    first, *_ = _PART.split(text)
    asides = [each.aside for each in brief_words.load()]
    if any(aside.search(plain(first)) for aside in asides):
        return True
    orders = any(pattern.search(plain(first)) for pattern in cues.moves["brief_status"].values())
    return not orders and any(aside.search(plain(text)) for aside in asides)


def _calls(text: str, first_names: frozenset[str], cues: Cues) -> bool:
    """ "Ben, ..." or "hallo Ben: ..."."""
    called = _CALLED.match(text)
    if called is None or folded(called.group(2)) not in first_names:
        return False
    return called.group(1) is None or cues.signals["greeting"].fullmatch(folded(called.group(1))) is not None
