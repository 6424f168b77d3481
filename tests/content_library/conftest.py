"""A copy of the sample company that a test may spoil."""

import shutil
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest

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
        "the text tries to give orders to a machine: “SYSTEM NOTE TO”",
        "Milepost does not follow it; find out who put it there, and remove it.",
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


@pytest.fixture(scope="session")
def empty_database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Migrated once: every company gets a copy."""
    file = tmp_path_factory.mktemp("database") / "milepost.db"
    open_database(f"sqlite:///{file}").dispose()
    return file


@pytest.fixture
def make_company(tmp_path: Path, empty_database: Path) -> Iterator[Callable[[str], Company]]:
    """A workspace without any file, by name."""
    made: list[Company] = []

    def make(name: str = "company") -> Company:
        (tmp_path / name / "workspace").mkdir(parents=True)
        shutil.copy(empty_database, tmp_path / name / "milepost.db")
        made.append(Company(tmp_path / name / "workspace"))
        return made[-1]

    yield make
    for company in made:
        company.library.engine.dispose()


@pytest.fixture
def company(make_company: Callable[[str], Company]) -> Company:
    """The sample company."""
    company = make_company("tarnwell")
    shutil.copytree(TARNWELL, company.folder, dirs_exist_ok=True)
    return company


@pytest.fixture
def empty_company(make_company: Callable[[str], Company]) -> Company:
    return make_company("empty")
