"""A deal as its owner may see it: stage and days, who is on board, which approvals are open."""

from collections.abc import Sequence

from bot.skills.answer import Answer, NextStep
from bot.skills.decline import NO_DEAL, say_unresolved
from bot.skills.desk import Desk
from bot.skills.permitted import permitted_deals, sees_contacts
from bot.skills.reply import reply
from bot.skills.wording import listed, persona_label, phase_label, plain
from content_library.deal_cards import deal_card, open_approvals
from content_library.intake import Deal
from content_library.picture import Picture


def tell_deal(desk: Desk) -> Answer:
    slots = desk.understood.slots
    deals = permitted_deals(desk)
    if slots.unresolved and (not slots.deal or "deal" in slots.inherited):
        return say_unresolved(desk, NO_DEAL)
    if slots.deal:
        named = [deal for deal in deals if deal.id in slots.deal]
        return _told(desk, named) if named else say_unresolved(desk, NO_DEAL)
    return _overview(desk, [deal for deal in deals if deal.status == "open" and _matches(desk, deal)])


def _matches(desk: Desk, deal: Deal) -> bool:
    slots = desk.understood.slots
    phase = deal_card(desk.picture, deal.id).phase
    return (
        (slots.owner is None or deal.owner == slots.owner)
        and (slots.min_deal is None or deal.amount >= slots.min_deal)
        and (not slots.segment or deal.segment in slots.segment)
        and (not slots.phase or phase in slots.phase)
    )


def _told(desk: Desk, deals: Sequence[Deal]) -> Answer:
    lines = [line for deal in deals for line in _lines(desk, deal)]
    steps = [NextStep("Collateral", f"what can I send to {deals[0].account}?")]
    return reply(desk, lines, sources=[deal.id for deal in deals], next_steps=steps)


def _lines(desk: Desk, deal: Deal) -> list[str]:
    picture = desk.picture
    card = deal_card(picture, deal.id)
    usual = f", usual {card.typical}" if card.typical else ""
    stuck = " = stuck" if card.stuck > 0 else ""
    phase = f" ({phase_label(picture, card.phase)})" if card.phase else ""
    lines = [f"{deal.account}: {card.days} days in {deal.crm_stage}{phase}{usual}{stuck}."]
    if sees_contacts(desk, deal):
        people = [
            f"{persona_label(picture, each.persona)} {'not identified' if each.name == 'unknown' else each.name} ({plain(each.status)})"
            for each in picture.contacts_of.get(deal.id, ())
        ]
        lines += [f"People: {'; '.join(people)}."] if people else []
        lines += [f"Next step: {deal.next_step}."] if deal.next_step else []
    return [*lines, *_open_lines(picture, deal)]


def _open_lines(picture: Picture, deal: Deal) -> list[str]:
    still = [
        f"{persona_label(picture, each.persona)} {plain(each.status)} (gatekeeper of {phase_label(picture, each.phase)})"
        for each in open_approvals(picture, deal.id)
    ]
    return [f"Approvals still open: {listed(still)}."] if still else []


def _overview(desk: Desk, deals: Sequence[Deal]) -> Answer:
    """All permitted open deals, or those with an open approval when gatekeepers are asked about."""
    picture, slots = desk.picture, desk.understood.slots
    about_gates = bool(slots.participation)
    if about_gates:
        deals = [deal for deal in deals if open_approvals(picture, deal.id)]
    if not deals:
        return reply(desk, ["None of the deals you may see fits that."])
    whose = "your deals" if desk.role == "sales" else "the deals"
    verb = "has" if len(deals) == 1 else "have"
    kind = f"{verb} a gatekeeper not on board" if about_gates else ("is open" if len(deals) == 1 else "are open")
    lines = [f"{len(deals)} of {whose} {kind}: {listed(deal.account for deal in deals)}."]
    lines += [
        f"   {line}" for deal in deals for line in (_gate_line(desk, deal) if about_gates else _lines(desk, deal)[:1])
    ]
    cells = (
        [(each.persona, each.phase) for deal in deals for each in open_approvals(picture, deal.id)]
        if about_gates
        else []
    )
    return reply(desk, lines, sources=[deal.id for deal in deals], cells=cells)


def _gate_line(desk: Desk, deal: Deal) -> list[str]:
    picture = desk.picture
    names = {each.persona: each.name for each in picture.contacts_of.get(deal.id, ())}
    seen = sees_contacts(desk, deal)
    parts = []
    for each in open_approvals(picture, deal.id):
        name = names.get(each.persona, "unknown")
        who = f" ({name})" if seen and name != "unknown" else ""
        parts.append(
            f"{persona_label(picture, each.persona)}{who} {plain(each.status)}, gatekeeper of {phase_label(picture, each.phase)}"
        )
    return [f"{deal.account}: {'; '.join(parts)}"]
