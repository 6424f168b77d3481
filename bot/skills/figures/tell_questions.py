"""How many questions were asked, and which of them in vain."""

from collections import Counter
from collections.abc import Sequence
from datetime import date, timedelta

from bot.answering.answer import Answer
from bot.answering.desk import Desk
from bot.answering.reply import reply
from bot.answering.time_ranges import past_days
from bot.answering.wording import cell_label, first_name
from content_library.demand import IN_VAIN, is_open, unmatched
from content_library.intake import LoggedQuestion

LINES = 5
"""The last ones; the log has them all."""


def tell_questions(desk: Desk) -> Answer:
    """Of the time named; of the time that counts as demand where none is. What colleagues asked word by word is for
    marketing, where nobody reads along; everybody else reads only what it was about."""
    picture, words = desk.picture, desk.words
    first, last = _days(desk)
    asked = [each for each in picture.questions if first <= each.date <= last]
    vain = [each for each in asked if each.outcome in IN_VAIN]
    said = [words.say("tell-questions", n=len(vain), of=len(asked), first=words.day(first), last=words.day(last))]
    still = [each for each in vain if is_open(picture, each)]
    if len(still) < len(vain):
        said.append(words.say("tell-questions-closed", n=len(vain) - len(still)))
    unexplained = [each for each in unmatched(picture) if each in still]
    if unexplained:
        said.append(words.say("tell-questions-unmatched", n=len(unexplained)))
    cells = [(each.persona, each.phase) for each in still if each.persona and each.phase]
    there = [cell for cell in dict.fromkeys(cells) if cell in picture.cell_of]
    return reply(desk, [*said, *(f"   {line}" for line in _lines(desk, still, Counter(cells)))], cells=there)


def _days(desk: Desk) -> tuple[date, date]:
    said, today = desk.understood.slots.time_range, desk.picture.today
    if said:
        return past_days(said, today)
    return today - timedelta(days=desk.picture.taxonomy.priority.demand_window_days), today


def _lines(desk: Desk, still: Sequence[LoggedQuestion], cells: Counter[tuple[str, str]]) -> list[str]:
    lines = [f"{cell_label(desk.picture, *cell)}: {n}" for cell, n in cells.most_common(LINES)]
    if desk.role == "marketer" and desk.question.place == "dm":
        told = sorted((each for each in still if each.text), key=lambda each: each.date, reverse=True)[:LINES]
        lines += [_told(desk, each) for each in told]
    return lines


def _told(desk: Desk, question: LoggedQuestion) -> str:
    words = desk.words
    told = f"{words.day(question.date)}: {words.quoted(question.text)} ({first_name(desk.picture, question.asker)})"
    return told if question.need else f"{told} · {words.say('tell-questions-no-need')}"
