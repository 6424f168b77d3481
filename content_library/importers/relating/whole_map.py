"""Everything the map files hold, checked against each other; what does not fit is left out and said."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from content_library.importers.relating.check import Check
from content_library.importers.relating.map_words import aliases, cells, needs, taxonomy_words
from content_library.importers.relating.one_of_each import unique
from content_library.importers.relating.references import deals, mentions_of_needs, stages, tags
from content_library.importers.relating.remarks import dates, loose_references, missing_cells
from content_library.importers.shapes import Placed
from content_library.importers.vocabulary import Vocabulary, vocabulary_of
from content_library.intake import Need
from content_library.problems import Problem


@dataclass(frozen=True)
class CompanyMap:
    """What is left after checking, in the order of the files, and what was found on the way."""

    placed: tuple[Placed, ...]
    vocabulary: Vocabulary
    problems: tuple[Problem, ...]


def related(placed: Sequence[Placed], today: date, unread: frozenset[str] = frozenset()) -> CompanyMap:
    """`unread` names the kinds of things ("personas", "phases", "needs", "deals") whose file could not be read."""
    check = Check(Vocabulary(), today, unread)
    left = unique(placed, check)
    check.vocabulary = vocabulary_of(left, unread)
    for rule in (cells, needs, aliases, taxonomy_words, tags, stages, deals, dates):
        left = rule(left, check)
    check.vocabulary = replace(vocabulary_of(left, unread), said=_lost_needs(placed, left))
    left = mentions_of_needs(left, check)
    missing_cells(left, check)
    loose_references(left, check)
    problems = tuple(dict.fromkeys(one for findings in check.findings.values() for one in findings.problems))
    return CompanyMap(tuple(left), check.vocabulary, problems)


def _lost_needs(placed: Iterable[Placed], left: Iterable[Placed]) -> frozenset[str]:
    """Needs that went with their cell."""
    kept = {one.value.id for one in left if isinstance(one.value, Need)}
    return frozenset(one.value.id for one in placed if isinstance(one.value, Need)) - kept
