"""What is on a person's screen: the things they can use, what stands in them, and what Slack reports of them."""

from collections.abc import Mapping
from copy import deepcopy
from typing import Any

from tests.loopback.state import Json, Message, Modal, elements_of


def find(where: Message | Modal, what: str) -> tuple[Json, Json]:
    blocks = where.view["blocks"] if isinstance(where, Modal) else where.blocks
    there = list(elements_of(blocks))
    for block, element in there:
        if what in names(element):
            return block, element
    raise LookupError(f"no {what!r} to click; there is {sorted(name for _, e in there for name in names(e))}")


def values_of(modal: Modal, given: Mapping[str, Any], *, half: bool = False) -> Json:
    """state.values of a view: what was chosen before, what stands there at first, what `given` says.

    `half`: it is not sent yet, so what must be filled in may be empty.
    """
    values: Json = deepcopy(modal.view["state"]["values"])
    left = set(given)
    for block, element in elements_of(modal.view["blocks"]):
        label = block.get("label", {}).get("text", "")
        named = next((n for n in (element.get("action_id"), block["block_id"], label) if n in given), None)
        left.discard(named or "")
        held = values.get(block["block_id"], {}).get(element.get("action_id"))
        if element["type"] in WITHOUT_VALUE or (held and named is None):
            continue
        value = element_value(element, given[named] if named else initial(element))
        needed = block["type"] == "input" and not block.get("optional") and not half
        if needed and not any(list(value.values())[1:]):
            raise ValueError(f"“{label}” must be filled in")
        values.setdefault(block["block_id"], {})[element["action_id"]] = value
    if left:
        raise ValueError(f"the modal has no {sorted(left)}")
    return values


WITHOUT_VALUE = frozenset(
    {"button", "image", "mrkdwn", "plain_text", "overflow", "workflow_button", "feedback_buttons"}
)


def names(element: Json) -> set[str]:
    """By which a person, or a test, may call something they can use."""
    texts = [element, element.get("positive_button", {}), element.get("negative_button", {})]
    words = {one["text"]["text"] for one in texts if isinstance(one.get("text"), dict)}
    return (words | {element["action_id"]}) if "action_id" in element else set()


def action_of(element: Json, what: str, chosen: Any) -> Json:
    kind = element["type"]
    if kind in {"button", "icon_button"}:
        return {key: element[key] for key in ("text", "value") if key in element}
    if kind == "feedback_buttons":
        both = (element["positive_button"], element["negative_button"])
        wanted = chosen if chosen is not None else what
        pressed = next((one for one in both if wanted in {one["text"]["text"], one["value"]}), None)
        if pressed is None:
            raise LookupError(f"neither of the feedback buttons is {wanted!r}")
        return {"text": pressed["text"], "value": pressed["value"]}
    return {key: value for key, value in element_value(element, chosen).items() if key != "type"}


def element_value(element: Json, chosen: Any) -> Json:
    """What Slack sends of an element when a person chose or typed `chosen`. Raises ValueError for what nobody can."""
    kind = element["type"]
    base: Json = {"type": kind}
    if kind == "plain_text_input" or kind in {"email_text_input", "url_text_input", "number_input"}:
        return base | {"value": _typed(element, chosen)}
    if kind in {"static_select", "radio_buttons", "overflow"}:
        return base | {"selected_option": None if chosen is None else option_named(element, chosen)}
    if kind in {"multi_static_select", "checkboxes"}:
        return base | {"selected_options": [option_named(element, one) for one in chosen or ()]}
    if kind == "external_select":
        return base | {"selected_option": chosen}
    if kind == "multi_external_select":
        return base | {"selected_options": list(chosen or ())}
    field = _PICKED.get(kind)
    if field is None:
        raise ValueError(f"nobody can choose in a {kind}")
    return base | {field: chosen}


_PICKED = {
    "datepicker": "selected_date",
    "timepicker": "selected_time",
    "datetimepicker": "selected_date_time",
    "users_select": "selected_user",
    "multi_users_select": "selected_users",
    "conversations_select": "selected_conversation",
    "multi_conversations_select": "selected_conversations",
    "channels_select": "selected_channel",
    "multi_channels_select": "selected_channels",
    "file_input": "files",
    "rich_text_input": "rich_text_value",
}


def initial(element: Json) -> Any:
    """What stands in an element before anybody touches it."""
    if "initial_option" in element:
        return element["initial_option"]["value"]
    if "initial_options" in element:
        return [option["value"] for option in element["initial_options"]]
    found = (value for key, value in element.items() if key.startswith("initial_"))
    return next(found, None)


def options_of(element: Json) -> list[Json]:
    groups = element.get("option_groups", [])
    return [*element.get("options", []), *(option for group in groups for option in group["options"])]


def option_named(element: Json, wanted: Any) -> Json:
    if isinstance(wanted, dict):
        return wanted
    for option in options_of(element):
        if wanted in {option.get("value"), option["text"]["text"]}:
            return option
    offered = [option["text"]["text"] for option in options_of(element)]
    raise ValueError(f"{wanted!r} is not offered; there are {offered}")


def _typed(element: Json, text: str | None) -> str | None:
    if not text:
        return None
    if len(text) > element.get("max_length", 3000):
        raise ValueError(f"{len(text)} characters cannot be typed into {element.get('action_id')}")
    return text
