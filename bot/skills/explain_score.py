"""Why a cell has its score and its place: every factor of the priority and every part of the coverage, added up."""

from bot.skills.answer import Answer
from bot.skills.desk import Desk
from bot.skills.lens import lens_of
from bot.skills.permitted import permitted_deals
from bot.skills.reply import reply
from bot.skills.steps import brief_step
from bot.skills.wording import (
    cell_label,
    count,
    day,
    first_name,
    language,
    listed,
    percent,
    plain,
)
from content_library.coverage import CellCoverage, coverage
from content_library.demand import demand_of
from content_library.gaps import Gap, gaps
from content_library.need_coverage import AssetStrength, NeedCoverage
from content_library.picture import Picture


def explain_score(desk: Desk) -> Answer:
    slots = desk.understood.slots
    asked = [
        gap
        for gap in gaps(desk.picture, coverage(desk.picture, lens_of(desk)))
        if (not slots.persona or gap.persona in slots.persona) and (not slots.phase or gap.phase in slots.phase)
    ]
    if not asked:
        return reply(desk, ["Which cell? Name a persona and a phase."], behaviour="clarify")
    return _explained(desk, asked[0])


def _explained(desk: Desk, gap: Gap) -> Answer:
    picture = desk.picture
    cell = coverage(picture, lens_of(desk)).cell(gap.persona, gap.phase)
    label = cell_label(picture, gap.persona, gap.phase)
    if cell.coverage is None:
        line = f"{label} has no score: {plain(cell.status)}, so nothing is counted."
        return reply(desk, [line], cells=[(gap.persona, gap.phase)])
    return reply(
        desk,
        [*_priority_lines(desk, label, gap), *_coverage_lines(picture, cell)],
        cells=[(gap.persona, gap.phase)],
        needs=gap.unmet,
        gaps=gap.unmet,
        next_steps=[brief_step(picture, gap.persona, gap.phase)],
        sources=[*(each.asset for need in cell.needs for each in need.assets)],
    )


def _priority_lines(desk: Desk, label: str, gap: Gap) -> list[str]:
    picture = desk.picture
    rule = picture.taxonomy.priority
    discount = f" × {rule.in_progress_discount:g} (in progress: {listed(gap.in_progress)})" if gap.discounted else ""
    lines = [
        f"{label} has priority {gap.priority:g} = 100 × importance {gap.weight:g} × hole {gap.hole:g} × urgency {gap.urgency:g}{discount}.",
        f"Importance {gap.weight:g}: a {plain(gap.participation or '')} here. Hole {gap.hole:g}: {percent(gap.coverage or 0)} covered.",
        f"Urgency = {rule.base:g} + {rule.demand:g} × demand {gap.demand:g} + {rule.deals:g} × deals {gap.deals:g} + {rule.stale:g} × stale {gap.stale:g}.",
    ]
    return [*lines, *_demand_line(picture, gap), *_deal_line(desk, gap), *_stale_line(gap)]


def _demand_line(picture: Picture, gap: Gap) -> list[str]:
    pairs = demand_of(picture, gap.persona, gap.phase)
    if not pairs:
        return [f"Demand: nobody asked in vain in {picture.taxonomy.priority.demand_window_days} days."]
    people = listed(dict.fromkeys(first_name(picture, pair.asker) for pair in pairs))
    last = max(pair.last for pair in pairs)
    return [
        f"Demand: {count(len(pairs), 'open request')} in {picture.taxonomy.priority.demand_window_days} days from {people}, last {day(last)}."
    ]


def _deal_line(desk: Desk, gap: Gap) -> list[str]:
    """Deals the asker may know of by name, the others as a number."""
    permitted = {deal.id: deal.account for deal in permitted_deals(desk)}
    stuck = [f"{permitted[d]} ({days} days, usual {usual})" for d, days, usual, _ in gap.stuck_deals if d in permitted]
    if not gap.stuck_deals:
        return ["Deals: none is stuck here."]
    rest = len(gap.stuck_deals) - len(stuck)
    return [f"Deals past their usual time: {listed([*stuck, *([f'{rest} of colleagues'] if rest else [])])}."]


def _stale_line(gap: Gap) -> list[str]:
    return (
        [f"Stale: {percent(round(gap.stale * 100))} of the needs by weight lost their content to age."]
        if gap.stale
        else []
    )


def _coverage_lines(picture: Picture, cell: CellCoverage) -> list[str]:
    points = picture.taxonomy.need_importance
    parts = " + ".join(f"{points[need.importance]} × {need.coverage:g}" for need in cell.needs)
    total = sum(points[need.importance] for need in cell.needs)
    return [
        f"Coverage {percent(cell.coverage or 0)} = ({parts}) ÷ {total}.",
        *(f"   {_need(picture, need)}" for need in cell.needs),
    ]


def _need(picture: Picture, need: NeedCoverage) -> str:
    """The need's sum: the assets that count, then those that count nothing and why."""
    head = f"{need.need} {need.label} {need.coverage:g}"
    if not need.assets:
        return f"{head}: nothing is tagged."
    counting = [each for each in need.assets if each.asset in need.counting]
    idle = [each for each in need.assets if each.asset not in need.counting]
    parts = [*(_counted(picture, each) for each in counting), *(_idle(each) for each in idle)]
    return f"{head}: {'; '.join(parts)}."


def _counted(picture: Picture, each: AssetStrength) -> str:
    weights, parts = picture.taxonomy.fit_weights, each.parts
    added = (
        f"format {weights.format:g} × {parts.format:g} + depth {weights.depth:g} × {parts.depth:g} + "
        f"freshness {weights.freshness:g} × {parts.freshness:g} + quality {weights.quality:g} × {parts.quality:g}"
    )
    lens = (
        f", × {each.strength / each.fit:.3g} for language or industry" if each.fit and each.strength != each.fit else ""
    )
    return f"{each.asset} {each.strength:g} (fit {each.fit:g} = {added}{lens})"


def _idle(each: AssetStrength) -> str:
    why = ", ".join(map(str, each.blocked)) or (
        f"in {language(each.language)}" if each.strength == 0 else "a better one counts"
    )
    return f"{each.asset} adds 0 ({why})"
