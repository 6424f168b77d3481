"""A model with a purse: what a day may cost is set beforehand and holds for every process together."""

from collections.abc import Iterator
from typing import Protocol

from prompts.ports import LanguageModel, ModelUnavailable, Reply, Request

BYTES_PER_TOKEN = 3
"""English has about four, other European languages three: the estimate is rather too high than too low."""


class Purse(Protocol):
    def take(self, tokens: int) -> bool:
        """Whether today's budget still holds so many; if so they are taken, durably and at once."""
        ...

    def give_back(self, tokens: int) -> None: ...


class Budgeted:
    """Takes the most a request can cost before it is sent, and gives back what it did not cost."""

    def __init__(self, model: LanguageModel, purse: Purse, max_tokens: int) -> None:
        self._model, self._purse, self._max = model, purse, max_tokens

    def complete(self, request: Request[Reply], within: float) -> Reply:
        self._take(request)
        reply = self._model.complete(request, within)
        self._purse.give_back(max(0, self._max - tokens_of(reply.model_dump_json())))
        return reply

    def stream(self, request: Request[Reply], within: float) -> Iterator[str]:
        """What was streamed counts, also when nobody listened to the end; a request that failed early counts its own."""
        self._take(request)
        told = 0
        try:
            for piece in self._model.stream(request, within):
                told += len(piece.encode())
                yield piece
        finally:
            self._purse.give_back(max(0, self._max - -(-told // BYTES_PER_TOKEN)))

    def _take(self, request: Request[Reply]) -> None:
        if not self._purse.take(tokens_of(request.instructions + request.data) + self._max):
            raise ModelUnavailable("over_budget")


def tokens_of(text: str) -> int:
    """An upper estimate."""
    return -(-len(text.encode()) // BYTES_PER_TOKEN)
