"""Find collateral by topic, reader, phase, format or language: what may be given here, best first, with a reason."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from bot.answering.answer import Answer, Offer
from bot.answering.cells import uninvolved_cells, wanted_cells
from bot.answering.decline import jobs_not_mapped, not_mapped, say_unresolved
from bot.answering.desk import Desk
from bot.answering.lens import lens_of
from bot.answering.offering import MOST, Pick, Shelf, is_left_out, shelve, visible_assets
from bot.answering.reply import reply
from bot.answering.wording import as_typed, persona_label, phase_label, titled
from bot.skills.assets.asset_facts import newest_first
from bot.skills.assets.browsing import browsed, fits, readable
from bot.skills.assets.content_kinds import SHORT, is_all_that_is_asked, kinds_asked, of_kinds
from bot.skills.assets.count_assets import count_assets, how_many
from bot.skills.assets.nothing_found import (
    beside_the_topic,
    blocked_lines,
    named_with_reasons,
    nothing,
    nothing_for_need,
)
from bot.skills.assets.place_topic import asks_where_it_helps, place_topic
from bot.skills.assets.topic_search import search_topic
from bot.skills.cells.tell_needs import tell_needs
from content_library.coverage import coverage
from content_library.intake import Asset, Cell
from content_library.shared_words import stems
from content_library.sharing import successor
from retrieval.passages import Filters, Found, Hit
from retrieval.reading.names.mentions import sentence
from retrieval.reading.names.qualifiers import asks_for
from retrieval.reading.wants.subjects import is_aside, is_subject
from retrieval.reading.words.spelling import plain
from retrieval.vocabulary import Vocabulary

DEEP = 20
"""Hits taken from search before tags have their say: four times what is shown."""

LENSES = ("industry", "language", "competitor", "phase")
"""What a deal brings along: it ranks, and rules out nothing that is named."""

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
        return nothing_for_need(desk, slots.need[0])
    found = _searched(desk, visible_assets(desk))
    if not found.hits and (elsewhere := _in_other_languages(desk)) is not None:
        return elsewhere
    browsing = not slots.topic or slots.asset or slots.competitor or beside_the_topic(desk, found)
    by_name = of_kinds(desk, slots) if is_all_that_is_asked(desk, slots) else browsed(desk) if browsing else []
    ranked = _ranked(desk, met, found) or [(each, None) for each in by_name]
    ranked = _short_first(desk, _rival_first(desk, ranked))
    blocked = _blocked_but_meant(desk, ranked)
    ranked = _in_its_place(desk, ranked)
    if not ranked:
        return (None if blocked else _whatever_the_lenses(desk)) or nothing(desk, found, blocked)
    return _given(desk, cells, ranked, blocked)


def _whatever_the_lenses(desk: Desk) -> Answer | None:
    """The piece that is asked for by its name or kind, where only what a thread brought along rules it out."""
    slots, vocabulary = desk.understood.slots, Vocabulary.of(desk.picture)
    read = sentence(desk.question.text, vocabulary, vocabulary.rights_of(desk.question))
    brought = [each for each in LENSES if getattr(slots, each) and not read.names((each,))]
    if not (slots.deal and brought and (slots.asset or slots.format or _is_titled(desk))):
        return None
    bare = replace(desk.understood, slots=slots.changed(**dict.fromkeys(brought, ())))
    answer = find_assets(replace(desk, understood=bare))
    return replace(answer, understood=desk.understood) if answer.offered or answer.internal or answer.named else None


def _is_titled(desk: Desk) -> bool:
    """Whether all that is asked for stands in one title, two words at least: one alone is in too many."""
    told = stems(desk.understood.slots.topic or "")
    return len(told) > 1 and any(told <= stems(each.title) for each in desk.picture.assets)


def _in_other_languages(desk: Desk) -> Answer | None:
    """What there is on the matter, where none of it is in the language that is asked for: first it is said that there is
    none. None where no language is asked for, or there is nothing in any."""
    slots, vocabulary = desk.understood.slots, Vocabulary.of(desk.picture)
    if not (slots.language and slots.topic):
        return None
    meant = "topic" in slots.inherited or vocabulary.other_words.told(slots.topic)
    if not (meant or is_subject(slots.topic, desk.question, vocabulary)):
        return None
    only = tuple(each for each in slots.only if each != "language")
    anywhere = replace(desk.understood, slots=slots.changed(language=(), only=only))
    answer = find_assets(replace(desk, understood=anywhere))
    if not answer.offered:
        return None
    languages = desk.words.listed(desk.words.language_name(each) for each in slots.language)
    topic = as_typed(slots.topic, desk.question.typed)
    none = desk.words.say("find-assets-none-in", language=languages, topic=topic)
    return replace(answer, lines=(none, *answer.lines), understood=desk.understood)


def _rival_first(desk: Desk, ranked: list[Ranked]) -> list[Ranked]:
    """What is about a rival that is named, by its tag or else by its title, goes before what only has words of the
    question."""
    slots = desk.understood.slots
    if not slots.competitor or "competitor" in slots.inherited:
        return ranked
    tagged = [asset for asset in browsed(desk) if asset.competitor in slots.competitor]
    called = [asset for asset in _called_after(desk, slots.competitor) if asset not in tagged]
    placed = {asset.id for asset, _ in ranked}
    more = [asset for asset in (*tagged, *called) if asset.id not in placed]
    everything = [*ranked, *((asset, None) for asset in more)]
    return sorted(everything, key=lambda each: (each[0].competitor not in slots.competitor, each[0] not in called))


def _called_after(desk: Desk, rivals: Sequence[str]) -> Iterator[Asset]:
    """Those this asker may see, of the kinds asked for, whose title has the whole name of one of the rivals."""
    visible, slots = visible_assets(desk), desk.understood.slots
    names = [stems(each.name) for each in desk.picture.competitors if each.id in rivals]
    for asset in desk.picture.assets:
        if asset.id in visible and fits(asset, slots) and any(name and name <= stems(asset.title) for name in names):
            yield asset


def _short_first(desk: Desk, ranked: list[Ranked]) -> list[Ranked]:
    """A glance before anything longer, where something short is asked for."""
    return sorted(ranked, key=lambda each: each[0].depth != SHORT.depth) if SHORT in kinds_asked(desk) else ranked


def _searched(desk: Desk, among: frozenset[str] | None) -> Found:
    """Hits among these assets (None: the whole library), or nothing when the question has no topic of its own."""
    slots = desk.understood.slots
    wanted = Filters(personas=slots.persona, phases=slots.phase, needs=slots.need)
    return search_topic(desk, replace(filters_of(desk), assets=among), DEEP, wanted).found


def _read_as(desk: Desk, ranked: Sequence[Ranked]) -> list[str]:
    """That another word was looked for than was typed."""
    topic, meant = desk.understood.slots.topic or "", search_topic(desk, filters_of(desk), DEEP).meant
    if not meant or not any(hit is not None for _, hit in ranked):
        return []
    return [desk.words.say("find-assets-read-as", typed=as_typed(topic, desk.question.typed), meant=meant)]


def filters_of(desk: Desk) -> Filters:
    """Hard limits of the question; the closed set is what this asker may see in this place."""
    slots = desk.understood.slots
    return Filters(formats=slots.format, languages=slots.language, assets=visible_assets(desk))


def _blocked_but_meant(desk: Desk, ranked: Sequence[Ranked]) -> list[Asset]:
    """What the words mean most but nobody may use: it is said with its reason, or the asker goes on looking for it."""
    picture, visible = desk.picture, visible_assets(desk)
    named = _asked_in_vain(desk)
    if named and len(named) == len(desk.understood.slots.asset):
        return [asset for asset in named if not is_left_out(desk.understood.slots, asset)]
    best = next((hit.score for _, hit in ranked if hit is not None), 0.0)
    hits = _searched(desk, None).hits
    better = [picture.asset_of[hit.asset] for hit in hits[:MOST] if hit.asset not in visible and hit.score > best]
    return list(
        {asset.id: asset for asset in (*named, *better) if not is_left_out(desk.understood.slots, asset)}.values()
    )


def _asked_in_vain(desk: Desk) -> list[Asset]:
    """What is asked for by its name and not for use here."""
    visible = visible_assets(desk)
    return [desk.picture.asset_of[each] for each in desk.understood.slots.asset if each not in visible]


def _in_its_place(desk: Desk, ranked: list[Ranked]) -> list[Ranked]:
    """Where nothing that is asked for by name may be used: the newer one, and what is there for the same needs."""
    kept = _asked_in_vain(desk)
    if not kept or len(kept) < len(desk.understood.slots.asset):
        return ranked
    needs = {need for each in kept for need in each.needs}
    newer = {heir.id for each in kept if (heir := successor(desk.picture, each)) is not None}
    return [each for each in ranked if each[0].id in newer or not needs.isdisjoint(each[0].needs)]


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
        * readable(desk, asset)
        for asset in both
    }
    order = sorted(
        (asset for asset in both if fits(asset, desk.understood.slots)), key=lambda asset: (-scores[asset.id], asset.id)
    )
    return [(asset, hits.get(asset.id)) for asset in order]


def _given(desk: Desk, cells: Sequence[Cell], ranked: Sequence[Ranked], blocked: Sequence[Asset]) -> Answer:
    later = _next_phase_picks(desk, cells)
    picks = [Pick(asset.id, _readers(desk, asset), _why(desk, asset, hit)) for asset, hit in ranked]
    shelf = shelve(desk, _with_room(picks, later))
    if not (shelf.offered or shelf.internal):
        return nothing(desk, Found(()), blocked)
    shelf = replace(shelf, named=(*shelf.named, *named_with_reasons(desk, blocked)))
    best = _best(desk, shelf, ranked)
    listed = all(hit is None for _, hit in ranked) and bool(desk.understood.slots.format)
    headlines = [_headline(desk, best)]
    if listed:
        of_all = [asset for asset, _ in ranked]
        counted = f"{how_many(desk.words, desk.understood.slots.format, len(ranked))}."
        headlines = newest_first(desk, of_all) if _wants_newest(desk) else [counted]
    return reply(
        desk,
        [*blocked_lines(desk, blocked), *headlines]
        if desk.understood.slots.asset
        else [*headlines, *jobs_not_mapped(desk), *_read_as(desk, ranked), *_unsaid(desk, ranked)],
        shelf=shelf,
        cells=[(cell.persona, cell.phase) for cell in cells],
        needs=desk.understood.slots.need,
        sources=[offer.asset for offer in shelf.offered],
    )


def _best(desk: Desk, shelf: Shelf, ranked: Sequence[Ranked]) -> Offer:
    """What may be sent before what is internal, except where a rival is named and the internal is about that one."""
    against = (
        [each for each in shelf.internal if each.asset == ranked[0][0].id] if desk.understood.slots.competitor else []
    )
    return (*against, *shelf.offered, *shelf.internal)[0]


def _wants_newest(desk: Desk) -> bool:
    return asks_for("newest", plain(desk.question.text))


def _unsaid(desk: Desk, ranked: Sequence[Ranked]) -> list[str]:
    """That a word nothing has may have been one that matters, where all else fits."""
    topic, named = desk.understood.slots.topic, desk.understood.slots
    found = any(hit is not None for _, hit in ranked) or named.asset or named.competitor or named.need
    if not topic or is_aside(topic) or found or of_kinds(desk, named) or (named.persona and named.phase):
        return []
    return [desk.words.say("find-assets-unsaid", word=as_typed(topic, desk.question.typed))]


def _headline(desk: Desk, best: Offer) -> str:
    asset = desk.picture.asset_of[best.asset]
    readers = _readers(desk, asset)
    if not readers:
        return desk.words.say("find-assets-best", asset=titled(desk.words, asset))
    return desk.words.say("find-assets-best-for", asset=titled(desk.words, asset), readers=readers)


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
