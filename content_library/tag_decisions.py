"""What people decided about suggested tags. An accepted tag counts until the asset's file has it; a rejected one is never
suggested again. Nothing is ever deleted here: what is taken back is marked as such.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime

from sqlalchemy import Connection, Engine, insert, select, update

from content_library import own_records, records
from content_library.database import writing
from content_library.decided import TagDecision
from content_library.intake import Asset, Need, Suggestion
from content_library.rows import table

DECISIONS = table(own_records.TagDecisionRow)
STATE = table(records.StateRow)


class TagDecisions:
    """Each method is one transaction."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def decide(self, decisions: Sequence[TagDecision]) -> None:
        """A picture knows from now on."""
        with writing(self._engine) as connection:
            connection.execute(insert(DECISIONS), [vars(each) for each in decisions])
            _tell(connection)

    def undo(self, id: str, user: str, at: datetime) -> None:
        with writing(self._engine) as connection:
            same = update(DECISIONS).where(DECISIONS.c.id == id, DECISIONS.c.undone_at.is_(None))
            if connection.execute(same.values(undone_at=at, undone_by=user)).rowcount:
                _tell(connection)

    def all(self) -> tuple[TagDecision, ...]:
        """Every decision ever, oldest first: who decided what, and who took it back."""
        with self._engine.connect() as connection:
            rows = connection.execute(select(DECISIONS).order_by(DECISIONS.c.at, DECISIONS.c.need)).mappings()
            return tuple(TagDecision(**row) for row in rows)


def standing(connection: Connection) -> tuple[TagDecision, ...]:
    """What was not taken back, of several for one asset and need the last."""
    query = select(DECISIONS).where(DECISIONS.c.undone_at.is_(None)).order_by(DECISIONS.c.at)
    decided = [TagDecision(**row) for row in connection.execute(query).mappings()]
    return tuple({(each.asset, each.need): each for each in decided}.values())


def with_tags(
    assets: Iterable[Asset], needs: Mapping[str, Need], decisions: Iterable[TagDecision]
) -> tuple[list[Asset], tuple[TagDecision, ...]]:
    """The assets with the tags that were accepted, and the decisions their files do not have yet."""
    known = {asset.id: asset for asset in assets}
    ahead = tuple(
        each
        for each in decisions
        if each.accepted and each.asset in known and each.need in needs and each.need not in known[each.asset].needs
    )
    for each in ahead:
        known[each.asset] = _tagged(known[each.asset], needs[each.need])
    return list(known.values()), ahead


def without_decided(suggestions: Iterable[Suggestion], decisions: Iterable[TagDecision]) -> list[Suggestion]:
    decided = {(each.asset, each.need) for each in decisions}
    return [each for each in suggestions if (each.asset, each.need) not in decided]


def _tagged(asset: Asset, need: Need) -> Asset:
    tags = {"needs": (*asset.needs, need.id)}
    tags["personas"] = tuple(dict.fromkeys((*asset.personas, need.persona)))
    tags["phases"] = tuple(dict.fromkeys((*asset.phases, need.phase)))
    return asset.model_copy(update=tags)


def _tell(connection: Connection) -> None:
    connection.execute(update(STATE).values(revision=STATE.c.revision + 1))
