"""What is known of the files, and everything a sync writes. Each method is one transaction: a process that is killed
leaves whole files behind, read or not yet read, and the next sync goes on from there."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from sqlalchemy import Connection, Engine, delete, func, insert, select, update

from content_library import records
from content_library.database import writing
from content_library.importers.relating.whole_map import CompanyMap
from content_library.importers.shapes import Placed
from content_library.importers.vocabulary import Vocabulary, vocabulary_of
from content_library.intake import Campaign, Claim, Company, ForbiddenClaim, Need, Persona, Phase
from content_library.library import ASSETS, PROBLEMS, READINGS, SOURCES, STATE, bump
from content_library.problems import Problem
from content_library.rows import (
    TABLES,
    Row,
    in_parts,
    make_equal,
    placed_in,
    row_of,
    table,
    values_of,
    write_difference,
)
from content_library.taxonomy import Taxonomy

WORDS = (Company, Taxonomy, Persona, Phase, Need)
MENTIONS = (Claim, ForbiddenClaim, Campaign)


@dataclass(frozen=True)
class FiledState:
    map_hash: str
    unread: frozenset[str]
    said: frozenset[str]
    vocabulary_hash: str
    duplicates_due: bool


@dataclass(frozen=True)
class Due:
    """A reading that has to be checked against the map."""

    path: str
    folder: str
    asset: str
    said: Mapping[str, Any]
    problems: Sequence[Problem]
    body_hash: str


@dataclass(frozen=True)
class Outcome:
    """Asset ids: new or with another title, text or tags; and gone."""

    changed: tuple[str, ...] = ()
    gone: tuple[str, ...] = ()


class Filing:
    def __init__(self, engine: Engine) -> None:
        self.engine = engine

    # ----------------------------------------------------------------- questions

    def state(self) -> FiledState:
        with self.engine.connect() as connection:
            row = connection.execute(select(STATE)).mappings().one()
        unread = frozenset(row["unread"].split())
        said = frozenset(row["said"].split("\n"))
        return FiledState(row["map_hash"], unread, said, row["vocabulary_hash"], row["duplicates_due"])

    def known_map(self) -> dict[str, str]:
        """The hash of every map file that was read, by its path."""
        query = select(SOURCES.c.path, SOURCES.c.hash).where(SOURCES.c.folder.like("map:%"))
        with self.engine.connect() as connection:
            return {str(path): str(hash) for path, hash in connection.execute(query)}

    def known_assets(self) -> dict[str, tuple[str, str]]:
        """Folder and hash of every library file that was read, by its path: one query, however many there are."""
        query = select(SOURCES.c.path, SOURCES.c.folder, SOURCES.c.hash).where(~SOURCES.c.folder.like("map:%"))
        with self.engine.connect() as connection:
            return {path: (folder, hash) for path, folder, hash in connection.execute(query).all()}

    def words(self) -> tuple[Vocabulary, Company | None]:
        """The words assets are checked against, and the company."""
        state = self.state()
        with self.engine.connect() as connection:
            values = {kind: values_of(connection, kind) for kind in WORDS}
        placed = [Placed(value, "", None, {}) for kind in WORDS for value in values[kind]]
        return replace(vocabulary_of(placed, state.unread), said=state.said), next(iter(values[Company]), None)

    def held(self, source: str) -> list[Placed]:
        """What a map file held when it was last read."""
        with self.engine.connect() as connection:
            return placed_in(connection, source)

    def mentions(self) -> list[Placed]:
        """Everything of the map that names assets."""
        with self.engine.connect() as connection:
            files = {
                file for kind in MENTIONS for file in connection.scalars(select(table(TABLES[kind]).c.file).distinct())
            }
            placed = [one for file in sorted(files) for one in placed_in(connection, file)]
        return [one for one in placed if isinstance(one.value, MENTIONS)]

    def successors(self) -> dict[str, tuple[str, str, int | None]]:
        """By asset id: the asset that supersedes it, the file that says so, and the line."""
        query = select(ASSETS.c.id, ASSETS.c.superseded_by, ASSETS.c.source, READINGS.c.said).join(
            READINGS, READINGS.c.path == ASSETS.c.source
        )
        with self.engine.connect() as connection:
            rows = list(connection.execute(query.where(ASSETS.c.superseded_by.is_not(None))))
        return {id: (other, source, said["lines"].get("superseded_by")) for id, other, source, said in rows}

    def addresses(self) -> dict[str, tuple[str, str, int | None, str]]:
        """By asset id: its address, the file that says so, the line, and the owner."""
        columns = (ASSETS.c.id, ASSETS.c.url, ASSETS.c.source, ASSETS.c.owner, READINGS.c.said)
        query = select(*columns).join(READINGS, READINGS.c.path == ASSETS.c.source).where(ASSETS.c.url != "")
        with self.engine.connect() as connection:
            rows = list(connection.execute(query))
        return {id: (url, source, said["lines"].get("url"), owner) for id, url, source, owner, said in rows}

    def asset_ids(self) -> frozenset[str]:
        with self.engine.connect() as connection:
            return frozenset(connection.scalars(select(ASSETS.c.id)))

    def first_claims(self) -> dict[str, str]:
        """For each id several files give, the file that counts: the first by path."""
        query = select(READINGS.c.asset, func.min(READINGS.c.path)).where(READINGS.c.asset != "")
        with self.engine.connect() as connection:
            rows = connection.execute(query.group_by(READINGS.c.asset).having(func.count() > 1))
            return {str(asset): str(path) for asset, path in rows}

    def silent_on_audience(self) -> dict[str, int]:
        """How many files with an asset do not say who may see it, by library folder."""
        query = select(SOURCES.c.folder, func.count()).join(READINGS, READINGS.c.path == SOURCES.c.path)
        silent = query.where(~READINGS.c.says_audience, READINGS.c.asset != "").group_by(SOURCES.c.folder)
        with self.engine.connect() as connection:
            return {str(folder): int(count) for folder, count in connection.execute(silent)}

    def due(self, limit: int) -> list[Due]:
        columns = (READINGS.c.path, SOURCES.c.folder, READINGS.c.asset, READINGS.c.said, READINGS.c.problems)
        query = select(*columns, READINGS.c.body_hash).join(SOURCES, SOURCES.c.path == READINGS.c.path)
        with self.engine.connect() as connection:
            rows = connection.execute(query.where(READINGS.c.due).order_by(READINGS.c.path).limit(limit))
            return [Due(*row[:4], [Problem(**one) for one in row[4]], row[5]) for row in rows]

    # ----------------------------------------------------------------- changes

    def write_map(
        self,
        company_map: CompanyMap,
        problems: Sequence[Problem],
        hashes: Mapping[str, tuple[str, str]],
        map_hash: str,
        unread: frozenset[str],
    ) -> None:
        """The whole map at once: only the rows that differ are written. `hashes` are folder and hash by path."""
        with writing(self.engine) as connection:
            wanted: dict[type, list[Row]] = {kind: [] for kind in TABLES}
            for one in company_map.placed:
                wanted[type(one.value)].append(row_of(one, len(wanted[type(one.value)])))
            for kind, rows in wanted.items():
                make_equal(connection, TABLES[kind], rows)
            _replace_problems(connection, "map", problems)
            known = select(SOURCES).where(SOURCES.c.folder.like("map:%"))
            there = {(row["path"],): dict(row) for row in connection.execute(known).mappings()}
            rows = [{"path": path, "folder": role, "hash": hash} for path, (role, hash) in hashes.items()]
            write_difference(connection, records.SourceRow, there, {(row["path"],): row for row in rows})
            connection.execute(
                update(STATE).values(
                    map_hash=map_hash,
                    unread=" ".join(sorted(unread)),
                    said="\n".join(sorted(company_map.vocabulary.said)),
                )
            )
            bump(connection)

    def all_due(self, vocabulary_hash: str) -> None:
        """Every asset has to be checked again, because the words it is checked against changed."""
        with writing(self.engine) as connection:
            connection.execute(update(READINGS).values(due=True))
            connection.execute(update(STATE).values(vocabulary_hash=vocabulary_hash, duplicates_due=True))

    def due_by(self, today: date) -> None:
        """Assets with a date that lay in the future and no longer does."""
        with self.engine.connect() as connection:
            query = select(READINGS.c.path).where(READINGS.c.check_again_on <= today, ~READINGS.c.due).limit(1)
            if connection.execute(query).first() is None:
                return
        with writing(self.engine) as connection:
            connection.execute(update(READINGS).where(READINGS.c.check_again_on <= today).values(due=True))

    def write_readings(self, sources: Sequence[Row], readings: Sequence[Row]) -> None:
        """Files with their hashes, and what they say; other files that give the same ids become due too."""
        paths = [row["path"] for row in sources]
        with writing(self.engine) as connection:
            _share_due(connection, paths)
            for rows in (SOURCES, READINGS):
                connection.execute(delete(rows).where(rows.c.path.in_(paths)))
            connection.execute(insert(SOURCES), list(sources))
            connection.execute(insert(READINGS), list(readings))
            _share_due(connection, paths)

    def remove(self, paths: Sequence[str]) -> tuple[str, ...]:
        """Files that are gone, with everything that came from them; returns the ids of the assets."""
        gone: list[str] = []
        for part in in_parts(paths):
            with writing(self.engine) as connection:
                _share_due(connection, part)
                gone += connection.scalars(select(ASSETS.c.id).where(ASSETS.c.source.in_(part)))
                connection.execute(delete(ASSETS).where(ASSETS.c.source.in_(part)))
                connection.execute(delete(PROBLEMS).where(PROBLEMS.c.scope == "asset", PROBLEMS.c.file.in_(part)))
                for rows in (SOURCES, READINGS):
                    connection.execute(delete(rows).where(rows.c.path.in_(part)))
                connection.execute(update(STATE).values(duplicates_due=True))
                bump(connection)
        return tuple(gone)

    def write_assets(
        self, paths: Sequence[str], assets: Sequence[Row], problems: Sequence[Problem], again: Mapping[str, date]
    ) -> Outcome:
        """The outcome of checking the readings of `paths`, which are no longer due."""
        wanted = {(row["id"],): row for row in assets}
        with writing(self.engine) as connection:
            ids = [row["id"] for row in assets]
            known = select(ASSETS).where(ASSETS.c.source.in_(paths) | ASSETS.c.id.in_(ids))
            there = {(row["id"],): dict(row) for row in connection.execute(known).mappings()}
            written = write_difference(connection, records.AssetRow, there, wanted)
            before = delete(PROBLEMS).where(PROBLEMS.c.scope == "asset", PROBLEMS.c.file.in_(paths))
            said_before = connection.execute(before).rowcount
            _add_problems(connection, "asset", problems)
            done = update(READINGS).where(READINGS.c.path.in_(paths))
            connection.execute(done.values(due=False, check_again_on=None))
            for path, day in again.items():
                connection.execute(update(READINGS).where(READINGS.c.path == path).values(check_again_on=day))
            outcome = Outcome(
                tuple(id for (id,), row in wanted.items() if there.get((id,), {}).get("digest") != row["digest"]),
                tuple(id for (id,) in there if (id,) not in wanted),
            )
            if outcome.changed or outcome.gone:
                connection.execute(update(STATE).values(duplicates_due=True))
            if written or problems or said_before:
                bump(connection)
        return outcome

    def say(self, scope: str, problems: Sequence[Problem]) -> None:
        """The problems of a whole step, written only when they are others than before."""
        with self.engine.connect() as connection:
            if _problems_of(connection, scope) == [_problem_row(scope, problem) for problem in problems]:
                return
        with writing(self.engine) as connection:
            _replace_problems(connection, scope, problems)


def _share_due(connection: Connection, paths: Iterable[str]) -> None:
    """Whoever gives the same id as one of these files is due, because which one counts may change."""
    ids = select(READINGS.c.asset).where(READINGS.c.path.in_(paths), READINGS.c.asset != "").scalar_subquery()
    connection.execute(update(READINGS).where(READINGS.c.asset.in_(ids)).values(due=True))


def _replace_problems(connection: Connection, scope: str, problems: Sequence[Problem]) -> None:
    connection.execute(delete(PROBLEMS).where(PROBLEMS.c.scope == scope))
    _add_problems(connection, scope, problems)


def _add_problems(connection: Connection, scope: str, problems: Sequence[Problem]) -> None:
    if problems:
        connection.execute(insert(PROBLEMS), [_problem_row(scope, problem) for problem in problems])


def _problem_row(scope: str, problem: Problem) -> Row:
    return {
        "scope": scope,
        "file": problem.file,
        "line": problem.line,
        "column_name": problem.column,
        "what": problem.what,
        "remedy": problem.remedy,
        "refused": problem.refused,
    }


def _problems_of(connection: Connection, scope: str) -> list[Row]:
    query = select(PROBLEMS).where(PROBLEMS.c.scope == scope).order_by(PROBLEMS.c.id)
    return [{key: value for key, value in row.items() if key != "id"} for row in connection.execute(query).mappings()]
