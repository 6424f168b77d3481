"""What somebody asks leave to say, and what of it a claim of the register does not say.

A question for leave is made of what asks, where it is to stand, who is to hear it, and the statement: the first three
are words of `retrieval/cues/*.leave.yaml`, or the map's where somebody is named; whatever is left is the statement.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rapidfuzz.distance import Prefix

from content_library.claims_meant import names_of
from content_library.figures import figures_in
from content_library.number_words import number_of
from content_library.shared_words import STEM, families, roots
from content_library.spelling import folded
from retrieval.reading.names.sentences import Mention, Sentence
from retrieval.reading.words.compounds import parts_of
from retrieval.reading.words.leave_words import LeaveWords, alike, covered, leave_words
from retrieval.reading.words.other_words import OtherWords, Span
from retrieval.reading.words.spelling import Word, plain
from retrieval.reading.words.spelling import stems as without_endings
from retrieval.vocabulary import Vocabulary

_HEARERS = frozenset(["deal", "contact", "absent_deal", "persona", "participation", "buying_role", "unknown"])
_OTHERS = frozenset(["deal", "contact", "absent_deal", "unknown", "competitor", "industry", "segment", "market"])
"""Kinds of names by which a statement is of somebody or something else than the claim."""
_NEGATIVE = re.compile(r"\b(?:un|non-?|ne)\w{5,}")
"""Words that deny by how they begin."""
_OPPOSITES = (("more", "less"), ("most", "least"), ("open", "closed"), ("planned", "unplanned"), ("earlier", "later"))
"""Rows of words of which one says the other way round what the other says."""
_FEW = 2
"""Words by which somebody is named who is to say it."""
_LONGEST_ENDING = 3
"""Letters in which two forms of one word differ at most."""
_OF_THE_PLACE = frozenset(["asset", "campaign", "claim"])
"""Kinds of names that say where it is to stand, or which claim it is."""


@dataclass(frozen=True)
class Added:
    """`said` as it was typed; `weighs` where it makes another claim of it: somebody else's, a comparison, a denial or the
    other way round. What does not weigh may only be worded otherwise."""

    said: str
    weighs: bool


def added(read: Sentence, claim: str, language: str, vocabulary: Vocabulary, *, told: bool = True) -> tuple[Added, ...]:
    """What the statement in `read` says and the claim does not, figures left out. `language` is that of the question;
    `told` is whether somebody is to hear it: else who is named is who it is said of."""
    said = leave_words(language)
    left = _statement(read, said, told=told)
    full = left
    left = left - _in_claim(read, left, claim, language, vocabulary)
    heavy = {at for at in left if _weighs(read, at, claim, language, said, vocabulary, told=told)}
    return tuple(
        Added(read.typed(start, end), not heavy.isdisjoint(range(start, end)))
        for start, end in _stretches(read, left, full, said)
    )


def says_mostly_else(read: Sentence, claim: str, language: str, vocabulary: Vocabulary) -> bool:
    """Whether most of the statement is no word of the claim, which then is not the one that is meant."""
    left = _statement(read, leave_words(language), told=True)
    return 2 * len(_in_claim(read, left, claim, language, vocabulary)) < len(left)


def _statement(read: Sentence, said: LeaveWords, *, told: bool) -> set[int]:
    """The places of the words that are to be said."""
    asking = covered(said.asking, read.plain)
    place = covered(said.place, read.plain)
    off = set(asking.union(place, *(covered(each, read.plain) for each in (said.hearing_that, said.people) if told)))
    for mention in read.mentions:
        hears = told and _is_hearer(read, mention, asking, said)
        if mention.kind in _OF_THE_PLACE or hears or _is_tongue(read, mention, place, said):
            off.update(range(mention.start, mention.end))
    off |= {at for at in range(len(read.words)) if _only_asks(read, at, asking, said)} | _who_says(read, asking, said)
    return {at for at, word in enumerate(read.words) if at not in off and not said.small.fullmatch(word.text)}


def _is_hearer(read: Sentence, mention: Mention, asking: frozenset[int], said: LeaveWords) -> bool:
    """Whom it is told, and not whom it is promised."""
    if mention.kind not in _HEARERS or said.promising.search(read.plain):
        return False
    before = mention.start - 1
    while before > 0 and said.articles.fullmatch(read.words[before].text):
        before -= 1
    if before < 0:
        return False
    follows_leave = before in asking and mention.end in {*asking, len(read.words)}
    return follows_leave or said.hearing.fullmatch(read.words[before].text) is not None


def _is_tongue(read: Sentence, mention: Mention, place: frozenset[int], said: LeaveWords) -> bool:
    """The language it is to be said in: "in German", "on the German banner", but not "in German plants"."""
    if mention.kind != "language":
        return False
    if mention.end in place:
        return True
    before = read.words[mention.start - 1].text if mention.start else ""
    behind = read.words[mention.end].text if mention.end < len(read.words) else ""
    goes_on = (
        behind and not behind[0].isdigit() and not said.asking.fullmatch(behind) and not said.small.fullmatch(behind)
    )
    return said.tongue.fullmatch(before) is not None and not goes_on


def _who_says(read: Sentence, asking: frozenset[int], said: LeaveWords) -> set[int]:
    """ "can sales tell them", "may our agency write": a word or two between what begins to ask and what goes on."""
    if not said.may.match(read.plain):
        return set()
    end = next((at for at in range(1, len(read.words)) if at in asking and at - 1 not in asking), 0)
    between = set(range(1, end)) - asking
    other = any(each.kind in _OTHERS and not between.isdisjoint(range(each.start, each.end)) for each in read.mentions)
    return between if len(between) <= _FEW and not other else set()


def _only_asks(read: Sentence, at: int, asking: frozenset[int], said: LeaveWords) -> bool:
    """ "can we not say", "or not?", "24% less, no?" """
    if not said.negation.fullmatch(read.words[at].text):
        return False
    if at + 1 < len(read.words) or at == 0:
        return at + 1 in asking
    before = read.words[at - 1]
    parted = read.text[before.end : read.words[at].start].strip()
    return bool(parted) or said.tag.fullmatch(before.text) is not None


def _in_claim(read: Sentence, left: set[int], claim: str, language: str, vocabulary: Vocabulary) -> set[int]:
    """Those of the places whose words the claim has, in any form, language or figure."""
    own, words = roots(claim) | families(claim), plain(claim).split()
    of_claims = vocabulary.picture.company.default_language
    cut = _cut(claim, of_claims)
    there = _measured(read, language) | _told_otherwise(read, claim, vocabulary.other_words)
    there |= _alike(read, claim, language, of_claims)

    def has(at: int) -> bool:
        word = read.words[at].text
        known = not own.isdisjoint(roots(word) | families(word)) or any(_is_a_form(word, each) for each in words)
        return known or at in there or not cut.isdisjoint(_cut(word, language))

    return {at for at in left if len(read.words[at].text) < 2 or has(at)}


def _is_a_form(word: str, other: str) -> bool:
    """ "emergencies" of "emergency"; what is made of a word and another one, or goes on, is none."""
    same = Prefix.similarity(word, other)
    return same >= STEM and max(len(word), len(other)) - same <= _LONGEST_ENDING


def _alike(read: Sentence, claim: str, language: str, of_claims: str) -> set[int]:
    """Words that stand in one row with a word of the claim, each in its own language, or are joined from such."""
    there = {name for name, row in alike(of_claims).items() if row.search(folded(claim))}
    rows = {name: row for name, row in alike(language).items() if name in there}

    def names(part: str) -> tuple[str, ...]:
        return tuple(name for name, row in rows.items() if row.fullmatch(part))

    found = {at for row in rows.values() for at in covered(row, read.plain)}
    return found | {at for at, word in enumerate(read.words) if parts_of(word.text, names)}


def _cut(text: str, language: str) -> frozenset[str]:
    """Words without an ending of their language."""
    return frozenset(stem for word in plain(text).split() for stem in without_endings(word, language))


def _measured(read: Sentence, language: str) -> set[int]:
    """Figures and their units, not what stands between them: whether they are the claim's is another question."""
    figures = figures_in(read.text, language)
    spans = [(each.start, each.end) for each in figures]
    between = {word for each in figures for word in plain(each.between).split()}
    return {
        at
        for at, word in enumerate(read.words)
        if _is_figure(word, language) or (word.text not in between and _within(word, spans))
    }


def _is_figure(word: Word, language: str) -> bool:
    return any(sign.isdigit() for sign in word.text) or number_of(word.raw, language) is not None


def _within(word: Word, spans: Sequence[Span]) -> bool:
    return any(start <= word.start and word.end <= end for start, end in spans)


def _told_otherwise(read: Sentence, claim: str, other_words: OtherWords) -> set[int]:
    """Words that are in the claim by what the files, or English, call the things they stand for: all of them, where one
    word stands for several."""
    own = roots(claim)
    there: dict[Span, bool] = {}
    for span, parts in other_words.parts(read.plain):
        said = all(not own.isdisjoint(roots(" ".join(part))) for part in parts)
        there[span] = said and there.get(span, True)
    found = set[int]()
    for (start, end), said in there.items():
        if said:
            first = read.plain.count(" ", 0, start)
            found.update(range(first, first + 1 + read.plain.count(" ", start, end)))
    return found


def _weighs(
    read: Sentence, at: int, claim: str, language: str, said: LeaveWords, vocabulary: Vocabulary, *, told: bool
) -> bool:
    word = read.words[at].text
    if said.negation.fullmatch(word):
        translated = language != vocabulary.picture.company.default_language
        return not (translated and _NEGATIVE.search(folded(claim)))  # "no planificadas" may be its "unplanned"
    if said.comparison.fullmatch(word) or _turns(word, claim):
        return True
    promised = not told or said.promising.search(read.plain) is not None
    others = _OTHERS | _HEARERS if promised else _OTHERS
    if any(each.start <= at < each.end and each.kind in others for each in read.mentions):
        return True
    return any(word in _names(each.claim) for each in vocabulary.picture.claims if each.claim != claim)


def _names(claim: str) -> frozenset[str]:
    return frozenset(word for name in names_of(claim) for word in plain(name).split())


def _turns(word: str, claim: str) -> bool:
    """ "more" of what the claim says there is less of."""
    rows, text = alike(), folded(claim)
    ways = (*_OPPOSITES, *((against, said) for said, against in _OPPOSITES))
    return any(rows[said].fullmatch(word) and rows[against].search(text) for said, against in ways)


def _stretches(read: Sentence, left: set[int], full: set[int], said: LeaveWords) -> Iterator[tuple[int, int]]:
    """Words that follow each other but for small ones; a denial or a comparison goes on to what it is of."""
    places, n = sorted(left), len(read.words)

    def behind(at: int) -> int:
        """The next word that is not small."""
        return next((each for each in range(at + 1, n) if not said.small.fullmatch(read.words[each].text)), n)

    while places:
        start = end = places[0]
        while places and places[0] <= end:
            end, goes_on = places.pop(0), behind(end)
            of = said.negation.fullmatch(read.words[end].text) or said.comparison.fullmatch(read.words[end].text)
            if goes_on in left or (of and goes_on in full):
                end = goes_on
                places = [end, *(at for at in places if at > end)]
        yield start, end + 1
