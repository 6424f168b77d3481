"""Small good shapes to break one thing of."""

from typing import Any

Json = dict[str, Any]


def plain(text: str) -> Json:
    return {"type": "plain_text", "text": text}


def mrkdwn(text: str) -> Json:
    return {"type": "mrkdwn", "text": text}


def section(text: str = "words", **more: Any) -> Json:
    return {"type": "section", "text": mrkdwn(text)} | more


def button(text: str = "Go", action_id: str = "go", **more: Any) -> Json:
    return {"type": "button", "text": plain(text), "action_id": action_id} | more


def actions(*elements: Json, **more: Any) -> Json:
    return {"type": "actions", "elements": list(elements)} | more


def option(text: str, value: str | None = None) -> Json:
    return {"text": plain(text), "value": value or text}


def select(*options: Json, **more: Any) -> Json:
    listed = list(options) or [option("one"), option("two")]
    return {"type": "static_select", "action_id": "pick", "placeholder": plain("Pick"), "options": listed} | more


def field(label: str, element: Json, **more: Any) -> Json:
    return {"type": "input", "label": plain(label), "element": element} | more


def typed(action_id: str = "typed", **more: Any) -> Json:
    return {"type": "plain_text_input", "action_id": action_id} | more


def table(rows: int = 2, columns: int = 2) -> Json:
    return {"type": "table", "rows": [[{"type": "raw_text", "text": "cell"}] * columns] * rows}


def data_table(rows: int = 3, columns: int = 2, **more: Any) -> Json:
    cells = [[{"type": "raw_text", "text": "cell"}] * columns] * rows
    return {"type": "data_table", "caption": "Numbers", "rows": cells} | more


def modal(*blocks: Json, **more: Any) -> Json:
    return {
        "type": "modal",
        "callback_id": "form",
        "title": plain("Brief"),
        "submit": plain("Send"),
        "close": plain("Cancel"),
        "blocks": list(blocks) or [field("Topic", typed(), block_id="topic")],
    } | more


def home(*blocks: Json) -> Json:
    return {"type": "home", "blocks": list(blocks) or [section()]}


def feedback(**more: Any) -> Json:
    buttons = {
        "type": "feedback_buttons",
        "action_id": "feedback",
        "positive_button": {"text": plain("Good"), "value": "good"},
        "negative_button": {"text": plain("Bad"), "value": "bad"},
    }
    return {"type": "context_actions", "elements": [buttons | more]}


def content_item(url: str) -> Json:
    return {
        "entity_type": "slack#/entities/content_item",
        "url": url,
        "app_unfurl_url": url,
        "external_ref": {"id": "asset-1", "type": "asset"},
        "entity_payload": {"attributes": {"title": {"text": "Security one-pager"}}},
    }
