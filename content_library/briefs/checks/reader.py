"""What a brief says of its reader: who, where, with which needs, how it reaches them and what it asks of them."""

from content_library.briefs.actions import is_allowed, moment_of
from content_library.briefs.checks.stated import cell_of, stated
from content_library.briefs.fields import Brief
from content_library.briefs.ground import listed
from content_library.coverage import coverage
from content_library.picture import Picture

MOST_NEEDS = 3


def one_reader(brief: Brief, picture: Picture) -> str:
    known = listed(persona.id for persona in picture.personas)
    return "" if brief.persona in picture.persona_of else f"Name one reader of the map: {known}."


def one_phase(brief: Brief, picture: Picture) -> str:
    cell = cell_of(brief, picture)
    phases = listed(phase.id for phase in picture.mapped_phases)
    if brief.phase not in {phase.id for phase in picture.mapped_phases}:
        return f"Name one phase of the map: {phases}."
    if cell is None or not cell.involved:
        return "Choose a phase in which this reader takes part."
    return "" if brief.participation == cell.participation else f"Say that the reader is a {cell.participation} here."


def needs_of_the_cell(brief: Brief, picture: Picture) -> str:
    known = {need.id for need in picture.needs_of.get((brief.persona, brief.phase), ())}
    ids = [need.id for need in brief.needs]
    if 1 <= len(ids) <= MOST_NEEDS and set(ids) <= known:
        return ""
    return f"Name one to three needs of this cell: {listed(sorted(known)) or 'it has none yet'}."


def an_open_need(brief: Brief, picture: Picture) -> str:
    cell = cell_of(brief, picture)
    if cell is None or not brief.needs:
        return "Choose a need that nothing meets yet."
    labels = {need.need: need.label for need in coverage(picture).cell(cell.persona, cell.phase).needs}
    if any(labels.get(need.id) in ("weak", "unmet") for need in brief.needs):
        return ""
    reworked = [each for each in brief.library.decisions if each.action in ("refresh", "repurpose")]
    if any(each.asset in picture.asset_of for each in reworked):
        return ""
    return "These needs are met: choose one that is not, or name the asset to refresh or repurpose."


def a_fitting_call(brief: Brief, picture: Picture) -> str:
    phase = picture.phase_of.get(brief.phase)
    if phase is None or brief.call_to_action is None:
        return "Ask for one step that fits reader and phase."
    if is_allowed(picture, phase, brief.participation, brief.call_to_action.text):
        return ""
    return {
        "recognise": "Ask the reader to recognise, save or share it.",
        "self_check": "Ask the reader to use it on a case of their own.",
        "compare": "Ask the reader to take a list and compare.",
        "try": "Ask the reader to run it, open the sheet or call a reference.",
        "confirm": "Ask the reader to confirm dates or sign.",
        "keep_on": "Ask the reader to use it, and to tell what happened.",
        "approve": "Ask a gatekeeper to check, and to approve or send back one question; never to book a demo.",
    }[moment_of(picture, phase, brief.participation)]


def a_way_to_the_reader(brief: Brief, _: Picture) -> str:
    way = brief.delivery
    if brief.form and brief.form.languages and way and stated(way.forwarded_by) and any(map(stated, way.channels)):
        return ""
    return "State the languages, who forwards it and through which channel."
