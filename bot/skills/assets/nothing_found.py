"""Nothing fits: what that is true of, why what was meant may not be used, and what comes nearest."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import combinations

from bot.answering.answer import Answer, Named
from bot.answering.decline import ways_on
from bot.answering.desk import Desk
from bot.answering.lens import lens_of
from bot.answering.offering import Pick, Shelf, named_asset, shelve, visible_assets
from bot.answering.reply import reply
from bot.answering.steps import step_to_brief
from bot.answering.why_blocked import why_blocked
from bot.answering.wording import as_typed, cell_label, persona_label, phase_label, titled
from bot.skills.assets.asset_facts import usable
from bot.skills.assets.browsing import EXACT, browsed, is_meant
from bot.skills.assets.content_kinds import of_kinds
from bot.skills.assets.tell_fact import speaks_of
from bot.skills.cells.needs_on_subject import covered, needs_in_scope
from content_library.coverage import coverage
from content_library.in_charge import keeper
from content_library.intake import Asset, Need
from content_library.shared_words import roots
from content_library.sharing import may_share
from retrieval.passages import Filters, Found, Query
from retrieval.reading.wants.subjects import is_aside, is_subject
from retrieval.understood import Slots
from retrieval.vocabulary import Vocabulary

NEAREST = 3
"""Assets named as near: enough to see what there is."""
SEVERAL = 2
"""One word of a need may be in it by accident."""
FEWEST_EXACT = 2
"""Things named exactly that outweigh a word nothing has."""
_GIVEN_UP = ("industry", "language", "phase", "competitor", "persona", "format")
"""What is left out to find something near, the least particular first."""


def beside_the_topic(desk: Desk, found: Found) -> bool:
    """Whether what else was named is what is looked for: nothing has the words left over, and they are no subject."""
    slots = desk.understood.slots
    exact = sum(bool(getattr(slots, name)) for name in EXACT)
    if not slots.topic or not exact or is_subject(slots.topic, desk.question, Vocabulary.of(desk.picture)):
        return False
    return is_aside(slots.topic) or found.unheard or (exact >= FEWEST_EXACT and not found.near)


def nothing(desk: Desk, found: Found, blocked: Sequence[Asset]) -> Answer:
    """What is meant but not for use comes first; then the nearest that could be given, named and not offered."""
    words, slots = desk.words, desk.understood.slots
    if blocked:
        heirs = shelve(desk, [Pick(asset.id) for asset in blocked])
        shelf = Shelf(heirs.offered, heirs.internal, (*named_with_reasons(desk, blocked),))
        why = blocked_lines(desk, blocked)
        if shelf.offered:
            return reply(desk, why, behaviour="answer_with_caveat", shelf=shelf)
        lines = [*why, words.say("find-assets-nothing-else")]
        answer = reply(desk, lines, behaviour="decline_unknown", shelf=shelf, next_steps=ways_on(desk))
        return replace(answer, ask=keeper(desk.picture, blocked[0].id))
    if slots.industry and (elsewhere := of_kinds(desk, slots.changed(industry=()))[:NEAREST]):
        return _elsewhere(desk, elsewhere)
    words_matter = slots.topic and not beside_the_topic(desk, found)
    return _without_the_words(desk, found) if words_matter else _without_a_match(desk)


def nothing_for_need(desk: Desk, need_id: str) -> Answer:
    """The map knows the need and nothing usable meets it."""
    picture, words = desk.picture, desk.words
    need = picture.need_of[need_id]
    scored = coverage(picture, lens_of(desk)).cell(need.persona, need.phase)
    near = sorted({(-each.strength, each.asset) for n in scored.needs for each in n.assets if each.strength > 0})
    tagged = [each.asset for other in scored.needs if other.need == need_id for each in other.assets]
    reader = persona_label(picture, need.persona)
    picks = [Pick(asset, reader, words.say("find-assets-same-cell")) for _, asset in near[:2]]
    shelf = shelve(desk, [*picks, *(Pick(asset) for asset in tagged)])
    first = words.say(
        "find-assets-nothing-for-need",
        text=need.text,
        need=need.id,
        importance=words.named("importance", need.importance),
        cell=cell_label(picture, need.persona, need.phase),
    )
    return reply(
        desk,
        [first],
        behaviour="decline_unknown",
        shelf=shelf,
        cells=[(need.persona, need.phase)],
        needs=[need.id],
        gaps=[need.id],
        next_steps=[step_to_brief(words, picture, need.persona, need.phase, why="request")],
    )


def named_with_reasons(desk: Desk, blocked: Sequence[Asset]) -> list[Named]:
    return [named_asset(asset, _reason(desk, asset)) for asset in blocked]


def blocked_lines(desk: Desk, blocked: Sequence[Asset]) -> list[str]:
    return [
        desk.words.say("find-assets-not-for-use", asset=titled(desk.words, asset), reason=_reason(desk, asset))
        for asset in blocked
    ]


def _elsewhere(desk: Desk, there: Sequence[Asset]) -> Answer:
    """What is of the kind that is asked for, from another industry."""
    words, slots = desk.words, desk.understood.slots
    asked = ", ".join((as_typed(slots.topic or "", desk.question.typed), *_named_exactly(desk, slots)))
    given_up = words.listed(words.named("industry", each) for each in slots.industry)
    rest = words.say("find-assets-all-but", what=given_up, assets=_titles(desk, there))
    return _declined(desk, [words.say("find-assets-nothing-of-all", asked=asked), rest], there)


def _without_the_words(desk: Desk, found: Found) -> Answer:
    """Nothing has the topic: the nearest by its words, else for the same reader, phase or industry."""
    words, slots = desk.words, desk.understood.slots
    if (need := _need_in_these_words(desk)) is not None:
        return nothing_for_need(desk, need.id)
    typed = as_typed(slots.topic or "", desk.question.typed)
    first = words.say("find-assets-nothing", asked=typed)
    if _is_untold(desk):
        own = words.language_name(desk.picture.company.default_language)
        first = words.say("find-assets-untold", asked=typed, language=own)
        found = _by_a_part(desk) or found
    same = browsed(desk)[:1] if slots.persona or slots.phase or slots.industry else []
    if same and not found.near:
        exact = ", ".join(_named_exactly(desk, slots))
        return _declined(desk, [first, words.say("find-assets-same-rest", rest=exact, asset=_titles(desk, same))], same)
    worth_naming = found.near or slots.format  # one of the kind that is asked for is near enough
    near = [desk.picture.asset_of[found.nearest.asset]] if found.nearest is not None and worth_naming else []
    if near and not _is_untold(desk) and usable(desk, near[0]) and (maybe := _maybe(desk, near[0])) is not None:
        return maybe
    return _declined(
        desk, [first, *(words.say("find-assets-nearest", asset=titled(words, each)) for each in near)], near
    )


def _need_in_these_words(desk: Desk) -> Need | None:
    """The need that has all words of the topic, several of them, while nothing meets it."""
    asked = roots(desk.understood.slots.topic or "")
    if len(asked) < SEVERAL:
        return None
    told = [need for need in needs_in_scope(desk) if asked <= roots(need.text)]
    return next((need for need in told if not covered(desk, need)), None)


def _maybe(desk: Desk, asset: Asset) -> Answer | None:
    """What has a word of the topic that few texts have is offered, as no more than it is."""
    words, typed = desk.words, desk.question.typed
    has, lacks = speaks_of(desk, asset.id, desk.understood.slots.topic or "")
    if not has:
        return None
    said, rest = (words.listed(words.quoted(as_typed(word, typed)) for word in each) for each in (has, lacks))
    line = words.say("find-assets-maybe", asset=titled(words, asset), words=said, rest=rest or "none")
    shelf = shelve(desk, [Pick(asset.id)])
    return reply(desk, [line], behaviour="decline_unknown", shelf=shelf, next_steps=ways_on(desk))


def _by_a_part(desk: Desk) -> Found | None:
    """The nearest by what of the topic the files have a word for."""
    part = Vocabulary.of(desk.picture).other_words.partly(desk.understood.slots.topic or "")
    among = Filters(formats=desk.understood.slots.format, assets=visible_assets(desk))
    hits = desk.search(Query(part, among, desk.picture.company.default_language), 1).hits if part else ()
    return Found((), hits[0], near=True) if hits else None


def _is_untold(desk: Desk) -> bool:
    """Whether the topic is in another language than the company's, and what its files call it is not known."""
    topic, own = desk.understood.slots.topic or "", desk.picture.company.default_language
    vocabulary = Vocabulary.of(desk.picture)
    known = any(vocabulary.titles.knows(word) or vocabulary.needs.knows(word) for word in topic.split())
    return desk.understood.language_of_words != own and not known and not vocabulary.other_words.told(topic)


def _without_a_match(desk: Desk) -> Answer:
    """Nothing is all that was named: what would be but is not for use, and what is all but one of it."""
    words, slots = desk.words, desk.understood.slots
    named = _named_exactly(desk, slots)
    if not named and not slots.unresolved:
        said = words.say("find-assets-what")
        return reply(desk, [said], behaviour="clarify", next_steps=ways_on(desk))
    if len(named) < FEWEST_EXACT:
        asked = ", ".join(named) or desk.question.typed
        refused = _refused(desk, slots) if slots.format else []
        if refused:
            lines = [*blocked_lines(desk, refused), words.say("find-assets-nothing-else")]
            return _declined(desk, lines, [], named_with_reasons(desk, refused))
        return _declined(desk, [words.say("find-assets-nothing", asked=asked)], [])
    refused = _refused(desk, slots)
    given_up, near = _nearest(desk, slots)
    lines = [words.say("find-assets-nothing-of-all", asked=", ".join(named)), *blocked_lines(desk, refused)]
    if near:
        lines.append(words.say("find-assets-all-but", what=given_up, assets=_titles(desk, near)))
    return _declined(desk, lines, near, named_with_reasons(desk, refused))


def _refused(desk: Desk, slots: Slots) -> list[Asset]:
    """What is all that was named, and is not for use here."""
    visible = visible_assets(desk)
    meant = (asset for asset in desk.picture.assets if asset.id not in visible and is_meant(asset, slots))
    shelf = shelve(desk, [Pick(asset.id) for asset in meant if not slots.industry or asset.industry in slots.industry])
    return [desk.picture.asset_of[each.asset] for each in shelf.named[:NEAREST]]


def _nearest(desk: Desk, slots: Slots) -> tuple[str, list[Asset]]:
    """What of all that was named is left out, as little as can be, and the assets that are all the rest."""
    named = [name for name in _GIVEN_UP if getattr(slots, name)]
    for some in (some for size in range(1, len(named)) for some in combinations(named, size)):
        near = browsed(desk, slots.changed(**dict.fromkeys(some, ())))[:NEAREST]
        if near:
            given_up = Slots(**{name: getattr(slots, name) for name in some})
            return desk.words.listed(_named_exactly(desk, given_up)), near
    return "", []


def _named_exactly(desk: Desk, slots: Slots) -> list[str]:
    words, picture = desk.words, desk.picture
    return [
        *(words.named("format", each) for each in slots.format),
        *(persona_label(picture, each) for each in slots.persona),
        *(phase_label(picture, each) for each in slots.phase),
        *(words.named("industry", each) for each in slots.industry),
        *(words.language_name(each) for each in slots.language),
        *(each.name for each in picture.competitors if each.id in slots.competitor),
        *(
            words.say("find-assets-without", kind=words.named("formats", each))
            for each in slots.dropped
            if each in picture.taxonomy.format
        ),
    ]


def _declined(desk: Desk, lines: Sequence[str], near: Sequence[Asset], refused: Sequence[Named] = ()) -> Answer:
    named = [named_asset(asset, desk.words.say("find-assets-not-close")) for asset in near]
    shelf = Shelf(named=(*named, *refused))
    return reply(desk, lines, behaviour="decline_unknown", shelf=shelf, next_steps=ways_on(desk))


def _titles(desk: Desk, assets: Sequence[Asset]) -> str:
    return desk.words.listed(titled(desk.words, asset) for asset in assets)


def _reason(desk: Desk, asset: Asset) -> str:
    return why_blocked(desk.words, may_share(desk.picture, asset, desk.role, desk.question.place).reasons)
