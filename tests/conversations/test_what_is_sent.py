"""What Milepost sends by itself is one digest; what else somebody wants to be told of is not promised."""

import pytest


@pytest.mark.parametrize(
    "text", ["subscribe", "send me the weekly digest", "digest jeden Freitag um 8 Uhr", "mándame el resumen cada lunes"]
)
def test_the_digest_is_what_can_be_had(talk, text):
    told = talk(text)

    assert told["behaviour"] == "act"
    assert "freitag uhr" not in told["text"]


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("remind me about BR-014", "BR-014: whoever writes or reviews it is reminded"),
        ("remind me about MP-1", "I send one thing regularly: the digest"),
        ("notify me when a lawyer blinks", "I send one thing regularly: the digest"),
    ],
)
def test_nothing_else_is_stored(talk, text, first):
    told = talk(text)

    assert told["text"].startswith(first)
    assert told["behaviour"] == "clarify"
