"""Where Milepost puts a brief in front of somebody, what is said there next is about that brief."""

from bot.standing import Standing
from bot.teams import Team
from content_library.intake import BriefRequest
from retrieval.understood import Slots, Understood


def goes_on_about(
    team: Team, conversation: str, standing: Standing, brief: BriefRequest, awaits: str | None = None
) -> None:
    """`awaits` is what was asked there."""
    threads = team.services.threads
    before = threads.recall(conversation)
    language = before.language if before is not None else standing.asker.language
    slots = Slots(brief=(brief.id,), awaits=awaits)
    question = standing.question("", conversation)
    cells = ((brief.persona, brief.phase),)
    read = Understood(question, "brief_status", slots=slots, language=language, cells=cells, home=(brief.id,))
    threads.remember(conversation, read)
