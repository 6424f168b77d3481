"""What is asked of one deal and has a short answer: whether it is stuck, when it closes, what it is worth."""

from collections.abc import Callable, Mapping, Sequence

from bot.answering.desk import Desk
from bot.answering.permitted import sees_contacts
from bot.answering.wording import first_name, phase_label
from bot.skills.deals.line_of_deal import step_line
from bot.skills.deals.people_of_deal import asked_about_people, blocking_line
from content_library.deal_cards import deal_card
from content_library.intake import Deal
from content_library.spelling import folded
from retrieval.reading.words import cues
from retrieval.reading.words.spelling import plain


def told_first(desk: Desk, deal: Deal) -> list[str]:
    """Lines that go before how the deal stands."""
    if deal.status != "open":
        return _amount(desk, deal)
    if why := _why_it_stands(desk, deal):
        return why
    return [*_stuck(desk, deal), *_closing(desk, deal), *_amount(desk, deal), *_facts(desk, deal)]


def total_lines(desk: Desk, deals: Sequence[Deal]) -> list[str]:
    """What several deals are worth together and each, of those whose amount this asker may hear; nothing where it is not
    asked."""
    known = [deal for deal in deals if deal.amount and sees_contacts(desk, deal)]
    return total_of(desk, known) if known and _asks(desk, "asks_amount") else []


def total_of(desk: Desk, known: Sequence[Deal]) -> list[str]:
    """Of deals whose amount this asker may hear."""
    currency, words = desk.picture.company.currency, desk.words
    total = f"{words.number(sum(deal.amount for deal in known))} {currency}".strip()
    first = words.say("deal-fact-total", n=len(known), total=total)
    return [first, *(f"   {_amount_line(desk, deal)}" for deal in known)]


def _stuck(desk: Desk, deal: Deal) -> list[str]:
    """A question of who or why is about something else."""
    if not _asks(desk, "stuck") or _asks(desk, "question_word"):
        return []
    card = deal_card(desk.picture, deal.id)
    said = "unknown" if not card.typical else "yes" if card.stuck > 0 else "no"
    return [desk.words.say("tell-deal-stuck-one", account=deal.account, said=said)]


def _closing(desk: Desk, deal: Deal) -> list[str]:
    return [closing_line(desk, deal)] if _asks(desk, "closing") else []


def closing_line(desk: Desk, deal: Deal) -> str:
    if deal.close_date is None:
        return desk.words.say("tell-deal-closing-unknown", account=deal.account)
    return desk.words.say("tell-deal-closing", account=deal.account, day=desk.words.day(deal.close_date))


def _amount(desk: Desk, deal: Deal) -> list[str]:
    told = _amount_line(desk, deal) if _asks(desk, "asks_amount") else ""
    return [told] if told else []


def _amount_line(desk: Desk, deal: Deal) -> str:
    """What the deal is worth, where its owner asks for it."""
    if not sees_contacts(desk, deal):
        return ""
    if not deal.amount:
        return desk.words.say("tell-deal-amount-unknown", account=deal.account)
    amount = f"{desk.words.number(deal.amount)} {desk.picture.company.currency}".strip()
    return desk.words.say("tell-deal-amount", account=deal.account, amount=amount)


def _facts(desk: Desk, deal: Deal) -> list[str]:
    return [line for name, told in _FACTS.items() if _asks(desk, name) and (line := told(desk, deal))]


def _owner(desk: Desk, deal: Deal) -> str:
    who = first_name(desk.picture, deal.owner) if deal.owner else ""
    return desk.words.say("deal-fact-owner", account=deal.account, who=who or "none")


def _rival(desk: Desk, deal: Deal) -> str:
    if desk.understood.slots.competitor and "competitor" not in desk.understood.slots.inherited and not deal.competitor:
        return ""
    names = {each.id: each.name for each in desk.picture.competitors}
    return desk.words.say("deal-fact-rival", account=deal.account, rival=names.get(deal.competitor or "", "none"))


def _stage(desk: Desk, deal: Deal) -> str:
    card = deal_card(desk.picture, deal.id)
    phase = phase_label(desk.picture, card.phase) if card.phase else "none"
    return desk.words.say("deal-fact-stage", account=deal.account, stage=deal.crm_stage, phase=phase)


def _activity(desk: Desk, deal: Deal) -> str:
    if not sees_contacts(desk, deal) or deal.last_activity is None:
        return ""
    return desk.words.say("deal-fact-activity", account=deal.account, day=desk.words.day(deal.last_activity))


def _speaks(desk: Desk, deal: Deal) -> str:
    words = desk.words
    language = words.language_name(deal.language) if deal.language else ""
    told = [language, deal.country or "", words.named("industry", deal.industry) if deal.industry else ""]
    return words.say(
        "deal-fact-speaks", account=deal.account, told=words.listed(each for each in told if each) or "none"
    )


def _why_it_stands(desk: Desk, deal: Deal) -> list[str]:
    """ "why don't they sign" has a short answer; where people are asked about, they are it."""
    asked = _asks(desk, "why_stands") or asks_why_alone(desk)
    return why_it_stands(desk, deal) if asked and not asked_about_people(desk) else []


def why_it_stands(desk: Desk, deal: Deal) -> list[str]:
    """Who holds it up, as far as it is written down, and what comes next; no score of any content."""
    return [blocking_line(desk, deal), *([step_line(desk, deal)] if deal.next_step else [])]


_FACTS: Mapping[str, Callable[[Desk, Deal], str]] = {
    "deal_owner": _owner,
    "deal_rival": _rival,
    "deal_step": step_line,
    "deal_stage": _stage,
    "deal_activity": _activity,
    "deal_speaks": _speaks,
}
FACTS = {**_FACTS, "asks_amount": _amount_line}
"""Lines by the signal that asks for each; "" for what this asker may not hear."""


def asks_why_alone(desk: Desk) -> bool:
    """ "why?" behind an answer about deals."""
    return cues.load().follow_up["why"].fullmatch(plain(desk.question.text)) is not None


def _asks(desk: Desk, signal: str) -> bool:
    return cues.load().signals[signal].search(folded(desk.question.text)) is not None
