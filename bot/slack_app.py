"""What Slack is told of Milepost: the manifest, as it is shipped."""

from functools import cache
from importlib.resources import files
from typing import Any

import yaml


@cache
def manifest() -> dict[str, Any]:
    found: dict[str, Any] = yaml.safe_load((files("bot") / "manifest.yaml").read_text(encoding="utf-8"))
    return found


def scopes() -> frozenset[str]:
    """Of the bot token."""
    return frozenset(manifest()["oauth_config"]["scopes"]["bot"])


def optional_scopes() -> frozenset[str]:
    """Of the bot token, where whoever installs it agrees."""
    return frozenset(manifest()["oauth_config"]["scopes"]["bot_optional"])


def events() -> frozenset[str]:
    """What is subscribed to, messages by where they are said (message.im)."""
    return frozenset(manifest()["settings"]["event_subscriptions"]["bot_events"])
