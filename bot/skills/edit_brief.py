"""Change a proposed brief, or say whether one piece can do the work of several."""

from collections.abc import Sequence
from itertools import pairwise

from bot.skills.answer import Answer, NextStep
from bot.skills.brief_fields import doubts, formats_of, length_named, with_fields
from bot.skills.desk import Desk
from bot.skills.propose_brief import propose_brief
from bot.skills.reply import reply
from bot.skills.steps import step_to_brief
from bot.skills.update_brief import change_brief
from bot.skills.whole_brief import tell_whole_brief, whole_step
from bot.skills.wording import cell_label
from bot.words import Words
from content_library.briefs.fields import Brief
from content_library.briefs.proposing import propose, refusal
from content_library.briefs.rubric import MOST_NEEDS
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
    if key is not None and key not in about and about:
        return propose_brief(desk)
    if key is None or refusal(picture, *key) is not None:
        return reply(desk, [desk.words.say("edit-brief-which")], behaviour="clarify")
    return _edited(desk, key)


def _named(desk: Desk) -> bool:
    """Whether the question names a field of a brief."""
    slots = desk.understood.slots
    fields = ("format", "need", "language", "due", "depth", "length", "dropped")
    own = {name for name in fields if getattr(slots, name)}
    return bool(own - set(slots.inherited))


def _cell(desk: Desk, about: Sequence[CellKey]) -> CellKey | None:
    slots = desk.understood.slots
    if slots.persona and slots.phase:
        return slots.persona[0], slots.phase[0]
    return about[0] if about else None


# --------------------------------------------------------------------------- one piece for several cells


def _one_for_all(desk: Desk, about: Sequence[CellKey]) -> Answer:
    picture, words = desk.picture, desk.words
    cells = [picture.cell_of[key] for key in about if key in picture.cell_of]
    needs = [need for cell in cells for need in _open_needs(picture, cell)]
    against = _against(desk, cells, needs)
    names = words.listed(cell_label(picture, cell.persona, cell.phase) for cell in cells)
    first = words.say("edit-brief-one-for-all", possible="no" if against else "yes", cells=names)
    return reply(
        desk,
        [first, *(f"   {_reading(desk, cell)}" for cell in cells), *against, _to_share(words, cells)],
        cells=[(cell.persona, cell.phase) for cell in cells],
        needs=needs,
        next_steps=[step_to_brief(words, picture, cell.persona, cell.phase) for cell in cells][:3],
        sources=[note for cell in cells for note in cell.evidence],
    )


def _open_needs(picture: Picture, cell: Cell) -> list[str]:
    scored = coverage(picture).cell(cell.persona, cell.phase)
    return [need.need for need in scored.needs if need.label != "met"]


def _reading(desk: Desk, cell: Cell) -> str:
    """What this reader opens in this phase: formats and depth."""
    words, wanted = desk.words, cell.content_preferences
    formats = words.listed((words.named("format", each) for each in wanted.formats.preferred), "or")
    depth = words.named("depth", str(wanted.depth)) if wanted.depth else ""
    reads = ", ".join(part for part in (formats, depth) if part)
    label = cell_label(desk.picture, cell.persona, cell.phase)
    if not reads:
        return words.say("edit-brief-reads-unknown", cell=label)
    return words.say("edit-brief-reads", cell=label, formats=reads)


def _against(desk: Desk, cells: Sequence[Cell], needs: Sequence[str]) -> list[str]:
    words = desk.words
    reasons = []
    for one, other in pairwise(cells):
        labels = [cell_label(desk.picture, cell.persona, cell.phase) for cell in (one, other)]
        mine, theirs = (formats_of(cell) for cell in (one, other))
        if mine and theirs and not mine & theirs:
            reasons.append(words.say("edit-brief-no-format-in-common", one=labels[0], other=labels[1]))
        depths = [cell.content_preferences.depth for cell in (one, other)]
        if None not in depths and abs((depths[0] or 0) - (depths[1] or 0)) >= DEPTH_APART:
            told = [words.named("depth", str(depth)) for depth in depths]
            reasons.append(words.say("edit-brief-depths-apart", one=told[0], other=told[1]))
    if len(needs) > MOST_NEEDS:
        reasons.append(words.say("edit-brief-too-many-needs", n=len(needs), most=MOST_NEEDS))
    return reasons


def _to_share(words: Words, cells: Sequence[Cell]) -> str:
    notes = set(cells[0].evidence).intersection(*(cell.evidence for cell in cells[1:])) if cells else set()
    if notes:
        return words.say("edit-brief-share-notes", notes=words.listed(sorted(notes)))
    return words.say("edit-brief-share-links")


# --------------------------------------------------------------------------- a proposal with other fields


def _edited(desk: Desk, key: CellKey) -> Answer:
    picture, words = desk.picture, desk.words
    first = propose(picture, *key, new_id=desk.new_id)
    edited = with_fields(picture, _with_needs(desk, key, first), desk.understood.slots)
    if desk.understood.slots.whole:
        return tell_whole_brief(desk, key, edited)
    told = _differences(words, first, edited)
    without_effect = _without_effect(desk, first, edited)
    if not told:
        lines = without_effect or [words.say("edit-brief-nothing")]
        return reply(desk, lines, behaviour="clarify", cells=[key])
    scores = [brief.score.points if brief.score else 0 for brief in (first, edited)]
    lines = [
        words.say("edit-brief-changed", cell=cell_label(picture, *key)),
        *(f"   {each}" for each in told),
        words.say("edit-brief-score", before=scores[0], after=scores[1]),
        *without_effect,
        *doubts(words, picture, key, edited),
        words.say("edit-brief-not-stored"),
    ]
    again = NextStep(words.say("edit-brief-start-over"), step_to_brief(words, picture, *key).question)
    needs = _ids(edited)
    return reply(desk, lines, cells=[key], needs=needs, gaps=needs, next_steps=[again, whole_step(desk, key)])


def _without_effect(desk: Desk, first: Brief, edited: Brief) -> list[str]:
    """What was asked for and changed nothing."""
    slots, words = desk.understood.slots, desk.words
    told = []
    strange = [need for need in slots.dropped if need in desk.picture.need_of and need not in _ids(first)]
    if strange:
        told.append(words.say("edit-brief-not-in-it", needs=words.listed(strange)))
    if slots.length and first.form is not None and edited.form is not None and first.form.depth == edited.form.depth:
        told.append(words.say("edit-brief-no-step", length=length_named(words, first.form)))
    return told


def _ids(brief: Brief) -> list[str]:
    return [need.id for need in brief.needs]


def _with_needs(desk: Desk, key: CellKey, brief: Brief) -> Brief:
    """Without the needs to be dropped, with others of the cell that were asked for, at most three in all."""
    slots = desk.understood.slots
    own = {need.id for need in desk.picture.needs_of.get(key, ())}
    there = _ids(brief)
    added = [need for need in slots.need if need in own and need not in there]
    wanted = [need for need in (*there, *added) if need not in slots.dropped]
    if not wanted or wanted == there:
        return brief
    return propose(desk.picture, *key, needs=wanted[-MOST_NEEDS:], new_id=lambda: brief.id)


def _differences(words: Words, old: Brief, new: Brief) -> list[str]:
    told = []
    before, after = _ids(old), _ids(new)
    if before != after:
        told.append(words.say("edit-brief-needs", before=words.listed(before), after=words.listed(after)))
    if old.due != new.due and new.due:
        was = words.day(old.due) if old.due else words.say("tell-briefs-no-date")
        told.append(words.say("edit-brief-due", before=was, after=words.day(new.due)))
    if old.form is None or new.form is None:
        return told
    if old.form.format != new.form.format:
        formats = [words.named("format", form.format) for form in (old.form, new.form)]
        told.append(words.say("edit-brief-format", before=formats[0], after=formats[1]))
    if old.form.depth != new.form.depth:
        lengths = [length_named(words, form) for form in (old.form, new.form)]
        told.append(words.say("edit-brief-length", before=lengths[0], after=lengths[1]))
    spoken = [words.listed(words.language_name(each.code) for each in f.languages) for f in (old.form, new.form)]
    if spoken[0] != spoken[1]:
        told.append(words.say("edit-brief-languages", before=spoken[0], after=spoken[1]))
    return told
