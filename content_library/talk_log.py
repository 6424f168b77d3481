"""The question log and what people want done, kept in the database. Each method is one transaction.

Only what was asked in vain concerns a picture; `Library.picture` adds it after the questions of the company's file.
"""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, Engine, RowMapping, delete, insert, select, update

from content_library import own_records, records
from content_library.brief_log import save_change, save_kept
from content_library.brief_rows import forget_in_briefs
from content_library.database import writing
from content_library.demand import IN_VAIN
from content_library.intake import LoggedQuestion
from content_library.rows import table
from content_library.talk import (
    Asked,
    BriefChanged,
    BriefKept,
    Effect,
    PutOff,
    Rating,
    Subscription,
    Unsubscribed,
    Wish,
)

ASKED = table(own_records.AskedRow)
FEEDBACK = table(own_records.FeedbackRow)
WISHES = table(own_records.WishRow)
SUBSCRIPTIONS = table(own_records.SubscriptionRow)
PUT_OFF = table(own_records.PutOffRow)
TOLD = table(own_records.ToldRow)
TAG_DECISIONS = table(own_records.TagDecisionRow)
STATE = table(records.StateRow)
PREFERENCES = table(own_records.PreferencesRow)
THREADS = table(own_records.ThreadRow)
PEOPLE = table(records.PersonRow)


class TalkLog:
    def __init__(self, engine: Engine) -> None:
        self.engine = engine

    def keep(self, asked: Asked, effects: Sequence[Effect]) -> None:
        """The question and everything its answer does, together or not at all."""
        with writing(self.engine) as connection:
            connection.execute(insert(ASKED).values(_row(asked)))
            changed = asked.outcome in IN_VAIN
            for effect in effects:
                changed = _applied(connection, effect, asked.at) or changed
            if changed:
                _tell(connection)

    def note(self, effects: Sequence[Effect], at: datetime) -> None:
        """What somebody wants done that did not come of a question, all of it or nothing."""
        with writing(self.engine) as connection:
            changed = False
            for effect in effects:
                changed = _applied(connection, effect, at) or changed
            if changed:
                _tell(connection)

    def was_told(self, key: str) -> bool:
        with self.engine.connect() as connection:
            return _was_told(connection, key)

    def tell_once(self, key: str, at: datetime) -> bool:
        """Whether this was not told before; from now on it was."""
        with writing(self.engine) as connection:
            told = _was_told(connection, key)
            if not told:
                connection.execute(insert(TOLD).values(key=key, at=at))
        return not told

    def question(self, id: str) -> Asked | None:
        """None for one that was never asked."""
        with self.engine.connect() as connection:
            row = connection.execute(select(ASKED).where(ASKED.c.id == id)).mappings().first()
        return None if row is None else _asked(row)

    def put_off(self, today: date) -> tuple[PutOff, ...]:
        """What is put off to a day after `today`, by cell the last that was said."""
        with self.engine.connect() as connection:
            rows = connection.execute(select(PUT_OFF).order_by(PUT_OFF.c.at)).mappings()
            last = {(row["persona"], row["phase"]): row for row in rows}
        later = (row for row in last.values() if row["until"] > today)
        return tuple(PutOff(**{key: value for key, value in row.items() if key != "at"}) for row in later)

    def rate(self, rating: Rating, at: datetime) -> None:
        """The last rating of one person for one thing counts; a rated answer has another outcome from now on."""
        with writing(self.engine) as connection:
            if _rated(connection, rating, at):
                _tell(connection)

    def last_asked(self, user: str, thread: str | None) -> Asked | None:
        """The last question of the thread; without a thread the last one this person asked outside of any."""
        query = select(ASKED).where(ASKED.c.intent != "feedback", ASKED.c.thread == (thread or ""))
        if not thread:
            query = query.where(ASKED.c.user == user)
        with self.engine.connect() as connection:
            row = connection.execute(query.order_by(ASKED.c.at.desc()).limit(1)).mappings().first()
        return None if row is None else _asked(row)

    def asked(self) -> tuple[Asked, ...]:
        """Every question, oldest first."""
        with self.engine.connect() as connection:
            return tuple(_asked(row) for row in connection.execute(select(ASKED).order_by(ASKED.c.at)).mappings())

    def asked_in_vain(self) -> tuple[Asked, ...]:
        """Oldest first, those whose words are still known."""
        query = select(ASKED).where(ASKED.c.outcome.in_(IN_VAIN), ASKED.c.text != "").order_by(ASKED.c.at)
        with self.engine.connect() as connection:
            return tuple(_asked(row) for row in connection.execute(query).mappings())

    def ratings(self) -> tuple[Rating, ...]:
        with self.engine.connect() as connection:
            rows = connection.execute(select(FEEDBACK).order_by(FEEDBACK.c.at)).mappings()
            return tuple(Rating(**{key: value for key, value in row.items() if key != "at"}) for row in rows)

    def wishes(self) -> tuple[Wish, ...]:
        with self.engine.connect() as connection:
            rows = connection.execute(select(WISHES).order_by(WISHES.c.at)).mappings()
            return tuple(Wish(**{key: value for key, value in row.items() if key != "at"}) for row in rows)

    def subscriptions(self, user: str | None = None) -> tuple[Subscription, ...]:
        """Of one person, or of everybody."""
        query = select(SUBSCRIPTIONS).order_by(SUBSCRIPTIONS.c.at)
        with self.engine.connect() as connection:
            rows = connection.execute(query if user is None else query.where(SUBSCRIPTIONS.c.user == user)).mappings()
            return tuple(Subscription(**{key: value for key, value in row.items() if key != "at"}) for row in rows)

    def forget_words(self, before: datetime) -> int:
        """Removes the words of questions asked before then, with the threads; how many questions that were."""
        with writing(self.engine) as connection:
            connection.execute(delete(THREADS).where(THREADS.c.at < before))
            old = update(ASKED).where(ASKED.c.words_at < before)
            forgotten = connection.execute(old.values(_WORDLESS)).rowcount
            if forgotten:
                _tell(connection)
        return int(forgotten)

    def forget_person(self, user: str, stand_in: str) -> int:
        """Removes everything this person wrote and puts `stand_in` in the place of their id, so that counts stay.

        Returns how many questions were theirs.
        """
        with writing(self.engine) as connection:
            theirs = select(ASKED.c.thread).where(ASKED.c.user == user, ASKED.c.thread != "").distinct()
            connection.execute(delete(THREADS).where(THREADS.c.id.in_(list(connection.scalars(theirs)))))
            nameless = update(ASKED).where(ASKED.c.user == user).values(**_WORDLESS, user=stand_in)
            forgotten = connection.execute(nameless).rowcount
            connection.execute(update(FEEDBACK).where(FEEDBACK.c.user == user).values(user=stand_in, reason=""))
            connection.execute(update(WISHES).where(WISHES.c.user == user).values(user=stand_in))
            connection.execute(update(PUT_OFF).where(PUT_OFF.c.user == user).values(user=stand_in, reason=""))
            connection.execute(update(TAG_DECISIONS).where(TAG_DECISIONS.c.user == user).values(user=stand_in))
            undone = update(TAG_DECISIONS).where(TAG_DECISIONS.c.undone_by == user)
            connection.execute(undone.values(undone_by=stand_in))
            name = connection.execute(select(PEOPLE.c.name).where(PEOPLE.c.id == user)).scalar()
            forget_in_briefs(connection, user, str(name or user), stand_in)
            connection.execute(delete(SUBSCRIPTIONS).where(SUBSCRIPTIONS.c.user == user))
            connection.execute(delete(PREFERENCES).where(PREFERENCES.c.user == user))
            _tell(connection)
        return int(forgotten)


_WORDLESS: dict[str, Any] = {"text": "", "thread": "", "slots": {}, "words_at": None}


def asked_in_vain(connection: Connection, first_position: int) -> list[LoggedQuestion]:
    """What a picture has to know of the log, oldest first, in the shape of the company's own file."""
    rows = connection.execute(select(ASKED).where(ASKED.c.outcome.in_(IN_VAIN)).order_by(ASKED.c.at)).mappings()
    return [
        LoggedQuestion(
            position=position,
            date=row["day"],
            surface=row["surface"],
            asker=row["user"],
            role=row["role"],
            text=row["text"],
            persona=row["persona"],
            phase=row["phase"],
            need=row["need"],
            outcome=row["outcome"],
        )
        for position, row in enumerate(rows, first_position)
    ]


def _applied(connection: Connection, effect: Effect, at: datetime) -> bool:
    """Whether a picture has to be told."""
    if isinstance(effect, Rating):
        return _rated(connection, effect, at)
    if isinstance(effect, Wish):
        connection.execute(insert(WISHES).values(**vars(effect), at=at))
        return False
    if isinstance(effect, PutOff):
        connection.execute(insert(PUT_OFF).values(**vars(effect), at=at))
        return False
    if isinstance(effect, BriefKept):
        save_kept(connection, effect, at)
        return False
    if isinstance(effect, BriefChanged):
        save_change(connection, effect, at)
        return False
    same = delete(SUBSCRIPTIONS).where(SUBSCRIPTIONS.c.user == effect.user)
    if effect.subject is not None:
        same = same.where(SUBSCRIPTIONS.c.subject == effect.subject)
    connection.execute(same)
    if not isinstance(effect, Unsubscribed):
        connection.execute(insert(SUBSCRIPTIONS).values(**vars(effect), at=at))
    return False


def _rated(connection: Connection, rating: Rating, at: datetime) -> bool:
    about = (FEEDBACK.c.answer == rating.answer, FEEDBACK.c.asset == rating.asset, FEEDBACK.c.deal == rating.deal)
    same = (FEEDBACK.c.user == rating.user, *about)
    connection.execute(delete(FEEDBACK).where(*same))
    connection.execute(insert(FEEDBACK).values(**vars(rating), at=at))
    if rating.answer is None:
        return False
    outcome = "answered" if rating.helpful else "thumbs_down"
    changed = update(ASKED).where(ASKED.c.id == rating.answer, ASKED.c.outcome != outcome)
    return connection.execute(changed.values(outcome=outcome)).rowcount > 0


def _tell(connection: Connection) -> None:
    connection.execute(update(STATE).values(asked=STATE.c.asked + 1))


def _row(asked: Asked) -> dict[str, Any]:
    return {**vars(asked), "words_at": asked.at, "slots": dict(asked.slots)}


def _was_told(connection: Connection, key: str) -> bool:
    return connection.execute(select(TOLD.c.key).where(TOLD.c.key == key)).first() is not None


def _asked(row: RowMapping) -> Asked:
    return Asked(**{key: value for key, value in row.items() if key != "words_at"})
