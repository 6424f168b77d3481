"""The fields of campaigns just told."""

from collections.abc import Callable

from bot.answering.desk import Desk
from bot.answering.wording import cell_label, first_name, titled
from bot.skills.campaigns.campaigns_by_day import campaign_line
from bot.skills.campaigns.one_campaign import channels_line, state
from bot.skills.of_told.lines import Fields, Lines, Teller
from content_library.intake import Campaign
from content_library.sharing import may_share
from retrieval.understood import Told


def _each(tell: Callable[[Desk, Campaign], str]) -> Teller:
    def told(desk: Desk, things: Told) -> Lines:
        there = [each for each in desk.picture.campaigns if each.id in things.ids]
        return [f"{desk.words.quoted(each.name)} ({each.id}) · {tell(desk, each)}" for each in there]

    return told


def _owner(desk: Desk, campaign: Campaign) -> str:
    if not campaign.owner:
        return desk.words.say("of-told-not-written")
    return desk.words.say("tell-asset-owner", owner=first_name(desk.picture, campaign.owner))


def _until(desk: Desk, campaign: Campaign) -> str:
    said = state(desk.words, desk.picture, campaign)
    return said if campaign.ends is not None else f"{said}; {desk.words.say('of-told-no-end')}"


def _since(desk: Desk, campaign: Campaign) -> str:
    if campaign.starts is None:
        return desk.words.say("of-told-not-written")
    return desk.words.say("tell-campaigns-began", day=desk.words.day(campaign.starts))


def _dates(desk: Desk, campaign: Campaign) -> str:
    return f"{_until(desk, campaign)} · {_since(desk, campaign)}"


def _pieces(desk: Desk, campaign: Campaign) -> str:
    there = (desk.picture.asset_of[each] for each in campaign.assets if each in desk.picture.asset_of)
    named = [a for a in there if may_share(desk.picture, a, desk.role, desk.question.place).may_be_named]
    return desk.words.listed(titled(desk.words, each) for each in named) or desk.words.say("of-told-not-written")


def _number(desk: Desk, things: Told) -> Lines:
    named = (f"{each.id} {each.name}" for each in desk.picture.campaigns if each.id in things.listed)
    return [desk.words.say("of-told-number", n=len(things.listed), things=desk.words.listed(named))]


def _card(desk: Desk, things: Told) -> Lines:
    there = [each for each in desk.picture.campaigns if each.id in things.ids]
    return [campaign_line(desk.words, desk.picture, each).strip() for each in there]


FIELDS: Fields = {
    "card": _card,
    "owner": _each(_owner),
    "until": _each(_until),
    "since": _each(_since),
    "dates": _each(_dates),
    "channels": _each(lambda desk, each: channels_line(desk.words, desk.picture, each)),
    "pieces": _each(_pieces),
    "reader": _each(lambda desk, each: cell_label(desk.picture, each.persona, each.phase)),
    "number": _number,
}
