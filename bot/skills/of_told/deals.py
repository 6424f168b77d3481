"""The fields of deals just told."""

from collections.abc import Callable

from bot.answering.desk import Desk
from bot.answering.permitted import sees_contacts
from bot.skills.deals.asked_of_deal import FACTS, closing_line, total_of
from bot.skills.deals.course_of_deal import stages_passed
from bot.skills.deals.people_of_deal import contacts_line, people_line
from bot.skills.deals.tell_deal import standing
from bot.skills.of_told.lines import Fields, Lines, Teller
from content_library.deal_cards import deal_card
from content_library.intake import Deal
from retrieval.understood import Told


def _each(tell: Callable[[Desk, Deal], Lines]) -> Teller:
    def told(desk: Desk, things: Told) -> Lines:
        return [line for id in things.ids for line in tell(desk, desk.picture.deal_of[id])]

    return told


def _fact(name: str) -> Teller:
    """Where the owner of the deal alone may hear of it, that is said."""

    def tell(desk: Desk, deal: Deal) -> Lines:
        return [FACTS[name](desk, deal) or desk.words.say("of-told-for-owner", account=deal.account)]

    return _each(tell)


def _since(desk: Desk, deal: Deal) -> Lines:
    day = desk.words.day(deal.stage_entered)
    line = desk.words.say("of-told-deal-since", account=deal.account, stage=deal.crm_stage, day=day)
    return [line, f"   {standing(desk, deal_card(desk.picture, deal.id))}"]


def _contacts(desk: Desk, deal: Deal) -> Lines:
    return [contacts_line(desk, deal)]


def _total(desk: Desk, things: Told) -> Lines:
    known = [deal for id in things.listed if sees_contacts(desk, deal := desk.picture.deal_of[id])]
    return total_of(desk, known) if known else [desk.words.say("of-told-no-amounts")]


def _number(desk: Desk, things: Told) -> Lines:
    accounts = desk.words.listed(desk.picture.deal_of[id].account for id in things.listed)
    return [desk.words.say("of-told-number", n=len(things.listed), things=accounts)]


def _card(desk: Desk, deal: Deal) -> Lines:
    return [standing(desk, deal_card(desk.picture, deal.id))]


FIELDS: Fields = {
    "card": _each(_card),
    "owner": _fact("deal_owner"),
    "closing": _each(lambda desk, deal: [closing_line(desk, deal)]),
    "closes": _each(lambda desk, deal: [closing_line(desk, deal)]),
    "since": _each(_since),
    "activity": _fact("deal_activity"),
    "amount": _fact("asks_amount"),
    "total": _total,
    "number": _number,
    "step": _fact("deal_step"),
    "stage": _fact("deal_stage"),
    "speaks": _fact("deal_speaks"),
    "rival": _fact("deal_rival"),
    "history": _each(stages_passed),
    "blocking": _each(lambda desk, deal: [people_line(desk, deal, "blocking")]),
    "unreached": _each(lambda desk, deal: [people_line(desk, deal, "unreached")]),
    "contacts": _each(_contacts),
}
