"""Words typed by their first letters, where a text has them behind each other."""

import pytest

from retrieval.reading.names.initials import in_full

TEXTS = (
    "Data processing agreement and sub-processor list",
    "Total cost of ownership over three years",
    "Return on investment, one page",
)
COMMON = frozenset({"for", "of", "and", "on", "the", "our", "one", "over"})


@pytest.mark.parametrize(
    ("topic", "meant"),
    [
        ("dpa", "data processing agreement"),
        ("signed dpa", "signed data processing agreement"),
        ("tco", "total cost of ownership"),
        ("roi", "return on investment"),
        ("the DPA", "the data processing agreement"),
        ("dp", "dp"),
        ("one", "one"),
        ("weather", "weather"),
        ("a4", "a4"),
    ],
)
def test_it_is_told_in_full_where_a_text_has_it(topic, meant):
    assert in_full(topic, TEXTS, COMMON) == meant


def test_the_first_text_that_has_it_counts():
    assert in_full("dpa", ("Daily plan for alarms", *TEXTS), COMMON) == "daily plan for alarms"
