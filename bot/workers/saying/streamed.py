"""An answer as it is streamed: in one message, or in several one below the other where Slack would take no more of it."""

from collections.abc import Callable, Sequence
from time import monotonic

from slack_sdk.models.blocks import Block
from slack_sdk.models.metadata import Metadata
from slack_sdk.web.chat_stream import ChatStream

LASTS = 240.0
"""Seconds one message is written to: Slack ends it some five minutes after it began, however busy it is."""
HOLDS = 9_000
"""Bytes one message is given: Slack refuses more somewhere near 11,000, with what stands below the words."""


class Streamed:
    """Rolls over between two lines, before Slack would end the message or find it too long."""

    def __init__(self, begin: Callable[[], ChatStream]) -> None:
        self._begin = begin
        self._parts: list[ChatStream] = []
        self._since, self._held = 0.0, 0

    @property
    def messages(self) -> list[str]:
        """The ts of each that Slack knows, in order."""
        return [part.ts for part in self._parts if part.ts]

    @property
    def open(self) -> str | None:
        """The ts of the one that is still written to, if Slack knows it."""
        return self._parts[-1].ts if self._parts else None

    def say(self, text: str, mark: Metadata | None) -> None:
        """Markdown. `mark` is for what goes on in another message."""
        for line in text.splitlines(keepends=True):
            size = len(line.encode())
            if not self._parts:
                self._go_on()
            elif self._held and (self._held + size > HOLDS or monotonic() - self._since >= LASTS):
                self._parts[-1].stop(metadata=mark)
                self._go_on()
            self._parts[-1].append(markdown_text=line)
            self._held += size

    def end(self, blocks: Sequence[Block], mark: Metadata | None) -> str:
        """The ts of the last message, with `blocks` below its words."""
        return str(self._parts[-1].stop(blocks=list(blocks), metadata=mark)["ts"])

    def _go_on(self) -> None:
        self._parts.append(self._begin())
        self._since, self._held = monotonic(), 0
