"""Kept briefs in the database, with every version. Each method is one transaction."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from sqlalchemy import Connection, Engine, insert, select, update

from content_library.brief_rows import (
    DONE_QUESTIONS,
    KEPT,
    PREFIX,
    VERSIONS,
    done_question_of,
    find_brief,
    head_of,
    kept_requests,
    numbered_next,
    open_briefs,
    present_brief,
    version_of,
    write_version,
)
from content_library.briefs.arrivals import DoneQuestion, arrived_for
from content_library.briefs.changing import Wanted, edited
from content_library.briefs.fields import Brief
from content_library.briefs.kept import EDIT, Actor, Did, KeptBrief, Version, holding
from content_library.briefs.life import Move, MoveRefused, moved, step_of
from content_library.briefs.plain_data import from_data, to_data
from content_library.briefs.proposing import OF_AN_OPEN_ONE, AlreadyOpen, NoBrief
from content_library.database import writing
from content_library.errors import Unknown, UserFacing
from content_library.picture import Picture
from content_library.talk import BriefChanged, BriefKept


class ChangedMeanwhile(UserFacing):
    """`briefs` are those somebody else kept or changed."""

    remedy = "Look at it again, then decide."

    def __init__(self, *briefs: str) -> None:
        self.briefs = briefs
        super().__init__(f"{', '.join(briefs)} was changed meanwhile")


class BriefLog:
    def __init__(self, engine: Engine) -> None:
        self.engine = engine

    # ----------------------------------------------------------------- questions

    def find(self, id: str) -> KeptBrief | None:
        with self.engine.connect() as connection:
            return find_brief(connection, id)

    def kept(self, id: str) -> KeptBrief:
        """Its newest version. Raises `Unknown`."""
        found = self.find(id)
        if found is None:
            raise Unknown(f"No brief {id} is kept here", "`milepost brief list` lists all.")
        return found

    def kept_from(self, proposal: str) -> KeptBrief | None:
        """What a proposal with this id became."""
        with self.engine.connect() as connection:
            id = connection.execute(select(KEPT.c.id).where(KEPT.c.proposal == proposal)).scalar()
            return None if id is None else find_brief(connection, str(id))

    def open(self) -> tuple[KeptBrief, ...]:
        """In the order they were kept."""
        with self.engine.connect() as connection:
            return tuple(open_briefs(connection))

    def history(self, id: str) -> tuple[Version, ...]:
        """Oldest first. Raises `Unknown`."""
        kept = self.kept(id)
        query = select(VERSIONS).where(VERSIONS.c.brief == id).order_by(VERSIONS.c.version)
        with self.engine.connect() as connection:
            return tuple(version_of(kept, row) for row in connection.execute(query).mappings())

    def version(self, id: str, number: int) -> Version:
        """Raises `Unknown`."""
        history = self.history(id)
        found = next((each for each in history if each.kept.version == number), None)
        if found is None:
            raise Unknown(f"{id} has no version {number}", f"It has versions 1 to {len(history)}.")
        return found

    def done_questions(self, brief: str | None = None) -> tuple[DoneQuestion, ...]:
        """Nobody answered these yet, oldest first; of one brief or of all."""
        query = select(DONE_QUESTIONS).where(DONE_QUESTIONS.c.done.is_(None)).order_by(DONE_QUESTIONS.c.at)
        with self.engine.connect() as connection:
            rows = connection.execute(query).mappings()
            return tuple(done_question_of(row) for row in rows if brief in (None, row["brief"]))

    def numbered(self, brief: Brief, picture: Picture, actor: Actor) -> KeptBrief:
        """As it would be kept now, under the next number; nothing is written."""
        with self.engine.connect() as connection:
            return numbered_next(connection, brief, picture, actor)[0]

    def done_question(self, id: str) -> DoneQuestion | None:
        """Answered or not."""
        with self.engine.connect() as connection:
            row = connection.execute(select(DONE_QUESTIONS).where(DONE_QUESTIONS.c.id == id)).mappings().first()
            return None if row is None else done_question_of(row)

    # ----------------------------------------------------------------- changes

    def keep(self, brief: Brief, picture: Picture, actor: Actor, at: datetime, note: str = "") -> KeptBrief:
        """The proposal under a number of its own, with a note for whoever is to write it. The same proposal is kept once,
        whoever asks how often.

        Raises `NoBrief` with `AlreadyOpen` when an open brief holds one of its needs, `MoveRefused` for guests.
        """
        with writing(self.engine) as connection:
            there = connection.execute(select(KEPT.c.id).where(KEPT.c.proposal == brief.id)).scalar()
            if there is not None:
                return present_brief(connection, str(there))
            kept, number = numbered_next(connection, brief, picture, actor)
            if actor.role == "guest":
                raise MoveRefused("guests", kept)
            _refuse_a_second(connection, brief, picture)
            connection.execute(insert(KEPT).values(**head_of(kept), number=number, proposal=brief.id))
            write_version(connection, Version(kept, at, actor.user, step_of(Move("proposed", reason=note))))
        return kept

    def move(
        self, id: str, move: Move, picture: Picture, actor: Actor, at: datetime, follows: int | None = None
    ) -> KeptBrief:
        """`follows` is the version somebody looked at when they decided. Raises `ChangedMeanwhile` when it is no longer
        the newest, `Unknown`, and `MoveRefused` for what is not allowed."""
        return self._next(id, lambda kept: moved(kept, move, actor, picture), step_of(move), actor, at, follows)

    def edit(
        self, id: str, wanted: Wanted, picture: Picture, actor: Actor, at: datetime, follows: int | None = None
    ) -> KeptBrief:
        """No new version when nothing is otherwise. Raises `Unknown`, `ChangedMeanwhile`, `MoveRefused`, `NoBrief`."""
        return self._next(id, lambda kept: edited(kept, wanted, actor, picture), EDIT, actor, at, follows)

    def save(self, version: Version) -> None:
        """Raises `ChangedMeanwhile` when somebody else wrote a version since the one it follows."""
        with writing(self.engine) as connection:
            save_version(connection, version)

    def ask_what_is_done(self, picture: Picture, at: datetime, new_id: Callable[[], str]) -> tuple[DoneQuestion, ...]:
        """For every open brief that all it needs has arrived for: the question whether it is done, asked once for the
        same assets, and never again for one that was said not to be the piece. Returns the new ones."""
        with writing(self.engine) as connection:
            rows = list(connection.execute(select(DONE_QUESTIONS)))
            asked = {(row.brief, tuple(row.assets)) for row in rows}
            no = {(row.brief, asset) for row in rows if row.done is False for asset in row.assets}
            arrived = [
                (kept.id, arrived_for(picture, kept, {asset for brief, asset in no if brief == kept.id}))
                for kept in open_briefs(connection)
            ]
            new = [DoneQuestion(new_id(), *each) for each in arrived if each[1] and each not in asked]
            for each in new:
                row = {"id": each.id, "brief": each.brief, "assets": list(each.assets), "at": at}
                connection.execute(insert(DONE_QUESTIONS).values(row))
        return tuple(new)

    def answer_done(self, id: str, picture: Picture, actor: Actor, at: datetime, *, done: bool) -> KeptBrief:
        """The answer to a question of `ask_what_is_done`, by its id; with a yes the brief is published, for what is asked
        says what the assets lack.

        A question answered before stays as it was answered. Raises `Unknown`, `MoveRefused`.
        """
        with writing(self.engine) as connection:
            row = connection.execute(select(DONE_QUESTIONS).where(DONE_QUESTIONS.c.id == id)).mappings().first()
            if row is None:
                raise Unknown(f"Nobody asked {id}", "`milepost brief list` lists what is open.")
            kept = present_brief(connection, row["brief"])
            if row["done"] is not None:
                return kept
            move = Move("published", became=tuple(row["assets"]), insisted=True)
            after = moved(kept, move, actor, picture)
            answered = {"done": done, "answered_at": at, "answered_by": actor.user}
            connection.execute(update(DONE_QUESTIONS).where(DONE_QUESTIONS.c.id == id).values(answered))
            if done:
                save_version(connection, Version(after, at, actor.user, step_of(move)))
        return after if done else kept

    def _next(
        self,
        id: str,
        change: Callable[[KeptBrief], KeptBrief],
        did: Did,
        actor: Actor,
        at: datetime,
        follows: int | None,
    ) -> KeptBrief:
        with writing(self.engine) as connection:
            kept = present_brief(connection, id)
            if follows not in (None, kept.version):
                raise ChangedMeanwhile(kept.id)
            after = change(kept)
            if after != kept:
                save_version(connection, Version(after, at, actor.user, did))
        return after


def save_version(connection: Connection, version: Version) -> None:
    """Raises `ChangedMeanwhile`."""
    kept = version.kept
    same = update(KEPT).where(KEPT.c.id == kept.id, KEPT.c.version == kept.version - 1)
    if not connection.execute(same.values(head_of(kept))).rowcount:
        raise ChangedMeanwhile(kept.id)
    write_version(connection, version)


def save_change(connection: Connection, change: BriefChanged, at: datetime) -> None:
    """What an answer does to a brief. Raises `Unknown`, `ChangedMeanwhile`."""
    kept = present_brief(connection, change.brief)
    number, brief = change.follows + 1, from_data(dict(change.content))
    after = replace(
        kept,
        version=number,
        brief=brief,
        writer=change.writer,
        there=change.there,
        published_on=change.published_on,
    )
    save_version(connection, Version(after, at, change.user, change.did))


def save_kept(connection: Connection, effect: BriefKept, at: datetime) -> None:
    """Raises `ChangedMeanwhile` when the number, or a need of it, went to another brief since."""
    brief = from_data(dict(effect.content))
    kept = KeptBrief(effect.brief, 1, brief, effect.requested_on, None, effect.requested_by, effect.there)
    taken = {each.id for each in holding(kept.needs, kept_requests(connection, ()))}
    if taken or find_brief(connection, kept.id) is not None:
        raise ChangedMeanwhile(*(sorted(taken) or [kept.id]))
    number = int(kept.id.removeprefix(PREFIX))
    connection.execute(insert(KEPT).values(**head_of(kept), number=number, proposal=effect.proposal))
    write_version(connection, Version(kept, at, effect.user, step_of(Move("proposed"))))


def keeping_of(kept: KeptBrief, proposal: str, user: str) -> BriefKept:
    """`kept`, as `BriefLog.numbered` gives it, as what an answer does. `proposal` is the id the proposal had."""
    content = to_data(kept.brief)
    return BriefKept(kept.id, proposal, user, content, kept.requested_by, kept.requested_on, kept.there)


def change_of(kept: KeptBrief, user: str, did: Did = EDIT) -> BriefChanged:
    """`kept`, the next version of a brief, as what an answer does."""
    return BriefChanged(
        kept.id, kept.version - 1, user, did, to_data(kept.brief), kept.writer, kept.there, kept.published_on
    )


def _refuse_a_second(connection: Connection, brief: Brief, picture: Picture) -> None:
    """The picture may be older than the tables: what is kept is looked up again."""
    in_file = [each for each in picture.briefs if each.id not in picture.kept_briefs]
    every = (*in_file, *kept_requests(connection, {each.id for each in in_file}))
    there = holding((need.id for need in brief.needs), every)
    if there:
        held = tuple(need.id for need in brief.needs if any(need.id in each.needs for each in there))
        told = "; ".join(f"{each.id} “{each.title}” ({each.status.replace('_', ' ')})" for each in there)
        what = f"{', '.join(held)}: {told} {'is' if len(there) == 1 else 'are'} about that already."
        raise NoBrief(AlreadyOpen(there, held), what, OF_AN_OPEN_ONE)
