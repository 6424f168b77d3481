"""A copy of the sample company, or any other workspace, that a test may spoil."""

from datetime import date
from pathlib import Path

import content_library
from content_library.database import open_database
from content_library.library import Library
from content_library.picture import Picture
from content_library.problems import Problem
from content_library.reading import Synced, synchronise
from content_library.workspace import open_workspace

TARNWELL = Path(content_library.__file__).parent / "samples" / "tarnwell"
TODAY = date(2026, 2, 16)

ALWAYS = (
    Problem(
        "library/A42-guest-post-failing-motors-wasted-energy.md",
        28,
        "the text tries to give orders to a machine: “NOTE TO AI”",
        "It is not followed and left out of what is read. nina, who owns it, should find out who put it there, and remove it.",
        refused=False,
    ),
)
"""What the sample company's own files are told."""


class Company:
    """A workspace in a folder of its own, with a database beside it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.url = f"sqlite:///{folder.parent / 'milepost.db'}"
        self.library = Library(open_database(self.url))

    def write(self, file: str, content: str | bytes) -> None:
        path = self.folder / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)

    def edit(self, file: str, old: str, new: str) -> None:
        text = (self.folder / file).read_text(encoding="utf-8")
        assert text.count(old) >= 1, f"{old!r} is not in {file}"
        self.write(file, text.replace(old, new, 1))

    def sync(self, today: date = TODAY) -> Synced:
        return synchronise(open_workspace(self.folder), self.library, lambda *_: None, today)

    def problems(self) -> list[Problem]:
        """What a sync says beyond what it says of the untouched sample."""
        return [problem for problem in self.sync().problems if problem not in ALWAYS]

    def picture(self) -> Picture:
        return self.library.picture(TODAY)
