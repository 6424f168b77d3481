"""Deals by what is said of them: that they close within some days, that somebody's yes is missing, what they are worth,
or that there is nothing to send for them."""

from collections.abc import Sequence

from bot.answering.answer import Answer
from bot.answering.days_meant import days_meant
from bot.answering.desk import Desk
from bot.answering.permitted import sees_contacts
from bot.answering.reply import reply
from bot.answering.wording import persona_label
from bot.skills.deals.asked_of_deal import FACTS
from bot.skills.deals.deal_conditions import left_out
from bot.skills.deals.people_of_deal import with_status
from content_library.deal_cards import deal_card, open_approvals, plays_in
from content_library.deals import deal_pack
from content_library.intake import ContactStatus, Deal
from retrieval.reading.wants.asked_line import says
from retrieval.reading.wants.campaign_days import place_asked
from retrieval.reading.words import cues
from retrieval.reading.words.spelling import plain

ON_BOARD = ("engaged", "approved")
MISSING = 2
"""Needs named for a stuck deal: with how it stands they fill the line of a phone twice."""


def deals_that(desk: Desk, deals: Sequence[Deal]) -> Answer | None:
    """None where nothing of the kind is asked."""
    said, slots = plain(desk.question.text), desk.understood.slots
    if (
        slots.persona
        and "persona" not in slots.inherited
        and (says("lacks", said) or left_out(desk, ("persona", "buying_role")))
    ):
        return _lacking(desk, deals)
    if says("content_gone", said) and not cues.load().signals["stuck"].search(said):
        return _without_content(desk, deals)
    if (worth := _by_worth(desk, deals, said)) is not None:
        return worth
    return _closing(desk, deals) if says("closes", said) and not says("close_gone", said) else None


def lacks_approval(desk: Desk) -> bool:
    said = plain(desk.question.text)
    return says("lacks", said) and says("approval", said)


def _closing(desk: Desk, deals: Sequence[Deal]) -> Answer | None:
    """In the order of their days; where none does, the next one that will."""
    words, days = desk.words, days_meant(desk)
    dated = sorted((deal.close_date, deal.id, deal) for deal in deals if deal.close_date)
    if days is None:
        return _closing_first(desk, [deal for *_, deal in dated])
    first, last = days
    within = [deal for day, _, deal in dated if first <= day <= last]
    shown = within or [deal for day, _, deal in dated if day > last][:1]
    accounts = words.listed(deal.account for deal in within)
    head = words.say(
        "tell-deal-closing-within", n=len(within), first=words.day(first), last=words.day(last), accounts=accounts
    )
    return reply(desk, [head, *(f"   {_day(desk, deal)}" for deal in shown)], sources=[deal.id for deal in shown])


def _closing_first(desk: Desk, dated: Sequence[Deal]) -> Answer | None:
    """ "which of my deals closes next"; None where none is asked for by its place."""
    place = place_asked(plain(desk.question.text))
    if place is None or not dated:
        return None
    head, *below = dated if place == "first" else dated[::-1]
    lines = [_day(desk, head), *(f"   {_day(desk, deal)}" for deal in below)]
    return reply(desk, lines, sources=[deal.id for deal in (head, *below)])


def _day(desk: Desk, deal: Deal) -> str:
    day = desk.words.day(deal.close_date) if deal.close_date else ""
    return desk.words.say("tell-deal-closing", account=deal.account, day=day)


def _lacking(desk: Desk, deals: Sequence[Deal]) -> Answer:
    """Those where one of the personas named is not on board, as far as this asker may hear of it."""
    words, picture, personas = desk.words, desk.picture, desk.understood.slots.persona
    people = words.listed(persona_label(picture, each) for each in personas)
    missing = {deal.id: _missing(desk, deal) for deal in deals}
    found = [deal for deal in deals if missing[deal.id]]
    if not found:
        return reply(desk, [words.say("people-held-up-none", people=people)])
    accounts = words.listed(deal.account for deal in found)
    first = words.say("people-held-up", people=people, n=len(found), accounts=accounts)
    lines = [f"   {deal.account}: {words.listed(missing[deal.id])}" for deal in found]
    cells = [(each.persona, each.phase) for deal in found for each in open_approvals(picture, deal.id)]
    return reply(
        desk,
        [first, *lines],
        sources=[deal.id for deal in found],
        cells=[cell for cell in cells if cell[0] in personas],
    )


def _missing(desk: Desk, deal: Deal) -> list[str]:
    """How each of them stands who is not on board; of who may not hear of the contacts, those who have to approve."""
    people: dict[str, ContactStatus]
    if sees_contacts(desk, deal):
        known = deal_card(desk.picture, deal.id).people
        here = [each for each in desk.understood.slots.persona if plays_in(desk.picture, deal, each)]
        people = {each: known.get(each, "not_engaged") for each in here}
    else:
        people = {each.persona: each.status for each in open_approvals(desk.picture, deal.id)}
    return [
        with_status(desk, deal, each, status)
        for each, status in people.items()
        if each in desk.understood.slots.persona and status not in ON_BOARD
    ]


def _by_worth(desk: Desk, deals: Sequence[Deal], said: str) -> Answer | None:
    """In the order of what they are worth, of those whose amount this asker may hear."""
    order = next((each for each in ("deals_biggest", "deals_smallest") if says(each, said)), None)
    known = [deal for deal in deals if deal.amount and sees_contacts(desk, deal)]
    if order is None or not deals:
        return None
    if not known:
        return reply(desk, [desk.words.say("deals-worth-not-told")])
    ranked = sorted(known, key=lambda deal: deal.amount, reverse=order == "deals_biggest")
    head, *below = ranked[: desk.understood.slots.count]
    lines = [_worth(desk, head), *(f"   {_worth(desk, deal)}" for deal in below)]
    return reply(desk, lines, sources=[deal.id for deal in (head, *below)])


def _worth(desk: Desk, deal: Deal) -> str:
    return FACTS["asks_amount"](desk, deal)


def _without_content(desk: Desk, deals: Sequence[Deal]) -> Answer:
    """Those with a need of their phase that nothing may be sent for."""
    words = desk.words
    missing = {deal.id: [each.need for each in deal_pack(desk.picture, deal.id).missing] for deal in deals}
    found = [deal for deal in deals if missing[deal.id]]
    accounts = words.listed(deal.account for deal in found)
    first = words.say("deals-without-content", n=len(found), accounts=accounts)
    lines = [f"   {deal.account}: {nothing_for(desk, missing[deal.id])}" for deal in found]
    gaps = list(dict.fromkeys(need for deal in found for need in missing[deal.id]))
    return reply(desk, [first, *lines], sources=[deal.id for deal in found], gaps=gaps)


def nothing_for(desk: Desk, needs: Sequence[str]) -> str:
    """What there is nothing to send for; "" without any."""
    named = "; ".join(f"{desk.picture.need_of[need].text} ({need})" for need in needs[:MISSING])
    return desk.words.say("tell-deal-nothing-for", needs=named) if named else ""
