"""The words for what is asked of things just told: data in `retrieval/cues/*.told.yaml`, read once."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from content_library.spelling import folded
from retrieval.languages import small_words
from retrieval.reading.words.cue_files import by_language
from retrieval.reading.words.spelling import places

KIND = "told"


@dataclass(frozen=True)
class Part:
    """Words `start` to `end` (exclusive) of a message; `sort` is "asked", "order", "only", "without" or "other"."""

    sort: str
    name: str
    start: int
    end: int


@dataclass(frozen=True)
class ToldWords:
    """Of one language, folded. `small` words say nothing by themselves; `nouns` are words for one thing of a kind, `plural`
    for several; `numbers` count nothing,
    `which` asks to choose."""

    small: frozenset[str]
    numbers: frozenset[str]
    which: frozenset[str]
    nouns: Mapping[str, frozenset[str]]
    plural: Mapping[str, frozenset[str]]
    in_language: re.Pattern[str]
    parts: tuple[tuple[str, str, re.Pattern[str]], ...]

    def found(self, plain: str) -> Iterator[Part]:
        for sort, name, pattern in self.parts:
            for found in pattern.finditer(plain):
                if found.group().strip():
                    yield Part(sort, name, *places(found))


@cache
def load() -> tuple[ToldWords, ...]:
    numbers = frozenset(word for said in by_language().values() for word in said.get("numbers", {}))
    return tuple(_words(code, said, numbers | {"one", "top"}) for code, said in by_language(KIND).items())


def _words(code: str, said: Mapping[str, Any], numbers: frozenset[str]) -> ToldWords:
    small = frozenset(map(folded, small_words()[code])) | frozenset(said["beside"].split())
    counted = {word for word in by_language()[code].get("ordinals", {}) if word not in numbers}
    gap = f"(?:(?:{'|'.join(sorted(small | counted))}) )*"

    def fit(text: str) -> re.Pattern[str]:
        return re.compile(rf"(?<!\w)(?:{text.replace('~', gap)})(?!\w)")

    return ToldWords(
        small,
        numbers,
        frozenset(said["which"].split()),
        {kind: frozenset(nouns.split()) for kind, nouns in said["nouns"].items()},
        {kind: frozenset(nouns.split()) for kind, nouns in said["plural"].items()},
        re.compile(rf"(?:{said['in_language'].removesuffix('+')} ?)+"),
        (
            *(("asked", name, fit(text)) for name, text in said["asked"].items()),
            *(("order", name, fit(text)) for name, text in said["orders"].items()),
            *((sort, sort, fit(said[sort])) for sort in ("only", "without", "other")),
        ),
    )
