"""A condition beside what is asked picks or orders the rows; a word that only qualifies is no topic."""

import pytest


@pytest.mark.parametrize(
    ("user", "question", "accounts", "others"),
    [
        ("jonas", "which of my deals lack an approval?", ["Brixen", "Veltmann", "Sarner"], []),
        ("jonas", "which of my deals lack a CFO?", ["Veltmann", "Sarner"], ["Brixen"]),
        ("sofia", "¿En cuáles de mis deals falta el CFO?", ["Lurra"], []),
        ("iva", "Na kojim mojim poslovima nedostaje odobrenje?", ["Jadran"], []),
        ("jonas", "Bei welchen meiner Deals fehlt noch eine Zustimmung?", ["Brixen", "Veltmann", "Sarner"], []),
        ("jonas", "which of my deals close by the end of April?", ["Veltmann", "Brixen"], ["Sarner"]),
        ("sofia", "welche meiner Deals schließen im März?", ["Lurra"], ["Torre Alba"]),
        ("sofia", "¿Qué oportunidades mías se cierran en los próximos 60 días?", ["Lurra"], ["Torre Alba"]),
    ],
)
def test_deals_are_picked_by_the_days_or_the_people_asked_for(talk, user, question, accounts, others):
    told = talk(question, role="sales", user=user)

    assert told["intent"] == "deal_info"
    assert all(account in first_line(told) for account in accounts)
    assert not any(account in told["text"] for account in others)


def test_where_no_deal_closes_in_those_days_the_next_one_is_told(talk):
    first, second = talk("which of my deals close this month?", role="sales", user="tom")["text"].split("\n")[:2]

    assert first.startswith("No open deal you may see is to close from 1 Feb 2026")
    assert "15 Mar 2026" in second


@pytest.mark.parametrize("question", ["which of my deals closes next?", "welcher meiner Deals schließt zuerst?"])
def test_the_deal_that_closes_next_is_first(talk, question):
    told = talk(question, role="sales", user="jonas")

    assert "Veltmann Dairy" in first_line(told)
    assert told["text"].index("Brixen") < told["text"].index("Sarner")


def test_of_others_deals_only_who_has_to_approve_is_told(talk):
    told = talk("which deals lack a CFO?", user="nina")["text"]

    assert "Peter Hahn" not in told
    assert "Sarner" not in told


@pytest.mark.parametrize(
    ("question", "within", "without"),
    [
        ("which campaigns end next month?", ["K1"], ["K2"]),
        ("what campaigns run out in the next 60 days?", ["K1"], ["K2"]),
        ("welche Kampagnen enden in den nächsten 90 Tagen?", ["K1", "K2"], ["K4"]),
        ("¿Qué campañas terminan el próximo mes?", ["K1"], ["K2"]),
        ("koje kampanje završavaju sljedeći mjesec?", ["K1"], ["K2"]),
        ("which campaigns start or end in March?", ["K1"], ["K2"]),
    ],
)
def test_campaigns_are_picked_by_any_stretch_of_time(talk, question, within, without):
    told = talk(question, user="luka")

    assert told["intent"] == "campaign_info"
    assert all(f"{each} " in told["text"] for each in within)
    assert not any(f"{each} " in told["text"] for each in without)


@pytest.mark.parametrize(
    "question",
    [
        "which datasheet is the current one?",
        "is there a newer version of the datasheet?",
        "gibt es ein neueres Datenblatt?",
        "¿tenemos un datasheet más reciente?",
        "imamo li noviji datasheet?",
    ],
)
def test_the_newest_of_a_kind_is_told_by_its_day(talk, question):
    assert "Pulse datasheet v3" in first_line(talk(question, role="sales", user="jonas"))


def test_a_word_that_only_qualifies_is_never_what_nothing_speaks_of(talk):
    assert "good" not in talk("do we have a good white paper?")["text"]


def test_a_noun_nothing_speaks_of_stays_one(talk):
    assert first_line(talk("is there a kiwi case study?")) == "We have nothing for “kiwi”."


@pytest.mark.parametrize(
    "question",
    [
        "which gap is easiest to close?",
        "is there a small gap I could fill in a day?",
        "welche Lücke ist am schnellsten zu?",
    ],
)
def test_the_quickest_gap_is_the_one_with_least_work(talk, question):
    assert "A17" in first_line(talk(question, role="writer", user="priya"))


@pytest.mark.parametrize(
    "question",
    [
        "Gearmind is in there already. Anything against them?",
        "they work with Gearmind today, how do I argue against that?",
    ],
)
def test_a_rival_is_not_lost_because_of_a_word_beside_it(talk, question):
    assert "Battlecard: Gearmind" in first_line(talk(question, role="sales", user="sofia"))


def test_two_kinds_of_findings_joined_are_both_told(talk):
    told = talk("what is overdue for review or expired?", user="nina")["text"]

    assert "expired (1): “Cost of unplanned downtime and payback calculator (2023 edition)” (A10)" in told
    assert "past its shelf life" in told


@pytest.mark.parametrize(
    "question", ["where do we have the least in Spanish?", "wo haben wir am wenigsten auf Spanisch?"]
)
def test_where_there_is_least_ranks_the_cells(talk, question):
    assert "CFO × Choosing, 11" in first_line(talk(question, user="nina"))


def test_two_readers_compared_by_coverage_are_told_with_their_figures(talk):
    told = talk("how well do we cover the CFO compared with the plant director?", user="nina")["text"]

    assert "CFO: 46.3 %" in told


def test_high_behind_a_list_by_priority_is_its_priority(talk):
    talk("where are our biggest gaps", user="nina")

    assert "has priority" in first_line(talk("why is number three so high?", user="nina"))


def first_line(answer):
    return answer["text"].split("\n")[0]
