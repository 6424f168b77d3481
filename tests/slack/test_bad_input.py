"""What nobody should send, and what should not be answered: never a trace, never markup of somebody else's making."""

import json
import urllib.error
import urllib.request
from dataclasses import replace

import pytest

from bot.serve import serving
from bot.settings import Settings
from bot.slack_app import events
from tests.loopback import LoopbackSlack
from tests.loopback.workspace import GUEST, OTHER_BOT
from tests.slack.conftest import (
    HOME,
    JONAS,
    MARKETING,
    NINA,
    SAMPLE,
    SOFIA,
    WITH_AGENCY,
    WITH_CUSTOMER,
    _Serving,
)

HELP = "I say what each buyer needs in each phase"
NOT_KEPT = "Something broke on our side"


def said(slack, place, thread=None):
    return [one for one in slack.messages(place, thread) if one.user == HOME.bot.id]


def texts(slack, place, thread=None):
    return [one.text for one in said(slack, place, thread)]


# --------------------------------------------------------------------------- what is said


@pytest.mark.usefixtures("served")
@pytest.mark.parametrize(
    "text",
    [
        "x" * 40_000,
        "what does the CFO need? " * 1_600,
        ":tada: :+1::skin-tone-3:",
        "",
        "   ",
        "?",
        "\u202e\u200b",
        "{{7*7}} %s ${HOME} '; DROP TABLE asset; --",
        "\x00\x07",
    ],
    ids=["40,000 letters", "40,000 in words", "emoji", "empty", "blank", "a mark", "invisible", "code", "control"],
)
def test_whatever_the_text_one_answer_comes_and_nothing_breaks(slack, ask, text):
    asked = ask(NINA, MARKETING, text)

    assert len(said(slack, MARKETING, asked.ts)) == 1
    assert NOT_KEPT not in texts(slack, MARKETING, asked.ts)[0]


@pytest.mark.usefixtures("served")
@pytest.mark.parametrize("text", ["", ":tada:"], ids=["nothing", "emoji"])
def test_who_says_nothing_is_told_what_can_be_asked(slack, ask, text):
    asked = ask(NINA, MARKETING, text)

    assert texts(slack, MARKETING, asked.ts)[0].startswith(HELP)


TRICKS = (
    "<!channel> what does the CFO need?",
    "<!here|here> and <!subteam^S123|@sales>: top gaps?",
    "ask <@U0PRIYA> about <#C0MARK|marketing>",
    "see <https://evil.example|https://content.tarnwell.example/a30>",
    "*bold* _it_ ~gone~ `code` > quote & <b>html</b>",
    "&lt;!channel&gt; &amp;lt;!here&amp;gt;",
    "brief about <https://evil.example|our calculator> & <!everyone>",
)


@pytest.mark.usefixtures("served")
@pytest.mark.parametrize("text", TRICKS)
def test_markup_in_a_question_never_comes_back_as_markup(slack, ask, text):
    ask(NINA, MARKETING, text)

    sent = json.dumps([one.payload for one in slack.sent if one.method.startswith("chat.")])
    for tricked in ("<!", "<@U0PRIYA", "<https://evil", "|our calculator>", "@here ", "@channel"):
        assert tricked not in sent


# --------------------------------------------------------------------------- what is no question


@pytest.mark.usefixtures("served")
def test_other_bots_are_not_answered(slack):
    slack.say(OTHER_BOT, MARKETING, f"<@{HOME.bot.id}> what is missing?")
    slack.settled()

    assert said(slack, MARKETING) == []


@pytest.mark.usefixtures("served")
def test_its_own_words_are_not_answered(slack, ask):
    asked = ask(NINA, NINA, "what is missing?")

    assert len(said(slack, NINA, asked.ts)) == 1


@pytest.mark.usefixtures("served")
def test_an_edit_and_a_deletion_are_not_questions(slack, ask):
    asked = ask(NINA, MARKETING, "what is missing?")
    slack.edit(asked, f"<@{HOME.bot.id}> top gaps?")
    slack.delete(asked)
    slack.settled()

    assert len(said(slack, MARKETING)) == 1


PICTURE = {"id": "F1", "name": "shot.png", "mimetype": "image/png"}
UNREACHABLE = {"id": "F2", "name": "notes.pdf", "mimetype": "application/pdf"}
DELETED = {"id": "F3", "mode": "tombstone"}


@pytest.mark.usefixtures("served")
@pytest.mark.parametrize(
    ("file", "beside_a_question", "alone"),
    [
        (PICTURE, "CFO in", "I can check text"),
        (UNREACHABLE, "Slack did not give me the file", "Slack did not give me the file"),
        (DELETED, "CFO in", HELP),
        ({}, "CFO in", "I can check text"),
    ],
    ids=["a picture", "without an address", "deleted", "nothing known"],
)
def test_a_draft_is_checked_and_beside_what_is_none_a_question_stays_one(slack, file, beside_a_question, alone):
    asked = slack.say(NINA, NINA, "what does the CFO need?", files=[file])
    silent = slack.say(NINA, NINA, "", files=[file])
    slack.settled()

    (told,), (told_alone,) = texts(slack, NINA, asked.ts), texts(slack, NINA, silent.ts)
    assert told.startswith(beside_a_question)
    assert told_alone.startswith(alone)


STRANGE = (
    {"type": "message", "subtype": "channel_topic", "user": NINA.id, "text": "top gaps?", "topic": "x"},
    {"type": "message", "subtype": "not_invented_yet", "user": NINA.id, "text": "top gaps?"},
    {"type": "message", "subtype": "me_message", "user": NINA.id, "text": "top gaps?"},
    {"type": "message", "text": "nobody says this"},
    {"type": "message", "user": NINA.id, "text": None},
    {"type": "app_mention", "user": None, "text": "<@U0MILE> top gaps?"},
    {"type": "something_new", "user": NINA.id, "payload": [1, 2]},
    {"type": "reaction_added", "user": NINA.id, "reaction": "tada"},
)


@pytest.mark.parametrize("event", STRANGE, ids=[f"{e['type']}-{e.get('subtype', '')}" for e in STRANGE])
def test_events_nobody_asked_for_are_acknowledged_and_left_alone(sample_services, event):
    with LoopbackSlack(HOME, time_scale=0.5) as slack, _Serving(slack) as serving_there:
        serving_there.start(sample_services)
        ts = "1795000500.000100"
        delivery = slack.event({"channel": MARKETING.id, "ts": ts, "event_ts": ts, "channel_type": "channel"} | event)
        slack.settled()

        assert (delivery.acked, delivery.attempts) == (True, 1)
        assert said(slack, MARKETING) == []


# --------------------------------------------------------------------------- what is forged or stale


@pytest.fixture
def over_http(slack, own_services):
    settings = Settings(
        workspace=SAMPLE,
        slack_bot_token=slack.bot_token,
        slack_signing_secret=slack.signing_secret,
        slack_api_url=slack.base_url,
        port=0,
        replica="test",
    )
    with serving(settings, own_services, lambda _line: None) as port:
        yield slack.post_to(f"http://127.0.0.1:{port}/slack/events")


EVENT = {
    "type": "event_callback",
    "team_id": HOME.team,
    "event_id": "Ev1",
    "event": {
        "type": "app_mention",
        "user": NINA.id,
        "text": "<@U0MILE> top gaps?",
        "ts": "1795000500.000100",
        "channel": MARKETING.id,
    },
}


@pytest.mark.parametrize(
    "headers",
    [
        {"X-Slack-Signature": "v0=" + "0" * 64},
        {"X-Slack-Signature": ""},
        {"X-Slack-Request-Timestamp": "1500000000"},
        {"X-Slack-Request-Timestamp": "soon"},
    ],
    ids=["forged", "unsigned", "stale", "no time"],
)
def test_requests_that_are_not_from_slack_are_refused(slack, over_http, headers):
    status, _, body = over_http.send(json.dumps(EVENT).encode(), "events_api", headers)

    assert (status, b"Traceback" in body) == (401, False)
    assert slack.sent == []


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b"\xff\xfe", b'{"type":"event_callback"}'], ids=repr)
def test_a_signed_body_that_is_no_event_breaks_nothing(slack, over_http, body):
    status, _, answer = over_http.send(body, "events_api")

    assert b"Traceback" not in answer
    assert status < 600
    with urllib.request.urlopen(over_http.url.replace("/slack/events", "/health")) as health:
        assert json.load(health)["well"]
    assert slack.sent == []


def test_another_path_is_none(over_http):
    with pytest.raises(urllib.error.HTTPError) as refused:
        urllib.request.urlopen(over_http.url.replace("/slack/events", "/slack/install"))
    assert refused.value.code == 404
    refused.value.close()


# --------------------------------------------------------------------------- where nothing can be said


def gone_from(slack, channel, **change):
    """Milepost may no longer say anything there."""
    members = channel.members - {HOME.bot.id} if "is_archived" not in change else channel.members
    with slack._state.changed:
        slack._state.channels[channel.id] = replace(channel, members=members, **change)


@pytest.mark.usefixtures("served")
@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({}, "I am not in that channel, so I cannot post there. Type /invite @Milepost in it, then try again."),
        (
            {"kind": "private"},
            "I am not in that channel, so I cannot post there. Type /invite @Milepost in it, then try again.",
        ),
        (
            {"is_archived": True},
            "That channel is archived, so I cannot answer there. Ask me in a direct message, or in another channel.",
        ),
    ],
    ids=["removed", "removed from a private one", "archived"],
)
def test_where_it_may_not_speak_the_asker_is_told_directly(slack, change, told):
    with slack.disconnected():
        slack.mention(NINA, MARKETING, "what is missing?")
        gone_from(slack, MARKETING, **change)
    slack.settled()

    assert said(slack, MARKETING) == []
    assert texts(slack, NINA) == [told]


@pytest.mark.parametrize("scope", ["chat:write", "users:read", "channels:read", "assistant:write", "im:write"])
def test_without_a_scope_nothing_breaks_and_the_log_names_it(sample_services, scope, caplog):
    missing = HOME.without_scopes(scope)
    with LoopbackSlack(missing, time_scale=0.5, subscriptions=events()) as slack, _Serving(slack) as serving_there:
        serving_there.start(sample_services)
        asked = slack.mention(NINA, MARKETING, "what is missing?")
        slack.settled()

        assert len(said(slack, MARKETING, asked.ts)) == (0 if scope == "chat:write" else 1)
        if scope == "chat:write":
            assert "Slack's scope chat:write is missing; docs/slack.md says how to add it" in caplog.text


# --------------------------------------------------------------------------- who reads along


@pytest.mark.usefixtures("served")
@pytest.mark.parametrize("place", [WITH_AGENCY, WITH_CUSTOMER], ids=["a guest", "another company"])
def test_where_others_read_along_only_public_things_are_said_and_a_colleague_is_told_why(slack, ask, place):
    asked = ask(SOFIA, place, "what does the CFO need in the choosing phase?")
    public, hint = said(slack, place)

    assert (public.root, public.ephemeral_to, hint.ephemeral_to) == (asked.ts, None, SOFIA.id)
    assert "Lurra" not in public.text
    assert "A10" not in json.dumps(public.blocks)


@pytest.mark.usefixtures("served")
def test_a_guest_is_told_public_things_and_no_hint(slack, ask):
    asked = ask(GUEST, WITH_AGENCY, "what does the CFO need in the choosing phase?")

    assert len(said(slack, WITH_AGENCY)) == 1
    assert said(slack, WITH_AGENCY, asked.ts)[0].ephemeral_to is None


@pytest.mark.usefixtures("served")
def test_a_deal_is_told_to_the_asker_alone_in_a_channel_and_no_status_stays(slack, ask):
    ask(JONAS, MARKETING, "what do I send to Lurra Foods?")

    assert {one.ephemeral_to for one in said(slack, MARKETING)} == {JONAS.id}


@pytest.mark.usefixtures("served")
def test_a_token_that_was_withdrawn_is_named_once_a_job_with_the_remedy_and_no_trace(slack, ask, caplog):
    ask(NINA, MARKETING, "hello")
    slack.revoke(slack.bot_token)
    caplog.clear()
    slack.mention(NINA, MARKETING, "show me the coverage matrix")
    slack.settled()

    (said,) = [each for each in caplog.records if each.levelname == "ERROR"]
    assert "no longer accepts the bot token of workspace T0HOME (invalid_auth): install the app" in said.getMessage()
    assert said.exc_info is None


@pytest.mark.usefixtures("served")
def test_whoever_deletes_their_question_gets_neither_an_answer_nor_an_apology(slack, ask, press, caplog):
    asked = ask(NINA, MARKETING, "what content does the gatekeeper need in the choosing phase?")
    answer = slack.last
    slack.delete(asked)
    slack.settled()
    press(answer, "Create brief: CFO × Choosing", NINA)

    assert slack.last is answer
    assert slack.messages(NINA) == []
    assert [each.levelname for each in caplog.records if "failed" in each.getMessage()] == []
