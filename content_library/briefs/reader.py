"""Who reads the piece, in what state, to which end, and how it reaches them."""

from collections.abc import Iterator

from content_library.briefs.fields import Before, Delivery, Goal, Objection, Reader, unknown
from content_library.briefs.ground import Ground
from content_library.briefs.habits import demand, reading_habit
from content_library.briefs.patterns import ALIGNMENT
from content_library.briefs.questions import need_behind
from content_library.shared_words import shared

PART = {
    "driver": "Drives {phase}: does the work and brings the others along",
    "participant": "Takes part in {phase}",
    "gatekeeper": "Takes no part in {phase}, which cannot be left without this approval",
}


def reader(ground: Ground) -> Reader:
    persona, cell = ground.persona, ground.cell
    formats = cell.content_preferences.formats.preferred
    habit = reading_habit(ground)
    seen = f"{habit.text.rstrip('.')} ({habit.source})" if habit else ""
    reads = persona.reads or seen or (f"prefers {', '.join(formats).replace('_', ' ')}" if formats else "")
    return Reader(
        label=persona.label,
        phase=ground.phase.label,
        name=ground.said(persona.name),
        who=ground.said(persona.one_line),
        part=PART.get(cell.participation or "", "Has no part in {phase}").format(phase=ground.phase.label),
        decides_by=persona.decision_criteria or (unknown(ground.owner),),
        reads=ground.said(reads),
        does=cell.activities or (unknown(ground.owner),),
    )


def before(ground: Ground) -> Before:
    pains = [pain.text for pain in ground.persona.pains if pain.text.strip()]
    quotes = ground.evidence.quotes
    return Before(
        pain=pains[0] if pains else unknown(ground.owner),
        objection=next((each.text for each in _own_objections(ground)), unknown(ground.owner)),
        quote=quotes[0] if quotes else None,
    )


def goal(ground: Ground) -> Goal:
    steps = ground.cell.micro_journey
    return Goal(ground.said(steps.goal), ground.said(steps.desired_outcome), ground.said(ground.phase.exit))


def delivery(ground: Ground) -> Delivery:
    """A gatekeeper gets it from whoever drives the phase; everybody else finds it themselves."""
    channels = ground.cell.content_preferences.channels or ground.persona.channels
    if ground.cell.participation != "gatekeeper":
        by = "nobody: it reaches the reader directly"
    else:
        sender = ground.driver()
        by = sender.label if sender else unknown(ground.owner)
    return Delivery(by, channels or (unknown(ground.owner),))


def objections(ground: Ground) -> tuple[Objection, ...]:
    """The reader's own, and where the reader is to bring others along, the first of each of these."""
    return (*_own_objections(ground), *_of_the_others(ground))


def _own_objections(ground: Ground) -> tuple[Objection, ...]:
    return tuple(Objection(text, need_behind(ground, text)) for text in ground.persona.objections if text.strip())


def _of_the_others(ground: Ground) -> Iterator[Objection]:
    aligning = next((need.id for need in ground.needs if need.kind == ALIGNMENT), None)
    cells = (cell for cell in ground.picture.cells if cell.phase == ground.phase.id and cell.involved)
    for cell in cells if aligning else ():
        other = ground.picture.persona_of[cell.persona]
        first = next(filter(str.strip, other.objections), None)
        if first and other.id != ground.persona.id:
            yield Objection(first, aligning, other.label)


def doubt_about(ground: Ground) -> str | None:
    """What the reader says of the needs of this piece, word for word: an objection, else a quote that asks for nothing;
    None without any."""
    wanted = {need.id for need in ground.needs}
    voiced = (each.text for each in _own_objections(ground) if each.need in wanted)
    subject = frozenset[str]().union(*(ground.subjects[need] for need in wanted))
    wish = demand(ground)
    said = (quote.text for quote in ground.evidence.quotes if quote.text != wish and shared(quote.text, subject))
    return next(iter((*voiced, *said)), None)


def leading_doubt(ground: Ground) -> str | None:
    """What the reader says of these needs, else the first objection there is; None without any."""
    return doubt_about(ground) or next((each.text for each in _own_objections(ground)), None)
