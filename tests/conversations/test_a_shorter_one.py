"""Behind what was given somebody asks for a piece that takes less time; another order is to tell it shorter."""

import pytest


@pytest.mark.parametrize(
    ("first", "asked", "told"),
    [
        (
            "what do i send the cfo in choosing",
            "something shorter",
            "Nothing shorter is there for the same needs than “",
        ),
        ("what do i send the cfo in choosing", "got anything a bit shorter?", "Nothing shorter is there"),
        (
            "was schicke ich dem CFO in Choosing",
            "gibt es was Kürzeres?",
            "Für dieselben Bedürfnisse gibt es nichts Kürzeres als „",
        ),
        ("qué le mando al CFO en choosing", "¿hay algo más corto?", "No hay nada más corto para las mismas"),
        ("ima li nešto za CFO u choosing", "ima li nešto kraće", "Za iste potrebe nema ništa kraće od: "),
    ],
)
def test_where_nothing_is_shorter_that_is_said(thread, first, asked, told):
    thread(first, "sofia", "sales")
    lines = thread(asked, "sofia", "sales")[1]
    assert lines[0].startswith(told)
    assert lines[0].endswith(", 34 pages.")


def test_what_is_shorter_for_the_same_needs_is_given(talk):
    talk("what is A12", role="sales", user="sofia")
    record = talk("anything shorter", role="sales", user="sofia")
    assert (record["text"].splitlines()[0], record["offered"]) == ("Shorter, for the same needs:", ["A13"])


def test_shorter_alone_is_the_answer_told_shorter(thread):
    thread("what do i send the cfo in choosing", "sofia", "sales")
    lines = thread("shorter", "sofia", "sales")[1]
    assert not lines[0].startswith("Nothing shorter")


def test_with_nothing_given_before_it_is_a_search_like_any_other(thread):
    assert not thread("something shorter", "sofia", "sales")[1][0].startswith("Nothing shorter")
