"""A topic with a slip of the pen is found, and it is said what was looked for; a word that may be another one is not."""


def test_a_slip_is_forgiven_where_nothing_is_found_by_it(talk):
    record = talk("anything about terminaton?")

    assert "A39" in record["offered"]
    assert "“terminaton” is read as “termination”." in record["text"]


def test_right_spelling_needs_no_such_line(talk):
    assert "is read as" not in talk("anything about termination?")["text"]


def test_a_short_word_is_what_it_is(talk):
    assert talk("anything about planets?")["behaviour"] == "decline_unknown"
