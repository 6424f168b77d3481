"""The adapter against a real server: good replies come through, every failure has its reason, none waits too long."""

import time

import pytest
from pydantic import BaseModel

from prompts.ports import ModelUnavailable, Request
from retrieval.adapters.openai_model import OpenAIModel
from tests.model_server import KEY, Fails, Raw, Says, Waits, model_server


class Colour(BaseModel):
    name: str


REQUEST = Request("test@1", "Say a colour.", "<question>\nwhich?\n</question>", Colour)
ENVELOPE = '{"id":"x","object":"chat.completion","created":1,"model":"m","choices":[%s]}'


@pytest.fixture
def served():
    """A server with a script, and the adapter that talks to it."""
    opened = []

    def start(script, *, key=KEY, timeout=2.0, retries=0):
        context = model_server(script)
        server = context.__enter__()
        model = OpenAIModel(key, server.url, "fake", timeout=timeout, max_tokens=200, retries=retries)
        opened.append((context, model))
        return server, model

    yield start
    for context, model in opened:
        context.__exit__(None, None, None)
        model.close()


def test_a_streamed_reply_comes_in_pieces_and_whole(served):
    _, model = served(lambda _: Says("Red is a colour. So is blue.", piece=5))
    pieces = list(model.stream(REQUEST, 2))
    assert ("".join(pieces), len(pieces)) == ("Red is a colour. So is blue.", 6)


def test_a_structured_reply_comes_in_the_shape_asked_for(served):
    server, model = served(lambda _: Says('{"name": "red"}'))
    assert model.complete(REQUEST, 2) == Colour(name="red")
    assert server.asked[0].body["response_format"]["type"] == "json_schema"


def test_what_is_sent_is_instructions_data_and_a_bound(served):
    server, model = served(lambda _: Says("Red."))
    list(model.stream(REQUEST, 2))
    body = server.asked[0].body
    assert (server.asked[0].instructions, server.asked[0].data) == (REQUEST.instructions, REQUEST.data)
    assert {name: body[name] for name in body if name != "messages"} == {
        "model": "fake", "stream": True, "max_completion_tokens": 200,
    }  # fmt: skip


FAILURES = {
    "wrong key": (Fails(401), "refused"),
    "no right": (Fails(403), "refused"),
    "no such model": (Fails(404), "refused"),
    "bad request": (Fails(400), "refused"),
    "too many requests": (Fails(429), "busy"),
    "server error": (Fails(500), "failing"),
    "gateway error": (Fails(503), "failing"),
    "no reply in time": (Waits(5), "timed_out"),
    "empty body": (Raw(""), "malformed"),
    "no json": (Raw("<html>busy</html>"), "malformed"),
    "another shape": (Raw('{"choices": "none"}'), "malformed"),
    "no choices": (Raw(ENVELOPE % ""), "malformed"),
}
STREAM_FAILURES = FAILURES | {
    "stall": (Says("Red is a", then="stalls"), "timed_out"),
    "drip": (Says("Red is a", then="drips"), "timed_out"),
    "silent end": (Says("Red is a", finish=None), "cut_off"),
    "length": (Says("Red is a", finish="length"), "cut_off"),
    "filter": (Says("Red is a", finish="content_filter"), "refused"),
    "half a chunk": (Says("Red is a", then="breaks"), "cut_off"),
    "a garbled chunk": (Says("Red is a", then="garbles"), "malformed"),
}
WHOLE_FAILURES = FAILURES | {
    "no object": (Says("red, I think"), "malformed"),
    "half an object": (Says('{"name": "re'), "malformed"),
    "another object": (Says('{"colour": "red"}'), "malformed"),
    "length": (Says('{"name": "re', finish="length"), "cut_off"),
}
SHORT = 0.6
"""Seconds given; every failure must be known by then, and a little for the machine."""


@pytest.mark.parametrize("name", STREAM_FAILURES)
def test_a_failing_stream_says_why_in_time(served, name):
    behaviour, reason = STREAM_FAILURES[name]
    server, model = served(lambda _: behaviour)
    assert _reason(lambda: list(model.stream(REQUEST, SHORT))) == reason
    assert server.wrong == []


@pytest.mark.parametrize("name", WHOLE_FAILURES)
def test_a_failing_reply_says_why_in_time(served, name):
    behaviour, reason = WHOLE_FAILURES[name]
    _, model = served(lambda _: behaviour)
    assert _reason(lambda: model.complete(REQUEST, SHORT)) == reason


def test_a_server_that_is_not_there_is_failing():
    model = OpenAIModel(KEY, "http://127.0.0.1:9/v1", "fake", timeout=1, max_tokens=200)
    assert _reason(lambda: list(model.stream(REQUEST, SHORT))) == "failing"
    model.close()


def test_an_error_tells_the_kind_and_never_the_servers_words(served):
    _, model = served(lambda _: Fails(401))
    with pytest.raises(ModelUnavailable) as told:
        list(model.stream(REQUEST, 2))
    assert str(told.value) == "refused: OpenAIAuthenticationError 401"


def test_a_busy_server_is_asked_once_more_when_that_is_set(served):
    replies = iter([Fails(429), Says("Red.")])
    _, model = served(lambda _: next(replies), retries=1)
    assert "".join(model.stream(REQUEST, 3)) == "Red."


def _reason(ask) -> str:
    started = time.monotonic()
    with pytest.raises(ModelUnavailable) as told:
        ask()
    assert time.monotonic() - started < SHORT + 1
    return told.value.reason
