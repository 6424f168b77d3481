"""Which of the things just told are as somebody wants them: "only the Spanish ones", "without the outbound ones"."""

from collections.abc import Callable, Mapping

from bot.answering.desk import Desk
from content_library.deal_cards import deal_card
from content_library.intake import BriefRequest, Campaign, Deal
from retrieval.reading.names.markets import is_in
from retrieval.understood import OfTold, Slots


def kept(desk: Desk, asked: OfTold) -> tuple[str, ...]:
    so = _SO[asked.things.kind]
    return tuple(id for id in asked.things.ids if so(desk, id, asked.only) is not asked.without)


def _deal(desk: Desk, id: str, only: Slots) -> bool:
    deal: Deal = desk.picture.deal_of[id]
    in_place = (not only.language or deal.language in only.language) if not only.market else is_in(deal, only.market)
    return (
        in_place
        and (not only.segment or deal.segment in only.segment)
        and (not only.industry or bool(only.segment) or deal.industry in only.industry)
        and (not only.competitor or deal.competitor in only.competitor)
        and (only.deal_stage is None or deal.crm_stage == only.deal_stage)
        and (not only.phase or deal_card(desk.picture, id).phase in only.phase)
        and (only.owner is None or deal.owner == only.owner)
    )


def _campaign(desk: Desk, id: str, only: Slots) -> bool:
    campaign: Campaign = next(each for each in desk.picture.campaigns if each.id == id)
    return (
        (only.motion is None or campaign.motion == only.motion)
        and (not only.persona or campaign.persona in only.persona)
        and (not only.phase or campaign.phase in only.phase)
    )


def _brief(desk: Desk, id: str, only: Slots) -> bool:
    brief: BriefRequest = next(each for each in desk.picture.briefs if each.id == id)
    return (
        (not only.persona or brief.persona in only.persona)
        and (not only.phase or brief.phase in only.phase)
        and (not only.status or brief.status in only.status)
        and (only.user is None or brief.writer == only.user)
    )


_SO: Mapping[str, Callable[[Desk, str, Slots], bool]] = {"deal": _deal, "campaign": _campaign, "brief": _brief}
