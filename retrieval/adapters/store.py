"""What was chunked and embedded, in one SQLite file of the index folder."""

import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import fields
from datetime import date
from pathlib import Path
from threading import Lock
from typing import Any

import numpy as np

from retrieval.passages import Kept, Passage, Tags
from retrieval.ports import Matrix, Vector

TABLES = """
CREATE TABLE IF NOT EXISTS passages (
    id TEXT PRIMARY KEY, asset TEXT NOT NULL, title TEXT NOT NULL, text TEXT NOT NULL, position INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('unsettled', 'settled', 'retired')), vector BLOB NOT NULL
);
CREATE INDEX IF NOT EXISTS passages_by_asset ON passages (asset, state, id);
CREATE INDEX IF NOT EXISTS passages_in_motion ON passages (state) WHERE state != 'settled';
CREATE TABLE IF NOT EXISTS kept (asset TEXT PRIMARY KEY, digest TEXT NOT NULL, tags TEXT NOT NULL) WITHOUT ROWID;
"""

ALL = "SELECT id FROM passages WHERE state != 'retired'"
OF_ASSETS = "SELECT id FROM passages WHERE state != 'retired' AND asset IN (SELECT value FROM json_each(?))"
PASSAGES = """
SELECT id, asset, title, text, position FROM passages
WHERE state != 'retired' AND id IN (SELECT value FROM json_each(?))
"""
VECTORS = "SELECT id, vector FROM passages WHERE id IN (SELECT value FROM json_each(?))"
IN_MOTION = "SELECT id FROM passages WHERE state != 'settled' AND state = ?"  # in the words of the index over them
TO_STATE = "UPDATE passages SET state = ? WHERE id IN (SELECT value FROM json_each(?))"
FORGET = "DELETE FROM passages WHERE id IN (SELECT value FROM json_each(?))"
DROP = "DELETE FROM kept WHERE asset IN (SELECT value FROM json_each(?))"

TAGS = tuple(field.name for field in fields(Tags))


class SqliteStore:
    """Safe to use from several threads; readers in other processes see whole transactions."""

    def __init__(self, file: Path) -> None:
        self.revision = 0
        self._lock = Lock()
        self._database = sqlite3.connect(file, check_same_thread=False)
        self._database.execute("PRAGMA journal_mode = WAL")
        self._database.execute("PRAGMA synchronous = NORMAL")
        self._database.executescript(TABLES)

    def kept(self) -> Mapping[str, Kept]:
        rows = self._all("SELECT asset, digest, tags FROM kept ORDER BY asset")
        return {asset: Kept(asset, digest, _tags(text)) for asset, digest, text in rows}

    def ids(self, assets: Iterable[str] | None = None) -> frozenset[str]:
        rows = self._all(ALL) if assets is None else self._all(OF_ASSETS, _list(assets))
        return frozenset(id_ for (id_,) in rows)

    def passages(self, ids: Iterable[str]) -> Mapping[str, Passage]:
        return {row[0]: Passage(*row) for row in self._all(PASSAGES, _list(ids))}

    def vectors(self, ids: Iterable[str]) -> Mapping[str, Vector]:
        return {id_: np.frombuffer(vector, np.float32) for id_, vector in self._all(VECTORS, _list(ids))}

    def unsettled(self) -> Sequence[str]:
        return [id_ for (id_,) in self._all(IN_MOTION, "unsettled")]

    def retired(self) -> Sequence[str]:
        return [id_ for (id_,) in self._all(IN_MOTION, "retired")]

    def add(self, passages: Sequence[Passage], vectors: Matrix) -> None:
        rows = [
            (p.id, p.asset, p.title, p.text, p.position, "unsettled", np.asarray(vector, np.float32).tobytes())
            for p, vector in zip(passages, vectors, strict=True)
        ]
        with self._changing() as database:
            database.executemany("INSERT OR REPLACE INTO passages VALUES (?, ?, ?, ?, ?, ?, ?)", rows)

    def settle(self, ids: Iterable[str]) -> None:
        self._to("settled", ids)

    def retire(self, ids: Iterable[str]) -> None:
        self._to("retired", ids)

    def forget(self, ids: Iterable[str]) -> None:
        with self._changing() as database:
            database.execute(FORGET, (_list(ids),))

    def keep(self, kept: Iterable[Kept]) -> None:
        rows = [(each.asset, each.digest, _text(each.tags)) for each in kept]
        with self._changing() as database:
            database.executemany("INSERT OR REPLACE INTO kept VALUES (?, ?, ?)", rows)

    def drop(self, assets: Iterable[str]) -> None:
        with self._changing() as database:
            database.execute(DROP, (_list(assets),))

    def close(self) -> None:
        with self._lock:
            self._database.close()

    def _to(self, state: str, ids: Iterable[str]) -> None:
        with self._changing() as database:
            database.execute(TO_STATE, (state, _list(ids)))

    def _all(self, query: str, *values: str) -> list[tuple[Any, ...]]:
        with self._lock:
            return self._database.execute(query, values).fetchall()

    @contextmanager
    def _changing(self) -> Iterator[sqlite3.Connection]:
        with self._lock, self._database:
            yield self._database
            self.revision += 1


def _list(values: Iterable[str]) -> str:
    return json.dumps(list(values))


def _text(tags: Tags) -> str:
    return json.dumps([getattr(tags, name) for name in TAGS], default=date.isoformat)


def _tags(text: str) -> Tags:
    asset, personas, phases, needs, format_, language, audience, status, reviewed = json.loads(text)
    day = date.fromisoformat(reviewed) if reviewed else None
    return Tags(asset, tuple(personas), tuple(phases), tuple(needs), format_, language, audience, status, day)
