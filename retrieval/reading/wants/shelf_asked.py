"""What is asked of the library's own records, "which assets are Elin's", "the oldest of those": words in
`retrieval/cues/*.shelf.yaml`."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import accumulate
from typing import Literal

from retrieval.reading.names.mentions import sentence
from retrieval.reading.names.sentences import Sentence
from retrieval.reading.wants.of_mine import speaks_of_mine
from retrieval.reading.words.cue_files import patterns
from retrieval.reading.words.spelling import plain
from retrieval.understood import Question
from retrieval.vocabulary import Vocabulary

Order = Literal["oldest", "newest", "most_used", "least_used", "worst"]
Trait = Literal["unreviewed", "unused", "needless", "unowned", "untranslated", "overdue", "fresh"]
_ORDERS: tuple[Order, ...] = ("oldest", "newest", "most_used", "least_used", "worst")
_TRAITS: tuple[Trait, ...] = ("unreviewed", "unused", "needless", "unowned", "untranslated", "overdue", "fresh")
_BARE: tuple[Literal["least", "none"], ...] = ("least", "none")
_ABOUT_REVIEWS: tuple[Trait, ...] = ("unreviewed", "overdue")
_UNITS = {"year": 12, "month": 1, "week": 0.25}
_TOLD = frozenset(
    {"person", "language", "format", "persona", "phase", "status", "participation", "buying_role", "length"}
)
"""Kinds of names by which records are told apart here; any other means another question."""


@dataclass(frozen=True)
class ShelfAsked:
    """`owners` are ids of colleagues; `months` how long ago at least something is to have happened, 0 where nobody says;
    `those` says it is asked of what was listed, `grouped` whose each is, `plainly` that records of content are named;
    `bare` is a word that asks for use where a list of what is used stands before: "and not at all?"; `lacking` are the
    languages something is missed in, "what has no Spanish version", and `written` the others named beside them;
    `no_phases` are phases by a word that asks for reviews here."""

    owners: tuple[str, ...] = ()
    traits: tuple[Trait, ...] = ()
    order: Order | None = None
    months: float = 0
    those: bool = False
    grouped: bool = False
    plainly: bool = False
    bare: Literal["", "least", "none"] = ""
    lacking: tuple[str, ...] = ()
    written: tuple[str, ...] = ()
    no_phases: tuple[str, ...] = ()


def shelf_asked(question: Question, vocabulary: Vocabulary) -> ShelfAsked | None:
    """None where the words ask for anything else besides."""
    said, known = plain(question.text), patterns("shelf")
    bare = _bare(said)
    if bare:
        return ShelfAsked(bare=bare)
    read = sentence(question.text, vocabulary, vocabulary.rights_of(question))
    owners = _owners(read, question, vocabulary)
    if not {mention.kind for mention in read.mentions} <= _TOLD or _left(read, owners, vocabulary):
        return None
    lacking = _lacking(read)
    plainly = known["thing"].search(said) is not None or bool(read.ids("format"))
    traits = {each for each in _TRAITS if known[each].search(said)}
    if plainly and known["new"].search(said):  # of anything else news are changes
        traits.add("fresh")
    if owners and known["late"].search(said):
        if question.role != "marketer":  # what is late of theirs are briefs and deals
            return None
        traits.add("overdue")
    return ShelfAsked(
        owners,
        tuple(each for each in _TRAITS if each in traits),
        next((each for each in _ORDERS if known[each].search(said)), None),
        _months(said, vocabulary.cues.numbers),
        known["those"].search(said) is not None or vocabulary.cues.follow_up["filtering"].search(said) is not None,
        known["by_owner"].search(said) is not None and known["unowned"].search(said) is None,
        plainly,
        lacking=lacking,
        written=tuple(each for each in read.ids("language") if lacking and each not in lacking),
        no_phases=_of_reviews(read),
    )


def names_content(text: str) -> bool:
    """Whether records of content are named as such: "which assets"."""
    return patterns("shelf")["thing"].search(plain(text)) is not None


def _bare(said: str) -> Literal["", "least", "none"]:
    """The whole sentence says no more than that."""
    left = patterns("shelf")["lead"].sub("", said).strip()
    return next((each for each in _BARE if patterns("shelf")[each].fullmatch(left)), "")


def _owners(read: Sentence, question: Question, vocabulary: Vocabulary) -> tuple[str, ...]:
    """Colleagues by name, also with the ending of an owner, and the asker for "mine"."""
    first = {plain(person.name).split()[0]: person.id for person in vocabulary.picture.people if person.name.strip()}
    ended = [id for name, id in first.items() if re.search(rf"\b{re.escape(name)}['’]s\b", question.text.casefold())]
    mine = [question.user] if question.user and speaks_of_mine(read, vocabulary.cues) else []
    return tuple(dict.fromkeys((*read.ids("person"), *ended, *mine)))


def _left(read: Sentence, owners: tuple[str, ...], vocabulary: Vocabulary) -> list[str]:
    """Words that say something else: neither ordinary ones nor any by which records are asked for."""
    names = {plain(person.name).split()[0] for person in vocabulary.picture.people if person.id in owners}
    asking = (patterns("shelf")[name] for name in patterns("shelf") if name not in ("lead", *_BARE))
    told = {word for each in asking for found in each.finditer(read.plain) for word in found.group().split()}
    told |= {word for found in patterns("shelf")["lacking"].finditer(read.of_claims) for word in found.group().split()}
    ordinary = vocabulary.cues.stop | vocabulary.cues.empty | names | told | vocabulary.cues.numbers.keys()
    mine = vocabulary.cues.signals["of_mine"].fullmatch
    return [
        word.text
        for word in read.unmentioned()
        if word.text not in ordinary and not word.text.isdigit() and not mine(word.text)
    ]


def _of_reviews(read: Sentence) -> tuple[str, ...]:
    """The phases whose word stands where a review is asked for: "overdue for review", in a map with a phase Review."""
    asking = [found.span() for each in _ABOUT_REVIEWS for found in patterns("shelf")[each].finditer(read.plain)]
    ends = list(accumulate(len(word.text) + 1 for word in read.words))
    found: list[str] = []
    for mention in read.mentions:
        place = (ends[mention.start] - len(read.words[mention.start].text) - 1, ends[mention.end - 1] - 1)
        if mention.kind == "phase" and any(start <= place[0] and place[1] <= end for start, end in asking):
            found += mention.ids
    return tuple(found)


def _lacking(read: Sentence) -> tuple[str, ...]:
    told, spoken = read.of_claims, read.of("language")
    places = [
        place for found in patterns("shelf")["lacking"].finditer(told) for place in _languages(told, *found.span())
    ]
    return tuple(dict.fromkeys(id for place in places for id in spoken[place].ids))


def _languages(told: str, start: int, end: int) -> range:
    """Which of the languages stand from `start` to `end`."""
    before = told[:start].count("LANGUAGE")
    return range(before, before + told[start:end].count("LANGUAGE"))


def _months(said: str, numbers: Mapping[str, int]) -> float:
    """The longest stretch of time that is named: "over a year", "18 months"."""
    found: list[float] = []
    for unit, months in _UNITS.items():
        count = "|".join((r"\d+", *numbers, f"(?:{patterns('shelf')['half'].pattern})"))
        for each in re.finditer(rf"\b(?:(?P<n>{count}) )?(?:{patterns('shelf')[unit].pattern})(?!\w)", said):
            told = each["n"] or "1"
            number = float(told) if told.isdigit() else numbers.get(told, 0.5)
            found.append(number * months)
    return max(found, default=0)
