"""The whole of a brief in the thread: as a canvas or as Markdown to read, and as a Word file to work in."""

from dataclasses import replace

from bot.listeners.reading import Pressed
from bot.skills.export_brief import exported
from bot.skills.permitted import permitted_brief
from bot.standing import words_at
from bot.teams import Team
from bot.windows.opening import colleague
from bot.workers.answer_question import somewhere
from bot.workers.canvas import sent_as_canvas
from bot.workers.files import File, direct_channel, send_file
from bot.workers.saying_alone import say_alone
from content_library.briefs.fields import Brief
from content_library.briefs.markdown import as_markdown


def send_brief_file(team: Team, pressed: Pressed, brief: Brief, note: str = "") -> None:
    """Without what speaks of deals its readers may not know of; where that is everybody in a room, of any."""
    standing, words, picture = colleague(team, pressed), words_at(team, pressed), team.services.picture()
    permitted = permitted_brief(brief, picture, standing.question(""))
    said = f"\n{words.say('slack-note-said', note=note)}\n" if note else ""
    page, title = f"{as_markdown(permitted)}{said}", words.say("slack-brief-file", title=brief.title)
    heard, name = somewhere(team, pressed.saying("")), f"brief-{brief.persona}-{brief.phase}"
    if pressed.alone:
        heard = replace(heard, channel=direct_channel(team, heard.user), thread="", response_url="")
    if not sent_as_canvas(team, heard, title, page):
        send_file(team, heard, File(f"{name}.md", title, page.encode()))
    send_file(team, heard, File(f"{name}.docx", title, exported(permitted, "docx", picture.today)))
    if pressed.alone:
        say_alone(team, pressed, words.say("slack-in-your-messages"))
