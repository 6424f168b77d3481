"""The whole of a brief as a file in the thread."""

from bot.listeners.reading import Pressed
from bot.skills.permitted import permitted_brief
from bot.standing import words_at
from bot.teams import Team
from bot.windows.opening import colleague
from bot.workers.files import File, send_file
from bot.workers.saying_alone import say_alone
from content_library.briefs.fields import Brief
from content_library.briefs.markdown import as_markdown


def send_brief_file(team: Team, pressed: Pressed, brief: Brief, note: str = "") -> None:
    """Without what speaks of deals its readers may not know of; where that is everybody in a room, of any."""
    standing, words = colleague(team, pressed), words_at(team, pressed)
    page = as_markdown(permitted_brief(brief, team.services.picture(), standing.question("")))
    said = f"\n{words.say('slack-note-said', note=note)}\n" if note else ""
    name = f"brief-{brief.persona}-{brief.phase}.md"
    title = words.say("slack-brief-file", title=brief.title)
    send_file(team, pressed.saying(""), File(name, title, f"{page}{said}".encode()))
    if pressed.alone:
        say_alone(team, pressed, words.say("slack-in-your-messages"))
