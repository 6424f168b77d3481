"""Two companies in two Slack workspaces, one Milepost: installed from a page, and neither sees what the other has."""

import json
import re
import shutil
import stat
import urllib.error
import urllib.request
from contextlib import contextmanager
from dataclasses import replace
from html import unescape
from urllib.parse import parse_qs, urlparse

import pytest

from bot.serve import serving_several
from bot.settings import Settings
from bot.signing_in import shared_app
from bot.slack_app import asked_scopes, events, scopes
from bot.wiring import build
from content_library.errors import BadSetting
from content_library.starter import write_starter
from tests.loopback import LoopbackSlack, another_workspace
from tests.slack.conftest import HOME, MARKETING, NINA, SAMPLE

NEXT = another_workspace()
SELLER, SALES = NEXT.users[0], NEXT.channels[0]
TOLD = "This Slack workspace has no content library yet."


@pytest.fixture
def slack():
    with LoopbackSlack(HOME, replace(NEXT, scopes=scopes()), time_scale=0.5, subscriptions=events()) as loopback:
        yield loopback
        loopback.assert_good_citizen()


@pytest.fixture
def teams(tmp_path):
    folder = tmp_path / "teams"
    shutil.copytree(SAMPLE, folder / HOME.team, ignore=shutil.ignore_patterns(".milepost"))
    return folder


@pytest.fixture
def settings(slack, teams):
    return Settings(
        slack_client_id="111.222",
        slack_client_secret="client-secret",
        slack_signing_secret=slack.signing_secret,
        slack_teams=teams,
        slack_api_url=slack.base_url,
        port=0,
        replica="test",
    )


@contextmanager
def running(settings, slack):
    said = []
    with serving_several(settings, build, said.append) as port:
        slack.post_to(f"http://127.0.0.1:{port}/slack/events")
        yield f"http://127.0.0.1:{port}", said


class _Stay(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_args):
        return None


def install(door, code, cookie=True):
    """What a browser does: the page, Slack's question, and back with a code."""
    browser = urllib.request.build_opener(_Stay())
    with browser.open(f"{door}/slack/install") as page:
        text, given = page.read().decode(), page.headers["Set-Cookie"].split(";")[0]
    link = re.search(r"https://slack.com/oauth/v2/authorize[^\"']+", unescape(text))
    asked = parse_qs(urlparse(link.group()).query)
    back = urllib.request.Request(f"{door}/slack/oauth_redirect?code={code}&state={asked['state'][0]}")
    if cookie:
        back.add_header("Cookie", given)
    with browser.open(back) as page:
        return asked, page.status


def answered(slack, place, asked):
    slack.wait_for(lambda: len(slack.messages(place, asked.ts)) == 2)
    return slack.messages(place, asked.ts)[1].text


def test_each_installs_from_the_page_and_is_answered_from_its_own_files_alone(slack, settings, teams):
    write_starter(teams / NEXT.team)
    with running(settings, slack) as (door, said):
        assert said == [said[0]]
        asked, status = install(door, slack.install_code(HOME))
        assert (status, set(asked["scope"][0].split(",")), asked["client_id"]) == (200, asked_scopes(), ["111.222"])
        install(door, slack.install_code(NEXT))

        ours = slack.mention(NINA, MARKETING, "what content does the gatekeeper need in the choosing phase?")
        theirs = slack.mention(SELLER, SALES, "what content does the gatekeeper need in the choosing phase?")
        assert "Choosing has 2 gatekeepers: CFO and IT/OT Security Lead." in answered(slack, MARKETING, ours)
        assert "IT/OT Security Lead" not in answered(slack, SALES, theirs)

        follow = slack.say(NINA, MARKETING, "and in Spanish?", ours.ts)
        slack.wait_for(lambda: len(slack.messages(MARKETING, ours.ts)) == 4)
        assert follow.ts == slack.messages(MARKETING, ours.ts)[2].ts

    assert sorted(each.name for each in teams.iterdir() if each.is_dir()) == [HOME.team, NEXT.team]
    with running(settings, slack) as (_, said):
        assert said[:2] == [f"Workspace {HOME.team}: 44 assets.", said[1]]
        assert said[1].startswith(f"Workspace {NEXT.team}: ")


def test_where_there_is_no_folder_yet_the_asker_is_told_and_then_answered(slack, settings, teams, caplog):
    with running(settings, slack) as (door, _):
        install(door, slack.install_code(NEXT))
        slack.mention(SELLER, SALES, "what is missing?")
        slack.wait_for(lambda: any(one.text.startswith(TOLD) for one in slack.messages(SALES)))
        assert slack.last.ephemeral_to == SELLER.id
        assert f"has no folder {teams / NEXT.team}: make it with `milepost init" in caplog.text

        write_starter(teams / NEXT.team)
        again = slack.mention(SELLER, SALES, "what is missing?")
        assert answered(slack, SALES, again)


def test_nobody_else_on_the_machine_reads_the_tokens(slack, settings, teams):
    with running(settings, slack) as (door, _):
        install(door, slack.install_code(HOME))

        kept = [
            each
            for each in teams.iterdir()
            if slack.bot_token.encode() in (each.read_bytes() if each.is_file() else b"")
        ]
        assert kept
        assert {stat.S_IMODE(each.stat().st_mode) for each in kept} == {0o600}


def test_who_removes_milepost_is_forgotten(slack, settings):
    with running(settings, slack) as (door, _):
        install(door, slack.install_code(HOME))
        asked = slack.mention(NINA, MARKETING, "what is missing?")
        assert answered(slack, MARKETING, asked)

        slack.event({"type": "app_uninstalled", "event_ts": "1795000900.000001"})
        slack.settled()
        slack.mention(NINA, MARKETING, "what is missing?")
        slack.settled()
        assert len(slack.messages(MARKETING)) == 3  # two questions, one answer

    with running(settings, slack) as (_, said):
        assert len(said) == 1


def test_a_page_of_somebody_else_installs_nothing(slack, settings):
    with running(settings, slack) as (door, _):
        with pytest.raises(urllib.error.HTTPError) as refused:
            install(door, slack.install_code(HOME), cookie=False)
        assert refused.value.code == 400
        refused.value.close()
        with urllib.request.urlopen(f"{door}/health") as health:
            assert json.load(health)["well"]


def test_what_is_missing_for_several_workspaces_is_named(tmp_path):
    with pytest.raises(BadSetting) as error:
        shared_app(Settings(slack_client_id="1.2", slack_teams=tmp_path))
    assert str(error.value) == (
        "Several Slack workspaces need MILEPOST_SLACK_CLIENT_SECRET, MILEPOST_SLACK_SIGNING_SECRET as well"
    )

    nowhere = Settings(
        slack_client_id="1.2", slack_client_secret="s", slack_signing_secret="s", slack_teams=tmp_path / "none"
    )
    with pytest.raises(BadSetting, match="MILEPOST_SLACK_TEAMS is no folder"):
        shared_app(nowhere)
