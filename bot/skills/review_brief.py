"""Score a pasted brief by the rubric and say the fixes that bring most."""

import re

from bot.skills.answer import Answer
from bot.skills.desk import Desk
from bot.skills.reply import reply
from bot.skills.steps import brief_step
from content_library.briefs.fields import Score
from content_library.briefs.pasted import parse_pasted
from content_library.briefs.rubric import score
from content_library.gaps import gaps
from content_library.picture import CellKey

FIXES = 3
"""More than three at once are not read; the next review names the next ones."""


def review_brief(desk: Desk) -> Answer:
    picture = desk.picture
    draft = parse_pasted(desk.question.text, picture)
    scored = score(draft, picture)
    key = _cell_meant(desk, draft.persona or _persona_mentioned(desk), draft.phase)
    failed = sorted(scored.failed, key=lambda check: (not check.gate, -check.points, check.number))
    lines = [
        f"{scored.points}/100: {scored.verdict}. {_gates(scored)}",
        *(f"   Fix: {check.title}: {check.fix}" for check in failed[:FIXES]),
        f"   Also failed: {', '.join(check.title for check in failed[FIXES:])}." if failed[FIXES:] else "",
    ]
    steps = []
    if key is not None:
        steps.append(brief_step(picture, *key, label="A filled brief"))
    return reply(desk, lines, cells=[key] if key else (), next_steps=steps)


def _gates(scored: Score) -> str:
    shut = sum(check.gate for check in scored.failed)
    return f"{shut} gate checks fail." if shut else "All gate checks pass."


def _cell_meant(desk: Desk, persona: str, phase: str) -> CellKey | None:
    """The cell the draft names, else the worst gap of the persona or phase it names."""
    named = [g for g in gaps(desk.picture) if persona in ("", g.persona) and phase in ("", g.phase) and g.priority > 0]
    return (named[0].persona, named[0].phase) if named and (persona or phase) else None


def _persona_mentioned(desk: Desk) -> str:
    """The only persona an alias of which stands in the text; "" for none or several."""
    text = desk.question.text.casefold()
    found = [
        persona.id
        for persona in desk.picture.personas
        if any(re.search(rf"\b{re.escape(alias.casefold())}\b", text) for alias in (persona.label, *persona.aliases))
    ]
    return found[0] if len(found) == 1 else ""
