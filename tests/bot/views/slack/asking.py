"""Real answers of the sample company, in the shapes their skills give them."""

from dataclasses import dataclass, replace

from bot.answering.answer import Answer
from bot.answering.shown import BriefShown
from bot.services import Services
from bot.skills.ask import ask
from retrieval.understood import Place, Question, Role


@dataclass(frozen=True)
class Asked:
    name: str
    text: str
    role: Role = "marketer"
    user: str = "nina"
    place: Place = "dm"


ASKED = (
    Asked("answer", "What do gatekeepers need in choosing?"),
    Asked("deal-pack", "What can I send to Lurra?", "sales", "sofia"),
    Asked("deal", "How is the Lurra deal doing?", "sales", "sofia"),
    Asked("matrix", "Show me the coverage matrix"),
    Asked("campaigns", "Show the coverage matrix with the campaign layer"),
    Asked("gaps", "Where are our biggest content gaps?"),
    Asked("brief", "Brief for the CFO in choosing", "writer", "ben"),
    Asked("tags", "Which tags look wrong?"),
    Asked("not-found", "Do we have anything on leasing subsidies for the CFO?", "sales", "jonas"),
    Asked("persona", "Who is the CFO?"),
    Asked("guests", "What do you have on security?", "guest", "gast", "shared"),
    Asked("spanish", "¿Qué necesita el CFO en la fase de choosing?"),
)


def answered(asked: Asked, services: Services) -> Answer:
    """Its id is its name, and so is the id of a brief it proposes."""
    answer = ask(Question(asked.text, asked.user, asked.role, asked.place, asked.name), services)
    shown = answer.shown
    shown = replace(shown, brief=replace(shown.brief, id=asked.name)) if isinstance(shown, BriefShown) else shown
    return replace(answer, id=asked.name, shown=shown)
