"""Slack that cannot be reached for a moment is asked again; a door it keeps closed is named."""

import logging
import time
from collections.abc import Callable, Mapping
from typing import Any

from slack_sdk.errors import SlackApiError, SlackClientError

from bot.refusals import Refused, Why

PAUSES = (1.0, 5.0, 15.0, 45.0)
"""Seconds before each further attempt: about a minute, as long as most of Slack's hiccups."""
PASSING = frozenset(
    ("ratelimited", "internal_error", "fatal_error", "service_unavailable", "request_timeout", "accesslimited")
)
"""What Slack says when the same may work a moment later."""
CLOSED: Mapping[str, Why] = {
    "not_in_channel": "not_in_channel",
    "channel_not_found": "not_in_channel",  # what Slack says of a private channel Milepost was removed from
    "is_archived": "archived",
    "user_not_in_channel": "asker_left",
    "restricted_action": "restricted",
    "restricted_action_read_only_channel": "restricted",
    "restricted_action_thread_only_channel": "restricted",
    "missing_scope": "no_scope",
}
GONE = frozenset(("thread_not_found", "message_not_found", "cannot_reply_to_message"))
"""Somebody deleted what was to be answered: they want no answer, and no apology for it either."""
LOCKED_OUT = frozenset(("invalid_auth", "token_revoked", "token_expired", "account_inactive", "not_authed"))
"""Slack no longer accepts the token: nothing can be said to anybody until there is another."""
UNHEARD = (SlackClientError, OSError)
"""Slack said no, or could not be reached."""

LOG = logging.getLogger("milepost.slack")


def said_patiently(post: Callable[[], str], found: Callable[[], str]) -> str:
    """What `post` gives. Where an attempt may have got through unheard, `found` looks for it before the next.

    Raises `Refused` where Slack keeps the door closed, and the last error when it stays out of reach.
    """
    for pause in PAUSES:
        try:
            return post()
        except UNHEARD as error:
            if not is_passing(error):
                raise _closed(error) or error from error
            wait = max(pause, _seconds_named(error))
            LOG.info("Slack could not be reached; again in %s seconds", wait)
        time.sleep(wait)
        try:
            ts = found()
        except UNHEARD:
            continue
        if ts:
            return ts
    try:
        return post()
    except UNHEARD as error:
        raise _closed(error) or error from error


def _seconds_named(error: Exception) -> float:
    """How long Slack says to wait, 0 when it says nothing: to come back earlier only makes it longer."""
    headers = getattr(getattr(error, "response", None), "headers", None) or {}
    named = next((value for name, value in headers.items() if name.casefold() == "retry-after"), "0")
    return float(named) if str(named).isdecimal() else 0.0


def is_passing(error: Exception) -> bool:
    """Whether the same may work a moment later."""
    if not isinstance(error, SlackApiError):
        return isinstance(error, OSError)
    return error_in(error) in PASSING or getattr(error.response, "status_code", 200) >= 500


def is_gone(error: Exception) -> bool:
    """Whether what was to be answered is no longer there."""
    return isinstance(error, SlackApiError) and error_in(error) in GONE


def error_in(error: SlackApiError) -> str:
    """Slack's word for it; "" when a server in between answered."""
    said: Any = getattr(error.response, "data", error.response)
    return str(said.get("error") or "") if isinstance(said, Mapping) else ""


def _closed(error: Exception) -> Refused | None:
    if not isinstance(error, SlackApiError) or error_in(error) not in CLOSED:
        return None
    if error_in(error) == "missing_scope":
        LOG.error("Slack's scope %s is missing; docs/slack.md says how to add it", error.response.get("needed"))
    return Refused(CLOSED[error_in(error)])
