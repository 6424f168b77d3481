"""Every question asked of the tables, and every change other than reading files. Each method is one transaction."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Engine, Row, delete, func, insert, select, update

from content_library import records
from content_library.assembling import assembled
from content_library.database import writing
from content_library.errors import Unknown
from content_library.intake import Asset, Suggestion
from content_library.picture import Picture
from content_library.problems import Problem
from content_library.rows import TABLES, fields_of, make_equal, table, value_of, values_of

STATE = table(records.StateRow)
ASSETS = table(records.AssetRow)
READINGS = table(records.ReadingRow)
PROBLEMS = table(records.ProblemRow)
DUPLICATES = table(records.DuplicateRow)
SUGGESTIONS = table(records.SuggestionRow)
SOURCES = table(records.SourceRow)
THREADS = table(records.ThreadRow)

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
    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        self._kept: tuple[int, date, Picture] | None = None

    def revision(self) -> int:
        """Grows with every write of any process."""
        with self.engine.connect() as connection:
            return int(connection.execute(select(STATE.c.revision)).scalar_one())

    def picture(self, today: date) -> Picture:
        """Everything as it is now. The same object as before while nothing was written and the day is the same.

        `today` is the clock's day; a company with `as_of` freezes its own.
        """
        revision = self.revision()
        if self._kept is None or self._kept[:2] != (revision, today):
            self._kept = self._read(today)
        return self._kept[2]

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
        """Everything wrong with the files as they were at the last sync, by file and line."""
        columns = (
            PROBLEMS.c.file, PROBLEMS.c.line, PROBLEMS.c.what, PROBLEMS.c.remedy, PROBLEMS.c.column_name,
            PROBLEMS.c.refused,
        )  # fmt: skip
        order = (PROBLEMS.c.file, func.coalesce(PROBLEMS.c.line, 0), PROBLEMS.c.id)
        return tuple(Problem(*row) for row in self._rows(select(*columns).order_by(*order)))

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

    def suggestions_due(self) -> bool:
        """Whether anything was written since tags were suggested last."""
        with self.engine.connect() as connection:
            return bool(connection.execute(select(STATE.c.suggested_at != STATE.c.revision)).scalar_one())

    def last_turn(self, thread: str) -> dict[str, Any] | None:
        """What was understood last in the conversation, as `keep_turn` was given it."""
        with self.engine.connect() as connection:
            query = select(THREADS.c.understood).where(THREADS.c.id == thread)
            return connection.execute(query).scalar()

    def keep_turn(self, thread: str, understood: dict[str, Any], at: datetime) -> None:
        """Replaces the last turn. No picture changes by it."""
        with writing(self.engine) as connection:
            connection.execute(delete(THREADS).where(THREADS.c.id == thread))
            connection.execute(insert(THREADS).values(id=thread, understood=understood, at=at))

    def replace_duplicates(self, pairs: Iterable[tuple[str, str]]) -> None:
        with writing(self.engine) as connection:
            rows = [{"lower": lower, "higher": higher} for lower, higher in pairs]
            if make_equal(connection, records.DuplicateRow, rows):
                bump(connection)
            connection.execute(update(STATE).values(duplicates_due=False))

    def _rows(self, query: object) -> list[Row]:  # type: ignore[type-arg]
        with self.engine.connect() as connection:
            return list(connection.execute(query))  # type: ignore[call-overload]

    def _read(self, today: date) -> tuple[int, date, Picture]:
        """One transaction, so that the parts belong together."""
        with self.engine.connect() as connection:
            revision = int(connection.execute(select(STATE.c.revision)).scalar_one())
            values = {kind: values_of(connection, kind) for kind in TABLES}
            values[Asset] = [value_of(Asset, row) for row in connection.execute(select(ASSETS)).mappings()]
            suggested = connection.execute(select(SUGGESTIONS).order_by(SUGGESTIONS.c.place)).mappings()
            values[Suggestion] = [value_of(Suggestion, row) for row in suggested]
            duplicates = [(lower, higher) for lower, higher in connection.execute(select(DUPLICATES))]
        return revision, today, assembled(values, duplicates, today)


def bump(connection: object) -> None:
    """Every transaction that changes what a Picture shows ends with this."""
    connection.execute(update(STATE).values(revision=STATE.c.revision + 1))  # type: ignore[attr-defined]
