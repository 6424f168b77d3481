"""Which language a text is in, as an ISO 639-1 code."""

import re
from functools import cache
from typing import Any

from py3langid.langid import MODEL_FILE, LanguageIdentifier

ENOUGH = 100  # characters: shorter texts are guessed wrong too often ("Kafka log retention" comes out as Javanese)
SAMPLE = 3_000  # characters looked at: more does not change the answer
SURE = 0.8  # probability below which no language is better than a guess
ONE_ON_PAPER = ("hr", "bs", "sr")
"""Written alike, in Latin letters: between them a page is a guess, together they are sure. Told as the first."""
CYRILLIC = re.compile(r"[\u0400-\u04ff]")
CODE = re.compile(r"([a-z]{2,3})(?:[-_][A-Za-z0-9]+)*")


def language_of(text: str) -> str:
    """The language of the prose in `text`, or "" when it is too short or not clear."""
    sample = text[:SAMPLE]
    if len(sample) < ENOUGH:
        return ""
    (code, probability), *others = _identifier().rank(sample)
    if code in ONE_ON_PAPER and not CYRILLIC.search(sample):
        code = ONE_ON_PAPER[0]
        probability += sum(value for other, value in others if other in ONE_ON_PAPER)
    return str(code) if probability >= SURE else ""


def language_code(written: str) -> str | None:
    """ "en" for en, EN or en-GB; None for what is no code."""
    found = CODE.fullmatch(written.strip()[:2].lower() + written.strip()[2:])
    return None if found is None else found.group(1)


@cache
def _identifier() -> Any:
    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
