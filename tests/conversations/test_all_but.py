"""Whoever wants anything but one kind of content, or nothing about one rival, is given the rest."""

import pytest


@pytest.mark.parametrize(
    "question",
    [
        "something for the maintenance manager, not the case study",
        "anything for the maintenance manager but no case studies",
        "something for the maintenance manager, nothing like a webinar or case study",
        "alles außer Fallstudien für den Maintenance Manager",
        "was haben wir für den Maintenance Manager, ohne Fallstudien",
        "algo para el maintenance manager, nada de casos de éxito",
        "algo para el maintenance manager pero no el caso de éxito",
        "sve osim studija slučaja za maintenance managera",
        "nešto za maintenance managera, ali ne studije slučaja",
    ],
)
def test_a_kind_left_out_is_not_given_and_nothing_else_is_lost(talk, tarnwell, question):
    record = talk(question)
    kinds = {tarnwell.asset_of[each].format for each in record["offered"]}
    assert (record["slots"]["persona"], bool(kinds), "case_study" in kinds) == (["maintenance-manager"], True, False)


@pytest.mark.parametrize(
    ("user", "question"),
    [
        ("jonas", "something for the CFO at Veltmann but nothing against gearmind"),
        ("jonas", "was kann ich Veltmann schicken, aber nichts gegen Gearmind"),
        ("sofia", "¿qué mando a Lurra, pero nada contra Gearmind?"),
        ("jonas", "što poslati u Veltmann, ali ništa protiv Gearminda"),
    ],
)
def test_nothing_comes_against_a_rival_left_out(talk, user, question):
    record = talk(question, role="sales", user=user)
    assert (bool(record["offered"]), "A24" in record["internal"], "battlecard" in record["text"].lower()) == (
        True,
        False,
        False,
    )


def test_all_but_the_card_on_a_rival_is_not_the_card(talk):
    record = talk("anything except the battlecard on gearmind", role="sales", user="sofia")
    assert "A24" not in (*record["offered"], *record["internal"])


def test_behind_an_answer_the_reader_stays(talk, tarnwell):
    talk("something for the maintenance manager")
    record = talk("but no case studies")
    kinds = {tarnwell.asset_of[each].format for each in record["offered"]}
    assert (record["slots"]["persona"], "case_study" in kinds) == (["maintenance-manager"], False)


def test_to_have_nothing_leaves_nothing_out(talk):
    assert talk("we have nothing against gearmind", role="sales", user="sofia")["internal"] == ["A24"]
