"""What the register says of a competitor by name: what may be answered comes before what is for colleagues only."""

from dataclasses import replace

from bot.answering.answer import Answer
from bot.answering.desk import Desk
from bot.answering.objections import forbidden_listed
from bot.answering.offering import Pick, shelve
from bot.skills.claims.may_be_said import approved_line
from content_library.claims import claims_about
from content_library.spelling import folded


def rivals_named(desk: Desk) -> tuple[str, ...]:
    """As the map calls them, those nobody sells for left out."""
    asked = desk.understood.slots.competitor
    return tuple(each.name for each in desk.picture.competitors if each.id in asked and not each.is_status_quo)


def with_claims_on_rivals(desk: Desk, answer: Answer) -> Answer:
    """The answer behind the claims that bear the name of a competitor asked about. Guests hear nothing of the register."""
    names = [folded(each) for each in rivals_named(desk)]
    if not names or desk.question.place == "shared" or desk.role == "guest":
        return answer
    every = claims_about(desk.picture, "")
    usable = [each for each in every.allowed if any(name in folded(each.claim) for name in names)]
    never = [each for each in every.forbidden if any(name in folded(each.claim.claim) for name in names)]
    lines = [*(approved_line(desk, each) for each in usable), *(forbidden_listed(desk.words, each) for each in never)]
    if not lines:
        return answer
    first = shelve(desk, [Pick(each.source) for each in usable if each.source]).offered
    told = (*(each.id for each in usable), *(each.claim.id for each in never))
    return replace(
        answer,
        lines=(*lines, *answer.lines),
        offered=tuple({each.asset: each for each in (*first, *answer.offered)}.values()),
        sources=tuple(dict.fromkeys((*told, *answer.sources))),
    )
