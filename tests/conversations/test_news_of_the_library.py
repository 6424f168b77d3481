"""What is new in the library, what changed within a month, and what may be put away."""

import pytest


def first(record):
    return record["text"].splitlines()[0]


@pytest.mark.parametrize(
    ("question", "answer", "assets"),
    [
        ("what did we publish in January", "3 of 44: new from 1 Jan 2026 to 31 Jan 2026.", ["A17", "A24", "A35"]),
        ("which assets were added since December?", "6 of 44: new from 1 Dec 2025 to 16 Feb 2026.", ["A17", "A24", "A35", "A29", "A21", "A40"]),
        ("anything new in Q4?", "10 of 44: new from 1 Oct 2025 to 31 Dec 2025.", ["A29", "A21", "A40", "A15", "A33", "A28", "A26", "A19", "A41", "A05"]),
        ("¿qué contenidos son nuevos en enero?", "3 de 44: nuevo del 1 ene 2026 al 31 ene 2026.", ["A17", "A24", "A35"]),
        ("Welche Inhalte sind im Januar neu hinzugekommen?", "3 von 44: neu vom 1. Jan. 2026 bis 31. Jan. 2026.", ["A17", "A24", "A35"]),
        ("što smo objavili u siječnju", "3 od 44: novo od 1. sij 2026. do 31. sij 2026.", ["A17", "A24", "A35"]),
    ],
)  # fmt: skip
def test_what_is_new_within_days(talk, question, answer, assets):
    told = talk(question)

    assert (first(told), told["sources"]) == (answer, assets)


def test_a_seller_hears_of_what_is_published(talk):
    told = talk("any new content since January?", user="sofia", role="sales")

    assert first(told) == "2 of 43: new from 1 Jan 2026 to 16 Feb 2026."
    assert told["sources"] == ["A24", "A35"]


def test_the_newest_of_all(talk):
    answer = "Newest: “Why fund a pilot: outcome, cost, risk and time on one page” (A17), of 30 Jan 2026, draft."

    assert first(talk("what's our newest asset")) == answer


def test_briefs_by_the_days_they_were_asked_for(talk):
    assert talk("which briefs were requested in January")["sources"] == ["BR-014"]
    assert (
        first(talk("what briefs were asked for in Q4 2025?"))
        == "None of 2 briefs is requested from 1 Oct 2025 to 31 Dec 2025."
    )


def test_changes_of_a_month_end_with_it(talk):
    january = "From 1 Jan 2026 to 31 Jan 2026: 11 dated changes, 3 of which took content away or replaced it."

    assert first(talk("what changed in January")) == january
    assert first(talk("what changed last month?")) == january
    assert first(talk("what changed since January")).startswith("Since 1 Jan 2026: 12 dated changes")


def test_what_expires_before_a_season(talk):
    assert (
        first(talk("which assets expire before summer?"))
        == "No published asset expires from 16 Feb 2026 to 31 May 2026."
    )


@pytest.mark.parametrize(
    "text",
    ["anything we should retire?", "which content could be deleted", "was können wir archivieren?", "¿qué podemos eliminar?", "što možemo arhivirati"],
)  # fmt: skip
def test_what_may_be_put_away(talk, text):
    told = talk(text)

    assert told["intent"] == "audit"
    assert sorted(told["sources"]) == ["A03", "A04", "A07", "A10", "A20", "A27", "A30", "A34", "A38", "A41", "A42"]


def test_who_owns_what_is_overdue_for_review(talk):
    told = talk("who should I chase for the overdue reviews").get("text").splitlines()

    assert told[:2] == ["Nina (2): A09 and A23", "Ada (2): A30 and A39"]


def test_content_counted_apart(talk):
    assert first(talk("content per phase")).startswith("Awareness 7, Discovering 8, Learning 9, Choosing 19")
