"""The sample company in a Slack workspace: its people, some guests, and Milepost as it runs, over the loopback."""

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from slack_bolt.adapter.socket_mode import SocketModeHandler
from slack_sdk import WebClient
from slack_sdk.http_retry.builtin_handlers import RateLimitErrorRetryHandler

import content_library
from bot.app import build_app
from bot.directory import Directory
from bot.jobs import InlineJobs, Job, Work
from bot.listeners.front import Front
from bot.services import Services
from bot.settings import Settings
from bot.skills.sync_library import sync_library
from bot.teams import OneTeam, Team
from bot.wiring import build
from bot.workers.floor import work_floor
from tests.loopback.slack import LoopbackSlack
from tests.loopback.workspace import BOT, GUEST, OTHER_BOT, STRANGER, Channel, User, Workspace

SAMPLE = Path(content_library.__file__).parent / "samples" / "tarnwell"

NINA = User("U0NINA", "nina", email="nina@tarnwell.example", locale="en-GB")
PRIYA = User("U0PRIYA", "priya", email="priya@tarnwell.example")
SOFIA = User("U0SOFIA", "sofia", email="sofia@tarnwell.example", locale="es-ES", tz="Europe/Madrid")
JONAS = User("U0JONAS", "jonas", email="jonas@tarnwell.example", locale="de-DE", tz="Europe/Berlin")
UNLISTED = User("U0NEW", "newcomer", email="newcomer@tarnwell.example")
PEOPLE = (NINA, PRIYA, SOFIA, JONAS, UNLISTED, GUEST, STRANGER, OTHER_BOT)


def _ids(*users: User) -> frozenset[str]:
    return frozenset(user.id for user in users)


MARKETING = Channel("C0MARK", "marketing", _ids(BOT, NINA, PRIYA, SOFIA, JONAS))
WITH_AGENCY = Channel("C0AGENCY", "with-agency", _ids(BOT, NINA, SOFIA, GUEST))
WITH_CUSTOMER = Channel("C0CUST", "with-customer", _ids(BOT, SOFIA, STRANGER), is_ext_shared=True)
WITHOUT_BOT = Channel("C0ELSE", "elsewhere", _ids(NINA, SOFIA))
HOME = Workspace(PEOPLE, (MARKETING, WITH_AGENCY, WITH_CUSTOMER, WITHOUT_BOT))


@pytest.fixture(scope="session")
def sample_services(tmp_path_factory) -> Services:
    made = build(Settings(workspace=SAMPLE, data=tmp_path_factory.mktemp("slack")))
    sync_library(made, lambda _what, _done, _total: None)
    yield made
    made.close()


@pytest.fixture
def fresh_services(tmp_path) -> Services:
    """Of the sample, never read yet: what a process that starts has."""
    made = build(Settings(workspace=SAMPLE, data=tmp_path))
    yield made
    made.close()


@pytest.fixture
def slack():
    with LoopbackSlack(HOME, time_scale=0.05) as loopback:
        yield loopback
        loopback.assert_good_citizen()


@pytest.fixture
def serve(slack, sample_services) -> Callable[..., Team]:
    """Connects Milepost to the loopback; `services` other than the sample's may be given."""
    with _Serving(slack) as serving:
        yield lambda services=sample_services: serving.start(services)


@pytest.fixture
def served(serve) -> Team:
    return serve()


class _Serving:
    def __init__(self, slack: LoopbackSlack) -> None:
        self.slack, self.connections = slack, []

    def __enter__(self):
        return self

    def start(self, services: Services) -> Team:
        slack = self.slack
        client = WebClient(
            token=slack.bot_token, base_url=slack.base_url, retry_handlers=[RateLimitErrorRetryHandler(3)]
        )
        team = Team(HOME.team, HOME.bot.id, client, services, Directory(client, {}, "sales"))
        teams = OneTeam(team)
        floor = _Watched(work_floor(teams))
        slack.app_is_idle = floor.is_idle
        app = build_app(Front(teams, InlineJobs(floor)), client)
        handler = SocketModeHandler(app, slack.app_token, web_client=WebClient(base_url=slack.base_url))
        connection = slack.connected(handler)
        connection.__enter__()
        self.connections.append(connection)
        return team

    def __exit__(self, *_error) -> None:
        for connection in self.connections:
            connection.__exit__(None, None, None)


class _Watched:
    """The work floor, with a look at whether anybody works."""

    def __init__(self, work: Work) -> None:
        self._work, self._at_work, self._lock = work, 0, threading.Lock()

    def __call__(self, job: Job) -> None:
        with self._lock:
            self._at_work += 1
        try:
            self._work(job)
        finally:
            with self._lock:
                self._at_work -= 1

    def is_idle(self) -> bool:
        return self._at_work == 0
