"""The manifest asks Slack for what the doors hear and the calls need, and for nothing else."""

import re
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner
from slack_bolt.request import BoltRequest
from slack_sdk import WebClient

import bot
from bot.app import DOORS, build_app
from bot.cli import cli
from bot.listeners import commands, shortcuts, steps
from bot.listeners.front import Front
from bot.settings import Settings
from bot.signing_in import slack_team
from bot.slack_app import asked_scopes, events, manifest, optional_scopes, scopes
from bot.slack_check import Checked, check_slack
from bot.slack_scopes import LOST, PASTE
from bot.wiring import build
from content_library.errors import Busy
from tests.loopback.methods.places import HISTORY, READ
from tests.loopback.slack import EVENT_SCOPES, LoopbackSlack
from tests.loopback.web_api import METHODS
from tests.slack.conftest import HOME, SAMPLE
from tests.synced import copied

HELPERS = {
    "chat_stream": ("chat.startStream", "chat.appendStream", "chat.stopStream"),
    "files_upload_v2": ("files.getUploadURLExternal", "files.completeUploadExternal"),
}
"""Of slack_sdk: the calls behind one."""
KINDS = ("public", "private", "im", "mpim")
"""Of places Milepost may be in."""


def methods_used():
    source = "\n".join(file.read_text(encoding="utf-8") for file in Path(bot.__file__).parent.rglob("*.py"))
    called = set(re.findall(r"client\.([a-z]+_[A-Za-z_0-9]+)\(", source)) - {"token_verification_enabled"}
    return {name for each in called for name in HELPERS.get(each, (each.replace("_", "."),))}


def scopes_needed(method):
    """By whichever kind of place it is called for; of several that will do, one that is asked for anyway."""
    for by_kind in (READ, HISTORY):
        if set(METHODS[method].scopes) == set(by_kind.values()):
            return {by_kind[kind] for kind in KINDS}
    either = set(METHODS[method].scopes) - {"mpim:write"}
    return either if len(either) <= 1 else either & {"chat:write"}


def test_what_slack_is_asked_to_bring_is_what_the_doors_hear():
    assert events() == {event for door in DOORS for event in getattr(door, "EVENTS", ())}


def test_commands_shortcuts_and_steps_are_those_registered():
    features = manifest()["features"]

    assert [each["command"] for each in features["slash_commands"]] == [commands.COMMAND]
    assert {each["callback_id"]: each["type"] for each in features["shortcuts"]} == shortcuts.SHORTCUTS
    assert tuple(manifest()["functions"]) == steps.STEPS


@pytest.mark.parametrize("event", sorted(events()))
def test_every_event_the_manifest_names_is_heard(event):
    """A listener that fails answers 500; an event nobody hears is not found."""
    kind, _, place = event.partition(".")
    step = {"function": {"callback_id": steps.SUGGEST}, "function_execution_id": "Fx1"}
    happened = {"type": kind, "channel_type": place, "user": "U1", **step}
    body = {"type": "event_callback", "team_id": "T0HOME", "event_id": "Ev1", "event": happened}
    with LoopbackSlack(HOME) as slack:
        client = WebClient(slack.bot_token, base_url=slack.base_url)
        app = build_app(Front(None, None), client)
        assert app.dispatch(BoltRequest(mode="socket_mode", body=body)).status != 404


def test_every_call_is_one_slack_has():
    assert methods_used() - set(METHODS) == set()


def test_the_scopes_are_those_the_calls_and_events_need_and_no_others():
    needed = {scope for method in methods_used() for scope in scopes_needed(method)}
    needed |= {EVENT_SCOPES[event] for event in events() if event in EVENT_SCOPES}
    needed |= {"commands", "files:read"}  # an attached file is fetched from its own address, by no method

    assert asked_scopes() == needed
    assert optional_scopes() < asked_scopes()  # Slack takes none that is not among those asked for


def test_the_domains_it_ships_with_are_nobodys():
    assert manifest()["features"]["unfurl_domains"] == ["content.example.com"]


# --------------------------------------------------------------------------- milepost doctor


def settings(slack, **other):
    given = {"slack_bot_token": slack.bot_token, "slack_app_token": slack.app_token, "slack_api_url": slack.base_url}
    return Settings(**{**given, **other})


def test_without_a_token_slack_is_not_looked_at():
    assert check_slack(Settings()) == ()


def test_an_app_made_from_the_manifest_has_nothing_to_mend(slack):
    assert check_slack(settings(slack)) == (
        Checked("Signed in to Slack as U0MILE in workspace T0HOME."),
        Checked("The app has just the scopes it needs."),
        Checked("Socket Mode is open to the app token."),
    )


def test_while_milepost_serves_the_doctor_still_looks_at_files_and_slack(slack, synced_data, tmp_path):
    data = copied(synced_data, tmp_path / "data")
    env = {
        "MILEPOST_DATA": str(data),
        "MILEPOST_LOCK_WAIT": "0",
        "MILEPOST_SLACK_BOT_TOKEN": slack.bot_token,
        "MILEPOST_SLACK_APP_TOKEN": "xapp-wrong",
        "MILEPOST_SLACK_API_URL": slack.base_url,
    }
    with build(Settings(workspace=SAMPLE, data=data)).index:
        said = CliRunner().invoke(cli, ["doctor", "--workspace", str(SAMPLE)], env=env)

    assert isinstance(said.exception, Busy)
    assert "Warnings (1)" in said.output
    assert "The app has just the scopes it needs." in said.output
    assert "Slack does not accept MILEPOST_SLACK_APP_TOKEN: invalid_auth" in said.output


def test_scopes_too_few_and_too_many_are_named_with_what_to_do():
    home = HOME.without_scopes("files:write", "links:write")
    with LoopbackSlack(type(home)(**{**vars(home), "scopes": home.scopes | {"reactions:write"}})) as slack:
        found = check_slack(settings(slack))

    assert found[1:4] == (
        Checked(
            "The app lacks the scope files:write: no matrix as a picture or CSV, no brief as a file.", PASTE, well=False
        ),
        Checked("The app lacks the scope links:write: links to assets have no preview.", PASTE, well=False),
        Checked("The app holds scopes Milepost does not need: reactions:write.", PASTE),
    )


def test_what_is_optional_is_fine_with_it_and_without():
    with LoopbackSlack(replace(HOME, scopes=HOME.scopes | optional_scopes())) as slack:
        found = check_slack(settings(slack))

    assert found[1] == Checked("The app has just the scopes it needs.")


def test_what_every_scope_is_for_is_known():
    assert set(LOST) == scopes()


def test_who_starts_it_reads_in_the_log_what_will_not_work(sample_services, caplog):
    home = HOME.without_scopes("files:write", "users:read")
    with LoopbackSlack(home) as slack:
        slack_team(settings(slack), sample_services)

    assert [each.getMessage() for each in caplog.records if each.levelname == "WARNING"] == [
        f"Slack workspace T0HOME: the scope is missing, {line}. {PASTE}"
        for line in (
            "files:write: no matrix as a picture or CSV, no brief as a file",
            "users:read: nobody is recognised, everybody counts as a guest: public content only",
        )
    ]


@pytest.mark.parametrize(
    ("other", "what"),
    [
        ({"slack_bot_token": "xoxb-wrong"}, "Slack does not accept MILEPOST_SLACK_BOT_TOKEN: invalid_auth"),
        ({"slack_app_token": "xapp-wrong"}, "Slack does not accept MILEPOST_SLACK_APP_TOKEN: invalid_auth"),
        ({"slack_app_token": None}, "Neither MILEPOST_SLACK_APP_TOKEN nor MILEPOST_SLACK_SIGNING_SECRET is set."),
    ],
)
def test_a_token_that_does_not_open_is_named(slack, other, what):
    last = check_slack(settings(slack, **other))[-1]

    assert (last.what, last.well, bool(last.remedy)) == (what, False, True)


def test_a_slack_out_of_reach_is_said(slack):
    found = check_slack(settings(slack, slack_api_url="http://127.0.0.1:9/api/"))

    assert found[0].what.startswith("Slack cannot be reached:")
    assert found[0].remedy == "Check the network, a proxy, and MILEPOST_SLACK_API_URL."
