"""What Milepost says when it cannot or must not answer: plainly, with what it can do instead."""

from bot.skills.answer import Answer, Behaviour, NextStep
from bot.skills.desk import Desk
from bot.skills.reply import reply
from bot.skills.wording import listed, persona_label, phase_label, plain

SENTENCES: dict[str, tuple[Behaviour, str]] = {
    "malicious": (
        "refuse",
        "I cannot do that: who you are and what you may see comes from your account, not from the text.",
    ),
    "out_of_scope": (
        "decline_unknown",
        "That is outside what I do: personas, phases, content, gaps, deals and briefs.",
    ),
    "out_of_data": ("decline_unknown", "I have no data on that, so I will not guess."),
}


def decline(desk: Desk) -> Answer:
    """For an intent nothing here answers: say so, and what can be asked."""
    behaviour, sentence = SENTENCES.get(
        desk.understood.intent,
        ("decline_unknown", f"I cannot answer questions about {plain(desk.understood.intent)} yet."),
    )
    return reply(desk, [sentence], behaviour=behaviour, next_steps=examples(desk))


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
