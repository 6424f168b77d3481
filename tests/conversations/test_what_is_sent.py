"""What Milepost sends by itself is one digest; what else somebody wants to be told of is not promised."""

import pytest


@pytest.mark.parametrize(
    ("user", "text"),
    [
        ("nina", "subscribe"),
        ("luka", "send me the weekly digest"),
        ("ada", "digest jeden Freitag um 8 Uhr"),
        ("priya", "mándame el resumen cada lunes"),
    ],
)
def test_the_digest_is_what_can_be_had(thread, user, text):
    behaviour, lines = thread(text, user=user)

    assert behaviour == "act"
    assert "freitag uhr" not in "\n".join(lines)


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


@pytest.mark.parametrize(
    "text",
    ["do I get a digest?", "is the digest on?", "what is in the digest?", "show me my digest", "bekomme ich eine Zusammenfassung?", "¿recibo el resumen?", "dobivam li tjedni pregled?"],
)  # fmt: skip
def test_a_question_about_the_digest_orders_none(thread, text):
    behaviour, lines = thread(text)

    assert behaviour == "answer"
    assert "Nina" not in lines[0]


def test_a_day_that_was_chosen_stays_until_another_is_named(thread):
    there = "You get the digest on Fridays at 08:00, privately."

    assert (
        thread("send me the digest every friday at 8")[1][0] == "Stored: digest, on Fridays at 08:00, privately to you."
    )
    assert thread("do I get a digest?")[1][0] == there
    assert thread("send me the weekly digest")[1][0] == there
    assert thread("digest every tuesday")[1][0] == "Stored: digest, on Tuesdays at 09:00, privately to you."


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("send me a daily digest", "The digest comes once a week"),
        ("send me the digest every two weeks", "The digest comes once a week"),
        ("send the digest to #marketing every monday", "The digest is private"),
        ("send priya the digest", "The digest is private"),
    ],
)
def test_what_is_not_done_is_not_stored(thread, text, answer):
    behaviour, lines = thread(text)

    assert (behaviour, lines[0][: len(answer)]) == ("clarify", answer)


@pytest.mark.parametrize("text", ["turn off reminders", "no more reminders", "mute reminders", "turn reminders off"])
def test_where_reminders_are_turned_off_is_said(thread, text):
    assert thread(text)[1][0].startswith("Reminders of briefs are turned off in your settings")
