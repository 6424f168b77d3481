"""Change a proposed brief, or say whether one piece can do the work of several."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from bot.skills.answer import Answer, NextStep
from bot.skills.desk import Desk
from bot.skills.reply import reply
from bot.skills.update_brief import change_brief
from bot.skills.wording import DEPTH, cell_label, day, language, listed, persona_label, phase_label, plain, reads
from content_library.briefs.fields import Brief, LanguageWanted
from content_library.briefs.form import LENGTH
from content_library.briefs.proposing import propose, refusal
from content_library.briefs.rubric import MOST_NEEDS, score
from content_library.coverage import coverage
from content_library.intake import Cell
from content_library.picture import CellKey, Picture

DEPTH_APART = 2
"""Two steps of depth are another piece: a page is not a manual."""


def edit_brief(desk: Desk) -> Answer:
    slots, picture = desk.understood.slots, desk.picture
    known = [brief for brief in picture.briefs if brief.id in slots.brief]
    if known:
        return change_brief(desk, known[0])
    about = desk.before.cells if desk.before is not None else ()
    if len(about) > 1 and not _named(desk):
        return _one_for_all(desk, about[: slots.count or 2])
    key = _cell(desk, about)
    if key is None or refusal(picture, *key) is not None:
        return reply(desk, ["Which brief? Propose one first, or name the persona and the phase."], behaviour="clarify")
    return _edited(desk, key)


def _named(desk: Desk) -> bool:
    """Whether the question names a field of a brief."""
    slots = desk.understood.slots
    own = {name for name in ("format", "need", "language", "due", "depth", "length") if getattr(slots, name)}
    return bool(own - set(slots.inherited))


def _cell(desk: Desk, about: Sequence[CellKey]) -> CellKey | None:
    slots = desk.understood.slots
    if slots.persona and slots.phase:
        return slots.persona[0], slots.phase[0]
    return about[0] if about else None


# --------------------------------------------------------------------------- one piece for several cells


def _one_for_all(desk: Desk, about: Sequence[CellKey]) -> Answer:
    picture = desk.picture
    cells = [picture.cell_of[key] for key in about if key in picture.cell_of]
    needs = [need for cell in cells for need in _open_needs(picture, cell)]
    against = _against(picture, cells, needs)
    names = listed(cell_label(picture, cell.persona, cell.phase) for cell in cells)
    first = f"No, not one piece for {names}." if against else f"Yes, one piece could serve {names}."
    forms = [f"   {cell_label(picture, c.persona, c.phase)} reads {reads(c) or 'nobody knows what'}" for c in cells]
    steps = [
        NextStep(f"Brief: {cell_label(picture, c.persona, c.phase)}", f"brief for {_words(picture, c)}") for c in cells
    ]
    return reply(
        desk,
        [first, *forms, *against, *_to_share(cells)],
        cells=[(cell.persona, cell.phase) for cell in cells],
        needs=needs,
        next_steps=steps[:3],
        sources=[note for cell in cells for note in cell.evidence],
    )


def _open_needs(picture: Picture, cell: Cell) -> list[str]:
    scored = coverage(picture).cell(cell.persona, cell.phase)
    return [need.need for need in scored.needs if need.label != "met"]


def _against(picture: Picture, cells: Sequence[Cell], needs: Sequence[str]) -> list[str]:
    reasons = []
    for one, other in pairwise(cells):
        mine, theirs = (_formats(cell) for cell in (one, other))
        if mine and theirs and not mine & theirs:
            reasons.append(f"{_who(picture, one)} and {_who(picture, other)} open no format in common.")
        depths = [cell.content_preferences.depth for cell in (one, other)]
        if None not in depths and abs((depths[0] or 0) - (depths[1] or 0)) >= DEPTH_APART:
            told = [DEPTH[depth or 0] for depth in depths]
            reasons.append(f"One wants {told[0]}, the other {told[1]}.")
    if len(needs) > MOST_NEEDS:
        reasons.append(
            f"Together {len(needs)} needs are open, and a piece for more than {MOST_NEEDS} meets none of them well."
        )
    return reasons


def _formats(cell: Cell) -> set[str]:
    wanted = cell.content_preferences.formats
    return {*wanted.preferred, *wanted.acceptable}


def _to_share(cells: Sequence[Cell]) -> list[str]:
    notes = set(cells[0].evidence).intersection(*(cell.evidence for cell in cells[1:])) if cells else set()
    if notes:
        return [f"They can share what they rest on: {listed(sorted(notes))}. Link one piece to the other."]
    return ["They can link to each other, and figures worked out for one can be used in the other."]


def _who(picture: Picture, cell: Cell) -> str:
    return f"{persona_label(picture, cell.persona)} in {phase_label(picture, cell.phase)}"


def _words(picture: Picture, cell: Cell) -> str:
    return f"{persona_label(picture, cell.persona)} in {phase_label(picture, cell.phase)}"


# --------------------------------------------------------------------------- a proposal with other fields


def _edited(desk: Desk, key: CellKey) -> Answer:
    picture = desk.picture
    first = propose(picture, *key, new_id=desk.new_id)
    edited = _with_fields(desk, _with_needs(desk, key, first))
    edited = replace(edited, score=score(edited, picture))
    told = _differences(first, edited)
    if not told:
        return reply(desk, [_nothing(desk, first)], behaviour="clarify", cells=[key])
    points = f"Score {first.score.points if first.score else 0} → {edited.score.points if edited.score else 0}/100."
    lines = [
        f"Changed in the proposal for {cell_label(picture, *key)}: {'; '.join(told)}.",
        points,
        *_doubts(picture, key, edited),
        "A proposal is not stored: take over what you keep into the briefs file.",
    ]
    words = f"brief for {persona_label(picture, key[0])} in {phase_label(picture, key[1])}"
    needs = [need.id for need in edited.needs]
    return reply(desk, lines, cells=[key], needs=needs, gaps=needs, next_steps=[NextStep("Start over", words)])


def _nothing(desk: Desk, brief: Brief) -> str:
    if desk.understood.slots.length and brief.form is not None:
        return f"It stays as it is: the reader gives it {brief.form.length}, and I know no step {desk.understood.slots.length} than that."
    return "Change what? I can change needs, format, depth, language and due date; the wording is the writer's."


def _with_needs(desk: Desk, key: CellKey, brief: Brief) -> Brief:
    """A need that is in it is taken out, another one of the cell is put in, at most three in all."""
    named = [need for need in desk.understood.slots.need if need not in desk.understood.slots.inherited]
    own = {need.id for need in desk.picture.needs_of.get(key, ())}
    there = [need.id for need in brief.needs]
    wanted = [need for need in there if need not in named] + [n for n in named if n not in there and n in own]
    if not wanted or wanted == there:
        return brief
    return propose(desk.picture, *key, needs=wanted[-MOST_NEEDS:], new_id=lambda: brief.id)


def _with_fields(desk: Desk, brief: Brief) -> Brief:
    slots, form = desk.understood.slots, brief.form
    if slots.due is not None:
        brief = replace(brief, due=slots.due, due_because="asked for")
    if form is None:
        return brief
    depth = slots.depth or _shifted(form.depth, slots.length)
    if depth is not None and depth != form.depth:
        length, words = LENGTH[depth]
        form = replace(form, depth=depth, length=length, words=words)
    if slots.format and "format" not in slots.inherited:
        form = replace(form, format=slots.format[0])
    if slots.language and "language" not in slots.inherited:
        known = {wanted.code for wanted in form.languages}
        added = tuple(LanguageWanted(code, "asked for") for code in slots.language if code not in known)
        form = replace(form, languages=(*form.languages, *added))
    return replace(brief, form=form)


def _shifted(depth: int | None, length: str | None) -> int | None:
    """ "Shorter" is one step of depth less, "longer" one more."""
    if depth is None or length not in ("shorter", "longer"):
        return None
    return min(max(depth + (1 if length == "longer" else -1), min(LENGTH)), max(LENGTH))


def _differences(old: Brief, new: Brief) -> list[str]:
    told = []
    before, after = ([need.id for need in brief.needs] for brief in (old, new))
    if before != after:
        told.append(f"needs {listed(before)} → {listed(after)}")
    if old.due != new.due and new.due:
        told.append(f"due {day(old.due) if old.due else 'open'} → {day(new.due)}")
    if old.form is not None and new.form is not None:
        if old.form.format != new.form.format:
            told.append(f"format {plain(old.form.format)} → {plain(new.form.format)}")
        if old.form.depth != new.form.depth:
            told.append(f"length {old.form.length} → {new.form.length}")
        added = [language(wanted.code) for wanted in new.form.languages if wanted not in old.form.languages]
        told += [f"also in {listed(added)}"] if added else []
    return told


def _doubts(picture: Picture, key: CellKey, brief: Brief) -> list[str]:
    """What speaks against the change, from what the map says of the reader."""
    cell = picture.cell_of[key]
    doubts = []
    if brief.form and _formats(cell) and brief.form.format not in _formats(cell):
        doubts.append(
            f"{_who(picture, cell)} opens {listed(plain(each) for each in sorted(_formats(cell)))}, not that."
        )
    if brief.due and brief.due < picture.today:
        doubts.append("That due date is past.")
    return doubts
