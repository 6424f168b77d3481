"""Deals as cards, and what to send in each: what does most for the people of its phase, and what is missing."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from content_library.coverage import CellCoverage, Lens, asked_language, coverage
from content_library.deal_cards import (
    DealCard,
    deal_card,
    deal_cards,
)
from content_library.holdings import Holdings, holdings_of
from content_library.intake import ContactStatus, Deal, Importance
from content_library.need_coverage import AssetStrength
from content_library.picture import Picture
from content_library.rounding import exact, rounded
from content_library.sharing import INTERNAL, blocks


@dataclass(frozen=True)
class PackItem:
    """`needs` it serves in this deal, in the order of the cells; their `personas` by alphabet."""

    asset: str
    score: float
    needs: tuple[str, ...]
    personas: tuple[str, ...]
    language: str
    audience: str


@dataclass(frozen=True)
class Missing:
    """A need nothing meets for this deal; `person` is how far the deal has got with that persona."""

    need: str
    persona: str
    importance: Importance
    person: ContactStatus


@dataclass(frozen=True)
class Pack:
    """`language` of the lens. `seller_only` is for the seller's own preparation and never sent."""

    card: DealCard
    language: str
    pack: tuple[PackItem, ...] = ()
    missing: tuple[Missing, ...] = ()
    seller_only: tuple[str, ...] = ()


@dataclass(frozen=True)
class _Service:
    """What one asset does for one need of the deal, exactly."""

    asset: str
    need: str
    persona: str
    score: Fraction


def lens_of_deal(picture: Picture, deal: Deal) -> Lens:
    return Lens(language=asked_language(picture, deal.language or None), industry=deal.industry or None)


def deal_pack(picture: Picture, id: str) -> Pack:
    """Empty when the deal is closed or its phase is not mapped. Raises `Unknown` for an id that is none."""
    card = deal_card(picture, id)
    deal = card.deal
    language = asked_language(picture, deal.language or None)
    if deal.status != "open" or card.phase is None:
        return Pack(card, language)
    cells = [cell for cell in coverage(picture, lens_of_deal(picture, deal)).cells if cell.phase == card.phase]
    services = [service for cell in cells for service in _services(picture, card, cell)]
    return Pack(
        card=card,
        language=language,
        pack=_best(picture, services),
        missing=missing_in(picture, card, card.phase),
        seller_only=seller_only(picture, deal, card.phase),
    )


def missing_in(picture: Picture, card: DealCard, phase: str) -> tuple[Missing, ...]:
    """What nothing meets for the deal in a phase, in its language and industry."""
    cells = [cell for cell in coverage(picture, lens_of_deal(picture, card.deal)).cells if cell.phase == phase]
    return tuple(missing for cell in cells for missing in _missing(picture, card, cell))


def seller_only(picture: Picture, deal: Deal, phase: str) -> tuple[str, ...]:
    """Internal and nothing worse, about this phase, and about no other competitor than the deal's."""
    return tuple(
        asset.id
        for asset in picture.assets
        if phase in asset.phases
        and asset.competitor in (None, "", deal.competitor)
        and blocks(picture, asset) == (INTERNAL,)
    )


def suits_rival(picture: Picture, deal: Deal, asset: str) -> bool:
    """Whether it is about no competitor but the deal's; where that is not known, about any."""
    return not deal.competitor or picture.asset_of[asset].competitor in (None, "", deal.competitor)


def one_of_each(holdings: Holdings, strongest_first: Sequence[AssetStrength]) -> Iterator[AssetStrength]:
    """Those that count for anything, without the weaker of two copies."""
    passed: set[str] = set()
    for each in strongest_first:
        if each.strength > 0 and each.asset not in passed:
            passed |= holdings.copies_of(each.asset)
            yield each


def deals_as_json(picture: Picture) -> list[dict[str, Any]]:
    return [
        {
            **card.deal.columns,
            "phase": card.phase,
            "amount": card.deal.amount,
            "days": card.days,
            "typical": card.typical,
            "stuck": card.stuck,
            "people": dict(card.people),
        }
        for card in deal_cards(picture)
    ]


def packs_as_json(picture: Picture) -> list[dict[str, Any]]:
    return [_pack_as_json(deal_pack(picture, deal.id)) for deal in picture.deals]


def _services(picture: Picture, card: DealCard, cell: CellCoverage) -> Iterator[_Service]:
    taxonomy, holdings = picture.taxonomy, holdings_of(picture)
    if cell.participation is None:
        return
    weight = exact(taxonomy.participation_weight[cell.participation]) * _person_factor(picture, card, cell)
    for need in cell.needs:
        fitting = [each for each in need.assets if suits_rival(picture, card.deal, each.asset)]
        for each in one_of_each(holdings, fitting):
            score = taxonomy.need_importance[need.importance] * exact(each.strength) * weight
            yield _Service(each.asset, need.need, cell.persona, score)


def _person_factor(picture: Picture, card: DealCard, cell: CellCoverage) -> Fraction:
    """A gatekeeper who is not on board yet makes what helps them more worth sending."""
    rule, status = picture.taxonomy.pack, card.people.get(cell.persona, "not_engaged")
    if cell.participation != "gatekeeper":
        return Fraction(1)
    if status == "blocking":
        return exact(rule.blocking)
    return exact(rule.not_engaged if status == "not_engaged" else rule.engaged)


def _best(picture: Picture, services: Sequence[_Service]) -> tuple[PackItem, ...]:
    by_asset: dict[str, list[_Service]] = {}
    for service in services:
        by_asset.setdefault(service.asset, []).append(service)
    totals = {asset: sum((each.score for each in found), Fraction(0)) for asset, found in by_asset.items()}
    best = sorted(totals, key=lambda asset: (-totals[asset], asset))[: picture.taxonomy.pack.size]
    return tuple(
        PackItem(
            asset=asset,
            score=rounded(totals[asset], 2),
            needs=tuple(each.need for each in by_asset[asset]),
            personas=tuple(sorted({each.persona for each in by_asset[asset]})),
            language=picture.asset_of[asset].language,
            audience=picture.asset_of[asset].audience,
        )
        for asset in best
    )


def _missing(picture: Picture, card: DealCard, cell: CellCoverage) -> Iterator[Missing]:
    for need in cell.needs:
        if need.coverage < picture.taxonomy.thresholds.need_weak:
            yield Missing(need.need, cell.persona, need.importance, card.people.get(cell.persona, "not_engaged"))


def _pack_as_json(pack: Pack) -> dict[str, Any]:
    card = pack.card
    if card.deal.status != "open":
        return {"deal": card.deal.id, "status": card.deal.status, "phase": card.phase, "pack": [], "missing": []}
    return {
        "deal": card.deal.id,
        "account": card.deal.account,
        "phase": card.phase,
        "language": pack.language,
        "days_in_stage": card.days,
        "typical": card.typical,
        "stuck": card.stuck,
        "pack": [{**vars(item), "needs": list(item.needs), "personas": list(item.personas)} for item in pack.pack],
        "missing": [dict(vars(missing)) for missing in pack.missing],
        "seller_only": list(pack.seller_only),
    }
