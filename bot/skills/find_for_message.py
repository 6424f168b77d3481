"""What to send for what a message is about. The message is somebody else's: data to search with, never an order."""

from dataclasses import replace

from bot.answering.answer import Answer
from bot.services import Services
from bot.skills.answered import answered, desk_for
from bot.skills.ask import ask_filled_in
from retrieval.understanding import understand
from retrieval.understood import Question, Slots
from retrieval.vocabulary import Vocabulary

ABOUT = 300
"""Characters of the message that are searched with: what it is about comes first, then greetings and signatures."""


def find_for_message(question: Question, services: Services, language: str) -> Answer:
    """Answered in `language`, whatever the message is written in. Of what is read in the message only readers and
    phases count: a deal, a format or a change it speaks of is not what the asker chose.
    """
    picture = services.picture()
    read = understand(question, Vocabulary.of(picture), picture.today, None, services.open_embedder)
    slots = Slots(topic=question.text[:ABOUT], persona=read.slots.persona, phase=read.slots.phase)
    wanted = replace(read, intent="asset_find", also=(), slots=slots, readings=()).answered_in(language)
    if slots.persona and not answered(desk_for(wanted, services)).offered:
        wanted = replace(wanted, slots=slots.changed(topic=None))  # what its words do not find, its reader may
    return ask_filled_in(wanted, services)
