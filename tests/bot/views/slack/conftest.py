"""The sample company, synced once, and what a payload must pass before Slack would take it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

import content_library
from bot.services import Services
from bot.settings import Settings
from bot.skills.sync_library import sync_library
from bot.threads import ThreadsInMemory
from bot.wiring import build
from content_library.picture import Picture

SAMPLE = Path(content_library.__file__).parent / "samples" / "tarnwell"


@pytest.fixture(scope="session")
def slack_services(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Services]:
    made = build(Settings(workspace=SAMPLE, data=tmp_path_factory.mktemp("slack-data")), ThreadsInMemory())
    sync_library(made, lambda _what, _done, _total: None)
    yield made
    made.close()


@pytest.fixture(scope="session")
def sample(slack_services: Services) -> Picture:
    """With the tags that are suggested."""
    return slack_services.picture()
