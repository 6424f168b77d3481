"""Propose the brief for a cell, or say why nobody should write it and what to write instead."""

from collections.abc import Callable, Sequence

from bot.skills.answer import Answer, NextStep
from bot.skills.decline import say_unresolved
from bot.skills.desk import Desk
from bot.skills.naming import persona_named, phase_named
from bot.skills.offering import Pick, Shelf, named_asset, shelve
from bot.skills.permitted import permitted_deals
from bot.skills.reply import reply
from bot.skills.steps import brief_step
from bot.skills.wording import cell_label, day, first_name, listed, percent, plain
from content_library.audit import audit
from content_library.briefs.fields import Brief
from content_library.briefs.proposing import AlreadyOpen, NotInMap, Refusal, propose, refusal
from content_library.coverage import CellCoverage, coverage
from content_library.gaps import Gap, gaps
from content_library.picture import CellKey, Picture


def proposal(picture: Picture, persona: str, phase: str, new_id: Callable[[], str]) -> Brief:
    """The brief for a cell named by any of its words. Raises `Unknown` or `NoBrief`."""
    return propose(picture, persona_named(picture, persona), phase_named(picture, phase), new_id=new_id)


def propose_brief(desk: Desk) -> Answer:
    slots = desk.understood.slots
    if slots.unresolved and not slots.persona:
        return say_unresolved(desk)
    key = _cell_wanted(desk)
    if key is None:
        return _which(desk)
    why_not = refusal(desk.picture, *key, slots.need)
    if why_not is not None:
        return _refused(desk, key, why_not)
    scored = coverage(desk.picture).cell(*key)
    if not slots.need and all(need.label == "met" for need in scored.needs if need.importance != "nice"):
        return _covered(desk, scored)
    brief = propose(desk.picture, *key, needs=slots.need, requested_by=desk.question.user or None, new_id=desk.new_id)
    return _proposed(desk, key, brief)


def _cell_wanted(desk: Desk) -> CellKey | None:
    """The cell named, else the worst gap that fits what is named; None when nothing is."""
    slots, picture = desk.understood.slots, desk.picture
    if slots.need and slots.need[0] in picture.need_of:
        need = picture.need_of[slots.need[0]]
        return need.persona, need.phase
    if slots.persona and slots.phase:
        return slots.persona[0], slots.phase[0]
    if not (slots.persona or slots.phase or slots.participation):
        return None
    return next(((gap.persona, gap.phase) for gap in gaps(picture) if gap.priority > 0 and _fits(desk, gap)), None)


def _fits(desk: Desk, gap: Gap) -> bool:
    slots = desk.understood.slots
    return (
        (not slots.persona or gap.persona in slots.persona)
        and (not slots.phase or gap.phase in slots.phase)
        and (not slots.participation or gap.participation in slots.participation)
    )


def _which(desk: Desk) -> Answer:
    picture = desk.picture
    best = [gap for gap in gaps(picture) if gap.priority > 0][:3]
    lines = [
        "For whom and when? These need one most:",
        *(f"   {cell_label(picture, g.persona, g.phase)}, priority {g.priority:g}" for g in best),
    ]
    return reply(
        desk, lines, behaviour="clarify", next_steps=[brief_step(picture, gap.persona, gap.phase) for gap in best]
    )


def _refused(desk: Desk, key: CellKey, why_not: Refusal) -> Answer:
    picture = desk.picture
    if isinstance(why_not, AlreadyOpen):
        return _already_open(desk, why_not)
    if isinstance(why_not, NotInMap):
        line = f"“{why_not.word}” is not in the map."
    else:
        reason = (
            "not mapped yet" if picture.cell_of.get(key) is None or picture.cell_of[key].involved else "not involved"
        )
        line = f"{cell_label(picture, *key)} is {reason}: nobody there would read it."
    nearest = why_not.nearest
    instead = [f"Better: {cell_label(picture, *nearest)}."] if nearest else []
    return reply(
        desk,
        [line, *_existing_lines(picture, key), *instead],
        behaviour="clarify",
        shelf=_existing(picture, key),
        cells=[each for each in (key, nearest) if each],
        next_steps=[brief_step(picture, *nearest)] if nearest else (),
        sources=picture.cell_of[key].evidence if key in picture.cell_of else (),
    )


def _aimed_at(picture: Picture, key: CellKey) -> list[str]:
    """Assets made for this cell alone or for others nobody takes part in."""
    wasted = audit(picture).not_involved_cells
    assets = [picture.asset_of[asset] for asset in wasted]
    return [asset.id for asset in assets if key[0] in asset.personas and key[1] in asset.phases]


def _existing_lines(picture: Picture, key: CellKey) -> list[str]:
    """What was once made for a cell that needs nothing, and how often it was used."""
    return [
        f"{asset} was made for it and was used {picture.asset_of[asset].uses_90d or 0}x in 90 days."
        for asset in _aimed_at(picture, key)[:2]
    ]


def _existing(picture: Picture, key: CellKey) -> Shelf:
    wasted = [picture.asset_of[asset] for asset in _aimed_at(picture, key)[:2]]
    return Shelf(named=tuple(named_asset(asset, "aimed at a reader who takes no part") for asset in wasted))


def _already_open(desk: Desk, why_not: AlreadyOpen) -> Answer:
    picture = desk.picture
    lines = []
    for brief in why_not.briefs:
        writer = f"{first_name(picture, brief.writer)} writes it" if brief.writer else "nobody writes it yet"
        due = f", due {day(brief.due)}" if brief.due else ""
        lines.append(f"There is an open brief already: {brief.id} “{brief.title}” ({brief.status}, {writer}{due}).")
    cells = [(brief.persona, brief.phase) for brief in why_not.briefs]
    return reply(desk, lines, cells=cells, needs=why_not.needs, sources=[brief.id for brief in why_not.briefs])


def _covered(desk: Desk, scored: CellCoverage) -> Answer:
    picture = desk.picture
    label = cell_label(picture, scored.persona, scored.phase)
    needs = [f"{need.need}: {picture.need_of[need.need].text} ({need.label})" for need in scored.needs]
    line = f"{label} is {percent(scored.coverage or 0)} covered. Which need is missing?"
    return reply(
        desk,
        [line, *(f"   {need}" for need in needs)],
        behaviour="clarify",
        cells=[(scored.persona, scored.phase)],
        needs=[need.need for need in scored.needs],
    )


def _proposed(desk: Desk, key: CellKey, brief: Brief) -> Answer:
    picture = desk.picture
    return reply(
        desk,
        [_title_line(picture, key, brief), *_preview(desk, brief)],
        shelf=shelve(desk, _reusable(brief)),
        cells=[key],
        needs=[need.id for need in brief.needs],
        gaps=[need.id for need in brief.needs],
        next_steps=[NextStep("The whole brief", f"milepost brief --persona {key[0]} --phase {key[1]}")],
        sources=_sources(brief),
    )


def _title_line(picture: Picture, key: CellKey, brief: Brief) -> str:
    score = f", score {brief.score.points}/100" if brief.score else ""
    return (
        f"Proposed brief for {cell_label(picture, *key)} ({plain(brief.participation or '')}): “{brief.title}”{score}."
    )


def _preview(desk: Desk, brief: Brief) -> list[str]:
    """One screen: the fields a requester checks before saying yes."""
    form, success = brief.form, brief.success
    facts = [
        ("Why now", " ".join(_tellable(desk, brief.why_now))),
        ("Needs", listed(f"{need.text} ({need.id})" for need in brief.needs)),
        ("From → to", f"{brief.change.before} → {brief.change.after}" if brief.change else ""),
        ("Takeaway", brief.takeaway),
        ("Form", f"{plain(form.format)}, {form.length}" if form else ""),
        ("Due", day(brief.due) if brief.due else ""),
        ("Success", f"coverage {success.coverage_from:g} → {success.coverage_to:g}" if success else ""),
        ("To fix", listed(check.fix for check in brief.score.failed) if brief.score and brief.score.failed else ""),
    ]
    return [f"   {name}: {text}" for name, text in facts if text]


def _tellable(desk: Desk, sentences: Sequence[str]) -> list[str]:
    """Without the sentences that speak of a deal this asker may not know of."""
    permitted = {deal.id for deal in permitted_deals(desk)}
    hidden = [deal.account for deal in desk.picture.deals if deal.id not in permitted]
    return [sentence for sentence in sentences if not any(account in sentence for account in hidden)]


def _reusable(brief: Brief) -> list[Pick]:
    return [Pick(link.asset, why_now=f"to link: {link.why}") for link in brief.library.links]


def _sources(brief: Brief) -> Sequence[str]:
    return [source for field in ("evidence", "claims", "library") for source in brief.provenance.get(field, ())]
