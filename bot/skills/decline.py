"""What Milepost says when it cannot or must not answer: plainly, with what it can do instead."""

from bot.skills.answer import Answer, NextStep
from bot.skills.desk import Desk
from bot.skills.reply import reply
from bot.skills.wording import listed, persona_label, phase_label, plain

NO_DEAL = "I know no deal by that name that you may see."
"""The same words whether a deal does not exist or is somebody else's."""


def examples(desk: Desk) -> list[NextStep]:
    """Three questions this company's map can answer."""
    picture = desk.picture
    gates = [cell for cell in picture.cells if cell.participation == "gatekeeper"]
    steps = [NextStep("Biggest gaps", "where are our biggest content gaps?")]
    if gates:
        words = f"what content does the gatekeeper need in {phase_label(picture, gates[-1].phase)}?"
        steps.insert(0, NextStep("Needs of a gatekeeper", words))
    return [*steps, NextStep("Coverage", "show me the coverage matrix")]


def say_unresolved(desk: Desk, first: str | None = None) -> Answer:
    """A word in the place of a persona, phase or deal that is not known is never guessed; `first` is said instead."""
    picture, slots = desk.picture, desk.understood.slots
    if first is not None or not slots.unresolved:
        return reply(desk, [first or "That is not in the map."], behaviour="decline_unknown")
    words = listed([f"“{word}”" for word in slots.unresolved])
    known = listed([persona.label for persona in picture.personas])
    lines = [
        f"{words} is not in the map, so I do not know what they need.",
        f"Mapped personas: {known}.",
        "If they take part in the decision, two interviews would tell: ask for a research request.",
    ]
    return reply(desk, lines, behaviour="decline_unknown")


def ask_for_phase(desk: Desk) -> Answer:
    """A participation without a phase means different people in different phases."""
    picture, wanted = desk.picture, desk.understood.slots.participation
    steps, parts = [], []
    for phase in picture.mapped_phases:
        here = [c for c in picture.cells if c.phase == phase.id and c.participation in wanted]
        if here:
            names = listed([persona_label(picture, cell.persona) for cell in here])
            parts.append(f"{phase.label}: {names}")
            steps.append(NextStep(f"{phase.label} ({len(here)})", f"{plain(wanted[0])} in {phase.label}"))
    word = listed([plain(each) for each in wanted], "or")
    lines = [f"Which phase? The {word} differs from phase to phase.", *parts]
    return reply(desk, lines, behaviour="clarify", next_steps=steps)
