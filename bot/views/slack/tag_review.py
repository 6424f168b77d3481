"""Tags that a text seems to deserve: the asset, each cell with the sentence that says so, and who decides."""

from collections.abc import Callable

from slack_sdk.models.blocks import Block, DividerBlock, InteractiveElement

from bot.answering.shown import TagReview, TagShown, TagsShown
from bot.answering.wording import cell_label, persona_label, phase_label, titled
from bot.views.slack.buttons import button, row
from bot.views.slack.carried_tags import AcceptTags, EditTags, RejectTags, UndoTags
from bot.views.slack.escaping import data
from bot.views.slack.messages import Message, section, small
from bot.words import Words
from content_library.intake import Asset
from content_library.picture import Picture

REVIEWS, TAGS = 3, 3
UNDO_HOURS = 24  # so long a decision can be taken back


def review_blocks(
    shown: TagsShown, picture: Picture, words: Words, decides: Callable[[str], bool], answer: str = ""
) -> list[Block]:
    """At most 4,600 characters in 10 blocks: three assets of 1,500 with their buttons. `decides`: whether somebody who
    reads it may decide on the tags of an asset; who may not suggests them. `answer` is the one it is part of."""
    known = [review for review in shown.reviews if review.asset in picture.asset_of]
    blocks = [
        block
        for place, each in enumerate(known[:REVIEWS])
        for block in [
            *_review(each, picture, words),
            *row(_buttons(place, each, words, answer, decides=decides(each.asset))),
        ]
    ]
    left = len(known) - REVIEWS
    return [*blocks, *([small(words.say("slack-more", n=left))] if left > 0 else [])]


def review_message(shown: TagsShown, picture: Picture, words: Words, *, decides: bool) -> Message:
    """The queue, asked for by a button, for one reader. At most 11 blocks."""
    heading = words.say("slack-review-queue", n=len(shown.reviews))
    return Message(heading, (section(f"*{heading}*"), *review_blocks(shown, picture, words, lambda _asset: decides)))


def decided_message(asset: str, decision: str, picture: Picture, words: Words, *, accepted: bool) -> Message:
    """In place of the buttons, once somebody decided. At most 400 characters in 2 blocks."""
    title = data(titled(words, picture.asset_of[asset]) if asset in picture.asset_of else asset, 110)
    said = words.say("slack-tags-accepted", asset=title) if accepted else words.say("slack-tags-rejected", asset=title)
    undo = button(words.say("slack-undo", n=UNDO_HOURS), UndoTags(decision=decision))
    return Message(said, (section(said), *row([undo])))


def _review(review: TagReview, picture: Picture, words: Words) -> list[Block]:
    asset = picture.asset_of[review.asset]
    now = words.say("slack-tagged-now", tags=data(_tagged(asset, picture, words), 80))
    needs = [tag for tag in review.tags[:TAGS] if tag.need in picture.need_of]
    left = len(review.tags) - len(needs)
    more = [words.say("slack-more-tags", n=left)] if left > 0 else []
    sentences = [_tag(tag, picture, words) for tag in needs]
    card = "\n".join([f"*{data(titled(words, asset), 110)}*", now, *sentences, *more, *_effect(review, picture, words)])
    return [DividerBlock(), section(card)]


def _buttons(
    place: int, review: TagReview, words: Words, answer: str, *, decides: bool
) -> list[InteractiveElement | None]:
    carried = {"asset": review.asset, "needs": tuple(tag.need for tag in review.tags[:TAGS]), "answer": answer}
    if not decides:
        return [button(words.say("slack-suggest"), AcceptTags(**carried), place, primary=not place)]
    return [
        button(words.say("slack-accept"), AcceptTags(**carried), place, primary=not place),
        button(words.say("slack-edit"), EditTags(**carried), place),
        button(words.say("slack-reject"), RejectTags(**carried), place),
    ]


def _tagged(asset: Asset, picture: Picture, words: Words) -> str:
    readers = [persona_label(picture, each) for each in asset.personas]
    phases = [phase_label(picture, each) for each in asset.phases]
    return ", ".join([*readers, *phases]) or words.say("slack-untagged")


def _tag(tag: TagShown, picture: Picture, words: Words) -> str:
    """At most 320 characters."""
    need = picture.need_of[tag.need]
    cell = data(cell_label(picture, need.persona, need.phase), 60)
    sentence = f"\n> {words.quoted(data(tag.sentence, 140))}" if tag.sentence else ""
    return f"→ *{cell}*: {data(need.text, 100)}{sentence}"


def _effect(review: TagReview, picture: Picture, words: Words) -> list[str]:
    if review.coverage is None or review.potential is None or review.potential == review.coverage:
        return []
    cell = data(cell_label(picture, review.persona, review.phase), 60)
    before, after = words.percent(review.coverage), words.percent(review.potential)
    return [words.say("slack-effect", cell=cell, before=before, after=after)]
