"""How a deal stands, as it stands under what to send in it: the phase its stage means, days, rival, approvals."""

from collections.abc import Iterator, Sequence

from bot.answering.answer import NextStep
from bot.answering.desk import Desk
from bot.answering.permitted import sees_contacts
from bot.answering.steps import step_to_brief
from bot.answering.wording import persona_label, phase_label, titled
from bot.skills.deals.sent_to_deal import noted_as_sent
from content_library.deal_cards import DealCard, plays_in
from content_library.intake import ContactStatus, Deal
from content_library.picture import Picture


def context_lines(desk: Desk, deal: Deal, card: DealCard, also: Sequence[str]) -> list[str]:
    words, picture = desk.words, desk.picture
    phase, stage = phase_label(picture, card.phase or ""), f"{deal.account}: {deal.crm_stage}"
    lines = [" · ".join([meaning(desk, stage, phase, also), *_facts(desk, deal, card)])]
    if deal.next_step and sees_contacts(desk, deal):
        lines.append(words.say("collateral-for-deal-next-step", step=deal.next_step))
    return lines + _gate_lines(desk, card)


def sent_lines(desk: Desk, deal: Deal) -> list[str]:
    sent = noted_as_sent(desk, deal)
    titles = desk.words.listed(titled(desk.words, each) for each in sent)
    return [desk.words.say("collateral-for-deal-sent", assets=titles)] if sent else []


def meaning(desk: Desk, stage: str, phase: str, also: Sequence[str]) -> str:
    """The phase a stage stands for, and those it may stand for too."""
    if not also:
        return desk.words.say("collateral-for-deal-stage", stage=stage, phase=phase)
    others = desk.words.listed([phase_label(desk.picture, each) for each in also], "or")
    return desk.words.say("collateral-for-deal-stage-or", stage=stage, phase=phase, others=others)


def missing_lines(desk: Desk, missing: Sequence[str]) -> list[str]:
    if not missing:
        return []
    first = "; ".join(f"{desk.picture.need_of[need].text} ({need})" for need in missing[:2])
    if len(missing) > 2:
        return [desk.words.say("collateral-for-deal-missing-more", n=len(missing), needs=first, more=len(missing) - 2)]
    return [desk.words.say("collateral-for-deal-missing", n=len(missing), needs=first)]


def steps_to_briefs(desk: Desk, missing: Sequence[str]) -> list[NextStep]:
    picture = desk.picture
    cells = dict.fromkeys((picture.need_of[need].persona, picture.need_of[need].phase) for need in missing)
    return [step_to_brief(desk.words, picture, *key, why="request") for key in list(cells)[:2]]


def cells_of(picture: Picture, phases: Sequence[str], personas: frozenset[str]) -> list[tuple[str, str]]:
    return [
        (cell.persona, cell.phase)
        for phase in phases
        for cell in picture.cells
        if cell.phase == phase and cell.involved and (not personas or cell.persona in personas)
    ]


def gates_not_on_board(desk: Desk, card: DealCard) -> list[tuple[str, ContactStatus]]:
    here = [persona for persona in _gates(desk, card) if plays_in(desk.picture, card.deal, persona)]
    state = [(persona, card.people.get(persona, "not_engaged")) for persona in here]
    return [(persona, status) for persona, status in state if status in ("not_engaged", "blocking")]


def readers_there(desk: Desk, deal: Deal) -> frozenset[str]:
    """Whom a customer of this kind has, as far as the map says; a small one has no head of a group."""
    return frozenset(each.id for each in desk.picture.personas if plays_in(desk.picture, deal, each.id))


def _gates(desk: Desk, card: DealCard) -> list[str]:
    cells = desk.picture.cells
    return [each.persona for each in cells if each.phase == card.phase and each.participation == "gatekeeper"]


def _facts(desk: Desk, deal: Deal, card: DealCard) -> Iterator[str]:
    words = desk.words
    if card.typical:
        yield words.say("collateral-for-deal-days-usual", days=card.days, usual=words.number(card.typical))
    else:
        yield words.say("collateral-for-deal-days", days=card.days)
    yield from (each for each in (deal.country, words.language_name(deal.language)) if each)
    rival = next((each for each in desk.picture.competitors if each.id == deal.competitor), None)
    if rival is not None:
        yield words.say("collateral-for-deal-rival", rival=rival.name)


def _gate_lines(desk: Desk, card: DealCard) -> list[str]:
    """Gatekeepers of the phase that have not been reached, by role; a name only for who may see it."""
    words, picture = desk.words, desk.picture
    waiting = [
        f"{persona_label(picture, persona)} ({words.named('contact', status)})"
        for persona, status in gates_not_on_board(desk, card)
    ]
    return [words.say("collateral-for-deal-approvals", people=words.listed(waiting))] if waiting else []
