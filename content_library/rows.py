"""Between values and rows: which table holds which value, and what has to be written to make a table equal."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Table, bindparam, delete, insert, select, update

from content_library import intake, records
from content_library.importers.shapes import Placed
from content_library.taxonomy import Taxonomy

TABLES: Mapping[type, type] = {
    intake.Company: records.CompanyRow,
    Taxonomy: records.TaxonomyRow,
    intake.Style: records.StyleRow,
    intake.Competitor: records.CompetitorRow,
    intake.Segment: records.SegmentRow,
    intake.Person: records.PersonRow,
    intake.Persona: records.PersonaRow,
    intake.Phase: records.PhaseRow,
    intake.Cell: records.CellRow,
    intake.Need: records.NeedRow,
    intake.ModelStage: records.ModelStageRow,
    intake.CrmStage: records.CrmStageRow,
    intake.PhaseWord: records.PhaseWordRow,
    intake.Claim: records.ClaimRow,
    intake.ForbiddenClaim: records.ForbiddenClaimRow,
    intake.Campaign: records.CampaignRow,
    intake.ResearchNote: records.ResearchNoteRow,
    intake.Deal: records.DealRow,
    intake.Contact: records.ContactRow,
    intake.StageChange: records.StageChangeRow,
    intake.LoggedQuestion: records.LoggedQuestionRow,
    intake.BriefRequest: records.BriefRow,
}
"""The tables the map files fill, by the value they hold."""

Row = dict[str, Any]
Key = tuple[Any, ...]

AT_ONCE = 500  # parameters of one statement: SQLite allows 32,766, older ones 999


def table(record: type) -> Table:
    found: Table = record.__table__  # type: ignore[attr-defined]
    return found


def row_of(placed: Placed, place: int) -> Row:
    where = {"file": placed.file, "line": placed.line, "place": place}
    if isinstance(placed.value, Taxonomy):
        return {"id": 1, "taxonomy": placed.value, **where}
    own = {"id": 1} if isinstance(placed.value, intake.Style) else {}
    return {**own, **fields_of(placed.value), **where}


def fields_of(value: Any) -> Row:
    """The fields as they are; a dump would take nested values apart."""
    return {name: getattr(value, name) for name in type(value).model_fields}


def value_of(kind: type, row: Mapping[Any, Any]) -> Any:
    if kind is Taxonomy:
        return row["taxonomy"]
    return kind.model_validate({name: row[name] for name in kind.model_fields})  # type: ignore[attr-defined]


def values_of(connection: Connection, kind: type) -> list[Any]:
    """Every value of a kind the map files hold, in the order of the files."""
    rows = table(TABLES[kind])
    ordered = connection.execute(select(rows).order_by(rows.c.file, rows.c.place)).mappings()
    return [value_of(kind, row) for row in ordered]


def placed_in(connection: Connection, file: str) -> list[Placed]:
    """What a file held when it was last read."""
    found = []
    for kind, record in TABLES.items():
        rows = table(record)
        chosen = connection.execute(select(rows).where(rows.c.file == file).order_by(rows.c.place)).mappings()
        found += [Placed(value_of(kind, row), file, row["line"], {}) for row in chosen]
    return found


def make_equal(connection: Connection, record: type, wanted: Sequence[Row]) -> int:
    """Writes the rows that differ and deletes those not wanted; returns how many that were."""
    rows = table(record)
    keys = [column.name for column in rows.primary_key]
    there = {_key(row, keys): dict(row) for row in connection.execute(select(rows)).mappings()}
    return write_difference(connection, record, there, {_key(row, keys): row for row in wanted})


def write_difference(connection: Connection, record: type, there: Mapping[Key, Row], wanted: Mapping[Key, Row]) -> int:
    rows = table(record)
    new = [row for key, row in wanted.items() if key not in there]
    changed = [row for key, row in wanted.items() if key in there and there[key] != row]
    gone = [key for key in there if key not in wanted]
    keys = list(rows.primary_key)
    if gone:
        same = [column == bindparam(f"key_{column.name}") for column in keys]
        names = [f"key_{column.name}" for column in keys]
        connection.execute(delete(rows).where(*same), [dict(zip(names, key, strict=True)) for key in gone])
    if changed:
        same = [column == bindparam(f"key_{column.name}") for column in keys]
        named = [{**row, **{f"key_{column.name}": row[column.name] for column in keys}} for row in changed]
        connection.execute(update(rows).where(*same), named)
    if new:
        connection.execute(insert(rows), new)
    return len(new) + len(changed) + len(gone)


def in_parts(items: Iterable[Any]) -> Iterable[list[Any]]:
    """Short enough for one statement each."""
    everything = list(items)
    return [everything[at : at + AT_ONCE] for at in range(0, len(everything), AT_ONCE)]


def _key(row: Mapping[Any, Any], keys: Sequence[str]) -> Key:
    return tuple(row[key] for key in keys)
