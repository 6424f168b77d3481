"""Blocks as Slack gets them, rebuilt with the classes of two libraries that know Slack's limits and of Slack's own types."""

import inspect
import json
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Any

import slackblocks
from jsonschema import Draft7Validator
from jsonschema.exceptions import best_match
from slack_sdk.errors import SlackObjectFormationError
from slack_sdk.models.blocks import Block, DividerBlock
from slack_sdk.models.views import View
from slackblocks import blocks as boxes
from slackblocks import elements, objects
from slackblocks._surfaces import validate_surface_blocks
from slackblocks.errors import InvalidUsageError
from slackblocks.messages import _validate_message_totals
from slackblocks.views import HomeTabView, ModalView

from tests.loopback.state import Json

SCHEMAS = Path(__file__).parent / "schemas" / "slack.json"
WITHOUT_SDK_CLASS = frozenset({"data_table", "data_visualization"})  # as of slack_sdk 3.47.0


def sdk_problems(blocks: list[Json]) -> Iterator[str]:
    for number, block in enumerate(blocks):
        if block["type"] in WITHOUT_SDK_CLASS:
            continue
        try:
            parsed = Block.parse(block)
            if parsed is None:
                yield f"blocks[{number}]: slack_sdk knows no block {block['type']!r}"
            else:
                parsed.to_dict()
        except (SlackObjectFormationError, TypeError, AttributeError) as wrong:
            yield f"blocks[{number}]: slack_sdk: {wrong}"


def sdk_view_problems(view: Json) -> Iterator[str]:
    try:
        View(
            **{**view, "blocks": view["blocks"] and [DividerBlock()], "state": None}
        ).to_dict()  # blocks have a turn of their own
    except (SlackObjectFormationError, TypeError) as wrong:
        yield f"view: slack_sdk: {wrong}"


def schema_problems(blocks: list[Json]) -> Iterator[str]:
    for number, block in enumerate(blocks):
        definition = _definition_of(block["type"])
        if definition is not None:
            yield from (f"blocks[{number}]{says}" for says in against(definition, block))


def against(definition: str, value: Any) -> Iterator[str]:
    """What Slack's own type finds wrong: at most one sentence, the most telling one."""
    worst = best_match(_validator(definition).iter_errors(value))
    if worst is not None:
        yield f"{worst.json_path[1:]}: {definition}: {worst.message[:300]}"


@cache
def _schema() -> Json:
    return dict(json.loads(SCHEMAS.read_text()))


@cache
def _validator(definition: str) -> Draft7Validator:
    return Draft7Validator({"$ref": f"#/definitions/{definition}", "definitions": _schema()["definitions"]})


@cache
def _definitions_by_type() -> Mapping[str, str]:
    kinds = {
        value["properties"]["type"]["const"]: name
        for name, value in _schema()["definitions"].items()
        if name.endswith("Block") and "const" in value.get("properties", {}).get("type", {})
    }
    return MappingProxyType(kinds)


def _definition_of(block_type: str) -> str | None:
    return _definitions_by_type().get(block_type)


def slackblocks_problems(blocks: list[Json], surface: Any) -> Iterator[str]:
    built = []
    for number, block in enumerate(blocks):
        try:
            built.append(_block(block))
        except (InvalidUsageError, TypeError, KeyError, AttributeError, ValueError) as wrong:
            yield f"blocks[{number}]: slackblocks: {wrong}"
    try:
        validate_surface_blocks(built, surface)
        _validate_message_totals(built, None)
    except InvalidUsageError as wrong:
        yield f"slackblocks: {wrong}"


def slackblocks_view_problems(view: Json) -> Iterator[str]:
    plain = {key: _field(key, value) for key, value in view.items() if key not in {"type", "blocks", "state"}}
    kind: Any = ModalView if view["type"] == "modal" else HomeTabView
    try:
        kind(blocks=[_block(block) for block in view["blocks"]], **_known(kind, plain))
    except (InvalidUsageError, TypeError, KeyError, AttributeError, ValueError) as wrong:
        yield f"view: slackblocks: {wrong}"


BLOCKS: Mapping[str, Any] = MappingProxyType(
    {
        "actions": boxes.ActionsBlock,
        "alert": boxes.AlertBlock,
        "card": boxes.CardBlock,
        "carousel": boxes.CarouselBlock,
        "container": boxes.ContainerBlock,
        "context": boxes.ContextBlock,
        "context_actions": boxes.ContextActionsBlock,
        "data_table": boxes.DataTableBlock,
        "data_visualization": boxes.DataVisualizationBlock,
        "divider": boxes.DividerBlock,
        "file": boxes.FileBlock,
        "header": boxes.HeaderBlock,
        "image": boxes.ImageBlock,
        "input": boxes.InputBlock,
        "markdown": boxes.MarkdownBlock,
        "plan": boxes.PlanBlock,
        "section": boxes.SectionBlock,
        "table": boxes.TableBlock,
        "task_card": boxes.TaskCardBlock,
        "video": boxes.VideoBlock,
    }
)

ELEMENTS: Mapping[str, Any] = MappingProxyType(
    {
        "button": elements.Button,
        "channels_select": elements.ChannelSelectMenu,
        "checkboxes": elements.CheckboxGroup,
        "conversations_select": elements.ConversationSelectMenu,
        "datepicker": elements.DatePicker,
        "datetimepicker": elements.DateTimePicker,
        "email_text_input": elements.EmailInput,
        "external_select": elements.ExternalSelectMenu,
        "feedback_buttons": elements.FeedbackButtons,
        "file_input": elements.FileInput,
        "icon_button": elements.IconButton,
        "image": elements.Image,
        "multi_channels_select": elements.ChannelMultiSelectMenu,
        "multi_conversations_select": elements.ConversationMultiSelectMenu,
        "multi_external_select": elements.ExternalMultiSelectMenu,
        "multi_static_select": elements.StaticMultiSelectMenu,
        "multi_users_select": elements.UserMultiSelectMenu,
        "number_input": elements.NumberInput,
        "overflow": elements.OverflowMenu,
        "plain_text_input": elements.PlainTextInput,
        "radio_buttons": elements.RadioButtonGroup,
        "raw_number": objects.RawNumber,
        "raw_text": objects.RawText,
        "rich_text_input": elements.RichTextInput,
        "static_select": elements.StaticSelectMenu,
        "timepicker": elements.TimePicker,
        "url": elements.URLSource,
        "url_text_input": elements.URLInput,
        "users_select": elements.UserSelectMenu,
        "workflow_button": elements.WorkflowButton,
    }
)

CHARTS: Mapping[str, Any] = MappingProxyType(
    {"pie": objects.PieChart, "bar": objects.BarChart, "line": objects.LineChart, "area": objects.AreaChart}
)


def _block(block: Json) -> Any:
    """slackblocks' object of a block. Rich text is checked by the schema, which knows it better: a stand-in takes its place."""
    if block["type"] == "rich_text":
        return boxes.RichTextBlock(_rich_text(block), block_id=block.get("block_id"))
    kind = BLOCKS.get(block["type"])
    if kind is None:
        raise TypeError(f"unknown block {block['type']!r}")
    if kind is boxes.TableBlock:
        rows = [[_cell_of_table(cell) for cell in row] for row in block["rows"]]
        return boxes.TableBlock(rows, block.get("column_settings"), block.get("block_id"))
    return _made(kind, block)


def _made(kind: Any, value: Json) -> Any:
    fields = {key: _field(key, one) for key, one in value.items() if key != "type"}
    if "action_id" in _parameters(kind):
        fields.setdefault("action_id", None if kind is not elements.RichTextInput else "a")
    if kind is elements.StaticMultiSelectMenu:
        fields.setdefault("options", None)
    return kind(**_known(kind, fields))


def _known(kind: Any, fields: Json) -> Json:
    """Without the fields slackblocks has not heard of: the schema judges those."""
    return {key: value for key, value in fields.items() if key in _parameters(kind)}


@cache
def _parameters(kind: Any) -> frozenset[str]:
    return frozenset(inspect.signature(kind.__init__).parameters)


def _field(key: str, value: Any) -> Any:
    if key in _BY_FIELD and value is not None:
        return _BY_FIELD[key](value)
    if isinstance(value, list):
        return [_field("", one) for one in value]
    if not isinstance(value, dict):
        return value
    kind = value.get("type")
    if kind in {"plain_text", "mrkdwn"}:
        return objects.Text.from_dict(value)
    if kind == "rich_text":
        return boxes.RichTextBlock(_rich_text(value))
    if isinstance(kind, str) and kind in ELEMENTS:
        return _made(ELEMENTS[kind], value)
    if kind in BLOCKS:
        return _block(value)
    raise TypeError(f"unknown {key or 'element'} {kind!r}")


def _options(values: list[Json]) -> list[Any]:
    return [objects.Option.from_dict(value) for value in values]


def _of(kind: Any) -> Callable[[Json], Any]:
    return lambda value: _made(kind, value)


def _listed(kind: Any) -> Callable[[list[Json]], list[Any]]:
    return lambda values: [_made(kind, value) for value in values]


_BY_FIELD: Mapping[str, Callable[[Any], Any]] = MappingProxyType(
    {
        "confirm": objects.ConfirmationDialogue.from_dict,
        "options": _options,
        "initial_options": _options,
        "initial_option": objects.Option.from_dict,
        "option_groups": lambda groups: [objects.OptionGroup.from_dict(group) for group in groups],
        "dispatch_action_config": objects.DispatchActionConfiguration.from_dict,
        "filter": objects.ConversationFilter.from_dict,
        "slack_file": objects.SlackFile.from_dict,
        "workflow": objects.Workflow.from_dict,
        "positive_button": _of(elements.FeedbackButton),
        "negative_button": _of(elements.FeedbackButton),
        "slack_icon": _of(objects.SlackIcon),
        "icon": lambda value: value if isinstance(value, str) else _made(elements.Image, value),
        "hero_image": _of(elements.Image),
        "child_blocks": lambda values: [_block(value) for value in values],
        "tasks": _listed(boxes.TaskCardBlock),
        "chart": lambda value: _made(CHARTS[value["type"]], value),
        "segments": _listed(objects.ChartSegment),
        "series": _listed(objects.DataSeries),
        "data": _listed(objects.DataPoint),
        "axis_config": _of(objects.AxisConfig),
        "rows": lambda rows: [[_field("", cell) for cell in row] for row in rows],
    }
)


def _rich_text(block: Json) -> list[Any]:
    return [slackblocks.RichTextSection([slackblocks.RichText("text")]) for _ in block.get("elements", [])]


def _cell_of_table(cell: Json) -> Any:
    return _rich_text(cell)[0] if cell["type"] == "rich_text" else _made(ELEMENTS[cell["type"]], cell)
