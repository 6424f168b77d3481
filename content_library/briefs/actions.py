"""What the reader is asked to do at the end: by where the phase lies in the journey, and by the reader's part in it."""

from collections.abc import Sequence

from content_library.briefs.fields import CallToAction
from content_library.intake import Need, Participation, Phase
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

TOO_EARLY = ("demo", "sales call", "free trial", "contact sales", "talk to sales")
"""Asked of a gatekeeper, who takes no part, or before suppliers are compared, these end the reading."""

WORDS = {
    "recognise": "Recognise it? Save this, or share it with the person who should see it.",
    "self_check": "Use it on your own case this week and check what comes out.",
    "compare": "Take the list along and compare what you are offered.",
    "try": "Run it on your own ground, or call somebody who has.",
    "confirm": "Confirm the dates and the names, then sign.",
}
"""In the order of the journey."""
AFTERWARDS = "Use it this week, and tell us where it left you alone."
"""Asked of whoever has bought: there is nothing left to sign."""
CHECKING = {
    "tool": "Change the inputs.",
    "budget": "Check the numbers.",
    "information": "Check the facts.",
    "proof": "Check the evidence.",
    "reassurance": "Check the worst case.",
    "alignment": "Check that it says what you need said.",
    "approval": "Check the request.",
}


def call_to_action(picture: Picture, phase: Phase, part: Participation | None, needs: Sequence[Need]) -> CallToAction:
    moment = moment_of(picture, phase, part)
    if moment != "approve":
        return CallToAction(moment, WORDS.get(moment, AFTERWARDS))
    first = CHECKING.get(needs[0].kind if needs else "", "Check the facts.")
    return CallToAction(moment, f"{first} Approve, or send back one question.")


def is_allowed(picture: Picture, phase: Phase, part: Participation | None, text: str) -> bool:
    """Whether a call to action fits the moment: one of its words, and nothing that comes too early for it."""
    moment = moment_of(picture, phase, part)
    said = text.casefold()
    early = moment in ("approve", "recognise", "self_check", "compare") and any(word in said for word in TOO_EARLY)
    return any(word in said for word in ALLOWED[moment]) and not early


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
