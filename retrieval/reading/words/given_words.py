"""The words for what is asked of what an answer gave: data in `retrieval/cues/*.given.yaml` for content and in
`*.claims.yaml` for claims, read once."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from retrieval.reading.words.cue_files import by_language


@dataclass(frozen=True)
class GivenWords:
    """Of one language; each of the `facts` fits a whole sentence without `lead` and `tail`."""

    facts: Mapping[str, re.Pattern[str]]
    lead: re.Pattern[str]
    tail: re.Pattern[str]

    def fact(self, text: str) -> str:
        """The fact that is asked for; "" for none."""
        led = self.lead.sub("", text)
        wholes = (text, led, self.tail.sub("", led))
        return next((name for name, said in self.facts.items() if any(map(said.fullmatch, wholes))), "")


@cache
def load(kind: str = "given") -> tuple[GivenWords, ...]:
    return tuple(map(_words, by_language(kind).values()))


def fact_in(texts: Iterable[str], kind: str = "given") -> str:
    """The first fact of the kind that one of the texts asks for, in any language; "" for none."""
    wholes = tuple(texts)
    return next((fact for each in load(kind) for text in wholes if (fact := each.fact(text))), "")


def _words(said: Mapping[str, Any]) -> GivenWords:
    def fit(text: str) -> re.Pattern[str]:
        return re.compile(re.sub(r"\bTHEM\b", lambda _: f"(?:{said['them']})", text))

    return GivenWords(
        {name: fit(text) for name, text in said["facts"].items()},
        re.compile(rf"^(?:(?:{said['lead']})\s+)+"),
        re.compile(rf"(?:\s+(?:{said['tail']}))+$"),
    )
