"""What of a brief a piece is not, that is said to be it."""

from dataclasses import replace
from datetime import date

import pytest

from content_library.briefs.falling_short import ALL_OF_IT, FallsShort, falls_short
from content_library.briefs.kept import KeptBrief
from content_library.briefs.proposing import propose

OPENED = ("one_pager", "calculator", "case_study", "slides", "faq")


@pytest.fixture
def kept(tarnwell):
    brief = propose(tarnwell, "cfo", "choosing", new_id=lambda: "MP-1")
    return KeptBrief("MP-1", 1, brief, date(2026, 2, 9), "ben", "tom")


def with_piece(picture, **fields):
    """A sheet made for all the brief asks for, but for these `fields`."""
    made = {
        "id": "N1", "format": "one_pager", "needs": ("CF-CH-1", "CF-CH-2", "CF-CH-3"), "depth": 1, "language": "en",
        "status": "published", "audience": "external", "last_reviewed": picture.today, "expires_on": None,
        "superseded_by": None, "permission": None, "quality": 4, "title": "Sheet",
    }  # fmt: skip
    piece = picture.assets[0].model_copy(update=made | fields)
    return replace(picture, assets=(*picture.assets, piece))


@pytest.mark.parametrize(
    ("fields", "short"),
    [
        ({}, ALL_OF_IT),
        ({"format": "calculator"}, ALL_OF_IT),
        ({"format": "webinar"}, FallsShort(formats=("webinar",), opened=OPENED)),
        ({"needs": ("CF-CH-1", "CF-CH-2")}, FallsShort(untagged=("CF-CH-3",))),
        (
            {"expires_on": date(2025, 12, 31)},
            FallsShort(unmet=("CF-CH-1", "CF-CH-2", "CF-CH-3"), blocked=("N1",)),
        ),
        ({"language": "es"}, ALL_OF_IT),
        (
            {"language": "fr"},
            FallsShort(unmet=("CF-CH-1", "CF-CH-2", "CF-CH-3"), languages=("fr",), wanted=("en", "es", "de")),
        ),
    ],
)  # fmt: skip
def test_a_piece_is_held_against_needs_form_and_language(tarnwell, kept, fields, short):
    assert falls_short(with_piece(tarnwell, **fields), kept, ("N1",)) == short


def test_two_pieces_are_one_answer(tarnwell, kept):
    picture = with_piece(tarnwell, needs=("CF-CH-1",))
    picture = with_piece(picture, id="N2", needs=("CF-CH-2", "CF-CH-3"), format="calculator")
    assert falls_short(picture, kept, ("N1", "N2")) == ALL_OF_IT


def test_a_reader_of_whom_no_format_is_known_takes_any(tarnwell, kept):
    cells = tuple(
        cell.model_copy(update={"content_preferences": type(cell.content_preferences)()})
        if (cell.persona, cell.phase) == ("cfo", "choosing")
        else cell
        for cell in tarnwell.cells
    )
    picture = with_piece(replace(tarnwell, cells=cells), format="webinar")
    assert falls_short(picture, kept, ("N1",)) == ALL_OF_IT
