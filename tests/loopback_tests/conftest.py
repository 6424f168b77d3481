"""A loopback Slack and a plain client for it."""

from collections.abc import Iterator

import pytest
from slack_sdk import WebClient

from tests.loopback import LoopbackSlack


@pytest.fixture
def slack() -> Iterator[LoopbackSlack]:
    with LoopbackSlack() as running:
        yield running


@pytest.fixture
def client(slack: LoopbackSlack) -> WebClient:
    return WebClient(slack.bot_token, base_url=slack.base_url)
