"""Which cell of the last answer a follow-up means that names none."""

from retrieval.reading.wants import moves
from retrieval.understood import Intent, Slots, Understood


def from_cells(filled: Slots, before: Understood, intent: Intent) -> Slots:
    """ "why is the CFO one on top": the cell of the last answer that fits the words; "quotes for it" behind a brief: its;
    "brief it": the one cell that was told of."""
    if "brief" in filled.inherited and intent not in moves.OF_BRIEFS and not (filled.persona or filled.phase):
        for persona, phase in before.cells[:1] if len(before.cells) == 1 else ():
            return filled.changed(persona=(persona,), phase=(phase,), inherited=(*filled.inherited, "persona", "phase"))
    if intent == before.intent == "brief_create" and len(before.cells) == 1 and not filled.phase:
        persona, phase = before.cells[0]  # "and without their names" leaves the proposal where it is
        if filled.persona == (persona,) and "persona" in filled.inherited:
            return filled.changed(phase=(phase,), inherited=(*filled.inherited, "phase"))
    if intent == "brief_create" and len(before.cells) == 1 and _names_nothing(filled):
        persona, phase = before.cells[0]
        return filled.changed(persona=(persona,), phase=(phase,), inherited=(*filled.inherited, "persona", "phase"))
    if intent != "explain_score" or (filled.persona and filled.phase) or not before.cells:
        return filled
    for persona, phase in before.cells:
        if (not filled.persona or persona in filled.persona) and (not filled.phase or phase in filled.phase):
            return filled.changed(persona=(persona,), phase=(phase,), inherited=("persona", "phase"))
    return filled


def _names_nothing(filled: Slots) -> bool:
    """Whether a brief is wanted of nobody and of nothing by name."""
    whom = (filled.persona, filled.participation, filled.phase, filled.need, filled.deal, filled.unresolved)
    return not any((*whom, filled.topic, filled.count))
