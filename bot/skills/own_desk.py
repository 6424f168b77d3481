"""A desk for what nobody typed: their own page, a digest, a button beside a message."""

from bot.answering.desk import Desk
from bot.services import Services
from bot.skills.answered import desk_for
from content_library.sharing import Role
from retrieval.understood import Question, Understood


def own_desk(services: Services, user: str, role: Role, language: str) -> Desk:
    """As in direct messages with this person, where nobody reads along."""
    return desk_for(Understood(Question("", user, role, "dm"), "help", language=language), services)
