"""What Slack says no with."""

from collections.abc import Callable
from typing import Any

import pytest
from slack_sdk.errors import SlackApiError


def refusal(call: Callable[..., Any], *args: Any, **more: Any) -> str:
    """The error of a call that must not get through."""
    with pytest.raises(SlackApiError) as refused:
        call(*args, **more)
    return str(refused.value.response["error"])
