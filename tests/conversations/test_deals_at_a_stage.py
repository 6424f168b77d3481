"""Deals asked for by a stage of the CRM are those in it, not those in the phases it also touches."""


def first(record):
    return record["text"].splitlines()[0]


def test_deals_at_a_stage_are_in_it(talk):
    assert first(talk("which deals are at contract sent")) == "Open deals in Contract Sent (1 of 7): Veltmann Dairy."
    assert (
        first(talk("welche deals sind in qualified to buy"))
        == "Offene Deals in Qualified To Buy (2 von 7): Jadran Pakiranje und Sarner Metallbau."
    )


def test_a_seller_without_a_deal_there_hears_none(talk):
    answer = talk("which deals are at contract sent", user="sofia", role="sales")
    assert first(answer) == "Your open deals in Contract Sent (0 of 2): none."


def test_a_phase_still_has_the_deals_of_all_its_stages(talk):
    assert (
        first(talk("which deals are in choosing"))
        == "Open deals in Choosing (3 of 7): Lurra Foods, Brixen Automotive and Hollin Bakery Group."
    )
