"""Real answers of the sample company, with the shapes they are drawn in beside them."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from bot.services import Services
from bot.skills.answer import Answer
from bot.skills.ask import ask
from bot.skills.propose_brief import proposal
from bot.skills.shown import BriefShown, Shown
from content_library.picture import Picture
from retrieval.understood import Place, Question, Role
from tests.bot.views.slack.drawn import deal_shown, gaps_shown, matrix_shown, needs_shown


@dataclass(frozen=True)
class Asked:
    """A question, who asks it, and what its answer is drawn as; None leaves it to its lines.

    `said`: from which line to which the drawing stands for them; all but the first, unless told otherwise.
    """

    name: str
    text: str
    role: Role = "marketer"
    user: str = "nina"
    place: Place = "dm"
    draw: Callable[[Picture], Shown] | None = None
    said: tuple[int, int] = (1, 99)


def brief_shown(picture: Picture) -> BriefShown:
    return BriefShown(proposal(picture, "cfo", "choosing", lambda: "BR-016"))


ASKED = (
    Asked(
        "answer",
        "What do gatekeepers need in choosing?",
        draw=lambda picture: needs_shown(picture, ("cfo", "choosing"), ("it-security", "choosing")),
    ),
    Asked(
        "deal-pack",
        "What can I send to Lurra?",
        "sales",
        "sofia",
        draw=lambda picture: deal_shown(picture, "D1"),
        said=(0, 3),
    ),
    Asked("matrix", "Show me the coverage matrix", draw=matrix_shown),
    Asked("gaps", "Where are our biggest content gaps?", draw=gaps_shown),
    Asked("brief", "Brief for the CFO in choosing", "writer", "ben", draw=brief_shown, said=(0, 99)),
    Asked("not-found", "Do we have anything on leasing subsidies for the CFO?", "sales", "jonas"),
    Asked("persona", "Who is the CFO?"),
    Asked("guests", "What do you have on security?", "guest", "gast", "shared"),
    Asked("spanish", "¿Qué necesita el CFO en la fase de choosing?"),
)


def answered(asked: Asked, services: Services, picture: Picture) -> Answer:
    """Its id is its name."""
    answer = ask(Question(asked.text, asked.user, asked.role, asked.place, asked.name), services)
    shown = asked.draw(picture) if asked.draw else None
    return replace(answer, id=asked.name, shown=shown, shown_lines=answer.lines[slice(*asked.said)] if shown else ())
