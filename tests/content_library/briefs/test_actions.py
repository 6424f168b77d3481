"""Calls to action: by the place of the phase in any journey and the reader's part, never by a phase's name."""

from datetime import date

import pytest

from content_library.briefs.actions import ALLOWED, WORDS, call_to_action, is_allowed, moment_of
from content_library.briefs.fields import Form
from content_library.briefs.ground import Ground
from content_library.briefs.proposing import propose
from content_library.intake import Cell, Company, Persona, Phase
from content_library.picture import Picture


def a_journey(*funnels):
    phases = tuple(Phase(id=f"f{at}", order=at, label=f"F{at}", funnel=funnel) for at, funnel in enumerate(funnels))
    return Picture(today=date(2026, 5, 4), company=Company(company="Any"), phases=phases)


def moments(journey, part="driver"):
    return [moment_of(journey, phase, part) for phase in journey.phases]


def test_a_funnel_of_five_phases():
    assert moments(a_journey("TOFU", "TOFU", "MOFU", "BOFU", "BOFU")) == [
        "recognise", "self_check", "compare", "try", "confirm",
    ]  # fmt: skip


def test_a_funnel_of_three_phases():
    assert moments(a_journey("TOFU", "MOFU", "BOFU")) == ["self_check", "compare", "try"]


def test_a_journey_without_funnel_words_goes_by_its_length():
    assert moments(a_journey("", "", "", "")) == ["recognise", "self_check", "compare", "try"]


def test_a_gatekeeper_approves_in_any_phase():
    assert set(moments(a_journey("TOFU", "MOFU", "BOFU"), "gatekeeper")) == {"approve"}


@pytest.mark.parametrize("moment", ALLOWED)
def test_our_own_words_are_allowed_where_we_use_them(moment):
    journey = a_journey("TOFU", "TOFU", "MOFU", "BOFU", "BOFU")
    part = "gatekeeper" if moment == "approve" else "driver"
    phase = journey.phases[list(WORDS).index(moment)] if moment in WORDS else journey.phases[0]
    cell = Cell(persona="p", phase=phase.id, participation=part)
    ground = Ground(journey, Persona(id="p", label="Reader"), phase, cell)
    for companion in ("", "template"):
        form = Form("guide", companion, "how_to", 2, "short", 400, (), "open")
        assert is_allowed(journey, phase, part, call_to_action(ground, form).text)


@pytest.mark.parametrize(
    ("place", "part", "text", "allowed"),
    [
        (2, "gatekeeper", "Check the numbers, then book a demo.", False),
        (0, "driver", "Share it and book a demo.", False),
        (2, "driver", "Run a demo on your own data.", True),
        (2, "driver", "Enjoy.", False),
        (2, "driver", "Try to learn more about it.", False),
    ],
)
def test_nobody_is_asked_for_a_demo_too_early(place, part, text, allowed):
    journey = a_journey("TOFU", "MOFU", "BOFU")
    assert is_allowed(journey, journey.phases[place], part, text) is allowed


@pytest.mark.parametrize(
    ("cell", "told"),
    [
        (("cfo", "choosing"), "Change the inputs of the calculator. Approve, or send back one question."),
        (
            ("reliability-engineer", "discovering"),
            (
                "Fill in the template with your own case this week; take one page to the Maintenance Manager. "
                "Read next: Sensor and data-source compatibility guide (A15)."
            ),
        ),
        (
            ("maintenance-manager", "learning"),
            (
                "Check your own case against this guide this week; take what comes out to the Plant Director. "
                "Read next: Case study: Mlekarna Sava cuts emergency work orders by 38 percent (A25)."
            ),
        ),
        (
            ("it-security", "learning"),
            (
                "Compare what you are offered with this datasheet, point by point. "
                "Read next: Pre-filled security questionnaire (CAIQ v4, TISAX mapping) (A22)."
            ),
        ),
    ],
)
def test_a_call_names_the_page_whom_to_take_it_to_and_what_to_read_next(without_open_briefs, cell, told):
    brief = propose(without_open_briefs, *cell, new_id=lambda: "B-1")
    assert brief.call_to_action.text == told
