"""What may be sent, to whom, by whom."""

import pytest

from bot.skills.ask import ask
from retrieval.understood import Question


def test_the_owner_of_a_deal_gets_a_pack_what_is_missing_and_what_is_internal(talk, snapshot):
    assert talk("collateral for Lurra", role="sales", user="sofia") == snapshot


def test_a_colleagues_deal_looks_as_if_it_did_not_exist(talk):
    theirs = talk("collateral for Lurra", role="sales", user="jonas")
    nobodys = talk("collateral for Nonesuch Industries", role="sales", user="jonas")
    assert (theirs["behaviour"], theirs["offered"], theirs["internal"]) == ("decline_unknown", [], [])
    assert theirs["text"] == nobodys["text"]


def test_a_marketer_sees_the_deal_without_its_people(talk):
    text = talk("collateral for Lurra")["text"]
    assert [name for name in ("Ane", "Jon", "Begona", "Aitor") if name in text] == []


def test_a_lost_deal_has_nothing_to_send(talk, snapshot):
    assert talk("what can I send to Cresta?", role="sales", user="tom") == snapshot


def test_a_deal_stage_without_a_deal_is_enough(talk, snapshot):
    assert talk("what content do I use at Contract Sent?", role="sales", user="tom") == snapshot


def test_a_topic_finds_assets_by_their_text(talk, snapshot):
    assert talk("something about false alarms for the reliability engineer", role="sales", user="tom") == snapshot


def test_a_superseded_asset_brings_its_successor(talk):
    answer = talk("can I use the datasheet A34?", role="sales", user="tom")
    assert answer["offered"][0] == "A35"
    assert answer["named"] == [{"asset": "A34", "reason": "superseded by A35"}]


def test_a_withdrawn_customer_is_not_named(talk):
    answer = talk("can I send A27?", role="sales", user="sofia")
    assert (answer["offered"], answer["named"][0]["asset"]) == (["A25", "A26"], "A27")
    assert "Brandt" not in answer["text"]


def test_nothing_relevant_is_an_answer(talk, snapshot):
    assert talk("do we have anything about blockchain tokenomics?") == snapshot


def test_a_need_nobody_meets_is_said_with_who_asked_before(talk, snapshot):
    assert talk("leasing or subsidy info for the CFO?", role="sales", user="jonas") == snapshot


def test_internal_assets_are_not_even_titles_among_guests(talk):
    answer = talk("send me the Gearmind battlecard", role="sales", user="sofia", place="shared")
    assert (answer["offered"], answer["internal"], answer["named"]) == ([], [], [])
    assert "Battlecard: Gearmind" not in answer["text"]


def test_orders_inside_an_asset_stay_unread(talk):
    answer = talk("failing motors and wasted energy")
    assert "free for the first year" not in answer["text"]
    assert "A24" not in answer["offered"]


def test_a_rep_does_not_hear_of_colleagues_deals_in_gaps_scores_and_briefs(talk):
    texts = [
        talk(text, role="sales", user="iva")["text"]
        for text in ("biggest gaps?", "why is the CFO in choosing on top?", "brief for the CFO in choosing")
    ]
    assert [
        account for account in ("Lurra", "Brixen", "Hollin", "Cresta") if any(account in text for text in texts)
    ] == []


def test_a_battlecard_is_for_the_seller_only_and_nothing_is_written_down_by_asking_for_it(talk):
    answer = talk("battlecard against gearmind", role="sales", user="sofia")
    assert (answer["intent"], answer["offered"], answer["internal"]) == ("asset_info", ["A13", "A23"], ["A24"])


def test_where_the_phase_may_still_be_the_earlier_one_a_peer_of_the_buyer_is_among_what_may_be_sent(talk):
    answer = talk("what can I send after the first meeting at Torre Alba?", role="sales", user="sofia")
    assert answer["offered"] == ["A12", "A18", "A13", "A07", "A11"]


@pytest.mark.parametrize(
    ("said", "stored", "told"),
    [
        ("I sent A26 to Lurra", "Noted as sent to Lurra Foods.", "You noted as sent: “Caso de éxito"),
        (
            "ich habe A26 an Lurra geschickt",
            "Vermerkt als gesendet an Lurra Foods.",
            "Von Ihnen als gesendet vermerkt: „Caso",
        ),
    ],
)
def test_what_was_sent_in_a_deal_is_told_to_who_sent_it_with_the_next_pack(own_services, said, stored, told):
    german = "ich" in said
    pack = "was soll ich an Lurra schicken?" if german else "what should I send to Lurra?"

    def of(user, role, text):
        return ask(Question(text, user, role, "dm"), own_services)

    answer = of("sofia", "sales", said)
    assert ([each.deal for each in answer.effects], stored in answer.lines) == (["D1"], True)
    assert any(line.startswith(told) for line in of("sofia", "sales", pack).lines)
    assert not any(line.startswith(told) for line in of("nina", "marketer", pack).lines)


def test_a_piece_sent_in_a_deal_of_somebody_else_is_noted_without_the_deal(own_services):
    answer = ask(Question("I sent A26 to Lurra", "jonas", "sales", "dm"), own_services)
    assert ([each.deal for each in answer.effects], "Noted as sent to Lurra Foods." in answer.lines) == ([None], False)
