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
    """`persona` and `phase` as somebody calls them, `about` any words, which may name a reader and a phase where the two
    are left open; at least one is not empty. Best first. Nothing is logged: a workflow asks for nobody."""
    chosen, said = _read(f"{persona} {phase}".strip(), services), _read(about, services)
    readers = chosen.slots.persona or said.slots.persona
    phases = chosen.slots.phase or said.slots.phase
    words = "" if _is_said_whole(said) else about
    topic = words or " ".join(chosen.slots.unresolved) or ("" if readers or phases else chosen.question.text)
    slots = Slots(topic=topic[:ABOUT] or None, persona=readers, phase=phases)
    found = _offered(chosen, slots, services)
    if not found and _known(said):
        found = _offered(chosen, slots.changed(topic=None), services)  # what its words do not find, its reader may
    return found


def unknown_in(persona: str, phase: str, services: Services) -> tuple[bool, bool]:
    """Whether somebody typed a reader, and a phase, that the map does not have."""
    known = _read(f"{persona} {phase}".strip(), services).slots
    return bool(persona) and not known.persona, bool(phase) and not known.phase


def _read(text: str, services: Services) -> Understood:
    picture = services.picture()
    question = Question(text, "", "guest", "shared")
    return understand(question, Vocabulary.of(picture), picture.today, None, services.open_embedder)


def _offered(chosen: Understood, slots: Slots, services: Services) -> tuple[Offer, ...]:
    language = services.picture().company.default_language
    wanted = Understood(chosen.question, "asset_find", slots=slots, language=language)
    return answer_guests(desk_for(wanted, services)).offered


def _is_said_whole(read: Understood) -> bool:
    """Whether a reader and a phase are all that the words say."""
    return _known(read) and not (read.slots.topic or read.slots.unresolved)


def _known(read: Understood) -> bool:
    return bool(read.slots.persona or read.slots.phase)
