"""chat.*, reactions and response URLs."""

from collections.abc import Iterator
from typing import Any

from tests.loopback.checking import check_blocks, check_entity, check_message, check_metadata, refuse
from tests.loopback.events import stored
from tests.loopback.methods.places import inside, own, readable, thread_of, visible, writable
from tests.loopback.state import Json, Message, Refused, State
from tests.loopback.typed_blocks import against
from tests.loopback.web_api import Call, method, yes


def written(state: State, call: Call, channel: str, thread: str | None) -> Message:
    for id in pictures(call.args.get("blocks") or []):
        if id not in state.uploads or not state.uploads[id].completed:
            raise Refused("invalid_blocks", f"slack_file {id} was never uploaded", fault=True)
    return Message(
        channel=channel,
        ts=state.new_ts(),
        user=call.bot,
        text=call.args.get("text") or call.args.get("markdown_text") or "",
        thread_ts=thread,
        blocks=call.args.get("blocks") or [],
        attachments=call.args.get("attachments") or [],
        metadata=call.args.get("metadata"),
        by_app=True,
    )


def pictures(value: Any) -> Iterator[str]:
    """Ids of the uploaded files that blocks show."""
    if isinstance(value, list):
        for one in value:
            yield from pictures(one)
    elif isinstance(value, dict):
        if "id" in value.get("slack_file", {}):
            yield value["slack_file"]["id"]
        for one in value.values():
            yield from pictures(one)


def shown(state: State, message: Message) -> Json:
    return stored(message, state.users[message.user])


@method("chat.postMessage", "chat:write", needs=("channel",), tier=0)
def post(state: State, call: Call) -> Json:
    channel = writable(state, call, call.args["channel"])
    check_message(call.args)
    if yes(call.args.get("reply_broadcast")) and not call.args.get("thread_ts"):
        raise Refused("invalid_arguments", "reply_broadcast without thread_ts", fault=True)
    message = state.add(written(state, call, channel.id, thread_of(state, channel.id, call.args.get("thread_ts"))))
    return {"channel": channel.id, "ts": message.ts, "message": shown(state, message)}


@method("chat.postEphemeral", "chat:write", needs=("channel", "user"), tier=4)
def whisper(state: State, call: Call) -> Json:
    channel = inside(state, call, call.args["channel"])
    if channel.is_archived:
        raise Refused("is_archived")
    if call.args["user"] not in channel.members:
        raise Refused("user_not_in_channel")
    check_message(call.args)
    message = written(state, call, channel.id, thread_of(state, channel.id, call.args.get("thread_ts")))
    message.ephemeral_to, message.by_app = call.args["user"], False
    state.add(message)
    return {"message_ts": message.ts}


@method("chat.update", "chat:write", needs=("channel", "ts"))
def update(state: State, call: Call) -> Json:
    message = own(state, call, call.args["channel"], call.args["ts"], "cant_update_message")
    if message.stream == "open":
        raise Refused("streaming_state_conflict", "the message is being streamed", fault=True)
    check_message(call.args, update=True)
    message.edits += 1
    before = message.text
    message.text = call.args.get("text") or call.args.get("markdown_text") or message.text
    if "blocks" in call.args:
        new = written(state, call, message.channel, None)
        message.blocks = with_ids(new.blocks)
    elif "markdown_text" in call.args or "text" in call.args:
        message.blocks = []
    if call.args.get("metadata") is not None:
        message.metadata = call.args["metadata"]
    state.heard(message, before)
    return {"channel": message.channel, "ts": message.ts, "text": message.text, "message": shown(state, message)}


def with_ids(blocks: list[Json]) -> list[Json]:
    return [{"block_id": f"b{number}"} | block for number, block in enumerate(blocks, 1)]


@method("chat.delete", "chat:write", needs=("channel", "ts"))
def delete(state: State, call: Call) -> Json:
    message = own(state, call, call.args["channel"], call.args["ts"], "cant_delete_message")
    message.deleted = True
    return {"channel": message.channel, "ts": message.ts}


@method("chat.getPermalink", needs=("channel", "message_ts"), tier=0)
def permalink(state: State, call: Call) -> Json:
    channel = visible(state, call, call.args["channel"])
    message = state.message(channel.id, call.args["message_ts"])
    if message is None:
        raise Refused("message_not_found")
    place = f"https://{call.workspace.domain}.slack.com/archives/{channel.id}/p{message.ts.replace('.', '')}"
    thread = f"?thread_ts={message.thread_ts}&cid={channel.id}" if message.thread_ts else ""
    return {"channel": channel.id, "permalink": place + thread}


@method("chat.unfurl", "links:write")
def unfurl(state: State, call: Call) -> Json:
    args = call.args
    channel, _, ts = (
        args["unfurl_id"].partition(".") if args.get("unfurl_id") else (call.need("channel"), "", call.need("ts"))
    )
    message = state.message(visible(state, call, channel).id, ts)
    if message is None:
        raise Refused("cannot_find_message")
    entities, unfurls = (args.get("metadata") or {}).get("entities", []), args.get("unfurls") or {}
    if not (entities or unfurls or yes(args.get("user_auth_required"))):
        raise Refused("invalid_arguments", "neither unfurls nor metadata.entities", fault=True)
    for entity in entities:
        check_entity(entity)
        if entity.get("app_unfurl_url") not in _links(message):
            raise Refused("cannot_unfurl_url", f"{entity.get('app_unfurl_url')} is not in the message", fault=True)
        message.unfurls[entity["app_unfurl_url"]] = entity
    for url, shape in unfurls.items():
        if url not in _links(message):
            raise Refused("cannot_unfurl_url", f"{url} is not in the message", fault=True)
        refuse("invalid_unfurls", list(against("MessageAttachment", shape)))
        check_blocks(shape.get("blocks", []), "message")
        message.unfurls[url] = shape
    return {}


def _links(message: Message) -> set[str]:
    return {word.strip("<>").partition("|")[0] for word in message.text.split() if "://" in word}


@method("reactions.add", "reactions:write", needs=("channel", "timestamp", "name"))
def react(state: State, call: Call) -> Json:
    message = state.message(inside(state, call, call.args["channel"]).id, call.args["timestamp"])
    if message is None:
        raise Refused("message_not_found")
    if (call.bot, call.args["name"]) in message.reactions:
        raise Refused("already_reacted")
    if ":" in call.args["name"]:
        raise Refused("invalid_name", fault=True)
    message.reactions.append((call.bot, call.args["name"]))
    return {}


@method("reactions.remove", "reactions:write", needs=("channel", "timestamp", "name"))
def unreact(state: State, call: Call) -> Json:
    message = state.message(inside(state, call, call.args["channel"]).id, call.args["timestamp"])
    if message is None or (call.bot, call.args["name"]) not in message.reactions:
        raise Refused("no_reaction")
    message.reactions.remove((call.bot, call.args["name"]))
    return {}


@method("response_url", token="none", tier=0)
def respond(state: State, call: Call) -> Json:
    """Where it leads: {"channel", "user", "ends", "left"} and "message" when it came from one."""
    leads = state.reply_urls.get(call.args["id"])
    if leads is None or leads["left"] <= 0 or state.clock.now() > leads["ends"]:
        raise Refused("expired_url", fault=leads is None)
    leads["left"] -= 1
    return replied(state, leads, {key: value for key, value in call.args.items() if key != "id"})


def replied(state: State, leads: Json, payload: Json) -> Json:
    """A message through a response_url or in an acknowledgement: only for one person unless it says `in_channel`."""
    original = state.message(leads["channel"], leads.get("message", ""))
    if yes(payload.get("delete_original")):
        if original is not None:
            original.deleted = True
        return {"channel": leads["channel"]}
    check_message(payload)
    check_metadata(payload.get("metadata"))
    if yes(payload.get("replace_original")) and original is not None:
        original.text, original.blocks = payload.get("text", ""), with_ids(payload.get("blocks") or [])
        original.edits += 1
        return {"channel": leads["channel"], "ts": original.ts}
    private = payload.get("response_type", "ephemeral") == "ephemeral"
    message = state.add(
        Message(
            channel=leads["channel"],
            ts=state.new_ts(),
            user=leads["bot"],
            text=payload.get("text", ""),
            blocks=payload.get("blocks") or [],
            thread_ts=payload.get("thread_ts"),
            ephemeral_to=leads["user"] if private else None,
            by_app=not private,
        )
    )
    return {"channel": leads["channel"], "ts": message.ts}


@method(
    "conversations.history", *("channels:history", "groups:history", "im:history", "mpim:history"), needs=("channel",)
)
def history(state: State, call: Call) -> Json:
    channel = readable(state, call, call.args["channel"])
    roots = [m for m in state.messages if m.channel == channel.id and m.root == m.ts]
    return page(state, call, list(reversed([m for m in roots if _seen(m)])))


@method(
    "conversations.replies",
    *("channels:history", "groups:history", "im:history", "mpim:history"),
    needs=("channel", "ts"),
)
def replies(state: State, call: Call) -> Json:
    channel = readable(state, call, call.args["channel"])
    thread = [m for m in state.messages if m.channel == channel.id and m.root == call.args["ts"] and _seen(m)]
    if not thread:
        raise Refused("thread_not_found")
    return page(state, call, thread)


def _thread(state: State, message: Message) -> Json:
    """What the first message of a thread has besides."""
    below = [m for m in state.messages if m.channel == message.channel and m.root == message.ts != m.ts and _seen(m)]
    return {"thread_ts": message.ts, "reply_count": len(below)} if below else {}


def _seen(message: Message) -> bool:
    return not message.deleted and message.ephemeral_to is None


def page(state: State, call: Call, messages: list[Message]) -> Json:
    limit, start = int(call.args.get("limit") or 100), int(call.args.get("cursor") or 0)
    oldest, latest = float(call.args.get("oldest") or 0), float(call.args.get("latest") or "inf")
    within = [m for m in messages if oldest < float(m.ts) < latest or yes(call.args.get("inclusive"))]
    more = start + limit < len(within)
    return {
        "messages": [shown(state, message) | _thread(state, message) for message in within[start : start + limit]],
        "has_more": more,
        "response_metadata": {"next_cursor": str(start + limit) if more else ""},
    }
