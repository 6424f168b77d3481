"""The folder of records and index belongs to one workspace."""

import shutil
from pathlib import Path

import pytest

from bot.settings import Settings
from bot.wiring import data_folder
from content_library.errors import BadSetting
from content_library.workspace import Workspace, open_workspace


def workspace(folder: Path) -> Workspace:
    folder.mkdir(parents=True)
    (folder / "personas.yaml").write_text("")
    return open_workspace(folder)


def refusal(settings: Settings, other: Workspace) -> tuple[str, str]:
    with pytest.raises(BadSetting) as told:
        data_folder(settings, other)
    return str(told.value), told.value.remedy


def test_a_folder_with_the_data_of_another_workspace_is_refused(tmp_path: Path):
    first, second = workspace(tmp_path / "first"), workspace(tmp_path / "second")
    settings = Settings(data=tmp_path / "data")
    assert [data_folder(settings, first), data_folder(settings, first)] == [tmp_path / "data"] * 2
    assert refusal(settings, second) == (
        f"{tmp_path / 'data'} holds the data of another workspace, {tmp_path / 'first'}",
        f"Name another folder with MILEPOST_DATA; if the workspace moved, delete {tmp_path / 'data' / 'workspace'}.",
    )


def test_a_workspace_may_move_with_the_folder_inside_it(tmp_path: Path):
    data_folder(Settings(), workspace(tmp_path / "before"))
    shutil.move(tmp_path / "before", tmp_path / "after")
    assert data_folder(Settings(), open_workspace(tmp_path / "after")) == tmp_path / "after" / ".milepost"


def test_a_file_in_the_place_of_the_folder_is_told_with_the_setting_that_helps(tmp_path: Path):
    here = workspace(tmp_path / "here")
    (tmp_path / "here" / ".milepost").write_text("")
    what, remedy = refusal(Settings(), here)
    assert what.startswith(f"{tmp_path / 'here' / '.milepost'} cannot hold the database and the index: ")
    assert remedy == "Name a folder you may write to with MILEPOST_DATA."


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path):
    remedy = refusal(Settings(data=Path("/proc/nowhere")), workspace(tmp_path / "here"))[1]
    assert remedy == "Name a folder you may write to with MILEPOST_DATA."
