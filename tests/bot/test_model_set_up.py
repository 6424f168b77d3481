"""With a key the same question is answered in a model's words, without one plainly; the day's budget holds."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from click.testing import CliRunner

import content_library
from bot.answering.plain_text import plain_text
from bot.cli import cli
from bot.settings import Settings
from bot.skills.ask import ask
from bot.skills.sync_library import sync_library
from bot.skills.word_answer import worded
from bot.threads import ThreadsInMemory
from bot.wiring import build
from content_library.database import open_database
from content_library.model_use import DailyTokens
from retrieval.understood import Question
from tests.model_server import KEY, Asked, Fails, Says, model_server

SAMPLE = Path(content_library.__file__).parent / "samples" / "tarnwell"
QUESTION = Question("what does the CFO need in choosing?", "nina")


def told_back(asked: Asked) -> Says:
    """The facts as they are, up to the lists: the most faithful of all wordings."""
    if not asked.stream:
        return Says('{"intent": "out_of_scope", "values": []}')
    facts = asked.between("facts").split("\nINTERNAL (")[0].split("\nNOT FOR USE (")[0].split("\nQUESTIONS TO")[0]
    return Says(facts.replace("OFFERED (3):\n", "").replace("OFFERED (1):\n", "").replace("OFFERED (2):\n", ""))


@pytest.fixture(scope="module")
def data(tmp_path_factory) -> Path:
    """The sample company, synced once."""
    folder = tmp_path_factory.mktemp("data")
    services = build(Settings(workspace=SAMPLE, data=folder), ThreadsInMemory())
    sync_library(services, lambda *_: None)
    services.close()
    return folder


@pytest.fixture
def set_up(data):
    opened = []

    def start(script, **settings):
        context = model_server(script)
        server = context.__enter__()
        given = {"openai_api_key": KEY, "openai_base_url": server.url, "openai_timeout": 4.0} | settings
        services = build(Settings(workspace=SAMPLE, data=data, **given), ThreadsInMemory())
        opened.append((context, services))
        return server, services

    yield start
    for context, services in opened:
        services.close()
        context.__exit__(None, None, None)


def test_with_a_key_a_model_words_the_answer(set_up):
    server, services = set_up(told_back)
    told = worded(ask(QUESTION, services), services)
    assert (told.why, told.by_model, server.wrong) == ("worded", True, [])
    assert told.text.startswith("CFO × Choosing")


def test_a_spent_budget_means_a_plain_answer_and_no_request(set_up):
    server, services = set_up(told_back, openai_daily_tokens=10)
    answer = ask(QUESTION, services)
    told = worded(answer, services)
    assert (told.why, told.text, server.asked) == ("over_budget", plain_text(answer), [])


def test_a_failing_model_changes_no_answer(set_up):
    _, broken = set_up(lambda _: Fails(500))
    answer = ask(QUESTION, broken)
    assert worded(answer, broken).text == plain_text(answer)


def test_the_command_prints_a_model_s_words_when_there_is_a_key(data, monkeypatch):
    with model_server(told_back) as server:
        for name, value in {"OPENAI_API_KEY": KEY, "OPENAI_BASE_URL": server.url, "MILEPOST_DATA": str(data)}.items():
            monkeypatch.setenv(name, value)
        result = CliRunner().invoke(cli, ["ask", QUESTION.text, "--workspace", str(SAMPLE)])
    assert (result.exit_code, len([each for each in server.asked if each.stream])) == (0, 1)
    assert result.output.startswith("CFO × Choosing (gatekeeper)")


def test_the_key_is_never_shown(monkeypatch):
    monkeypatch.setenv("OPENAI_API_KEY", "sk-very-secret")
    for command in (["settings"], ["settings", "--json"]):
        result = CliRunner().invoke(cli, command)
        assert (result.exception, "very-secret" in result.output) == (None, False)


class TestDailyTokens:
    @pytest.fixture
    def engine(self, tmp_path):
        engine = open_database(f"sqlite:///{tmp_path / 'use.db'}")
        yield engine
        engine.dispose()

    def test_takes_until_the_day_has_no_more(self, engine):
        purse = DailyTokens(engine, 100, lambda: datetime(2026, 2, 16, tzinfo=UTC))
        assert [purse.take(60), purse.take(60), purse.take(40), purse.take(1)] == [True, False, True, False]
        assert purse.used() == 100

    def test_what_was_not_used_may_be_taken_again(self, engine):
        purse = DailyTokens(engine, 100, lambda: datetime(2026, 2, 16, tzinfo=UTC))
        purse.take(100)
        purse.give_back(70)
        assert (purse.used(), purse.take(70), purse.take(1)) == (30, True, False)

    def test_another_process_counts_too_and_another_day_does_not(self, engine):
        DailyTokens(engine, 100, lambda: datetime(2026, 2, 16, tzinfo=UTC)).take(90)
        assert DailyTokens(engine, 100, lambda: datetime(2026, 2, 16, tzinfo=UTC)).take(20) is False
        assert DailyTokens(engine, 100, lambda: datetime(2026, 2, 17, tzinfo=UTC)).take(20) is True
