"""Any server that speaks OpenAI's chat completions, through LangChain. The only place that knows either by name."""

import queue
import threading
import time
from collections.abc import Callable, Iterator
from typing import Any, Literal

import httpx
import openai
from langchain_core.exceptions import LangChainException
from langchain_core.messages import BaseMessage, HumanMessage, SystemMessage
from langchain_openai import ChatOpenAI
from pydantic import BaseModel, SecretStr

from prompts.ports import ModelUnavailable, Reason, Reply, Request

UNREADABLE = (ValueError, TypeError, KeyError, IndexError, AttributeError, LangChainException)
"""What the libraries raise over a reply of another shape than the protocol's; JSON and validation errors are ValueErrors."""

_BY_STATUS: dict[int, Reason] = {408: "timed_out", 429: "busy"}


class OpenAIModel:
    """`retries` are for a server that is busy or failing at once, never for one that is slow."""

    def __init__(
        self, key: str, base_url: str, model: str, *, timeout: float, max_tokens: int, retries: int = 0
    ) -> None:
        self._http = httpx.Client(timeout=timeout, limits=httpx.Limits(max_keepalive_connections=0))
        self._chat = ChatOpenAI(
            model=model,
            api_key=SecretStr(key),
            base_url=base_url,
            max_retries=retries,
            max_completion_tokens=max_tokens,
            http_client=self._http,
            use_responses_api=False,
            stream_usage=False,
        )

    def complete(self, request: Request[Reply], within: float) -> Reply:
        structured = self._chat.with_structured_output(request.returns, method="json_schema")

        def replied() -> Iterator[Any]:
            yield structured.invoke(_messages(request), config=_UNTRACED)

        reply = next(_in_time(replied, within), None)
        if not isinstance(reply, request.returns):
            raise ModelUnavailable("malformed", "no object of the shape asked for")
        return reply

    def stream(self, request: Request[Reply], within: float) -> Iterator[str]:
        def pieces() -> Iterator[tuple[str, str | None]]:
            for chunk in self._chat.stream(_messages(request), config=_UNTRACED):
                yield str(chunk.text), chunk.response_metadata.get("finish_reason")

        finished: str | None = None
        for text, reason in _in_time(pieces, within):
            finished = reason or finished
            if text:
                yield text
        if finished != "stop":
            raise ModelUnavailable("refused" if finished == "content_filter" else "cut_off", str(finished))

    def close(self) -> None:
        self._http.close()


_UNTRACED: Any = {"callbacks": []}


def _messages(request: Request[BaseModel] | Request[Reply]) -> list[BaseMessage]:
    return [SystemMessage(request.instructions), HumanMessage(request.data)]


Event = tuple[Literal["piece", "failed", "done"], Any]


def _in_time(work: Callable[[], Iterator[Any]], within: float) -> Iterator[Any]:
    """What `work` yields, for `within` seconds altogether: a server that sends a byte now and then is no reason to wait.

    The work goes on in a thread that ends at the next byte or the client's own time-out after nobody listens any more.
    """
    until = time.monotonic() + within
    events: queue.SimpleQueue[Event] = queue.SimpleQueue()
    abandoned = threading.Event()
    threading.Thread(target=_worked, args=(work, events, abandoned), daemon=True).start()
    try:
        while True:
            try:
                kind, value = events.get(timeout=max(0.0, until - time.monotonic()))
            except queue.Empty:
                raise ModelUnavailable("timed_out", f"{within:g} s") from None
            if kind == "done":
                return
            if kind == "failed":
                raise value
            yield value
    finally:
        abandoned.set()


def _worked(work: Callable[[], Iterator[Any]], events: "queue.SimpleQueue[Event]", abandoned: threading.Event) -> None:
    pieces = work()
    try:
        for piece in pieces:
            if abandoned.is_set():
                break
            events.put(("piece", piece))
        events.put(("done", None))
    except (openai.OpenAIError, httpx.HTTPError, httpx.StreamError, *UNREADABLE) as error:
        events.put(("failed", _translated(error)))
    finally:
        pieces.close()  # type: ignore[attr-defined]


def _translated(error: Exception) -> ModelUnavailable:
    """The detail is for the log: the kind of error and the status, never the server's own words."""
    status = getattr(error, "status_code", None)
    detail = type(error).__name__ + (f" {status}" if status else "")
    if isinstance(error, openai.APITimeoutError | httpx.TimeoutException):
        return ModelUnavailable("timed_out", detail)
    if isinstance(status, int):
        return ModelUnavailable(_BY_STATUS.get(status, "failing" if status >= 500 else "refused"), detail)
    if isinstance(error, openai.LengthFinishReasonError):
        return ModelUnavailable("cut_off", detail)
    if isinstance(error, openai.ContentFilterFinishReasonError):
        return ModelUnavailable("refused", detail)
    if isinstance(error, httpx.RemoteProtocolError | httpx.ReadError):
        return ModelUnavailable("cut_off", detail)
    if isinstance(error, openai.APIConnectionError | httpx.HTTPError):
        return ModelUnavailable("failing", detail)
    return ModelUnavailable("malformed", detail)
