"""The one line of how a deal stands that a question is about, told before all others."""

from bot.answering.desk import Desk
from bot.answering.permitted import sees_contacts
from bot.answering.wording import persona_label, phase_label
from bot.skills.deals.people_of_deal import blocking_line
from content_library.deal_cards import deal_card
from content_library.intake import Deal
from retrieval.reading.wants.asked_line import Line, LineAsked, asks_a_day, line_asked
from retrieval.reading.words.spelling import plain

CLEARLY = 2
"""Words of the question in a line that outweigh what else it was read as."""


def line_of_deal(desk: Desk, deal: Deal, standing: str, *, alone: bool) -> list[str]:
    """Nothing where no line is meant; beside what else was asked (not `alone`) only what is meant beyond doubt."""
    asked = _asked(desk, deal)
    if asked is None or deal.status != "open" or not (alone or _is_clear(desk, asked)):
        return []
    if asked.name == "standing":
        return [standing]
    step = [step_line(desk, deal)] if deal.next_step or asked.name == "step" else []
    return step if asked.name == "step" else [blocking_line(desk, deal), *step] if asked.name == "blocking" else []


def step_line(desk: Desk, deal: Deal) -> str:
    """Empty for whoever may not hear of it."""
    if not sees_contacts(desk, deal):
        return ""
    return desk.words.say("deal-fact-step", account=deal.account, step=deal.next_step or "none")


def _is_clear(desk: Desk, asked: LineAsked) -> bool:
    return asked.shared >= CLEARLY or (asked.shared >= 1 and asks_a_day(plain(desk.question.text)))


def _asked(desk: Desk, deal: Deal) -> LineAsked | None:
    """People are among them so that whoever asks about one of them gets no other line."""
    picture, sees = desk.picture, sees_contacts(desk, deal)
    phase = deal_card(picture, deal.id).phase
    stage = f"{deal.crm_stage} {phase_label(picture, phase) if phase else ''}"
    contacts = picture.contacts_of.get(deal.id, ()) if sees else ()
    people = " ".join(f"{each.name} {persona_label(picture, each.persona)}" for each in contacts)
    lines = [
        Line("step", deal.next_step or "" if sees else "", called="next", has_day=True),
        Line("blocking", called="blocking"),
        Line("standing", stage, called="stage"),
        Line("people", people),
    ]
    return line_asked(desk.question.text, lines, [deal.account])
