"""Whether a message tries to talk Milepost into something, in whatever alphabet or code it is written."""

from content_library.orders.disguises import readings
from content_library.orders.finding import order_in
from retrieval.reading.cues import SURE, Cues
from retrieval.reading.spelling import words

LONGEST = 4_000  # characters that are looked at: no question is longer, and pasted texts are no questions


def is_attempt(text: str, cues: Cues) -> bool:
    """The first reading of a text is left to the cues for whole questions; here the hidden ones are held against them."""
    if order_in(text[:LONGEST]) is not None:
        return True
    hidden = (" ".join(word.text for word in words(each.text)) for each in list(readings(text[:LONGEST]))[1:])
    patterns = [cue.pattern for cue in cues.intents if cue.intent == "malicious" and cue.strength >= SURE]
    return any(pattern.search(reading) for reading in hidden for pattern in patterns)
