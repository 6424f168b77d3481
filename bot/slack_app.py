"""What Slack is told of Milepost: the manifest, as it is shipped."""

from functools import cache
from importlib.resources import files
from typing import Any

import yaml


@cache
def manifest() -> dict[str, Any]:
    found: dict[str, Any] = yaml.safe_load((files("bot") / "manifest.yaml").read_text(encoding="utf-8"))
    return found


def asked_scopes() -> frozenset[str]:
    """Of the bot token: what Slack is asked for, and shows to whoever installs it."""
    return frozenset(manifest()["oauth_config"]["scopes"]["bot"])


def optional_scopes() -> frozenset[str]:
    """Those of them that whoever installs it may leave out."""
    return frozenset(manifest()["oauth_config"]["scopes"]["bot_optional"])


def scopes() -> frozenset[str]:
    """Those that are needed."""
    return asked_scopes() - optional_scopes()


def events() -> frozenset[str]:
    """What is subscribed to, messages by where they are said (message.im)."""
    return frozenset(manifest()["settings"]["event_subscriptions"]["bot_events"])
