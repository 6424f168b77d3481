"""A cell that is covered: which of its needs is to be written for all the same, each a press away."""

from bot.answering.answer import Answer, NextStep
from bot.answering.desk import Desk
from bot.answering.reply import reply
from bot.answering.wording import cell_label
from content_library.coverage import CellCoverage
from content_library.intake import Need
from content_library.need_coverage import NeedCoverage

NEEDS = 3
"""Needs that have a button, the least covered first."""


def which_need(desk: Desk, scored: CellCoverage) -> Answer:
    label = cell_label(desk.picture, scored.persona, scored.phase)
    covered = desk.words.percent(scored.coverage or 0)
    return reply(
        desk,
        [
            desk.words.say("propose-brief-covered", cell=label, coverage=covered),
            *(f"   {_need_line(desk, need)}" for need in scored.needs),
        ],
        behaviour="clarify",
        cells=[(scored.persona, scored.phase)],
        needs=[need.need for need in scored.needs],
        next_steps=[
            step_to_need(desk, desk.picture.need_of[need.need])
            for need in sorted(scored.needs, key=lambda need: need.coverage)[:NEEDS]
        ],
    )


def step_to_need(desk: Desk, need: Need) -> NextStep:
    label = desk.words.say("propose-brief-need-label", need=need.text)
    return NextStep(label, desk.words.say("propose-brief-need-question", need=need.id))


def _need_line(desk: Desk, scored: NeedCoverage) -> str:
    text, label = desk.picture.need_of[scored.need].text, desk.words.named("label", scored.label)
    return f"{scored.need}: {text} ({label})"
