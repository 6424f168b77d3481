"""One question from Slack, from what was heard to what is said: the same path as everywhere, with Slack at both ends."""

from dataclasses import replace

from bot.directory import Asker
from bot.jobs import Job
from bot.listeners.reading import Heard, only_emoji
from bot.skills.answer import Answer
from bot.skills.ask import ask
from bot.skills.word_answer import worded
from bot.teams import Team
from bot.views.slack.answer import answer_message, below_words
from bot.views.slack.escaping import markdown
from bot.views.slack.messages import Message
from bot.words import words_in
from bot.workers.conversation import Conversation, StreamLost
from retrieval.understood import Place, Question

PRIVATE = ("deal_info", "deal_collateral")
"""Said to the asker alone where others read along: deals are theirs, and the room has not asked."""


def answer_question(team: Team, job: Job) -> None:
    answer_heard(team, Heard.read(job.payload), job)


def answer_heard(team: Team, heard: Heard, job: Job) -> None:
    """Said there, or pressed as a button. What belongs nowhere is answered in direct messages."""
    heard = heard if heard.channel else replace(heard, channel=_direct(team, heard.user))
    asker = team.directory.asker(heard.user, team.services.picture().people)
    place = "dm" if heard.response_url and asker.role != "guest" else team.directory.place(heard.channel)
    conversation = Conversation(team.client, heard)
    if job.again and conversation.was_answered(job.key):
        return
    if team.services.model is not None:
        words = words_in(asker.locale[:2])
        conversation.thinks(words.say("slack-thinking"), [words.say("slack-looking"), words.say("slack-wording")])
    answer = ask(_question(heard, asker, place), team.services)
    conversation = replace(conversation, private=_is_private(answer, place))
    _say(team, conversation, answer, job.key)
    if place == "shared" and asker.role != "guest" and heard.begins:
        _hint(team, heard, answer)


def _direct(team: Team, member: str) -> str:
    """The channel of direct messages with this person."""
    return str(team.client.conversations_open(users=member)["channel"]["id"])


def _question(heard: Heard, asker: Asker, place: Place) -> Question:
    text = "help" if only_emoji(heard.text) else heard.text
    return Question(text, asker.user, asker.role, place, heard.conversation)


def _is_private(answer: Answer, place: Place) -> bool:
    return place == "channel" and (answer.understood.intent in PRIVATE or bool(answer.understood.slots.deal))


def _say(team: Team, conversation: Conversation, answer: Answer, key: str) -> None:
    """Streamed when a model words it, at once otherwise; either way the whole of it stands there in the end."""
    picture = team.services.picture()
    message = answer_message(answer, picture)
    if team.services.model is None or not conversation.streams:
        conversation.says(message, key)
        return
    try:
        told = worded(answer, team.services, lambda unit: conversation.says_piece(markdown(unit)))
    except StreamLost:
        conversation.rewrites_stream(message, key)
        return
    if told.by_model:
        conversation.ends_stream(message, below_words(answer, picture), key)
    else:
        conversation.rewrites_stream(message, key)


def _hint(team: Team, heard: Heard, answer: Answer) -> None:
    """Guests read along: a colleague is told, alone, that there may be more."""
    words = words_in(answer.understood.language)
    hint = Message(words.say("slack-guests-read-along"), ())
    Conversation(team.client, heard, private=True).says(hint)
