"""Opening the database: SQLite in one file by default, anything SQLAlchemy speaks by its URL."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any
from urllib.parse import quote

from sqlalchemy import URL, Connection, Engine, ExceptionContext, create_engine, event, inspect, make_url, text
from sqlalchemy.exc import ArgumentError, OperationalError

from content_library.errors import BadSetting, DataUnusable
from content_library.migrations import HEAD, upgrade

BUSY = 30_000  # ms a writer waits for another one: longer than any transaction here takes on a slow disk
WRITES = "milepost_writes"
LOCKS = {"upgrade": 610_611, "sync": 610_612}
"""What one process at a time may do, by the number of its lock in Postgres."""
DAMAGED = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)
NOT_TO_WRITE = (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN)


def sqlite_file(file: Path) -> URL:
    """The address of a database in one file, whatever signs its path has."""
    return URL.create("sqlite", database=str(file))


def open_database(url: str | URL) -> Engine:
    """The engine, its tables as this version wants them.

    Raises BadSetting when the URL leads nowhere; then and later DataUnusable when an SQLite file is damaged, or would
    have to be written and cannot be.
    """
    engine = _engine(url)
    try:
        with engine.connect() as connection:
            current = _revision(connection)
        if current != HEAD:
            with alone(engine, "upgrade"), writing(engine) as connection:
                upgrade(connection)
    except OperationalError as error:
        engine.dispose()
        raise BadSetting(f"The database cannot be opened: {error.orig}", "Check MILEPOST_DATABASE_URL.") from error
    except DataUnusable:
        engine.dispose()
        raise
    return engine


@contextmanager
def writing(engine: Engine) -> Iterator[Connection]:
    """One transaction that will write: all of it, or none."""
    with engine.connect().execution_options(**{WRITES: True}) as connection, connection.begin():
        yield connection


@contextmanager
def alone(engine: Engine, what: str) -> Iterator[None]:
    """To the end of the block no other process does `what`: replicas start together, and read the same files. Records in
    SQLite have one owner, whose writers wait for each other anyway."""
    if engine.dialect.name != "postgresql":
        yield
        return
    with engine.connect() as connection, connection.begin():
        connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": LOCKS[what]})
        yield


def _engine(url: str | URL) -> Engine:
    try:
        parsed = make_url(url)
        if parsed.drivername in ("postgres", "postgresql"):
            parsed = parsed.set(drivername="postgresql+psycopg")  # the driver Milepost brings
        if parsed.get_backend_name() != "sqlite":
            return create_engine(parsed)
        return _sqlite_engine(parsed)
    except (ArgumentError, ModuleNotFoundError, OSError) as error:
        raise BadSetting(f"The database URL cannot be used: {error}", "Check MILEPOST_DATABASE_URL.") from error


def _revision(connection: Connection) -> str | None:
    if not inspect(connection).has_table("alembic_version"):
        return None
    return connection.execute(text("SELECT version_num FROM alembic_version")).scalar()


# --------------------------------------------------------------------------- SQLite only


def _sqlite_engine(url: URL) -> Engine:
    file = None if url.database in (None, "", ":memory:") else Path(str(url.database))
    if file is not None and _only_readable(file):
        engine = create_engine(url.set(database=f"file:{quote(str(file))}", query=_reading(file)))
    else:
        if file is not None:
            file.parent.mkdir(parents=True, exist_ok=True)
        engine = create_engine(url)
        event.listen(engine, "connect", _sqlite_connect)
        event.listen(engine, "begin", _sqlite_begin)
    event.listen(engine, "handle_error", partial(_say_what_it_means, file))
    return engine


def _only_readable(file: Path) -> bool:
    return file.is_file() and not (os.access(file, os.W_OK) and os.access(file.parent, os.W_OK))


def _reading(file: Path) -> dict[str, str]:
    """How to open what cannot be written. Without a log beside it nothing is missing, and nothing has to be made."""
    log = file.with_name(f"{file.name}-wal")
    whole = not log.exists() or log.stat().st_size == 0
    return {"uri": "true", "mode": "ro", **({"immutable": "1"} if whole else {})}


def _say_what_it_means(file: Path | None, context: ExceptionContext) -> None:
    """Raises DataUnusable in place of an error that says something about the file, and nothing about the query."""
    error = context.original_exception
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if file is None or code not in (*DAMAGED, *NOT_TO_WRITE):
        return
    if code in NOT_TO_WRITE:
        raise DataUnusable(f"The database {file} cannot be written: {error}") from error
    remedy = f"Move {file.parent} aside; `milepost sync` makes it again, but for what people asked and noted."
    raise DataUnusable(f"The database {file} is damaged: {error}", remedy) from error


def _sqlite_connect(connection: Any, _record: Any) -> None:
    """Write-ahead log, so that readers never wait for the writer; transactions begin where SQLAlchemy says."""
    connection.isolation_level = None
    for pragma in ("journal_mode=WAL", f"busy_timeout={BUSY}", "synchronous=NORMAL"):
        connection.execute(f"PRAGMA {pragma}")


def _sqlite_begin(connection: Connection) -> None:
    """A writer takes the lock at once: taking it later would fail when another writer came in between."""
    writes = connection.get_execution_options().get(WRITES, False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
