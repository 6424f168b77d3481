"""An answer once more, from its question in the log: with the rights of whoever wants it, and without a new line there."""

from dataclasses import replace

from pydantic import TypeAdapter, ValidationError

from bot.refusals import Refused
from bot.services import Services
from bot.skills.answer import Answer
from bot.skills.ask import answered, desk_for
from content_library.talk import Asked
from retrieval.languages import language_of
from retrieval.understood import Intent, Question, Slots, Understood

SLOTS = TypeAdapter(Slots)
INTENT = TypeAdapter(Intent)


def answer_again(id: str, asker: Question, services: Services) -> Answer:
    """`asker` says who wants it and where; its text counts for nothing. Raises `Refused` when the words are forgotten."""
    asked = services.notebook.question(id)
    if asked is None or not asked.text:
        raise Refused("forgotten")
    answer = answered(desk_for(_as_it_was_read(asked, asker, services), services))
    return replace(answer, id=id, effects=())


def _as_it_was_read(asked: Asked, asker: Question, services: Services) -> Understood:
    """What an older version wrote down in another shape counts as forgotten."""
    default = services.picture().company.default_language
    try:
        slots, intent = SLOTS.validate_python(dict(asked.slots)), INTENT.validate_python(asked.intent)
    except ValidationError as error:
        raise Refused("forgotten") from error
    question = replace(asker, text=asked.text)
    return Understood(question, intent, slots=slots, language=language_of(asked.text, unknown=default))
