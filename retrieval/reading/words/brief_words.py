"""The words for what is said below a brief that has a number: data in `retrieval/cues/*.briefs.yaml`, read once."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from content_library.spelling import folded
from retrieval.reading.words.cue_files import by_language
from retrieval.reading.words.spelling import Speller, words

_NUMBER = r"(\d{1,4})"
_ID = r"[a-z]{1,4} \d{1,5}"
"""Of a brief, where it was not masked."""


@dataclass(frozen=True)
class BriefWords:
    """Of one language. `asked`, `ordered` and `dated` fit a whole sentence without `lead` and `tail`; `taking` is
    found where whoever asks is to write it; in `giving` and `reviewers` a group has the name of somebody; `aside` is found
    in what colleagues say to each other. An order is `withheld` by what negates it, wonders about it or only supposes it,
    and `conditional` where something else has to come true first; `kept_as_is` is found in what wants no change, `later` in what
    is left for, or done at, another time; `dropping` and `otherwise`, an order that it be different in some
    way, fit a whole sentence as `asked` does. `pronouns` are the small words a brief is called by."""

    language: str
    asked: Mapping[str, re.Pattern[str]]
    ordered: Mapping[str, re.Pattern[str]]
    dated: re.Pattern[str]
    taking: re.Pattern[str]
    giving: re.Pattern[str]
    reviewers: Mapping[str, re.Pattern[str]]
    several: re.Pattern[str]
    aside: re.Pattern[str]
    lead: re.Pattern[str]
    tail: re.Pattern[str]
    cause: re.Pattern[str]
    along: re.Pattern[str]
    withheld_before: re.Pattern[str]
    withheld: re.Pattern[str]
    conditional: re.Pattern[str]
    polite: re.Pattern[str]
    may_we: re.Pattern[str]
    back: re.Pattern[str]
    became: re.Pattern[str]
    publishing: re.Pattern[str]
    kept_as_is: re.Pattern[str]
    later: re.Pattern[str]
    dropping: re.Pattern[str]
    otherwise: re.Pattern[str]
    insisting: re.Pattern[str]
    to_review: re.Pattern[str]
    pronouns: frozenset[str]
    around_one: frozenset[str]
    name_endings: tuple[str, ...]
    weekdays: frozenset[str]

    def bare(self, text: str) -> str:
        """Without the words that lead to what is said, and those behind it."""
        return self.tail.sub("", self.lead.sub("", text)).strip()


@cache
def load() -> tuple[BriefWords, ...]:
    return tuple(_words(language, said) for language, said in by_language("briefs").items())


@cache
def weekdays() -> Speller:
    """Finds a day in a slip of the pen."""
    return Speller(day for each in load() for day in each.weekdays)


def without_slips(text: str, longest: int) -> str:
    """ "due frday" means Friday, where a brief is spoken of in no more words than the `longest`."""
    if len(text.split()) > longest:
        return text
    for word in reversed(words(text)):
        near = weekdays().corrections(word.text)
        if len(near) == 1:
            text = text[: word.start] + near[0] + text[word.end :]
    return text


def _words(language: str, said: Mapping[str, Any]) -> BriefWords:
    def fit(text: str) -> re.Pattern[str]:
        return re.compile(
            re.sub(r"\bN\b", lambda _: _NUMBER, re.sub(r"\bIT\b", lambda _: f"(?:{said['it']}|{_ID})", text))
        )

    def whole(text: str) -> re.Pattern[str]:
        return re.compile(rf"\b(?:{text})(?!\w)")

    return BriefWords(
        language,
        {name: fit(text) for name, text in said["asked"].items()},
        {name: fit(text) for name, text in said["ordered"].items()},
        fit(said["dated"]),
        re.compile(rf"\b(?:{fit(said['taking']).pattern})\b"),
        re.compile(rf"\b(?:{fit(said['giving']).pattern})\b"),
        {name: fit(text) for name, text in said["reviewers"].items()},
        re.compile(rf"\b(?:{said['several']})\b"),
        whole(said["aside"]),
        re.compile(rf"^(?:(?:{said['lead']})\s+)+"),
        re.compile(rf"(?:\s+(?:{said['tail']}))+$"),
        whole(said["cause"]),
        whole(said["along"]),
        whole(said["withheld_before"]),
        whole(said["withheld"]),
        re.compile(rf"\b(?:{said['conditional']})"),
        whole(said["polite"]),
        whole(said["may_we"]),
        re.compile(rf"\b(?:{fit(said['back']).pattern})(?!\w)"),
        whole(said["became"]),
        whole(said["publishing"]),
        whole(said["kept_as_is"]),
        re.compile(rf"\b(?:{fit(said['later']).pattern})(?!\w)"),
        fit(said["dropping"]),
        fit(said["otherwise"]),
        whole(said["insisting"]),
        re.compile(said["to_review"]),
        frozenset(each for each in said["it"].split("|") if each.islower() and each.isalpha() and "brief" not in each),
        frozenset(folded(str(said["around_one"])).split()),
        tuple(str(said["name_endings"]).split()),
        frozenset(folded(str(said["weekdays"])).split()),
    )
