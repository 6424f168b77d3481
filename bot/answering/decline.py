"""What Milepost says when it cannot or must not answer: plainly, with what it can do instead."""

from collections.abc import Sequence

from bot.answering.answer import Answer, NextStep
from bot.answering.desk import Desk
from bot.answering.permitted import permitted_deals
from bot.answering.reply import reply
from bot.answering.steps import collateral_step, step_to_brief
from bot.answering.unknown_needs import unknown_lines, unknown_needs
from bot.answering.wording import as_typed, persona_label, phase_label
from content_library.spelling import folded
from retrieval.reading.names.jobs import is_job, nearest
from retrieval.vocabulary import Vocabulary

NEAR = 3  # as many as an answer offers to do next
KNOWN = 5  # names on a line; where none is near, the rest is a number


def examples(desk: Desk) -> list[NextStep]:
    """Three questions this company's map can answer."""
    picture, words = desk.picture, desk.words
    gates = [cell for cell in picture.cells if cell.participation == "gatekeeper"]
    steps = [NextStep(words.say("decline-gaps-label"), words.say("decline-gaps"))]
    if gates:
        question = words.say("decline-needs", part="gatekeeper", phase=phase_label(picture, gates[-1].phase))
        steps.insert(0, NextStep(words.say("decline-gatekeeper-label"), question))
    return [*steps, NextStep(words.say("decline-coverage-label"), words.say("decline-coverage"))]


def ways_on(desk: Desk) -> list[NextStep]:
    """Behind something nobody has: a brief for the one cell it is wanted for, what its readers need, what there is."""
    picture, words, slots = desk.picture, desk.words, desk.understood.slots
    steps = [_step_to_needs(desk, persona_label(picture, each)) for each in slots.persona[:1]]
    if len(slots.persona) == 1 == len(slots.phase):
        steps.insert(0, step_to_brief(words, picture, slots.persona[0], slots.phase[0], why="request"))
    there = NextStep(words.say("decline-stock-label"), words.say("decline-stock"))
    gaps = NextStep(words.say("decline-gaps-label"), words.say("decline-gaps"))
    return [*steps, there, gaps][:NEAR]


def no_deal(desk: Desk) -> Answer:
    """The same words whether a deal does not exist or is somebody else's; the ways on are the asker's own deals."""
    line = desk.words.say("decline-no-deal")
    return reply(desk, [line], behaviour="decline_unknown", next_steps=ways_to_own_deals(desk))


def ways_to_own_deals(desk: Desk) -> list[NextStep]:
    """What to send in the open deals this asker may hear of; other questions where they have none."""
    going = [deal for deal in permitted_deals(desk) if deal.status == "open"]
    steps = [collateral_step(desk.words, deal, deal.account) for deal in going[:NEAR]]
    return steps or examples(desk)


def say_unresolved(desk: Desk) -> Answer:
    """A word in the place of a persona, phase or deal that is not known is never guessed."""
    words, unknown = desk.words, desk.understood.slots.unresolved
    if not unknown:
        lines = [words.say("decline-not-in-the-map")]
        return reply(desk, lines, behaviour="decline_unknown", next_steps=examples(desk))
    near = nearest_readers(desk)
    labels = [persona_label(desk.picture, persona) for persona in near]
    known = words.say("decline-near", personas=words.listed(labels)) if near else _known(desk)
    unread = any(each.kind == "unread" for each in desk.understood.readings) and not all(map(is_job, unknown))
    first = words.say("decline-unread", words=_quoted(desk, unknown)) if unread else _not_mapped(desk, unknown)
    lines = [first, known]
    steps = [_step_to_needs(desk, label) for label in labels] or examples(desk)
    return reply(desk, lines, behaviour="decline_unknown", next_steps=steps)


def nearest_readers(desk: Desk) -> tuple[str, ...]:
    """The personas whose work is closest to that of the people nobody mapped."""
    spoken = Vocabulary.of(desk.picture).cues
    near = (nearest(name, desk.picture, spoken) for name in desk.understood.slots.unresolved)
    return tuple(dict.fromkeys(persona for personas in near for persona in personas))[:NEAR]


def tell_unread(desk: Desk) -> Answer | None:
    """What is said, whatever is wanted, of a word that says for whom and by which nothing here is called."""
    if not any(each.kind == "unread" for each in desk.understood.readings):
        return None
    needs = unknown_needs(desk.picture, desk.question.text)
    return reply(desk, unknown_lines(desk, needs), behaviour="clarify") if needs else say_unresolved(desk)


def not_mapped(desk: Desk) -> Answer | None:
    """What is said when the question is about a job that nobody in the map has; None when it is about others too."""
    slots = desk.understood.slots
    jobs = [name for name in slots.unresolved if is_job(name)]
    return say_unresolved(desk) if jobs and not (slots.persona or slots.deal) else None


def jobs_not_mapped(desk: Desk) -> list[str]:
    """That nobody in the map has a job that is named beside what is asked."""
    jobs = [name for name in desk.understood.slots.unresolved if is_job(name)]
    return [_not_mapped(desk, jobs)] if jobs else []


def _not_mapped(desk: Desk, names: Sequence[str]) -> str:
    return desk.words.say("decline-unresolved", words=_quoted(desk, names), n=len(names))


def _quoted(desk: Desk, names: Sequence[str]) -> str:
    words = desk.words
    return words.listed(words.quoted(as_typed(folded(name), desk.question.typed)) for name in names)


def no_map(desk: Desk) -> Answer | None:
    """What is said of needs, coverage and gaps as long as nobody mapped who needs what."""
    if desk.picture.cells:
        return None
    lines = [desk.words.say("decline-no-map"), desk.words.say("decline-no-map-remedy")]
    return reply(desk, lines)


def _known(desk: Desk) -> str:
    labels = [persona.label for persona in desk.picture.personas]
    if not labels:
        return desk.words.say("decline-no-map-remedy")
    more = [desk.words.say("decline-known-more", n=len(labels) - KNOWN)] if len(labels) > KNOWN else []
    return desk.words.say("decline-known", personas=desk.words.listed([*labels[:KNOWN], *more]))


def _step_to_needs(desk: Desk, persona: str) -> NextStep:
    words, phases = desk.words, desk.understood.slots.phase
    phase = phase_label(desk.picture, phases[0]) if len(phases) == 1 else "none"
    question = words.say("decline-near-question", persona=persona, phase=phase)
    return NextStep(words.say("decline-near-label", persona=persona), question)


def ask_for_phase(desk: Desk) -> Answer:
    """A participation without a phase means different people in different phases."""
    picture, words, wanted = desk.picture, desk.words, desk.understood.slots.participation
    steps, parts = [], []
    for phase in picture.mapped_phases:
        here = [c for c in picture.cells if c.phase == phase.id and c.participation in wanted]
        if here:
            names = words.listed(persona_label(picture, cell.persona) for cell in here)
            parts.append(f"{phase_label(picture, phase.id)}: {names}")
            question = words.say("decline-needs", part=wanted[0], phase=phase.label)
            steps.append(NextStep(f"{phase_label(picture, phase.id)} ({len(here)})", question))
    part = words.listed((words.named("participation", each) for each in wanted), "or")
    lines = [words.say("decline-which-phase", part=part), *parts]
    return reply(desk, lines, behaviour="clarify", next_steps=steps)
