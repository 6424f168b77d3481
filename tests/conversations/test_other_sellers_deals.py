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
        ("jonas", "who blocks {}"),
        ("jonas", "whos gatekeeping {}"),
        ("iva", "who is holding up {}?"),
        ("tom", "who haven't we reached at {}"),
        ("tom", "who exactly is the contact at {}"),
        ("jonas", "wer blockiert {}"),
        ("jonas", "¿quién frena {}?"),
        ("iva", "tko koči {}"),
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


@pytest.mark.parametrize(
    ("asker", "spelt_out"),
    [
        ({"role": "sales", "user": "iva"}, False),
        ({"role": "marketer", "user": "nina", "place": "channel"}, False),
        ({"role": "marketer", "user": "nina"}, True),
    ],
)
def test_how_much_colleagues_deals_add_to_a_priority_is_not_spelt_out(talk, asker, spelt_out):
    told = talk("why is the CFO in choosing on top?", **asker)["text"]
    assert ("× deals " in told, "Deals past their usual time" in told) == (spelt_out, spelt_out)
    assert "colleagues" not in told


def test_a_seller_still_reads_which_of_their_own_deals_wait(talk):
    told = talk("why is the CFO in choosing on top?", role="sales", user="sofia")["text"]
    assert "Deals past their usual time: Lurra Foods (77 days, usual 40)." in told


@pytest.mark.parametrize(
    ("asker", "people"),
    [
        ({"role": "sales", "user": "iva"}, "4 people"),
        ({"role": "marketer", "user": "nina", "place": "channel"}, "4 people"),
        ({"role": "marketer", "user": "nina"}, "Sofia, Tom, Jonas and Ada"),
    ],
)
def test_who_asked_is_for_marketing_where_nobody_reads_along(talk, asker, people):
    told = talk("why is the CFO in choosing on top?", **asker)["text"]
    assert f"Demand: 6 open requests in 90 days from {people}, last 10 Feb 2026." in told
