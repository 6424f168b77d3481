"""Each language keeps the words content and answers are read by in its own files, one of each kind, with a place for every group."""

import re

import pytest

from bot.checking.words import CHECKED_BY
from bot.words import LANGUAGES
from content_library.cue_files import DRAFTS, FIGURES, ORDERS, PROMISES

FILES = {each.kind: each for each in (CHECKED_BY, DRAFTS, FIGURES, ORDERS, PROMISES)}
KINDS = tuple(FILES)
MORE = {"orders": ("fr", "it")}
"""Languages nobody is answered in, in which an order is one all the same."""
EVERY_FILE = [(kind, each) for kind in KINDS for each in (*LANGUAGES, *MORE.get(kind, ()))]
OF_ENGLISH_REGISTERS = {"promises": {"made"}}
"""What other languages are held against with the English for their words."""
MAY_BE_EMPTY = {
    "each",
    "one_or_per",
    "before_one",
    "ambiguous",
    "no_number_behind",
    "scales",
    "no_scale",
    "article",
    "no_month_alone",
    "ofpart",
    "joined_times",
    "or",
}
"""What a language need not have a word for."""


def groups(said):
    """Every path that leads to words, with them."""
    for name, ways in said.items():
        if isinstance(ways, dict) and name != "numbers":
            yield from (((name, row), told) for row, told in ways.items())
        else:
            yield (name,), ways


@pytest.mark.parametrize("kind", KINDS)
def test_every_language_has_a_file_of_each_kind(kind):
    assert set(FILES[kind].by_language()) == {*LANGUAGES, *MORE.get(kind, ())}


@pytest.mark.parametrize(("kind", "language"), EVERY_FILE)
def test_every_language_has_every_group(kind, language):
    files = FILES[kind].by_language()
    english, own = (
        [(path, ways) for path, ways in groups(files[each]) if path[0] not in OF_ENGLISH_REGISTERS.get(kind, ())]
        for each in ("en", language)
    )
    assert [path for path, _ in own] == [path for path, _ in english]
    assert [path for path, ways in own if not ways and path[0] not in MAY_BE_EMPTY] == []


@pytest.mark.parametrize(("kind", "language"), EVERY_FILE)
def test_every_way_to_say_it_is_a_pattern_that_does_not_fit_nothing(kind, language):
    for path, ways in groups(FILES[kind].by_language()[language]):
        for way in [ways] if isinstance(ways, str) else ways if isinstance(ways, list) else []:
            assert not way or not re.fullmatch(way, ""), path


def test_a_group_no_language_has_is_a_slip_of_the_pen():
    with pytest.raises(KeyError):
        PROMISES.said("promised")
