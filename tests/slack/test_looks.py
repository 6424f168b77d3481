"""How often a question looks into the tables: each look takes as long as a good part of reading it."""

import re
from collections import Counter

import pytest
from sqlalchemy import event

from tests.slack.conftest import MARKETING, NINA

TABLE = re.compile(r"\b(?:FROM|INTO|UPDATE) (\w+)")
WRITTEN = ("thread, taken out", "thread, put in", "asked, put in")
MOST = 14
"""Looks of a question, writing included: who asks and what stands is asked by each step that needs it, four at most."""


@pytest.fixture
def looks(own_served):
    """What was asked of the database, and written, so far."""
    engine, said = own_served.services.library.engine, Counter()

    def hear(_connection, _cursor, statement, *_):
        does = {"INSERT": ", put in", "DELETE": ", taken out", "UPDATE": ", changed"}.get(statement.split()[0], "")
        said.update(f"{table}{does}" for table in TABLE.findall(statement)[:1])

    event.listen(engine, "before_cursor_execute", hear)
    yield said
    event.remove(engine, "before_cursor_execute", hear)


@pytest.mark.parametrize("place", [NINA, MARKETING], ids=["alone", "in a room"])
def test_a_question_asks_who_is_there_and_what_stands_and_reads_no_file_again(looks, ask, place):
    ask(NINA, place, "tell me about the CFO")
    looks.clear()
    ask(NINA, place, "tell me about the plant manager")

    assert set(looks) == {"state", "preferences", "thread", *WRITTEN}
    assert looks.total() <= MOST


def test_a_question_in_vain_has_no_more_read_anew_than_what_people_said(looks, ask):
    ask(NINA, NINA, "tell me about the CFO")
    looks.clear()
    ask(NINA, NINA, "what do we have about quantum teleportation of yoghurt?")

    assert set(looks) == {"state", "preferences", "thread", "asked", "kept_brief", "state, changed", *WRITTEN}
    assert looks.total() <= MOST + 3
