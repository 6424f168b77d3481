"""A copy of the sample company that a test may spoil, and a company without any file."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from content_library.database import open_database
from tests.content_library.company_copy import TARNWELL, Company


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
