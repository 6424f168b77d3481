"""Whether a message tries to talk Milepost into something, in whatever alphabet or code it is written."""

from collections.abc import Mapping
from re import Pattern

from content_library.orders.disguises import readings
from content_library.orders.finding import order_in
from retrieval.reading.names.sentences import Sentence
from retrieval.reading.words.cues import SURE, Cues
from retrieval.reading.words.spelling import plain

LONGEST = 4_000  # characters that are looked at: no question is longer, and pasted texts are no questions
SOON = 3  # words: an order that follows a switched mode stands right behind it


def is_attempt(read: Sentence, cues: Cues) -> bool:
    """The first reading of a text is left to the cues for whole questions; here the hidden ones are held against them."""
    text = read.text[:LONGEST]
    if order_in(text) is not None:
        return True
    hidden = [plain(each.text) for each in list(readings(text))[1:]]
    if any(_plays_another(each, cues.attempts) for each in (read.masked, read.half_masked, read.plain, *hidden)):
        return True
    patterns = [cue.pattern for cue in cues.intents if cue.intent == "malicious" and cue.strength >= SURE]
    return any(pattern.search(reading) for reading in hidden for pattern in patterns)


def _plays_another(text: str, said: Mapping[str, Pattern[str]]) -> bool:
    """Whether somebody is to be who may do more, or a mode is to be on. Playing a buyer or a reader is honest."""
    roles = (text[found.end() :].lstrip() for found in said["pretending"].finditer(text))
    modes = (text[found.end() :].split() for found in said["mode"].finditer(text))
    return any(_oversteps(role, said) for role in roles) or any(
        not after or _orders(" ".join(after[:SOON]), said) for after in modes
    )


def _oversteps(role: str, said: Mapping[str, Pattern[str]]) -> bool:
    if said["unbound"].match(role) or said["changing"].search(role):
        return True
    ways = (("authority", "acting"), ("authority", "disclosing"), ("rank", "disclosing"))
    return any((who := said[name].match(role)) and said[done].search(role, who.end()) for name, done in ways)


def _orders(text: str, said: Mapping[str, Pattern[str]]) -> bool:
    return any(said[name].search(text) for name in ("acting", "changing"))
