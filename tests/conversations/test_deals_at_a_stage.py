"""Deals asked for by a stage of the CRM are those in it, not those in the phases it also touches."""


def first(record):
    return record["text"].splitlines()[0]


def test_deals_at_a_stage_are_in_it(talk):
    assert first(talk("which deals are at contract sent")) == "Open deals (1): Veltmann Dairy."
    assert (
        first(talk("welche deals sind in qualified to buy"))
        == "Offene Deals (2): Jadran Pakiranje und Sarner Metallbau."
    )


def test_a_seller_without_a_deal_there_hears_none(talk):
    answer = talk("which deals are at contract sent", user="sofia", role="sales")
    assert first(answer) == "None of the deals you may see fits that."


def test_a_phase_still_has_the_deals_of_all_its_stages(talk):
    assert (
        first(talk("which deals are in choosing"))
        == "Open deals (3): Lurra Foods, Brixen Automotive and Hollin Bakery Group."
    )
