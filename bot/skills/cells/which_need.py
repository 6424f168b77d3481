"""A cell that is covered: what is open for its reader elsewhere, and which of its needs is to be written for all the same."""

from collections.abc import Sequence
from dataclasses import replace

from bot.answering.answer import Answer, NextStep
from bot.answering.desk import Desk
from bot.answering.reply import reply
from bot.answering.steps import step_to_brief
from bot.answering.wording import cell_label, persona_label
from content_library.briefs.needs import being_written
from content_library.coverage import CellCoverage
from content_library.gaps import Gap, gaps
from content_library.intake import Need
from content_library.need_coverage import NeedCoverage
from content_library.picture import Picture

NEEDS = 3
"""Needs that have a button, the least covered first, and cells that are named."""


def which_need(desk: Desk, scored: CellCoverage) -> Answer:
    label = cell_label(desk.picture, scored.persona, scored.phase)
    covered, elsewhere = desk.words.percent(scored.coverage or 0), _open_elsewhere(desk, scored)
    steps = [step_to_brief(desk.words, desk.picture, gap.persona, gap.phase) for gap in elsewhere[:1]]
    steps += [
        step_to_need(desk, desk.picture.need_of[need.need])
        for need in sorted(scored.needs, key=lambda need: need.coverage)
    ]
    return reply(
        desk,
        [
            desk.words.say("propose-brief-covered", cell=label, coverage=covered),
            _elsewhere_line(desk, scored.persona, elsewhere),
            desk.words.say("propose-brief-all-the-same"),
            *(f"   {_need_line(desk, need)}" for need in scored.needs),
        ],
        behaviour="clarify",
        cells=[(scored.persona, scored.phase)],
        needs=[need.need for need in scored.needs],
        next_steps=steps[:NEEDS],
    )


def step_to_need(desk: Desk, need: Need) -> NextStep:
    label = desk.words.say("propose-brief-need-label", need=need.text)
    return NextStep(label, desk.words.say("propose-brief-need-question", need=need.id))


def _open_elsewhere(desk: Desk, scored: CellCoverage) -> list[Gap]:
    """The gaps of the same reader that nobody writes for, the most urgent first."""
    theirs = (gap for gap in gaps(desk.picture) if gap.persona == scored.persona)
    left = (replace(gap, unmet=_not_written(desk.picture, gap)) for gap in theirs)
    return [gap for gap in left if gap.unmet]


def _not_written(picture: Picture, gap: Gap) -> tuple[str, ...]:
    busy = being_written(picture, gap.persona, gap.phase)
    return tuple(need for need in gap.unmet if need not in busy)


def _elsewhere_line(desk: Desk, persona: str, elsewhere: Sequence[Gap]) -> str:
    words, picture, reader = desk.words, desk.picture, persona_label(desk.picture, persona)
    if not elsewhere:
        return words.say("propose-brief-nothing-open", persona=reader)
    cells = (f"{cell_label(picture, gap.persona, gap.phase)} ({', '.join(gap.unmet)})" for gap in elsewhere[:NEEDS])
    return words.say("propose-brief-open-elsewhere", persona=reader, cells=words.listed(cells))


def _need_line(desk: Desk, scored: NeedCoverage) -> str:
    text, label = desk.picture.need_of[scored.need].text, desk.words.named("label", scored.label)
    return f"{scored.need}: {text} ({label})"
