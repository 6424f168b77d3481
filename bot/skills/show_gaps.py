"""The gap list: what is missing most, why, and the cheapest thing to do about it."""

from collections.abc import Sequence

from bot.skills.answer import Answer, Named, NextStep
from bot.skills.desk import Desk
from bot.skills.lens import lens_of, lens_words
from bot.skills.offering import Pick, Shelf, named_asset, shelve
from bot.skills.permitted import permitted_deals
from bot.skills.reply import reply
from bot.skills.steps import brief_step
from bot.skills.wording import (
    cell_label,
    count,
    day,
    first_name,
    listed,
    percent,
    persona_label,
    phase_label,
    plain,
    titled,
)
from content_library.actions import work_sources
from content_library.coverage import coverage
from content_library.deal_cards import deal_card
from content_library.gaps import Gap, capacity, gaps
from content_library.picture import Picture
from content_library.shared_words import stems

SHOWN = 5
"""A longer list is not read."""
ABOUT_WRITING = stems("write writing written schreiben geschrieben escribir redactar pisati napisati")
"""Asking what to write is asking for less than all gaps."""


def show_gaps(desk: Desk) -> Answer:
    slots = desk.understood.slots
    seen = coverage(desk.picture, lens_of(desk))
    asked = [gap for gap in gaps(desk.picture, seen) if gap.priority > 0 and gap.unmet and _asked(desk, gap)]
    if not asked:
        return _none(desk)
    main = (_to_write(desk, asked) if _is_about_writing(desk) else []) or asked
    shown = main[: slots.count or SHOWN]
    return _list(desk, shown, [gap for gap in asked[: (slots.count or SHOWN)] if gap not in shown])


def _asked(desk: Desk, gap: Gap) -> bool:
    slots = desk.understood.slots
    return (
        (not slots.persona or gap.persona in slots.persona)
        and (not slots.phase or gap.phase in slots.phase)
        and (not slots.participation or gap.participation in slots.participation)
        and (slots.min_deal is None or gap.phase in _phases_of_deals(desk, slots.min_deal))
    )


def _phases_of_deals(desk: Desk, amount: float) -> set[str | None]:
    """Phases with an open deal of at least `amount`."""
    big = [deal for deal in permitted_deals(desk) if deal.status == "open" and deal.amount >= amount]
    return {deal_card(desk.picture, deal.id).phase for deal in big}


def _is_about_writing(desk: Desk) -> bool:
    return desk.role == "writer" or bool(stems(desk.question.text) & ABOUT_WRITING)


def _to_write(desk: Desk, asked: Sequence[Gap]) -> list[Gap]:
    """The cells that take a writer: without what a tag, a translation, a draft or an open brief solves."""
    pieces = {(piece.gap.persona, piece.gap.phase) for piece in capacity(desk.picture, len(asked))}
    return [gap for gap in asked if (gap.persona, gap.phase) in pieces]


def _list(desk: Desk, shown: Sequence[Gap], passed: Sequence[Gap]) -> Answer:
    picture = desk.picture
    body = [line for place, gap in enumerate(shown, 1) for line in _lines(desk, place, gap)]
    aside = [
        f"Not to write: {cell_label(picture, g.persona, g.phase)} ({'; '.join(doing(picture, g))})." for g in passed
    ]
    lead = cell_label(picture, shown[0].persona, shown[0].phase)
    first = (
        f"Biggest gap{lens_words(lens_of(desk))}: {lead}, priority {shown[0].priority:g}."
        if len(shown) > 1
        else f"{lead}: priority {shown[0].priority:g}."
    )
    return reply(
        desk,
        [first, *body, *aside, *_in_progress(desk, {(g.persona, g.phase) for g in (*shown, *passed)})],
        shelf=_shelf(desk, [*shown, *passed]),
        cells=[(gap.persona, gap.phase) for gap in (*shown, *passed)],
        needs=[need for gap in shown for need in gap.unmet],
        gaps=[need for gap in shown for need in gap.unmet],
        next_steps=_steps(picture, shown),
        sources=[
            asset
            for gap in shown
            for need, action in gap.actions.items()
            for asset in work_sources(picture, need, action)
        ],
    )


def _lines(desk: Desk, place: int, gap: Gap) -> list[str]:
    picture = desk.picture
    covered = "no needs met" if gap.coverage is None else f"{percent(gap.coverage)} covered"
    why = [count(len(gap.unmet), "need") + " open"]
    if gap.demand_count:
        why.append(f"asked {gap.demand_count}x in {picture.taxonomy.priority.demand_window_days} days")
    if accounts := stuck_accounts(desk, gap):
        why.append(f"{listed(accounts)} stuck here")
    head = f"{place} · {cell_label(picture, gap.persona, gap.phase)} · {gap.priority:g} ({plain(gap.participation or '')}, {covered}): {', '.join(why)}"
    return [head, f"   do: {'; '.join(doing(picture, gap))}"]


def stuck_accounts(desk: Desk, gap: Gap) -> list[str]:
    """Accounts past their usual time in this phase, those the asker may know of only."""
    permitted = {deal.id: deal.account for deal in permitted_deals(desk)}
    return [permitted[deal[0]] for deal in gap.stuck_deals if deal[0] in permitted]


def doing(picture: Picture, gap: Gap) -> list[str]:
    """The cheapest action per need, needs with the same action and asset together."""
    if gap.in_progress:
        return [f"wait for {listed(gap.in_progress)}"]
    grouped: dict[tuple[str, str], list[str]] = {}
    for need, action in gap.actions.items():
        source = work_sources(picture, need, action)
        words = f" {titled(picture.asset_of[source[0]])}" if source else ""
        grouped.setdefault((action, words), []).append(need)
    return [f"{action}{words} for {listed(needs)}" for (action, words), needs in grouped.items()]


def _shelf(desk: Desk, shown: Sequence[Gap]) -> Shelf:
    """Assets the actions work on are named with what to do; for a single cell also what already meets its needs."""
    picture = desk.picture
    named: dict[str, Named] = {}
    for gap in shown:
        for need, action in gap.actions.items():
            for asset in work_sources(picture, need, action):
                named.setdefault(asset, named_asset(picture.asset_of[asset], f"{action} for {need}"))
    met = shelve(desk, _meeting(picture, shown[0])) if len(shown) == 1 else Shelf()
    return Shelf(met.offered, met.internal, (*named.values(),))


def _meeting(picture: Picture, gap: Gap) -> list[Pick]:
    needs = [need for need in coverage(picture).cell(gap.persona, gap.phase).needs if need.label == "met"]
    reader = persona_label(picture, gap.persona)
    return [Pick(asset, reader, f"meets {need.need} already") for need in needs for asset in need.counting]


def _in_progress(desk: Desk, listed_cells: set[tuple[str, str]]) -> list[str]:
    """Briefs under way, said when the whole list was asked for: they are why a cell is not on it."""
    picture, slots, lines = desk.picture, desk.understood.slots, []
    if slots.persona or slots.phase or slots.participation or slots.min_deal is not None:
        return []
    for brief in picture.briefs:
        if brief.active and (brief.persona, brief.phase) not in listed_cells:
            who = first_name(picture, brief.writer) if brief.writer else "nobody yet"
            due = f", due {day(brief.due)}" if brief.due else ""
            lines.append(
                f"Not listed: {cell_label(picture, brief.persona, brief.phase)}, {brief.id} “{brief.title}” ({brief.status}, {who}{due})."
            )
    return lines


def _steps(picture: Picture, shown: Sequence[Gap]) -> list[NextStep]:
    return [brief_step(picture, gap.persona, gap.phase) for gap in shown[:3]] + [
        NextStep(
            "Why?",
            f"why is {persona_label(picture, shown[0].persona)} in {phase_label(picture, shown[0].phase)} on top?",
        )
    ]


def _none(desk: Desk) -> Answer:
    slots, picture = desk.understood.slots, desk.picture
    named = [cell_label(picture, p, f) for p in slots.persona for f in slots.phase]
    where = f" in {listed(named)}" if named else ""
    return reply(desk, [f"No open gap{where}: every need there is met, or nobody needs content there."])
