"""Whether a question is what the product or the company does: words in `retrieval/cues/*.product.yaml`."""

import re
from collections.abc import Collection, Mapping
from functools import cache

from retrieval.reading.words.cue_files import by_language
from retrieval.reading.words.spelling import plain


def asks_what_it_does(text: str, names: Collection[str]) -> bool:
    """`names` are those of the product and of the company, as they are spelt in plain words."""
    return any(known.search(_in_short(text, names)) for known in _of("does"))


def asks_what_it_does_not(text: str, names: Collection[str]) -> bool:
    """ "what don't we do?": all of it."""
    return any(known.search(_in_short(text, names)) for known in _of("does_not"))


def _in_short(text: str, names: Collection[str]) -> str:
    """The question with IT for the product and without words that only colour it: "bieten wir denn auch X an"."""
    said = plain(text)
    if names:
        said = re.sub(rf"\b(?:{'|'.join(map(re.escape, sorted(names, key=len, reverse=True)))})\b", "IT", said)
    said = _joined("thing").sub("IT", said)
    return " ".join(_joined("aside").sub(" ", said).split())


@cache
def _of(name: str) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(told[name]) for told in _said())


@cache
def _joined(name: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(told[name] for told in _said())})(?!\w)")


@cache
def _said() -> tuple[Mapping[str, str], ...]:
    return tuple(by_language("product").values())
