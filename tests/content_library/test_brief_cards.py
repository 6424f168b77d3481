"""Where messages of a kept brief stand: the newest ones, one entry a message, none of whoever is forgotten."""

import pytest

from content_library.brief_cards import MOST, BriefCard, cards_of, forget_card, keep_card
from content_library.database import open_database
from content_library.talk_log import TalkLog


@pytest.fixture
def engine(tmp_path):
    made = open_database(f"sqlite:///{tmp_path / 'cards.db'}")
    yield made
    made.dispose()


def a_card(ts="1.1", **fields):
    return BriefCard(
        **{"brief": "MP-1", "version": 1, "channel": "C1", "ts": ts, "user": "nina", "language": "en"} | fields
    )


def test_a_message_stands_once_as_it_was_shown_last(engine):
    keep_card(engine, a_card(said="Nina gave you this."))
    keep_card(engine, a_card(version=2))
    assert cards_of(engine, "MP-1") == (a_card(version=2),)


def test_of_many_messages_the_newest_are_known(engine):
    cards = [a_card(ts=f"{place:03}.1") for place in range(MOST + 3)]
    for card in cards:
        keep_card(engine, card)
    keep_card(engine, a_card(brief="MP-2", channel="C2"))
    assert cards_of(engine, "MP-1") == tuple(reversed(cards[3:]))
    assert len(cards_of(engine, "MP-2")) == 1


def test_a_message_that_is_gone_and_a_person_who_is_forgotten_leave_none(engine):
    for ts, user in (("1.1", "nina"), ("1.2", "priya"), ("1.3", "priya")):
        keep_card(engine, a_card(ts, user=user))
    forget_card(engine, "C1", "1.3")
    TalkLog(engine).forget_person("nina", "somebody")
    assert [card.ts for card in cards_of(engine, "MP-1")] == ["1.2"]
