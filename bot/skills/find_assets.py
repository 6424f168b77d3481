"""Find collateral by topic, reader, phase, format or language: what may be given here, best first, with a reason."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from bot.skills.answer import Answer, Named, Offer
from bot.skills.cells import uninvolved_cells, wanted_cells
from bot.skills.count_assets import count_assets, how_many
from bot.skills.decline import not_mapped, say_unresolved
from bot.skills.desk import Desk
from bot.skills.lens import lens_of
from bot.skills.offering import MOST, Pick, Shelf, named_asset, shelve, visible_assets
from bot.skills.place_topic import asks_where_it_helps, place_topic
from bot.skills.reply import reply
from bot.skills.steps import step_to_brief
from bot.skills.tell_needs import tell_needs
from bot.skills.why_blocked import why_blocked
from bot.skills.wording import as_typed, cell_label, first_name, persona_label, phase_label, titled
from content_library.coverage import coverage
from content_library.intake import Asset, Cell
from content_library.sharing import may_share
from retrieval.passages import Filters, Found, Hit, Query

DEEP = 20
"""Hits taken from search before tags have their say: four times what is shown."""

Ranked = tuple[Asset, Hit | None]


def find_assets(desk: Desk) -> Answer:
    if asks_where_it_helps(desk):
        return place_topic(desk)
    slots = desk.understood.slots
    strangers = not_mapped(desk)
    if strangers is not None and not slots.topic:
        return strangers
    if slots.unresolved and not (slots.persona or slots.phase or slots.topic):
        return say_unresolved(desk)
    if slots.counting:
        return count_assets(desk)
    cells = wanted_cells(desk) if slots.persona or slots.participation or slots.phase else ()
    if not cells and uninvolved_cells(desk):
        return tell_needs(desk)
    met = _strengths(desk, cells)
    if slots.need and not any(met.get(need) for need in slots.need):
        return _nothing_for_need(desk, slots.need[0])
    found = _searched(desk, visible_assets(desk))
    browsing = not slots.topic or slots.asset or slots.competitor
    ranked = _ranked(desk, met, found) or ([(asset, None) for asset in browsed(desk)] if browsing else [])
    blocked = _blocked_but_meant(desk, ranked)
    if not ranked:
        return _nothing(desk, found, blocked)
    return _given(desk, cells, ranked, blocked)


def _searched(desk: Desk, among: frozenset[str] | None) -> Found:
    """Hits among these assets (None: the whole library), or nothing when the question has no topic of its own."""
    slots = desk.understood.slots
    if not slots.topic:
        return Found(())
    filters = replace(filters_of(desk), assets=among)
    wanted = Filters(personas=slots.persona, phases=slots.phase, needs=slots.need)
    return desk.search(Query(slots.topic, filters, desk.understood.language_of_words, wanted), DEEP)


def filters_of(desk: Desk) -> Filters:
    """Hard limits of the question; the closed set is what this asker may see in this place."""
    slots = desk.understood.slots
    return Filters(formats=slots.format, languages=slots.language, assets=visible_assets(desk))


def _blocked_but_meant(desk: Desk, ranked: Sequence[Ranked]) -> list[Asset]:
    """What the words mean most but nobody may use: it is said with its reason, or the asker goes on looking for it."""
    picture, visible = desk.picture, visible_assets(desk)
    named = [picture.asset_of[each] for each in desk.understood.slots.asset if each not in visible]
    best = next((hit.score for _, hit in ranked if hit is not None), 0.0)
    hits = _searched(desk, None).hits
    better = [picture.asset_of[hit.asset] for hit in hits[:MOST] if hit.asset not in visible and hit.score > best]
    return list({asset.id: asset for asset in (*named, *better)}.values())


def _strengths(desk: Desk, cells: Sequence[Cell]) -> Mapping[str, Mapping[str, float]]:
    """need -> asset -> strength, for the needs of `cells` and the needs named."""
    table = coverage(desk.picture, lens_of(desk))
    keys = {(cell.persona, cell.phase) for cell in cells}
    named = [desk.picture.need_of[need] for need in desk.understood.slots.need if need in desk.picture.need_of]
    keys |= {(need.persona, need.phase) for need in named}
    return {
        need.need: {each.asset: each.strength for each in need.assets if each.strength > 0}
        for persona, phase in keys
        for need in table.cell(persona, phase).needs
    }


def _ranked(desk: Desk, met: Mapping[str, Mapping[str, float]], found: Found) -> list[Ranked]:
    """Closeness in words plus strength for the needs concerned; without a topic the strength alone."""
    slots = desk.understood.slots
    strength: dict[str, float] = {}
    for need in slots.need or tuple(met):
        for asset, value in met.get(need, {}).items():
            strength[asset] = max(strength.get(asset, 0.0), value)
    hits = {hit.asset: hit for hit in found.hits}
    if slots.topic and not (slots.persona and slots.phase) and not slots.need:
        strength = {asset: value for asset, value in strength.items() if asset in hits}
    both = [desk.picture.asset_of[each] for each in {*hits, *strength} if each in desk.picture.asset_of]
    scores = {
        asset.id: ((hits[asset.id].score if asset.id in hits else 0.0) + strength.get(asset.id, 0.0))
        * _readable(desk, asset)
        for asset in both
    }
    order = sorted((asset for asset in both if _fits(desk, asset)), key=lambda asset: (-scores[asset.id], asset.id))
    return [(asset, hits.get(asset.id)) for asset in order]


def browsed(desk: Desk) -> list[Asset]:
    """Without a topic: everything that fits the format, language, reader, phase or rival named, the most used first."""
    slots = desk.understood.slots
    if not (slots.format or slots.language or slots.competitor or slots.persona or slots.phase or slots.industry):
        return []
    visible = visible_assets(desk)
    fitting = [
        asset
        for asset in desk.picture.assets
        if asset.id in visible
        and _fits(desk, asset)
        and (not slots.persona or set(asset.personas) & set(slots.persona))
        and (not slots.phase or set(asset.phases) & set(slots.phase))
        and (not slots.competitor or asset.competitor in slots.competitor)
        and (not slots.industry or asset.industry in (*slots.industry, "any"))
    ]
    fitting.sort(key=lambda a: (a.industry not in slots.industry, -_readable(desk, a), -(a.uses_90d or 0), a.id))
    return fitting


def _readable(desk: Desk, asset: Asset) -> float:
    """Content in a language nobody asked for comes after what the reader can read."""
    picture = desk.picture
    asked = desk.understood.slots.language or (desk.understood.language, picture.company.default_language)
    return 1.0 if asset.language in asked else picture.taxonomy.lenses.language.default_language_fallback


def _fits(desk: Desk, asset: Asset) -> bool:
    slots = desk.understood.slots
    return (not slots.format or asset.format in slots.format) and (
        not slots.language or asset.language in slots.language
    )


def _given(desk: Desk, cells: Sequence[Cell], ranked: Sequence[Ranked], blocked: Sequence[Asset]) -> Answer:
    later = _next_phase_picks(desk, cells)
    picks = [Pick(asset.id, _readers(desk, asset), _why(desk, asset, hit)) for asset, hit in ranked]
    shelf = shelve(desk, _with_room(picks, later))
    if not (shelf.offered or shelf.internal):
        return _nothing(desk, Found(()), blocked)
    shelf = replace(shelf, named=(*shelf.named, *_named(desk, blocked)))
    best = shelf.offered[0] if shelf.offered else shelf.internal[0]
    listed = all(hit is None for _, hit in ranked) and bool(desk.understood.slots.format)
    headline = (
        f"{how_many(desk.words, desk.understood.slots.format, len(ranked))}." if listed else _headline(desk, best)
    )
    return reply(
        desk,
        [*_blocked_lines(desk, blocked), headline] if desk.understood.slots.asset else [headline],
        shelf=shelf,
        cells=[(cell.persona, cell.phase) for cell in cells],
        needs=desk.understood.slots.need,
        sources=[offer.asset for offer in shelf.offered],
    )


def _headline(desk: Desk, best: Offer) -> str:
    asset = desk.picture.asset_of[best.asset]
    readers = _readers(desk, asset)
    if not readers:
        return desk.words.say("find-assets-best", asset=titled(desk.words, asset))
    return desk.words.say("find-assets-best-for", asset=titled(desk.words, asset), readers=readers)


def _named(desk: Desk, blocked: Sequence[Asset]) -> list[Named]:
    return [named_asset(asset, _reason(desk, asset)) for asset in blocked]


def _reason(desk: Desk, asset: Asset) -> str:
    return why_blocked(desk.words, may_share(desk.picture, asset, desk.role, desk.question.place).reasons)


def _blocked_lines(desk: Desk, blocked: Sequence[Asset]) -> list[str]:
    return [
        desk.words.say("find-assets-not-for-use", asset=titled(desk.words, asset), reason=_reason(desk, asset))
        for asset in blocked
    ]


def _with_room(picks: Sequence[Pick], later: Sequence[Pick]) -> list[Pick]:
    """Two of the lines go to the next phase when there is something to link on to."""
    kept = MOST - min(2, len(later))
    return [*picks[:kept], *later, *picks[kept:]]


def _next_phase_picks(desk: Desk, cells: Sequence[Cell]) -> list[Pick]:
    """For a writer linking on: the best assets of the same persona in the next mapped phase."""
    if desk.role != "writer" or len(cells) != 1:
        return []
    picture, cell = desk.picture, cells[0]
    order = [phase.id for phase in picture.mapped_phases]
    following = order[order.index(cell.phase) + 1 :][:1]
    table = coverage(picture, lens_of(desk))
    best: dict[str, float] = {}
    for phase in following:
        for need in table.cell(cell.persona, phase).needs:
            for each in need.assets:
                best[each.asset] = max(best.get(each.asset, 0.0), each.strength)
    ranked = sorted((asset for asset in best if best[asset] > 0), key=lambda asset: (-best[asset], asset))
    reader = persona_label(picture, cell.persona)
    why = [desk.words.say("find-assets-next-phase", phase=phase_label(picture, phase)) for phase in following]
    return [Pick(asset, reader, why[0]) for asset in ranked]


def _readers(desk: Desk, asset: Asset) -> str:
    return desk.words.listed(persona_label(desk.picture, persona) for persona in asset.personas)


def _why(desk: Desk, asset: Asset, hit: Hit | None) -> str:
    needs = [desk.picture.need_of[need].text for need in asset.needs if need in desk.picture.need_of]
    if needs:
        return needs[0]
    return desk.words.say("find-assets-close") if hit else ""


def _nothing_for_need(desk: Desk, need_id: str) -> Answer:
    """The map knows the need and nothing usable meets it."""
    picture, words = desk.picture, desk.words
    need = picture.need_of[need_id]
    scored = coverage(picture, lens_of(desk)).cell(need.persona, need.phase)
    near = sorted({(-each.strength, each.asset) for n in scored.needs for each in n.assets if each.strength > 0})
    tagged = [each.asset for other in scored.needs if other.need == need_id for each in other.assets]
    reader = persona_label(picture, need.persona)
    picks = [Pick(asset, reader, words.say("find-assets-same-cell")) for _, asset in near[:2]]
    shelf = shelve(desk, [*picks, *(Pick(asset) for asset in tagged)])
    asked = [q for q in picture.questions if q.need == need_id and q.date <= picture.today]
    before = [
        words.say("find-assets-asked-before", who=first_name(picture, each.asker), day=words.day(each.date))
        for each in asked[-1:]
    ]
    first = words.say(
        "find-assets-nothing-for-need",
        text=need.text,
        need=need.id,
        importance=words.named("importance", need.importance),
        cell=cell_label(picture, need.persona, need.phase),
    )
    return reply(
        desk,
        [first, *before],
        behaviour="decline_unknown",
        shelf=shelf,
        cells=[(need.persona, need.phase)],
        needs=[need.id],
        gaps=[need.id],
        next_steps=[step_to_brief(words, picture, need.persona, need.phase, why="request")],
    )


def _nothing(desk: Desk, found: Found, blocked: Sequence[Asset]) -> Answer:
    """What is meant but not for use comes first; then the nearest that could be given, named and not offered."""
    words = desk.words
    if blocked:
        heirs = shelve(desk, [Pick(asset.id) for asset in blocked])
        shelf = Shelf(heirs.offered, heirs.internal, (*_named(desk, blocked),))
        lines = [*_blocked_lines(desk, blocked), words.say("find-assets-nothing-else")]
        return reply(desk, lines, behaviour="decline_unknown", shelf=shelf)
    worth_naming = found.near or desk.understood.slots.format  # one of the kind that is asked for is near enough
    near = [desk.picture.asset_of[found.nearest.asset]] if found.nearest is not None and worth_naming else []
    lines = [
        words.say("find-assets-nothing", asked=_asked_for(desk)),
        *(words.say("find-assets-nearest", asset=titled(words, asset)) for asset in near),
    ]
    shelf = Shelf(named=tuple(named_asset(asset, words.say("find-assets-not-close")) for asset in near))
    return reply(desk, lines, behaviour="decline_unknown", shelf=shelf)


def _asked_for(desk: Desk) -> str:
    words, slots = desk.words, desk.understood.slots
    named = [words.named("format", each) for each in slots.format]
    named += [words.language_name(each) for each in slots.language]
    typed = as_typed(slots.topic, desk.question.text) if slots.topic else ""
    return typed or ", ".join(named) or desk.question.text
