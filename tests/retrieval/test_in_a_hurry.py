"""Questions as typed between two meetings, by people of a company whose phase is called like a state: "Review"."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from content_library.database import open_database
from content_library.library import Library
from content_library.picture import Picture
from content_library.reading import synchronise
from content_library.workspace import open_workspace
from retrieval.reading.names.surroundings import Surroundings
from retrieval.understanding import understand
from retrieval.understood import Question, Role, Understood
from retrieval.vocabulary import Vocabulary
from tests.evals.questions import said

COMPANY = Path(__file__).parent.parent / "companies" / "orvasta"


@pytest.fixture(scope="module")
def orvasta(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Picture]:
    engine = open_database(f"sqlite:///{tmp_path_factory.mktemp('orvasta') / 'milepost.db'}")
    library = Library(engine)
    synchronise(open_workspace(COMPANY), library, lambda *_: None, date(2026, 4, 20))
    yield library.picture(date(2026, 4, 20))
    engine.dispose()


def asked(picture: Picture, text: str, user: str, before: Understood | None = None, locale: str = "") -> Understood:
    role: Role = "sales" if user in ("bo", "ines") else "marketer"
    question = Question(text, user, role, locale=locale)
    return understand(question, Vocabulary.of(picture), picture.today, before)


@pytest.mark.parametrize(
    ("text", "user", "slots"),
    [
        ("what do gatekeepers want in review", "tova", {"participation": ("gatekeeper",), "phase": ("review",)}),
        ("which briefs are in review", "tova", {"status": ("in_review",)}),
        ("is OV07 in review", "tova", {"asset": ("OV07",), "status": ("in_review",)}),
        ("stage says kickoff, what do i show", "bo", {"unresolved": ("kickoff",)}),
        ("customer is in the haggling phase", "bo", {"unresolved": ("haggling",)}),
        ("anything for pelham foods?", "bo", {"unresolved": ("pelham foods",)}),
        ("anything for ostrander lighting", "bo", {"unresolved": ("ostrander lighting",)}),
        ("which claims about border delays can i use", "tova", {"topic": "border delays"}),
        ("welche aussagen zur stundung darf ich nutzen", "tova", {"topic": "stundung"}),
    ],
)
def test_what_is_named(orvasta: Picture, text: str, user: str, slots: dict[str, Any]) -> None:
    assert said(asked(orvasta, text, user).slots) == slots


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("matirx pls", "coverage_matrix"),
        ("covrage of frame", "coverage_matrix"),
        ("new brif for counsel in review", "brief_create"),
        ("where does shortlist sit for us", "crosswalk"),
        ("may i write that we never make mistakes", "claims"),
        ("was ist abgelaufen?", "audit"),
        ("compara la cobertura en español y en alemán", "compare"),
    ],
)
def test_what_is_wanted(orvasta: Picture, text: str, intent: str) -> None:
    assert asked(orvasta, text, "tova").intent == intent


@pytest.mark.parametrize("text", ["context of the deal", "personal notes", "which phrases do we avoid"])
def test_a_word_that_is_one_letter_from_ours_stays_what_it_is(orvasta: Picture, text: str) -> None:
    vocabulary = Vocabulary.of(orvasta)
    assert Surroundings(text, vocabulary).plain == text


def test_who_blocks_is_asked_of_the_deal_of_the_thread(orvasta: Picture) -> None:
    first = asked(orvasta, "nordhav update", "ines")
    assert asked(orvasta, "whos blocking", "ines", first).slots.deal == ("Q-72",)
    assert asked(orvasta, "what do i give him", "ines", first).slots.deal == ("Q-72",)
    assert asked(orvasta, "which of my deals are stuck", "ines", first).slots.deal == ()


@pytest.mark.parametrize(
    ("text", "locale", "language"),
    [
        ("Belege?", "", "de"),
        ("preuzimam VB-3", "", "hr"),
        ("OV10", "es-ES", "es"),
        ("OV10", "fr-FR", "en"),
        ("what is OV10", "de", "en"),
    ],
)
def test_the_language_of_very_few_words(orvasta: Picture, text: str, locale: str, language: str) -> None:
    assert asked(orvasta, text, "tova", locale=locale).language == language
