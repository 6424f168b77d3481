"""What the token of the app may do in Slack, and what does not work without it."""

import logging
from collections.abc import Iterable, Mapping

from slack_sdk.web import SlackResponse

from bot.slack_app import scopes

PASTE = "Paste bot/manifest.yaml under App Manifest at api.slack.com/apps, save, and reinstall the app."
LOST: Mapping[str, str] = {
    "app_mentions:read": "mentions are not heard",
    "assistant:write": "no status while thinking, no titles and no suggested questions in direct messages",
    "channels:history": "follow-ups without a mention are not heard in public channels",
    "channels:read": "every public channel counts as one with guests: public content only",
    "chat:write": "nothing can be answered",
    "commands": "no /milepost and no shortcuts",
    "files:read": "attached drafts cannot be checked",
    "files:write": "no matrix as a picture or CSV, no brief as a file",
    "groups:history": "follow-ups without a mention are not heard in private channels",
    "groups:read": "every private channel counts as one with guests: public content only",
    "im:history": "direct messages are not heard",
    "im:read": "direct messages count as a place with guests: public content only",
    "im:write": "digests, reminders and what belongs nowhere else cannot be sent",
    "links:read": "links to assets are not heard of",
    "links:write": "links to assets have no preview",
    "mpim:history": "follow-ups without a mention are not heard in group messages",
    "mpim:read": "every group message counts as one with guests: public content only",
    "usergroups:read": "roles by user group do not work, everybody has the default",
    "users:read": "nobody is recognised, everybody counts as a guest: public content only",
    "users:read.email": "nobody is recognised by their email",
}
"""By scope of the manifest. docs/slack.md says the same for people."""

LOG = logging.getLogger("milepost.slack")


def held_in(answer: SlackResponse) -> frozenset[str]:
    """Slack says with every answer what the token may do."""
    named = next((value for name, value in answer.headers.items() if name.casefold() == "x-oauth-scopes"), "")
    return frozenset(each.strip() for each in str(named).split(",") if each.strip())


def lost_without(missing: Iterable[str]) -> list[str]:
    """One line a scope: its name and what does not work."""
    return [f"{scope}: {LOST[scope]}" for scope in sorted(missing)]


def warn_of_missing(team: str, held: Iterable[str]) -> None:
    """In the log, when Milepost starts: nobody in Slack can mend it, and much of it nobody there would notice."""
    for line in lost_without(scopes() - set(held)):
        LOG.warning("Slack workspace %s: the scope is missing, %s. %s", team, line, PASTE)
