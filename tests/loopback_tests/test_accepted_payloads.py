"""No false alarms: what slack_sdk's own classes make within Slack's limits is let through."""

from typing import Any

import pytest
from slack_sdk import WebClient
from slack_sdk.models import blocks as kit

from tests.loopback import SALES, SELLER, LoopbackSlack
from tests.loopback_tests.shapes import (
    actions,
    button,
    content_item,
    data_table,
    feedback,
    field,
    home,
    modal,
    mrkdwn,
    option,
    plain,
    section,
    select,
    table,
    typed,
)

OPTION = kit.Option(text="One", value="1")
RICH = {
    "type": "rich_text",
    "elements": [
        {
            "type": "rich_text_section",
            "elements": [
                {"type": "text", "text": "bold", "style": {"bold": True}},
                {"type": "link", "url": "https://a.example", "text": "a link"},
                {"type": "user", "user_id": "U0SELL"},
                {"type": "emoji", "name": "tada"},
            ],
        },
        {"type": "rich_text_list", "style": "bullet", "elements": [{"type": "rich_text_section", "elements": []}]},
        {"type": "rich_text_preformatted", "elements": [{"type": "text", "text": "code"}]},
    ],
}

GOOD_BLOCKS: list[tuple[str, list[Any]]] = [
    (
        "section",
        [kit.SectionBlock(text=kit.MarkdownTextObject(text="a &amp; b &lt;c&gt; <https://a.example?x=1&y=2|link>"))],
    ),
    ("quote and mention", [section("> quoted\n<@U0SELL> in <#C0SALES|sales> by <!date^1392734382^{date}|then>")]),
    ("mail addresses", [section("write to ana@here.example, not @hereabouts")]),
    (
        "section with fields and accessory",
        [kit.SectionBlock(fields=["*a*", "b"], accessory=kit.ButtonElement(text="Go", action_id="a", value="v"))],
    ),
    (
        "section with overflow",
        [section(accessory={"type": "overflow", "action_id": "o", "options": [option("a"), option("b")]})],
    ),
    (
        "section with image",
        [kit.SectionBlock(text="x", accessory=kit.ImageElement(image_url="https://a.example/i.png", alt_text="a"))],
    ),
    ("header and divider", [kit.HeaderBlock(text="Head & shoulders"), kit.DividerBlock()]),
    (
        "context",
        [
            kit.ContextBlock(
                elements=[
                    kit.MarkdownTextObject(text="x"),
                    kit.ImageElement(image_url="https://a.example/i.png", alt_text="a"),
                ]
            )
        ],
    ),
    ("context by dicts", [{"type": "context", "elements": [mrkdwn("x"), plain("y & z")]}]),
    (
        "all kinds of buttons",
        [
            kit.ActionsBlock(
                elements=[
                    kit.ButtonElement(
                        text="A",
                        action_id="a",
                        style="primary",
                        confirm=kit.ConfirmObject(title="Sure?", text="Really?"),
                    ),
                    kit.LinkButtonElement(text="B", url="https://a.example", action_id="b"),
                    kit.StaticSelectElement(placeholder="Pick", action_id="c", options=[OPTION], initial_option=OPTION),
                    kit.StaticMultiSelectElement(placeholder="Pick", action_id="d", options=[OPTION]),
                    kit.UserSelectElement(placeholder="Who", action_id="e"),
                    kit.ConversationSelectElement(placeholder="Where", action_id="f"),
                    kit.ChannelSelectElement(placeholder="Where", action_id="g"),
                    kit.OverflowMenuElement(action_id="h", options=[OPTION, OPTION]),
                    kit.DatePickerElement(action_id="i", initial_date="2026-11-22"),
                    kit.CheckboxesElement(action_id="j", options=[OPTION]),
                    kit.RadioButtonsElement(action_id="k", options=[OPTION]),
                    kit.ExternalDataSelectElement(placeholder="Search", action_id="l", min_query_length=2),
                    kit.TimePickerElement(action_id="m"),
                ]
            )
        ],
    ),
    (
        "select with groups",
        [
            actions(
                kit.StaticSelectElement(
                    placeholder="Pick", action_id="c", option_groups=[kit.OptionGroup(label="G", options=[OPTION])]
                ).to_dict()
            )
        ],
    ),
    ("feedback buttons", [feedback()]),
    (
        "icon button",
        [
            {
                "type": "context_actions",
                "elements": [{"type": "icon_button", "icon": "trash", "text": plain("Delete"), "action_id": "x"}],
            }
        ],
    ),
    ("markdown of 9000", [kit.MarkdownBlock(text="**bold** < & > " * 600)]),
    ("image", [kit.ImageBlock(image_url="https://a.example/i.png", alt_text="A matrix", title="Matrix")]),
    ("rich text", [RICH]),
    ("table of 100 by 20", [table(100, 20) | {"rows": [[{"type": "raw_text", "text": "x"}] * 20] * 100}]),
    (
        "table with rich cells",
        [
            {
                "type": "table",
                "column_settings": [{"is_wrapped": True}, {"align": "right"}],
                "rows": [[RICH, {"type": "raw_text", "text": "x"}]],
            }
        ],
    ),
    ("data table", [data_table(rows=101, columns=7, page_size=10)]),
    ("two data tables", [data_table(), data_table()]),
    (
        "numbers in a data table",
        [
            data_table()
            | {"rows": [[{"type": "raw_text", "text": "n"}], [{"type": "raw_number", "value": 3, "text": "3"}]]}
        ],
    ),
    ("card", [kit.CardBlock(title="T", subtitle="S", body="B", actions=[kit.ButtonElement(text="Go", action_id="a")])]),
    ("carousel", [kit.CarouselBlock(elements=[kit.CardBlock(title="T"), kit.CardBlock(body="B")])]),
    ("container", [kit.ContainerBlock(title="T", child_blocks=[kit.SectionBlock(text="x")])]),
    (
        "plan",
        [
            {
                "type": "plan",
                "title": "Steps",
                "tasks": [{"type": "task_card", "task_id": "1", "title": "Read", "status": "in_progress"}],
            }
        ],
    ),
    ("task", [{"type": "task_card", "task_id": "1", "title": "Read", "status": "complete"}]),
    (
        "chart",
        [
            {
                "type": "data_visualization",
                "title": "Share",
                "chart": {"type": "pie", "segments": [{"label": "A", "value": 3}]},
            }
        ],
    ),
    ("50 blocks", [{"type": "divider"}] * 50),
    ("input in a message", [field("Reason", typed(), dispatch_action=True)]),
]

GOOD_INPUTS: list[Any] = [
    typed(multiline=True, max_length=3000, placeholder=plain("Say"), initial_value="x"),
    select(initial_option=option("one")),
    kit.StaticMultiSelectElement(
        placeholder="Pick", action_id="d", options=[OPTION], initial_options=[OPTION]
    ).to_dict(),
    kit.StaticMultiSelectElement(
        placeholder="Pick", action_id="d", option_groups=[kit.OptionGroup(label="G", options=[OPTION])]
    ).to_dict(),
    kit.DatePickerElement(action_id="i").to_dict(),
    kit.CheckboxesElement(action_id="j", options=[OPTION], initial_options=[OPTION]).to_dict(),
    kit.RadioButtonsElement(action_id="k", options=[OPTION]).to_dict(),
    kit.UserSelectElement(placeholder="Who", action_id="e").to_dict(),
    kit.UserMultiSelectElement(placeholder="Who", action_id="e").to_dict(),
    kit.ConversationSelectElement(placeholder="Where", action_id="f", default_to_current_conversation=True).to_dict(),
    kit.ExternalDataMultiSelectElement(placeholder="Search", action_id="l").to_dict(),
    kit.NumberInputElement(action_id="n", is_decimal_allowed=False, min_value="0").to_dict(),
    kit.UrlInputElement(action_id="u").to_dict(),
    kit.EmailInputElement(action_id="m").to_dict(),
    {"type": "file_input", "action_id": "f", "filetypes": ["pdf"], "max_files": 1},
    kit.DateTimePickerElement(action_id="t").to_dict(),
]


@pytest.mark.parametrize("blocks", [row[1] for row in GOOD_BLOCKS], ids=[row[0] for row in GOOD_BLOCKS])
def test_good_blocks_arrive(slack: LoopbackSlack, client: WebClient, blocks: list[Any]):
    client.chat_postMessage(channel=SALES.id, text="words", blocks=blocks)
    assert slack.faults == []
    assert len(slack.messages(SALES)) == 1


@pytest.mark.parametrize("element", GOOD_INPUTS, ids=lambda element: element["type"])
def test_good_inputs_open(slack: LoopbackSlack, client: WebClient, element: dict[str, Any]):
    trigger = slack.shortcut(SELLER, "new_brief").payload["trigger_id"]
    view = modal(field("Label", element, optional=True, hint=plain("Hint")), private_metadata="m", notify_on_close=True)
    client.views_open(trigger_id=trigger, view=view)
    opened = slack.modal(SELLER)
    assert slack.faults == []
    assert opened is not None
    assert opened.view["blocks"][0]["element"] == element


def test_a_home_of_a_hundred_blocks_is_published(slack: LoopbackSlack, client: WebClient):
    client.views_publish(user_id=SELLER.id, view=home(*[section()] * 98, actions(button()), table()))
    published = slack.home_of(SELLER)
    assert slack.faults == []
    assert published is not None
    assert len(published.view["blocks"]) == 100


def test_a_shared_link_becomes_a_work_object_whose_details_open(slack: LoopbackSlack, client: WebClient):
    url = "https://library.example/asset-1"
    shared = slack.share(SELLER, SALES, f"see <{url}>")
    client.chat_unfurl(channel=SALES.id, ts=shared.ts, metadata={"entities": [content_item(url)]})
    slack.open_details(SELLER, shared, url)
    trigger = slack.deliveries[-1].payload["event"]["trigger_id"]
    client.entity_presentDetails(trigger_id=trigger, metadata=content_item(url))
    assert slack.faults == []
    assert shared.unfurls == {url: content_item(url)}
    assert slack.details == [{"user": SELLER.id, "metadata": content_item(url)}]


def test_metadata_of_an_event_is_kept(slack: LoopbackSlack, client: WebClient):
    metadata = {"event_type": "answer", "event_payload": {"id": "a1", "sources": 3}}
    client.chat_postMessage(channel=SALES.id, text="words", metadata=metadata)
    assert [message.metadata for message in slack.messages(SALES)] == [metadata]
