"""May this kind of thing go out, money off in other words, what the product does not do, and rivals among guests."""

import pytest


@pytest.mark.parametrize(
    ("text", "no"), [("can i send her the battlecard", "No:"), ("darf ich ihr die Battlecard schicken", "Nein:")]
)
def test_a_kind_of_which_all_stays_inside_gets_a_no_first(talk, text, no):
    talk("what can i send harriet at hollin", role="sales", user="tom")
    record = talk(text, role="sales", user="tom")
    assert record["text"].startswith(no)
    assert "A24" not in record["offered"] + record["internal"]


def test_a_kind_that_may_go_out_gets_none(talk):
    record = talk("can i send a case study to hollin", role="sales", user="tom")
    assert (record["text"].startswith("No"), record["offered"][0]) == (False, "A25")


@pytest.mark.parametrize("text", ["can I give hollin 10% off", "can hollin get 10% less"])
def test_percent_off_for_a_deal_is_a_discount(talk, text):
    record = talk(text, role="sales", user="tom")
    assert (record["text"].startswith("No: X3"), record["offered"]) == (True, [])


def test_percent_less_of_something_else_is_none(talk):
    assert "X3" not in talk("can i say 40% less downtime", role="sales", user="tom")["text"].splitlines()[0]


@pytest.mark.parametrize("text", ["do you do energy trading", "customer wants to know if you do spare parts logistics"])
def test_what_it_does_not_do_is_a_plain_no(talk, text):
    assert talk(text, role="sales", user="tom")["text"].startswith("No. What Tarnwell Pulse does not do:")


@pytest.mark.parametrize(
    "text", ["do we manage work orders", "do we trade energy", "are you managing work orders for them"]
)
def test_so_is_what_is_asked_with_the_verb_of_a_noun(talk, text):
    assert talk(text, role="sales", user="tom")["text"].startswith("No. What Tarnwell Pulse does not do:")


@pytest.mark.parametrize("text", ["do we manage my open orders", "does hollin do work order management"])
def test_deals_are_told_for_all_that(talk, text):
    record = talk(text, role="sales", user="tom")
    assert (record["intent"], "Hollin" in record["text"], "does not do" in record["text"]) == ("deal_info", True, False)


@pytest.mark.parametrize("text", ["Vergleich mit Gearmind", "Anbietervergleich Gearmind", "comparison gearmind"])
def test_a_comparison_with_a_rival_is_what_there_is_on_that_rival(talk, text):
    record = talk(text, role="sales", user="tom")
    assert (record["offered"], record["internal"]) == ([], ["A24"])


def test_one_with_somebody_else_is_none(talk):
    record = talk("Anbietervergleich OmniPlant", role="sales", user="tom")
    assert (record["offered"], record["text"].splitlines()[0]) == ([], "Zu „OmniPlant CMMS“ gibt es nichts.")


def test_comparisons_of_nobody_and_on_a_matter_are_looked_for_by_their_words(talk):
    assert "A31" in talk("comparison", role="sales", user="tom")["offered"]
    assert "A20" in talk("gearmind comparison on security", role="sales", user="tom")["offered"]


@pytest.mark.parametrize("text", ["can pulse trade energy", "does tarnwell pulse do spare parts"])
def test_the_name_of_the_product_asks_like_we_and_you(talk, text):
    assert talk(text, role="sales", user="tom")["text"].startswith("No. What Tarnwell Pulse does not do:")


@pytest.mark.parametrize("text", ["do we calibrate sensors", "do we integrate with SAP"])
def test_what_nobody_wrote_down_is_neither_yes_nor_outside(talk, text):
    lines = talk(text, role="sales", user="tom")["text"].splitlines()
    assert lines[0] == "Nothing I know says whether Tarnwell Pulse does that."
    assert lines[2] == "It does not do: spare-parts logistics, full CMMS/work-order management and energy trading."


@pytest.mark.parametrize("text", ["can you write me a poem", "do you like football", "what is the weather"])
def test_what_is_asked_of_milepost_is_no_question_about_the_product(talk, text):
    assert talk(text)["text"].startswith("That is outside what I do")


@pytest.mark.parametrize(
    "text", ["anything except the battlecard on gearmind", "something on gearmind but no battlecards"]
)
def test_a_kind_left_out_stays_out_and_is_named_as_left_out(talk, text):
    record = talk(text, role="sales", user="tom")
    assert record["text"].startswith("Nothing we have is all of this: Gearmind, without battlecards.")
    assert "A24" not in record["text"]


def test_in_a_pack_nobody_says_there_is_no_battlecard_who_was_told_to_leave_it_out(talk):
    record = talk("anything except the battlecard on gearmind for lurra", role="sales", user="sofia")
    assert record["text"].startswith("5 assets to send to Lurra Foods.")
    assert "A24" not in record["internal"]
