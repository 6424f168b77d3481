"""Streamed messages: started as a reply, grown, stopped; and over when Slack says so."""

from typing import Any

from tests.loopback.checking import MARKDOWN_MOST, check_blocks, check_chunks, check_metadata, check_words
from tests.loopback.methods.messages import shown
from tests.loopback.methods.places import own, thread_of, writable
from tests.loopback.state import Json, Message, Refused, State
from tests.loopback.web_api import Call, method

STREAM_SECONDS = (
    300.0  # Slack ends a stream about five minutes after its start, however busy (python-slack-sdk issue 1859)
)

STREAM_HOLDS = 11_000  # bytes of all pieces together, as measured by others: CopilotKit pull 6064, openclaw pull 143882


@method("chat.startStream", "chat:write", needs=("channel", "thread_ts"), tier=2)
def start(state: State, call: Call) -> Json:
    channel = writable(state, call, call.args["channel"])
    if channel.kind != "im":
        for name in ("recipient_user_id", "recipient_team_id"):
            if not call.args.get(name):
                raise Refused(f"missing_{name}", fault=True)
        recipient = state.users.get(call.args["recipient_user_id"])
        if recipient is None or recipient.is_bot or recipient.team != call.args["recipient_team_id"]:
            raise Refused("invalid_arguments", "the recipient is the person who asked, with their team", fault=True)
    if "blocks" in call.args:
        raise Refused("invalid_arguments", "blocks belong at the end of a stream", fault=True)
    message = Message(
        channel=channel.id,
        ts=state.new_ts(),
        user=call.bot,
        thread_ts=thread_of(state, channel.id, call.args["thread_ts"]),
        by_app=True,
        stream="open",
        stream_ends=state.clock.now() + STREAM_SECONDS,
    )
    grow(message, call)
    state.add(message)
    return {"channel": channel.id, "ts": message.ts}


@method("chat.appendStream", "chat:write", needs=("channel", "ts"), tier=4)
def append(state: State, call: Call) -> Json:
    message = streaming(state, call)
    if "blocks" in call.args:
        raise Refused("invalid_arguments", "blocks belong at the end of a stream", fault=True)
    if not call.args.get("markdown_text") and not call.args.get("chunks"):
        raise Refused("invalid_arguments", "[ERROR] missing required field: markdown_text", fault=True)
    grow(message, call)
    return {"channel": message.channel, "ts": message.ts}


@method("chat.stopStream", "chat:write", needs=("channel", "ts"), tier=2)
def stop(state: State, call: Call) -> Json:
    message = streaming(state, call)
    check_blocks(call.args.get("blocks") or [], "message")
    check_metadata(call.args.get("metadata"))
    grow(message, call)
    message.blocks = [
        *message.blocks,
        *({"block_id": f"b{number}"} | block for number, block in enumerate(call.args.get("blocks") or [], 1)),
    ]
    message.metadata = call.args.get("metadata")
    message.stream = "done"
    if call.args.get("session_status") and (session := state.sessions.get((message.channel, message.root))):
        session.status = call.args["session_status"]
    return {"channel": message.channel, "ts": message.ts, "message": shown(state, message)}


def streaming(state: State, call: Call) -> Message:
    message = own(state, call, call.args["channel"], call.args["ts"], "message_not_owned_by_app")
    expire(state, message)
    if message.stream != "open":
        raise Refused("message_not_in_streaming_state", fault=message.stream != "expired")
    return message


def expire(state: State, message: Message) -> None:
    if message.stream == "open" and state.clock.now() >= message.stream_ends:
        message.stream = "expired"


def grow(message: Message, call: Call) -> None:
    """Both ways to bring text: `markdown_text`, or chunks. A status in the thread gives way to the words."""
    text, chunks = call.args.get("markdown_text") or "", call.args.get("chunks") or []
    if len(text) > MARKDOWN_MOST:
        raise Refused("msg_too_long", fault=True)
    check_words(text, "markdown")
    check_chunks(chunks)
    grown = message.text + text + "".join(words_of(chunk) for chunk in chunks)
    if len(grown.encode()) > STREAM_HOLDS:
        raise Refused("msg_too_long", fault=True)
    message.text = grown
    message.blocks = [*message.blocks, *(block for chunk in chunks for block in chunk.get("blocks", []))]


def words_of(chunk: Json) -> Any:
    return chunk["text"] if chunk["type"] == "markdown_text" else ""
