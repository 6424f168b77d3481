"""What `milepost doctor` says of Slack."""

from collections.abc import Sequence
from typing import Any, Protocol

from rich.console import Group, RenderableType
from rich.text import Text


class Line(Protocol):
    @property
    def what(self) -> str: ...
    @property
    def remedy(self) -> str: ...
    @property
    def well(self) -> bool: ...


def slack_record(checked: Sequence[Line]) -> dict[str, Any]:
    """Nothing where Slack is not used."""
    lines = [{"what": each.what, "remedy": each.remedy, "well": each.well} for each in checked]
    return {"slack": lines} if lines else {}


def slack_view(checked: Sequence[Line]) -> RenderableType:
    return Group(*(Text(f"{each.what} {each.remedy}".strip(), style="" if each.well else "red") for each in checked))
