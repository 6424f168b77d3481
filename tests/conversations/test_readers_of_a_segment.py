"""Whom one kind of customer has, another has not: what is told of people, and what is sent, keeps to it."""

from collections.abc import Iterator

import pytest

from tests.companies.changed import Say, changed

FOOD = "importers of chilled and dry food"


@pytest.fixture(scope="module")
def say(tmp_path_factory) -> Iterator[Say]:
    """Orvasta, where no food importer has a treasurer."""
    with changed("orvasta", tmp_path_factory.mktemp("segment"), {}) as then:
        yield then


@pytest.mark.parametrize(
    ("text", "first"),
    [
        (f"who decides at {FOOD}", "decision maker · Importers of chilled and dry food: Head of Supply Chain."),
        (
            f"which personas are at {FOOD}",
            "Importers of chilled and dry food: Import Coordinator, Head of Supply Chain and Trade Compliance Counsel.",
        ),
    ],
)
def test_people_are_those_of_the_segment(say, text, first):
    assert say(text, user="ruben", role="marketer")[0]["text"].splitlines()[0] == first


def test_a_small_customer_is_sent_nothing_for_people_it_does_not_have(talk):
    """In a plant of the sample's small segment nobody is a reliability engineer or runs the security of data."""
    told = talk("what can I send to Torre Alba?", role="sales", user="sofia")
    assert told["offered"] == ["A12", "A18", "A13", "A07", "A11"]
    assert ["Reliability Engineer" in told["text"], "IT Security" in told["text"]] == [False, False]
