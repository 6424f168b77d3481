"""An audit says all it knows of what was asked, and never that all is well when it only looked for one thing."""

from dataclasses import replace

import pytest

from bot.skills.ask import ask
from retrieval.understood import Question


@pytest.mark.parametrize(
    ("asked", "expired"),
    [
        (
            "anything outdated in the library?",
            "expired (1): “Cost of unplanned downtime and payback calculator (2023 edition)” (A10): 31 Dec 2025, used 3× in 90 days",
        ),
        (
            "ist in der Bibliothek etwas veraltet?",
            "abgelaufen (1): „Cost of unplanned downtime and payback calculator (2023 edition)“ (A10): 31. Dez. 2025, 3× genutzt in 90 Tagen",
        ),
        (
            "¿qué contenidos están desactualizados?",
            "caducado (1): «Cost of unplanned downtime and payback calculator (2023 edition)» (A10): 31 dic 2025, 3 usos en 90 días",
        ),
        (
            "što je zastarjelo?",
            "isteklo (1): „Cost of unplanned downtime and payback calculator (2023 edition)” (A10): 31. pro 2025., 3× u 90 dana",
        ),
    ],
)
def test_outdated_is_what_expired_was_replaced_or_has_aged(talk, asked, expired):
    answer = talk(asked)
    assert f"   {expired}" in answer["text"].splitlines()
    assert set(answer["sources"]) >= {"A10", "A34", "A23"}  # expired, replaced, aged


@pytest.mark.parametrize(
    ("asked", "first"),
    [
        ("which assets expire soon?", "1 published asset expires from 16 Feb 2026 to 15 Aug 2026:"),
        ("welche Assets laufen bald ab?", "1 veröffentlichtes Asset läuft ab"),
    ],
)
def test_soon_is_told_with_its_days_and_with_what_is_gone_already(talk, asked, first):
    text = talk(asked)["text"]
    assert text.startswith(first)
    assert "A10 (31" in text


def test_a_list_of_one_finding_has_each_asset_in_a_line_by_its_title(talk):
    lines = talk("which assets are unused?")["text"].splitlines()
    assert lines[1:4] == [
        "   published and unused in 90 days (6):",
        "      “How three packaging plants halved emergency work orders (webinar)” (A07)",
        "      “Security and data-flow white paper” (A20)",
    ]


def test_the_whole_audit_names_the_first_of_many_and_counts_the_rest(talk):
    unused = next(line for line in talk("audit the library")["text"].splitlines() if "unused" in line)
    assert unused.endswith("(A30) and 3 more")


class WithoutDuplicates:
    """The library as it is, with a picture in which no two assets are alike."""

    def __init__(self, library):
        self.library = library

    def __getattr__(self, name):
        return getattr(self.library, name)

    def picture(self, *today):
        return replace(self.library.picture(*today), duplicates=())


def test_nothing_of_the_kind_asked_for_is_not_nothing_at_all(services):
    mended = replace(services, library=WithoutDuplicates(services.library), open_index=lambda: services.index)
    told = ask(Question("any duplicates?", "nina"), mended).lines[0]
    assert told == "No asset is under “duplicate pairs”. 14 of 44 need a hand for other reasons."


def test_what_expires_is_told_of_the_language_asked_about(talk):
    assert talk("which German pieces expire next quarter")["text"].startswith(
        "No published asset expires from 1 Apr 2026"
    )
    assert "A33" in talk("what for the CFO expires next quarter")["text"]
