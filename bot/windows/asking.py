"""Passing a question on to a colleague: who gets it, what they get, and whether they had it already."""

from dataclasses import dataclass
from hashlib import sha256

from slack_sdk.models.views import View

from bot.answering.wording import first_name
from bot.listeners.reading import Pressed
from bot.refusals import Refused
from bot.skills.answer_again import answer_again
from bot.standing import words_at
from bot.teams import Team
from bot.views.slack.buttons import AskColleague
from bot.views.slack.letter import Letter, ask_form
from bot.windows.opening import colleague, context_of
from bot.words import words_in
from content_library.spelling import folded


@dataclass(frozen=True)
class Passing:
    """`person` is a colleague's id, `member` the same in Slack. `key` is one for the same words to the same person."""

    person: str
    member: str
    letter: Letter
    key: str


def what_is_asked(team: Team, pressed: Pressed, carried: AskColleague) -> View:
    passing, picture = passing_of(team, pressed, carried), team.services.picture()
    if team.services.notebook.was_told(passing.key):
        raise Refused("asked_already")
    name = next(each.name for each in picture.people if each.id == passing.person)
    theirs = words_in(team.asker(passing.member).language)
    return ask_form(name, passing.letter, theirs, context_of(pressed), words_at(team, pressed))


def passing_of(team: Team, pressed: Pressed, carried: AskColleague) -> Passing:
    """With the rights of whoever pressed it. Raises `Refused` among guests, when there is something to answer with by
    now, and when nobody would get it."""
    standing, picture = colleague(team, pressed), team.services.picture()
    answer = answer_again(carried.answer, standing.question("", pressed.conversation), team.services)
    asked = team.services.notebook.question(carried.answer)
    if asked is None or not answer.ask:
        raise Refused("nobody_to_ask")
    member = team.directory.member(answer.ask, picture.people)
    if not member or team.asker(member).role == "guest":
        raise Refused("not_in_slack")
    user = standing.asker.user
    known = any(each.id == user for each in picture.people)
    cell = picture.cell_of.get((asked.persona or "", asked.phase or ""))
    wanted = (cell.persona, cell.phase) if cell is not None and cell.involved else None
    letter = Letter(first_name(picture, user) if known else standing.asker.name, pressed.user, asked.text, cell=wanted)
    words = sha256(folded(asked.text).encode()).hexdigest()[:16]
    return Passing(answer.ask, member, letter, f"asked/{team.id}/{answer.ask}/{words}")
