"""What people see in the end, as text that stays the same from run to run: every ts is a running number."""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from tests.loopback.state import Json, Message, Modal, Sent, State


def transcript(state: State) -> str:
    """Channel by channel, thread by thread; then homes and open modals, then what was shown beside a work object."""
    with state.changed:
        numbers = {message.ts: str(number) for number, message in enumerate(state.messages, 1)}
        lines = [*_channels(state, numbers), *_surfaces(state), *_files(state)]
        lines += [f"details for {one['user']}: {_json(one)}" for one in state.details]
        return _numbered("\n".join(lines), numbers)


def record(state: State) -> str:
    """Every call of the app in order: what it did, not what came of it."""
    with state.changed:
        numbers = {message.ts: str(number) for number, message in enumerate(state.messages, 1)}
        lines = [f"{sent.method}{f' ✗ {sent.error}' if sent.error else ''} {_json(told(sent))}" for sent in state.sent]
        return _numbered("\n".join(lines), numbers)


def told(sent: Sent) -> Json:
    """Without what says nothing about the app: where it came from and Slack's own ids."""
    return {key: value for key, value in sent.payload.items() if key not in {"team_id", "trigger_id", "id"}}


def message_lines(message: Message, state: State, numbers: Mapping[str, str]) -> Iterator[str]:
    marks = [
        f"only {state.users[message.ephemeral_to].name} sees it" if message.ephemeral_to else "",
        "edited" if message.edits else "",
        f"stream {message.stream}" if message.stream else "",
        "deleted" if message.deleted else "",
    ]
    name = state.users[message.user].name
    said = ", ".join(mark for mark in marks if mark)
    yield f"[{numbers[message.ts]}] {name}{f' ({said})' if said else ''}: {message.text}".rstrip()
    for block in message.blocks:
        yield from (f"    {line}" for line in block_lines(block))
    for attachment in message.attachments:
        yield f"    attachment {_json(attachment)}"
    for file in message.files:
        yield f"    file {file.get('name')}: {file.get('title')}"
    for url, shape in message.unfurls.items():
        yield f"    unfurl {url} {_json(shape)}"
    for user, reaction in message.reactions:
        yield f"    :{reaction}: {state.users[user].name}"


def block_lines(block: Json) -> list[str]:
    """One block as a few lines; what has no short form is shown as JSON, so that nothing is hidden."""
    shown = _SHOWN.get(block["type"])
    if shown is None:
        return [f"{block['type']} {_json({key: one for key, one in block.items() if key not in {'type', 'block_id'}})}"]
    return [line for text in shown(block) for line in text.split("\n")]


def element_line(element: Json) -> str:
    kind = element["type"]
    if kind in {"plain_text", "mrkdwn"}:
        return str(element["text"])
    if kind == "feedback_buttons":
        both = (element["positive_button"]["text"]["text"], element["negative_button"]["text"]["text"])
        return f"({' / '.join(both)}) {element.get('action_id', '')}"
    words = (element.get("text") or element.get("placeholder") or {}).get("text", "")
    offered = [option["text"]["text"] for option in element.get("options", [])]
    more = "".join(
        [
            f" {offered}" if offered else "",
            f" → {element['url']}" if "url" in element else "",
            f" = {element['value']}" if "value" in element else "",
            f" {element['style']}" if "style" in element else "",
            f" initially {_initial(element)}" if _initial(element) is not None else "",
            f" asks “{element['confirm']['text']['text']}”" if "confirm" in element else "",
        ]
    )
    name = f"{words}" if kind == "button" else f"{kind} {words}".strip()
    return f"({name}) {element.get('action_id', '')}{more}"


def _initial(element: Json) -> Any:
    return next((value for key, value in element.items() if key.startswith("initial_")), None)


def _section(block: Json) -> Iterator[str]:
    if "text" in block:
        yield f"section {block['text']['text']}"
    yield from (f"  field {field['text']}" for field in block.get("fields", []))
    if "accessory" in block:
        yield f"  {element_line(block['accessory'])}"


def _input(block: Json) -> Iterator[str]:
    optional = " (optional)" if block.get("optional") else ""
    yield f"input {block['label']['text']}{optional}: {element_line(block['element'])}"
    if "hint" in block:
        yield f"  hint {block['hint']['text']}"


def _table(block: Json) -> Iterator[str]:
    yield f"{block['type']} {block.get('caption', '')}".rstrip()
    yield from (f"  | {' | '.join(_cell(cell) for cell in row)} |" for row in block["rows"])


def _cell(cell: Json) -> str:
    if "text" in cell:
        return str(cell["text"])
    return _rich(cell["elements"])


def _rich(elements: list[Json]) -> str:
    parts = []
    for element in elements:
        named = (element.get(key) for key in ("text", "url", "name", "user_id", "channel_id", "range"))
        parts.append(_rich(element["elements"]) if "elements" in element else next((one for one in named if one), ""))
    return "".join(parts)


_SHOWN: Mapping[str, Callable[[Json], Iterable[str]]] = {
    "header": lambda block: [f"header {block['text']['text']}"],
    "divider": lambda _: ["———"],
    "markdown": lambda block: [f"markdown {block['text']}"],
    "section": _section,
    "input": _input,
    "context": lambda block: [f"context {' · '.join(element_line(one) for one in block['elements'])}"],
    "actions": lambda block: ["actions", *(f"  {element_line(one)}" for one in block["elements"])],
    "context_actions": lambda block: ["actions", *(f"  {element_line(one)}" for one in block["elements"])],
    "image": lambda block: [f"image {block['alt_text']} {block.get('image_url', _json(block.get('slack_file')))}"],
    "table": _table,
    "data_table": _table,
    "rich_text": lambda block: [f"rich {_rich(block['elements'])}"],
}


def _channels(state: State, numbers: Mapping[str, str]) -> Iterator[str]:
    for channel in dict.fromkeys(message.channel for message in state.messages):
        here = [message for message in state.messages if message.channel == channel]
        place = state.channels[channel]
        yield f"# {'direct messages with ' if place.kind == 'im' else ''}{_place(state, channel)}"
        for root in dict.fromkeys(message.root for message in here):
            yield from _thread(state, channel, root, [m for m in here if m.root == root], numbers)


def _thread(
    state: State, channel: str, root: str, messages: list[Message], numbers: Mapping[str, str]
) -> Iterator[str]:
    if (channel, root) in state.titles:
        yield f"title: {state.titles[channel, root]}"
    for message in messages:
        indent = "" if message.ts == root else "  "
        yield from (indent + line for line in message_lines(message, state, numbers))
    if (channel, root) in state.statuses:
        yield f"  status left standing: {state.statuses[channel, root].status}"
    if (channel, root) in state.sessions:
        session = state.sessions[channel, root]
        yield f"  session {session.status} {session.title}".rstrip()
    for prompt in state.prompts.get((channel, root), []):
        yield f"  prompt {prompt['title']}: {prompt['message']}"


def _surfaces(state: State) -> Iterator[str]:
    for (channel, thread), prompts in state.prompts.items():
        if not thread:
            yield from (f"prompt in {_place(state, channel)} {p['title']}: {p['message']}" for p in prompts)
    for user, home in state.homes.items():
        yield f"# home of {state.users[user].name}"
        yield from _view(home)
    for user, stack in state.stacks.items():
        for id in stack:
            yield f"# modal of {state.users[user].name}"
            yield from _view(state.modals[id])


def _view(modal: Modal) -> Iterator[str]:
    view = modal.view
    if view["type"] == "modal":
        ends = [view[key]["text"] for key in ("submit", "close") if view.get(key)]
        yield f"title {view['title']['text']}; {' / '.join(ends)}; {view['callback_id']} {view['private_metadata']}".rstrip()
    for block in view["blocks"]:
        yield from (f"    {line}" for line in block_lines(block))


def _files(state: State) -> Iterator[str]:
    for id, canvas in state.canvases.items():
        yield f"# canvas {id} {canvas['title']}"
        yield from canvas["content"]


def _place(state: State, channel: str) -> str:
    known = state.channels[channel]
    return state.users[known.name].name if known.kind == "im" else f"#{known.name}"


def _numbered(text: str, numbers: Mapping[str, str]) -> str:
    for ts, number in numbers.items():
        text = text.replace(ts, f"ts{number}").replace(f"p{ts.replace('.', '')}", f"p-ts{number}")
    return text


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True)
