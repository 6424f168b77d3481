"""The words people use, as files of `retrieval/cues`, one of each kind for a language: `de.yaml`, `de.jobs.yaml`."""

from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Any

import yaml


@cache
def by_language(kind: str = "") -> Mapping[str, Mapping[str, Any]]:
    """What the files of this kind say, in the order of the languages' codes."""
    ending = f".{kind}.yaml" if kind else ".yaml"
    found = {
        file.name.removesuffix(ending): file
        for file in (files("retrieval") / "cues").iterdir()
        if file.name.endswith(ending)
    }
    return {name: yaml.safe_load(found[name].read_text("utf-8")) for name in sorted(found) if "." not in name}


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
