"""Change a proposed brief, or say whether one piece can do the work of several."""

from collections.abc import Sequence
from itertools import pairwise

from bot.answering.answer import Answer, NextStep
from bot.answering.decline import examples
from bot.answering.desk import Desk
from bot.answering.reply import reply
from bot.answering.steps import step_to_brief
from bot.answering.wording import cell_label
from bot.skills.briefs.brief_fields import differences_said, doubts, so_already, wanted_in, without_effect
from bot.skills.briefs.edit_kept import edit_kept
from bot.skills.briefs.keep_brief import keep_brief
from bot.skills.briefs.propose_brief import propose_brief
from bot.skills.briefs.sharpen_brief import sharpen_brief
from bot.skills.briefs.update_brief import change_brief
from bot.skills.briefs.whole_brief import tell_whole_brief, whole_step
from bot.words import Words
from content_library.briefs.changing import changed
from content_library.briefs.checks.reader import MOST_NEEDS
from content_library.briefs.form import formats_of
from content_library.briefs.proposing import propose, refusal
from content_library.coverage import coverage
from content_library.intake import Cell
from content_library.picture import CellKey, Picture
from retrieval.understood import Slots

DEPTH_APART = 2
"""Two steps of depth are another piece: a page is not a manual."""


def edit_brief(desk: Desk) -> Answer:
    slots, picture = desk.understood.slots, desk.picture
    known = [brief for brief in picture.briefs if brief.id in slots.brief]
    if not known and any(any(map(str.isdigit, word)) for word in slots.unresolved):
        unknown = desk.words.listed(desk.words.quoted(word) for word in slots.unresolved)
        return reply(desk, [desk.words.say("update-brief-unknown", named=unknown)], behaviour="clarify")
    if slots.keep:
        return keep_brief(desk, known[0] if known else None)
    if slots.sharper:
        return sharpen_brief(desk, known[0] if known else None)
    if known and known[0].id in picture.kept_briefs:
        return edit_kept(desk, known[0])
    if known:
        return change_brief(desk, known[0])
    about = desk.before.cells if desk.before is not None else ()
    if len(about) > 1 and not _named(desk):
        return _one_for_all(desk, about[: slots.count or 2])
    key = _cell(desk, about)
    if key is not None and key not in about and about:
        return propose_brief(desk)
    if key is None or refusal(picture, *key) is not None:
        return reply(desk, [desk.words.say("edit-brief-which")], behaviour="clarify", next_steps=examples(desk))
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
        mine, theirs = (set(formats_of(cell)) for cell in (one, other))
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


def _asked_for(desk: Desk) -> tuple[str, ...]:
    """The needs the proposal was about so far, where it was asked for by needs; else the open ones of its cell."""
    return desk.before.slots.need if desk.before is not None and "need" in desk.understood.slots.only else ()


def _edited(desk: Desk, key: CellKey) -> Answer:
    picture, words = desk.picture, desk.words
    first = propose(picture, *key, needs=_asked_for(desk), new_id=desk.new_id)
    edited = changed(picture, first, wanted_in(desk.understood.slots, first))
    if desk.understood.slots.whole:
        return tell_whole_brief(desk, key, edited)
    told = differences_said(words, first, edited)
    slots, known = (
        desk.understood.slots,
        desk.before.slots if desk.before and desk.before.intent in ("brief_create", "brief_edit") else Slots(),
    )
    in_vain = without_effect(words, picture, slots, first, edited)
    in_vain += so_already(words, slots, known if told else Slots(), first, edited)
    if not told:
        lines = in_vain or [words.say("edit-brief-nothing")]
        return reply(desk, lines, behaviour="clarify", cells=[key])
    scores = [brief.score.points if brief.score else 0 for brief in (first, edited)]
    lines = [
        words.say("edit-brief-changed", cell=cell_label(picture, *key)),
        *(f"   {each}" for each in told),
        words.say("edit-brief-score", before=scores[0], after=scores[1]),
        *in_vain,
        *doubts(words, picture, key, edited),
        words.say("edit-brief-not-stored"),
    ]
    again = NextStep(words.say("edit-brief-start-over"), step_to_brief(words, picture, *key).question)
    needs = [need.id for need in edited.needs]
    return reply(desk, lines, cells=[key], needs=needs, gaps=needs, next_steps=[again, whole_step(desk, key)])
