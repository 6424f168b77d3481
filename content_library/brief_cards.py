"""Where messages that show a kept brief stand, so that all of them change when it does. Each function is one transaction."""

from dataclasses import dataclass

from sqlalchemy import Engine, delete, insert, select

from content_library.brief_rows import CARDS
from content_library.database import writing

MOST = 10
"""Messages of one brief that are kept up to date, the newest: a change must not cost Slack a call for a year of them."""

OF_EDITS = "edits"
"""What is `said` in a message that only tells what was changed: `version` is then the one before the first change."""


@dataclass(frozen=True)
class BriefCard:
    """A message, by `channel` and `ts`, that shows a brief as of `version`. `user` is whom it was made for, `language` the
    one it is in, `said` what stands above the brief there."""

    brief: str
    version: int
    channel: str
    ts: str
    user: str
    language: str
    said: str = ""


def keep_card(engine: Engine, card: BriefCard) -> None:
    """In the place of what stood in that message; older messages of the brief than the newest are forgotten."""
    same = (CARDS.c.channel == card.channel, CARDS.c.ts == card.ts)
    with writing(engine) as connection:
        connection.execute(delete(CARDS).where(*same))
        connection.execute(insert(CARDS).values(vars(card)))
        of_brief = select(CARDS.c.ts).where(CARDS.c.brief == card.brief).order_by(CARDS.c.ts.desc())
        old = list(connection.scalars(of_brief.offset(MOST)))
        connection.execute(delete(CARDS).where(CARDS.c.brief == card.brief, CARDS.c.ts.in_(old)))


def told_edits(engine: Engine, brief: str, user: str) -> BriefCard | None:
    """The newest message that told somebody what was changed in a brief."""
    with engine.connect() as connection:
        theirs = (CARDS.c.brief == brief, CARDS.c.user == user, CARDS.c.said == OF_EDITS)
        row = connection.execute(select(CARDS).where(*theirs).order_by(CARDS.c.ts.desc())).mappings().first()
        return BriefCard(**row) if row is not None else None


def cards_of(engine: Engine, brief: str) -> tuple[BriefCard, ...]:
    """Those that show the brief, the newest message first."""
    with engine.connect() as connection:
        shown = (CARDS.c.brief == brief, CARDS.c.said != OF_EDITS)
        rows = connection.execute(select(CARDS).where(*shown).order_by(CARDS.c.ts.desc())).mappings()
        return tuple(BriefCard(**row) for row in rows)


def forget_card(engine: Engine, channel: str, ts: str) -> None:
    """It is there no longer, or somebody deleted it."""
    with writing(engine) as connection:
        connection.execute(delete(CARDS).where(CARDS.c.channel == channel, CARDS.c.ts == ts))
