"""The claim that answers comes first: before what is for colleagues, before "I have no data", and never a paper beside it."""

import pytest

from tests.companies.changed import changed

CLAIMS = """approved:
- {id: CL1, claim: "Melo Rent asks for 24 months, we for 12", source: LM22, approved_by: mira, approved_on: 2026-01-10, expires_on: 2027-01-10}
- {id: CL2, claim: "40 to 60 minutes of tuning per year", source: LM22, approved_by: mira, approved_on: 2026-01-10, expires_on: 2027-01-10}
forbidden:
- {id: XL1, claim: "Cheaper than Melo Rent", why: "prices change every month"}
- {id: XL2, claim: "Learn twice as fast", why: "no study"}
"""


@pytest.fixture(scope="module")
def say(tmp_path_factory):
    with changed("lumo", tmp_path_factory.mktemp("first"), {"claims.yaml": CLAIMS}) as ask:
        yield ask


def _lines(answer):
    return answer["text"].splitlines()


@pytest.mark.parametrize(
    "question", ["how do we compare to melo rent", "a family says melo rent is cheaper, what do i answer"]
)
def test_what_the_register_says_of_a_competitor_comes_before_what_is_for_colleagues_only(say, question):
    (answer,) = say(question, user="sanja")
    assert _lines(answer)[0].startswith("Approved: Melo Rent asks for 24 months, we for 12 (CL1")
    assert _lines(answer)[1].startswith("Never: Cheaper than Melo Rent (XL1)")
    assert "XL2" not in answer["text"]


def test_of_the_claims_about_a_competitor_those_that_bear_its_name_are_told(say):
    (answer,) = say("what may we say about melo rent", user="sanja")
    assert "CL1" in answer["text"]
    assert "CL2" not in answer["text"]


def test_a_guest_hears_nothing_of_the_register(say):
    (answer,) = say("how do you compare to melo rent", user="guest", role="guest", place="shared")
    assert "CL1" not in answer["text"]
    assert "XL1" not in answer["text"]


def test_what_a_claim_counts_is_no_sample(say):
    (answer,) = say("how many minutes of tuning does it take", user="sanja")
    assert _lines(answer)[0] == "CL2 is approved just as it stands: “40 to 60 minutes of tuning per year”."


def test_a_claim_with_most_of_the_words_asked_about_comes_before_that_there_is_no_data(talk):
    lines = talk("how much does downtime fall with us")["text"].splitlines()
    assert lines[0] == "Approved claim near it: Median reduction of unplanned downtime: 24% after 12 months (C1)."
    assert "I have no data on that, so I will not guess." in lines


def test_the_one_claim_on_what_a_customer_says_comes_before_the_internal_sheet(talk):
    answer = talk("they say it will cost us too much internal time", role="sales", user="sofia")
    assert answer["text"].startswith("Approved claim near it: 40 to 70 internal hours in the first 90 days (C4).")


@pytest.mark.parametrize("question", ["the customer thinks 12 months is too long", "kupac kaže da je ugovor predug"])
def test_where_no_one_claim_is_on_the_matter_none_is_told(talk, question):
    assert "Approved claim near" not in talk(question, role="sales", user="sofia")["text"]


@pytest.mark.parametrize(
    ("question", "id"),
    [("link to the partner sales kit", "A36"), ("link to the payback calculator 2023", "A10"), ("link na A17", "A17")],
)
def test_behind_a_link_that_may_not_be_given_nothing_on_another_matter_stands(talk, question, id):
    answer = talk(question, role="sales", user="sofia")
    needs = {each["asset"] for each in answer["named"]}
    assert id in answer["text"].splitlines()[0]
    assert (answer["offered"], answer["internal"], needs) == ([], [], {id})


@pytest.mark.parametrize(
    ("before", "text", "first"),
    [
        ("which claims can I use", "and which not?", "3 forbidden claims."),
        ("welche Aussagen darf ich verwenden", "und welche nicht?", "3 verbotene Aussagen."),
    ],
)
def test_the_others_are_the_forbidden_ones(talk, before, text, first):
    talk(before)
    assert talk(text)["text"].splitlines()[0] == first


def test_which_may_be_used_is_asked_of_all_and_of_no_source(talk):
    talk("what may I not write")
    assert talk("which proof can I use")["sources"][:2] == ["C1", "C2"]
