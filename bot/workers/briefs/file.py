"""The whole of a brief in the thread: as a canvas or as Markdown to read, and as a Word file to work in."""

from collections.abc import Collection
from dataclasses import replace

from bot.answering.answer import Answer
from bot.answering.permitted import permitted_brief, permitted_words
from bot.listeners.reading import Heard, Pressed
from bot.skills.briefs.export_brief import exported, page_of
from bot.standing import words_at
from bot.teams import Team
from bot.windows.opening import colleague
from bot.workers.saying.canvas import sent_as_canvas
from bot.workers.saying.files import File, direct_channel, send_file
from bot.workers.saying.place import somewhere
from bot.workers.saying.to_one_alone import say_alone
from content_library.brief_log import BriefLog
from content_library.briefs.fields import Brief

ASKED = ("file", "canvas")
"""What is asked of a brief that is sent as a file."""


def send_asked_file(team: Team, heard: Heard, answer: Answer, key: str, there: Collection[str]) -> None:
    """Where a sentence asks for the file of a kept brief, and was told of that brief."""
    slots = answer.understood.slots
    kept = (
        BriefLog(team.services.library.engine).find(slots.brief[0]) if slots.of_brief in ASKED and slots.brief else None
    )
    if kept is not None and kept.id in answer.sources:
        alone = bool(heard.response_url)
        at = Pressed(
            heard.team, heard.user, heard.ts, "", "", "", heard.channel, "", heard.thread, alone, heard.response_url
        )
        _send_both(team, at, kept.brief, "", f"{key}/page", there)


def send_brief_file(team: Team, pressed: Pressed, brief: Brief, note: str = "") -> None:
    """Without what speaks of deals its readers may not know of; where that is everybody in a room, of any."""
    _send_both(team, pressed, brief, note, "", ())


def _send_both(team: Team, pressed: Pressed, brief: Brief, note: str, page_key: str, there: Collection[str]) -> None:
    """The page and the Word file, but for what is `there`, by the name of its file or the key of its message."""
    standing, words, picture = colleague(team, pressed), words_at(team, pressed), team.services.picture()
    permitted = permitted_brief(brief, picture, standing.question(""))
    noted = permitted_words(note, picture, standing.question(""))
    said = words.say("slack-note-said", note=noted) if noted else ""
    page, title = page_of(permitted, said), words.say("slack-brief-file", title=permitted.title)
    heard, name = somewhere(team, pressed.saying("")), f"brief-{brief.persona}-{brief.phase}"
    if pressed.alone:
        heard = replace(heard, channel=direct_channel(team, heard.user), thread="", response_url="")
    is_there = not {page_key, f"{name}.md"}.isdisjoint(there)
    if not is_there and not sent_as_canvas(team, heard, title, page, page_key):
        send_file(team, heard, File(f"{name}.md", title, page.encode()))
    if f"{name}.docx" not in there:
        send_file(team, heard, File(f"{name}.docx", title, exported(permitted, "docx", picture.today, said)))
    if pressed.alone:
        say_alone(team, pressed, words.say("slack-in-your-messages"))
