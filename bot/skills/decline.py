"""What Milepost says when it cannot or must not answer: plainly, with what it can do instead."""

from bot.skills.answer import Answer, NextStep
from bot.skills.desk import Desk
from bot.skills.reply import reply
from bot.skills.wording import persona_label, phase_label


def examples(desk: Desk) -> list[NextStep]:
    """Three questions this company's map can answer."""
    picture, words = desk.picture, desk.words
    gates = [cell for cell in picture.cells if cell.participation == "gatekeeper"]
    steps = [NextStep(words.say("decline-gaps-label"), words.say("decline-gaps"))]
    if gates:
        question = words.say("decline-needs", part="gatekeeper", phase=phase_label(picture, gates[-1].phase))
        steps.insert(0, NextStep(words.say("decline-gatekeeper-label"), question))
    return [*steps, NextStep(words.say("decline-coverage-label"), words.say("decline-coverage"))]


def no_deal(desk: Desk) -> Answer:
    """The same words whether a deal does not exist or is somebody else's."""
    return say_unresolved(desk, desk.words.say("decline-no-deal"))


def say_unresolved(desk: Desk, first: str | None = None) -> Answer:
    """A word in the place of a persona, phase or deal that is not known is never guessed; `first` is said instead."""
    words, unknown = desk.words, desk.understood.slots.unresolved
    if first is not None or not unknown:
        return reply(desk, [first or words.say("decline-not-in-the-map")], behaviour="decline_unknown")
    quoted = words.listed(words.quoted(word) for word in unknown)
    lines = [
        words.say("decline-unresolved", words=quoted, n=len(unknown)),
        words.say("decline-known", personas=words.listed(persona.label for persona in desk.picture.personas)),
        words.say("decline-research"),
    ]
    return reply(desk, lines, behaviour="decline_unknown")


def ask_for_phase(desk: Desk) -> Answer:
    """A participation without a phase means different people in different phases."""
    picture, words, wanted = desk.picture, desk.words, desk.understood.slots.participation
    steps, parts = [], []
    for phase in picture.mapped_phases:
        here = [c for c in picture.cells if c.phase == phase.id and c.participation in wanted]
        if here:
            names = words.listed(persona_label(picture, cell.persona) for cell in here)
            parts.append(f"{phase.label}: {names}")
            question = words.say("decline-needs", part=wanted[0], phase=phase.label)
            steps.append(NextStep(f"{phase.label} ({len(here)})", question))
    part = words.listed((words.named("participation", each) for each in wanted), "or")
    lines = [words.say("decline-which-phase", part=part), *parts]
    return reply(desk, lines, behaviour="clarify", next_steps=steps)
