"""Every question asked of the tables, and every change other than reading files. Each method is one transaction."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from sqlalchemy import Engine, Row, bindparam, delete, func, insert, select, update

from content_library import own_records, records
from content_library.assembling import assembled
from content_library.brief_rows import kept_requests
from content_library.database import writing
from content_library.errors import Unknown
from content_library.intake import Asset, BriefRequest, LoggedQuestion, Suggestion
from content_library.meanings import Meanings
from content_library.picture import Picture
from content_library.problems import TAMPERED, Problem, told_once
from content_library.rows import TABLES, fields_of, make_equal, table, value_of, values_of
from content_library.snapshots import Snapshot, says_the_same
from content_library.tag_decisions import standing
from content_library.talk_log import asked_in_vain

STATE = table(records.StateRow)
ASSETS = table(records.AssetRow)
READINGS = table(records.ReadingRow)
PROBLEMS = table(records.ProblemRow)
DUPLICATES = table(records.DuplicateRow)
SUGGESTIONS = table(records.SuggestionRow)
SOURCES = table(records.SourceRow)
THREADS = table(own_records.ThreadRow)
SNAPSHOTS = table(own_records.SnapshotRow)

NOW = select(STATE.c.revision, STATE.c.asked)
LAST_TURN = select(THREADS.c.understood).where(THREADS.c.id == bindparam("thread"))
"""Written once, these two: every question asks them, and writing them takes longer than asking."""

TEXTS_AT_ONCE = 200  # texts fetched together while streaming: a few megabytes at most


@dataclass(frozen=True)
class AssetText:
    """What there is to read in an asset. `digest` changes with title, text and tags, and with nothing else."""

    asset: str
    title: str
    language: str
    text: str
    digest: str


class Library:
    def __init__(self, engine: Engine, meanings: Meanings | None = None) -> None:
        """`meanings` is for the rules over the picture; without it they go by words."""
        self.engine = engine
        self._meanings = meanings
        self._kept: _Kept | None = None

    def revision(self) -> int:
        """Grows with every write of any process."""
        with self.engine.connect() as connection:
            return int(connection.execute(select(STATE.c.revision)).scalar_one())

    def picture(self, today: date) -> Picture:
        """Everything as it is now. The same object as before while nothing was written and the day is the same.

        `today` is the clock's day; a company with `as_of` freezes its own.
        """
        with self.engine.connect() as connection:
            revision, asked = connection.execute(NOW).one()
        kept = self._kept
        if kept is None or (kept.revision, kept.today) != (revision, today):
            kept = self._read(today)
        elif kept.asked != asked:
            kept = self._with_talk(kept, asked)
        self._kept = kept
        return kept.picture

    def text_of(self, asset: str) -> str:
        """The readable text. Raises Unknown."""
        query = select(READINGS.c.body).join(ASSETS, ASSETS.c.source == READINGS.c.path).where(ASSETS.c.id == asset)
        with self.engine.connect() as connection:
            text = connection.execute(query).scalar()
        if text is None:
            raise Unknown(f"There is no asset {asset}", "`milepost find` looks for one by its words.")
        return str(text)

    def texts(self) -> Iterator[AssetText]:
        """By id, streamed: the library need not fit into memory."""
        columns = (ASSETS.c.id, ASSETS.c.title, ASSETS.c.language, READINGS.c.body, ASSETS.c.digest)
        query = select(*columns).join(READINGS, ASSETS.c.source == READINGS.c.path).order_by(ASSETS.c.id)
        after = ""
        while rows := self._rows(query.where(ASSETS.c.id > after).limit(TEXTS_AT_ONCE)):
            yield from (AssetText(*row) for row in rows)
            after = rows[-1][0]

    def digests(self) -> dict[str, str]:
        """By asset id, the hash of its title, text and tags: what an index compares itself with."""
        return {str(id): str(digest) for id, digest in self._rows(select(ASSETS.c.id, ASSETS.c.digest))}

    def problems(self) -> tuple[Problem, ...]:
        """Everything wrong with the files as they were at the last sync, by file and line; the same warning once."""
        columns = (
            PROBLEMS.c.file, PROBLEMS.c.line, PROBLEMS.c.what, PROBLEMS.c.remedy, PROBLEMS.c.column_name,
            PROBLEMS.c.refused,
        )  # fmt: skip
        order = (PROBLEMS.c.file, func.coalesce(PROBLEMS.c.line, 0), PROBLEMS.c.id)
        return told_once(Problem(*row) for row in self._rows(select(*columns).order_by(*order)))

    def sources(self) -> dict[str, str]:
        """The file of each asset, relative to the workspace, by asset id."""
        return {str(id): str(source) for id, source in self._rows(select(ASSETS.c.id, ASSETS.c.source))}

    def replace_suggestions(self, suggestions: Iterable[Suggestion]) -> None:
        """In the given order; the best first."""
        wanted = [{**fields_of(one), "place": place} for place, one in enumerate(suggestions)]
        with writing(self.engine) as connection:
            if make_equal(connection, records.SuggestionRow, wanted):
                bump(connection)
            connection.execute(update(STATE).values(suggested_at=STATE.c.revision))

    def synced_at(self) -> datetime | None:
        """When the files were last read to the end; None before the first time."""
        with self.engine.connect() as connection:
            at: datetime | None = connection.execute(select(STATE.c.synced_at)).scalar_one()
        return at

    def mark_synced(self, at: datetime) -> None:
        with writing(self.engine) as connection:
            connection.execute(update(STATE).values(synced_at=at))

    def suggestions_due(self) -> bool:
        """Whether anything was written since tags were suggested last."""
        with self.engine.connect() as connection:
            return bool(connection.execute(select(STATE.c.suggested_at != STATE.c.revision)).scalar_one())

    def suggested(self) -> bool:
        """Whether tags were ever suggested, and so a sync ever finished."""
        with self.engine.connect() as connection:
            return bool(connection.execute(select(STATE.c.suggested_at >= 0)).scalar_one())

    def last_turn(self, thread: str) -> dict[str, Any] | None:
        """What was understood last in the conversation, as `keep_turn` was given it."""
        with self.engine.connect() as connection:
            return connection.execute(LAST_TURN, {"thread": thread}).scalar()

    def keep_turn(self, thread: str, understood: dict[str, Any], at: datetime) -> None:
        """Replaces the last turn. No picture changes by it."""
        with writing(self.engine) as connection:
            connection.execute(delete(THREADS).where(THREADS.c.id == thread))
            connection.execute(insert(THREADS).values(id=thread, understood=understood, at=at))

    def snapshots(self) -> tuple[Snapshot, ...]:
        """Oldest first."""
        rows = self._rows(select(SNAPSHOTS.c.day, SNAPSHOTS.c.coverage, SNAPSHOTS.c.gaps).order_by(SNAPSHOTS.c.day))
        return tuple(_snapshot(*row) for row in rows)

    def keep_snapshot(self, snapshot: Snapshot) -> None:
        """One for each day on which something changed: the last of a day replaces the ones before."""
        earlier = [one for one in self.snapshots() if one.day < snapshot.day]
        with writing(self.engine) as connection:
            connection.execute(delete(SNAPSHOTS).where(SNAPSHOTS.c.day == snapshot.day))
            if not says_the_same(earlier[-1] if earlier else None, snapshot):
                connection.execute(insert(SNAPSHOTS).values(_snapshot_row(snapshot)))

    def replace_duplicates(self, pairs: Iterable[tuple[str, str]]) -> None:
        with writing(self.engine) as connection:
            rows = [{"lower": lower, "higher": higher} for lower, higher in pairs]
            if make_equal(connection, records.DuplicateRow, rows):
                bump(connection)
            connection.execute(update(STATE).values(duplicates_due=False))

    def _rows(self, query: object) -> list[Row]:  # type: ignore[type-arg]
        with self.engine.connect() as connection:
            return list(connection.execute(query))  # type: ignore[call-overload]

    def _read(self, today: date) -> "_Kept":
        """One transaction, so that the parts belong together."""
        with self.engine.connect() as connection:
            revision, asked = connection.execute(NOW).one()
            values = {kind: values_of(connection, kind) for kind in TABLES}
            values[Asset] = [value_of(Asset, row) for row in connection.execute(select(ASSETS)).mappings()]
            suggested = connection.execute(select(SUGGESTIONS).order_by(SUGGESTIONS.c.place)).mappings()
            values[Suggestion] = [value_of(Suggestion, row) for row in suggested]
            duplicates = [(lower, higher) for lower, higher in connection.execute(select(DUPLICATES))]
            in_file = (len(values[LoggedQuestion]), len(values[BriefRequest]))
            tampered = frozenset(connection.scalars(_TAMPERED))
            values[LoggedQuestion] += asked_in_vain(connection, in_file[0])
            briefs = kept_requests(connection, {brief.id for brief in values[BriefRequest]})
            values[BriefRequest] += briefs
            decisions = standing(connection)
        kept = frozenset(brief.id for brief in briefs)
        picture = assembled(values, duplicates, today, tampered, decisions, kept, self._meanings, self)
        return _Kept(revision, asked, today, in_file, picture)

    def _with_talk(self, kept: "_Kept", asked: int) -> "_Kept":
        """Only what people said and decided is other than it was: everything else stays as it was read."""
        (questions, briefs), picture = kept.in_file, kept.picture
        in_file = picture.briefs[:briefs]
        with self.engine.connect() as connection:
            in_vain = asked_in_vain(connection, questions)
            here = kept_requests(connection, {brief.id for brief in in_file})
        told = picture.asked((*picture.questions[:questions], *in_vain))
        if told.briefs != (*in_file, *here):
            told = replace(told, briefs=(*in_file, *here), kept_briefs=frozenset(brief.id for brief in here))
        return replace(kept, asked=asked, picture=told)


_TAMPERED = (
    select(ASSETS.c.id)
    .join(PROBLEMS, PROBLEMS.c.file == ASSETS.c.source)
    .where(PROBLEMS.c.scope.in_(["asset", "links"]), PROBLEMS.c.what.startswith(TAMPERED))
)


@dataclass(frozen=True)
class _Kept:
    """A picture and what it was made of; `in_file` says how many of its questions and briefs are the company's own."""

    revision: int
    asked: int
    today: date
    in_file: tuple[int, int]
    picture: Picture


def bump(connection: object) -> None:
    """Every transaction that changes what a Picture shows ends with this."""
    connection.execute(update(STATE).values(revision=STATE.c.revision + 1))  # type: ignore[attr-defined]


def _snapshot_row(snapshot: Snapshot) -> dict[str, Any]:
    cells = [[*key, value] for key, value in snapshot.cells.items()]
    kept = {"overall": snapshot.overall, "cells": cells}
    return {"day": snapshot.day, "coverage": kept, "gaps": [list(key) for key in snapshot.gaps]}


def _snapshot(day: date, kept: dict[str, Any], gaps: list[list[str]]) -> Snapshot:
    cells = {(persona, phase): value for persona, phase, value in kept["cells"]}
    return Snapshot(day, kept["overall"], cells, tuple((persona, phase) for persona, phase in gaps))
