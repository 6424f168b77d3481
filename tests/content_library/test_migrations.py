"""The history of the tables leads to the tables the records describe."""

from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine, select, text
from sqlmodel import SQLModel

import content_library.migrations
from content_library.brief_rows import VERSIONS
from content_library.database import open_database, sqlite_file
from content_library.errors import BadSetting
from content_library.library import STATE
from content_library.migrations import HEAD


def test_the_migrated_database_is_the_one_the_records_describe(tmp_path: Path):
    engine = open_database(f"sqlite:///{tmp_path / 'migrated.db'}")
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True, "compare_server_default": True})
        assert compare_metadata(context, SQLModel.metadata) == []
    engine.dispose()


def test_both_ways_of_making_the_tables_give_the_same_columns(tmp_path: Path):
    migrated = open_database(f"sqlite:///{tmp_path / 'migrated.db'}")
    described = create_engine(f"sqlite:///{tmp_path / 'described.db'}")
    SQLModel.metadata.create_all(described)
    assert _columns(migrated) - {"alembic_version"} == _columns(described)
    migrated.dispose()
    described.dispose()


def test_the_newest_version_is_the_one_named_head():
    config = Config()
    config.set_main_option("script_location", str(Path(content_library.migrations.__file__).parent))
    assert ScriptDirectory.from_config(config).get_current_head() == HEAD


def test_a_database_is_migrated_once_and_then_only_opened(tmp_path: Path):
    url = f"sqlite:///{tmp_path / 'new' / 'milepost.db'}"
    open_database(url).dispose()
    engine = open_database(url)
    with engine.connect() as connection:
        assert connection.execute(select(STATE.c.revision)).all() == [(0,)]
    engine.dispose()


@pytest.mark.parametrize(
    ("why", "did", "said"),
    [
        ("in progress", "step", []),
        ("published: A30, A31", "step", ["A30", "A31"]),
        ("dropped: no budget, not now", "step", ["no budget, not now"]),
        ("sharpened by a model: takeaway, outline", "sharpened", ["takeaway", "outline"]),
        ("due: 2026-03-13 → 2026-04-01", "edit", []),
    ],
)
def test_what_was_done_to_a_brief_is_read_out_of_what_older_versions_wrote(tmp_path: Path, why, did, said):
    engine = create_engine(f"sqlite:///{tmp_path / 'old.db'}")
    config = Config()
    config.set_main_option("script_location", str(Path(content_library.migrations.__file__).parent))
    old = {"brief": "MP-1", "version": 1, "at": "2026-02-16 09:00:00", "user": "nina", "why": why, "content": "{}"}
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "0013")
        names = ", ".join(old)
        connection.execute(text(f"INSERT INTO brief_version ({names}) VALUES (:{', :'.join(old)})"), old)
        command.upgrade(config, "head")
        rows = connection.execute(select(VERSIONS.c.did, VERSIONS.c.said)).all()
    engine.dispose()
    assert rows == [(did, said)]


@pytest.mark.parametrize("url", ["nonsense", "nosuch://x/y", "sqlite:////proc/nowhere/milepost.db"])
def test_a_url_that_leads_nowhere_is_a_bad_setting(url: str):
    with pytest.raises(BadSetting):
        open_database(url)


def _columns(engine) -> set[str]:
    with engine.connect() as connection:
        rows = connection.exec_driver_sql(
            'SELECT m.name, p.name, p.type, p."notnull", p.pk FROM sqlite_master m '
            "JOIN pragma_table_info(m.name) p WHERE m.type = 'table'"
        ).all()
    return {table if table == "alembic_version" else f"{table}.{rest}" for table, *rest in rows}


def test_a_path_may_hold_any_sign(tmp_path: Path):
    file = tmp_path / "what? 100 % šport" / "milepost.db"
    open_database(sqlite_file(file)).dispose()
    assert file.is_file()
