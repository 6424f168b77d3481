"""What a need lists, in the words of the map."""

import pytest

from content_library.briefs.need_parts import is_doing, is_question, names_a_thing, parts_of, without_list


@pytest.mark.parametrize(
    ("need", "parts"),
    [
        ("Plan the move: seats, subscribers, scanners", ("seats", "subscribers", "scanners")),
        ("Choose a school (fees, way home and lunch)", ("fees", "way home", "lunch")),
        ("Full price including delivery, stool and returns", ("delivery", "stool", "returns")),
        ("Place, retention and deletion", ("place", "retention", "deletion")),
        ("Know fees, payout dates, and the way out", ("fees", "payout dates", "the way out")),
    ],
)
def test_a_list_is_in_brackets_behind_a_colon_or_including_or_the_whole_need(need, parts):
    assert parts_of(need) == parts


@pytest.mark.parametrize(
    "need",
    [
        "Win the box office for the project",
        "Compare a broker, a service and an own desk",
        "Hear it from a house like ours (GDPR)",
        "Know how it works and what to test when",
        "Read on: what nobody who has ever stood at the window says aloud, and why",
        "",
        ", ",
    ],
)
def test_what_is_no_list_of_short_things_has_no_parts(need):
    assert parts_of(need) == ()


def test_what_is_left_without_its_list_is_what_the_need_is_about():
    assert (
        without_list("Define the problem with data on hand (orders, codes)") == "Define the problem with data on hand"
    )
    assert without_list("Plan the move: seats, scanners") == "Plan the move"
    assert without_list("(orders, codes)") == "(orders, codes)"


@pytest.mark.parametrize(
    ("subject", "shape"),
    [
        ("compare a broker, a service and an own desk", (True, False, False)),
        ("weigh the offers against each other", (True, False, False)),  # no verb of a list, but what it is done to
        ("whether the app replaces a teacher", (False, True, False)),
        ("that the crossing really gets shorter", (False, True, False)),
        ("a plan for the first forty days", (False, False, True)),
        ("vendor papers: seats, scanners", (False, False, True)),
        ("leasing or subsidy options", (False, False, True)),
        ("proof that the lights do not spoil reading", (False, False, False)),
        ("judder in the trial", (False, False, False)),
    ],
)
def test_a_need_is_something_to_do_a_question_a_thing_or_cannot_be_told(subject, shape):
    assert (is_doing(subject), is_question(subject), names_a_thing(subject)) == shape
