"""One fact is asked by what a question counts, measures or names; where nothing telling is left, none is."""

import pytest

from retrieval.reading.wants.fact_asked import FactAsked, fact_asked
from retrieval.reading.words import cues

NAMES = frozenset({"brindle", "loom"})


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("how many bobbins fit the frame", FactAsked("number", ("bobbins", "frame"), counted="bobbins")),
        ("within how many hours is a shuttle mended", FactAsked("time", ("shuttle", "mended"))),
        ("wie lange hält der Schussfaden", FactAsked("time", ("Schussfaden",))),
        ("¿cuánto cuesta una lanzadera?", FactAsked("money", ("lanzadera",))),
        ("koliko zubaca ima greben", FactAsked("number", ("zubaca", "greben"), counted="zubaca")),
        ("which yarns are not dyed", FactAsked("any", ("dyed",), sort="yarns")),
        ("does the loom tighten warp threads", FactAsked("any", ("tighten", "warp", "threads"))),
    ],
)
def test_what_is_asked_is_the_kind_and_the_telling_words(text, asked):
    assert fact_asked(text, cues.load(), NAMES) == asked


@pytest.mark.parametrize(
    "text",
    ["how many assets do we have", "send me the yarn guide", "how long is it", "wie viele Fragen gibt es", "what do we have on dyeing", "do we have a price list"],
)  # fmt: skip
def test_no_fact_is_asked(text):
    assert fact_asked(text, cues.load(), NAMES) is None
