"""The words that carry a question, per language: data in `retrieval/cues`, read once."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from typing import Any, get_args

from content_library.orders.signs import Signs
from content_library.spelling import folded
from retrieval.reading.words.cue_files import by_language
from retrieval.reading.words.spelling import Speller, keys
from retrieval.understood import Intent

Strength = int
SURE, LIKELY, MAYBE = 4, 2, 1  # two likely signs weigh as much as a sure one; maybes only break ties
_STRENGTH = {"sure": SURE, "likely": LIKELY, "maybe": MAYBE}
_LITERAL = re.compile(r"(?<![\\\w])[a-z]{3,}(?![\\\w])")
"""A whole word in a pattern: no stem that goes on."""
_ANY_PHASE = re.compile(r"\bPHASE\b")
_GROUP = re.compile(r"(?<!\\)\((?!\?)")
_NO_WIDTH = re.compile(r"\\b|(?<!\[)\^|(?<!\\)\$")
_KIND = re.compile(r"[A-Z]{2,}")


@dataclass(frozen=True)
class Cue:
    """`signs` are the bits of the words one of which it needs; none when no one word tells."""

    intent: Intent
    strength: Strength
    pattern: re.Pattern[str]
    signs: int


@dataclass(frozen=True)
class Cues:
    """`names[kind][id]` are the words for one value of a slot; `signals[name]` matches words that give a hint,
    `phrases[kind][id]` ways to say a value without its name, `moves[kind][id]` ways to want something done; `ordinals`
    count from the end below zero.

    `in_english` are words of business in other languages, by the English ones, parted by commas in files of their own.
    `short` are abbreviations with what they stand for, `words_of[language]` the words its cues are made of.
    `signs` tells which cues a sentence has words for. `stop` are ordinary words, `trade` words of our trade: neither tells a topic, but a title may hold the latter; `filler`
    only says that one follows, `chatter` is never looked for.
    """

    intents: tuple[Cue, ...]
    signs: Signs
    attempts: Mapping[str, re.Pattern[str]]
    topics: Mapping[str, re.Pattern[str]]
    audit_topics: Mapping[str, re.Pattern[str]]
    metric_topics: Mapping[str, re.Pattern[str]]
    help_topics: Mapping[str, re.Pattern[str]]
    follow_up: Mapping[str, re.Pattern[str]]
    speaking: Mapping[str, re.Pattern[str]]
    pointers: Mapping[str, re.Pattern[str]]
    picking: Mapping[str, str]
    readers: Mapping[str, Mapping[str, re.Pattern[str]]]
    """By language: "on" and "su" are words of more than one."""
    signals: Mapping[str, re.Pattern[str]]
    in_english: Mapping[str, re.Pattern[str]]
    phrases: Mapping[str, Mapping[str, re.Pattern[str]]]
    moves: Mapping[str, Mapping[str, re.Pattern[str]]]
    heads: frozenset[str]
    departments: tuple[tuple[str, ...], ...]
    titles: frozenset[str]
    same_people: tuple[tuple[str, ...], ...]
    same_heads: tuple[frozenset[str], ...]
    stop: frozenset[str]
    trade: frozenset[str]
    filler: frozenset[str]
    empty: frozenset[str]
    chatter: frozenset[str]
    names: Mapping[str, Mapping[str, tuple[str, ...]]]
    numbers: Mapping[str, int]
    ordinals: Mapping[str, int]
    short: Mapping[str, str]
    words_of: Mapping[str, frozenset[str]]

    def fitting(self, text: str) -> Iterator[Cue]:
        """The cues whose words are in it: there are hundreds, and few of them have any."""
        there = self.signs.in_text(text.lower())
        return (cue for cue in self.intents if not cue.signs or cue.signs & there)

    @cached_property
    def pick(self) -> re.Pattern[str]:
        """ "the second one", "number 2 please": `which` is an ordinal or a figure."""
        before, number, thing, after = (self.picking[part] for part in _PICKING)
        which = "|".join(sorted(self.ordinals, key=len, reverse=True))
        return re.compile(
            rf"(?:^|\b(?:{before}) ?)(?:(?:{number}) )?(?P<which>{which}|[1-9])(?: (?:{thing}))?(?= (?:{after})\b|$)"
        )

    @cached_property
    def wants_of(self) -> Mapping[str, frozenset[Intent]]:
        """The wants that have a cue with this word."""
        found: defaultdict[str, set[Intent]] = defaultdict(set)
        for cue in self.intents:
            for word in _LITERAL.findall(cue.pattern.pattern):
                found[word].add(cue.intent)
        return {word: frozenset(wants) for word, wants in found.items()}

    @cached_property
    def slips(self) -> Speller:
        """Finds the words of our trade in a slip of the pen."""
        return Speller(self.trade)

    @cached_property
    def spelt(self) -> frozenset[str]:
        """Every word of the cues: none of them is a slip."""
        return self.common.union(*self.words_of.values())

    @cached_property
    def common(self) -> frozenset[str]:
        return self.stop | self.trade


@cache
def load() -> Cues:
    """All languages together: a word of one is seldom another thing in the next, and people mix them."""
    said = by_language()
    return _cues(list(said), list(said.values()))


def _cues(names: Sequence[str], languages: Sequence[Mapping[str, Any]]) -> Cues:
    signs = Signs()
    return Cues(
        intents=tuple(cue for language in languages for cue in _intents(language.get("intents", {}), signs)),
        signs=signs,
        attempts=_patterns(languages, "attempts"),
        topics=_patterns(languages, "topics"),
        audit_topics=_patterns(languages, "audit_topics"),
        metric_topics=_patterns(languages, "metric_topics"),
        help_topics=_patterns(languages, "help_topics"),
        follow_up=_patterns(languages, "follow_up"),
        speaking=_patterns(languages, "speaking"),
        pointers=_patterns(languages, "pointers"),
        picking={part: "|".join(language["picking"][part] for language in languages) for part in _PICKING},
        readers={name: _patterns([each], "readers") for name, each in zip(names, languages, strict=True)},
        signals=_patterns(languages, "signals"),
        in_english=_patterns([{"words": each} for each in by_language("english").values()], "words"),
        phrases={kind: _patterns([language.get("phrases", {}) for language in languages], kind) for kind in _PHRASED},
        moves={kind: _patterns([language.get("moves", {}) for language in languages], kind) for kind in _MOVES},
        heads=_words(languages, "heads"),
        departments=tuple(
            tuple(folded(part).split()) for text in _people(languages, "departments") for part in text.split(",")
        ),
        titles=_words(languages, "titles"),
        same_people=tuple(
            tuple(group) for language in languages for group in language.get("people", {}).get("same", ())
        ),
        same_heads=tuple(frozenset(folded(text).split()) for text in _people(languages, "same_heads")),
        stop=_listed(languages, "stop"),
        trade=_listed(languages, "trade"),
        filler=_listed(languages, "filler"),
        empty=_listed(languages, "empty"),
        chatter=_listed(languages, "chatter"),
        names={kind: _names(languages, kind) for kind in _NAMED},
        numbers=_numbers(languages, "numbers"),
        ordinals=_numbers(languages, "ordinals"),
        short={folded(short): folded(whole) for each in languages for short, whole in each.get("short", {}).items()},
        words_of=dict(zip(names, map(_spoken, languages), strict=True)),
    )


_PICKING = ("before", "number", "thing", "after")
_PHRASED = ("participation", "audience", "phase", "address", "style", "term")
_MOVES = ("asking", "verdict", "reason", "brief_status", "asset_status", "edit", "said")
_NAMED = (
    "formats",
    "participation",
    "buying_role",
    "languages",
    "audience",
    "status",
    "depth",
    "motion",
    "length",
)


def _intents(section: Mapping[str, Mapping[str, list[str]]], signs: Signs) -> list[Cue]:
    known = set(get_args(Intent))
    return [
        Cue(intent, _STRENGTH[strength], _pattern(text), signs.of(_in_words(text)))  # type: ignore[arg-type]
        for intent, strengths in section.items()
        if intent in known
        for strength, texts in strengths.items()
        for text in texts
    ]


def _pattern(text: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{_any_phase(text)})(?!\w)")


def _any_phase(text: str) -> str:
    return _ANY_PHASE.sub("(?:PHASE|AMBIGUOUS|STAGE)", text.strip())


def _in_words(text: str) -> str:
    """The pattern as `Signs` reads one: without what has no width, kinds in small letters like any word."""
    words = _GROUP.sub("(?:", _NO_WIDTH.sub("", _any_phase(text)))
    return _KIND.sub(lambda kind: kind[0].lower(), words)


def _patterns(languages: Sequence[Mapping[str, Any]], section: str) -> dict[str, re.Pattern[str]]:
    texts: dict[str, list[str]] = {}
    for language in languages:
        for name, text in language.get(section, {}).items():
            texts.setdefault(name, []).append(str(text))
    return {name: _pattern("|".join(alternatives)) for name, alternatives in texts.items()}


def _people(languages: Sequence[Mapping[str, Any]], part: str) -> list[str]:
    return [text for language in languages if (text := language.get("people", {}).get(part))]


def _words(languages: Sequence[Mapping[str, Any]], part: str) -> frozenset[str]:
    return frozenset(key for text in _people(languages, part) for key in keys(text))


def _listed(languages: Sequence[Mapping[str, Any]], section: str) -> frozenset[str]:
    return frozenset(word for language in languages for word in folded(language.get(section, "")).split())


def _numbers(languages: Sequence[Mapping[str, Any]], section: str) -> dict[str, int]:
    return {folded(word): number for language in languages for word, number in language.get(section, {}).items()}


def _names(languages: Sequence[Mapping[str, Any]], kind: str) -> dict[str, tuple[str, ...]]:
    names: dict[str, tuple[str, ...]] = {}
    for language in languages:
        section = language.get(kind, {})
        for id, words in section.items() if isinstance(section, dict) else ((word, [word]) for word in section):
            names[str(id)] = (*names.get(str(id), ()), *words)
    return names


def _spoken(language: Mapping[str, Any]) -> frozenset[str]:
    """The words of one language's intents and moves, of its names for kinds of content and languages, and its ordinary words."""
    sections = (*language.get("intents", {}).values(), *language.get("moves", {}).values())
    patterns = " ".join(str(texts) for section in sections for texts in section.values())
    called = (*language.get("formats", {}).values(), *language.get("languages", {}).values())
    names = " ".join(word for words in called for word in words)
    return frozenset(
        {*_LITERAL.findall(patterns), *folded(names).split()}
        | _listed([language], "stop")
        | _listed([language], "trade")
    )
