"""Whether a colleague would have been told more where no guests read along."""

from dataclasses import replace

from bot.answering.answer import Answer
from bot.answering.context import identified
from bot.answering.desk import not_sharpened
from bot.services import Services
from bot.skills.answer_guests import FINDING
from bot.skills.answered import answered, desk_for
from retrieval.understanding import understand
from retrieval.vocabulary import Vocabulary

NOTHING_TO_TELL = ("decline_unknown", "refuse")


def was_withheld(answer: Answer, services: Services) -> bool:
    """`answer` was given among guests. The same question in a direct message has an answer that is more than those
    assets; nothing is written down, and no model is asked."""
    picture = services.picture()
    question = identified(replace(answer.understood.question, place="dm", thread=None), picture)
    read = understand(question, Vocabulary.of(picture), picture.today, None, services.open_embedder)
    alone = answered(replace(desk_for(read, services), sharpen=not_sharpened))
    if read.intent == "help" or alone.behaviour in NOTHING_TO_TELL:
        return False
    more = {offer.asset for offer in (*alone.offered, *alone.internal)} - {offer.asset for offer in answer.offered}
    return read.intent not in FINDING[:2] or bool(more or alone.named)
