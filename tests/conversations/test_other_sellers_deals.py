"""A deal of somebody else reads like one that does not exist; who a follow-up is for is understood in any case."""

import pytest


@pytest.mark.parametrize(
    ("user", "question"),
    [
        ("iva", "what stage is {} in"),
        ("jonas", "how much is {} worth"),
        ("iva", "u kojoj je fazi {}"),
        ("jonas", "in welcher Phase ist {}?"),
        ("tom", "¿en qué fase está {}?"),
        ("iva", "can I send the SOC 2 report to {}?"),
        ("iva", "send A44 to {}"),
    ],
)
@pytest.mark.parametrize("name", ["Lurra", "Lurra Foods"])
def test_somebody_elses_deal_reads_like_one_nobody_has(talk, user, question, name):
    theirs = talk(question.format(name), role="sales", user=user)
    nobodys = talk(question.format(name.replace("Lurra", "Zubrowka")), role="sales", user=user)
    assert theirs["behaviour"] == "decline_unknown"
    assert [theirs[part] for part in ("text", "offered", "sources")] == [
        nobodys[part] for part in ("text", "offered", "sources")
    ]


@pytest.mark.parametrize(
    ("first", "then"),
    [
        ("što treba CFO u fazi Choosing?", "a za direktoricu?"),
        ("što treba CFO u fazi Choosing?", "a za direktora?"),
        ("što treba CFO u fazi Choosing?", "za direktoricu"),
        ("was braucht der CFO in Choosing?", "und für den Direktor?"),
    ],
)
def test_a_follow_up_names_the_director_in_another_case(talk, first, then):
    talk(first)
    assert talk(then)["cells"] == ["plant-director/choosing"]
