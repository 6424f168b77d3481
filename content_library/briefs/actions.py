"""What the reader is asked to do at the end: by where the phase lies in the journey, and by the reader's part in it."""

import re
from collections.abc import Sequence

from content_library.briefs.checks.stated import stated
from content_library.briefs.fields import CallToAction, Form, Link
from content_library.briefs.form import WORKING
from content_library.briefs.ground import Ground, lowered, plain
from content_library.briefs.need_parts import is_thing
from content_library.evidence import is_named
from content_library.intake import Participation, Persona, Phase
from content_library.picture import Picture

ALLOWED: dict[str, tuple[str, ...]] = {
    "recognise": ("recognise", "recognize", "save", "share", "forward"),
    "self_check": ("use", "check", "try", "fill", "measure"),
    "compare": ("take", "compare", "list", "tick"),
    "try": ("run", "open", "call", "test", "try", "compare"),
    "confirm": ("confirm", "sign", "approve", "plan"),
    "keep_on": ("use", "try", "follow", "do", "tell"),
    "approve": ("approve", "send back", "check", "sign", "change the"),
}
"""Words of which a call to action of each moment holds at least one."""

NOT_YET = ("approve", "recognise", "self_check", "compare")
"""Moments at which nobody talks to sales."""

TOO_EARLY = ("demo", "sales call", "free trial", "contact sales", "talk to sales")
"""Asked of a gatekeeper, who takes no part, or before suppliers are compared, these end the reading."""

BLAND = ("learn more", "find out more", "read more", "click here", "get in touch", "contact us", "discover how")
"""They name no step, and no page to take it with."""

WORDS = {
    "recognise": "Recognise it? Save this {page}, or share it with {whom}.",
    "self_check": "Check your own case against this {page} this week; take {result} to {whom}.",
    "compare": "Compare what you are offered with this {page}, point by point.",
    "try": "Compare this {page} with your own case, then call somebody who has done it.",
    "confirm": "Confirm the dates and the names in this {page}, then sign.",
}
"""In the order of the journey."""
WORKING_IN = {
    "self_check": "Fill in the {page} with your own case this week; take {result} to {whom}.",
    "compare": "Fill in the {page} for every offer and compare them line by line.",
    "try": "Try the {page} on your own case, then call somebody who has done it.",
}
"""Where the piece is a page to work in."""
COMPARED_WITH = ("comparison", "commercial", "technical", "security", "product", "proof", "benchmark", "business_case")
"""Content types one holds an offer against: what teaches or plays through a case is used on one's own."""
LEADING_ON = ("recognise", "self_check", "compare")
"""Before a supplier is chosen there is a page to go on with."""
AFTERWARDS = "Use this {page} this week, and tell us where it left you alone."
"""Asked of whoever has bought: there is nothing left to sign."""
ANYBODY = "whoever decides on it with you"
RESULT = "what comes out"
_MORE = re.compile(r",|\s(?:that|which|who|with|where)\s", re.IGNORECASE)
CHECKING = {
    "tool": "Change the inputs of the {page}.",
    "budget": "Check the numbers in this {page}.",
    "information": "Check the facts in this {page}.",
    "proof": "Check the evidence in this {page}.",
    "reassurance": "Check the worst case in this {page}.",
    "alignment": "Check that this {page} says what you need said.",
    "approval": "Check the request in this {page}.",
}
NEXT = "Read next: {title} ({id})."


def call_to_action(ground: Ground, form: Form, links: Sequence[Link] = ()) -> CallToAction:
    """What the reader does with the page, with whom, and which page comes next."""
    part = ground.cell.participation
    moment = moment_of(ground.picture, ground.phase, part)
    page = plain(form.companion or form.format) if stated(form.format) else "page"
    if moment == "approve":
        first = CHECKING.get(ground.needs[0].kind if ground.needs else "", CHECKING["information"])
        return CallToAction(moment, f"{first.format(page=page)} Approve, or send back one question.")
    works = (form.companion or form.format) in WORKING
    way = "self_check" if moment == "compare" and form.content_type not in COMPARED_WITH else moment
    told = (WORKING_IN.get(way) if works else None) or WORDS.get(way, AFTERWARDS)
    result = lowered(_MORE.split(ground.outcome)[0]) if is_thing(ground.outcome) else RESULT
    step = told.format(page=page, result=result, whom=taken_to(ground) or ANYBODY)
    after = next((NEXT.format(title=link.title, id=link.asset) for link in links if link.next_phase), "")
    return CallToAction(moment, " ".join(filter(None, (step, after if moment in LEADING_ON else ""))))


def taken_to(ground: Ground) -> str:
    """Whom the reader takes it to, to stand in a sentence; "" without one."""
    other = reader_taken_to(ground)
    return f"the {other.label}" if other else ""


def reader_taken_to(ground: Ground) -> Persona | None:
    """Another of the phase whom the map names in what the reader does; None without one."""
    told = " ".join(ground.cell.activities)
    others = [cell for cell in ground.picture.cells if cell.phase == ground.phase.id and cell.involved]
    for cell in others:
        other = ground.picture.persona_of[cell.persona]
        if other.id != ground.persona.id and is_named(told, (other.label, *other.aliases)):
            return other
    return None


def is_allowed(picture: Picture, phase: Phase, part: Participation | None, text: str) -> bool:
    """Whether a call to action fits the moment: one of its words, and nothing that comes too early for it."""
    moment = moment_of(picture, phase, part)
    said = text.casefold()
    early = moment in NOT_YET and any(word in said for word in TOO_EARLY)
    return any(word in said for word in ALLOWED[moment]) and not early and not any(word in said for word in BLAND)


def moment_of(picture: Picture, phase: Phase, part: Participation | None) -> str:
    """A gatekeeper approves, whatever the phase. Everybody else: by the funnel word of the phase, and for phases
    without one by the fifth of the journey they lie in."""
    if part == "gatekeeper":
        return "approve"
    phases = sorted(picture.mapped_phases, key=lambda each: each.order)
    alike = [each.id for each in phases if each.funnel == phase.funnel]
    match phase.funnel:
        case "TOFU":
            return "recognise" if len(alike) > 1 and alike[0] == phase.id else "self_check"
        case "MOFU":
            return "compare"
        case "BOFU":
            return "confirm" if len(alike) > 1 and alike[-1] == phase.id else "try"
        case "POST":
            return "keep_on"
        case _:
            before = sum(each.order < phase.order for each in phases)
            return tuple(WORDS)[min(5 * before // max(len(phases), 1), len(WORDS) - 1)]
