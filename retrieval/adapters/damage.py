"""Setting a damaged file aside, so that an empty one can take its place and be filled from what is left."""

import sqlite3
from contextlib import closing
from pathlib import Path

DAMAGE = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)
BESIDE = ("-wal", "-shm", "-journal")


def set_aside(database: Path, folder: Path | None = None) -> bool:
    """Renames an SQLite file that is damaged, or the `folder` it belongs to, to a name that is free; says whether it did.

    Every page is looked at: 0.1 s for each 100 MB, little beside the rest of opening an index of that size.
    """
    if not database.exists() or not _is_damaged(database):
        return False
    old = folder or database
    aside = next(name for n in range(1, 10_000) if not (name := old.with_name(f"{old.name}.damaged-{n}")).exists())
    old.rename(aside)
    for suffix in () if folder else BESIDE:
        old.with_name(old.name + suffix).unlink(missing_ok=True)
    return True


def _is_damaged(file: Path) -> bool:
    with closing(sqlite3.connect(file)) as database:
        try:
            return bool(database.execute("PRAGMA quick_check(1)").fetchone() != ("ok",))
        except sqlite3.DatabaseError as error:
            return error.sqlite_errorcode & 0xFF in DAMAGE
