"""A question nobody had content for, on its way to a colleague: the window it is sent from, and the letter itself."""

from dataclasses import dataclass

from slack_sdk.models.blocks import Block, PlainTextInputElement
from slack_sdk.models.views import View

from bot.views.slack.buttons import CreateBrief, button, row
from bot.views.slack.escaping import data, plain
from bot.views.slack.forms import put_in, window
from bot.views.slack.messages import Message, section, small
from bot.words import Words
from content_library.picture import CellKey

ASK = "ask_form"
"""Callback id. The input's block and element carry the same id: the name of what is put in."""
QUESTION, NOTE = 600, 500  # characters


@dataclass(frozen=True)
class Letter:
    """Who asks, what they had asked Milepost, and what they add. `member` is Slack's id of the asker, `cell` what it was
    about; None where that is none."""

    name: str
    member: str
    question: str
    note: str = ""
    cell: CellKey | None = None


def letter_message(letter: Letter, words: Words) -> Message:
    """In the words of whoever gets it. At most 1,500 characters in 3 blocks."""
    name = data(letter.name, 80)
    lines = [words.say("slack-asks-you", name=name), f"> {data(letter.question, QUESTION)}"]
    if letter.note:
        lines.append(words.say("slack-owner-words", more=data(letter.note, NOTE)))
    brief = [CreateBrief(persona=letter.cell[0], phase=letter.cell[1])] if letter.cell else []
    body: list[Block] = [
        section("\n".join(lines)),
        *row([button(words.say("slack-create-brief"), each) for each in brief]),
    ]
    return Message("\n".join(lines), (*body, small(words.say("slack-asks-you-answer", name=f"<@{letter.member}>"))))


def ask_form(person: str, letter: Letter, theirs: Words, context: str, words: Words) -> View:
    """`person` is who gets it, `theirs` the words of the letter: it stands above what may be added, as it will arrive."""
    more = PlainTextInputElement(action_id="note", multiline=True, max_length=NOTE)
    first = section(words.say("slack-ask-person-gets", name=data(person, 80)))
    shown = section(letter_message(letter, theirs).text)
    added = put_in("note", words.say("slack-ask-person-note"), more, optional=True)
    title = words.say("slack-ask-person", name=plain(person.split(maxsplit=1)[0], 18))
    return window(ASK, title, words.say("slack-send"), [first, shown, added], context, words)
