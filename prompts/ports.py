"""The door to a language model, as small as its callers need it."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Generic, Literal, Protocol, TypeVar

from pydantic import BaseModel

Reply = TypeVar("Reply", bound=BaseModel)

Reason = Literal["refused", "busy", "failing", "timed_out", "cut_off", "malformed", "over_budget"]
"""refused: the key or the request is not accepted (400 to 404, a safety filter); busy: 429; failing: 5xx or no
connection; timed_out: nothing, or not all, within the time given; cut_off: the reply ended without saying that it was
complete; malformed: not the shape that was asked for; over_budget: the day's tokens are spent."""


class ModelUnavailable(Exception):
    """No usable reply. It never reaches a reader: whoever asks a model has an answer without one."""

    def __init__(self, reason: Reason, detail: str = "") -> None:
        super().__init__(f"{reason}: {detail}" if detail else reason)
        self.reason = reason


@dataclass(frozen=True)
class Request(Generic[Reply]):
    """`instructions` are ours; `data` holds what others wrote and is never to be obeyed. `prompt` names the prompt
    and the hash of its text, for the log."""

    prompt: str
    instructions: str
    data: str
    returns: type[Reply]


class LanguageModel(Protocol):
    def complete(self, request: Request[Reply], within: float) -> Reply:
        """The reply in the shape of `request.returns`, in at most `within` seconds. Raises `ModelUnavailable`."""
        ...

    def stream(self, request: Request[Reply], within: float) -> Iterator[str]:
        """The reply's text in pieces, as they come. Raises `ModelUnavailable` at any piece, also after the last one
        when the reply was cut off; all pieces together take at most `within` seconds."""
        ...
