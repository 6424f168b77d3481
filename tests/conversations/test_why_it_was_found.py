""" "Why?" behind assets says what they were found by; behind one that may or may not go out, every rule it was held against."""

import pytest

DATA_SECURITY = "anything about data security"


def lines(record):
    return record["text"].splitlines()[:-1]


def test_why_alone_tells_of_each_asset_that_was_found(talk):
    given = talk(DATA_SECURITY)["offered"]
    record = talk("why?")
    assert record["sources"] == given == ["A20", "A40", "A22"]
    assert lines(record)[:4] == [
        "They were found by this, best first:",
        "“Security and data-flow white paper” (A20)",
        "   Its title says so.",
        "   For Reliability Engineer in Awareness.",
    ]


@pytest.mark.parametrize(
    "why", ["why the second one?", "warum das zweite?", "¿por qué el segundo?", "zašto baš drugi?"]
)
def test_one_of_them_is_told_of_alone_also_behind_the_others(talk, why):
    talk(DATA_SECURITY)
    talk("why")
    record = talk(why)
    assert (record["intent"], record["sources"]) == ("asset_find", ["A40"])


def test_it_is_no_wish_for_content_and_the_thread_goes_on_with_what_was_found(talk):
    talk(DATA_SECURITY)
    assert "I noted the question." not in talk("why?")["text"]
    assert talk("only German")["text"].startswith("In German there is nothing on “data security”")


def test_where_nothing_was_found_that_is_said(talk):
    talk("anything about blockchain")
    assert lines(talk("why?"))[0] == (
        "Nothing that may be given here has a title, a tag or a sentence close enough to what was asked."
    )


@pytest.mark.parametrize(
    ("asked", "why", "rules"),
    [
        ("can I send A20", "why?", ["✓ published", "✓ it has no end date"]),
        ("can I send A10", "why not?", ["✓ published", "✗ expired 31 Dec 2025"]),
        ("darf ich A10 schicken", "warum nicht?", ["✓ veröffentlicht", "✗ abgelaufen am 31. Dez. 2025"]),
        ("¿puedo enviar A10?", "¿por qué no?", ["✓ publicado", "✗ caducó el 31 dic 2025"]),
        ("mogu li poslati A10", "zašto ne?", ["✓ objavljeno", "✗ isteklo 31. pro 2025."]),
    ],
)
def test_whether_one_may_go_out_comes_with_every_rule(talk, asked, why, rules):
    talk(asked)
    told = lines(talk(why))
    assert [line.strip() for line in told[1:3]] == rules
    assert len(told) == 7


def test_a_customer_who_said_no_is_not_named_by_the_rules(talk):
    talk("can I send A27")
    record = talk("why not?")
    assert lines(record)[0] == "A27, held against every rule for passing on:"
    assert "Conservas" not in record["text"]


def test_among_guests_no_rule_is_spelt_out(talk):
    talk("can I send A37", place="shared", role="guest")
    assert "internal" not in talk("why not?", place="shared", role="guest")["text"].lower()
