"""A fact is told from the paper that is named, by its kind and words of its title, in any language; what only counts or
looks for papers is answered as before."""

from collections.abc import Iterator

import pytest

from tests.companies.changed import Say, changed
from tests.conversations.test_one_fact_of_any_text import FILES, piece

MORE = {
    **FILES,
    **piece(
        "LM56",
        "Workshop rules for guests",
        "Twelve rules for whoever visits us. Guests book fourteen days before they come. At most six may watch at once.",
    ),
}


@pytest.fixture(scope="module")
def say(tmp_path_factory) -> Iterator[Say]:
    with changed("lumo", tmp_path_factory.mktemp("lumo"), MORE) as said:
        yield said


@pytest.mark.parametrize(
    ("question", "quoted"),
    [
        ("how many days does the lacquer guide give", "eleven days"),
        ("number of drops in the lacquer guide", "forty drops"),
        ("how many rules are in the workshop guide for guests", "Twelve rules"),
        ("tell me what is not stocked in the lacquer guide", "Mahogany"),
        ("LM51: polishing", "85 euros"),
        ("wie viele tropfen stehen im lack-leitfaden", "ierzig Tropfen"),
    ],
)
def test_the_sentence_of_the_paper_that_is_named_is_quoted(say, question, quoted):
    [answer] = say(question, user="leo")
    assert (answer["intent"], quoted in answer["text"]) == ("asset_info", True)


def test_a_number_the_paper_does_not_give_is_told_to_be_missing(say):
    assert "gives no number for" in say("how many mirrors are in the lacquer guide", user="leo")[0]["text"]


@pytest.mark.parametrize(
    ("question", "intent"),
    [
        ("how many guides do we have", "metrics"),
        ("is there a guide on lacquer and oil", "asset_find"),
        ("who owns the lacquer guide", "asset_info"),
        ("do we have a guide for guests", "asset_find"),
        ("german assets", "asset_find"),
        ("how many german assets", "metrics"),
    ],
)
def test_what_asks_for_papers_or_their_record_quotes_nothing(say, question, intent):
    [answer] = say(question, user="leo")
    assert (answer["intent"], "” on “" in answer["text"]) == (intent, False)
