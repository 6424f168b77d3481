"""The sample company, synced once into a folder of its own, and a way to talk to it."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import count
from pathlib import Path
from typing import Any

import pytest

import content_library
from bot.notebook import NotebookInMemory
from bot.records_as_json import answer_record
from bot.services import Services
from bot.settings import Settings
from bot.skills.ask import ask
from bot.skills.sync_library import sync_library
from bot.threads import ThreadsInMemory
from bot.wiring import build
from content_library.brief_log import BriefLog
from content_library.briefs.kept import Version
from content_library.database import open_database, sqlite_file
from retrieval.understood import Question
from tests.slack.pressing import in_february
from tests.synced import copied, synced

SAMPLE = Path(content_library.__file__).parent / "samples" / "tarnwell"

Talk = Callable[..., dict[str, Any]]


@pytest.fixture(scope="session")
def synced_services(tmp_path_factory) -> Services:
    made = build(Settings(workspace=SAMPLE, data=tmp_path_factory.mktemp("data")), ThreadsInMemory())
    sync_library(made, lambda _what, _done, _total: None)
    yield made
    made.close()


@pytest.fixture
def services(synced_services) -> Services:
    """With a notebook of the test's own: what one story notes is no part of another."""
    return replace(synced_services, notebook=NotebookInMemory(), open_index=lambda: synced_services.index)


@pytest.fixture(scope="session")
def synced_data(tmp_path_factory) -> Path:
    return synced(SAMPLE, tmp_path_factory.mktemp("synced"))


@pytest.fixture
def own_data(synced_data, tmp_path) -> Path:
    """What a sync of the sample left behind, for a story that writes something down."""
    return copied(synced_data, tmp_path / "data")


@pytest.fixture
def own_services(own_data) -> Iterator[Services]:
    """Of the sample on its day in February, for a story that keeps briefs."""
    made = build(Settings(workspace=SAMPLE, data=own_data))
    with in_february(made) as then:
        yield then


@pytest.fixture
def own_log(own_services) -> BriefLog:
    return BriefLog(own_services.library.engine)


class Lasting(NotebookInMemory):
    """Answers speak as they do when what they write down stays."""

    lasting = True


@pytest.fixture
def kept(services) -> Services:
    """What is written down can be looked at, in its notebook."""
    return replace(services, notebook=Lasting(), open_index=lambda: services.index)


@pytest.fixture
def talk(services) -> Talk:
    """Asks; later calls of one test are follow-ups in the same thread. Gives the answer's record without its time."""
    thread = f"T{next(THREADS)}"

    def say(text: str, *, role: str = "marketer", user: str = "nina", place: str = "dm") -> dict[str, Any]:
        record = answer_record(ask(Question(text, user, role, place, thread), services))
        return {key: value for key, value in record.items() if key not in ("id", "took_ms")}

    return say


@pytest.fixture
def company(own_data) -> Iterator[Callable[..., Services]]:
    """Services of one process after another over the same data: `company()` restarts."""
    opened = []

    def start(model=None):
        while opened:
            opened.pop().close()
        opened.append(replace(build(Settings(workspace=SAMPLE, data=own_data)), model=model))
        return opened[0]

    yield start
    opened[0].close()


@pytest.fixture
def thread(company) -> Callable[..., tuple[str, list[str]]]:
    """Says something in one thread; every turn is another process."""
    name = f"T{next(THREADS)}"

    def say(text, user="nina", role="marketer", model=None):
        answer = ask(Question(text, user, role, "dm", name), company(model))
        return answer.behaviour, [line for line in answer.lines if line]

    return say


@pytest.fixture
def history(own_data) -> Callable[[str], Sequence[Version]]:
    """Every version of a brief, as it is on disk."""

    def of(id):
        return BriefLog(open_database(sqlite_file(own_data / "milepost.db"))).history(id)

    return of


THREADS = count(1)
