"""Public content for a step of a workflow: whatever the workflow does with it, anybody may read it."""

from bot.answering.answer import Offer
from bot.services import Services
from bot.skills.answer_guests import answer_guests
from bot.skills.answered import desk_for
from bot.skills.find_for_message import ABOUT
from retrieval.understanding import understand
from retrieval.understood import Question, Slots, Understood
from retrieval.vocabulary import Vocabulary


def suggest_content(persona: str, phase: str, about: str, services: Services) -> tuple[Offer, ...]:
    """`persona` and `phase` as somebody calls them, `about` any words; at least one is not empty. Best first. Nothing is
    logged: a workflow asks for nobody."""
    picture = services.picture()
    question = Question(f"{persona} {phase}".strip(), "", "guest", "shared")
    read = understand(question, Vocabulary.of(picture), picture.today, None, services.open_embedder)
    topic = about or " ".join(read.slots.unresolved) or (question.text if not _known(read) else "")
    slots = Slots(topic=topic[:ABOUT] or None, persona=read.slots.persona, phase=read.slots.phase)
    language = picture.company.default_language
    return answer_guests(desk_for(Understood(question, "asset_find", slots=slots, language=language), services)).offered


def _known(read: Understood) -> bool:
    return bool(read.slots.persona or read.slots.phase)
