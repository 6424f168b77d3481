"""How long a phase takes, whose it is, what it means and when it ends: that fact of that phase, and no other phases."""

import pytest


def _first(talk, text):
    return talk(text)["text"].splitlines()[0]


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("how long does choosing take on average", "Choosing: usually 40 days."),
        ("how long is learning", "Learning: usually 30 days."),
        ("wie lange dauert Choosing", "Choosing: üblich sind 40 Tage."),
        ("koliko traje choosing?", "Choosing: uobičajeno: 40 dana."),
        ("who owns the learning phase", "Learning is looked after by marketing."),
        ("which phase takes longest", "Choosing: usually 40 days."),
        ("wer ist in Purchasing nicht beteiligt", "Purchasing, nicht beteiligt: Reliability Engineer."),
    ],
)
def test_the_fact_comes_first_and_alone(talk, text, first):
    assert _first(talk, text) == first


def test_a_follow_up_asks_for_the_same_of_another_phase_or_for_another_fact_of_the_same(talk):
    talk("how long does choosing take")

    assert _first(talk, "and learning?") == "Learning: usually 30 days."
    assert _first(talk, "who owns it") == "Learning is looked after by marketing."


def test_meaning_and_end_in_one_sentence_are_of_one_phase(talk):
    assert talk("what does choosing mean and how does it end")["text"].splitlines()[:2] == [
        "Choosing: Narrows to a short list, tests, evaluates suppliers, decides.",
        "   Choosing ends when: Supplier chosen AND finance and IT security have approved.",
    ]


@pytest.mark.parametrize(
    ("text", "phase"),
    [
        ("what does the CFO need in the third phase", ["learning"]),
        ("was braucht der CFO in Phase 4", ["choosing"]),
        ("što treba CFO u trećoj fazi", ["learning"]),
        ("qué necesita el CFO en la última fase", ["purchasing"]),
    ],
)
def test_a_phase_goes_by_its_place_too(talk, text, phase):
    assert talk(text)["slots"]["phase"] == phase


@pytest.mark.parametrize("text", ["what does the CFO want in choosing", "do we have anything long for choosing"])
def test_whoever_asks_for_more_than_a_fact_gets_another_answer(talk, text):
    assert "usually" not in _first(talk, text)


def test_who_stays_out_is_asked_of_the_phase_just_told(talk):
    talk("who takes part in purchasing")

    assert _first(talk, "who stays out of it") == "Purchasing, not involved: Reliability Engineer."
