"""A question that is passed on to a colleague, once, and a word about it where it was asked."""

from dataclasses import replace

from bot.answering.wording import first_name
from bot.jobs import Job
from bot.listeners.reading import Pressed, Submitted
from bot.refusals import Refused
from bot.standing import words_at
from bot.teams import Team
from bot.views.slack.buttons import AskColleague
from bot.views.slack.escaping import data
from bot.views.slack.letter import letter_message
from bot.views.slack.messages import Message, small
from bot.windows.asking import passing_of
from bot.words import words_in
from bot.workers.saying.conversation import Conversation
from bot.workers.saying.direct_messages import say_directly
from bot.workers.saying.to_one_alone import say_alone


def pass_on(team: Team, filled: Submitted, pressed: Pressed, carried: AskColleague, job: Job) -> None:
    """Whoever reads the answer sees that somebody was asked; below an answer for one alone, only they do."""
    passing = passing_of(team, pressed, carried)
    if not (team.services.notebook.tell_once(passing.key) or job.again):
        raise Refused("asked_already")
    letter = replace(passing.letter, note=filled.text("note"))
    theirs = words_in(team.asker(passing.member).language)
    say_directly(team, passing.member, letter_message(letter, theirs), job)
    person = first_name(team.services.picture(), passing.person)
    said = words_at(team, pressed).say("slack-asked-person", name=data(letter.name, 80), person=data(person, 80))
    if pressed.alone or not pressed.ts:
        say_alone(team, pressed, said)
    else:
        conversation = Conversation(team.client, pressed.saying(""))
        conversation.says(Message(said, (small(said),)), f"{job.key}/said")
