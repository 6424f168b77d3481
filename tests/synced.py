"""Data folders of a company that was read once, and copies for stories that write something down."""

import shutil
from pathlib import Path

from bot.settings import Settings
from bot.skills.sync_library import sync_library
from bot.wiring import build


def synced(workspace: Path, folder: Path) -> Path:
    """The folder, with what a sync leaves behind and nothing open in it."""
    made = build(Settings(workspace=workspace, data=folder))
    sync_library(made, lambda _what, _done, _total: None)
    made.close()
    made.library.engine.dispose()
    return folder


def copied(synced: Path, folder: Path) -> Path:
    shutil.copytree(synced, folder)
    (folder / "workspace").unlink()  # it says where the folder stood
    return folder
