"""Ways people ask, with what they want: data in `retrieval/examples`, read to make `retrieval/examples/likeness.npz`."""

import re
from dataclasses import dataclass
from importlib.resources import files
from typing import cast

import yaml

from retrieval.reading.words.spelling import plain
from retrieval.understood import Intent

FOLDER = files("retrieval") / "examples"
_SLOT = re.compile(r"\{(\w+)\}")
_KINDS = {"contact": "DEAL", "topic": ""}
"""Placeholders whose kind in a masked question has another name; a topic has none."""
_DIGITS = re.compile(r"\b\d+\b")


@dataclass(frozen=True)
class Example:
    """`text` reads like a question whose names are masked by their kinds in capitals."""

    intent: Intent
    language: str
    text: str


def load() -> tuple[Example, ...]:
    """In the order of the files' names, then as written."""
    found = sorted((file for file in FOLDER.iterdir() if file.name.endswith(".yaml")), key=lambda file: file.name)
    return tuple(
        Example(cast(Intent, intent), file.name.removesuffix(".yaml"), masked(line))
        for file in found
        for intent, lines in yaml.safe_load(file.read_text("utf-8")).items()
        for line in lines.splitlines()
    )


def masked(line: str) -> str:
    """ "who owns {asset}" as "who owns ASSET"."""
    parts = _SLOT.split(line)
    shown = (_KINDS.get(part, part.upper()) if at % 2 else _folded(part) for at, part in enumerate(parts))
    return numbers_masked(" ".join(" ".join(shown).split()))


def numbers_masked(text: str) -> str:
    return _DIGITS.sub("NUMBER", text)


def _folded(part: str) -> str:
    return plain(part)
