"""The words of a question for leave to say something: data in `retrieval/cues/*.leave.yaml`, read once."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from content_library.cue_files import CueFiles, either
from retrieval.reading.words.spelling import places

LEAVE, ALIKE = CueFiles("retrieval", "leave"), CueFiles("retrieval", "alike")


@dataclass(frozen=True)
class LeaveWords:
    """The words of one language."""

    asking: re.Pattern[str]
    place: re.Pattern[str]
    hearing: re.Pattern[str]
    hearing_that: re.Pattern[str]
    articles: re.Pattern[str]
    people: re.Pattern[str]
    promising: re.Pattern[str]
    tongue: re.Pattern[str]
    tag: re.Pattern[str]
    small: re.Pattern[str]
    negation: re.Pattern[str]
    comparison: re.Pattern[str]
    closing: re.Pattern[str]
    closes: re.Pattern[str]
    may: re.Pattern[str]
    that: re.Pattern[str]

    def beside(self, text: str) -> frozenset[int]:
        """The places of the words of a plain text that ask, or that say where it is to stand."""
        return covered(self.asking, text) | covered(self.place, text)


def every_language() -> tuple[LeaveWords, ...]:
    return tuple(leave_words(name) for name in LEAVE.by_language())


def covered(said: re.Pattern[str], text: str) -> frozenset[int]:
    return frozenset(at for found in said.finditer(text) for at in range(*places(found)))


@cache
def leave_words(language: str) -> LeaveWords:
    every = LEAVE.by_language()
    told = every.get(language, every["en"])
    ways = {name: f"(?:{either(told[name])})" for name in told if name != "small"}
    the, anywhere = ways["articles"], rf"(?:{ways['channel']}|{ways['public']})"
    channel = rf"{anywhere}(?: {anywhere})*"
    of_place = "|".join(
        (
            rf"{ways['at']} {ways['public']}(?: {anywhere})*",
            rf"(?:{ways['at_the']}|{ways['at']} {the})(?: {the})* {channel}",
            rf"{ways['may']}(?: {the})+ (?:[a-z]+ )?{channel}|^(?:{the} )*{channel}",
        )
    )
    told_to = rf"{ways['hearing']}(?: {ways['articles']})* {ways['people']}"
    return LeaveWords(
        place=_whole(of_place),
        closes=_whole(rf"{ways['closing']}(?: (?:{of_place}))?$"),
        people=_whole(told_to),
        small=_whole("|".join(told["small"].split())),
        **{name: _whole(ways[name]) for name in ways if name in LeaveWords.__annotations__ and name != "people"},
    )


def _whole(ways: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{ways})(?!\w)")


@cache
def alike(language: str = "") -> Mapping[str, re.Pattern[str]]:
    """A pattern for each row of `retrieval/cues/*.alike.yaml`, in all languages where none is given."""
    files = ALIKE.by_language()
    if language not in files:
        names = dict.fromkeys(name for each in files.values() for name in each["alike"])
        return {name: _whole(ALIKE.said("alike", name)) for name in names}
    return {name: _whole(ALIKE.said_in(language, "alike", name)) for name in files[language]["alike"]}
