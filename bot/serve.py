"""`milepost serve`: Slack in, answers out, until it is told to stop."""

import gc
import logging
import signal
import socket
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from functools import partial
from pathlib import Path
from typing import Any

import uvicorn
from slack_bolt import App
from slack_bolt.adapter.socket_mode import SocketModeHandler
from slack_sdk import WebClient
from slack_sdk.errors import SlackClientError
from slack_sdk.socket_mode.client import BaseSocketModeClient
from sqlalchemy import Engine
from starlette.applications import Starlette

from bot.app import build_app, build_shared_app
from bot.doors import http_doors
from bot.following import following
from bot.hanging_up import hang_up
from bot.installations import Installations
from bot.jobs import DurableJobs, Job
from bot.listeners.front import Front
from bot.measures import WAITING
from bot.services import Services
from bot.settings import Settings
from bot.signing_in import make_ready, said_no, shared_app, slack_client, slack_team, team_with_folder
from bot.teams import ManyTeams, OneTeam, Teams
from bot.usher import Usher
from bot.workers.dispatch import SCHEDULE, dispatcher
from content_library.database import open_database, sqlite_file
from content_library.errors import BadSetting

STOPPING = 20
"""Seconds running answers have to end when the process is told to stop; the rest is taken up later."""

READ_AT_ONCE = 64 * 1024
"""Bytes taken from the socket at a time. slack_sdk goes one call deeper for every such piece and every message until
none is left: by its own 1,024 bytes a burst of 200 answers' echoes is too deep for Python, and the connection is lost."""

LOG = logging.getLogger("milepost")
Report = Callable[[str], None]


def serve(settings: Settings, open_services: Callable[[Settings], Services], report: Report) -> None:
    """Blocks until SIGTERM or SIGINT. `report` says each step in plain words. Raises `UserFacing`."""
    stop = threading.Event()
    for each in (signal.SIGTERM, signal.SIGINT):
        signal.signal(each, lambda *_: stop.set())
    several = settings.slack_client_id is not None
    with (
        serving_several(settings, open_services, report)
        if several
        else serving(settings, open_services(settings), report)
    ):
        stop.wait()
        report("Stopping: running answers are finished first.")


@contextmanager
def serving(settings: Settings, services: Services, report: Report) -> Iterator[int]:
    """Answers from here to the end of the block. Gives the port of health, metrics and Slack's requests."""
    with ExitStack() as stack:
        door = stack.enter_context(_bound(settings))
        team = slack_team(settings, services)
        report(f"Signed in to Slack as {team.bot} in workspace {team.id}.")
        make_ready(team)
        report(f"Read {len(services.picture().assets)} assets.")
        stack.enter_context(following(services))
        teams, secret = OneTeam(team), settings.slack_signing_secret
        jobs, front = stack.enter_context(_working(settings, teams, services.library.engine))
        app = build_app(front, team.client, secret.get_secret_value() if secret else None)
        line = stack.enter_context(_socket(settings, app)) if settings.slack_app_token else None
        doors = http_doors(_health(line, jobs), app if line is None else None)
        port = stack.enter_context(_listening(door, doors))
        report(f"Listening: {'Socket Mode' if line else 'HTTP'}; health on port {port}.")
        yield port


@contextmanager
def serving_several(settings: Settings, open_services: Callable[[Settings], Services], report: Report) -> Iterator[int]:
    """The same for every Slack workspace that installs Milepost, each with the files in its own folder."""
    shared = shared_app(settings)
    engine = open_database(settings.database_url or sqlite_file(_own(shared.folder / "milepost.db")))
    client = partial(slack_client, settings)
    installed = Installations(engine, shared.client_id, shared.client_secret, client)
    teams = ManyTeams(installed, partial(team_with_folder, settings, shared.folder, installed, open_services))
    with ExitStack() as stack:
        door = stack.enter_context(_bound(settings))
        stack.callback(teams.close)
        for team in teams.all():
            report(f"Workspace {team.id}: {len(team.services.picture().assets)} assets.")
        jobs, front = stack.enter_context(_working(settings, teams, engine))
        pages = installed.pages(lambda team: jobs.put(Job(f"open/{team}/{time.time()}", "open", team, {"team": team})))
        app = build_shared_app(front, installed.authorizing(), shared.signing_secret, client())
        port = stack.enter_context(_listening(door, http_doors(_health(None, jobs), app, pages)))
        report(f"Listening: HTTP for several workspaces; install at /slack/install, health on port {port}.")
        yield port


def _own(file: Path) -> Path:
    """With the bot tokens in it: for nobody but the account Milepost runs under."""
    file.touch()
    file.chmod(0o600)
    return file


@contextmanager
def _working(settings: Settings, teams: Teams, engine: Engine) -> Iterator[tuple[DurableJobs, Front]]:
    jobs = DurableJobs(_jobs_address(engine), engine, settings.replica, settings.workers, SCHEDULE)
    jobs.start(dispatcher(teams, jobs.put))
    gc.collect()
    gc.freeze()  # what is there now stays: looking through it again would hold up answers for half a second at a time
    usher = Usher(teams, jobs)
    usher.start()
    WAITING.set_function(jobs.waiting)
    try:
        yield jobs, Front(teams, jobs, usher.wait_with)
    finally:
        WAITING.set_function(lambda: 0)
        usher.stop()
        jobs.stop(STOPPING)


def _jobs_address(engine: Engine) -> str:
    """Where the records are; beside a SQLite file a file of their own, so that neither waits for the other."""
    records = engine.url
    if records.get_backend_name() == "sqlite":
        records = records.set(database=str(Path(str(records.database)).with_name("jobs.db")))
    return records.render_as_string(hide_password=False)


@contextmanager
def _socket(settings: Settings, app: App) -> Iterator[BaseSocketModeClient]:
    token = settings.slack_app_token
    client = WebClient(base_url=settings.slack_api_url)
    app_token = token.get_secret_value() if token else None
    handler = SocketModeHandler(app, app_token, web_client=client, receive_buffer_size=READ_AT_ONCE)
    try:
        handler.connect()  # type: ignore[no-untyped-call]
    except (SlackClientError, OSError) as error:
        raise said_no("MILEPOST_SLACK_APP_TOKEN", error) from error
    try:
        yield handler.client
    finally:
        hang_up(handler)


def _bound(settings: Settings) -> socket.socket:
    """Taken before anything else, so that whoever finds the port taken has heard nothing from Slack yet."""
    bound = socket.socket(socket.AF_INET6 if ":" in settings.host else socket.AF_INET)
    bound.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        bound.bind((settings.host, settings.port))
    except OSError as error:
        bound.close()
        raise BadSetting(
            f"Milepost cannot listen on {settings.host}, port {settings.port}: {error.strerror}",
            "Is another Milepost running? Stop it, or set another MILEPOST_PORT; MILEPOST_HOST is an address of this machine.",
        ) from error
    return bound


@contextmanager
def _listening(bound: socket.socket, doors: Starlette) -> Iterator[int]:
    server = uvicorn.Server(uvicorn.Config(doors, log_level="warning", lifespan="off"))
    thread = threading.Thread(target=server.run, kwargs={"sockets": [bound]}, name="milepost-http", daemon=True)
    thread.start()
    while thread.is_alive() and not server.started:
        time.sleep(0.01)
    try:
        yield int(bound.getsockname()[1])
    finally:
        server.should_exit = True
        thread.join()


def _health(line: BaseSocketModeClient | None, jobs: DurableJobs) -> Callable[[], Mapping[str, Any]]:
    def found() -> Mapping[str, Any]:
        connected = line is None or line.is_connected()
        return {"well": connected, "connected": connected, "waiting": jobs.waiting()}

    return found
