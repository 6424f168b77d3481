"""What to send in a deal, or at a deal stage: the pack, what is missing, and who has not been reached."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.answering.answer import Answer
from bot.answering.decline import no_deal, not_mapped, ways_to_own_deals
from bot.answering.desk import Desk
from bot.answering.objections import judged
from bot.answering.offering import Pick, Shelf, shelve
from bot.answering.permitted import permitted_deals, sees_contacts
from bot.answering.reply import reply
from bot.answering.wording import persona_label, titled
from bot.skills.assets.find_assets import find_assets
from bot.skills.deals.asked_in_deal import (
    asked_first,
    asked_line,
    asked_picks,
    is_spoken_of,
    own_of_formats,
    rival_assets,
    rival_lines,
    wants_only_formats,
    without_format,
)
from bot.skills.deals.collateral_for_stage import collateral_for_stage
from bot.skills.deals.deal_as_shown import deal_as_shown
from bot.skills.deals.pack_context import (
    cells_of,
    context_lines,
    gates_not_on_board,
    missing_lines,
    readers_there,
    sent_lines,
    steps_to_briefs,
)
from bot.skills.deals.pack_languages import (
    in_any_language,
    in_language,
    language_lines,
    languages_said,
    with_language_alone,
)
from bot.skills.deals.pack_lines import ANYBODY, best_of, needed_picks, peers_first, picks_of_pack, room_for
from bot.skills.deals.sent_to_deal import asks_what_was_sent, tell_sent
from bot.skills.deals.stranger_in_deal import stranger_in_deal
from content_library.coverage import coverage
from content_library.deal_cards import DealCard, deal_card
from content_library.deals import deal_pack, lens_of_deal, seller_only, suits_rival
from content_library.intake import Deal
from content_library.picture import Picture
from retrieval.understood import Slots


def collateral_for_deal(desk: Desk) -> Answer:
    slots = desk.understood.slots
    if slots.unresolved and "deal" in slots.inherited:
        return stranger_in_deal(desk)
    deal = next((each for each in permitted_deals(desk) if each.id in slots.deal), None)
    if deal is not None and asks_what_was_sent(desk):
        return tell_sent(desk, deal)
    if deal is not None:
        return judged(desk, _in_languages_wished(with_language_alone(desk), deal))
    if slots.phase:
        return collateral_for_stage(desk)
    strange = any(reading.kind == "no_stage" for reading in desk.understood.readings)
    if (slots.unresolved or slots.deal) and not strange:
        return not_mapped(desk) or no_deal(desk)
    steps = ways_to_own_deals(desk)
    return reply(desk, [desk.words.say("collateral-for-deal-which")], behaviour="clarify", next_steps=steps)


def _in_languages_wished(desk: Desk, deal: Deal) -> Answer:
    """A language wished alone earlier holds for another reader too; where it has nothing for them, the others are given
    and that is said."""
    answer, slots = _for_deal(desk, deal), desk.understood.slots
    if answer.offered or "language" not in slots.only or languages_said(desk):
        return answer
    wider = _for_deal(in_any_language(desk), deal)
    return wider if wider.offered else answer


@dataclass(frozen=True)
class _Pack:
    """What there is for `readers` of a deal, best first: `picks` of its phase, `extra` of those it may be in as well,
    `every` one that serves. `phases` has its own first; `needs` are those its pack answers."""

    phases: tuple[str, ...]
    readers: frozenset[str]
    picks: list[Pick]
    extra: list[Pick]
    every: list[Pick]
    needs: list[str]
    missing: list[str]


@dataclass(frozen=True)
class _Given:
    """`asked_for` are those of the kind that is asked for; `as_usual` where no language changed the choice."""

    asked_for: list[Pick]
    shelf: Shelf
    as_usual: bool


def _for_deal(desk: Desk, deal: Deal) -> Answer:
    card = deal_card(desk.picture, deal.id)
    if card.phase is None or deal.status != "open":
        return reply(desk, _closed_lines(desk, deal), sources=[deal.id])
    pack = _pack(desk, deal, card.phase)
    asked = next((pick for pick in (*pack.picks, *pack.extra) if _is_asked_about(desk, pick)), None)
    if asked is not None:
        return _why_offered(desk, deal, asked, pack.phases) or _in_its_place(desk, asked)
    return _told(desk, card, pack, _given(desk, deal, pack))


def _pack(desk: Desk, deal: Deal, phase: str) -> _Pack:
    picture, readers = desk.picture, _readers(desk)
    pack, phases = deal_pack(picture, deal.id), (phase, *_also_phases(picture, deal))
    there = readers or readers_there(desk, deal)
    lacking = [each for each in pack.missing if each.persona in there]
    serving = best_of(desk, phases, set(), there)
    picks, extra = serving, list[Pick]()
    if not readers:
        picks = picks_of_pack(desk, pack, there)
        in_pack = {each.asset for each in pack.pack}
        picks += best_of(desk, phases[:1], in_pack, there)[: len(pack.pack) - len(picks)]
        further = phases if _size(desk) > picture.taxonomy.pack.size else phases[1:]
        extra = best_of(desk, further, in_pack | {each.asset for each in picks}, there)
    return _Pack(
        phases,
        readers,
        picks,
        peers_first(picture, deal, picks, extra),
        [pick for pick in serving if suits_rival(picture, deal, pick.asset)],
        [need for each in pack.pack for need in each.needs if _is_for(picture, need, readers)],
        asked_first(desk, [each.need for each in lacking]),
    )


def _given(desk: Desk, deal: Deal, pack: _Pack) -> _Given:
    size, usual = _size(desk), desk.picture.taxonomy.pack.size
    asked_for = asked_picks(desk, [*pack.picks, *pack.extra], pack.readers)
    picks = room_for(size, pack.picks, pack.extra, usual, needed_picks(desk, pack.phases[0], pack.picks))
    spoken = in_language(desk, _wanted(desk, deal), picks, pack.every, size)
    if asked_for and wants_only_formats(desk):
        spoken = picks = []
    return _Given(asked_for, shelve(desk, [*asked_for, *spoken, *_mine(desk, deal, pack)], size), spoken == picks)


def _mine(desk: Desk, deal: Deal, pack: _Pack) -> list[Pick]:
    """What nobody is sent: whoever sells prepares with it."""
    reached = pack.phases if pack.extra else pack.phases[:1]
    internal = dict.fromkeys(each for phase in reached for each in seller_only(desk.picture, deal, phase))
    readers, assets = pack.readers, desk.picture.asset_of
    for_me = [each for each in internal if not readers or readers & set(assets[each].personas)]
    prepared = dict.fromkeys((*rival_assets(desk), *own_of_formats(desk), *for_me))
    return [Pick(asset, why_now=desk.words.say("collateral-for-deal-own-preparation")) for asset in prepared]


def _told(desk: Desk, card: DealCard, pack: _Pack, given: _Given) -> Answer:
    picture, deal, shelf = desk.picture, card.deal, given.shelf
    context = context_lines(desk, deal, card, pack.phases[1:])
    answer = reply(
        desk,
        [*_first_lines(desk, deal, pack, given), *sent_lines(desk, deal), *context],
        shelf=shelf,
        cells=cells_of(picture, pack.phases, pack.readers or _people(picture, deal)),
        needs=pack.needs,
        gaps=pack.missing,
        next_steps=steps_to_briefs(desk, pack.missing),
        sources=[deal.id, *(offer.asset for offer in shelf.offered)],
    )
    drawn = deal_as_shown(desk, card, pack.phases[1:], gates_not_on_board(desk, card))
    return replace(answer, shown=drawn, shown_lines=tuple(context))


def _first_lines(desk: Desk, deal: Deal, pack: _Pack, given: _Given) -> list[str]:
    """What was asked for before what there is; what is missing before both where it is what the thread speaks of."""
    offered = given.shelf.offered
    asked = [*rival_lines(desk, given.shelf.internal), *asked_line(desk, deal, offered, given.asked_for)]
    asked += without_format(desk, deal, given.asked_for)
    spoken = language_lines(desk, _wanted(desk, deal), given.shelf, as_usual=given.as_usual)
    counted = [_first(desk, deal, pack.readers, len(offered)), *(_no_language(desk, deal) or spoken)]
    lacking = missing_lines(desk, pack.missing)
    if not asked and is_spoken_of(desk, pack.missing):
        return [*lacking, *counted]
    return [*asked, *counted, *lacking]


def _size(desk: Desk) -> int:
    return desk.understood.slots.count or desk.picture.taxonomy.pack.size


def _wanted(desk: Desk, deal: Deal) -> tuple[str, ...]:
    """The languages wished, or else the deal's."""
    return desk.understood.slots.language or ((deal.language,) if deal.language else ())


def _readers(desk: Desk) -> frozenset[str]:
    """Whom the pack is for, where the question names somebody, or did so before in a thread about the same pack."""
    slots, before = desk.understood.slots, desk.before
    same = before is not None and before.intent == "deal_collateral"
    return frozenset(slots.persona) if same or "persona" not in slots.inherited else ANYBODY


def _is_for(picture: Picture, need: str, readers: frozenset[str]) -> bool:
    return not readers or picture.need_of[need].persona in readers


def _is_asked_about(desk: Desk, pick: Pick) -> bool:
    slots = desk.understood.slots
    return pick.asset in slots.asset and "asset" not in slots.inherited


def _why_offered(desk: Desk, deal: Deal, pick: Pick, phases: Sequence[str]) -> Answer | None:
    """What one asset of the pack is there for: the needs it answers in this deal. None where it answers none there, or is
    wished in a language it is not in."""
    picture, words = desk.picture, desk.words
    wished = desk.understood.slots.language
    foreign = wished and picture.asset_of[pick.asset].language not in wished
    if foreign and (deal.language not in wished or languages_said(desk)):
        return None
    table = coverage(picture, lens_of_deal(picture, deal))
    cells = [cell for cell in table.cells if cell.phase in phases and cell.participation is not None]
    served = [
        (cell.persona, need.need)
        for cell in cells
        for need in cell.needs
        if any(each.asset == pick.asset and each.strength > 0 for each in need.assets)
    ]
    if not served:
        return None
    asset = titled(words, picture.asset_of[pick.asset])
    first = words.say("collateral-for-deal-why", asset=asset, account=deal.account, n=len(served))
    lines = [f"   {persona_label(picture, persona)}: {picture.need_of[need].text} ({need})" for persona, need in served]
    return reply(
        desk,
        [first, *lines],
        shelf=shelve(desk, [pick]),
        needs=[need for _, need in served],
        sources=[deal.id, pick.asset],
    )


def _in_its_place(desk: Desk, pick: Pick) -> Answer:
    """What answers the needs of an asset; where it is not there in the language wished, that is said."""
    asset, slots, words = desk.picture.asset_of[pick.asset], desk.understood.slots, desk.words
    wished = Slots(need=asset.needs, language=slots.language, only=slots.only)
    found = find_assets(replace(desk, understood=replace(desk.understood, slots=wished)))
    found = replace(found, understood=desk.understood)
    if not slots.language or asset.language in slots.language:
        return found
    spoken = words.listed((words.language_name(each) for each in slots.language), "or")
    first = words.say("collateral-for-deal-not-in", asset=titled(words, asset), language=spoken)
    return replace(found, lines=(first, *found.lines))


def _first(desk: Desk, deal: Deal, readers: frozenset[str], n: int) -> str:
    """How much there is to send, and to whom."""
    slots = desk.understood.slots
    if not n and "language" in slots.only:
        spoken = desk.words.listed((desk.words.language_name(each) for each in slots.language), "or")
        return desk.words.say("collateral-for-deal-none-in", language=spoken, account=deal.account)
    if not readers:
        return desk.words.say("collateral-for-deal-first", n=n, account=deal.account)
    ids = [persona.id for persona in desk.picture.personas if persona.id in readers]
    who = desk.words.listed(persona_label(desk.picture, each) for each in ids)
    return desk.words.say("collateral-for-deal-first-for", n=n, account=deal.account, who=who)


def _closed_lines(desk: Desk, deal: Deal) -> list[str]:
    """Why it was lost is told to its owner: people of the buyer may be named in it."""
    words = desk.words
    lines = [words.say("collateral-for-deal-closed", account=deal.account, status=deal.status)]
    told = deal.loss_reason and sees_contacts(desk, deal)
    return [*lines, words.say("collateral-for-deal-lost-because", why=deal.loss_reason)] if told else lines


def _no_language(desk: Desk, deal: Deal) -> list[str]:
    slots, words = desk.understood.slots, desk.words
    if "language" in slots.only:
        spoken = words.listed((words.language_name(each) for each in slots.language), "or")
        return [words.say("collateral-for-deal-only", language=spoken)]
    if not deal.language or deal.language in desk.picture.company.content_languages:
        return []
    return [words.say("collateral-for-deal-no-language", language=words.language_name(deal.language))]


def _also_phases(picture: Picture, deal: Deal) -> tuple[str, ...]:
    """Phases the deal's stage may also mean, mapped ones only, earlier ones only: later content is not due yet."""
    stage = next((each for each in picture.crm_stages if each.stage == deal.crm_stage), None)
    if stage is None or stage.phase is None:
        return ()
    order = {phase.id: phase.order for phase in picture.mapped_phases}
    here = order.get(stage.phase, 0)
    return tuple(each for each in stage.also if each in order and order[each] < here)


def _people(picture: Picture, deal: Deal) -> frozenset[str]:
    return frozenset(contact.persona for contact in picture.contacts_of.get(deal.id, ()))
