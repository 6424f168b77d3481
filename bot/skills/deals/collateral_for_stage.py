"""What to send at a stage where no deal is named: the best of its phases, with a line for whoever can stop it."""

from collections.abc import Sequence

from bot.answering.answer import Answer
from bot.answering.desk import Desk
from bot.answering.lens import lens_of
from bot.answering.offering import Pick, shelve
from bot.answering.reply import reply
from bot.answering.wording import persona_label, phase_label
from bot.skills.deals.pack_context import cells_of, meaning, missing_lines, steps_to_briefs
from bot.skills.deals.pack_languages import in_language, language_lines
from bot.skills.deals.pack_lines import best_of, needed_picks, of_gatekeepers, room_for
from content_library.coverage import coverage
from content_library.sharing import INTERNAL, blocks


def collateral_for_stage(desk: Desk) -> Answer:
    """For the readers named, if there are any."""
    picture, slots = desk.picture, desk.understood.slots
    first, *rest = slots.phase
    usual, readers = picture.taxonomy.pack.size, frozenset(slots.persona)
    size = slots.count or usual
    main = _best(desk, [first], set(), readers)
    gates = frozenset() if readers else of_gatekeepers(desk, first, main)
    extra = _best(desk, rest, {pick.asset for pick in main}, readers)
    packed = room_for(size, _with_room(main, gates, size), extra, usual, needed_picks(desk, first, main) | gates)
    mine = [Pick(asset, why_now=desk.words.say("collateral-for-deal-own-preparation")) for asset in _prepared(desk)]
    packed = in_language(desk, slots.language, packed, [*main, *extra], size)
    shelf = shelve(desk, [*packed, *mine], size)
    missing = _missing(desk, first, readers)
    label = phase_label(picture, first)
    stage = slots.deal_stage or slots.stage_raw or label
    return reply(
        desk,
        [
            _first(desk, first, len(shelf.offered)),
            *missing_lines(desk, missing),
            meaning(desk, stage, label, rest) if stage != label or rest else "",
            desk.words.say("collateral-for-deal-name-it"),
            *language_lines(desk, slots.language, shelf, as_usual=not slots.language),
        ],
        behaviour="answer" if shelf.offered else "decline_unknown",
        shelf=shelf,
        cells=cells_of(picture, slots.phase, readers),
        gaps=missing,
        next_steps=steps_to_briefs(desk, missing),
        sources=[offer.asset for offer in shelf.offered],
    )


def _best(desk: Desk, phases: Sequence[str], taken: set[str], readers: frozenset[str]) -> list[Pick]:
    """What serves the readers; first of it what serves others of the phase too, who are not known without a deal."""
    theirs = {pick.asset: pick for pick in best_of(desk, phases, taken, readers)}
    return [theirs[pick.asset] for pick in best_of(desk, phases, taken) if pick.asset in theirs]


def _first(desk: Desk, phase: str, n: int) -> str:
    words, personas = desk.words, desk.understood.slots.persona
    label = phase_label(desk.picture, phase)
    if not n:
        return words.say("collateral-for-deal-nothing", phase=label)
    if not personas:
        return words.say("collateral-for-deal-stage-first", n=n, phase=label)
    who = words.listed(persona_label(desk.picture, each) for each in personas)
    return words.say("collateral-for-deal-first-for", n=n, account=label, who=who)


def _with_room(picks: Sequence[Pick], gates: frozenset[str], size: int) -> list[Pick]:
    """What a gatekeeper needs is among the first, behind the best of all."""
    late = [pick for pick in picks[size:] if pick.asset in gates][: size - 1]
    room = size - len(late)
    early = [pick for pick in picks[:size] if pick.asset in gates or pick in picks[:room]]
    return [*early, *late, *(pick for pick in picks if pick not in early and pick not in late)]


def _missing(desk: Desk, phase: str, readers: frozenset[str]) -> list[str]:
    """Needs of the phase that nothing meets, as in a pack for a deal."""
    cells = [cell for cell in coverage(desk.picture, lens_of(desk)).cells if cell.phase == phase]
    involved = [cell for cell in cells if cell.participation and (not readers or cell.persona in readers)]
    weak = desk.picture.taxonomy.thresholds.need_weak
    return [need.need for cell in involved for need in cell.needs if need.coverage < weak]


def _prepared(desk: Desk) -> list[str]:
    """Internal and nothing worse, about these phases, the readers named and no rival: for the seller alone."""
    slots = desk.understood.slots
    return [
        asset.id
        for asset in desk.picture.assets
        if not asset.competitor
        and set(slots.phase) & set(asset.phases)
        and (not slots.persona or set(slots.persona) & set(asset.personas))
        and blocks(desk.picture, asset) == (INTERNAL,)
    ]
