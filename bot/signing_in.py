"""From the settings to Slack workspaces Milepost can answer in, or to what is missing, in plain words."""

import logging
import re
import ssl
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError, SlackClientError
from slack_sdk.http_retry.builtin_handlers import ConnectionErrorRetryHandler, RateLimitErrorRetryHandler

from bot.directory import Directory
from bot.installations import Installations
from bot.refusals import Refused
from bot.refused_files import warn_of_refused
from bot.services import Services
from bot.settings import PREFIX, Settings
from bot.skills.sync_library import sync_library
from bot.slack_scopes import held_in, warn_of_missing
from bot.teams import Team
from bot.words import LANGUAGES, words_in
from bot.workers.saying.retries import error_in, is_passing
from content_library.errors import BadSetting, UserFacing
from retrieval.vocabulary import Vocabulary

PATIENCE = 3
"""Times Slack is asked again when it says "later", after the seconds it says."""
TEAM = re.compile(r"[TE][A-Z0-9]+")

REMEDIES = {
    "MILEPOST_SLACK_BOT_TOKEN": "Copy the Bot User OAuth Token (xoxb-…) from OAuth & Permissions of your app; reinstall it"
    " if need be.",
    "MILEPOST_SLACK_APP_TOKEN": "It is the xapp-… token from Basic Information, App-Level Tokens, with the scope"
    " connections:write; Socket Mode must be on.",
}

LOG = logging.getLogger("milepost.slack")


@dataclass(frozen=True)
class SharedApp:
    """What one app for several workspaces needs; `folder` holds a folder for each of them."""

    client_id: str
    client_secret: str
    signing_secret: str
    folder: Path


def slack_team(settings: Settings, services: Services) -> Team:
    """The one workspace the bot token is for. Raises `BadSetting` with what to do."""
    if settings.slack_bot_token is None:
        raise BadSetting("MILEPOST_SLACK_BOT_TOKEN is not set", "docs/slack.md says where to get it.")
    if settings.slack_app_token is None and settings.slack_signing_secret is None:
        raise BadSetting(
            "Neither MILEPOST_SLACK_APP_TOKEN nor MILEPOST_SLACK_SIGNING_SECRET is set",
            "Set the first for Socket Mode (no public address needed), or the second when Slack calls you over HTTP.",
        )
    check_kinds(settings)
    client = slack_client(settings, settings.slack_bot_token.get_secret_value())
    try:
        known = client.auth_test()
    except (SlackClientError, OSError) as error:
        raise said_no("MILEPOST_SLACK_BOT_TOKEN", error) from error
    _check_app_token(settings, client)
    warn_of_missing(str(known["team_id"]), held_in(known))
    return Team(str(known["team_id"]), str(known["user_id"]), client, services, directory_of(settings, client))


def check_kinds(settings: Settings) -> None:
    """Raises `BadSetting` where a token stands in the other's place, as Slack says only that it is of the wrong kind."""
    for name, token, kind in (
        ("SLACK_BOT_TOKEN", settings.slack_bot_token, "xapp-"),
        ("SLACK_APP_TOKEN", settings.slack_app_token, "xoxb-"),
    ):
        if token is not None and token.get_secret_value().startswith(kind):
            raise BadSetting(
                f"{PREFIX}{name} holds the other token, which begins with {kind}",
                f"{PREFIX}SLACK_BOT_TOKEN is the xoxb-… token from OAuth & Permissions, {PREFIX}SLACK_APP_TOKEN the "
                "xapp-… token from Basic Information, App-Level Tokens.",
            )


def _check_app_token(settings: Settings, client: WebClient) -> None:
    """Before anything is read, and before slack_sdk's own connection, which logs what Slack said as it came."""
    if settings.slack_app_token is None:
        return
    try:
        client.apps_connections_open(app_token=settings.slack_app_token.get_secret_value())
    except (SlackClientError, OSError) as error:
        raise said_no("MILEPOST_SLACK_APP_TOKEN", error) from error


def said_no(setting: str, error: Exception) -> BadSetting:
    """Only a token Slack does not know is the setting's fault; another time it is the network's, or Slack's own."""
    if not isinstance(error, SlackApiError):
        remedy = f"Check the network, a proxy, and {PREFIX}SLACK_API_URL."
        return BadSetting(f"Slack cannot be reached: {error}", remedy)
    said = error_in(error) or f"status {error.response.status_code}"
    if said == "too_many_websockets":
        return BadSetting("Ten processes are connected to this app already", "Stop one of them: Slack allows no more.")
    if is_passing(error):
        return BadSetting(f"Slack could not answer just now: {said}", "Start again in a minute.")
    return BadSetting(f"Slack does not accept {setting}: {said}", REMEDIES[setting])


def slack_client(settings: Settings, token: str | None = None) -> WebClient:
    """Waits as long as Slack asks it to, and tries again once when a connection breaks.

    slack_sdk connects anew for every call, and reads all certificates for it, 30 ms of work, unless it is given them.
    """
    retries = [ConnectionErrorRetryHandler(), RateLimitErrorRetryHandler(max_retry_count=PATIENCE)]
    return WebClient(
        token=token, base_url=settings.slack_api_url, retry_handlers=retries, ssl=ssl.create_default_context()
    )


def shared_app(settings: Settings) -> SharedApp:
    """Raises `BadSetting` with the names of what is missing."""
    given = {
        "slack_client_id": settings.slack_client_id,
        "slack_client_secret": settings.slack_client_secret,
        "slack_signing_secret": settings.slack_signing_secret,
        "slack_teams": settings.slack_teams,
    }
    missing = [f"{PREFIX}{name.upper()}" for name, value in given.items() if not value]
    id, secret, signing = settings.slack_client_id, settings.slack_client_secret, settings.slack_signing_secret
    if id is None or secret is None or signing is None or settings.slack_teams is None:
        raise BadSetting(
            f"Several Slack workspaces need {', '.join(missing)} as well",
            f"Set them, or take {PREFIX}SLACK_CLIENT_ID away for one workspace; docs/slack.md says where they are.",
        )
    folder = settings.slack_teams.expanduser()
    if not folder.is_dir():
        raise BadSetting(
            f"{PREFIX}SLACK_TEAMS is no folder: {folder}",
            "Make it, and in it one workspace folder for each Slack workspace, named by its team id (T…).",
        )
    return SharedApp(id, secret.get_secret_value(), signing.get_secret_value(), folder)


def team_with_folder(
    settings: Settings,
    folder: Path,
    installed: Installations,
    open_services: Callable[[Settings], Services],
    id: str,
) -> Team:
    """Opened and read: a company's data is in its own folder and nowhere else. Raises `Refused`, with the folder in the log."""
    bot, client = installed.bot_of(id), installed.client_of(id)
    own = folder / id
    if bot is None or client is None or not TEAM.fullmatch(id):
        raise Refused("no_library")
    if not own.is_dir():
        LOG.error("Slack workspace %s has no folder %s: make it with `milepost init %s`, then ask again", id, own, own)
        raise Refused("no_library")
    own_settings = settings.model_copy(update={"workspace": own, "data": None, "database_url": None})
    try:
        services = open_services(own_settings)
        team = Team(id, str(bot.bot_user_id), client, services, directory_of(settings, client))
        warn_of_missing(id, bot.bot_scopes)
        make_ready(team)
    except UserFacing as error:
        LOG.warning("%s: %s %s", own, error, error.remedy)
        raise Refused("no_library") from error
    return team


def directory_of(settings: Settings, client: WebClient) -> Directory:
    groups = {"marketer": settings.slack_marketers, "writer": settings.slack_writers, "sales": settings.slack_sales}
    return Directory(client, groups, settings.slack_default_role)  # type: ignore[arg-type]


def make_ready(team: Team) -> None:
    """Read, and with everything at hand that the first question needs, and the first acknowledgement: reading the
    catalogues takes longer than Slack may be kept waiting."""
    for language in LANGUAGES:
        words_in(language)
    warn_of_refused(team.services, sync_library(team.services, lambda *_: None))
    team.services.index.warm()
    Vocabulary.of(team.services.picture())
