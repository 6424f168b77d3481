"""A brief as a page to read, in Markdown of at most two printed pages."""

import re
from collections.abc import Iterator
from dataclasses import replace

from content_library.briefs.fields import HELD, NOBODY, UNKNOWN, Brief, Delivery, MustAnswer, NeedToMeet
from content_library.briefs.form import tabs
from content_library.briefs.ground import day, language, listed, plain, raised
from content_library.briefs.page_proof import (
    blank,
    built_from,
    claims_allowed,
    evidence,
    library,
    objections,
    purpose_of,
    quotation,
    words_to_use,
)
from content_library.briefs.page_room import Room, filled
from content_library.briefs.provenance import unknowns
from content_library.briefs.questions import TYPED
from content_library.briefs.success import NO_QUESTIONS
from content_library.briefs.timing import NO_CAMPAIGN, NO_DEAL
from content_library.briefs.wording import flat, stop
from content_library.evidence import Evidence

MOST_WORDS = 900
"""Two printed pages: the most a writer reads before starting."""

_WORD = re.compile(r"[^\W_]\S*")
"""From the first letter or figure on: what stands before it belongs to the same word."""


def as_markdown(brief: Brief) -> str:
    """The page, its parts in the order of the fields. What stands in “ ” is word for word; researchers' own words are
    in italics. At most 900 words, unless the sentences of the map themselves are longer than that."""
    foot = _foot(brief)
    return filled(
        lambda room: "\n\n".join((*_page(brief, room), foot)) + "\n", lambda page: count_words(page) <= MOST_WORDS
    )


def count_words(page: str) -> int:
    """Words a reader reads: marks of tables and emphasis do not count."""
    return sum(1 for _ in _WORD.finditer(page))


def _page(brief: Brief, room: Room) -> Iterator[str]:
    yield f"# Brief {brief.id} · {flat(brief.working_title or brief.title)}"
    yield _header(brief)
    yield f"**Why now.** {flat(' '.join(brief.why_now))}"
    yield _reader(brief, room)
    yield _needs(brief, room)
    yield _argument(brief, room)
    yield _form(brief, room)
    yield f"**Must answer** {flat(' '.join(_questions(brief, room)))}"
    yield "**Outline**\n\n" + _outline(brief, room)
    yield f"**Evidence** {evidence(brief, room)}"
    yield "\n".join((words_to_use(brief, room.words), claims_allowed(brief, room), objections(brief, room)))
    yield "\n".join((library(brief, room), f"**This is not** {flat(' · '.join(_boundaries(brief, room)))}."))
    yield "\n".join(_people_and_end(brief, room))


def _boundaries(brief: Brief, room: Room) -> Iterator[str]:
    """What follows a colon is the reason, for whoever does not see it."""
    for each in brief.boundaries[: room.boundaries]:
        yield each if room.details else each.partition(": ")[0]


def _header(brief: Brief) -> str:
    reader = brief.reader
    cell = f"{reader.label} in {reader.phase}" if reader else f"{brief.persona} in {brief.phase}"
    due = f"{day(brief.due)} ({brief.due_because})" if brief.due else "not set"
    asked_by = f"**Requested by** {brief.requested_by} · " if brief.requested_by != NOBODY else ""
    return flat(
        f"**Status** {brief.status} v{brief.version} · **Cell** {cell} ({plain(brief.participation or 'part unknown')}) · "
        f"{asked_by}**Writer** {brief.writer} · "
        f"**Reviewers** {', '.join(brief.reviewers)} · **Due** {due}"
    )


def _reader(brief: Brief, room: Room) -> str:
    lines = []
    if brief.reader:
        who = brief.reader
        part = f"{stop(who.part)} " if room.details else ""  # in a word it stands in the header
        lines.append(
            f"**Reader.** {who.name}, {who.label}: {stop(who.who)} {part}Decides by "
            f"{stop(', '.join(who.decides_by))} Reads: {stop(who.reads)}"
        )
        if room.details:
            lines[-1] += f" In this phase: {stop('; '.join(who.does))}"
    if brief.before:
        state = brief.before
        below = brief.change is not None and state.quote is not None and brief.change.before == state.quote.text
        said_of = state.quote if state.quote and not below else None
        quote = f" Says: {quotation(_said_once(brief, said_of, room))}." if said_of else ""
        doubt = (
            f" First doubt: “{state.objection}”." if _is_known(state.objection) else f" First doubt: {state.objection}."
        )
        said = brief.change is not None and brief.change.before == state.objection
        lines.append(f"**Before:** {stop(state.pain)}{'' if said else doubt}{quote}")
    if brief.goal:
        end = brief.goal
        leaves = f" **Leaves the phase when:** {end.exit}" if room.leaves else ""
        lines.append(f"**Goal:** {end.goal} → {stop(end.outcome)}{leaves}")
    return "\n".join(map(flat, lines))


def _said_once(brief: Brief, quote: Evidence, room: Room) -> Evidence:
    """Without the sentence beside it, where that stands in a section."""
    below = bool(room.lines) and any(each.text == quote.said_of_it for row in brief.outline for each in row.material)
    return replace(quote, said_of_it="") if below else quote


def _needs(brief: Brief, room: Room) -> str:
    wanted = " · ".join(f"{need.id} ({need.importance}, {need.label}) {need.text}" for need in brief.needs)
    passing = "; ".join(_elsewhere(need, room) for need in brief.in_passing)
    rest = "; ".join(_elsewhere(need, room) for need in brief.elsewhere)
    parts = [f"**Needs to satisfy** {wanted}."]
    if passing:
        parts.append(f"**In passing:** {passing}.")
    if rest or not passing:
        parts.append(f"**Not in this piece:** {rest or blank(brief, 'not_in_this_piece', room)}.")
    return flat(" ".join(parts))


def _elsewhere(need: NeedToMeet, room: Room) -> str:
    if need.label == "met":
        return f"{need.id} ({listed(need.answered_by)} {'answers' if len(need.answered_by) == 1 else 'answer'} it)"
    text = f" {need.text}" if room.details else ""
    work = need.action if need.action.startswith(HELD) else f"{need.action} separately"
    return f"{need.id} ({need.importance}, {need.label}: {work}){text}"


def _argument(brief: Brief, room: Room) -> str:
    lines = []
    if brief.change:
        start = brief.change.before
        quote = brief.before.quote if brief.before else None
        source = f" ({quote.source})" if quote and quote.text == start else ""
        before = f"“{start}”{source}" if brief.change.doubt else f"*{start}*"
        lines.append(f"**From → to.** {before} → *{brief.change.after}*")
    lines.append(f"**One takeaway.** *{brief.takeaway}*")
    if brief.angle:
        other = brief.angle.different_from
        different = f" Different from {listed(other)}." if other else " Nothing in the library is near it."
        options = "".join(f" Or: *{each}*" for each in brief.angle.options) if room.details else ""
        lines.append(f"**Angle.** {brief.angle.sentence}{different}{options}")
    return "\n".join(map(flat, lines))


def _form(brief: Brief, room: Room) -> str:
    form, way = brief.form, brief.delivery
    if form is None or way is None:
        return "**Format.** not written yet"
    forms = " plus ".join(plain(each) for each in (form.format, form.companion) if each)
    forms = forms[:1].upper() + forms[1:]
    first, *others = form.languages
    why = {each.code: f" ({each.why})" if room.why and each.why else "" for each in others}
    then = f", then {listed(f'{language(each.code)}{why[each.code]}' for each in others)}" if others else ""
    sheet = tabs(form, brief.outline)
    working = f" Tabs of the sheet: {' · '.join(sheet)}." if sheet else ""
    return flat(
        f"**Format.** {forms} ({plain(form.content_type)}); depth {form.depth or 'unknown'}: {form.length}. "
        f"Language: {language(first.code)} first{then}. Access: {form.access}.{working} "
        f"{_sender(way, room)}**Channels:** {', '.join(way.channels)}."
    )


def _sender(way: Delivery, room: Room) -> str:
    """That nobody forwards it is told only where there is room."""
    by = way.forwarded_by
    return f"**Forwarded by** {by}. " if room.details or not by.startswith("nobody") else ""


def _questions(brief: Brief, room: Room) -> Iterator[str]:
    """Where several are made from one need, only the first says so."""
    said = ""
    for number, question in enumerate(brief.must_answer, 1):
        by = asked(question, room)
        yield f"{number} {raised(_without_its_need(brief, question))} ({question.need if by == said and question.need else by})"
        said = by


def _without_its_need(brief: Brief, question: MustAnswer) -> str:
    """The question; a need that stands above in words is not said again."""
    need = next((each.text for each in brief.needs if each.id == question.need), "")
    about, _, asks = question.text.partition(": ")
    return asks if not question.heard and asks and need.startswith(about) else question.text


def asked(question: MustAnswer, room: Room | None = None) -> str:
    """The need behind it, and who asked when it was not the map; what colleagues ask for only where there is room."""
    by = "" if question.source.startswith(("cell ", "need ")) else question.source
    if not question.heard and not by.startswith(TYPED) and not (by and (room is None or room.details)):
        by = "made from the need"
    return "; ".join(part for part in (question.need or "no need explains it", by) if part)


def _outline(brief: Brief, room: Room) -> str:
    shown = {"Purpose": room.purposes, "Share": room.shares}
    columns = [each for each in ("#", "Section", "Purpose", "Serves", "Use", "Share") if shown.get(each, True)]
    rows = [f"| {' | '.join(columns)} |", "|---" * len(columns) + "|"]
    for number, section in enumerate(brief.outline, start=1):
        serves = ", ".join((*section.needs, *(f"Q{question}" for question in section.questions))) or "-"
        cells = {
            "#": str(number),
            "Section": section.heading,
            "Purpose": purpose_of(section, room),
            "Serves": serves,
            "Use": built_from(brief, section, room),
            "Share": f"{section.share} %",
        }
        rows.append(f"| {' | '.join(flat(cells[each]).replace('|', '/') for each in columns)} |")
    return "\n".join(rows)


def _people_and_end(brief: Brief, room: Room) -> Iterator[str]:
    if not brief.findability or not brief.findability[0].startswith("not needed"):
        typed = brief.findability if room.details else brief.findability[1:] or brief.findability
        yield flat(f"**Findability** {', '.join(typed)}.")
    if brief.people:
        asked = " ".join(brief.people.questions[: room.asked])
        readers = "; ".join(brief.people.interviewees[: room.readers])
        yield flat(f"**Experts** {', '.join(brief.people.experts)}. **Ask** {readers}. {asked}")
    if brief.call_to_action:
        yield f"**Call to action** *{brief.call_to_action.text}*"
    if brief.distribution:
        use = brief.distribution
        uses = (
            ("Deals", use.deals),
            ("Tell", use.tell if room.details or len(use.tell) == 1 else ("those who asked",)),
            ("Campaigns", use.campaigns),
        )
        told = ((what, whom) for what, whom in uses if room.details or whom not in (NO_CAMPAIGN, NO_DEAL))
        yield flat("**Use** " + " ".join(f"{what}: {stop(', '.join(whom))}" for what, whom in told))
    if brief.success:
        end = brief.success
        yield f"**Success** Coverage {end.coverage}; {end.closing}; review on {day(end.review_on)}."
    taken = [each for each in brief.assumptions if each != NO_QUESTIONS or room.details or len(brief.assumptions) == 1]
    yield flat(f"**Assumptions** {' '.join(taken) or brief.blanks.get('assumptions', '')}")


def _foot(brief: Brief) -> str:
    ids = dict.fromkeys(each for sources in brief.provenance.values() for each in sources)
    sources = f"{len(ids)} sources, in the JSON."
    missing = unknowns(brief)
    if missing:
        sources += f" Still to be asked: {listed(map(plain, missing))}."
    if brief.score is None:
        return f"*{sources}*"
    failed = " ".join(f"Check {check.number}: {check.fix}" for check in brief.score.failed)
    return flat(f"*{sources} Score {brief.score.points}/100, {brief.score.verdict}.{f' {failed}' if failed else ''}*")


def _is_known(text: str) -> bool:
    return not text.startswith(UNKNOWN)
