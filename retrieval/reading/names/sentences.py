"""A sentence and what it mentions."""

from collections.abc import Callable, Container, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby

from retrieval.reading.words.spelling import Word, joined

SUBJECTS = frozenset({"deal", "contact", "absent_deal", "asset", "title", "brief", "need"})
"""Kinds of mentions that a sentence is about, so that no small word in it points at another one of them."""


@dataclass(frozen=True)
class Mention:
    """Words `start` to `end` (exclusive) mean `ids` of this `kind`; `text` is what was typed."""

    kind: str
    ids: tuple[str, ...]
    start: int
    end: int
    text: str
    left_out: bool = False
    """Named to be left out: "not internal", "ignore the German ones"."""
    leaving_out: int = 0
    """How many words before it say so."""


@dataclass(frozen=True)
class Sentence:
    """The words of a question and what the map knows of them, in the order of the words, wider mentions first."""

    text: str
    words: tuple[Word, ...]
    mentions: tuple[Mention, ...]

    @cached_property
    def plain(self) -> str:
        return joined(self.words)

    @cached_property
    def masked(self) -> str:
        """The plain words with each mention replaced by its kind in capitals."""
        return self._masked({**_NAMES, **_KINDS})

    @cached_property
    def half_masked(self) -> str:
        """The same, but kinds of content, states and languages keep their words."""
        return self._masked(_NAMES)

    @cached_property
    def without_accounts(self) -> str:
        """The plain words with customers and their people replaced: what they are called asks for nothing."""
        return self._masked({kind: _NAMES[kind] for kind in ("deal", "contact")})

    @cached_property
    def without_titles(self) -> str:
        """The same without the words of titles."""
        return self._masked({kind: _NAMES[kind] for kind in ("deal", "contact", "title")})

    @cached_property
    def without_briefs(self) -> str:
        """The plain words with each brief replaced by its kind in capitals."""
        return self._masked({"brief": _NAMES["brief"]})

    @cached_property
    def of_claims(self) -> str:
        """The plain words with each claim and language replaced by its kind in capitals."""
        return self._masked({"claim": _NAMES["claim"], "language": _KINDS["language"]})

    def with_mention(self, mention: Mention) -> "Sentence":
        return Sentence(self.text, self.words, in_order((*self.mentions, mention)))

    def without(self, mentions: tuple[Mention, ...]) -> "Sentence":
        return Sentence(self.text, self.words, tuple(each for each in self.mentions if each not in mentions))

    def typed(self, start: int, end: int) -> str:
        """Words `start` to `end` (exclusive) as they were typed."""
        return self.text[self.words[start].start : self.words[end - 1].end]

    def of(self, kind: str) -> tuple[Mention, ...]:
        return tuple(mention for mention in self.mentions if mention.kind == kind)

    def ids(self, kind: str) -> tuple[str, ...]:
        return tuple(dict.fromkeys(id for mention in self.of(kind) if not mention.left_out for id in mention.ids))

    def unmentioned(self) -> Iterator[Word]:
        """Words the map says nothing about; those of a title stay words."""
        named = [mention for mention in self.mentions if mention.kind != "title"]
        taken = {place for each in named for place in range(each.start - each.leaving_out, each.end)}
        return (word for place, word in enumerate(self.words) if place not in taken)

    @cached_property
    def mentioned(self) -> frozenset[int]:
        """The places of words the map knows; those of a title stay words: it names what somebody reads, not who."""
        named = (mention for mention in self.mentions if mention.kind != "title")
        return frozenset(place for each in named for place in range(each.start, each.end))

    def stretches(self, of: Callable[[Word], bool]) -> Iterator[tuple[int, int]]:
        """From and up to which word others of this sort follow each other, none of them mentioned."""
        for is_so, run in groupby(range(len(self.words)), lambda at: at not in self.mentioned and of(self.words[at])):
            if is_so:
                first, *more = run
                yield first, first + len(more) + 1

    def names(self, kinds: Container[str]) -> bool:
        return any(mention.kind in kinds for mention in self.mentions)

    def _masked(self, masks: Mapping[str, str]) -> str:
        shown: list[str] = []
        done = 0
        for mention in self.mentions:
            if mention.kind in masks and mention.start >= done:
                shown += [*(word.text for word in self.words[done : mention.start]), masks[mention.kind]]
                done = mention.end
        return " ".join([*shown, *(word.text for word in self.words[done:])])


def in_order(mentions: Iterable[Mention]) -> tuple[Mention, ...]:
    return tuple(sorted(mentions, key=lambda mention: (mention.start, -mention.end)))


_NAMES = {
    "persona": "PERSONA",
    "participation": "ROLE",
    "buying_role": "ROLE",
    "phase": "PHASE",
    "ambiguous": "AMBIGUOUS",
    "foreign": "STAGE",
    "crm": "CRM",
    "meeting": "MEETING",
    "model": "MODEL",
    "deal": "DEAL",
    "absent_deal": "DEAL",
    "absent_stage": "CRM",
    "absent_asset": "ASSET",
    "absent_brief": "BRIEF",
    "absent_need": "NEED",
    "contact": "DEAL",
    "asset": "ASSET",
    "title": "TITLE",
    "brief": "BRIEF",
    "need": "NEED",
    "note": "NOTE",
    "claim": "CLAIM",
    "campaign": "CAMPAIGN",
    "competitor": "COMPETITOR",
    "unknown": "UNKNOWN",
}
_KINDS = {
    "format": "FORMAT",
    "industry": "INDUSTRY",
    "segment": "SEGMENT",
    "language": "LANGUAGE",
    "status": "STATUS",
    "person": "COLLEAGUE",
}
