"""Windows about a kept brief: who writes it, why it is dropped, what it became, and its fields."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from slack_sdk.models.blocks import (
    Block,
    CheckboxesElement,
    DatePickerElement,
    InputBlock,
    InputInteractiveElement,
    PlainTextInputElement,
    StaticMultiSelectElement,
    StaticSelectElement,
)
from slack_sdk.models.views import View

from bot.views.slack.brief_form import BriefWish, cell_and_needs, chosen_cell
from bot.views.slack.escaping import data, plain
from bot.views.slack.forms import OPTIONS, not_listed, options, put_in, window
from bot.views.slack.messages import section, small
from bot.words import Words
from content_library.briefs.form import LENGTH
from content_library.intake import Asset, Person
from content_library.picture import Picture

ASSIGN, DROP, PUBLISH, CHANGE = "assign_form", "drop_form", "publish_form", "change_form"
"""Callback ids. An input's block and element carry the same id: the name of what is put in."""
WRITER, REVIEWERS, FORMAT, DEPTH, LANGUAGES, LEADING, DUE, ANYWAY = (
    "writer", "reviewers", "format", "depth", "languages", "leading", "due", "anyway",
)  # fmt: skip
REASON_ROOM = 300
WRITERS, PEOPLE, CHOICES, NAME = 30, 50, 30, 40
"""So many, and characters of each, beside one another in one window: all its texts have 9,999 characters."""

Choices = Sequence[tuple[str, str]]
"""Values, and what is written on them."""


@dataclass(frozen=True)
class Fields:
    """A kept brief as its form has it. `wish` is for whom and when, with needs; `reviewers` are ids of people."""

    wish: BriefWish
    formats: tuple[str, ...]
    format: str = ""
    depth: int | None = None
    languages: tuple[str, ...] = ()
    offered: tuple[str, ...] = ()
    """Languages to choose from."""
    due: date | None = None
    writer: str = ""
    writers: tuple[Person, ...] = ()
    reviewers: tuple[str, ...] = ()


def assign_form(writers: Sequence[Person], title: str, context: str, words: Words) -> View:
    """`writers` has at least one."""
    choices = [(each.id, each.name) for each in writers]
    hint = f"{words.say('slack-who-writes-hint')} {not_listed('writer', choices, OPTIONS, words)}".strip()
    asked = put_in(WRITER, words.say("slack-who-writes"), _select(WRITER, choices, "", words), hint)
    return window(ASSIGN, words.say("slack-assign"), words.say("slack-save"), [_titled(title), asked], context, words)


def drop_form(title: str, context: str, words: Words) -> View:
    reason = PlainTextInputElement(action_id="reason", max_length=REASON_ROOM)
    asked = put_in("reason", words.say("slack-drop-reason"), reason)
    return window(DROP, words.say("slack-drop-title"), words.say("slack-drop"), [_titled(title), asked], context, words)


def publish_form(assets: Sequence[Asset], title: str, context: str, words: Words) -> View:
    """`assets` are those it may have become, the likeliest first. One that is not all of what the brief asks for is
    published with a tick."""
    choices = [(each.id, f"{each.title} ({each.id})") for each in assets]
    left = not_listed("asset", [(each.id, each.id) for each in assets], OPTIONS, words)
    hint = f"{words.say('slack-what-it-became-hint')} {left}".strip()
    asked = put_in("asset", words.say("slack-what-it-became"), _select("asset", choices, "", words), hint)
    insisting = CheckboxesElement(action_id=ANYWAY, options=options([(ANYWAY, words.say("slack-publish-anyway"))]))
    label = words.say("slack-publish-anyway-label")
    blocks: list[Block] = [_titled(title), asked, put_in(ANYWAY, label, insisting, optional=True)]
    return window(PUBLISH, words.say("slack-publish-title"), words.say("slack-publish"), blocks, context, words)


def change_form(now: Fields, picture: Picture, words: Words) -> View:
    """At most 14 blocks. What is left as it is changes nothing."""
    blocks: list[Block] = [
        *chosen_cell(now.wish, picture, words),
        *cell_and_needs(now.wish, picture, words),
        *_form(now, words),
        *_people(now, picture, words),
        *[small(data(each, 300)) for each in now.wish.alike[:2]],
    ]
    title = words.say("slack-change-brief")
    return window(CHANGE, title, words.say("slack-save"), blocks, now.wish.context, words)


def _form(now: Fields, words: Words) -> list[InputBlock]:
    formats = [(each, words.named("format", each)[:NAME]) for each in _first(now.format, now.formats)]
    lengths = [(str(each), words.say("brief-fields-length", depth=each)) for each in LENGTH]
    languages = [(each, words.language_name(each)) for each in _first("", (*now.languages, *now.offered))]
    due = DatePickerElement(action_id=DUE, initial_date=now.due.isoformat() if now.due else None)
    found = [put_in(DUE, words.say("slack-due"), due, optional=True)]
    if formats:
        chosen = _select(FORMAT, formats[:CHOICES], now.format, words)
        hint = not_listed("format", formats, CHOICES, words)
        found.append(put_in(FORMAT, words.say("slack-format"), chosen, hint, optional=True))
    found.append(
        put_in(DEPTH, words.say("slack-length"), _select(DEPTH, lengths, str(now.depth or ""), words), optional=True)
    )
    if len(languages) > 1:
        left = not_listed("language", languages, CHOICES, words)
        first = _select(LEADING, languages[:CHOICES], next(iter(now.languages), ""), words)
        every = _several(LANGUAGES, languages[:CHOICES], now.languages, words)
        found += [
            put_in(LEADING, words.say("slack-first-language"), first, optional=True),
            put_in(LANGUAGES, words.say("slack-languages"), every, left, optional=True),
        ]
    return found


def _people(now: Fields, picture: Picture, words: Words) -> list[InputBlock]:
    near = sorted(picture.people, key=lambda each: (each.id not in now.reviewers, each.team == "sales"))
    people = [(each.id, each.name[:NAME]) for each in near]
    own = sorted(now.writers, key=lambda each: each.id != now.writer)
    writers = [(each.id, each.name[:NAME]) for each in own]
    found = []
    if writers:
        writer, left = (
            _select(WRITER, writers[:WRITERS], now.writer, words),
            not_listed("writer", writers, WRITERS, words),
        )
        found.append(put_in(WRITER, words.say("slack-writer"), writer, left, optional=True))
    if people:
        reviewers = _several(REVIEWERS, people[:PEOPLE], now.reviewers, words)
        left = not_listed("reviewer", people, PEOPLE, words)
        found.append(put_in(REVIEWERS, words.say("slack-reviewers"), reviewers, left, optional=True))
    return found


def _first(one: str, others: Sequence[str]) -> list[str]:
    """What is chosen is always among them."""
    return [each for each in dict.fromkeys((one, *others)) if each]


def _titled(title: str) -> Block:
    return section(f"*{data(title, 300)}*")


def _select(id: str, choices: Choices, now: str, words: Words) -> InputInteractiveElement:
    found = options(choices)
    initial = next((each for each in found if each.value == now), None)
    placeholder = plain(words.say("slack-choose"), 150)
    return StaticSelectElement(action_id=id, placeholder=placeholder, options=found, initial_option=initial)


def _several(id: str, choices: Choices, now: Sequence[str], words: Words) -> InputInteractiveElement:
    found = options(choices)
    initial = [each for each in found if each.value in now]
    placeholder = plain(words.say("slack-choose"), 150)
    return StaticMultiSelectElement(
        action_id=id, placeholder=placeholder, options=found, initial_options=initial or None
    )
