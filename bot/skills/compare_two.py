"""Two things of a kind side by side: what is the same is left out, what differs decides."""

from collections.abc import Callable, Sequence

from bot.skills.answer import Answer, NextStep
from bot.skills.decline import say_unresolved
from bot.skills.desk import Desk
from bot.skills.offering import Pick, shelve
from bot.skills.permitted import permitted_deals, sees_contacts
from bot.skills.reply import reply
from bot.skills.wording import (
    DEPTH,
    cell_label,
    day,
    language,
    listed,
    percent,
    persona_label,
    phase_label,
    plain,
    reads,
    titled,
)
from content_library.coverage import Coverage, Lens, coverage
from content_library.deal_cards import deal_card
from content_library.intake import Asset, Cell, Deal
from content_library.picture import CellKey, Picture
from content_library.sharing import blocks

MOST = 3
"""More columns than this are a table, and the matrix is one."""
WIDEST = 4
"""Cells named where two lenses differ, the widest difference first."""


def compare_two(desk: Desk) -> Answer:
    """By what is named twice: assets, deals, languages, industries, segments, personas or phases."""
    slots = desk.understood.slots
    deals = [deal for deal in permitted_deals(desk) if deal.id in slots.deal]
    assets = [desk.picture.asset_of[each] for each in slots.asset if each in desk.picture.asset_of]
    if slots.unresolved and len(assets) < 2:
        words = listed(f"“{word}”" for word in slots.unresolved)
        return say_unresolved(desk, f"I know nothing by the name {words} that you may see, so I cannot compare it.")
    if len(assets) > 1:
        return _assets(desk, assets[:MOST])
    if len(deals) > 1:
        return _deals(desk, deals[:MOST])
    if lenses := _lenses(desk):
        return _seen_through(desk, lenses)
    if len(slots.persona) > 1 or len(slots.phase) > 1:
        return _cells(desk)
    return _which(desk)


def _which(desk: Desk) -> Answer:
    line = "Compare what? Name two assets, personas, phases, languages, industries, segments or deals."
    picture = desk.picture
    steps = []
    if len(picture.personas) > 1 and picture.mapped_phases:
        first, second = picture.personas[:2]
        words = f"compare {first.label} and {second.label} in {picture.mapped_phases[-1].label}"
        steps.append(NextStep("Two personas", words))
    return reply(desk, [line], behaviour="clarify", next_steps=steps)


# --------------------------------------------------------------------------- assets


def _assets(desk: Desk, assets: Sequence[Asset]) -> Answer:
    picture = desk.picture
    usable = [asset for asset in assets if not blocks(picture, asset)]
    if len(usable) == 1:
        first = f"Use {titled(usable[0])}: the other may not be used."
    else:
        first = f"{listed(titled(asset) for asset in assets)} side by side."
    pair = tuple(sorted(asset.id for asset in assets[:2]))
    copies = ["They are copies of each other: only one counts."] if pair in picture.duplicates else []
    facts = [line for name, told in _FACTS.items() if (line := _difference(picture, assets, name, told))]
    return reply(
        desk,
        [first, *copies, *facts, *_needs_apart(picture, assets)],
        shelf=shelve(desk, [Pick(asset.id, _FACTS["For"](picture, asset)) for asset in assets]),
        needs=[need for asset in assets for need in asset.needs],
        sources=[asset.id for asset in assets],
    )


def _difference(picture: Picture, assets: Sequence[Asset], name: str, told: Callable[[Picture, Asset], str]) -> str:
    values = [told(picture, asset) or "not said" for asset in assets]
    if len(set(values)) == 1:
        return ""
    return f"   {name}: {' · '.join(f'{asset.id} {value}' for asset, value in zip(assets, values, strict=True))}"


_FACTS: dict[str, Callable[[Picture, Asset], str]] = {
    "May be used": lambda picture, asset: (
        "no, " + "; ".join(found) if (found := [str(each) for each in blocks(picture, asset)]) else "yes"
    ),
    "For": lambda picture, asset: listed(persona_label(picture, each) for each in asset.personas),
    "Phases": lambda picture, asset: listed(phase_label(picture, each) for each in asset.phases),
    "Form": lambda _, asset: ", ".join(part for part in (plain(asset.format), DEPTH.get(asset.depth or 0)) if part),
    "Language": lambda _, asset: language(asset.language),
    "Industry": lambda _, asset: asset.industry,
    "Who may see it": lambda _, asset: asset.audience,
    "Reviewed": lambda _, asset: day(asset.last_reviewed) if asset.last_reviewed else "",
    "Used in 90 days": lambda _, asset: "" if asset.uses_90d is None else f"{asset.uses_90d}x",
}


def _needs_apart(picture: Picture, assets: Sequence[Asset]) -> list[str]:
    shared = [need for need in assets[0].needs if all(need in asset.needs for asset in assets)]
    lines = [f"   Both serve: {listed(shared)}"] if shared else ["   They serve no need in common."]
    for asset in assets:
        alone = [f"{picture.need_of[n].text} ({n})" for n in asset.needs if n not in shared and n in picture.need_of]
        lines += [f"   Only {asset.id}: {'; '.join(alone)}"] if alone else []
    return lines


# --------------------------------------------------------------------------- deals


def _deals(desk: Desk, deals: Sequence[Deal]) -> Answer:
    picture = desk.picture
    cards = [deal_card(picture, deal.id) for deal in deals]
    late = max(cards, key=lambda card: card.stuck)
    first = f"{late.deal.account} is stuck longest." if late.stuck else "None of them is over its usual time."
    lines = []
    for card in cards:
        usual = f" (usual {card.typical})" if card.typical else ""
        told = card.people.items() if sees_contacts(desk, card.deal) else ()
        people = [f"{persona_label(picture, who)} {plain(status)}" for who, status in told]
        where = phase_label(picture, card.phase) if card.phase else card.deal.status
        lines.append(
            f"   {card.deal.account}: {where}, {card.days} days in stage{usual}{'; ' if people else ''}{listed(people)}"
        )
    steps = [NextStep(f"Collateral: {deal.account}", f"what can I send to {deal.account}?") for deal in deals]
    return reply(desk, [first, *lines], next_steps=steps, sources=[deal.id for deal in deals])


# --------------------------------------------------------------------------- lenses


def _lenses(desk: Desk) -> list[tuple[str, Lens]]:
    """Two values of one lens, or one against the whole library; none when no lens is named."""
    slots = desk.understood.slots
    names = {segment.id: segment.name for segment in desk.picture.segments}
    found = [
        [(language(code), Lens(language=code)) for code in slots.language],
        [(plain(industry), Lens(industry=industry)) for industry in slots.industry],
        [(names.get(segment, segment), Lens(segment=segment)) for segment in slots.segment],
    ]
    named = max(found, key=len)
    if len(named) == 1 and (len(slots.persona) > 1 or len(slots.phase) > 1):
        return []
    return [("the whole library", Lens()), *named] if len(named) == 1 else named[:MOST]


def _seen_through(desk: Desk, lenses: Sequence[tuple[str, Lens]]) -> Answer:
    picture = desk.picture
    tables = [(name, coverage(picture, lens)) for name, lens in lenses]
    keys = [key for key in _keys(desk) if any(_number(table, key) is not None for _, table in tables)]
    apart = sorted(keys, key=lambda key: -_spread([table for _, table in tables], key))
    apart = [key for key in apart if _spread([table for _, table in tables], key) > 0][:WIDEST]
    overall = " · ".join(f"{name} {_told(table.overall)}" for name, table in tables)
    first = f"Coverage: {overall}." if apart else f"No difference in any cell. Coverage: {overall}."
    lines = [
        f"   {cell_label(picture, *key)}: {' · '.join(f'{name} {_told(_number(table, key))}' for name, table in tables)}"
        for key in apart
    ]
    steps = [
        NextStep("Whole matrix", f"show me the coverage matrix for {name}") for name, lens in lenses if lens != Lens()
    ]
    return reply(desk, [first, *lines], cells=apart, next_steps=steps)


def _keys(desk: Desk) -> list[CellKey]:
    slots = desk.understood.slots
    return [
        (cell.persona, cell.phase)
        for cell in desk.picture.cells
        if cell.involved
        and (not slots.persona or cell.persona in slots.persona)
        and (not slots.phase or cell.phase in slots.phase)
    ]


def _number(table: Coverage, key: CellKey) -> float | None:
    return table.cell(*key).coverage


def _spread(tables: Sequence[Coverage], key: CellKey) -> float:
    values = [_number(table, key) or 0.0 for table in tables]
    return max(values) - min(values)


def _told(value: float | None) -> str:
    return "no number" if value is None else percent(value)


# --------------------------------------------------------------------------- personas and phases


def _cells(desk: Desk) -> Answer:
    """Cell by cell; where a persona or phase is left open, every cell it has."""
    picture, slots = desk.picture, desk.understood.slots
    table = coverage(picture)
    cells = [
        cell
        for cell in picture.cells
        if (not slots.persona or cell.persona in slots.persona) and (not slots.phase or cell.phase in slots.phase)
    ]
    involved = [cell for cell in cells if cell.involved]
    names = [persona_label(picture, each) for each in slots.persona] if len(slots.persona) > 1 else []
    names = names or [phase_label(picture, each) for each in slots.phase]
    numbers = {(c.persona, c.phase): table.cell(c.persona, c.phase).coverage for c in involved}
    known = {key: value for key, value in numbers.items() if value is not None}
    worst = min(known, key=lambda key: known[key], default=None)
    first = f"{listed(names)} compared"
    first += f": the weakest is {cell_label(picture, *worst)} with {percent(known[worst])}." if worst else "."
    lines = [_cell_line(picture, table, cell) for cell in cells]
    steps = []
    if worst is not None:
        words = f"what does {persona_label(picture, worst[0])} need in {phase_label(picture, worst[1])}?"
        steps.append(NextStep("The weakest in detail", words))
    return reply(
        desk,
        [first, *lines],
        cells=[(cell.persona, cell.phase) for cell in involved],
        needs=[need.id for cell in involved for need in picture.needs_of.get((cell.persona, cell.phase), ())],
        next_steps=steps,
        sources=[note for cell in involved for note in cell.evidence],
    )


def _cell_line(picture: Picture, table: Coverage, cell: Cell) -> str:
    label = cell_label(picture, cell.persona, cell.phase)
    if not cell.involved:
        return f"   {label}: {'not in the map' if cell.participation is None else 'not involved, needs nothing'}"
    scored = table.cell(cell.persona, cell.phase)
    missing = [need.need for need in scored.needs if need.label != "met"]
    parts = [
        plain(cell.participation or ""),
        _told(scored.coverage),
        f"reads {reads(cell)}" if reads(cell) else "",
        f"not met: {listed(missing)}" if missing else "every need met",
        f"wants {cell.micro_journey.goal}" if cell.micro_journey.goal else "",
    ]
    return f"   {label}: {' · '.join(part for part in parts if part)}"
