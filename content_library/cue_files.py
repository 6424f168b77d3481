"""The words texts are read by: files in the folder `cues` of a package, one of each kind for a language, `de.promises.yaml`.

Patterns are regular expressions, in all languages together: a word of one is seldom another thing in the next. In one of
them a word in capitals stands for the group of its name in the same file.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

import yaml

_GROUP = re.compile(r"\b[A-Z]{3,}\b")


@dataclass(frozen=True)
class CueFiles:
    """Those of one kind, read when the first of their words is asked for."""

    package: str
    kind: str = ""

    def by_language(self) -> Mapping[str, Mapping[str, Any]]:
        """What each says, in the order of the languages' codes."""
        return _read(self.package, self.kind)

    def said(self, *path: str) -> str:
        """Every way to say it, as alternatives of a pattern; `path` leads to them: a section and a row of it. Raises
        `KeyError` where no language has words for it."""
        return _said(self, path)

    def said_in(self, language: str, *path: str) -> str:
        """The same in one language, which has words for it."""
        told = self.by_language()[language]
        return _filled(_at(path, told), told)

    def whole(self, *path: str) -> re.Pattern[str]:
        """The same as whole words, in any case."""
        return _whole(self, path)


DRAFTS, FIGURES, ORDERS, PROMISES, READERS = (
    CueFiles("content_library", kind) for kind in ("drafts", "figures", "orders", "promises", "readers")
)


def either(ways: str | Sequence[str]) -> str:
    """Alternatives of a pattern, which a file may give in several lines."""
    return ways if isinstance(ways, str) else "|".join(ways)


@cache
def _read(package: str, kind: str) -> Mapping[str, Mapping[str, Any]]:
    ending = f".{kind}.yaml" if kind else ".yaml"
    found = {
        file.name.removesuffix(ending): file
        for file in (files(package) / "cues").iterdir()
        if file.name.endswith(ending)
    }
    return {name: yaml.safe_load(found[name].read_text("utf-8")) for name in sorted(found) if "." not in name}


@cache
def _said(cues: CueFiles, path: tuple[str, ...]) -> str:
    told = [_filled(ways, said) for said in cues.by_language().values() if (ways := _at(path, said))]
    if not told:
        raise KeyError(path)
    return "|".join(told)


def _filled(ways: str | Sequence[str], said: Mapping[str, Any]) -> str:
    def group(name: re.Match[str]) -> str:
        return f"(?:{either(said[name[0].lower()])})" if name[0].lower() in said else name[0]

    return _GROUP.sub(group, either(ways))


def _at(path: tuple[str, ...], said: Any) -> Any:
    """Nothing where a language has no words for it."""
    for name in path:
        said = said.get(name, {})
    return said


@cache
def _whole(cues: CueFiles, path: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{cues.said(*path)})(?!\w)", re.IGNORECASE)
