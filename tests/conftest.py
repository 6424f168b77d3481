"""The sample company as every test sees it: read by the real importers, without suggestions."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from hypothesis import settings

import content_library
from content_library.database import open_database
from content_library.library import Library
from content_library.picture import Picture
from content_library.reading import synchronise
from content_library.workspace import open_workspace
from tests.worked_out_once import worked_out_once

TARNWELL = Path(content_library.__file__).parent / "samples" / "tarnwell"
TODAY = date(2026, 2, 16)  # company.yaml freezes the same day

# how long an example takes is the machine's business; the same examples every time keep a red build repeatable
settings.register_profile("milepost", deadline=None, derandomize=True)
settings.load_profile("milepost")


@pytest.fixture(scope="session", autouse=True)
def _no_model() -> Iterator[None]:
    """Whoever has a key in their environment gets the same results as everybody else, and no bill."""
    with pytest.MonkeyPatch.context() as patch:
        for name in ("OPENAI_API_KEY", "MILEPOST_OPENAI_API_KEY"):
            patch.delenv(name, raising=False)
        yield


@pytest.fixture(scope="session", autouse=True)
def _nothing_is_worked_out_twice() -> Iterator[None]:
    with worked_out_once():
        yield


@pytest.fixture(scope="session")
def tarnwell_library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    """The sample company in a database of its own; tests only read it."""
    engine = open_database(f"sqlite:///{tmp_path_factory.mktemp('tarnwell') / 'milepost.db'}")
    library = Library(engine)
    synchronise(open_workspace(TARNWELL), library, lambda *_: None, TODAY)
    yield library
    engine.dispose()


@pytest.fixture(scope="session")
def tarnwell(tarnwell_library: Library) -> Picture:
    return tarnwell_library.picture(TODAY)
