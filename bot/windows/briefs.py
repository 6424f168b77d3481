"""Windows about a brief: the form that asks for one, filled in as far as it is known, and who is to write it."""

from dataclasses import replace
from datetime import date

from slack_sdk.models.views import View

from bot.answering.answer import Answer
from bot.answering.permitted import permitted_deals
from bot.answering.shown import BriefShown, CellShown
from bot.answering.wording import cell_label, phase_label
from bot.listeners.reading import Pressed, Submitted
from bot.refusals import Refused
from bot.skills.answer_again import answer_again
from bot.skills.answered import desk_for
from bot.skills.briefs.tell_briefs import state
from bot.skills.cells.tell_needs import cell_shown
from bot.standing import Standing, words_at
from bot.teams import Team
from bot.views.slack.brief_form import DEAL, DUE, LANGUAGE, NOTE, PERSONA, PHASE, BriefWish, brief_form, needs_block
from bot.views.slack.buttons import CreateBrief, EditBrief
from bot.windows.opening import colleague, context_of, pressed_before
from bot.words import Words
from content_library.briefs.checks.reader import MOST_NEEDS
from content_library.briefs.fields import Brief
from content_library.briefs.proposing import AlreadyOpen, refusal
from content_library.coverage import coverage
from content_library.deal_cards import phase_of
from content_library.intake import Deal
from content_library.picture import CellKey, Picture
from retrieval.understood import Understood


def new_brief(team: Team, pressed: Pressed, carried: CreateBrief) -> View:
    standing, words = colleague(team, pressed), words_at(team, pressed)
    wish = BriefWish(carried.persona, carried.phase, context=context_of(pressed))
    return _form(team, standing, wish, words)


def changed_brief(team: Team, pressed: Pressed, carried: EditBrief) -> View:
    """The form as the brief was asked for."""
    standing, words = colleague(team, pressed), words_at(team, pressed)
    answer = answer_again(carried.answer, standing.question("", pressed.conversation), team.services)
    brief, slots = proposed_in(answer), answer.understood.slots
    wish = BriefWish(
        brief.persona,
        brief.phase,
        deal=slots.deal[0] if slots.deal else "",
        language=slots.leading or "",
        due=slots.due,
        note=note_in(answer),
        ticked=tuple(need.id for need in brief.needs),
        context=context_of(pressed),
    )
    return _form(team, standing, wish, words)


def other_cell(team: Team, filled: Submitted) -> View:
    """The form again, after persona or phase were chosen anew: what was put in elsewhere stays."""
    pressed = pressed_before(filled.context, filled.user)
    due = filled.text(DUE)
    wish = BriefWish(
        filled.text(PERSONA),
        filled.text(PHASE),
        deal=filled.text(DEAL),
        language=filled.text(LANGUAGE),
        due=date.fromisoformat(due) if due else None,
        note=filled.text(NOTE),
        context=filled.context,
    )
    return _form(team, colleague(team, pressed), wish, words_at(team, pressed))


def wrong_with(team: Team, filled: Submitted) -> dict[str, str]:
    """What cannot be briefed as it was filled in, by block."""
    pressed = pressed_before(filled.context, filled.user)
    words = words_at(team, pressed)
    standing = colleague(team, pressed)
    wrong = wrong_cell(team, filled, standing, words)
    if not wrong and filled.text(DEAL) not in ("", *_deals_in(team, standing, filled.text(PHASE))):
        return {DEAL: words.say("slack-deal-elsewhere")}
    if not wrong and filled.text(DUE) and date.fromisoformat(filled.text(DUE)) < team.services.picture().today:
        return {DUE: words.say("slack-due-past")}
    return wrong


def wrong_cell(team: Team, filled: Submitted, standing: Standing, words: Words) -> dict[str, str]:
    """What is wrong with reader, phase and needs of a form, by block."""
    picture, persona, phase = team.services.picture(), filled.text(PERSONA), filled.text(PHASE)
    gone = {
        block: words.say("slack-not-in-map")
        for block, id, known in ((PERSONA, persona, picture.persona_of), (PHASE, phase, picture.phase_of))
        if id not in known
    }
    if gone:
        return gone
    wish = with_cell(team, standing, BriefWish(persona, phase), words)
    if wish.cell is None or wish.cell.status in ("not_needed", "unmapped"):
        return {PHASE: nobody_there(wish.nearest, picture, words)}
    if len(filled.texts("needs")) > MOST_NEEDS:
        return {needs_block(wish): words.say("slack-too-many-needs", n=MOST_NEEDS)}
    return {}


def nobody_there(nearest: CellKey | None, picture: Picture, words: Words) -> str:
    """With where content is wanted instead, if anywhere."""
    if nearest is None:
        return words.say("slack-nobody-there")
    return words.say("slack-nobody-there-but", cell=cell_label(picture, *nearest))


def proposed_in(answer: Answer) -> Brief:
    """Raises `Refused` when there is nothing left to propose: it was begun, or met, or the map changed."""
    if not isinstance(answer.shown, BriefShown):
        raise Refused("gone")
    return answer.shown.brief


def note_in(answer: Answer) -> str:
    """What the requester told the writer: it stands below the sentence of a form."""
    return answer.understood.question.text.partition("\n")[2]


def _form(team: Team, standing: Standing, wish: BriefWish, words: Words) -> View:
    """Raises `Refused` when there is no reader or no phase to choose."""
    picture = team.services.picture()
    if not picture.cells:
        raise Refused("no_map")
    named = tuple(
        (deal.id, f"{deal.account} · {phase_label(picture, phase)}") for deal, phase in _open_deals(team, standing)
    )
    return brief_form(with_cell(team, standing, replace(wish, deals=named), words), picture, words)


def _open_deals(team: Team, standing: Standing) -> list[tuple[Deal, str]]:
    """With the phase each is in; only those whoever asks may hear of."""
    picture = team.services.picture()
    desk = desk_for(Understood(standing.question(""), "brief_create"), team.services)
    in_phases = ((deal, phase_of(picture, deal)) for deal in permitted_deals(desk) if deal.status == "open")
    return [(deal, phase) for deal, phase in in_phases if phase]


def _deals_in(team: Team, standing: Standing, phase: str) -> list[str]:
    return [deal.id for deal, its_phase in _open_deals(team, standing) if its_phase == phase]


def with_cell(team: Team, standing: Standing, wish: BriefWish, words: Words) -> BriefWish:
    """With how the chosen cell stands, and what speaks against a brief for it."""
    picture = team.services.picture()
    if (wish.persona, wish.phase) not in picture.cell_of:
        return wish
    question = standing.question("")
    desk = desk_for(Understood(question, "brief_create", language=words.language), team.services)
    cell = cell_shown(desk, coverage(picture).cell(wish.persona, wish.phase))
    return _judged(wish, cell, picture, words)


def _judged(wish: BriefWish, cell: CellShown, picture: Picture, words: Words) -> BriefWish:
    why_not = refusal(picture, wish.persona, wish.phase)
    if isinstance(why_not, AlreadyOpen):
        alike = tuple(
            words.say("propose-brief-open", id=brief.id, title=brief.title, state=state(words, picture, brief))
            for brief in why_not.briefs
        )
        return replace(wish, cell=cell, alike=alike)
    nearest = why_not.nearest if why_not is not None else None
    return replace(wish, cell=cell, nearest=nearest)
