"""A desk for what nobody typed: their own page, a digest, a button beside a message."""

from bot.services import Services
from bot.skills.desk import Desk
from content_library.sharing import Role
from retrieval.passages import Found, Query
from retrieval.understood import Question, Understood


def own_desk(services: Services, user: str, role: Role, language: str) -> Desk:
    """As in direct messages with this person, where nobody reads along."""

    def search(query: Query, limit: int) -> Found:
        return services.index.search(query, limit)

    return Desk(
        services.picture(),
        Understood(Question("", user, role, "dm"), "help", language=language),
        search,
        services.library.text_of,
        services.new_id,
        None,
        services.notebook,
        services.library.snapshots,
    )
