"""Every field of a proposed brief, as lines: the page a writer gets."""

import re
from collections.abc import Iterator

from bot.answering.answer import Answer, NextStep
from bot.answering.desk import Desk
from bot.answering.permitted import permitted_brief
from bot.answering.reply import reply
from bot.answering.wording import persona_label, phase_label
from bot.skills.briefs.brief_told import WRITTEN_IN
from content_library.briefs.fields import Brief
from content_library.briefs.markdown import as_markdown
from content_library.picture import CellKey

MARKS = re.compile(r"^#+ |\*\*|(?<!\w)\*(?=\S)|(?<=\S)\*(?!\w)")
"""Of Markdown: an answer's lines are plain."""


def tell_whole_brief(desk: Desk, key: CellKey, brief: Brief) -> Answer:
    """In the language briefs are written in."""
    needs = [need.id for need in brief.needs]
    return reply(desk, whole_lines(desk, brief), cells=[key], needs=needs, gaps=needs)


def whole_lines(desk: Desk, brief: Brief) -> list[str]:
    foreign = [] if desk.words.language == WRITTEN_IN else [desk.words.say("whole-brief-language")]
    return [*_lines(desk, brief), *foreign]


def whole_step(desk: Desk, key: CellKey) -> NextStep:
    words, (persona, phase) = desk.words, key
    who, when = persona_label(desk.picture, persona), phase_label(desk.picture, phase)
    question = words.say("propose-brief-whole-question", persona=who, phase=when)
    return NextStep(words.say("propose-brief-whole"), question)


def _lines(desk: Desk, brief: Brief) -> Iterator[str]:
    """Rows of a table are indented."""
    for line in as_markdown(permitted_brief(brief, desk.picture, desk.question)).splitlines():
        plain = MARKS.sub("", line)
        if plain and not plain.startswith("|---"):
            yield _row(plain) if plain.startswith("|") else plain


def _row(line: str) -> str:
    cells = [cell.strip() for cell in line.strip("|").split("|")]
    return f"   {' · '.join(cell for cell in cells if cell not in ('', '-'))}"
