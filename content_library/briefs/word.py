"""A brief as a Word file: headings, a table of facts, a numbered outline, quotations set apart, sources in small print."""

import re
from collections.abc import Iterable
from datetime import date
from typing import Any

from docx.document import Document as WordDocument
from docx.shared import Cm, Pt

from content_library.briefs.fields import UNKNOWN, Brief, Decision, Form, NeedToMeet
from content_library.briefs.ground import day, language, listed, plain
from content_library.briefs.map_lines import MAP
from content_library.briefs.markdown import asked
from content_library.briefs.outlines import Section
from content_library.briefs.page_proof import objected
from content_library.briefs.plain_data import from_data, to_data
from content_library.briefs.word_page import SMALL, empty_page, labelled, listing, same_every_time
from content_library.briefs.word_parts import Column, fact_table, grid, label, linked, small_print
from content_library.briefs.wording import stop
from content_library.evidence import Evidence

OUTLINE = (
    Column("Section", Cm(3.2), bold=True),
    Column("Purpose", Cm(3.1)),
    Column("Serves", Cm(2.2)),
    Column("Build from", Cm(6.8)),
    Column("Share", Cm(1.5)),
)
UNPRINTABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
"""Outside the characters of XML 1.0."""


def as_docx(brief: Brief, on: date, note: str = "") -> bytes:
    """The whole brief, longer than its page in Markdown: nothing is left out. `on` stands in the header, `note` at the
    end."""
    brief = from_data(_printable(to_data(brief)))
    head = f"Brief {brief.id} · version {brief.version} · {plain(brief.status)} · {day(on)}"
    document = empty_page(brief.title, f"Brief {brief.id}", head)
    document.add_heading(brief.title or f"Brief {brief.id}", level=0)
    _facts(document, brief)
    _reader(document, brief)
    _needs(document, brief)
    _outline(document, brief)
    _evidence(document, brief)
    _rules(document, brief)
    _library(document, brief)
    _end(document, brief)
    _sources(document, brief)
    if note:
        document.add_paragraph(_printable(note))
    return same_every_time(document)


def _printable(value: Any) -> Any:
    """Without the signs no Word file may hold, whoever put them into the company's files."""
    if isinstance(value, dict):
        return {key: _printable(each) for key, each in value.items()}
    if isinstance(value, list):
        return [_printable(each) for each in value]
    return UNPRINTABLE.sub("", value) if isinstance(value, str) else value


# --------------------------------------------------------------------------- its parts


def _facts(document: WordDocument, brief: Brief) -> None:
    reader, way = brief.reader, brief.delivery
    cell = f"{reader.label} in {reader.phase}" if reader else f"{brief.persona} in {brief.phase}"
    due = f"{day(brief.due)} ({brief.due_because})" if brief.due else "not set"
    rows = [
        ("For", f"{cell} ({plain(brief.participation or 'part unknown')})"),
        ("Due", due),
        ("Writer", brief.writer),
        ("Reviewers", ", ".join(brief.reviewers)),
        ("Requested by", brief.requested_by),
        ("Form", _form(brief.form) if brief.form else "not written yet"),
        ("Languages", _languages(brief.form) if brief.form else "not written yet"),
        ("Forwarded by", way.forwarded_by if way else ""),
        ("Channels", ", ".join(way.channels) if way else ""),
        ("Call to action", brief.call_to_action.text if brief.call_to_action else ""),
        ("Score", f"{brief.score.points}/100, {brief.score.verdict}" if brief.score else ""),
    ]
    fact_table(document, [row for row in rows if row[1]])
    document.add_heading("Why now", level=1)
    document.add_paragraph(" ".join(brief.why_now))


def _form(form: Form) -> str:
    forms = " plus ".join(plain(each) for each in (form.format, form.companion) if each)
    return f"{forms}, {plain(form.content_type)}; depth {form.depth or 'unknown'}: {form.length}; {form.access}"


def _languages(form: Form) -> str:
    first, *others = form.languages
    return ", then ".join(
        [
            f"{language(first.code)} first",
            *(
                [listed(f"{language(each.code)}{f' ({each.why})' if each.why else ''}" for each in others)]
                if others
                else []
            ),
        ]
    )


def _reader(document: WordDocument, brief: Brief) -> None:
    document.add_heading("The reader", level=1)
    if brief.reader:
        who = brief.reader
        document.add_paragraph(f"{who.name}, {who.label}: {stop(who.who)} {stop(who.part)}")
        labelled(document, "Decides by", ", ".join(who.decides_by))
        labelled(document, "Reads", who.reads)
        labelled(document, "Does", "; ".join(who.does))
    if brief.before:
        labelled(document, "Pain", brief.before.pain)
        doubt = brief.before.objection
        labelled(document, "First doubt", doubt if doubt.startswith(UNKNOWN) else f"“{doubt}”")
        if brief.before.quote:
            _quote(document, brief.before.quote)
    if brief.goal:
        labelled(document, "Goal", f"{brief.goal.goal} → {brief.goal.outcome}")
        labelled(document, "Leaves the phase when", brief.goal.exit)


def _needs(document: WordDocument, brief: Brief) -> None:
    document.add_heading("What the piece must do", level=1)
    for need in brief.needs:
        line = document.add_paragraph(style="List Bullet")
        line.add_run(f"{need.id} ").bold = True
        line.add_run(f"{need.text} ({need.importance}, {need.label}; {need.action})")
    if brief.in_passing:
        labelled(document, "In passing", _named(brief.in_passing))
    if brief.elsewhere or not brief.in_passing:
        rest = _named(brief.elsewhere) or brief.blanks.get("not_in_this_piece", "")
        labelled(document, "Not in this piece", rest)
    if brief.change:
        labelled(document, "From", f"“{brief.change.before}”" if brief.change.doubt else brief.change.before)
        labelled(document, "To", brief.change.after)
    if brief.working_title:
        labelled(document, "Working title", brief.working_title)
    labelled(document, "One takeaway", brief.takeaway)
    if brief.angle:
        labelled(document, "Angle", brief.angle.sentence)
        labelled(document, "Different from", listed(brief.angle.different_from))
        listing(document, "Or as the angle", brief.angle.options, "")
    if brief.must_answer:
        document.add_heading("Questions it must answer", level=1)
        for number, question in enumerate(brief.must_answer, 1):
            line = document.add_paragraph(f"{number}. {question.text} ")
            line.add_run(f"({asked(question)})").italic = True


def _named(needs: Iterable[NeedToMeet]) -> str:
    return ", ".join(f"{need.id} {need.text}" for need in needs)


def _outline(document: WordDocument, brief: Brief) -> None:
    document.add_heading("Outline", level=1)
    rows = [
        (f"{number}. {each.heading}", _purpose(each), _served(each), _built_from(brief, each), f"{each.share} %")
        for number, each in enumerate(brief.outline, 1)
    ]
    grid(document, OUTLINE, rows)


def _purpose(section: Section) -> str:
    return f"{section.purpose}: {', '.join(section.covers)}" if section.covers else section.purpose


def _built_from(brief: Brief, section: Section) -> str:
    """What a section is built from, in whole sentences, a line for each source, figures with their sample, and whom to
    ask what is not there."""
    samples = {claim.id: f" (n={claim.n})" for claim in brief.claims.allowed if claim.n}
    said = {
        id: ("; " if id == MAP else ": ").join(each.text for each in section.material if each.source == id)
        + samples.get(id, "")
        for id in section.use
    }
    rows = [f"{id}{':' if id == MAP else ''} {text}".rstrip() for id, text in said.items()]
    return "\n".join(filter(None, (*rows, section.ask)))


def _served(section: Section) -> str:
    return ", ".join((*section.needs, *(f"Q{number}" for number in section.questions)))


def _evidence(document: WordDocument, brief: Brief) -> None:
    document.add_heading("Evidence, word for word", level=1)
    found = brief.evidence
    for quote in found.quotes:
        if brief.before is None or quote != brief.before.quote:
            _quote(document, quote)
    for item in (*found.observations, *found.patterns):
        kind = "Pattern, not cause: " if item.kind == "pattern" else ""
        line = document.add_paragraph(f"{kind}{item.text} ", style="List Bullet")
        small_print(line, f"({_source(item)})")
    if not (found.quotes or found.observations or found.patterns):
        document.add_paragraph(brief.blanks.get("evidence", "none"))


def _quote(document: WordDocument, quote: Evidence) -> None:
    document.add_paragraph(f"“{quote.text}”", style="Quote").paragraph_format.keep_with_next = True
    below = document.add_paragraph(_source(quote), style=SMALL).paragraph_format
    below.left_indent, below.space_after = Cm(0.8), Pt(6)


def _source(item: Evidence) -> str:
    told = (item.source, item.method, item.segment, day(item.on) if item.on else "date unknown")
    return ", ".join(part for part in told if part)


def _rules(document: WordDocument, brief: Brief) -> None:
    document.add_heading("Words, claims, objections", level=1)
    if brief.words:
        labelled(document, "Words to use", ", ".join(brief.words.use))
        labelled(document, "Words to avoid", ", ".join(brief.words.avoid))
    claims = [
        f"{claim.id} {claim.claim}{f' ({claim.source})' if claim.source else ''}" for claim in brief.claims.allowed
    ]
    listing(document, "Claims allowed", claims, brief.blanks.get("claims", ""))
    forbidden = [
        f"{each.claim.id} {each.claim.claim}{f' (use {each.instead.id})' if each.instead else ''}"
        for each in brief.claims.forbidden
    ]
    listing(document, "Claims forbidden", forbidden, brief.blanks.get("claims.forbidden", ""))
    objections = [f"{objected(each)} → {each.need or 'no need explains it'}" for each in brief.objections]
    listing(document, "Objections", objections, brief.blanks.get("objections", ""))


def _done(decision: Decision) -> str:
    work = "nothing to do" if decision.action == "none" else decision.action
    return f"{work} {decision.asset or ''}".rstrip()


def _library(document: WordDocument, brief: Brief) -> None:
    document.add_heading("The library", level=1)
    plan = brief.library
    decided = [f"{each.need}: {_done(each)} ({each.why})" for each in plan.decisions]
    listing(document, "Decided", decided, "")
    if plan.links:
        label(document, "Link to")
    for each in plan.links:
        line = document.add_paragraph(f"{each.asset} ", style="List Bullet")
        linked(line, each.title, each.url)
        told = "; ".join(filter(None, ("next phase" if each.next_phase else "", each.caution)))
        line.add_run(f" ({told})" if told else "")
    if not plan.links:
        labelled(document, "Link to", brief.blanks.get("library.links", ""))
    left = [f"{each.asset}: {each.reason}" for each in plan.do_not_link]
    listing(document, "Do not link", left, brief.blanks.get("library.do_not_link", ""))
    listing(document, "This is not", brief.boundaries, "")
    labelled(document, "Findability", ", ".join(brief.findability))


def _end(document: WordDocument, brief: Brief) -> None:
    document.add_heading("People, use and success", level=1)
    if brief.people:
        labelled(document, "Experts", ", ".join(brief.people.experts))
        labelled(document, "Interview", "; ".join(brief.people.interviewees))
        labelled(document, "Ask", " ".join(brief.people.questions))
    if brief.distribution:
        use = brief.distribution
        for label, told in (("Deals", use.deals), ("Tell", use.tell), ("Campaigns", use.campaigns)):
            labelled(document, label, ", ".join(told))
    if brief.success:
        end = brief.success
        outcome = f"coverage {end.coverage}; {end.closing}; review on {day(end.review_on)}"
        labelled(document, "Success", outcome)
    listing(document, "Assumptions", brief.assumptions, brief.blanks.get("assumptions", ""))
    failed = [f"{check.title}: {check.fix}" for check in brief.score.failed] if brief.score else []
    listing(document, "To fix", failed, "")


def _sources(document: WordDocument, brief: Brief) -> None:
    document.add_heading("Where it comes from", level=1)
    fields: dict[tuple[str, ...], list[str]] = {}
    for field, sources in brief.provenance.items():
        fields.setdefault(sources, []).append(plain(field))
    for sources, names in fields.items():
        line = document.add_paragraph(style=SMALL)
        line.add_run(f"{', '.join(names)}: ").bold = True
        line.add_run(", ".join(sources))
