"""The sample company in a Slack workspace: its people, some guests, and Milepost as it runs, over the loopback."""

import shutil
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

import pytest
from slack_bolt.adapter.socket_mode import SocketModeHandler
from slack_sdk import WebClient
from slack_sdk.http_retry.builtin_handlers import RateLimitErrorRetryHandler

import content_library
from bot.app import build_app
from bot.directory import Directory
from bot.jobs import Job, Work
from bot.listeners.front import Front
from bot.services import Services
from bot.settings import Settings
from bot.skills.sync_library import sync_library
from bot.slack_app import events, scopes
from bot.teams import OneTeam, Team
from bot.threads import ThreadsInMemory
from bot.wiring import build
from bot.words import LANGUAGES, words_in
from bot.workers.dispatch import dispatcher
from content_library.brief_log import BriefLog
from tests.loopback.slack import LoopbackSlack
from tests.loopback.workspace import BOT, GUEST, OTHER_BOT, STRANGER, Channel, User, Workspace
from tests.slack.pressing import in_february
from tests.synced import copied, synced

SAMPLE = Path(content_library.__file__).parent / "samples" / "tarnwell"

NINA = User("U0NINA", "nina", email="nina@tarnwell.example", locale="en-GB")
PRIYA = User("U0PRIYA", "priya", email="priya@tarnwell.example")
SOFIA = User("U0SOFIA", "sofia", email="sofia@tarnwell.example", locale="es-ES", tz="Europe/Madrid")
JONAS = User("U0JONAS", "jonas", email="jonas@tarnwell.example", locale="de-DE", tz="Europe/Berlin")
BEN = User("U0BEN", "ben", email="ben@tarnwell.example")
UNLISTED = User("U0NEW", "newcomer", email="newcomer@tarnwell.example")
PEOPLE = (NINA, PRIYA, BEN, SOFIA, JONAS, UNLISTED, GUEST, STRANGER, OTHER_BOT)
BRIEF = "brief for the CFO in choosing"


def _ids(*users: User) -> frozenset[str]:
    return frozenset(user.id for user in users)


MARKETING = Channel("C0MARK", "marketing", _ids(BOT, NINA, PRIYA, SOFIA, JONAS))
WITH_AGENCY = Channel("C0AGENCY", "with-agency", _ids(BOT, NINA, SOFIA, GUEST))
WITH_CUSTOMER = Channel("C0CUST", "with-customer", _ids(BOT, SOFIA, STRANGER), is_ext_shared=True)
WITHOUT_BOT = Channel("C0ELSE", "elsewhere", _ids(NINA, SOFIA))
LURRA = Channel("C0LURRA", "deal-lurra-foods", _ids(BOT, SOFIA, JONAS, NINA))
HOME = Workspace(PEOPLE, (MARKETING, WITH_AGENCY, WITH_CUSTOMER, WITHOUT_BOT, LURRA), scopes=scopes())
"""Installed with the manifest: what it does not ask for, Milepost may not do here."""


@pytest.fixture(scope="session")
def sample_of_all(tmp_path_factory) -> Services:
    made = build(Settings(workspace=SAMPLE, data=tmp_path_factory.mktemp("slack")))
    sync_library(made, lambda _what, _done, _total: None)
    yield made
    made.close()


@pytest.fixture
def sample_services(sample_of_all) -> Services:
    """Of the sample. Every test begins without threads: in each loopback the first message has the same timestamp."""
    return replace(sample_of_all, open_index=lambda: sample_of_all.index, threads=ThreadsInMemory())


@pytest.fixture(scope="session")
def synced_data(tmp_path_factory) -> Path:
    """What a sync of the sample leaves behind."""
    return synced(SAMPLE, tmp_path_factory.mktemp("synced"))


@pytest.fixture
def own_data(synced_data, tmp_path) -> Path:
    return copied(synced_data, tmp_path / "data")


@pytest.fixture
def own_services(own_data) -> Services:
    """Of the sample, for a story that writes something down."""
    made = build(Settings(workspace=SAMPLE, data=own_data))
    yield made
    made.close()


@dataclass(frozen=True)
class Company:
    folder: Path
    services: Services


@pytest.fixture
def own_company(own_data, tmp_path) -> Company:
    """The sample with files of its own, for a story that changes them."""
    folder = tmp_path / "company"
    shutil.copytree(SAMPLE, folder, ignore=shutil.ignore_patterns(".milepost"))
    made = build(Settings(workspace=folder, data=own_data))
    yield Company(folder, made)
    made.close()


@pytest.fixture
def fresh_services(tmp_path) -> Services:
    """Of the sample, never read yet: what a process that starts has."""
    made = build(Settings(workspace=SAMPLE, data=tmp_path))
    yield made
    made.close()


@pytest.fixture
def workspace() -> Workspace:
    """As the manifest is installed without what is optional."""
    return HOME


@pytest.fixture
def slack(workspace):
    """With time for the three seconds of a window on a busy machine."""
    with LoopbackSlack(workspace, time_scale=0.5, subscriptions=events()) as loopback:
        yield loopback
        loopback.assert_good_citizen()


@pytest.fixture
def serving(slack):
    with _Serving(slack) as made:
        yield made


@pytest.fixture
def serve(serving, sample_services) -> Callable[..., Team]:
    """Connects Milepost to the loopback; `services` other than the sample's may be given."""
    return lambda services=sample_services: serving.start(services)


@pytest.fixture
def served(serve) -> Team:
    return serve()


@pytest.fixture
def own_served(serve, own_services) -> Team:
    """What is said to it may be written down."""
    return serve(own_services)


@pytest.fixture
def clock_strikes(serving) -> Callable[[str, datetime], None]:
    """What the clock brings at that time, as the durable schedule would."""

    def strike(kind: str, at: datetime) -> None:
        key = f"{kind}/{at.isoformat()}"
        serving.jobs.put(Job(key, kind, kind, {"at": at.isoformat()}))

    return strike


class _Serving:
    def __init__(self, slack: LoopbackSlack) -> None:
        self.slack, self.connections, self.jobs = slack, [], OneWorker()

    def __enter__(self):
        return self

    def start(self, services: Services) -> Team:
        for language in LANGUAGES:
            words_in(language)  # as a process that starts does
        slack = self.slack
        client = WebClient(
            token=slack.bot_token, base_url=slack.base_url, retry_handlers=[RateLimitErrorRetryHandler(3)]
        )
        team = Team(HOME.team, HOME.bot.id, client, services, Directory(client, {}, "sales"))
        teams = OneTeam(team)
        self.jobs.work = dispatcher(teams, self.jobs.put)
        slack.app_is_idle = self.jobs.is_idle
        app = build_app(Front(teams, self.jobs), client)
        handler = SocketModeHandler(app, slack.app_token, web_client=WebClient(base_url=slack.base_url))
        connection = slack.connected(handler)
        connection.__enter__()
        self.connections.append(connection)
        return team

    def __exit__(self, *_error) -> None:
        for connection in self.connections:
            connection.__exit__(None, None, None)
        self.jobs.stop()


class OneWorker:
    """Jobs done one after the other in a thread of their own, so that whoever puts one is not kept waiting."""

    def __init__(self) -> None:
        self._pool = ThreadPoolExecutor(1, "milepost-work")
        self._seen, self._open, self._lock = set[str](), 0, threading.Lock()
        self.work: Work

    def put(self, job: Job) -> None:
        with self._lock:
            if job.key in self._seen:
                return
            self._seen.add(job.key)
            self._open += 1
        self._pool.submit(self._do, job)

    def waiting(self) -> int:
        return self._open

    def is_idle(self) -> bool:
        return self._open == 0

    def stop(self) -> None:
        self._pool.shutdown()

    def _do(self, job: Job) -> None:
        try:
            self.work(job)
        finally:
            with self._lock:
                self._open -= 1


# --------------------------------------------------------------------------- kept briefs


@pytest.fixture
def in_the_sample(serve, own_services) -> Team:
    """What is said to it is written down as of the sample's day."""
    with in_february(own_services) as services:
        yield serve(services)


@pytest.fixture
def log(own_services) -> BriefLog:
    return BriefLog(own_services.library.engine)


@pytest.fixture
def proposed(slack, ask):
    """The message with a proposal, in the channel of marketing."""
    ask(NINA, MARKETING, BRIEF)
    return slack.last


@pytest.fixture
def kept(proposed, press):
    """The message of a brief that was kept by marketing; it changes in place."""
    press(proposed, "keep_brief:0", NINA)
    return proposed


@pytest.fixture
def given(kept, press, submit):
    """The same to Priya, who has it in her messages as well."""
    press(kept, "Accept", NINA)
    press(kept, "Assign", NINA)
    submit(NINA, writer="priya")
    return kept


# --------------------------------------------------------------------------- what people do, and wait for


@pytest.fixture
def ask(slack):
    """Asks Milepost, which must be served, and waits for the answer."""

    def asked(user, place, text, thread=None):
        said = slack.say(user, place, text, thread) if place is user else slack.mention(user, place, text, thread)
        slack.settled()
        return said

    return asked


@pytest.fixture
def press(slack):
    """Presses by what is written on it or its id, and waits."""

    def pressed(where, what, user, chosen=None):
        delivery = slack.click(where, what, user, chosen)
        slack.settled()
        return delivery

    return pressed


@pytest.fixture
def submit(slack):
    """Sends the window somebody has open, and waits."""

    def submitted(user, **values):
        delivery = slack.submit(slack.modal(user), values, user)
        slack.settled()
        return delivery

    return submitted
