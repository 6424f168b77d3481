"""Opening the database: SQLite in one file by default, anything SQLAlchemy speaks by its URL."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, inspect, make_url, text
from sqlalchemy.exc import ArgumentError, OperationalError

from content_library.errors import BadSetting
from content_library.migrations import HEAD, upgrade

BUSY = 30_000  # ms a writer waits for another one: longer than any transaction here takes on a slow disk
WRITES = "milepost_writes"


def open_database(url: str) -> Engine:
    """The engine, its tables as this version wants them. Raises BadSetting when the URL leads nowhere."""
    engine = _engine(url)
    try:
        with engine.connect() as connection:
            current = _revision(connection)
        if current != HEAD:
            with writing(engine) as connection:
                upgrade(connection)
    except OperationalError as error:
        engine.dispose()
        raise BadSetting(f"The database cannot be opened: {error.orig}", "Check MILEPOST_DATABASE_URL.") from error
    return engine


@contextmanager
def writing(engine: Engine) -> Iterator[Connection]:
    """One transaction that will write: all of it, or none."""
    with engine.connect().execution_options(**{WRITES: True}) as connection, connection.begin():
        yield connection


def _engine(url: str) -> Engine:
    try:
        parsed = make_url(url)
        if parsed.get_backend_name() == "sqlite" and parsed.database not in (None, "", ":memory:"):
            Path(str(parsed.database)).parent.mkdir(parents=True, exist_ok=True)
        engine = create_engine(parsed)
    except (ArgumentError, ModuleNotFoundError, OSError) as error:
        raise BadSetting(f"The database URL cannot be used: {error}", "Check MILEPOST_DATABASE_URL.") from error
    if engine.dialect.name == "sqlite":
        event.listen(engine, "connect", _sqlite_connect)
        event.listen(engine, "begin", _sqlite_begin)
    return engine


def _revision(connection: Connection) -> str | None:
    if not inspect(connection).has_table("alembic_version"):
        return None
    return connection.execute(text("SELECT version_num FROM alembic_version")).scalar()


# --------------------------------------------------------------------------- SQLite only


def _sqlite_connect(connection: Any, _record: Any) -> None:
    """Write-ahead log, so that readers never wait for the writer; transactions begin where SQLAlchemy says."""
    connection.isolation_level = None
    for pragma in ("journal_mode=WAL", f"busy_timeout={BUSY}", "synchronous=NORMAL"):
        connection.execute(f"PRAGMA {pragma}")


def _sqlite_begin(connection: Connection) -> None:
    """A writer takes the lock at once: taking it later would fail when another writer came in between."""
    writes = connection.get_execution_options().get(WRITES, False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
