"""The history of the tables. A change of `records.py` comes with a new version here; a test compares the two."""

from pathlib import Path

from sqlalchemy import Connection

HEAD = "0014"
"""The newest version; repeated here so that opening an up-to-date database need not load alembic."""


def upgrade(connection: Connection) -> None:
    """Brings the tables to HEAD inside the transaction of `connection`."""
    from alembic import command  # noqa: PLC0415 (0.2 s that only a new or old database has to pay)
    from alembic.config import Config  # noqa: PLC0415

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
