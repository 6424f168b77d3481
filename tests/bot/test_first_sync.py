"""A command on a workspace whose last sync did not finish reads it first."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

import content_library
from bot.services import Services
from bot.settings import Settings
from bot.skills.ask import ask
from bot.skills.sync_library import sync_if_never, sync_library
from bot.threads import ThreadsInMemory
from bot.wiring import build
from content_library.errors import Busy
from content_library.reading import _Sync
from retrieval.understood import Question

SAMPLE = Path(content_library.__file__).parent / "samples" / "tarnwell"
WANTED = Question("collateral for Lurra", "nina")


class Killed(BaseException):
    """As a process ends: nothing catches it."""


def silent(_what: str, _done: int, _total: int) -> None:
    pass


@pytest.fixture
def services(tmp_path: Path) -> Iterator[Services]:
    shutil.copytree(SAMPLE, tmp_path / "company", ignore=shutil.ignore_patterns(".milepost"))
    made = build(Settings(workspace=tmp_path / "company", data=tmp_path / "data"), ThreadsInMemory())
    yield made
    made.close()
    made.library.engine.dispose()


def killed_after_the_map(services: Services, monkeypatch: pytest.MonkeyPatch) -> None:
    def die(_self: _Sync) -> None:
        raise Killed

    with monkeypatch.context() as once:
        once.setattr(_Sync, "read_files", die)
        with pytest.raises(Killed):
            sync_library(services, silent)


def test_a_question_after_a_sync_killed_behind_the_map_has_the_whole_library(
    services: Services, monkeypatch: pytest.MonkeyPatch
):
    killed_after_the_map(services, monkeypatch)
    assert (services.library.revision() > 0, len(services.picture().assets)) == (True, 0)
    sync_if_never(services, silent)
    assert len(services.picture().assets) == 44
    assert ask(WANTED, services).offered


def test_after_a_finished_sync_nothing_is_read_again(services: Services, monkeypatch: pytest.MonkeyPatch):
    sync_if_never(services, silent)

    def unwanted(*_: object) -> None:
        raise Killed

    monkeypatch.setattr("bot.skills.sync_library.sync_library", unwanted)
    sync_if_never(services, silent)


def test_while_another_process_syncs_only_a_library_that_was_never_whole_has_to_wait(
    services: Services, monkeypatch: pytest.MonkeyPatch
):
    def busy(*_: object) -> None:
        raise Busy("Process 7 uses the index")

    with monkeypatch.context() as during:
        during.setattr("bot.skills.sync_library.sync_library", busy)
        with pytest.raises(Busy):
            sync_if_never(services, silent)
    sync_library(services, silent)
    style = services.workspace.folder / "personas.yaml"
    style.write_text(style.read_text(encoding="utf-8").replace("label: CFO", "label: Finance chief"), encoding="utf-8")
    killed_after_the_map(services, monkeypatch)
    assert services.library.suggestions_due()
    monkeypatch.setattr("bot.skills.sync_library.sync_library", busy)
    sync_if_never(services, silent)
