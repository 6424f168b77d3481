"""A message that leaves what its thread was about: "never mind, what is new", "otra cosa: ¿qué caduca?"."""

from retrieval.reading.words.cues import Cues
from retrieval.reading.words.spelling import joined, places, words
from retrieval.understood import Question, Understood

STOPS = ",.;:!-–—"
"""What parts the words that leave from what is asked next: without one they may be part of it."""


def rest_of(text: str, cues: Cues) -> str | None:
    """What is asked next; "" where the words only leave, None where nothing is left."""
    typed = words(text)
    found = cues.follow_up["leaving"].match(joined(typed))
    if found is None:
        return None
    _, end = places(found)
    behind = text[typed[end - 1].end :].lstrip()
    if not behind.strip(f"{STOPS} "):
        return "" if cues.moves["said"]["leaving"].fullmatch(found.group()) else None
    return behind.lstrip(f"{STOPS} ") if behind[0] in STOPS else None


def leaves(question: Question, before: Understood | None, cues: Cues) -> str | None:
    """As `rest_of`, where the thread asked nothing back that such words would answer."""
    if before is None or before.slots.awaits:
        return None
    return rest_of(question.text, cues)
