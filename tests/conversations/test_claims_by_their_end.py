"""Which claims end when, which are over, and whether a sentence may be said somewhere: the register answers, first."""

import pytest


def _first(talk, text):
    return talk(text)["text"].splitlines()[0]


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("which claims end in 2026", "4 claims expire from 1 Jan 2026 to 31 Dec 2026:"),
        ("which claims end in october", "2 claims expire from 1 Oct 2026 to 31 Oct 2026:"),
        ("which claims have expired", "No claim has lapsed."),
        ("welche Aussagen sind schon abgelaufen", "Keine Aussage ist abgelaufen."),
    ],
)
def test_claims_are_picked_by_the_day_they_end(talk, text, first):
    assert _first(talk, text) == first


def test_behind_those_that_end_the_ones_that_have_ended_are_others(talk):
    talk("which claims lapse this year")

    assert _first(talk, "and which already have") == "No claim has lapsed."


@pytest.mark.parametrize(
    "text",
    [
        "can the friday breakdowns campaign promise 24% less unplanned downtime",
        "may the newsletter claim 24% less unplanned downtime",
        "dürfte der Newsletter 24 % weniger Stillstand versprechen",
        "smije li naš oglas obećati 24 % manje zastoja",
    ],
)
def test_whoever_says_it_the_claim_is_looked_up(talk, text):
    told = talk(text)

    assert told["intent"] == "claims"
    assert "C1" in told["text"].splitlines()[0]


@pytest.mark.parametrize("text", ["is A14 ok to send", "can the rfp checklist go out"])
def test_leave_to_send_something_is_about_the_file(talk, text):
    assert talk(text)["intent"] == "asset_info"


def test_behind_claims_what_has_expired_are_claims(talk):
    talk("koje tvrdnje istječu ove godine")

    assert _first(talk, "a koje su već istekle?") == "Nijedna tvrdnja nije istekla."
