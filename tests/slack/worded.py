"""Milepost in Slack with a language model beside it that says what it is told to."""

from contextlib import contextmanager

from bot.settings import Settings
from bot.wiring import build
from tests.model_server import KEY, Fails, Says, model_server
from tests.slack.conftest import SAMPLE

QUESTION = "tell me about the CFO"


def faithful(asked, **says):
    """Says just what the facts say; does not help with understanding."""
    if not asked.stream:
        return Fails(500)
    facts = asked.between("facts").split("\n")
    lines = [line.strip(" ") for line in facts[: facts.index("As of 16 Feb 2026.")]]
    return Says("\n".join(lines), **says)


def inventing(asked):
    return Says("The CFO saved 40 % with Zendrix.") if asked.stream else Fails(500)


@contextmanager
def services_with_model(data, script, timeout=5.0):
    """Of the sample, whose data are in a folder of their own."""
    with model_server(script) as server:
        made = build(
            Settings(
                workspace=SAMPLE, data=data, openai_api_key=KEY, openai_base_url=server.url, openai_timeout=timeout
            )
        )
        try:
            yield made, server
        finally:
            made.close()
