"""One question from Slack, from what was heard to what is said: the same path as everywhere, with Slack at both ends."""

import json
import logging
import re
from dataclasses import replace

from bot.answering.answer import Answer
from bot.answering.outcome import outcome_of
from bot.answering.stage_words import own_picture
from bot.jobs import Job
from bot.listeners.reading import Heard, only_emoji
from bot.measures import ANSWERS
from bot.refusals import Refused
from bot.skills.answer_again import told_again
from bot.skills.ask import ask, is_meant_for_us
from bot.skills.word_answer import worded
from bot.standing import Standing, deal_of_place, standing_of
from bot.teams import Team
from bot.views.slack.answer import answer_message, below_words
from bot.views.slack.escaping import data, markdown
from bot.views.slack.messages import Message, in_language, marked
from bot.workers.briefs.tell_changes import tell_changes
from bot.workers.questions.ratings import tell_of_words
from bot.workers.questions.sent_along import Along, send_along
from bot.workers.questions.title import title_of
from bot.workers.saying.conversation import Conversation, StreamLost
from bot.workers.saying.place import somewhere
from content_library.picture import Picture
from content_library.remembered import remembered
from content_library.sharing import DealRights, deal_rights
from retrieval.reading.wants.courtesy import only_drawn
from retrieval.reading.wants.moves import OF_BRIEFS
from retrieval.understood import Place, Question, Understood

MENTIONED = re.compile(r"@([UW][A-Z0-9]{5,})\b")
"""As `bot/listeners/reading.py` leaves it where Slack gives no name along."""
SHORTEST = 4
"""Characters: "ok", "lol" and "+1" ask for nothing."""
PRIVATE = ("deal_info", "deal_collateral")
"""Said to the asker alone where others read along: deals are theirs, and the room has not asked."""

LOG = logging.getLogger("milepost.slack")


def answer_question(team: Team, job: Job) -> None:
    answer_heard(team, Heard.read(job.payload), job)


def answer_heard(team: Team, heard: Heard, job: Job) -> None:
    """Said there, or pressed as a button. What belongs nowhere is answered in direct messages."""
    heard = somewhere(team, heard)
    standing, conversation = standing_of(team, heard), Conversation(team.client, heard)
    question = _question(team, heard, standing)
    if heard.door == "thread" and not _joins_in(team, heard, question):
        return
    if job.again and conversation.was_answered(job.key):
        earlier = conversation.earlier(job.key)
        answer = _said_earlier(team, question, earlier.answer)
        if answer is not None:
            send_along(team, heard, standing, answer, Along(job.key, earlier.below, again=True))
    else:
        _answer_now(team, heard, standing, question, job)
    if heard.door == "direct" and heard.begins:
        conversation.is_called(title_of(team, standing, "" if only_emoji(heard.text) else question.text))


def _answer_now(team: Team, heard: Heard, standing: Standing, question: Question, job: Job) -> None:
    if team.services.model is not None:
        words = team.words_of(heard.user)
        thinking = [words.say("slack-looking"), words.say("slack-wording")]
        Conversation(team.client, heard).thinks(words.say("slack-thinking"), thinking)
    before = None if heard.begins else team.services.threads.recall(heard.conversation)
    answer = ask(question, team.services)
    tell_changes(team, answer.effects, standing, again=job.again)
    answer = tell_of_words(team, standing, answer, heard.text, again=job.again)
    alone = say_answer(team, heard, standing, answer, job.key, alone=_goes_on_alone(answer, before))
    ANSWERS.labels(outcome_of(answer)).inc()
    send_along(team, heard, standing, answer, Along(job.key, alone=alone, again=job.again))


def _said_earlier(team: Team, question: Question, id: str) -> Answer | None:
    """Before the process ended; None when it is forgotten, or was no mere telling: nothing is done twice."""
    try:
        return told_again(id, question, team.services)
    except Refused as error:
        LOG.info("%s: nothing more comes below it: %s", id, error)
        return None


def _question(team: Team, heard: Heard, standing: Standing) -> Question:
    judges = only_drawn(heard.text) and not heard.begins  # a thumb below an answer
    text = "help" if only_emoji(heard.text) and not judges else _with_names(team, heard.text)
    seen = team.looks.at(heard.user) if heard.door == "direct" else heard.channel
    deal = deal_of_place(team, seen, standing.asker)
    return replace(standing.question(text, heard.conversation), deal=deal.id if deal is not None else "")


def _with_names(team: Team, text: str) -> str:
    """Colleagues who are mentioned by what they are called, others not at all: nobody looks for an id of Slack's."""
    people = {each.id: each.first_name for each in team.services.picture().people}
    return " ".join(MENTIONED.sub(lambda found: people.get(team.asker(found[1]).user, ""), text).split())


def _joins_in(team: Team, heard: Heard, question: Question) -> bool:
    """In a thread where Milepost has answered it answers what is asked of it, not what people say to each other."""
    if team.services.threads.recall(heard.conversation) is None or heard.text.startswith("@") or only_emoji(heard.text):
        return False
    if len(heard.text) < SHORTEST and "?" not in heard.text:
        return False
    return is_meant_for_us(question, team.services)


def _goes_on_alone(answer: Answer, before: Understood | None) -> bool:
    """Whether it goes on with an answer about a deal in a room: what it took over from that is for the same eyes, though
    the deal itself is not in it. What is said of the thread's own brief goes on with the brief."""
    if before is None or answer.understood.question.place != "channel":
        return False
    slots = answer.understood.slots
    of_a_deal = before.intent in PRIVATE or bool(before.slots.deal)
    of_its_brief = (
        answer.understood.intent in OF_BRIEFS and "brief" in slots.inherited and set(slots.brief) <= set(before.home)
    )
    return of_a_deal and bool(slots.inherited) and not of_its_brief


def say_answer(team: Team, heard: Heard, standing: Standing, answer: Answer, key: str, *, alone: bool = False) -> bool:
    """To the asker alone where it must be; whether it was."""
    picture = own_picture(team.services, standing.asker.user, standing.place)
    message = in_language(answer_message(answer, picture), answer.understood.language)
    private = alone or is_private(answer, message, standing.place, picture)
    conversation = Conversation(team.client, heard, private=private, answer=answer.id)
    _say(team, conversation, answer, message, key)
    if conversation.private:
        Conversation(team.client, heard).thinks_no_more()  # only what everybody sees takes a status away
    return conversation.is_alone


def is_private(answer: Answer, message: Message, place: Place, picture: Picture) -> bool:
    """Whether others read along who may not know of the deals it is about, or names in passing."""
    if place != "channel":
        return False
    if answer.understood.intent in PRIVATE or answer.understood.slots.deal:
        return True
    said = json.dumps([message.text, [block.to_dict() for block in message.blocks]], ensure_ascii=False)
    question = answer.understood.question
    rights = deal_rights(picture, question.user, question.role, place)
    return any(
        name in said for name in remembered(picture, ("names", rights.known), lambda: _names_of(rights, picture))
    )


def _names_of(rights: DealRights, picture: Picture) -> frozenset[str]:
    """As messages have them: accounts and the people of buyers. Of a deal the asker may not hear of an answer has no more
    than they said themselves, and keeping that from others would tell them that there is one."""
    names = {deal.account for deal in picture.deals if deal.id in rights.known}
    names |= {contact.name for id in rights.known for contact in picture.contacts_of.get(id, ()) if contact.is_known}
    return frozenset(data(name, 200) for name in names - {""})


def _say(team: Team, conversation: Conversation, answer: Answer, message: Message, key: str) -> None:
    """Streamed when a model words it, at once otherwise; either way the whole of it stands there in the end."""
    if team.services.model is None or not conversation.streams:
        conversation.says(message, key)
        return
    try:
        told = worded(answer, team.services, lambda unit: conversation.says_piece(markdown(unit), key))
    except StreamLost:
        conversation.rewrites_stream(message, key)
        return
    if told.by_model:
        asked = answer.understood.question
        below = marked(
            below_words(answer, own_picture(team.services, asked.user, asked.place)), answer.understood.language
        )
        conversation.ends_stream(message, below, key)
    else:
        conversation.rewrites_stream(message, key)
