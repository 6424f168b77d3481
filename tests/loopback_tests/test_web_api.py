"""Tokens, scopes, places, rates and files, through the real client."""

import pytest
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError
from slack_sdk.http_retry.builtin_handlers import RateLimitErrorRetryHandler

from tests.loopback import (
    DEAL_ROOM,
    ELSEWHERE,
    GUEST,
    HIDDEN,
    LEAD,
    MARKETER,
    OTHER_BOT,
    SALES,
    SELLER,
    SHARED,
    STRANGER,
    LoopbackSlack,
    a_workspace,
    another_workspace,
)
from tests.loopback.state import Fault
from tests.loopback_tests.refusals import refusal
from tests.loopback_tests.shapes import modal, plain, section


def test_an_unknown_method_is_a_fault(slack: LoopbackSlack, client: WebClient):
    assert refusal(client.api_call, "chat.shout") == "unknown_method"
    assert slack.faults == [Fault("chat.shout", "unknown_method")]


def test_a_call_without_what_it_needs_is_a_fault(slack: LoopbackSlack, client: WebClient):
    assert refusal(client.api_call, "reactions.add", params={"channel": SALES.id}) == "invalid_arguments"
    assert slack.faults == [Fault("reactions.add", "invalid_arguments", "[ERROR] missing required field: timestamp")]


@pytest.mark.parametrize(
    ("token", "error"),
    [("xoxb-forged", "invalid_auth"), ("xapp-1-loopback", "not_allowed_token_type"), ("", "not_authed")],
)
def test_only_the_bots_token_posts(slack: LoopbackSlack, token: str, error: str):
    client = WebClient(token, base_url=slack.base_url)
    assert refusal(client.chat_postMessage, channel=SALES.id, text="words") == error


def test_the_bots_token_opens_no_socket(slack: LoopbackSlack, client: WebClient):
    assert refusal(client.apps_connections_open, app_token=slack.bot_token) == "not_allowed_token_type"


def test_a_missing_scope_says_what_is_needed():
    with LoopbackSlack(a_workspace().without_scopes("users:read.email")) as slack:
        client = WebClient(slack.bot_token, base_url=slack.base_url)
        with pytest.raises(SlackApiError) as refused:
            client.users_lookupByEmail(email=SELLER.email)
        answer = refused.value.response
        assert (answer["error"], answer["needed"]) == ("missing_scope", "users:read.email")
        assert "chat:write" in answer["provided"].split(",")
        assert client.users_info(user=SELLER.id)["user"]["profile"].get("email") is None
        assert slack.faults == []


def test_places_the_bot_is_not_in(client: WebClient):
    assert refusal(client.conversations_history, channel=ELSEWHERE.id) == "not_in_channel"
    assert refusal(client.conversations_history, channel=HIDDEN.id) == "channel_not_found"
    assert refusal(client.chat_postMessage, channel=HIDDEN.id, text="words") == "channel_not_found"
    assert refusal(client.chat_postMessage, channel="C0NOWHERE", text="words") == "channel_not_found"
    client.conversations_join(channel=ELSEWHERE.id)
    assert client.conversations_history(channel=ELSEWHERE.id)["messages"] == []


def test_without_the_public_scope_a_foreign_channel_is_closed():
    with LoopbackSlack(a_workspace().without_scopes("chat:write.public")) as slack:
        client = WebClient(slack.bot_token, base_url=slack.base_url)
        assert refusal(client.chat_postMessage, channel=ELSEWHERE.id, text="words") == "not_in_channel"


def test_only_members_can_be_whispered_to(slack: LoopbackSlack, client: WebClient):
    assert refusal(client.chat_postEphemeral, channel=DEAL_ROOM.id, user=LEAD.id, text="x") == "user_not_in_channel"
    client.chat_postEphemeral(channel=DEAL_ROOM.id, user=SELLER.id, text="x")
    assert [message.ephemeral_to for message in slack.messages(DEAL_ROOM)] == [SELLER.id]
    assert client.conversations_history(channel=DEAL_ROOM.id)["messages"] == []


def test_messages_of_others_cannot_be_changed(slack: LoopbackSlack, client: WebClient):
    said = slack.say(SELLER, SALES, "mine")
    assert refusal(client.chat_update, channel=SALES.id, ts=said.ts, text="yours") == "cant_update_message"
    assert refusal(client.chat_delete, channel=SALES.id, ts=said.ts) == "cant_delete_message"
    assert refusal(client.chat_update, channel=SALES.id, ts="1.2", text="x") == "message_not_found"


def test_a_reply_starts_no_thread_of_its_own(slack: LoopbackSlack, client: WebClient):
    root = slack.say(SELLER, SALES, "question")
    reply = client.chat_postMessage(channel=SALES.id, text="answer", thread_ts=root.ts)["ts"]
    assert refusal(client.chat_postMessage, channel=SALES.id, text="x", thread_ts=reply) == "cannot_reply_to_message"


def test_people_as_the_bot_sees_them(client: WebClient):
    asked = [client.users_info(user=user.id)["user"] for user in (MARKETER, GUEST, STRANGER, OTHER_BOT)]
    assert [(u["is_admin"], u["is_restricted"], u["is_stranger"], u["is_bot"]) for u in asked] == [
        (True, False, False, False),
        (False, True, False, False),
        (False, False, True, False),
        (False, False, False, True),
    ]
    assert client.users_lookupByEmail(email=SELLER.email)["user"]["id"] == SELLER.id
    assert refusal(client.users_lookupByEmail, email=STRANGER.email) == "users_not_found"
    assert client.usergroups_users_list(usergroup="S0MARK")["users"] == [MARKETER.id]
    assert client.conversations_info(channel=SHARED.id)["channel"]["is_ext_shared"] is True
    assert client.conversations_members(channel=DEAL_ROOM.id, limit=2)["members"] == ["U0MARK", "U0MILE"]


def test_history_comes_in_pages_the_newest_first(slack: LoopbackSlack, client: WebClient):
    for number in range(3):
        slack.say(SELLER, SALES, f"message {number}")
    pages = [[m["text"] for m in page["messages"]] for page in client.conversations_history(channel=SALES.id, limit=2)]
    assert pages == [["message 2", "message 1"], ["message 0"]]


def test_a_429_is_waited_for_and_then_answered(slack: LoopbackSlack, monkeypatch: pytest.MonkeyPatch):
    waited: list[float] = []

    def sleep(seconds: float) -> None:
        waited.append(seconds)
        slack.pass_time(seconds)

    monkeypatch.setattr("slack_sdk.http_retry.builtin_handlers.time.sleep", sleep)
    client = WebClient(
        slack.bot_token, base_url=slack.base_url, retry_handlers=[RateLimitErrorRetryHandler(max_retry_count=2)]
    )
    slack.rate_limit("chat.postMessage", times=2, retry_after=7)
    client.chat_postMessage(channel=SALES.id, text="at last")
    assert [7 <= seconds < 8 for seconds in waited] == [True, True]
    assert [one.error for one in slack.sent] == ["ratelimited", "ratelimited", None]
    assert slack.faults == []


def test_whoever_comes_back_before_retry_after_has_done_wrong(slack: LoopbackSlack, client: WebClient):
    slack.rate_limit("chat.postMessage", retry_after=7)
    assert refusal(client.chat_postMessage, channel=SALES.id, text="x") == "ratelimited"
    client.chat_postMessage(channel=SALES.id, text="x")
    assert slack.faults == [Fault("chat.postMessage", "came_back_before_retry_after")]


def test_with_tiers_a_channel_takes_a_message_a_second_after_a_short_burst(slack: LoopbackSlack, client: WebClient):
    slack.with_tiers()
    for _ in range(3):
        client.chat_postMessage(channel=SALES.id, text="x")
    with pytest.raises(SlackApiError) as refused:
        client.chat_postMessage(channel=SALES.id, text="x")
    assert (refused.value.response.status_code, refused.value.response.headers["Retry-After"]) == (429, "3")
    client.chat_postMessage(channel=DEAL_ROOM.id, text="x")
    slack.pass_time(3)
    client.chat_postMessage(channel=SALES.id, text="x")
    assert slack.faults == []


def test_with_tiers_twenty_streams_start_a_minute(slack: LoopbackSlack, client: WebClient):
    slack.with_tiers()
    root = slack.say(SELLER, SALES, "question")
    place = {"channel": SALES.id, "thread_ts": root.ts}
    for _ in range(20):
        client.chat_startStream(**place, recipient_user_id=SELLER.id, recipient_team_id=SELLER.team)
    assert refusal(client.chat_startStream, **place) == "ratelimited"


def test_a_file_comes_by_upload_v2_into_the_thread(slack: LoopbackSlack, client: WebClient):
    root = slack.say(SELLER, SALES, "matrix please")
    done = client.files_upload_v2(
        channel=SALES.id,
        thread_ts=root.ts,
        filename="matrix.csv",
        title="Matrix",
        content="a,b",
        initial_comment="Here",
    )
    answer = slack.messages(SALES, root.ts)[-1]
    assert (answer.text, [file["name"] for file in answer.files]) == ("Here", ["matrix.csv"])
    assert slack.files == {"matrix.csv": b"a,b"}
    picture = {"type": "image", "slack_file": {"id": done["file"]["id"]}, "alt_text": "Matrix"}
    client.chat_postMessage(channel=SALES.id, text="Matrix", blocks=[picture])
    assert slack.faults == []


def test_a_file_that_was_not_uploaded_cannot_be_completed_or_shown(slack: LoopbackSlack, client: WebClient):
    announced = client.files_getUploadURLExternal(filename="matrix.csv", length=3)
    files = [{"id": announced["file_id"], "title": "Matrix"}]
    assert refusal(client.files_completeUploadExternal, files=files) == "file_not_found"
    picture = {"type": "image", "slack_file": {"id": announced["file_id"]}, "alt_text": "Matrix"}
    assert refusal(client.chat_postMessage, channel=SALES.id, text="x", blocks=[picture]) == "invalid_blocks"
    assert [fault.error for fault in slack.faults] == ["file_not_found", "invalid_blocks"]


def test_a_canvas_where_the_plan_has_them():
    content = {"type": "markdown", "markdown": "# Brief"}
    with LoopbackSlack() as slack:
        client = WebClient(slack.bot_token, base_url=slack.base_url)
        id = client.canvases_create(title="Brief", document_content=content)["canvas_id"]
        change = {"operation": "insert_at_end", "document_content": {"type": "markdown", "markdown": "More"}}
        client.canvases_edit(canvas_id=id, changes=[change])
        assert slack.canvases == [{"title": "Brief", "content": ["# Brief", "More"]}]


def test_no_canvas_where_the_plan_has_none():
    with LoopbackSlack(a_workspace(has_canvases=False)) as slack:
        client = WebClient(slack.bot_token, base_url=slack.base_url)
        assert refusal(client.canvases_create, title="Brief") == "canvas_disabled_user_team"
        assert slack.faults == []


def test_each_installed_workspace_is_a_world_of_its_own():
    other = another_workspace()
    with LoopbackSlack(None, other) as slack:
        code = slack.install_code(other)
        anyone = WebClient(base_url=slack.base_url)
        installed = anyone.oauth_v2_access(client_id="1", client_secret="2", code=code)
        assert (installed["team"]["id"], installed["bot_user_id"]) == (other.team, other.bot.id)
        assert refusal(anyone.oauth_v2_access, client_id="1", client_secret="2", code=code) == "invalid_code"
        client = WebClient(installed["access_token"], base_url=slack.base_url)
        client.chat_postMessage(channel="C1SALES", text="words")
        assert refusal(client.chat_postMessage, channel=SALES.id, text="words") == "channel_not_found"


def test_a_modal_opens_once_within_three_seconds(slack: LoopbackSlack, client: WebClient):
    first = slack.shortcut(SELLER, "new_brief").payload["trigger_id"]
    opened = client.views_open(trigger_id=first, view=modal())["view"]
    assert refusal(client.views_open, trigger_id=first, view=modal()) == "exchanged_trigger_id"
    late = slack.shortcut(SELLER, "new_brief").payload["trigger_id"]
    slack.pass_time(3.1)
    assert refusal(client.views_open, trigger_id=late, view=modal()) == "expired_trigger_id"
    assert refusal(client.views_open, trigger_id="1.2.3", view=modal()) == "invalid_trigger_id"
    changed = modal(title=plain("Changed"))
    client.views_update(view_id=opened["id"], hash=opened["hash"], view=changed)
    assert refusal(client.views_update, view_id=opened["id"], hash=opened["hash"], view=changed) == "hash_conflict"
    assert refusal(client.views_update, view_id="V0GONE", view=changed) == "not_found"
    current = slack.modal(SELLER)
    assert current is not None
    assert current.view["title"] == plain("Changed")


def test_three_modals_lie_on_top_of_each_other_and_no_more(slack: LoopbackSlack, client: WebClient):
    def trigger() -> str:
        return str(slack.shortcut(SELLER, "new_brief").payload["trigger_id"])

    client.views_open(trigger_id=trigger(), view=modal())
    for _ in range(2):
        client.views_push(trigger_id=trigger(), view=modal())
    assert refusal(client.views_push, trigger_id=trigger(), view=modal()) == "push_limit_reached"


def test_a_workflow_step_ends_once(slack: LoopbackSlack, client: WebClient):
    execution = slack.run_step("suggest_content", {"need": "security"})
    client.functions_completeSuccess(function_execution_id=execution, outputs={"asset": "A1"})
    again = refusal(client.functions_completeError, function_execution_id=execution, error="no")
    assert again == "function_execution_not_in_running_state"
    assert slack.functions == {execution: {"outputs": {"asset": "A1"}}}


def test_the_transcript_shows_what_people_see(slack: LoopbackSlack, client: WebClient):
    root = slack.say(SELLER, SALES, "question")
    answer = client.chat_postMessage(channel=SALES.id, text="Looking", thread_ts=root.ts)["ts"]
    client.chat_update(channel=SALES.id, ts=answer, text="Found", blocks=[section("*Found* it")])
    client.reactions_add(channel=SALES.id, timestamp=root.ts, name="eyes")
    client.chat_postEphemeral(channel=SALES.id, user=LEAD.id, text="Only you", thread_ts=root.ts)
    gone = client.chat_postMessage(channel=SELLER.id, text="Private")
    client.chat_delete(channel=gone["channel"], ts=gone["ts"])
    assert slack.transcript() == (
        "# #sales\n"
        "[1] seller: question\n"
        "    :eyes: milepost\n"
        "  [2] milepost (edited): Found\n"
        "      section *Found* it\n"
        "  [3] milepost (only lead sees it): Only you\n"
        "# direct messages with seller\n"
        "[4] milepost (deleted): Private"
    )
    assert slack.record().splitlines()[1] == (
        'chat.update {"blocks": [{"text": {"text": "*Found* it", "type": "mrkdwn"}, "type": "section"}], '
        '"channel": "C0SALES", "text": "Found", "ts": "ts2"}'
    )
