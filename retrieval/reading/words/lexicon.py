"""The terms of a company's map, found in a sentence: whole words, longest first, one slip forgiven."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace

from retrieval.reading.words.grammar import endings, shortest_stems
from retrieval.reading.words.spelling import Speller, Word, keys

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
    begun: dict[str, list[str]] = field(default_factory=dict)
    """The keys of `next` by all their letters but the last: a lexicon has thousands, and every word is looked for."""

    def reach(self, key: str) -> "_Node":
        """What follows the key, made if need be."""
        if key not in self.next:
            self.next[key] = _Node()
            self.begun.setdefault(key[:-1], []).append(key)
        return self.next[key]


class Lexicon:
    def __init__(
        self,
        terms: Iterable[Term],
        never_corrected: Iterable[str] = (),
        is_another: Callable[[str], bool] = lambda _word: False,
        is_written: Callable[[str], bool] = lambda _key: False,
    ) -> None:
        """`is_another` tells of a word that it is one of its own, and so no slip or case of a term; `is_written` of a key
        that it stands in the library as it is, and so is no slip: "internet" is not "internal"."""
        self._root = _Node()
        known: set[str] = set()
        for term in terms:
            known.update(self._add(term))
        self._speller = Speller(known)
        self._never_corrected = frozenset(never_corrected)
        self._is_another = is_another
        self._is_written = is_written

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
            node = node.reach(key)
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
        if word.text in self._never_corrected or not node.next or self._is_another(word.text):
            return []
        for language in languages:
            declined = [key for key in self._speller.declined(word.text, language) if key in node.next]
            declined = declined or _begins_names(word.text, node, language)
            if declined:
                return [(node.next[key], exact) for key in declined]
        if self._is_written(word.key):
            return []
        near = dict.fromkeys((*self._speller.corrections(word.text), *self._speller.corrections(word.key)))
        return [(node.next[key], False) for key in near if key in node.next]


def _begins_names(word: str, node: _Node, language: str) -> list[str]:
    """Of what a short word may be a case since more of the name follows: "užem izboru" of "uži izbor"."""
    stem = shortest_stems().get(language, 0) - 1  # letters: of a name one letter longer
    if stem < 0 or len(word) > _LONGEST_SHORT or word[stem:] not in endings()[language]:
        return []
    return [key for key in node.begun.get(word[:stem], ()) if not node.next[key].terms]


def _together(found: Sequence[Match], beside: Sequence[Match]) -> list[Match]:
    """What both find in the same words, equally exactly, is one match with the terms of both."""
    terms: dict[tuple[int, int, bool], Match] = {(m.start, m.end, m.exact): m for m in reversed(found)}
    more = {(m.start, m.end, m.exact): m for m in reversed(beside)}
    both = {key: replace(terms[key], terms=(*terms[key].terms, *more[key].terms)) for key in terms.keys() & more.keys()}
    kept = [match for match in found if match is not terms[match.start, match.end, match.exact]]
    firsts = {**more, **terms, **both}
    return [*firsts.values(), *kept]
