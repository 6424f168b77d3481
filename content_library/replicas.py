"""Signs of life of the processes that share a database."""

from sqlalchemy import Engine, delete, insert, select, update

from content_library import own_records
from content_library.database import writing
from content_library.rows import table

REPLICAS = table(own_records.ReplicaRow)


def beat(engine: Engine, name: str, at: float) -> None:
    """`name` lives; `at` in seconds since 1970."""
    with writing(engine) as connection:
        if not connection.execute(update(REPLICAS).where(REPLICAS.c.name == name).values(beat=at)).rowcount:
            connection.execute(insert(REPLICAS).values(name=name, beat=at))


def silent_since(engine: Engine, before: float) -> tuple[str, ...]:
    """Those whose last sign is older than `before`, by name. They stay until `forget`."""
    with engine.connect() as connection:
        found = connection.execute(select(REPLICAS.c.name).where(REPLICAS.c.beat < before).order_by(REPLICAS.c.name))
        return tuple(found.scalars())


def claimed(engine: Engine, name: str, before: float, at: float) -> bool:
    """Whether the caller may take over the work of a silent one: of several who ask, one may."""
    stale = update(REPLICAS).where(REPLICAS.c.name == name, REPLICAS.c.beat < before)
    with writing(engine) as connection:
        return connection.execute(stale.values(beat=at)).rowcount == 1


def forget(engine: Engine, name: str) -> None:
    """It left in good order, or its work was taken over."""
    with writing(engine) as connection:
        connection.execute(delete(REPLICAS).where(REPLICAS.c.name == name))
