"""A deal as its owner may see it: stage and days, who is on board, which approvals are open."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from bot.answering.answer import Answer
from bot.answering.conditions import Condition, keeps
from bot.answering.decline import no_deal
from bot.answering.desk import Desk
from bot.answering.permitted import permitted_deals, sees_contacts
from bot.answering.reply import reply
from bot.answering.steps import collateral_step
from bot.answering.wording import persona_label, phase_label
from bot.skills.deals.asked_of_deal import FACTS, asks_why_alone, told_first, total_lines, why_it_stands
from bot.skills.deals.course_of_deal import asks_of_course, at_odds, stages_passed, tell_went_back, went_back
from bot.skills.deals.deal_as_shown import deal_as_shown
from bot.skills.deals.deal_conditions import deal_conditions, not_kept, people_conditions, told
from bot.skills.deals.deals_that import deals_that, lacks_approval, nothing_for
from bot.skills.deals.line_of_deal import line_of_deal
from bot.skills.deals.people_of_deal import (
    asked_about_people,
    blocking_line,
    is_held_up,
    others_blocking,
    people_lines,
    people_told,
)
from bot.skills.deals.sent_to_deal import asks_what_was_sent, tell_all_sent, tell_sent
from bot.skills.deals.stranger_in_deal import stranger_in_deal
from bot.words import Words
from content_library.deal_cards import DealCard, deal_card, open_approvals
from content_library.deals import deal_pack
from content_library.intake import Contact, Deal
from content_library.picture import CellKey
from content_library.spelling import folded
from retrieval.reading.wants.asked_line import how_ended
from retrieval.reading.words import cues
from retrieval.reading.words.spelling import plain


def tell_deal(desk: Desk) -> Answer:
    slots = desk.understood.slots
    deals = permitted_deals(desk)
    if slots.unresolved and (not slots.deal or "deal" in slots.inherited):
        return stranger_in_deal(desk)
    if slots.deal:
        named = [deal for deal in deals if deal.id in slots.deal]
        if len(named) == 1 and asks_what_was_sent(desk):
            return tell_sent(desk, named[0])
        return _told(desk, named) if named else no_deal(desk)
    if asks_what_was_sent(desk):
        return tell_all_sent(desk, deals)
    conditions = deal_conditions(desk)
    matching = [deal for deal in deals if keeps(conditions, deal)]
    if asks_of_course(desk):
        return tell_went_back(desk, matching)
    if ended := how_ended(plain(desk.question.text)):
        return _of_ended(desk, [deal for deal in matching if deal.status == ended], ended)
    return _overview(desk, [deal for deal in matching if deal.status == "open"], conditions)


def _of_ended(desk: Desk, deals: Sequence[Deal], ended: str) -> Answer:
    """Those that are won or lost, each with why as far as it is written down."""
    accounts = desk.words.listed(deal.account for deal in deals)
    first = desk.words.say("tell-deal-ended", n=len(deals), ended=ended, accounts=accounts)
    lines = [f"   {line}" for deal in deals for line in _ended(desk.words, deal)]
    return reply(desk, [first, *lines], sources=[deal.id for deal in deals])


def _told(desk: Desk, deals: Sequence[Deal]) -> Answer:
    lines = list(dict.fromkeys(line for deal in deals for line in (*_asked(desk, deal), *_lines(desk, deal))))
    going = [deal for deal in deals if deal.status == "open"]
    steps = [collateral_step(desk.words, deal, desk.words.say("tell-deal-collateral")) for deal in going[:1]]
    cells = _gates_of(desk, deals) if _about_gates(desk) else []
    answer = reply(desk, lines, sources=[deal.id for deal in deals], next_steps=steps, cells=cells)
    answer = replace(answer, people=people_told(desk, deals[0]) if len(deals) == 1 else ())
    return _drawn(desk, answer, deals[0]) if len(deals) == 1 else answer


def _drawn(desk: Desk, answer: Answer, deal: Deal) -> Answer:
    """People and open approvals stay lines: they have more to say than a drawing."""
    card = deal_card(desk.picture, deal.id)
    said = (standing(desk, card), *_next_step(desk, deal))
    return replace(answer, shown=deal_as_shown(desk, card), shown_lines=said)


def _lines(desk: Desk, deal: Deal) -> list[str]:
    words = desk.words
    lines = [*_ended(words, deal), standing(desk, deal_card(desk.picture, deal.id))]
    lines += [*went_back(desk, deal), *at_odds(desk, deal)]
    if sees_contacts(desk, deal):
        people = [_person(desk, each) for each in desk.picture.contacts_of.get(deal.id, ())]
        lines += [words.say("tell-deal-people", people="; ".join(people))] if people else []
    return [*lines, *_next_step(desk, deal), *_open_lines(desk, deal)] if deal.status == "open" else lines


def _asked(desk: Desk, deal: Deal) -> list[str]:
    """What the question is about, before how the deal stands."""
    course = stages_passed(desk, deal) if asks_of_course(desk) else []
    told = [*people_lines(desk, deal), *course, *told_first(desk, deal)]
    stands = standing(desk, deal_card(desk.picture, deal.id))
    return [*line_of_deal(desk, deal, stands, alone=not told), *told]


def _ended(words: Words, deal: Deal) -> list[str]:
    """How a deal ended, and why it was lost as far as anybody wrote it down; nothing of one that goes on."""
    if deal.status == "open":
        return []
    if deal.status == "won":
        return [words.say("tell-deal-won", account=deal.account)]
    if deal.loss_reason:
        return [words.say("tell-deal-lost-because", account=deal.account, why=deal.loss_reason)]
    return [words.say("tell-deal-lost", account=deal.account)]


def _next_step(desk: Desk, deal: Deal) -> list[str]:
    told = deal.next_step and sees_contacts(desk, deal)
    return [desk.words.say("tell-deal-next-step", step=deal.next_step)] if told else []


def standing(desk: Desk, card: DealCard) -> str:
    words, deal = desk.words, card.deal
    phase = f" ({phase_label(desk.picture, card.phase)})" if card.phase else ""
    stage = f"{deal.crm_stage}{phase}"
    if not card.typical:
        return words.say("tell-deal-days", account=deal.account, stage=stage, days=card.days)
    pace, usual = "stuck" if card.stuck > 0 else "usual", words.number(card.typical)
    return words.say("tell-deal-days-usual", account=deal.account, stage=stage, days=card.days, usual=usual, pace=pace)


def _person(desk: Desk, contact: Contact) -> str:
    name = contact.name if contact.is_known else desk.words.say("tell-deal-unknown")
    return f"{persona_label(desk.picture, contact.persona)}: {name} ({desk.words.named('contact', contact.status)})"


def _open_lines(desk: Desk, deal: Deal) -> list[str]:
    still = _approvals(desk, deal, {})
    return [desk.words.say("tell-deal-approvals", people="; ".join(still))] if still else []


def _approvals(desk: Desk, deal: Deal, names: Mapping[str, str]) -> list[str]:
    """Gatekeepers not on board; by name too where `names` has one for the persona."""
    words, picture, told = desk.words, desk.picture, []
    for each in open_approvals(picture, deal.id):
        role, name = persona_label(picture, each.persona), names.get(each.persona)
        who = f"{role} ({name})" if name else role
        status, phase = words.named("contact", each.status), phase_label(picture, each.phase)
        told.append(words.say("tell-deal-approval", who=who, status=status, phase=phase))
    return told


def _overview(desk: Desk, deals: Sequence[Deal], conditions: Sequence[Condition[Deal]]) -> Answer:
    """All permitted open deals that are as asked, or what is asked of those: what they were narrowed to is said where
    the list itself does not."""
    answer = _asked_of_some(desk, deals)
    if answer is not None:
        so = told(conditions)
        narrowed = [desk.words.say("deals-where-narrowed", so=so)] if so else []
        first, *more = answer.lines
        return replace(answer, lines=(first, *narrowed, *not_kept(desk, conditions), *more))
    conditions = (*conditions, *people_conditions(desk))
    return _listed(desk, [deal for deal in deals if keeps(conditions, deal)], conditions)


def _asked_of_some(desk: Desk, deals: Sequence[Deal]) -> Answer | None:
    """None where they are only to be listed."""
    words, picture, slots = desk.words, desk.picture, desk.understood.slots
    if (told := deals_that(desk, deals)) is not None:
        return told
    asks_of_people = bool(slots.persona) and "persona" not in slots.inherited
    if not slots.participation and not asks_of_people and _asks_stuck(desk.question.text):
        return _stuck(desk, [deal for deal in deals if deal_card(picture, deal.id).stuck > 0])
    if asks_of_people and (asked_about_people(desk) or _asks_stuck(desk.question.text)):
        return _held_up(desk, [deal for deal in deals if is_held_up(desk, deal, slots.persona)])
    if not deals:
        return None
    if asked_about_people(desk) == "unreached":
        return _unreached(desk, _still_meant(desk, deals))
    if (given := _given_before(desk, deals)) and asks_why_alone(desk):
        lines = [line for deal in given for line in why_it_stands(desk, deal)]
        return reply(desk, lines, sources=[deal.id for deal in given], cells=_gates_of(desk, given))
    if _about_gates(desk):
        blocking = asked_about_people(desk) == "blocking"
        waiting = [d for d in deals if open_approvals(picture, d.id) or (blocking and others_blocking(desk, d))]
        return _waiting(desk, waiting) if waiting else reply(desk, [words.say("tell-deal-none")])
    if cues.load().signals["gone_quiet"].search(folded(desk.question.text)):
        return _quiet(desk, deals)
    total = total_lines(desk, deals)
    return reply(desk, total, sources=[deal.id for deal in deals]) if total else None


def _quiet(desk: Desk, deals: Sequence[Deal]) -> Answer:
    """When something last happened in each, the longest ago first, as far as this asker may hear of it."""
    dated = sorted(deals, key=lambda deal: deal.last_activity or date.min)
    told_of = (FACTS["deal_activity"](desk, d) or desk.words.say("of-told-for-owner", account=d.account) for d in dated)
    lines = list(told_of)
    return reply(desk, lines, sources=[deal.id for deal in dated])


def _waiting(desk: Desk, deals: Sequence[Deal]) -> Answer:
    """Those with an open approval."""
    accounts = desk.words.listed(deal.account for deal in deals)
    first = desk.words.say("tell-deal-gates", whose=_whose(desk), n=len(deals), accounts=accounts)
    lines = [first, *(f"   {_gate_line(desk, deal)}" for deal in deals)]
    return reply(desk, lines, sources=[deal.id for deal in deals], cells=_gates_of(desk, deals))


def _listed(desk: Desk, deals: Sequence[Deal], conditions: Sequence[Condition[Deal]]) -> Answer:
    """With what of all the open ones they are narrowed to."""
    words, accounts, so = desk.words, desk.words.listed(deal.account for deal in deals), told(conditions)
    going = [deal for deal in permitted_deals(desk) if deal.status == "open"]
    if so:
        first = words.say("deals-where", whose=_whose(desk), n=len(deals), all=len(going), so=so, accounts=accounts)
    elif deals:
        first = words.say("tell-deal-open", whose=_whose(desk), n=len(deals), accounts=accounts)
    else:
        first = words.say("tell-deal-none")
    lines = [first, *not_kept(desk, conditions), *(f"   {_lines(desk, deal)[0]}" for deal in deals)]
    return reply(desk, lines, sources=[deal.id for deal in deals])


def _whose(desk: Desk) -> str:
    return "mine" if desk.role == "sales" else "all"


def _about_gates(desk: Desk) -> bool:
    asked = asked_about_people(desk) in ("blocking", "gates") or lacks_approval(desk)
    return asked or bool(desk.understood.slots.participation)


def _gates_of(desk: Desk, deals: Sequence[Deal]) -> list[CellKey]:
    """Who has still to approve, each in the phase of it."""
    return [(each.persona, each.phase) for deal in deals for each in open_approvals(desk.picture, deal.id)]


def _still_meant(desk: Desk, deals: Sequence[Deal]) -> Sequence[Deal]:
    """ "and who is missing there" behind the deals that are stuck: those alone."""
    before = desk.before
    if before is None or before.intent != "deal_info" or not _asks_stuck(before.question.text):
        return deals
    return [deal for deal in deals if deal_card(desk.picture, deal.id).stuck > 0] or deals


def _given_before(desk: Desk, deals: Sequence[Deal]) -> list[Deal]:
    before = desk.before.deals if desk.before else ()
    return [deal for deal in deals if deal.id in before]


def _asks_stuck(text: str) -> bool:
    return cues.load().signals["stuck"].search(folded(text)) is not None


def _unreached(desk: Desk, deals: Sequence[Deal]) -> Answer:
    """Who was not reached yet, deal by deal, those with somebody to reach first."""
    deals = sorted(deals, key=lambda deal: not people_told(desk, deal))
    lines = [line for deal in deals for line in people_lines(desk, deal)]
    return reply(desk, lines, sources=[deal.id for deal in deals], cells=_gates_of(desk, deals))


def _held_up(desk: Desk, deals: Sequence[Deal]) -> Answer:
    """Deals one of the personas named has not approved yet."""
    words, personas = desk.words, desk.understood.slots.persona
    people = words.listed(persona_label(desk.picture, each) for each in personas)
    if not deals:
        return reply(desk, [words.say("people-held-up-none", people=people)])
    first = words.say(
        "people-held-up", people=people, n=len(deals), accounts=words.listed(deal.account for deal in deals)
    )
    lines = [f"   {blocking_line(desk, deal)}" for deal in deals]
    shown = [cell for cell in _gates_of(desk, deals) if cell[0] in personas]
    return reply(desk, [first, *lines], sources=[deal.id for deal in deals], cells=shown)


def _stuck(desk: Desk, deals: Sequence[Deal]) -> Answer:
    """Deals that stand longer than usual, with what their phase has nothing to send for: the part content has in it."""
    words = desk.words
    if not deals:
        return reply(desk, [words.say("tell-deal-none-stuck")])
    packs = {deal.id: [each.need for each in deal_pack(desk.picture, deal.id).missing] for deal in deals}
    if cues.load().signals["lacking"].search(folded(desk.question.text)):
        deals = [deal for deal in deals if packs[deal.id]] or deals
    first = words.say("tell-deal-stuck", n=len(deals), accounts=words.listed(deal.account for deal in deals))
    lines = [f"   {standing(desk, deal_card(desk.picture, deal.id))}{_wanting(desk, packs[deal.id])}" for deal in deals]
    gaps = list(dict.fromkeys(need for needs in packs.values() for need in needs))
    return reply(desk, [first, *lines], sources=[deal.id for deal in deals], gaps=gaps)


def _wanting(desk: Desk, needs: Sequence[str]) -> str:
    """What a deal's phase has nothing to send for, after how it stands."""
    told = nothing_for(desk, needs)
    return f" · {told}" if told else ""


def _gate_line(desk: Desk, deal: Deal) -> str:
    contacts = desk.picture.contacts_of.get(deal.id, ()) if sees_contacts(desk, deal) else ()
    names = {each.persona: each.name for each in contacts if each.is_known}
    others = others_blocking(desk, deal) if asked_about_people(desk) == "blocking" else []
    return f"{deal.account}: {'; '.join((*others, *_approvals(desk, deal, names)))}"
