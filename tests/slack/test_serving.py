"""`milepost serve` as it runs: durable jobs, Socket Mode or HTTP, health, and what is said when it cannot start."""

import json
import logging
import socket
import struct
import threading
import urllib.error
import urllib.request
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta

import pytest
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError
from slack_sdk.socket_mode.builtin.internals import _receive_messages
from slack_sdk.web import SlackResponse

from bot.serve import READ_AT_ONCE, serving
from bot.settings import Settings
from bot.signing_in import slack_client, slack_team
from bot.slack_check import Checked, check_slack
from content_library.errors import BadSetting
from tests.slack.conftest import MARKETING, NINA, SAMPLE

NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)


@pytest.fixture
def settings(slack, tmp_path):
    return Settings(
        workspace=SAMPLE,
        data=tmp_path,
        slack_bot_token=slack.bot_token,
        slack_app_token=slack.app_token,
        slack_api_url=slack.base_url,
        port=0,
        replica="test",
    )


@contextmanager
def running(settings, services):
    said = []
    with serving(settings, services, said.append) as port:
        yield port, said


def got(port, path):
    with urllib.request.urlopen(f"http://127.0.0.1:{port}{path}") as response:
        return response.read().decode()


def test_served_over_a_socket_it_says_how_it_is_and_answers(slack, settings, fresh_services):
    with running(settings, fresh_services) as (port, said):
        assert said == [
            "Signed in to Slack as U0MILE in workspace T0HOME.",
            "Read 44 assets.",
            f"Listening: Socket Mode; health on port {port}.",
        ]
        asked = slack.mention(NINA, MARKETING, "what content does the gatekeeper need in the choosing phase?")
        slack.wait_for(lambda: len(slack.messages(MARKETING, asked.ts)) == 2)

        assert slack.last.text.splitlines()[0] == "Choosing has 2 gatekeepers: CFO and IT/OT Security Lead."
        assert json.loads(got(port, "/health")) == {"well": True, "connected": True, "waiting": 0}
        assert "python_info" in got(port, "/metrics")


@pytest.mark.usefixtures("slack")
def test_files_that_cannot_be_read_are_named_at_the_start(settings, own_company, caplog):
    (own_company.folder / "company.yaml").write_text("people: [nina\n")
    with running(settings, own_company.services):
        pass

    (said,) = [each.getMessage() for each in caplog.records if each.name == "milepost"]
    assert said.startswith(f"{own_company.folder}: company.yaml:2: this is not valid YAML: ")
    assert said.endswith(
        "Look at this line and the one before it: a missing quote, bracket or space, or a tab, is the usual cause."
    )


def test_a_file_that_breaks_while_it_serves_is_named_once(slack, serve, own_company, clock_strikes, caplog):
    serve(own_company.services)
    (own_company.folder / "company.yaml").write_text("people: [nina\n")
    for at in (NOON, NOON + timedelta(minutes=5)):
        clock_strikes("sync", at)
        slack.settled()

    (said,) = [each.getMessage() for each in caplog.records if each.levelname == "ERROR"]
    assert said.startswith(f"{own_company.folder}: company.yaml:2: this is not valid YAML: ")


def over_http(settings, secret):
    signed = Settings(slack_signing_secret=secret).slack_signing_secret
    return settings.model_copy(update={"slack_app_token": None, "slack_signing_secret": signed})


def test_a_wrong_signing_secret_is_said_in_the_log_and_not_for_every_request(slack, settings, fresh_services, caplog):
    with running(over_http(settings, "another-secret"), fresh_services) as (port, _):
        slack.post_to(f"http://127.0.0.1:{port}/slack/events")
        slack.mention(NINA, MARKETING, "show me the coverage matrix")
        slack.mention(NINA, MARKETING, "where are our biggest gaps?")
        slack.wait_for(lambda: sum(each.attempts for each in slack.deliveries) > 2)

    (said,) = [each.getMessage() for each in caplog.records if each.name == "milepost.slack"]
    assert said == (
        "A request was refused: it is not signed with MILEPOST_SLACK_SIGNING_SECRET, or is older than five minutes. When"
        " Slack sent it: copy the secret again from Basic Information, App Credentials, and set this machine's clock"
    )


def test_served_over_http_it_takes_signed_requests_and_no_others(slack, settings, fresh_services):
    with running(over_http(settings, slack.signing_secret), fresh_services) as (port, said):
        assert said[-1] == f"Listening: HTTP; health on port {port}."
        door = f"http://127.0.0.1:{port}/slack/events"
        slack.post_to(door)
        asked = slack.mention(NINA, MARKETING, "show me the coverage matrix")
        slack.wait_for(lambda: len(slack.messages(MARKETING, asked.ts)) == 2)

        forged = urllib.request.Request(
            door, data=b"{}", headers={"X-Slack-Signature": "v0=00", "X-Slack-Request-Timestamp": "1"}
        )
        with pytest.raises(urllib.error.HTTPError) as refused:
            urllib.request.urlopen(forged)
        assert refused.value.code == 401
        refused.value.close()


@pytest.mark.parametrize(
    ("change", "what", "remedy"),
    [
        ({"slack_bot_token": None}, "MILEPOST_SLACK_BOT_TOKEN is not set", "docs/slack.md says where to get it."),
        (
            {"slack_app_token": None},
            "Neither MILEPOST_SLACK_APP_TOKEN nor MILEPOST_SLACK_SIGNING_SECRET is set",
            "Set the first for Socket Mode (no public address needed), or the second when Slack calls you over HTTP.",
        ),
        (
            {"slack_bot_token": "xoxb-wrong"},
            "Slack does not accept MILEPOST_SLACK_BOT_TOKEN: invalid_auth",
            "Copy the Bot User OAuth Token (xoxb-…) from OAuth & Permissions of your app; reinstall it if need be.",
        ),
    ],
)
def test_without_the_right_tokens_it_says_which_and_where_to_get_it(settings, sample_services, change, what, remedy):
    with pytest.raises(BadSetting) as error:
        slack_team(Settings(**{**settings.model_dump(), **change}), sample_services)

    assert (str(error.value), error.value.remedy) == (what, remedy)


def test_a_port_that_is_taken_is_said_before_slack_hears_anything(slack, settings, sample_services):
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        taken = settings.model_copy(update={"port": port})
        with pytest.raises(BadSetting) as error, serving(taken, sample_services, lambda _line: None):
            pass

    assert str(error.value) == f"Milepost cannot listen on 127.0.0.1, port {port}: Address already in use"
    assert error.value.remedy == (
        "Is another Milepost running? Stop it, or set another MILEPOST_PORT; MILEPOST_HOST is an address of this machine."
    )
    assert slack.sent == []


@pytest.mark.parametrize(
    ("change", "what"),
    [
        ({"slack_bot_token": "xapp-1"}, "MILEPOST_SLACK_BOT_TOKEN holds the other token, which begins with xapp-"),
        ({"slack_app_token": "xoxb-1"}, "MILEPOST_SLACK_APP_TOKEN holds the other token, which begins with xoxb-"),
    ],
)
def test_tokens_in_each_others_place_are_said_to_be(settings, sample_services, change, what):
    wrong = Settings(**{**settings.model_dump(), **change})
    with pytest.raises(BadSetting) as error:
        slack_team(wrong, sample_services)

    assert str(error.value) == what
    assert error.value.remedy == (
        "MILEPOST_SLACK_BOT_TOKEN is the xoxb-… token from OAuth & Permissions, MILEPOST_SLACK_APP_TOKEN the xapp-… token"
        " from Basic Information, App-Level Tokens."
    )
    assert [(each.what, each.remedy) for each in check_slack(wrong)] == [(what, error.value.remedy)]


def test_a_wrong_app_token_is_named_before_anything_is_read_and_nothing_besides(settings, fresh_services, caplog):
    wrong, said = Settings(**{**settings.model_dump(), "slack_app_token": "xapp-wrong"}), []
    with pytest.raises(BadSetting) as error, serving(wrong, fresh_services, said.append):
        pass

    assert (str(error.value), error.value.remedy, said, caplog.messages) == (
        "Slack does not accept MILEPOST_SLACK_APP_TOKEN: invalid_auth",
        "It is the xapp-… token from Basic Information, App-Level Tokens, with the scope connections:write; Socket Mode must be on.",
        [],
        [],
    )


@pytest.mark.parametrize(
    ("told", "what", "remedy"),
    [
        ("internal_error", "Slack could not answer just now: internal_error", "Start again in a minute."),
        ("ratelimited", "Slack could not answer just now: ratelimited", "Start again in a minute."),
        (
            "too_many_websockets",
            "Ten processes are connected to this app already",
            "Stop one of them: Slack allows no more.",
        ),
    ],
)
def test_a_right_app_token_is_not_blamed_for_what_slack_cannot_do(
    settings, fresh_services, monkeypatch, told, what, remedy
):
    monkeypatch.setattr(WebClient, "apps_connections_open", lambda *_a, **_k: _say(told))
    with pytest.raises(BadSetting) as error, serving(settings, fresh_services, lambda _line: None):
        pass

    assert (str(error.value), error.value.remedy) == (what, remedy)
    assert check_slack(settings)[-1] == Checked(what, remedy, well=False)


@pytest.mark.usefixtures("slack")
def test_what_stands_in_the_way_of_the_connection_itself_is_said_in_words(settings, fresh_services, monkeypatch):
    monkeypatch.setattr(
        "slack_sdk.socket_mode.client.BaseSocketModeClient.issue_new_wss_url", lambda _: _say("fatal_error")
    )
    with pytest.raises(BadSetting) as error, serving(settings, fresh_services, lambda _line: None):
        pass

    assert str(error.value) == "Slack could not answer just now: fatal_error"


def _say(told):
    said = SlackResponse(
        client=None,
        http_verb="POST",
        api_url="",
        req_args={},
        data={"ok": False, "error": told},
        headers={},
        status_code=200,
    )
    raise SlackApiError(told, said)


def test_a_burst_of_two_megabytes_is_read_from_the_socket_to_its_end():
    """slack_sdk goes one call deeper for every piece it takes."""
    frame = struct.pack("!BBH", 0x81, 126, 5000) + b"x" * 5000
    ours, slacks = socket.socketpair()
    with ours, slacks:
        sending = threading.Thread(target=slacks.sendall, args=(frame * 400,))
        sending.start()
        read = []
        while len(read) < 400:
            read += _receive_messages(ours, threading.Lock(), logging.getLogger(), READ_AT_ONCE)
        sending.join()
    assert [len(content) for _, content in read] == [5000] * 400


def test_certificates_are_read_once_and_not_for_every_call(monkeypatch):
    client = slack_client(Settings(slack_api_url="https://127.0.0.1:9/api/"))
    client.retry_handlers.clear()
    monkeypatch.setattr("ssl._create_default_https_context", lambda: pytest.fail("read again"))
    with pytest.raises(urllib.error.URLError, match="refused"):
        client.api_test()
