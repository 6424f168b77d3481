"""The way a deal came: where it went back, and where its stage and its people are not equally far."""

from collections.abc import Sequence

from bot.answering.answer import Answer
from bot.answering.desk import Desk
from bot.answering.reply import reply
from bot.answering.wording import persona_label, phase_label
from content_library.deal_cards import deal_card, open_approvals, pipeline_of, stage_of
from content_library.deal_course import StepBack, stages_of, steps_back
from content_library.intake import Deal
from content_library.spelling import folded
from retrieval.reading.words import cues


def asks_of_course(desk: Desk) -> bool:
    """Whether a deal went back, or by which stages it came."""
    return cues.load().signals["course_of_deal"].search(folded(desk.question.text)) is not None


def stages_passed(desk: Desk, deal: Deal) -> list[str]:
    """Where it went back, or that it never did, then every stage with the day it was entered."""
    words = desk.words
    history = stages_of(desk.picture, deal.id)
    if not history:
        return [words.say("course-of-deal-unknown", account=deal.account)]
    stages = " → ".join(f"{each.stage} ({words.day(each.entered)})" for each in history)
    passed = words.say("course-of-deal-stages", stages=stages)
    back = went_back(desk, deal) or [words.say("course-of-deal-onward", account=deal.account)]
    return [*back, passed]


def went_back(desk: Desk, deal: Deal) -> list[str]:
    return [_back(desk, deal, step) for step in steps_back(desk.picture, deal.id)]


def at_odds(desk: Desk, deal: Deal) -> list[str]:
    """Where the stage is behind a gate that somebody has not opened yet."""
    picture, words = desk.picture, desk.words
    here = deal_card(picture, deal.id).phase
    behind = [each for each in open_approvals(picture, deal.id) if each.phase != here]
    if not behind or here is None:
        return []
    return [
        words.say(
            "course-of-deal-at-odds",
            stage=phase_label(picture, here),
            phase=phase_label(picture, behind[-1].phase),
            people=words.listed(persona_label(picture, each.persona) for each in behind),
        )
    ]


def tell_went_back(desk: Desk, deals: Sequence[Deal]) -> Answer:
    """Of these deals those that went back, each with from where to where."""
    words, back = desk.words, [deal for deal in deals if steps_back(desk.picture, deal.id)]
    if not desk.picture.stage_changes:
        return reply(desk, [words.say("course-of-deal-no-history")])
    accounts = words.listed(deal.account for deal in back)
    first = words.say("course-of-deal-which", n=len(back), accounts=accounts)
    lines = [f"   {line}" for deal in back for line in went_back(desk, deal)]
    return reply(desk, [first, *lines], sources=[deal.id for deal in back])


def _back(desk: Desk, deal: Deal, step: StepBack) -> str:
    left, entered = _stage(desk, deal, step.left), _stage(desk, deal, step.entered)
    return desk.words.say(
        "course-of-deal-back", account=deal.account, day=desk.words.day(step.on), left=left, entered=entered
    )


def _stage(desk: Desk, deal: Deal, name: str) -> str:
    """As the CRM calls it, with its phase."""
    stage = stage_of(desk.picture, name, pipeline_of(deal))
    return name if stage is None or stage.phase is None else f"{name} ({phase_label(desk.picture, stage.phase)})"
