"""`milepost serve`: Slack in, answers out, until it is told to stop."""

import logging
import signal
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import uvicorn
from slack_bolt import App
from slack_bolt.adapter.socket_mode import SocketModeHandler
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError, SlackClientError
from slack_sdk.http_retry.builtin_handlers import ConnectionErrorRetryHandler, RateLimitErrorRetryHandler
from slack_sdk.socket_mode.client import BaseSocketModeClient
from starlette.applications import Starlette

from bot.app import build_app
from bot.directory import Directory
from bot.doors import http_doors
from bot.jobs import DurableJobs
from bot.listeners.front import Front
from bot.services import Services
from bot.settings import Settings
from bot.skills.sync_library import sync_library
from bot.teams import OneTeam, Team
from bot.workers.floor import SCHEDULE, work_floor
from content_library.errors import BadSetting

STOPPING = 20
"""Seconds running answers have to end when the process is told to stop; the rest is taken up later."""
PATIENCE = 3
"""Times Slack is asked again when it says "later", after the seconds it says."""

LOG = logging.getLogger("milepost")
Report = Callable[[str], None]


def serve(settings: Settings, services: Services, report: Report) -> None:
    """Blocks until SIGTERM or SIGINT. `report` says each step in plain words. Raises `UserFacing`."""
    stop = threading.Event()
    for each in (signal.SIGTERM, signal.SIGINT):
        signal.signal(each, lambda *_: stop.set())
    with serving(settings, services, report):
        stop.wait()
        report("Stopping: running answers are finished first.")


@contextmanager
def serving(settings: Settings, services: Services, report: Report) -> Iterator[int]:
    """Answers from here to the end of the block. Gives the port of health, metrics and Slack's requests."""
    team = slack_team(settings, services)
    report(f"Signed in to Slack as {team.bot} in workspace {team.id}.")
    sync_library(services, lambda *_: None)
    report(f"Read {len(services.picture().assets)} assets.")
    services.index.warm()
    teams = OneTeam(team)
    with ExitStack() as stack:
        engine = services.library.engine
        jobs = DurableJobs(_jobs_address(services), engine, settings.replica, settings.workers, SCHEDULE)
        jobs.start(work_floor(teams, jobs.put))
        stack.callback(jobs.stop, STOPPING)
        secret = settings.slack_signing_secret
        app = build_app(Front(teams, jobs), team.client, secret.get_secret_value() if secret else None)
        socket = stack.enter_context(_socket(settings, app)) if settings.slack_app_token else None
        doors = http_doors(_health(socket, jobs), app if socket is None else None)
        port = stack.enter_context(_listening(settings, doors))
        report(f"Listening: {'Socket Mode' if socket else 'HTTP'}; health on port {port}.")
        yield port


def slack_team(settings: Settings, services: Services) -> Team:
    """The one workspace the bot token is for. Raises `BadSetting` with what to do."""
    if settings.slack_bot_token is None:
        raise BadSetting("MILEPOST_SLACK_BOT_TOKEN is not set", "docs/slack.md says where to get it.")
    if settings.slack_app_token is None and settings.slack_signing_secret is None:
        raise BadSetting(
            "Neither MILEPOST_SLACK_APP_TOKEN nor MILEPOST_SLACK_SIGNING_SECRET is set",
            "Set the first for Socket Mode (no public address needed), or the second when Slack calls you over HTTP.",
        )
    client = slack_client(settings, settings.slack_bot_token.get_secret_value())
    try:
        known = client.auth_test()
    except SlackApiError as error:
        raise BadSetting(
            f"Slack does not accept MILEPOST_SLACK_BOT_TOKEN: {error.response['error']}", _remedy(error)
        ) from error
    except (SlackClientError, OSError) as error:
        raise BadSetting(
            f"Slack cannot be reached: {error}", "Check the network and MILEPOST_SLACK_API_URL."
        ) from error
    groups = {"marketer": settings.slack_marketers, "writer": settings.slack_writers, "sales": settings.slack_sales}
    directory = Directory(client, groups, settings.slack_default_role)  # type: ignore[arg-type]
    return Team(str(known["team_id"]), str(known["user_id"]), client, services, directory)


def slack_client(settings: Settings, token: str) -> WebClient:
    """Waits as long as Slack asks it to, and tries again once when a connection breaks."""
    retries = [ConnectionErrorRetryHandler(), RateLimitErrorRetryHandler(max_retry_count=PATIENCE)]
    return WebClient(token=token, base_url=settings.slack_api_url, retry_handlers=retries)


def _remedy(error: SlackApiError) -> str:
    if error.response["error"] in ("invalid_auth", "account_inactive", "token_revoked", "not_authed"):
        return "Copy the Bot User OAuth Token (xoxb-…) from OAuth & Permissions of your app; reinstall it if need be."
    return "See docs/slack.md."


def _jobs_address(services: Services) -> str:
    """Where the records are; beside a SQLite file a file of their own, so that neither waits for the other."""
    records = services.library.engine.url
    if records.get_backend_name() == "sqlite":
        records = records.set(database=str(Path(str(records.database)).with_name("jobs.db")))
    return records.render_as_string(hide_password=False)


@contextmanager
def _socket(settings: Settings, app: App) -> Iterator[BaseSocketModeClient]:
    token = settings.slack_app_token
    client = WebClient(base_url=settings.slack_api_url)
    handler = SocketModeHandler(app, token.get_secret_value() if token else None, web_client=client)
    try:
        handler.connect()  # type: ignore[no-untyped-call]
    except SlackApiError as error:
        raise BadSetting(
            f"Slack does not accept MILEPOST_SLACK_APP_TOKEN: {error.response['error']}",
            "It is the xapp-… token from Basic Information, App-Level Tokens, with the scope connections:write; Socket Mode must be on.",
        ) from error
    try:
        yield handler.client
    finally:
        handler.close()  # type: ignore[no-untyped-call]


@contextmanager
def _listening(settings: Settings, doors: Starlette) -> Iterator[int]:
    server = uvicorn.Server(
        uvicorn.Config(doors, host=settings.host, port=settings.port, log_level="warning", lifespan="off")
    )
    bound = server.config.bind_socket()
    thread = threading.Thread(target=server.run, kwargs={"sockets": [bound]}, name="milepost-http", daemon=True)
    thread.start()
    try:
        yield int(bound.getsockname()[1])
    finally:
        server.should_exit = True
        thread.join()
        bound.close()


def _health(socket: BaseSocketModeClient | None, jobs: DurableJobs) -> Callable[[], Mapping[str, Any]]:
    def found() -> Mapping[str, Any]:
        connected = socket is None or socket.is_connected()
        return {"well": connected, "connected": connected, "waiting": jobs.waiting()}

    return found
