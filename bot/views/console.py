"""The one way out to a terminal: whatever stands in the data, no control character of it gets there."""

import re
from collections.abc import Iterator

import click
from rich.console import Console, ConsoleOptions, RenderableType
from rich.segment import Segment

UNSHOWABLE = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
"""Control characters but newline and tab, marks that turn the direction of what follows, and halves of characters."""


def harmless(text: str) -> str:
    """Without what a terminal would obey, hide or choke on."""
    return UNSHOWABLE.sub("", text)


class HarmlessConsole(Console):
    """Cleans texts after they are laid out, so that the colours of the views themselves stay."""

    def render(self, renderable: RenderableType, options: ConsoleOptions | None = None) -> Iterator[Segment]:
        for segment in super().render(renderable, options):
            yield segment if segment.control else segment._replace(text=harmless(segment.text))


def show(view: RenderableType) -> None:
    HarmlessConsole(highlight=False).print(view)


def say(line: str, *, error: bool = False, end: str = "\n") -> None:
    """A plain line, to standard error if it tells of one."""
    click.echo(harmless(line) + end, err=error, nl=False)
