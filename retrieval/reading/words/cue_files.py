"""The words people ask with: the files of `retrieval/cues`."""

import re
from collections.abc import Mapping
from functools import cache
from typing import Any

from content_library.cue_files import CueFiles


def by_language(kind: str = "") -> Mapping[str, Mapping[str, Any]]:
    """What the files of this kind say, in the order of the languages' codes."""
    return CueFiles("retrieval", kind).by_language()


@cache
def listed(kind: str, section: str) -> frozenset[str]:
    """The words of a section that is a list of words, in all languages."""
    return frozenset(word for said in by_language(kind).values() for word in str(said.get(section, "")).split())


@cache
def named(kind: str, section: str) -> Mapping[str, tuple[str, ...]]:
    """The names of each id of a section, which are parted by commas, in all languages."""
    told: dict[str, list[str]] = {}
    for said in by_language(kind).values():
        for id, names in said.get(section, {}).items():
            told.setdefault(id, []).extend(name.strip() for name in names.split(","))
    return {id: tuple(names) for id, names in told.items()}


@cache
def patterns(kind: str) -> Mapping[str, re.Pattern[str]]:
    """Each section that is a pattern, in all languages at once; it finds whole words of folded text."""
    told = by_language(kind).values()
    names = dict.fromkeys(name for said in told for name in said)
    return {name: re.compile(rf"\b(?:{'|'.join(said[name] for said in told if name in said)})(?!\w)") for name in names}
