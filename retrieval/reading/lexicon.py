"""The terms of a company's map, found in a sentence: whole words, longest first, one slip forgiven."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from retrieval.reading.spelling import ENDINGS, SHORTEST_STEM, Speller, Word, keys

_LONGEST_SHORT = 5  # letters of a word of two letters and its longest ending but one


@dataclass(frozen=True)
class Term:
    """A name of something: `kind` is what it is, `id` which one, `text` the name as the map writes it."""

    kind: str
    id: str
    text: str


@dataclass(frozen=True)
class Match:
    """Words `start` to `end` (exclusive) of the sentence spell these terms; `exact` unless a slip was forgiven."""

    start: int
    end: int
    terms: tuple[Term, ...]
    exact: bool = True


@dataclass
class _Node:
    terms: list[Term] = field(default_factory=list)
    next: dict[str, "_Node"] = field(default_factory=dict)


class Lexicon:
    def __init__(self, terms: Iterable[Term], never_corrected: Iterable[str] = ()) -> None:
        self._root = _Node()
        known: set[str] = set()
        for term in terms:
            known.update(self._add(term))
        self._speller = Speller(known)
        self._never_corrected = frozenset(never_corrected)

    def matches(self, sentence: Sequence[Word], *languages: str, beside: "Lexicon | None" = None) -> list[Match]:
        """Every match that no longer one covers, in order; at equal length exact ones win, then earlier ones.

        A declined word of one of `languages` is exact. Terms of the lexicon `beside` count as if they were in this one.
        """
        spoken = tuple(dict.fromkeys(languages))
        found = self.candidates(sentence, spoken)
        if beside is not None:
            found = _together(found, beside.candidates(sentence, spoken))
        found.sort(key=lambda match: (match.start - match.end, not match.exact, match.start))
        taken: set[int] = set()
        kept = []
        for match in found:
            span = range(match.start, match.end)
            if taken.isdisjoint(span):
                taken.update(span)
                kept.append(match)
        return sorted(kept, key=lambda match: match.start)

    def knows(self, key: str) -> bool:
        return key in self._speller.known

    @property
    def known(self) -> frozenset[str]:
        """Every word of every term."""
        return self._speller.known

    def candidates(self, sentence: Sequence[Word], languages: Sequence[str]) -> list[Match]:
        """All that any words spell, one over the other."""
        return [match for start in range(len(sentence)) for match in self._from(sentence, start, languages)]

    def _add(self, term: Term) -> tuple[str, ...]:
        path = keys(term.text)
        node = self._root
        for key in path:
            node = node.next.setdefault(key, _Node())
        if path and term not in node.terms:
            node.terms.append(term)
        return path

    def _from(self, sentence: Sequence[Word], start: int, languages: Sequence[str]) -> list[Match]:
        found: list[Match] = []
        reached = [(self._root, True)]
        for end in range(start, len(sentence)):
            reached = [step for node, exact in reached for step in self._steps(node, exact, sentence[end], languages)]
            if not reached:
                break
            found += [Match(start, end + 1, tuple(node.terms), exact) for node, exact in reached if node.terms]
        return found

    def _steps(self, node: _Node, exact: bool, word: Word, languages: Sequence[str]) -> list[tuple[_Node, bool]]:
        for key in (word.text, word.key):
            if key in node.next:
                return [(node.next[key], exact)]
        if word.text in self._never_corrected or not node.next:
            return []
        for language in languages:
            declined = [key for key in self._speller.declined(word.text, language) if key in node.next]
            declined = declined or [
                key for key in node.next if _begins_a_name(word.text, key, node.next[key], language)
            ]
            if declined:
                return [(node.next[key], exact) for key in declined]
        near = dict.fromkeys((*self._speller.corrections(word.text), *self._speller.corrections(word.key)))
        return [(node.next[key], False) for key in near if key in node.next]


def _begins_a_name(word: str, key: str, after: _Node, language: str) -> bool:
    """Whether a short word may be a case of `key` since more of the name follows: "užem izboru" of "uži izbor"."""
    stem = key[:-1]
    short = max(len(word), len(key)) <= _LONGEST_SHORT and len(stem) == SHORTEST_STEM.get(language, 0) - 1
    return short and not after.terms and word[: len(stem)] == stem and word[len(stem) :] in ENDINGS[language]


def _together(found: Sequence[Match], beside: Sequence[Match]) -> list[Match]:
    """What both find in the same words, equally exactly, is one match with the terms of both."""
    terms: dict[tuple[int, int, bool], Match] = {(m.start, m.end, m.exact): m for m in reversed(found)}
    more = {(m.start, m.end, m.exact): m for m in reversed(beside)}
    both = {key: replace(terms[key], terms=(*terms[key].terms, *more[key].terms)) for key in terms.keys() & more.keys()}
    kept = [match for match in found if match is not terms[match.start, match.end, match.exact]]
    firsts = {**more, **terms, **both}
    return [*firsts.values(), *kept]
