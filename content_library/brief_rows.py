"""Rows of kept briefs, their versions and the questions whether they are done, read and written one by one."""

from collections.abc import Container, Mapping, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import Connection, RowMapping, delete, func, insert, select, update

from content_library import own_records, records
from content_library.briefs.arrivals import DoneQuestion
from content_library.briefs.fields import Brief
from content_library.briefs.kept import Actor, Did, KeptBrief, Version, name_of, offerable_now
from content_library.briefs.life import CLOSED
from content_library.briefs.plain_data import from_data, to_data
from content_library.errors import Unknown
from content_library.intake import BriefRequest
from content_library.picture import Picture
from content_library.rows import table

CARDS = table(own_records.BriefCardRow)
KEPT = table(own_records.KeptBriefRow)
VERSIONS = table(own_records.BriefVersionRow)
DONE_QUESTIONS = table(own_records.DoneQuestionRow)
STATE = table(records.StateRow)

PREFIX = "MP-"
"""Ids of the company's own file count by themselves; ours must never run into them."""


def find_brief(connection: Connection, id: str) -> KeptBrief | None:
    """Its newest version."""
    joined = select(KEPT, VERSIONS.c.content).join(
        VERSIONS, (VERSIONS.c.brief == KEPT.c.id) & (VERSIONS.c.version == KEPT.c.version)
    )
    row = connection.execute(joined.where(KEPT.c.id == id)).mappings().first()
    return None if row is None else _kept(row)


def present_brief(connection: Connection, id: str) -> KeptBrief:
    """Its newest version. Raises `Unknown`."""
    found = find_brief(connection, id)
    if found is None:
        raise Unknown(f"No brief {id} is kept here", "`milepost brief list` lists all.")
    return found


def open_briefs(connection: Connection) -> Sequence[KeptBrief]:
    """In the order they were kept."""
    ids = connection.scalars(select(KEPT.c.id).where(KEPT.c.status.not_in(CLOSED)).order_by(KEPT.c.number))
    return [present_brief(connection, str(id)) for id in list(ids)]


def numbered_next(connection: Connection, brief: Brief, picture: Picture, actor: Actor) -> tuple[KeptBrief, int]:
    """As it would be kept with the next number that the company's file does not use, and that number."""
    number = int(connection.execute(select(func.coalesce(func.max(KEPT.c.number), 0))).scalar_one()) + 1
    taken = {request.id for request in picture.briefs}
    while f"{PREFIX}{number}" in taken:
        number += 1
    id, asked_by = f"{PREFIX}{number}", actor.user or None
    brief = replace(brief, id=id, version=1, status="proposed")
    if asked_by:
        brief = replace(brief, requested_by=name_of(picture, asked_by))
    there = offerable_now(picture, (need.id for need in brief.needs))
    return KeptBrief(id, 1, brief, picture.today, None, asked_by, there), number


def kept_requests(connection: Connection, without: Container[str]) -> list[BriefRequest]:
    """What a picture has to know of kept briefs, closed ones too. The company's file wins where it has the same id."""
    rows = connection.execute(select(KEPT).order_by(KEPT.c.number)).mappings()
    return [_request(row) for row in rows if row["id"] not in without]


def forget_in_briefs(connection: Connection, user: str, name: str, stand_in: str) -> None:
    """Puts `stand_in` where this person stands as the one who did or does something. A brief stays."""
    for row in connection.execute(select(VERSIONS)).mappings():
        content = {
            field: stand_in if field in ("writer", "requested_by") and value in (user, name) else value
            for field, value in row["content"].items()
        }
        if content != row["content"]:
            same = update(VERSIONS).where(VERSIONS.c.brief == row["brief"], VERSIONS.c.version == row["version"])
            connection.execute(same.values(content=content))
    connection.execute(delete(CARDS).where(CARDS.c.user == user))
    theirs = (VERSIONS.c.user, KEPT.c.writer, KEPT.c.requested_by, DONE_QUESTIONS.c.answered_by)
    for column in theirs:
        connection.execute(update(column.table).where(column == user).values({column.name: stand_in}))


def write_version(connection: Connection, version: Version) -> None:
    """Pictures made before are old from here on."""
    kept = version.kept
    row = {"brief": kept.id, "version": kept.version, "at": version.at, "user": version.user}
    row |= {"did": version.did.kind, "said": list(version.did.said)}
    connection.execute(insert(VERSIONS).values(**row, content=to_data(kept.brief)))
    connection.execute(update(STATE).values(asked=STATE.c.asked + 1))


def head_of(kept: KeptBrief) -> Mapping[str, Any]:
    """The row of the brief itself, by column, without its number."""
    request = kept.as_request
    return {**request.model_dump(), "needs": list(request.needs), "version": kept.version, "there": dict(kept.there)}


def version_of(kept: KeptBrief, row: RowMapping) -> Version:
    """As the brief was then; who writes it is known by id for the newest version only."""
    brief = from_data(row["content"])
    return Version(
        replace(kept, version=row["version"], brief=brief), row["at"], row["user"], Did(row["did"], tuple(row["said"]))
    )


def done_question_of(row: RowMapping) -> DoneQuestion:
    return DoneQuestion(row["id"], row["brief"], tuple(row["assets"]), row["done"], row["answered_by"] or "")


def _kept(row: RowMapping) -> KeptBrief:
    return KeptBrief(
        row["id"],
        row["version"],
        from_data(row["content"]),
        row["requested_on"],
        row["writer"],
        row["requested_by"],
        row["there"],
        row["published_on"],
    )


def _request(row: RowMapping) -> BriefRequest:
    return BriefRequest(
        **{name: row[name] for name in BriefRequest.model_fields if name != "needs"}, needs=tuple(row["needs"])
    )
