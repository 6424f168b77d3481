"""Which assets take the lines of a pack: the best of the deal's phase, and what an earlier one may still want."""

from collections.abc import Sequence

from bot.answering.desk import Desk
from bot.answering.lens import lens_of
from bot.answering.offering import Pick
from bot.answering.wording import persona_label
from content_library.coverage import coverage
from content_library.deals import Pack, one_of_each
from content_library.holdings import holdings_of
from content_library.intake import Deal
from content_library.picture import Picture

ANYBODY: frozenset[str] = frozenset()


def pick_for(desk: Desk, asset: str, needs: Sequence[str]) -> Pick:
    picture = desk.picture
    readers = dict.fromkeys(picture.need_of[need].persona for need in needs)
    whom = desk.words.listed(persona_label(picture, each) for each in readers)
    return Pick(asset, whom, picture.need_of[needs[0]].text)


def picks_of_pack(desk: Desk, pack: Pack, there: frozenset[str]) -> list[Pick]:
    """In the order of the pack, without what serves nobody who is `there`; beside others the absent are not named."""
    need_of = desk.picture.need_of
    served = [[need for need in each.needs if need_of[need].persona in there] for each in pack.pack]
    return [pick_for(desk, each.asset, needs) for each, needs in zip(pack.pack, served, strict=True) if needs]


def peers_first(picture: Picture, deal: Deal, picks: Sequence[Pick], extra: Sequence[Pick]) -> list[Pick]:
    """A buyer listens to peers: where the pack has nothing of the deal's own industry, the best that has goes ahead."""

    def is_of_a_peer(pick: Pick) -> bool:
        return picture.asset_of[pick.asset].industry == deal.industry

    if any(is_of_a_peer(pick) for pick in picks):
        return list(extra)
    return sorted(extra, key=lambda pick: not is_of_a_peer(pick))


def needed_picks(desk: Desk, phase: str, picks: Sequence[Pick]) -> frozenset[str]:
    """The first pick for each must need of whoever drives the phase: no earlier phase takes its line."""
    return frozenset(asset for _, asset in _firsts_for_musts(desk, phase, picks, "driver", least=0.0))


def of_gatekeepers(desk: Desk, phase: str, picks: Sequence[Pick]) -> frozenset[str]:
    """For each who can stop the phase, the first pick that meets one of their musts well."""
    least = desk.picture.taxonomy.thresholds.need_met
    return frozenset(dict(reversed(_firsts_for_musts(desk, phase, picks, "gatekeeper", least))).values())


def _firsts_for_musts(desk: Desk, phase: str, picks: Sequence[Pick], part: str, least: float) -> list[tuple[str, str]]:
    """Persona and asset, in the order of the picks; needs that no pick meets with this strength are passed over."""
    cells = [c for c in coverage(desk.picture, lens_of(desk)).cells if c.phase == phase and c.participation == part]
    musts = [(cell.persona, need) for cell in cells for need in cell.needs if need.importance == "must"]
    meeting = [
        (persona, {each.asset for each in need.assets if each.strength > 0 and each.strength >= least})
        for persona, need in musts
    ]
    order = [pick.asset for pick in picks]
    firsts = [(persona, next((asset for asset in order if asset in assets), None)) for persona, assets in meeting]
    return sorted(((who, asset) for who, asset in firsts if asset), key=lambda each: order.index(each[1]))


def room_for(size: int, picks: Sequence[Pick], extra: Sequence[Pick], usual: int, needed: frozenset[str]) -> list[Pick]:
    """An earlier phase that may still be open gets up to two of the lines, none of them that of a `needed` asset; whoever
    wants more than usual gets all."""
    if size > usual:
        return [*picks, *extra][:size]
    held = sum(pick.asset in needed for pick in picks[:size])
    room = min(2, len(extra), size - 1, size - held)
    others = [pick.asset for pick in picks if pick.asset not in needed][: size - room - held]
    kept = [pick for pick in picks[:size] if pick.asset in needed or pick.asset in others]
    return [*kept, *extra[:room], *(pick for pick in picks if pick not in kept)]


def best_of(desk: Desk, phases: Sequence[str], taken: set[str], readers: frozenset[str] = ANYBODY) -> list[Pick]:
    """The strongest assets of these phases, weighted like a pack: importance, strength, participation; of copies the best.

    Only what serves `readers` counts, when there are any.
    """
    picture, holdings = desk.picture, holdings_of(desk.picture)
    weights = picture.taxonomy.participation_weight
    imports = picture.taxonomy.need_importance
    table = coverage(picture, lens_of(desk))
    score: dict[str, float] = {}
    needs: dict[str, list[str]] = {}
    for cell in table.cells:
        if cell.phase not in phases or cell.participation is None or (readers and cell.persona not in readers):
            continue
        for need in cell.needs:
            for each in one_of_each(holdings, need.assets):
                if each.asset not in taken:
                    value = each.strength * imports[need.importance] * weights[cell.participation]
                    score[each.asset] = score.get(each.asset, 0.0) + value
                    needs.setdefault(each.asset, []).append(need.need)
    order = sorted(score, key=lambda asset: (-score[asset], asset))
    return [pick_for(desk, asset, needs[asset]) for asset in order]
