"""Windows in which something is decided: where to share, what to put off, which tags to accept."""

from typing import Any

from slack_sdk.models.blocks import (
    Block,
    CheckboxesElement,
    ConversationFilter,
    ConversationSelectElement,
    PlainTextInputElement,
)
from slack_sdk.models.views import View

from bot.answering.shown import TagReview
from bot.answering.wording import cell_label, titled
from bot.refusals import Refused
from bot.views.slack.apology import apology
from bot.views.slack.escaping import data, plain
from bot.views.slack.forms import CHECKBOXES, TITLE, not_listed, options, put_in, window
from bot.views.slack.messages import section
from bot.words import Words
from content_library.errors import UserFacing
from content_library.picture import Picture

SHARE, PUT_OFF, TAGS = "share_form", "put_off_form", "tags_form"
"""Callback ids. An input's block and element carry the same id: the name of what is put in."""
REASON_ROOM = 300


def share_form(context: str, words: Words) -> View:
    """A channel; the one somebody stands in is chosen already."""
    channels = ConversationSelectElement(
        action_id="channel",
        placeholder=plain(words.say("slack-choose"), 150),
        default_to_current_conversation=True,
        filter=ConversationFilter(include=["public", "private"], exclude_bot_users=True),
    )
    hint = words.say("slack-share-hint")
    blocks: list[Block] = [put_in("channel", words.say("slack-share-where"), channels, hint)]
    return window(SHARE, words.say("slack-share-title"), words.say("slack-post"), blocks, context, words)


def put_off_form(cell: str, days: int, context: str, words: Words) -> View:
    """`cell` is what it is called; the reason may be left out."""
    reason = PlainTextInputElement(action_id="reason", max_length=REASON_ROOM)
    said = section(words.say("slack-put-off-cell", cell=data(cell, 120), n=days))
    asked = put_in("reason", words.say("slack-put-off-reason"), reason, optional=True)
    return window(PUT_OFF, words.say("slack-not-now"), words.say("slack-put-off"), [said, asked], context, words)


def tags_form(review: TagReview, picture: Picture, context: str, words: Words) -> View:
    """The first `CHECKBOXES` suggested tags of one asset, all ticked: what is ticked is accepted, the rest of them
    rejected. The others are counted, with the sentence that adds the first."""
    needs = [picture.need_of[tag.need] for tag in review.tags]
    boxes = options([(each.id, f"{cell_label(picture, each.persona, each.phase)}: {each.text}") for each in needs])
    shown = boxes[:CHECKBOXES]
    chosen = CheckboxesElement(action_id="needs", options=shown, initial_options=shown)
    title = section(f"*{data(titled(words, picture.asset_of[review.asset]), 200)}*")
    left = not_listed("tag", [(each.id, each.id) for each in needs], CHECKBOXES, words, asset=review.asset)
    hint = f"{words.say('slack-which-tags-hint')} {left}".strip()
    asked = put_in("needs", words.say("slack-which-tags"), chosen, hint, optional=True)
    return window(TAGS, words.say("slack-edit-tags"), words.say("slack-save"), [title, asked], context, words)


def sorry_window(error: UserFacing, words: Words) -> View:
    """In place of a window that cannot be opened."""
    said = apology(error, words, "")
    title = words.say("slack-cannot") if isinstance(error, Refused) else words.say("slack-broke-title")
    blocks: list[Any] = list(said.blocks)
    return View(type="modal", title=plain(title, TITLE), close=plain(words.say("slack-close"), TITLE), blocks=blocks)
