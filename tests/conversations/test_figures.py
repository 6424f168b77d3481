"""Figures: each question gets the number it asks for, first."""

from dataclasses import dataclass, fields, replace
from itertools import count

import pytest

from bot.services import Services
from bot.skills.ask import ask
from content_library.remembered import remembered
from retrieval.understood import Question

THREADS = count(1)


@pytest.mark.parametrize(
    ("asked", "first"),
    [
        ("most used assets?", "Used most in 90 days: “"),
        ("top 3 assets by use", "Used most in 90 days: “"),
        ("welche Assets werden am meisten genutzt?", "Am meisten genutzt in 90 Tagen: „"),
        ("¿cuáles son los contenidos más usados?", "Lo más usado en 90 días: «"),
        ("koji su materijali najviše korišteni?", "Najviše korišteno u 90 dana: „"),
        ("least used assets", "Used least in 90 days: “"),
    ],
)
def test_what_is_used_most_and_least(talk, asked, first):
    answer = talk(asked)
    assert (answer["intent"], answer["text"].startswith(first)) == ("metrics", True)


def test_as_many_as_asked_for_and_what_is_not_for_use_says_so(talk):
    lines = [line for line in talk("top 25 assets by use")["text"].splitlines() if "×: " in line]
    assert len(lines) == 25
    assert any(line.endswith("(A10), not for use: expired 31 Dec 2025") for line in lines)


@pytest.mark.parametrize(
    "asked",
    [
        "how many questions went unanswered last month",
        "wie viele Fragen blieben letzten Monat unbeantwortet?",
        "¿cuántas preguntas quedaron sin respuesta el último mes?",
        "koliko je pitanja prošli mjesec ostalo bez odgovora?",
    ],
)
def test_questions_in_vain_are_counted_in_the_time_named(talk, asked):
    first, *rest = talk(asked)["text"].splitlines()
    assert "Jan" in first or "ene" in first or "sij" in first
    assert any("“" in line or "„" in line or "«" in line for line in rest)


@dataclass(frozen=True)
class OfSomethingElse(Services):
    """The same company, but what one of its people asked last is of nothing its map knows."""

    def picture(self):
        whole = super().picture()
        *rest, last = sorted((q for q in whole.questions if q.outcome == "unanswered"), key=lambda each: each.date)
        lost = last.model_copy(update={"persona": None, "phase": None, "need": None})
        return remembered(whole, "something else", lambda: replace(whole, questions=(*rest, lost)))


@pytest.mark.parametrize(
    ("role", "said"),
    [
        (
            "marketer",
            [
                "No need of the map explains 1 of them: the map may miss it.",
                "   10 Feb 2026: “payback calc for Lurra” (Sofia) · no need explains it",
            ],
        ),
        ("sales", ["No need of the map explains 1 of them: the map may miss it."]),
    ],
)
def test_a_question_no_need_explains_is_said_to_be_one(services, role, said):
    there = OfSomethingElse(**{each.name: getattr(services, each.name) for each in fields(services)})
    lines = ask(Question("unanswered questions", "", role, "dm", f"F{next(THREADS)}"), there).lines
    assert [line for line in lines if "explains" in line] == said


@dataclass(frozen=True)
class WithoutDeals(Services):
    """A company that lists no deals, and its questions the newest first."""

    def picture(self):
        whole = super().picture()
        others = {"deals": (), "contacts": (), "stage_changes": (), "questions": whole.questions[::-1]}
        return remembered(whole, "without deals", lambda: replace(whole, **others))


def _without_deals(services):
    return WithoutDeals(**{each.name: getattr(services, each.name) for each in fields(services)})


def _quoted(services, role, place):
    lines = ask(Question("unanswered questions", "", role, place, f"F{next(THREADS)}"), services).lines
    assert any("CFO × Choosing: " in line for line in lines)
    return [line for line in lines if "“" in line]


@pytest.mark.parametrize(
    ("role", "place", "quoted"),
    [("marketer", "dm", True), ("marketer", "channel", False), ("writer", "dm", False), ("sales", "dm", False)],
)
def test_what_colleagues_asked_is_read_word_by_word_by_marketing_alone(services, role, place, quoted):
    assert bool(_quoted(_without_deals(services), role, place)) == quoted


def test_the_last_questions_are_the_newest_however_the_log_is_ordered(services):
    days = [
        [line.partition(":")[0] for line in _quoted(each, "marketer", "dm")]
        for each in (services, _without_deals(services))
    ]
    assert days[0] == days[1]


def test_a_seller_does_not_read_what_colleagues_asked_word_by_word(talk):
    told = talk("unanswered questions", role="sales", user="iva")["text"]
    assert "“" not in told
    assert "CFO × Choosing: " in told


@pytest.mark.parametrize(
    ("asked", "first"),
    [
        ("how many Spanish assets do we have", "1 of 44 assets: Spanish."),
        ("wie viele deutsche Assets haben wir?", "1 von 44 Assets: Deutsch."),
        ("how many drafts", "1 of 44 assets: draft."),
        ("how many gaps", "Gaps: "),
        ("how many needs are there", "Needs: 46; "),
        ("wie viele Phasen haben wir?", "Personas: 5; "),
    ],
)
def test_the_number_asked_for_comes_first(talk, asked, first):
    assert talk(asked)["text"].startswith(first)


@pytest.mark.parametrize(
    ("asked", "first"),
    [
        ("is coverage better than last quarter?", "Coverage today: 72.9 %. No snapshot is kept from 1 Oct 2025"),
        ("ist die Abdeckung besser als letztes Quartal?", "Abdeckung heute: 72,9 %. Vom 1. Okt. 2025"),
    ],
)
def test_a_comparison_with_a_time_nobody_measured_says_so(talk, asked, first):
    answer = talk(asked)
    assert (answer["behaviour"], answer["text"][: len(first)]) == ("answer_with_caveat", first)


@pytest.mark.parametrize(
    ("asked", "first"),
    [("coverage of the choosing phase", "Choosing is "), ("Abdeckung des CFO", "CFO ist zu ")],
)
def test_coverage_opens_with_the_figure_of_what_was_asked_for(talk, asked, first):
    assert talk(asked)["text"].startswith(first)


@pytest.mark.parametrize("asked", ["how many people asked about calculators", "how many asked about the pilot"])
def test_how_many_asked_is_a_figure_of_the_questions(talk, asked):
    assert "questions" in talk(asked)["text"].splitlines()[0]


@pytest.mark.parametrize(
    "said",
    [
        "the numbers in A07 are old",
        "die Zahlen in A07 sind alt",
        "brojke u A07 su stare",
    ],
)
def test_figures_that_are_old_are_a_complaint(talk, said):
    assert talk(said)["slots"]["judged"] == [{"asset": "A07", "verdict": "bad", "reason": "outdated"}]


def test_how_old_it_is_is_no_complaint(talk):
    assert talk("how old are the numbers in A07")["intent"] == "asset_info"


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("how many assets does each persona have", "Maintenance Manager "),
        ("assets per phase", "Awareness "),
        ("amount of assets in spanish", None),
        ("tally of german content", None),
    ],
)
def test_amounts_are_counted_and_no_changes_are_told(talk, text, first):
    told = talk(text)["text"].splitlines()[0]

    assert "changes" not in told
    assert told.startswith(first) if first else " of 44 assets: " in told


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("how many case studies in Spanish", "1 of 3 case studies: Spanish."),
        ("how many case studies do we have in German", "0 of 3 case studies: German."),
    ],
)
def test_pieces_of_a_kind_are_counted_and_no_number_is_looked_for_in_one(talk, text, first):
    assert talk(text)["text"].splitlines()[0] == first
