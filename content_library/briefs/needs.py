"""Which needs one piece is about: at most three, the most important first, that one piece can meet together."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from content_library.actions import Action
from content_library.briefs.fields import HELD, NeedToMeet
from content_library.briefs.form import SUITED
from content_library.briefs.ground import Ground
from content_library.briefs.library import action_for, assets_to_work_on
from content_library.coverage import coverage
from content_library.gaps import NO_WRITING, Gap
from content_library.intake import BriefRequest, Need
from content_library.picture import Picture

MOST = 3
"""A piece for more than three needs is several pieces."""


def chosen(ground: Ground, wanted: Sequence[str] = ()) -> tuple[Need, ...]:
    """The `wanted` needs of the cell, or without any: the open ones that no active brief holds.

    What is solved without a new piece is left out where another is to be written. All open musts come first. A lesser
    need joins them when nothing exists for it or when the same asset is worked
    on; otherwise its own asset is the cheaper piece. Where every need is met, the one met worst.
    """
    if wanted:
        return _by_importance(ground, (need for need in ground.all_needs if need.id in wanted))[:MOST]
    busy = being_written(ground.picture, *ground.key)
    ranked = _by_importance(ground, (need for need in ground.all_needs if need.id not in busy))
    open_needs = [need for need in ranked if ground.need_scores[need.id].label != "met"]
    if not open_needs:
        return tuple(sorted(ranked, key=lambda need: ground.need_scores[need.id].coverage))[:1]
    to_write = [need for need in open_needs if action_for(ground, need) not in NO_WRITING]
    open_needs = to_write or open_needs
    together = [need for need in open_needs if need.importance == "must"] or open_needs[:1]
    worked_on = {asset for need in together for asset in assets_to_work_on(ground, need)}
    for need in open_needs:
        joins = action_for(ground, need) == "create" or worked_on & set(assets_to_work_on(ground, need))
        if need not in together and joins:
            together.append(need)
    return tuple(together)[:MOST]


def suited_to(picture: Picture, persona: str, phase: str, format: str) -> tuple[str, ...]:
    """The open needs of a cell that a `format` somebody asked for is made to meet: by the kind of need that goes with
    the one content type all assets of the format have. None where the reader prefers the format, which then serves
    every need, or where it serves no kind more than others."""
    cell = picture.cell_of.get((persona, phase))
    types = {asset.content_type for asset in picture.assets if asset.format == format}
    if cell is None or len(types) != 1 or format in cell.content_preferences.formats.preferred:
        return ()
    kinds = [kind for kind, fitting in SUITED.items() if types <= set(fitting)]
    busy = being_written(picture, persona, phase)
    open_needs = [scored.need for scored in coverage(picture).cell(persona, phase).needs if scored.label != "met"]
    return tuple(id for id in open_needs if picture.need_of[id].kind in kinds and id not in busy)[:MOST]


def being_written(picture: Picture, persona: str, phase: str) -> dict[str, BriefRequest]:
    """The needs of the cell that an active brief holds, with that brief."""
    return {
        need: brief
        for brief in picture.briefs
        if brief.active and (brief.persona, brief.phase) == (persona, phase)
        for need in brief.needs
    }


@dataclass(frozen=True)
class WorkLeft:
    """What is to be done about a gap: `left`, an action for each open need no active brief holds, and what is `held`,
    brief by brief."""

    left: Mapping[str, Action]
    held: tuple[tuple[BriefRequest, tuple[str, ...]], ...]


def work_left(picture: Picture, gap: Gap) -> WorkLeft:
    begun = being_written(picture, gap.persona, gap.phase) if gap.in_progress else {}
    briefs = {brief.id: brief for brief in begun.values()}
    by_brief = ((brief, tuple(need for need in gap.actions if begun.get(need) == brief)) for brief in briefs.values())
    left = {need: action for need, action in gap.actions.items() if need not in begun}
    return WorkLeft(left, tuple((brief, needs) for brief, needs in by_brief if needs))


def as_fields(ground: Ground, needs: Iterable[Need]) -> tuple[NeedToMeet, ...]:
    return tuple(_as_field(ground, need) for need in needs)


def as_left_to_others(ground: Ground, needs: Iterable[Need]) -> tuple[NeedToMeet, ...]:
    """What a piece does not meet; of what another brief holds, that brief is the work."""
    held = being_written(ground.picture, ground.persona.id, ground.phase.id)
    fields = as_fields(ground, needs)
    return tuple(
        replace(each, action=f"{HELD}{held[each.id].id}") if each.id in held and each.label != "met" else each
        for each in fields
    )


def _as_field(ground: Ground, need: Need) -> NeedToMeet:
    scored = ground.need_scores[need.id]
    return NeedToMeet(
        id=need.id,
        text=need.text,
        kind=need.kind,
        importance=need.importance,
        coverage=scored.coverage,
        label=scored.label,
        action=action_for(ground, need),
        answered_by=scored.counting,
    )


def _by_importance(ground: Ground, needs: Iterable[Need]) -> tuple[Need, ...]:
    weights = ground.picture.taxonomy.need_importance
    return tuple(sorted(needs, key=lambda need: -weights[need.importance]))
