"""The demonstration touches nothing of a company's."""

from pathlib import Path

import pytest

from bot.demo import demo_settings
from bot.written_files import NotWritten


def test_records_and_index_of_the_demo_are_in_the_cache_whatever_the_environment_names(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv("MILEPOST_DATA", str(tmp_path / "company"))
    monkeypatch.setenv("MILEPOST_DATABASE_URL", f"sqlite:///{tmp_path / 'company.db'}")
    settings = demo_settings({"XDG_CACHE_HOME": str(tmp_path / "cache")})
    (folder,) = (tmp_path / "cache" / "milepost").iterdir()
    assert (settings.data, settings.database_url) == (folder, f"sqlite:///{folder / 'milepost.db'}")
    assert folder.name.startswith("demo-")


def test_without_a_cache_folder_of_that_name_the_one_at_home_is_taken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("HOME", str(tmp_path))
    assert demo_settings({}).data.parent == tmp_path / ".cache" / "milepost"


def test_a_cache_that_cannot_be_written_is_told(tmp_path: Path):
    (tmp_path / "file").write_text("")
    with pytest.raises(NotWritten) as told:
        demo_settings({"XDG_CACHE_HOME": str(tmp_path / "file")})
    assert told.value.remedy == "Name a folder you may write to with XDG_CACHE_HOME."
