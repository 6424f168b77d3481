"""One fact of a phase where that is all that is asked: how long it takes, whose it is, when it ends, what it means."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from bot.answering.answer import Answer
from bot.answering.desk import Desk
from bot.answering.reply import reply
from bot.answering.wording import first_name, persona_label, phase_label
from content_library.intake import Phase
from retrieval.reading.wants.phase_asked import Fact, fact_name, phase_asked
from retrieval.understood import Intent
from retrieval.vocabulary import Vocabulary

ELSE_READ_AS: frozenset[Intent] = frozenset(
    {
        "journey_info", "persona_info", "need_lookup", "asset_info", "asset_find", "deal_info", "out_of_scope",
        "out_of_data", "help", "crosswalk", "metrics", "compare", "evidence",
    }
)  # fmt: skip
"""What such a question is read as by its other words."""
OF_THE_MAP: frozenset[Intent] = frozenset({"journey_info", "persona_info", "need_lookup", "crosswalk"})


def tell_phase(desk: Desk) -> Answer | None:
    """None where no fact of a phase is asked for, or anything besides."""
    slots = desk.understood.slots
    if desk.understood.intent not in ELSE_READ_AS or slots.deal or slots.asset:
        return None
    asked = phase_asked(desk.question, Vocabulary.of(desk.picture), desk.before)
    if asked is None:
        return None
    facts = [each for each in asked.facts if each != "how_long" or not {"longest", "shortest"} & {*asked.facts}]
    every = [phase for phase in desk.picture.phases if phase.id in asked.phases or not asked.phases]
    lines = [line for fact in facts for line in _FACTS[fact](desk, every)]
    if not lines:
        return None
    cells = [(cell.persona, cell.phase) for cell in desk.picture.cells if cell.phase in asked.phases and cell.involved]
    slots = slots.changed(phase=asked.phases, unresolved=(), topic=None)
    intent = desk.understood.intent if desk.understood.intent in OF_THE_MAP else "journey_info"
    names = tuple(map(fact_name, asked.facts))
    understood = replace(desk.understood, intent=intent, slots=slots, facts=names, readings=())
    return reply(replace(desk, understood=understood), [lines[0], *(f"   {line}" for line in lines[1:])], cells=cells)


def owners_told(desk: Desk, phases: Sequence[Phase]) -> list[str]:
    return [
        desk.words.say("tell-phase-owner", phase=phase_label(desk.picture, each.id), owner=owner(desk, each))
        for each in phases
    ]


def owner(desk: Desk, phase: Phase) -> str:
    """By the given name where it is one of the company's people."""
    return first_name(desk.picture, phase.owner) if phase.owner else desk.words.say("tell-journey-nobody")


def _days(desk: Desk, phases: Sequence[Phase]) -> list[str]:
    """ "Choosing: usually 40 days"."""
    return [
        desk.words.say("tell-journey-days", phase=phase_label(desk.picture, each.id), days=each.typical_days or 0)
        for each in phases
        if each.mapped or len(phases) == 1
    ]


def _longest(desk: Desk, phases: Sequence[Phase]) -> list[str]:
    known = [each for each in desk.picture.mapped_phases if each in phases and each.typical_days]
    return _days(desk, sorted(known, key=lambda each: -(each.typical_days or 0)))


def _shortest(desk: Desk, phases: Sequence[Phase]) -> list[str]:
    return _longest(desk, phases)[::-1]


def _outside(desk: Desk, phases: Sequence[Phase]) -> list[str]:
    """Who takes no part, as the map says."""
    words, picture = desk.words, desk.picture
    told = []
    for phase in phases:
        cells = [cell for cell in picture.cells if cell.phase == phase.id and cell.participation == "not_involved"]
        readers = words.listed(persona_label(picture, cell.persona) for cell in cells)
        told.append(
            words.say("tell-phase-outside", phase=phase_label(picture, phase.id), n=len(cells), readers=readers)
        )
    return told


def _meanings(desk: Desk, phases: Sequence[Phase]) -> list[str]:
    return [f"{phase_label(desk.picture, each.id)}: {each.definition}" for each in phases if each.definition]


def _ends(desk: Desk, phases: Sequence[Phase]) -> list[str]:
    return [
        desk.words.say("tell-journey-ends", phase=phase_label(desk.picture, each.id), exit=each.exit)
        for each in phases
        if each.exit
    ]


_FACTS: Mapping[Fact, Callable[[Desk, Sequence[Phase]], list[str]]] = {
    "how_long": _days,
    "longest": _longest,
    "shortest": _shortest,
    "owner": owners_told,
    "stays_out": _outside,
    "meaning": _meanings,
    "ends": _ends,
}
