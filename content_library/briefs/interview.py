"""What to ask a reader before writing: about what the need lists, what they object, and what others asked them."""

from collections.abc import Iterator, Sequence

from content_library.briefs.actions import reader_taken_to
from content_library.briefs.ground import Ground, about, listed
from content_library.briefs.need_parts import is_doing, parts_of
from content_library.briefs.patterns import ALIGNMENT
from content_library.briefs.reader import doubt_about
from content_library.briefs.wording import clause, to_reader
from content_library.intake import Need

NEED_WORDS = 12
MOST = 6

ASKED = {
    "information": "What do you still not know about this: {need}?",
    "proof": "Whose word would you take for it, and what would they have to show?",
    "tool": "What would you change first, and where did you give up last time?",
    "approval": "What is missing before you could say yes?",
    "budget": "Which cost was forgotten last time?",
    "alignment": "Who says no, and why?",
    "reassurance": "What went wrong last time, and what did it cost?",
}
"""By the kind of need, where it lists nothing to ask about."""
LACKING = "What do you lack to {need}?"
"""Where an information need is something to do."""
RELIED_ON = "Which of these could you rely on, and which not: {parts}?"
DECIDING = "Which of these decides for you, and what would you have to see of it: {parts}?"
SETTLED = "“{doubt}”: what would settle that for you?"
ASKED_FIRST = "What did the {others} ask you first?"


def questions(ground: Ground) -> tuple[str, ...]:
    """That of the leading need, what whoever approves lacks, that of the reader's doubt, then those of the other needs and
    of those who approve."""
    listing = [need for need in ground.needs if parts_of(need.text)]
    tools = [part for need in listing if need.kind == "tool" for part in parts_of(need.text)]
    others = [part for need in listing if need.kind != "tool" for part in parts_of(need.text)]
    of_needs = [_of(need, tools if need.kind == "tool" else others) for need in ground.needs]
    approving = (ASKED["approval"],) if ground.cell.participation == "gatekeeper" else ()
    found = (*of_needs[:1], *approving, *_of_the_doubt(ground), *of_needs[1:], *_of_the_others(ground))
    return tuple(dict.fromkeys(found))[:MOST]


def _of(need: Need, parts: Sequence[str]) -> str:
    """`parts` are those of all needs of its sort: asked once, in the place of the first."""
    if parts_of(need.text):
        return (RELIED_ON if need.kind == "tool" else DECIDING).format(parts=listed(map(to_reader, parts)))
    subject = clause(to_reader(about(need.text)), NEED_WORDS)
    asked = ASKED.get(need.kind, ASKED["information"])
    return (LACKING if asked == ASKED["information"] and is_doing(subject) else asked).format(need=subject)


def _of_the_doubt(ground: Ground) -> Iterator[str]:
    doubt = doubt_about(ground)
    if doubt in ground.persona.objections:
        yield SETTLED.format(doubt=doubt)


def _of_the_others(ground: Ground) -> Iterator[str]:
    """Whoever has to win others over knows what they ask: those who approve, else whom the reader takes it to."""
    others = [cell.persona for cell in ground.picture.cells if cell.phase == ground.phase.id]
    approving = [
        ground.picture.persona_of[id].label
        for id in others
        if id != ground.persona.id and ground.picture.cell_of[id, ground.phase.id].participation == "gatekeeper"
    ]
    if approving and any(need.kind == ALIGNMENT for need in ground.needs):
        yield ASKED_FIRST.format(others=listed(approving))
    elif any(need.kind == ALIGNMENT for need in ground.needs) and (other := reader_taken_to(ground)):
        yield ASKED_FIRST.format(others=other.label)
