"""Two things of a kind side by side: what is the same is left out, what differs decides."""

from collections.abc import Callable, Iterator, Sequence

from bot.answering.answer import Answer, NextStep
from bot.answering.decline import examples
from bot.answering.desk import Desk
from bot.answering.offering import Pick, shelve
from bot.answering.permitted import permitted_deals, sees_contacts
from bot.answering.reading_habits import reads
from bot.answering.reply import reply
from bot.answering.steps import collateral_step
from bot.answering.why_blocked import why_blocked
from bot.answering.wording import cell_label, persona_label, phase_label, titled
from bot.words import Words
from content_library.coverage import CellCoverage, Coverage, Lens, coverage
from content_library.deal_cards import DealCard, deal_card
from content_library.intake import Asset, Cell, Deal
from content_library.picture import CellKey
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
        unknown = desk.words.listed(desk.words.quoted(word) for word in slots.unresolved)
        lines = [desk.words.say("compare-two-unknown", names=unknown)]
        return reply(desk, lines, behaviour="decline_unknown", next_steps=examples(desk))
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
    words, picture, steps = desk.words, desk.picture, list[NextStep]()
    if len(picture.personas) > 1 and picture.mapped_phases:
        (first, second), phase = picture.personas[:2], picture.mapped_phases[-1]
        question = words.say("compare-two-question", first=first.label, second=second.label, phase=phase.label)
        steps.append(NextStep(words.say("compare-two-personas"), question))
    return reply(desk, [words.say("compare-two-what")], behaviour="clarify", next_steps=steps)


# --------------------------------------------------------------------------- assets


def _assets(desk: Desk, assets: Sequence[Asset]) -> Answer:
    words, picture = desk.words, desk.picture
    usable = [asset for asset in assets if not blocks(picture, asset)]
    if len(usable) == 1:
        first = words.say("compare-two-use", asset=titled(words, usable[0]), n=len(assets) - 1)
    else:
        first = words.say("compare-two-assets", assets=words.listed(titled(words, asset) for asset in assets))
    pair = tuple(sorted(asset.id for asset in assets[:2]))
    copies = [words.say("compare-two-copies")] if pair in picture.duplicates else []
    return reply(
        desk,
        [first, *copies, *(f"   {line}" for line in (*_differences(desk, assets), *_needs_apart(desk, assets)))],
        shelf=shelve(desk, [Pick(asset.id, _readers(desk, asset)) for asset in assets]),
        needs=[need for asset in assets for need in asset.needs],
        sources=[asset.id for asset in assets],
    )


def _differences(desk: Desk, assets: Sequence[Asset]) -> Iterator[str]:
    """A line for each fact in which they differ."""
    for message, told in _FACTS.items():
        values = [told(desk, asset) or desk.words.say("compare-two-not-said") for asset in assets]
        if len(set(values)) > 1:
            each = (f"{asset.id} {value}" for asset, value in zip(assets, values, strict=True))
            yield f"{desk.words.say(message)}: {' · '.join(each)}"


def _may_be_used(desk: Desk, asset: Asset) -> str:
    found = blocks(desk.picture, asset)
    return (
        desk.words.say("compare-two-no", why=why_blocked(desk.words, found))
        if found
        else desk.words.say("compare-two-yes")
    )


def _readers(desk: Desk, asset: Asset) -> str:
    return desk.words.listed(persona_label(desk.picture, each) for each in asset.personas)


def _phases(desk: Desk, asset: Asset) -> str:
    return desk.words.listed(phase_label(desk.picture, each) for each in asset.phases)


def _form(desk: Desk, asset: Asset) -> str:
    depth = desk.words.named("depth", str(asset.depth)) if asset.depth else ""
    return ", ".join(part for part in (desk.words.named("format", asset.format), depth) if part)


def _reviewed(desk: Desk, asset: Asset) -> str:
    return desk.words.day(asset.last_reviewed) if asset.last_reviewed else ""


def _uses(desk: Desk, asset: Asset) -> str:
    return "" if asset.uses_90d is None else desk.words.say("count-time", n=asset.uses_90d)


_FACTS: dict[str, Callable[[Desk, Asset], str]] = {
    "compare-two-used": _may_be_used,
    "compare-two-for": _readers,
    "compare-two-phases": _phases,
    "compare-two-form": _form,
    "compare-two-language": lambda desk, asset: desk.words.language_name(asset.language),
    "compare-two-industry": lambda desk, asset: desk.words.named("industry", asset.industry),
    "compare-two-audience": lambda desk, asset: desk.words.named("audience", asset.audience),
    "compare-two-reviewed": _reviewed,
    "compare-two-uses": _uses,
}
"""What is told of an asset, by the message that calls it by its name."""


def _needs_apart(desk: Desk, assets: Sequence[Asset]) -> Iterator[str]:
    words, need_of = desk.words, desk.picture.need_of
    shared = [need for need in assets[0].needs if all(need in asset.needs for asset in assets)]
    if shared:
        yield words.say("compare-two-both", needs=words.listed(shared))
    else:
        yield words.say("compare-two-nothing-in-common")
    for asset in assets:
        alone = [f"{need_of[n].text} ({n})" for n in asset.needs if n not in shared and n in need_of]
        if alone:
            yield words.say("compare-two-only", asset=asset.id, needs="; ".join(alone))


# --------------------------------------------------------------------------- deals


def _deals(desk: Desk, deals: Sequence[Deal]) -> Answer:
    words, cards = desk.words, [deal_card(desk.picture, deal.id) for deal in deals]
    late = max(cards, key=lambda card: card.stuck)
    first = words.say("compare-two-in-time")
    if late.stuck:
        first = words.say("compare-two-stuck", account=late.deal.account)
    steps = [collateral_step(words, deal, words.say("compare-two-collateral", account=deal.account)) for deal in deals]
    lines = [f"   {_deal_line(desk, card)}" for card in cards]
    return reply(desk, [first, *lines], next_steps=steps, sources=[deal.id for deal in deals])


def _deal_line(desk: Desk, card: DealCard) -> str:
    words, picture = desk.words, desk.picture
    facts = [phase_label(picture, card.phase) if card.phase else words.named("deal", card.deal.status)]
    if card.typical:
        facts.append(words.say("compare-two-days-usual", days=card.days, usual=words.number(card.typical)))
    else:
        facts.append(words.say("compare-two-days", days=card.days))
    told = card.people.items() if sees_contacts(desk, card.deal) else ()
    facts += [f"{persona_label(picture, who)}: {words.named('contact', status)}" for who, status in told]
    return f"{card.deal.account}: {' · '.join(facts)}"


# --------------------------------------------------------------------------- lenses


def _lenses(desk: Desk) -> list[tuple[str, Lens]]:
    """Two values of one lens, or one against the whole library; none when no lens is named."""
    slots = desk.understood.slots
    words, names = desk.words, {segment.id: segment.name for segment in desk.picture.segments}
    found = [
        [(words.language_name(code), Lens(language=code)) for code in slots.language],
        [(words.named("industry", industry), Lens(industry=industry)) for industry in slots.industry],
        [(names.get(segment, segment), Lens(segment=segment)) for segment in slots.segment],
    ]
    named = max(found, key=len)
    if len(named) == 1 and (len(slots.persona) > 1 or len(slots.phase) > 1):
        return []
    return [(words.say("compare-two-whole"), Lens()), *named] if len(named) == 1 else named[:MOST]


def _seen_through(desk: Desk, lenses: Sequence[tuple[str, Lens]]) -> Answer:
    words, picture = desk.words, desk.picture
    tables = [(name, coverage(picture, lens)) for name, lens in lenses]
    keys = [key for key in _keys(desk) if any(_number(table, key) is not None for _, table in tables)]
    apart = sorted(keys, key=lambda key: -_spread([table for _, table in tables], key))
    apart = [key for key in apart if _spread([table for _, table in tables], key) > 0][:WIDEST]
    overall = " · ".join(f"{name} {_told(words, table.overall)}" for name, table in tables)
    first = words.say("compare-two-coverage", coverage=overall)
    if not apart:
        first = words.say("compare-two-no-difference", coverage=overall)
    lines = []
    for key in apart:
        values = (f"{name} {_told(words, _number(table, key))}" for name, table in tables)
        lines.append(f"   {cell_label(picture, *key)}: {' · '.join(values)}")
    steps = [
        NextStep(words.say("compare-two-matrix"), words.say("compare-two-matrix-question", lens=name))
        for name, lens in lenses
        if lens != Lens()
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


def _told(words: Words, value: float | None) -> str:
    return words.say("compare-two-no-number") if value is None else words.percent(value)


# --------------------------------------------------------------------------- personas and phases


def _cells(desk: Desk) -> Answer:
    """Cell by cell; where a persona or phase is left open, every cell it has."""
    words, picture, slots = desk.words, desk.picture, desk.understood.slots
    table = coverage(picture)
    cells = [
        cell
        for cell in picture.cells
        if (not slots.persona or cell.persona in slots.persona) and (not slots.phase or cell.phase in slots.phase)
    ]
    involved = [cell for cell in cells if cell.involved]
    names = [persona_label(picture, each) for each in slots.persona] if len(slots.persona) > 1 else []
    names = names or [_with_average(desk, table, each) for each in slots.phase]
    numbers = {(c.persona, c.phase): table.cell(c.persona, c.phase).coverage for c in involved}
    known = {key: value for key, value in numbers.items() if value is not None}
    worst = min(known, key=lambda key: known[key], default=None)
    first, steps = words.say("compare-two-cells", names=words.listed(names)), list[NextStep]()
    if worst is not None:
        weakest, covered = cell_label(picture, *worst), words.percent(known[worst])
        first = words.say("compare-two-weakest", names=words.listed(names), cell=weakest, covered=covered)
        persona, phase = persona_label(picture, worst[0]), phase_label(picture, worst[1])
        question = words.say("compare-two-needs-question", persona=persona, phase=phase)
        steps.append(NextStep(words.say("compare-two-needs"), question))
    lines = [f"   {cell_label(picture, cell.persona, cell.phase)}: {_cell_words(desk, table, cell)}" for cell in cells]
    return reply(
        desk,
        [first, *lines],
        cells=[(cell.persona, cell.phase) for cell in involved],
        needs=[need.id for cell in involved for need in picture.needs_of.get((cell.persona, cell.phase), ())],
        next_steps=steps,
        sources=[note for cell in involved for note in cell.evidence],
    )


def _with_average(desk: Desk, table: Coverage, phase: str) -> str:
    """ "Learning (76 %)", where no reader is named."""
    label, covered = phase_label(desk.picture, phase), table.by_phase.get(phase)
    return label if covered is None or desk.understood.slots.persona else f"{label} ({desk.words.percent(covered)})"


def _cell_words(desk: Desk, table: Coverage, cell: Cell) -> str:
    words = desk.words
    if cell.participation is None:
        return words.say("compare-two-unmapped")
    if not cell.involved:
        return words.say("compare-two-not-involved")
    return " · ".join(_cell_facts(desk, table.cell(cell.persona, cell.phase), cell))


def _cell_facts(desk: Desk, scored: CellCoverage, cell: Cell) -> Iterator[str]:
    words = desk.words
    yield words.named("participation", cell.participation or "")
    yield _told(words, scored.coverage)
    if formats := reads(words, cell):
        yield words.say("compare-two-reads", formats=formats)
    missing = [need.need for need in scored.needs if need.label != "met"]
    if missing:
        yield words.say("compare-two-not-met", needs=words.listed(missing))
    else:
        yield words.say("compare-two-all-met")
    if cell.micro_journey.goal:
        yield words.say("compare-two-wants", goal=cell.micro_journey.goal)
