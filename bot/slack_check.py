"""Whether Slack lets Milepost in, and with just what it needs: for `milepost doctor`."""

from dataclasses import dataclass

from slack_sdk import WebClient
from slack_sdk.errors import SlackClientError
from slack_sdk.web import SlackResponse

from bot.settings import Settings
from bot.signing_in import check_kinds, said_no, slack_client
from bot.slack_app import asked_scopes, scopes
from bot.slack_scopes import PASTE, held_in, lost_without
from content_library.errors import BadSetting


@dataclass(frozen=True)
class Checked:
    """`what` in plain words; a `remedy` when something is to be done, and `well` when serving works all the same."""

    what: str
    remedy: str = ""
    well: bool = True


def check_slack(settings: Settings) -> tuple[Checked, ...]:
    """Nothing without a bot token: then Slack is not used. Otherwise one line for each thing looked at."""
    if settings.slack_bot_token is None:
        return ()
    try:
        check_kinds(settings)
    except BadSetting as error:
        return (Checked(str(error), error.remedy, well=False),)
    client = slack_client(settings, settings.slack_bot_token.get_secret_value())
    try:
        known = client.auth_test()
    except (SlackClientError, OSError) as error:
        return (_refused("MILEPOST_SLACK_BOT_TOKEN", error),)
    signed_in = Checked(f"Signed in to Slack as {known['user_id']} in workspace {known['team_id']}.")
    return (signed_in, *_scopes(known), _way_in(settings, client))


def _scopes(known: SlackResponse) -> list[Checked]:
    """What is optional is fine with it and without."""
    held = held_in(known)
    missing, superfluous = lost_without(scopes() - held), sorted(held - asked_scopes())
    found = [Checked(f"The app lacks the scope {line}.", PASTE, well=False) for line in missing]
    if superfluous:
        found.append(Checked(f"The app holds scopes Milepost does not need: {', '.join(superfluous)}.", PASTE))
    return found or [Checked("The app has just the scopes it needs.")]


def _way_in(settings: Settings, client: WebClient) -> Checked:
    if settings.slack_app_token is None:
        if settings.slack_signing_secret is not None:
            return Checked("Slack calls over HTTP; requests are checked with the signing secret.")
        remedy = (
            "Set the first for Socket Mode (no public address needed), or the second when Slack calls you over HTTP."
        )
        what = "Neither MILEPOST_SLACK_APP_TOKEN nor MILEPOST_SLACK_SIGNING_SECRET is set."
        return Checked(what, remedy, well=False)
    try:
        client.apps_connections_open(app_token=settings.slack_app_token.get_secret_value())
    except (SlackClientError, OSError) as error:
        return _refused("MILEPOST_SLACK_APP_TOKEN", error)
    return Checked("Socket Mode is open to the app token.")


def _refused(setting: str, error: Exception) -> Checked:
    no = said_no(setting, error)
    return Checked(str(no), no.remedy, well=False)
