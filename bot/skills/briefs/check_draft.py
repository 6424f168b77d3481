"""Say what a draft answers, what keeps it from being published, and the one step that mends each."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from typing import Any

from bot.answering.answer import Answer, NextStep
from bot.answering.desk import Desk
from bot.answering.reply import reply
from bot.answering.steps import step_to_brief
from bot.answering.why_blocked import why_blocked
from bot.answering.wording import cell_label
from bot.words import Words
from content_library.briefs.fields import Brief
from content_library.claims import is_approved
from content_library.drafts.asked import asked_for, asked_in, brief_of_cell, brief_of_writer
from content_library.drafts.checking import check_alone
from content_library.drafts.checking import check_draft as checked
from content_library.drafts.draft import Draft
from content_library.drafts.findings import PART_OF, Answered, DraftCheck, Finding
from content_library.drafts.pasted import ENOUGH, Pasted
from content_library.drafts.reading import read_draft
from content_library.gaps import gaps
from content_library.picture import CellKey, Picture
from content_library.problems import Problem

MOST = 7
"""Findings told in a conversation: with the needs they fill a screen; the next check names the next ones."""
LONGEST = 160  # characters of a quotation that are needed to find its place


def check_draft(desk: Desk, pasted: Pasted) -> Answer:
    draft = read_draft(desk.words.say("check-draft-pasted"), pasted.text.encode("utf-8", "replace"))
    if isinstance(draft, Problem):
        return reply(desk, [f"{draft.what}. {draft.remedy}"], behaviour="clarify")
    few = pasted.checked and len(pasted.text.split()) < ENOUGH
    if few and not names_a_reader(desk.picture, pasted.request):
        return _alone(desk, draft)
    return check_read(desk, draft, pasted.request)


def check_sentence(desk: Desk, text: str) -> Answer:
    """Against the register and the style guide alone: it is for nobody yet."""
    draft = read_draft(desk.words.say("check-draft-pasted"), text.encode("utf-8", "replace"))
    if isinstance(draft, Problem):
        return reply(desk, [f"{draft.what}. {draft.remedy}"], behaviour="clarify")
    return _alone(desk, draft)


def check_read(desk: Desk, draft: Draft, request: str) -> Answer:
    """Of a draft that was pasted or attached; `request` says for whom it is."""
    brief = _brief_meant(desk, request)
    if brief is None:
        return _for_whom(desk)
    check = checked(desk.picture, draft, brief, desk.comparing)
    key = (brief.persona, brief.phase)
    return reply(
        desk,
        check_lines(desk.words, desk.picture, check, MOST),
        cells=[key],
        needs=[each.need for each in check.answered],
        gaps=[finding.about for finding in check.findings if PART_OF[finding.kind] == "needs"],
        next_steps=[step_to_brief(desk.words, desk.picture, *key)],
        sources=check.claims,
    )


def names_a_reader(picture: Picture, request: str) -> bool:
    """Whether it says for whom a draft is, by a brief, a reader or a phase."""
    named = any(_holds(request, each.id) for each in picture.briefs)
    return bool(named or _persona_in(picture, request) or _phase_in(picture, request))


def check_lines(words: Words, picture: Picture, check: DraftCheck, most: int | None = None) -> list[str]:
    """The verdict, the needs that are answered or come near it, and the first `most` other findings, each in one line."""
    near = [each for each in check.findings if each.kind == "near_need"]
    others = [each for each in check.findings if each.kind != "near_need"]
    told = others[:most]
    left = len(others) - len(told)
    return [
        _headline(words, picture, check),
        *_held_against(words, check),
        *(f"   {_answered(words, each)}" for each in check.answered),
        *(f"   {_found(words, each)}" for each in near),
        *([] if check.by_meaning else [f"   {words.say('check-draft-words-only')}"]),
        *(f"   {_found(words, each)}" for each in told),
        *([f"   {words.say('check-draft-more', n=left)}"] if left else []),
    ]


def check_record(words: Words, check: DraftCheck) -> dict[str, Any]:
    """As plain JSON; `quote` is exactly what stands in the draft, line breaks included."""
    return {
        "file": check.file,
        "verdict": check.verdict,
        "points": check.points,
        "gates": check.gates,
        "brief": check.brief.id,
        "persona": check.brief.persona,
        "phase": check.brief.phase,
        "words": check.words,
        "language": check.language,
        "by_meaning": check.by_meaning,
        "needs": [need.id for need in check.brief.needs],
        "answered": [asdict(each) for each in check.answered],
        "claims": list(check.claims),
        "findings": [
            {**asdict(each), "reasons": [str(reason) for reason in each.reasons], "step": step(words, each)}
            for each in check.findings
        ],
    }


def step(words: Words, finding: Finding) -> str:
    """What is wrong and what to do about it, without the quotation."""
    return words.say(
        "check-draft-finding",
        kind=finding.kind.replace("_", "-"),
        about=finding.about,
        wanted=_wanted(words, finding),
        instead="yes" if finding.wanted else "no",
        found=_seen(words, finding),
        why=why_blocked(words, finding.reasons).rstrip("."),  # a day ends with one in Croatian
    )


def place(words: Words, finding: Finding | Answered) -> str:
    """ "line 12", "page 3, paragraph 8", "" for what has no place."""
    return words.say(
        "check-draft-place",
        kind="line" if finding.line else "page" if finding.page and finding.paragraph else _numbered(finding),
        line=str(finding.line),
        page=str(finding.page),
        paragraph=str(finding.paragraph),
    ).strip()


def _numbered(finding: Finding | Answered) -> str:
    return "paragraph" if finding.paragraph else "none"


def _wanted(words: Words, finding: Finding) -> str:
    match finding.kind:
        case "other_format" | "no_companion":
            return words.named("format", finding.wanted)
        case "other_depth":
            return words.named("depth", finding.wanted)
        case "other_language":
            return words.listed((words.language_name(code) for code in finding.wanted.split(", ")), "or")
    return finding.wanted


def _seen(words: Words, finding: Finding) -> str:
    match finding.kind:
        case "other_depth":
            return words.named("depth", finding.found)
        case "other_language":
            return words.language_name(finding.found)
        case "page_without_text":
            return str(finding.page)
    return finding.found


def _headline(words: Words, picture: Picture, check: DraftCheck) -> str:
    mend = sum(finding.severity == "should" for finding in check.findings)
    return words.say(
        "check-draft-headline",
        points=check.points,
        verdict=check.verdict.replace("_", "-"),
        gates=check.gates,
        mend=mend,
        cell=cell_label(picture, check.brief.persona, check.brief.phase),
        met=len(check.answered),
        needs=len(check.brief.needs),
        words=words.number(check.words),
    )


def _held_against(words: Words, check: DraftCheck) -> list[str]:
    brief = check.brief
    return [f"   {words.say('check-draft-brief', id=brief.id, title=brief.title)}"] if brief.id else []


def _answered(words: Words, each: Answered) -> str:
    return words.say(
        "check-draft-answered", need=each.need, quote=_short(each.quote), sure=each.sure, place=place(words, each)
    )


def _found(words: Words, finding: Finding) -> str:
    line = words.say(
        "check-draft-line",
        severity=finding.severity,
        place=place(words, finding),
        quote=_short(finding.quote),
        step=step(words, finding),
        quoted="yes" if finding.quote else "no",
    )
    return line.strip()


def _short(quote: str) -> str:
    """In one line, and only as much as is needed to find it."""
    line = " ".join(quote.split())
    return line if len(line) <= LONGEST else f"{line[:LONGEST].rstrip()}…"


def _brief_meant(desk: Desk, request: str) -> Brief | None:
    """The brief named in the request, else that of the cell named there, else the one the thread is about, else the only
    one the asker writes."""
    picture, user = desk.picture, desk.question.user
    named = next((each.id for each in picture.briefs if _holds(request, each.id)), None)
    if named is not None:
        return asked_in(picture, named, desk.kept_brief)
    persona, phase = _persona_in(picture, request), _phase_in(picture, request)
    key = _cell(picture, persona, phase)
    before = desk.before.slots.brief if desk.before is not None and key is None else ()
    key = key or next(iter(desk.before.cells if desk.before else ()), None)
    found = (
        before[0] if len(before) == 1 else brief_of_cell(picture, *key, user) if key else brief_of_writer(picture, user)
    )
    if found is not None:
        return asked_in(picture, found, desk.kept_brief)
    return asked_for(picture, *key) if key else None


def _cell(picture: Picture, persona: str, phase: str) -> CellKey | None:
    """With one of the two only, the cell that needs a piece most."""
    if persona and phase:
        return persona, phase
    if not (persona or phase):
        return None
    fitting = (gap for gap in gaps(picture) if persona in ("", gap.persona) and phase in ("", gap.phase))
    return next(((gap.persona, gap.phase) for gap in fitting if gap.priority > 0), None)


def _persona_in(picture: Picture, request: str) -> str:
    return _only(
        persona.id
        for persona in picture.personas
        if any(_holds(request, name) for name in (persona.id, persona.label, *persona.aliases))
    )


def _phase_in(picture: Picture, request: str) -> str:
    known = [(phase.id, name) for phase in picture.mapped_phases for name in (phase.id, phase.label)]
    known += [(each.phase, each.word) for each in picture.phase_words]
    return _only(dict.fromkeys(phase for phase, name in known if _holds(request, name)))


def _only(found: Iterator[str] | dict[str, None]) -> str:
    several = list(found)
    return several[0] if len(several) == 1 else ""


def _holds(text: str, name: str) -> bool:
    return bool(name) and re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text, re.IGNORECASE) is not None


def _alone(desk: Desk, draft: Draft) -> Answer:
    """A few sentences are no whole piece: what is wrong with them whoever reads them, and what they were held against."""
    words, check = desk.words, check_alone(desk.picture, draft, desk.comparing)
    found = check.findings
    told = [f"   {_found(words, each)}" for each in found[:MOST]]
    more = [f"   {words.say('check-draft-more', n=len(found) - MOST)}"] if len(found) > MOST else []
    lines = [_first_line(desk, check), *told, *more]
    reader = words.say("check-draft-reader", cells=_cells_in_need(desk))
    return reply(desk, [*lines, reader], sources=check.claims)


def _first_line(desk: Desk, check: DraftCheck) -> str:
    picture, words = desk.picture, desk.words
    return words.say(
        "check-draft-alone",
        n=len(check.findings),
        approved=sum(is_approved(claim, picture.today) for claim in picture.claims),
        forbidden=len(picture.forbidden_claims),
        made=words.listed(check.claims) if check.claims else "none",
    )


def _cells_in_need(desk: Desk) -> str:
    best = [gap for gap in gaps(desk.picture) if gap.priority > 0][:3]
    return desk.words.listed((cell_label(desk.picture, gap.persona, gap.phase) for gap in best), "or")


def _for_whom(desk: Desk) -> Answer:
    picture, words = desk.picture, desk.words
    best = [gap for gap in gaps(picture) if gap.priority > 0][:3]
    steps: Sequence[NextStep] = [
        NextStep(cell, words.say("check-draft-for", cell=cell))
        for cell in (cell_label(picture, gap.persona, gap.phase) for gap in best)
    ]
    told = words.say("check-draft-for-whom", cells=_cells_in_need(desk))
    return reply(desk, [told], behaviour="clarify", next_steps=steps)
