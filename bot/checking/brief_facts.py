"""What of a brief a model may speak of: its reader, needs, evidence and argument. No deal, no account, no
colleague; and no pattern: a number that explains nothing must not become a reason."""

import re
from collections.abc import Iterator

from content_library.briefs.fields import UNKNOWN, Brief
from content_library.picture import Picture

MOST_EVIDENCE = 12
"""Quotations and observations each: the best come first, and more than these a piece does not hold."""


def brief_facts(brief: Brief, picture: Picture) -> tuple[str, ...]:
    """One statement a line; what stands in “ ” is somebody's own words. Sentences that say "unknown, ask" are no facts,
    and a piece for many readers names no account: lines that do are left out."""
    accounts = [re.compile(rf"(?<!\w){re.escape(deal.account)}(?!\w)") for deal in picture.deals if deal.account]
    told = (" ".join(line.split()) for line in _lines(brief) if line and UNKNOWN not in line)
    return tuple(line for line in told if not any(account.search(line) for account in accounts))


def _lines(brief: Brief) -> Iterator[str]:
    yield f"PIECE: {brief.title}"
    yield from _reader(brief)
    yield from (f"NEED {each.id} ({each.importance}): {each.text}" for each in brief.needs)
    yield from (f"NOT IN THIS PIECE {each.id}: {each.text}" for each in brief.not_in_this_piece)
    if brief.change:
        yield f"BEFORE, as it stands: {_said(brief.change.before) if brief.change.doubt else brief.change.before}"
        yield f"AFTER, as it stands: {brief.change.after}"
    yield f"TAKEAWAY, as it stands: {brief.takeaway}"
    yield f"ANGLE, as it stands: {brief.angle.sentence}" if brief.angle else ""
    yield from (f"MUST ANSWER: {each.text}" for each in brief.must_answer)
    yield from _evidence(brief)
    yield from (f"OBJECTION: {_said(each.text)}" for each in brief.objections)
    yield from (f"CLAIM THAT MAY BE MADE {each.id}: {each.claim}" for each in brief.claims.allowed)
    yield from (f"WORDS THE READER USES: {each}" for each in (brief.words.use if brief.words else ()))
    yield from (f"OUTLINE: {each.heading}, {each.purpose}" for each in brief.outline)
    yield from (f"INTERVIEW: {each}" for each in interview(brief))


def interview(brief: Brief) -> tuple[str, ...]:
    return brief.people.questions if brief.people else ()


def _reader(brief: Brief) -> Iterator[str]:
    if brief.reader:
        who = brief.reader
        yield f"READER: {who.label} in {who.phase}. {who.part}"
        yield f"READER IS: {who.who}"
        yield f"READER DECIDES BY: {', '.join(who.decides_by)}"
        yield from (f"READER DOES: {each}" for each in who.does)
    if brief.before:
        yield f"PAIN: {brief.before.pain}"
        yield f"FIRST DOUBT: {_said(brief.before.objection)}"
        yield f"SAYS: {_said(brief.before.quote.text)}" if brief.before.quote else ""
    if brief.goal:
        yield f"GOAL: {brief.goal.goal}"
        yield f"OUTCOME: {brief.goal.outcome}"
        yield f"LEAVES THE PHASE WHEN: {brief.goal.exit}"


def _evidence(brief: Brief) -> Iterator[str]:
    found = brief.evidence
    yield from (f"SAID ({each.source}): {_said(each.text)}" for each in found.quotes[:MOST_EVIDENCE])
    yield from (f"OBSERVED ({each.source}): {each.text}" for each in found.observations[:MOST_EVIDENCE])


def _said(text: str) -> str:
    return f"“{text}”"
