"""The gap list: what is missing most, why, and the cheapest thing to do about it."""

from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import replace

from bot.answering.answer import Answer, Named, NextStep
from bot.answering.cells import uninvolved_cells
from bot.answering.decline import no_map, not_mapped
from bot.answering.desk import Desk
from bot.answering.doing import doing
from bot.answering.lens import lens_named, lens_of
from bot.answering.offering import Pick, Shelf, named_asset, shelve
from bot.answering.permitted import deals_to_name, permitted_deals
from bot.answering.reply import reply
from bot.answering.shown import GapShown, GapsShown
from bot.answering.steps import step_to_brief
from bot.answering.wording import cell_label, first_name, persona_label, phase_label
from bot.skills.cells.choose_gap import work_of
from bot.skills.cells.needs_open import open_needs, unmet_needs
from bot.skills.cells.tell_needs import tell_needs
from content_library.actions import work_sources
from content_library.coverage import coverage
from content_library.deal_cards import deal_card
from content_library.gaps import NO_WRITING, Gap, Piece, capacity, gaps, is_to_write
from content_library.intake import BriefRequest
from content_library.picture import CellKey
from content_library.talk import PutOff
from retrieval.reading.wants.asked_line import says
from retrieval.reading.words import cues
from retrieval.reading.words.spelling import plain

SHOWN = 5
"""A longer list is not read."""


def show_gaps(desk: Desk) -> Answer:
    slots, strangers = desk.understood.slots, no_map(desk) or not_mapped(desk)
    if strangers is not None:
        return strangers
    if says("put_off_asked", plain(desk.question.text)):
        return _tell_put_off(desk)
    seen = coverage(desk.picture, lens_of(desk))
    off = _put_off(desk)
    within = [gap for gap in gaps(desk.picture, seen) if _asked(desk, gap) and (gap.persona, gap.phase) not in off]
    asked = [gap for gap in within if gap.priority > 0 and gap.unmet]
    if not asked:
        return _none(desk)
    if cues.load().signals["needs_unmet"].search(plain(desk.question.text)):
        return unmet_needs(desk, asked, within)
    if slots.to_write is False:
        asked = list(_without_writing(asked))
        if not asked:
            return reply(desk, [desk.words.say("show-gaps-all-to-write")])
    main = (_to_write(desk, asked) if _is_about_writing(desk) else []) or asked
    if _is_by_work(desk):
        main = sorted(asked if slots.to_write is None else main, key=lambda gap: (work_of(gap), -gap.priority))
    shown = main[: slots.count or SHOWN]
    told = {(gap.persona, gap.phase) for gap in shown}
    return _list(desk, shown, [gap for gap in asked[: slots.count or SHOWN] if (gap.persona, gap.phase) not in told])


def _put_off(desk: Desk) -> Mapping[CellKey, PutOff]:
    """What marketing does not want to see yet; who names a persona and a phase sees it all the same."""
    slots = desk.understood.slots
    return {} if slots.persona and slots.phase else _every_put_off(desk)


def _every_put_off(desk: Desk) -> Mapping[CellKey, PutOff]:
    return {(each.persona, each.phase): each for each in desk.notebook.put_off(desk.picture.today)}


def _tell_put_off(desk: Desk) -> Answer:
    """All of them, or those of the readers and phases named."""
    slots = desk.understood.slots
    asked = {
        (persona, phase): off
        for (persona, phase), off in _every_put_off(desk).items()
        if (not slots.persona or persona in slots.persona) and (not slots.phase or phase in slots.phase)
    }
    lines = _put_off_lines(desk, asked) or [desk.words.say("show-gaps-none-put-off")]
    return reply(desk, lines, cells=list(asked))


def _put_off_lines(desk: Desk, off: Mapping[CellKey, PutOff]) -> list[str]:
    words, picture = desk.words, desk.picture
    return [
        words.say(
            "show-gaps-put-off",
            cell=cell_label(picture, *cell),
            day=words.day(each.until),
            who=first_name(picture, each.user),
            why=f": {each.reason}" if each.reason else "",
        )
        for cell, each in off.items()
        if cell in picture.cell_of
    ]


def _asked(desk: Desk, gap: Gap) -> bool:
    slots = desk.understood.slots
    return (
        (not slots.persona or gap.persona in slots.persona)
        and (not slots.phase or gap.phase in slots.phase)
        and (not slots.participation or gap.participation in slots.participation)
        and (slots.min_deal is None or gap.phase in _phases_of_deals(desk, slots.min_deal))
        and not (_without_briefs(desk) and _has_a_brief(desk, gap))
    )


def _without_briefs(desk: Desk) -> bool:
    """ "which gaps does no brief cover yet"."""
    return says("no_brief", plain(desk.question.text))


def _has_a_brief(desk: Desk, gap: Gap) -> bool:
    return any(each.active and (each.persona, each.phase) == (gap.persona, gap.phase) for each in desk.picture.briefs)


def _phases_of_deals(desk: Desk, amount: float) -> set[str | None]:
    """Phases with an open deal of at least `amount`."""
    big = [deal for deal in permitted_deals(desk) if deal.status == "open" and deal.amount >= amount]
    return {deal_card(desk.picture, deal.id).phase for deal in big}


def _is_about_writing(desk: Desk) -> bool:
    """Asking what to write is asking for less than all gaps."""
    asked = desk.understood.slots.to_write
    return asked is True or (asked is None and desk.role == "writer")


def _is_by_work(desk: Desk) -> bool:
    """ "the easiest one", "a small gap for an afternoon": by how little there is to do."""
    return says("least_work", plain(desk.question.text))


def _without_writing(asked: Sequence[Gap]) -> Iterator[Gap]:
    """Those that a draft, a translation or a tag closes in part or whole, with that work alone."""
    for gap in asked:
        work = {need: action for need, action in gap.actions.items() if action in NO_WRITING}
        if work:
            yield replace(gap, actions=work, in_progress=())


def _to_write(desk: Desk, asked: Sequence[Gap]) -> list[Gap]:
    """The cells that take a writer: without what a tag, a translation, a draft or an open brief solves."""
    pieces = {(piece.gap.persona, piece.gap.phase): piece for piece in capacity(desk.picture, len(desk.picture.cells))}
    fitting = ((gap, pieces.get((gap.persona, gap.phase))) for gap in asked)
    return [_beside_briefs(gap, piece) for gap, piece in fitting if piece is not None]


def _beside_briefs(gap: Gap, piece: Piece) -> Gap:
    """What is left to write of a cell that open briefs are about in part."""
    left = {need: action for need, action in gap.actions.items() if need in piece.needs}
    return replace(gap, actions=left, in_progress=()) if gap.in_progress and left else gap


def _list(desk: Desk, shown: Sequence[Gap], passed: Sequence[Gap]) -> Answer:
    picture = desk.picture
    first = _headline(desk, shown)
    body = [line for place, gap in enumerate(shown, 1) for line in _lines(desk, place, gap)]
    needs = open_needs(desk, shown[0]) if len(shown) == 1 else []
    aside = [_aside(desk, gap) for gap in passed]
    answer = reply(
        desk,
        [
            first,
            *body,
            *needs,
            *aside,
            *_in_progress(desk, (*shown, *passed)),
            *_put_off_lines(desk, _put_off(desk)),
        ],
        shelf=_shelf(desk, [*shown, *passed]),
        cells=[(gap.persona, gap.phase) for gap in (*shown, *passed)],
        needs=[need for gap in shown for need in gap.unmet],
        gaps=[need for gap in shown for need in gap.unmet],
        next_steps=_steps(desk, shown),
        sources=[
            asset
            for gap in shown
            for need, action in gap.actions.items()
            for asset in work_sources(picture, need, action)
        ],
    )
    drawn = GapsShown(tuple(_drawn(desk, gap) for gap in shown))
    return replace(answer, shown=drawn, shown_lines=tuple(body))


def _drawn(desk: Desk, gap: Gap) -> GapShown:
    status = coverage(desk.picture, lens_of(desk)).cell(gap.persona, gap.phase).status
    facts, work = _facts(desk, gap), tuple(doing(desk.words, desk.picture, gap, short=True))
    return GapShown(gap.persona, gap.phase, status, gap.coverage, gap.priority, facts, work, is_to_write(gap))


def _facts(desk: Desk, gap: Gap) -> tuple[str, ...]:
    """Why it is a gap, each account for itself: a door cuts a fact that is too long."""
    stuck = [desk.words.say("show-gaps-stuck", n=1, accounts=each) for each in stuck_accounts(desk, gap)]
    return (*_needs_and_demand(desk, gap), *stuck)


def _headline(desk: Desk, shown: Sequence[Gap]) -> str:
    words, first = desk.words, shown[0]
    cell, priority = cell_label(desk.picture, first.persona, first.phase), words.number(first.priority)
    if _is_by_work(desk):
        return words.say("choose-gap-least", cell=cell, work="; ".join(doing(words, desk.picture, first)))
    if desk.understood.slots.to_write is False:
        return words.say("show-gaps-no-writing", n=len(shown))
    if len(shown) == 1:
        return words.say("show-gaps-one", cell=cell, priority=priority)
    if lens := lens_named(lens_of(desk), desk.picture, words):
        return words.say("show-gaps-biggest-seen", lens=lens, cell=cell, priority=priority)
    return words.say("show-gaps-biggest", cell=cell, priority=priority)


def _aside(desk: Desk, gap: Gap) -> str:
    cell = cell_label(desk.picture, gap.persona, gap.phase)
    return desk.words.say("show-gaps-not-to-write", cell=cell, work="; ".join(doing(desk.words, desk.picture, gap)))


def _lines(desk: Desk, place: int, gap: Gap) -> list[str]:
    words, picture = desk.words, desk.picture
    head = words.say(
        "show-gaps-line",
        place=place,
        cell=cell_label(picture, gap.persona, gap.phase),
        priority=words.number(gap.priority),
        participation=words.named("participation", gap.participation or ""),
        covered=words.percent(gap.coverage or 0),
        why=", ".join(_why(desk, gap)),
    )
    work = words.say("show-gaps-do", work="; ".join(doing(words, picture, gap)))
    return [head, f"   {work}"]


def _why(desk: Desk, gap: Gap) -> Iterator[str]:
    yield from _needs_and_demand(desk, gap)
    if accounts := stuck_accounts(desk, gap):
        yield desk.words.say("show-gaps-stuck", n=len(accounts), accounts=desk.words.listed(accounts))


def _needs_and_demand(desk: Desk, gap: Gap) -> Iterator[str]:
    words = desk.words
    yield words.say("show-gaps-open", n=len(gap.unmet))
    if gap.demand_count:
        days = desk.picture.taxonomy.priority.demand_window_days
        yield words.say("show-gaps-asked", n=gap.demand_count, days=days)


def stuck_accounts(desk: Desk, gap: Gap) -> list[str]:
    """Accounts past their usual time in this phase, those the asker may know of only."""
    permitted = {deal.id: deal.account for deal in deals_to_name(desk)}
    return [permitted[deal[0]] for deal in gap.stuck_deals if deal[0] in permitted]


def _shelf(desk: Desk, shown: Sequence[Gap]) -> Shelf:
    """Assets the actions work on are named with what to do; for a single cell also what already meets its needs."""
    picture, words = desk.picture, desk.words
    named: dict[str, Named] = {}
    for gap in shown:
        for need, action in gap.actions.items():
            for asset in work_sources(picture, need, action):
                reason = words.say("show-gaps-reason", action=words.named("action", action), need=need)
                named.setdefault(asset, named_asset(picture.asset_of[asset], reason))
    met = shelve(desk, _meeting(desk, shown[0])) if len(shown) == 1 else Shelf()
    return Shelf(met.offered, met.internal, (*named.values(),))


def _meeting(desk: Desk, gap: Gap) -> list[Pick]:
    words, picture = desk.words, desk.picture
    needs = [need for need in coverage(picture).cell(gap.persona, gap.phase).needs if need.label == "met"]
    reader = persona_label(picture, gap.persona)
    return [
        Pick(asset, reader, words.say("show-gaps-meets", need=need.need)) for need in needs for asset in need.counting
    ]


def _in_progress(desk: Desk, listed: Sequence[Gap]) -> list[str]:
    """Briefs under way, said when the whole list was asked for: they are why a cell or a need is not on it."""
    picture, slots = desk.picture, desk.understood.slots
    if slots.persona or slots.phase or slots.participation or slots.min_deal is not None:
        return []
    told = {brief for gap in listed for brief in gap.in_progress}
    cells = {(gap.persona, gap.phase) for gap in listed}
    return [_under_way(desk, brief, cells) for brief in picture.briefs if brief.active and brief.id not in told]


def _under_way(desk: Desk, brief: BriefRequest, listed: Container[CellKey]) -> str:
    """Of a cell that is listed all the same, what the brief is about: the list has the rest."""
    words, picture = desk.words, desk.picture
    facts = [words.named("brief-status", brief.status)]
    facts.append(first_name(picture, brief.writer) if brief.writer else words.say("show-gaps-nobody"))
    facts += [words.say("show-gaps-due", day=words.day(brief.due))] if brief.due else []
    cell, title = cell_label(picture, brief.persona, brief.phase), f"{brief.id} {words.quoted(brief.title)}"
    if (brief.persona, brief.phase) in listed and brief.needs:
        needs = words.listed(brief.needs)
        return words.say("show-gaps-under-way-beside", cell=cell, brief=title, needs=needs, facts=", ".join(facts))
    return words.say("show-gaps-under-way", cell=cell, brief=title, facts=", ".join(facts))


def _steps(desk: Desk, shown: Sequence[Gap]) -> list[NextStep]:
    words, picture, first = desk.words, desk.picture, shown[0]
    persona, phase = persona_label(picture, first.persona), phase_label(picture, first.phase)
    why = NextStep(words.say("show-gaps-why"), words.say("show-gaps-why-question", persona=persona, phase=phase))
    to_write = [gap for gap in shown[:3] if is_to_write(gap)]
    return [*(step_to_brief(words, picture, gap.persona, gap.phase) for gap in to_write), why]


def _none(desk: Desk) -> Answer:
    slots, words = desk.understood.slots, desk.words
    cells = [cell_label(desk.picture, p, f) for p in slots.persona for f in slots.phase]
    if cells and len(uninvolved_cells(desk)) == len(cells):
        return tell_needs(desk)
    if cells:
        return reply(desk, [words.say("show-gaps-none-there", cells=words.listed(cells))])
    return reply(desk, [words.say("show-gaps-none")])
