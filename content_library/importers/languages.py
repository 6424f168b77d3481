"""Which language a text is in, as an ISO 639-1 code."""

import re
from functools import cache
from typing import Any

from py3langid.langid import MODEL_FILE, LanguageIdentifier

ENOUGH = 100  # characters: shorter texts are guessed wrong too often ("Kafka log retention" comes out as Javanese)
SAMPLE = 3_000  # characters looked at: more does not change the answer
SURE = 0.8  # probability below which no language is better than a guess
CODE = re.compile(r"([a-z]{2,3})(?:[-_][A-Za-z0-9]+)*")


def language_of(text: str) -> str:
    """The language of the prose in `text`, or "" when it is too short or not clear."""
    sample = text[:SAMPLE]
    if len(sample) < ENOUGH:
        return ""
    code, probability = _identifier().classify(sample)
    return str(code) if probability >= SURE else ""


def language_code(written: str) -> str | None:
    """ "en" for en, EN or en-GB; None for what is no code."""
    found = CODE.fullmatch(written.strip()[:2].lower() + written.strip()[2:])
    return None if found is None else found.group(1)


@cache
def _identifier() -> Any:
    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
