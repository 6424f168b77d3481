"""How near texts are is a matter of these texts alone."""

from retrieval.adapters.minilm import MiniLM
from retrieval.comparing import EmbedderMeanings

NEEDS = [
    "Three years of total cost, every fee named",
    "A reference of a company our size",
    "What happens to our data when we leave, step by step and with dates",
]


def test_what_was_compared_before_changes_no_later_answer():
    asked_first = EmbedderMeanings(MiniLM)
    asked_later = EmbedderMeanings(MiniLM)
    asked_later.closeness(["does it work offline"], NEEDS, "en")

    assert asked_later.closeness(["what does it cost"], NEEDS[:2], "en") == asked_first.closeness(
        ["what does it cost"], NEEDS[:2], "en"
    )
