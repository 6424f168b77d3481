"""A loopback Slack and a plain client for it."""

import threading
from collections.abc import Iterator

import pytest
from slack_sdk import WebClient

from tests.loopback import LoopbackSlack


@pytest.fixture(autouse=True)
def _no_thread_is_left() -> Iterator[None]:
    before = set(threading.enumerate())
    yield
    left = [one.name for one in set(threading.enumerate()) - before if "loopback" in one.name]
    assert left == []


@pytest.fixture
def slack() -> Iterator[LoopbackSlack]:
    with LoopbackSlack() as running:
        yield running


@pytest.fixture
def client(slack: LoopbackSlack) -> WebClient:
    return WebClient(slack.bot_token, base_url=slack.base_url)
