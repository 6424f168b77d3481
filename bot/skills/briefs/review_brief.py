"""Score a pasted brief by the rubric and say the fixes that bring most."""

import re

from bot.answering.answer import Answer
from bot.answering.desk import Desk
from bot.answering.objections import forbidden_line
from bot.answering.reply import reply
from bot.answering.steps import step_to_brief
from bot.skills.briefs.check_draft import check_draft, check_sentence
from bot.words import Words
from content_library.briefs.checks.proof import own_words
from content_library.briefs.pasted import parse_pasted
from content_library.briefs.rubric import score
from content_library.briefs.score import Check, Score
from content_library.claims import claims_about
from content_library.customer_names import uncleared_in
from content_library.drafts.forbidden import forbidden_in
from content_library.drafts.pasted import pasted_draft
from content_library.drafts.said import InEnglish
from content_library.gaps import gaps
from content_library.picture import CellKey
from retrieval.reading.words.quotations import quotations

SHORT = 12
"""Words of a message that speaks of a brief and brings none."""
FIXES = 3
"""More than three at once are not read; the next review names the next ones."""


def review_brief(desk: Desk) -> Answer:
    """A text that is a finished piece rather than a brief for one is checked as such."""
    text = desk.question.text.strip()
    if desk.before is not None and desk.before.intent == "brief_review" and (again := _again(desk)) is not None:
        return again
    if len(text.split()) <= SHORT and ":" not in text and "\n" not in text:
        return reply(desk, [desk.words.say("review-brief-which")], behaviour="clarify")
    pasted = pasted_draft(desk.question.text)
    return _review(desk) if pasted is None else check_draft(desk, pasted)


def _again(desk: Desk) -> Answer | None:
    """Behind a check another sentence in quotation marks is checked too; the piece itself was not kept. None where a text
    is pasted."""
    text = desk.question.text.strip()
    quoted = next(iter(quotations(text)), "")
    if len(text.split()) - len(quoted.split()) > SHORT or "\n" in text or ":" in text.replace(quoted, ""):
        return None
    if quoted:
        return check_sentence(desk, quoted)
    return reply(desk, [desk.words.say("review-brief-again")], behaviour="clarify")


def _review(desk: Desk) -> Answer:
    picture = desk.picture
    draft = parse_pasted(desk.question.text, picture)
    scored = score(draft, picture, _in_english(desk))
    key = _cell_meant(desk, draft.persona or _persona_mentioned(desk), draft.phase)
    failed = sorted(scored.failed, key=lambda check: (not check.gate, -check.points, check.number))
    words = desk.words
    more = "; ".join(title(words, check) for check in failed[FIXES:])
    lines = [
        *_forbidden_in(desk, own_words(draft, picture)),
        _headline(words, scored),
        *(f"   {words.say('review-brief-step', title=title(words, c), step=fix(words, c))}" for c in failed[:FIXES]),
        f"   {words.say('review-brief-more', titles=more)}" if more else "",
    ]
    steps = [step_to_brief(words, picture, *key, "example")] if key is not None else []
    return reply(desk, lines, cells=[key] if key else (), next_steps=steps)


def _forbidden_in(desk: Desk, text: str) -> list[str]:
    """What must not go out stands before any score."""
    told = {claim.id for claim in forbidden_in(desk.picture, text, _in_english(desk))}
    barred = [each for each in claims_about(desk.picture, "").forbidden if each.claim.id in told]
    names = (name for name in uncleared_in(desk.picture, text) if not any(name in each.claim.claim for each in barred))
    return [
        *(forbidden_line(desk, each) for each in barred),
        *(desk.words.say("may-be-said-unnamed", name=name) for name in names),
    ]


def _in_english(desk: Desk) -> InEnglish:
    return desk.comparing.in_english if desk.comparing is not None else str


def title(words: Words, check: Check) -> str:
    """What the check looks at."""
    return words.say("review-brief-check", number=check.number, title=check.title)


def fix(words: Words, check: Check) -> str:
    """The step that mends it. The rubric writes it in English; other languages say it without its particulars."""
    return words.say("review-brief-fix", number=check.number, fix=check.fix)


def _headline(words: Words, scored: Score) -> str:
    shut = sum(check.gate for check in scored.failed)
    verdict = scored.verdict.replace(" ", "-")
    return words.say("review-brief-headline", points=scored.points, verdict=verdict, shut=shut)


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
