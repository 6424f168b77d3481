"""Find collateral by topic, reader, phase, format or language: what may be given here, best first, with a reason."""

from collections.abc import Iterable, Mapping, Sequence

from bot.skills.answer import Answer, Named, NextStep
from bot.skills.cells import wanted_cells
from bot.skills.decline import say_unresolved
from bot.skills.desk import Desk
from bot.skills.lens import lens_of
from bot.skills.offering import Pick, Shelf, shelve, visible_assets
from bot.skills.reply import reply
from bot.skills.wording import cell_label, day, first_name, listed, persona_label, phase_label, titled
from content_library.coverage import coverage
from content_library.intake import Asset, Cell
from content_library.picture import Picture
from retrieval.passages import Filters, Found, Hit, Query

DEEP = 20
"""Hits taken from search before tags have their say: four times what is shown."""


def find_assets(desk: Desk) -> Answer:
    slots = desk.understood.slots
    if slots.unresolved and not (slots.persona or slots.phase or slots.topic):
        return say_unresolved(desk)
    cells = wanted_cells(desk) if slots.persona or slots.participation or slots.phase else ()
    met = _strengths(desk, cells)
    if slots.need and not any(met.get(need) for need in slots.need):
        return _nothing_for_need(desk, slots.need[0])
    found = _searched(desk)
    ranked = _ranked(desk, met, found)
    if not ranked:
        return _nothing(desk, found)
    return _given(desk, cells, ranked)


def _searched(desk: Desk) -> Found:
    """Hits among what may be given here, or nothing when the question has no topic of its own."""
    topic = desk.understood.slots.topic
    if not topic:
        return Found(())
    slots = desk.understood.slots
    wanted = Filters(personas=slots.persona, phases=slots.phase, needs=slots.need)
    query = Query(topic, filters_of(desk), desk.understood.language, wanted)
    return desk.search(query, DEEP)


def filters_of(desk: Desk) -> Filters:
    """Hard limits of the question; the closed set is what this asker may see in this place."""
    slots = desk.understood.slots
    return Filters(formats=slots.format, languages=slots.language, assets=visible_assets(desk))


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


def _ranked(desk: Desk, met: Mapping[str, Mapping[str, float]], found: Found) -> list[tuple[Asset, Hit | None]]:
    """Closeness in words plus strength for the needs concerned; without a topic the strength alone."""
    slots = desk.understood.slots
    wanted = slots.need or tuple(met)
    strength: dict[str, float] = {}
    for need in wanted:
        for asset, value in met.get(need, {}).items():
            strength[asset] = max(strength.get(asset, 0.0), value)
    hits = {hit.asset: hit for hit in found.hits}
    if hits and not (slots.persona and slots.phase):
        strength = {asset: value for asset, value in strength.items() if asset in hits or slots.need}
    both = [desk.picture.asset_of[each] for each in {*hits, *strength} if each in desk.picture.asset_of]
    scores = {
        asset.id: ((hits[asset.id].score if asset.id in hits else 0.0) + strength.get(asset.id, 0.0))
        * _readable(desk, asset)
        for asset in both
    }
    order = sorted((asset for asset in both if _fits(desk, asset)), key=lambda asset: (-scores[asset.id], asset.id))
    return [(asset, hits.get(asset.id)) for asset in order]


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


def _given(desk: Desk, cells: Sequence[Cell], ranked: Sequence[tuple[Asset, Hit | None]]) -> Answer:
    picture = desk.picture
    later = _next_phase_picks(desk, cells)
    picks = [Pick(asset.id, _readers(picture, asset), _why(picture, asset, hit)) for asset, hit in ranked]
    shelf = shelve(desk, _with_room(picks, later))
    if not (shelf.offered or shelf.internal):
        return _nothing(desk, Found(()))
    best = shelf.offered[0] if shelf.offered else shelf.internal[0]
    where = listed([cell_label(picture, cell.persona, cell.phase) for cell in cells[:3]])
    headline = f"Best match{f' for {where}' if where else ''}: “{best.title}” ({best.asset})."
    return reply(
        desk,
        [headline],
        shelf=shelf,
        cells=[(cell.persona, cell.phase) for cell in cells] if desk.question.place != "shared" else (),
        needs=desk.understood.slots.need,
        sources=[offer.asset for offer in shelf.offered],
    )


def _with_room(picks: Sequence[Pick], later: Sequence[Pick]) -> list[Pick]:
    """Two of the five lines go to the next phase when there is something to link on to."""
    kept = list(picks[: 5 - min(2, len(later))]) if later else list(picks)
    return [*kept, *later, *picks[len(kept) :]]


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
    return [
        Pick(a, persona_label(picture, cell.persona), f"next phase, {phase_label(picture, following[0])}")
        for a in ranked
    ]


def _readers(picture: Picture, asset: Asset) -> str:
    return listed([persona_label(picture, persona) for persona in asset.personas])


def _why(picture: Picture, asset: Asset, hit: Hit | None) -> str:
    needs = [picture.need_of[need].text for need in asset.needs if need in picture.need_of]
    if needs:
        return needs[0][0].lower() + needs[0][1:]
    return f"its text is close to the question ({hit.score:.2f})" if hit else ""


def _nothing_for_need(desk: Desk, need_id: str) -> Answer:
    """The map knows the need and nothing usable meets it."""
    picture = desk.picture
    need = picture.need_of[need_id]
    table = coverage(picture, lens_of(desk))
    scored = table.cell(need.persona, need.phase)
    near = sorted(
        {(-each.strength, each.asset) for other in scored.needs for each in other.assets if each.strength > 0}
    )
    tagged = [each.asset for other in scored.needs if other.need == need_id for each in other.assets]
    picks = [
        Pick(asset, persona_label(picture, need.persona), "nearest, same reader and phase") for _, asset in near[:2]
    ]
    shelf = shelve(desk, [*picks, *(Pick(asset) for asset in tagged)])
    asked = [q for q in picture.questions if q.need == need_id and q.date <= picture.today]
    before = [f"Asked before: {first_name(picture, q.asker)}, {day(q.date)}." for q in asked[-1:]]
    label = cell_label(picture, need.persona, need.phase)
    headline = f"We have nothing usable for “{need.text}” ({need.id}, {need.importance}, {label})."
    words = f"brief for {persona_label(picture, need.persona)} in {phase_label(picture, need.phase)}"
    return reply(
        desk,
        [headline, *before],
        behaviour="decline_unknown",
        shelf=shelf,
        cells=[(need.persona, need.phase)],
        needs=[need.id],
        gaps=[need.id],
        next_steps=[NextStep("Request brief", words)],
    )


def _nothing(desk: Desk, found: Found) -> Answer:
    slots = desk.understood.slots
    what = slots.topic or listed([*slots.format, *slots.language]) or desk.question.text
    nearest = [found.nearest] if found.nearest is not None else []
    lines = [f"We have nothing for “{what}” that may be given here."]
    shelf = _nearest_shelf(desk, nearest)
    lines += [
        f"Nearest: {titled(desk.picture.asset_of[hit.asset])}, but its text is not close enough to offer it."
        for hit in nearest
    ]
    return reply(desk, lines, behaviour="decline_unknown", shelf=shelf)


def _nearest_shelf(desk: Desk, nearest: Iterable[Hit]) -> Shelf:
    """The nearest is named, never offered."""
    return Shelf(named=tuple(Named(h.asset, desk.picture.asset_of[h.asset].title, "not close enough") for h in nearest))
