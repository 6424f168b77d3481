"""What changed in one deal since a day: its stage, what its owner did, and what its phase got."""

from collections.abc import Iterator
from datetime import date

from bot.answering.answer import Answer
from bot.answering.decline import no_deal
from bot.answering.desk import Desk
from bot.answering.permitted import permitted_deals, sees_contacts
from bot.answering.reply import reply
from bot.answering.time_ranges import first_day
from bot.answering.wording import titled
from content_library.changes import changes_since
from content_library.deal_cards import deal_card
from content_library.intake import Asset, Deal
from content_library.sharing import may_share

NEW = ("published", "reviewed", "superseded")
"""What gives a deal something it did not have."""


def tell_changes_of_deal(desk: Desk) -> Answer:
    """Of the deals named that this asker may hear of; without a time, since the month before began."""
    deals = [deal for deal in permitted_deals(desk) if deal.id in desk.understood.slots.deal]
    if not deals:
        return no_deal(desk)
    since = first_day(desk.understood.slots.time_range, desk.picture.today)
    lines = [line for deal in deals for line in _lines(desk, deal, since)]
    return reply(desk, lines, sources=[deal.id for deal in deals])


def _lines(desk: Desk, deal: Deal, since: date) -> Iterator[str]:
    words = desk.words
    moved = sorted(
        each.entered for each in desk.picture.stage_changes if each.deal == deal.id and each.entered >= since
    )
    entered = max([*moved, *([deal.stage_entered] if deal.stage_entered >= since else [])], default=None)
    if entered is None:
        day = words.day(deal.stage_entered)
        said = words.say(
            "changes-of-deal-none", account=deal.account, since=words.day(since), stage=deal.crm_stage, day=day
        )
    else:
        said = words.say("changes-of-deal-stage", account=deal.account, stage=deal.crm_stage, day=words.day(entered))
    yield said
    if deal.last_activity is not None and sees_contacts(desk, deal):
        yield words.say("changes-of-deal-activity", day=words.day(deal.last_activity))
    new = words.listed(titled(words, asset) for asset in _new_for(desk, deal, since))
    yield words.say("changes-of-deal-new", assets=new) if new else words.say("changes-of-deal-nothing-new")


def _new_for(desk: Desk, deal: Deal, since: date) -> list[Asset]:
    """Assets of the deal's phase that came or were brought up to date since, as far as they may be used from here."""
    picture, phase = desk.picture, deal_card(desk.picture, deal.id).phase
    ids = dict.fromkeys(change.other or change.id for change in changes_since(picture, since) if change.what in NEW)
    there = [
        picture.asset_of[each] for each in ids if each in picture.asset_of and phase in picture.asset_of[each].phases
    ]
    return [
        each
        for each in there
        if may_share(picture, each, desk.role, desk.question.place).kind in ("offer", "offer_with_notice")
    ]
