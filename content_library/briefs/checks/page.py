"""Whether a brief is complete: people, success, nothing left blank, and the source of every field."""

import re
from collections import Counter
from dataclasses import fields

from content_library.briefs.checks.stated import stated
from content_library.briefs.fields import Brief
from content_library.briefs.ground import listed, plain
from content_library.briefs.markdown import MOST_WORDS, as_markdown, count_words
from content_library.evidence import ENOUGH, QUOTED, evidence_for, inside, is_said
from content_library.picture import Picture

MOST_TIMES = 3
"""A sentence of the reader leads from one belief to another, gives the angle and is asked about: that is enough."""
PLACEHOLDERS = r"\b(tbd|tba|todo|xxx+|lorem ipsum)\b|\[(?:insert|your)[^\]]*\]"
MUST_BE_THERE = (
    "title",
    "why_now",
    "reader",
    "before",
    "goal",
    "must_answer",
    "outline",
    "boundaries",
    "people",
    "distribution",
)
UNSOURCED = ("score", "pasted", "blanks", "provenance")


def people_named(brief: Brief, _: Picture) -> str:
    missing = [
        what
        for what, there in (
            ("a writer, or “unassigned”", brief.writer),
            ("a reviewer", any(map(stated, brief.reviewers))),
            ("a due date", brief.due),
            ("an expert", brief.people and any(map(stated, brief.people.experts))),
        )
        if not there
    ]
    return f"Name {listed(missing)}." if missing else ""


def success_measured(brief: Brief, picture: Picture) -> str:
    end, form = brief.success, brief.form
    if end is None or brief.due is None or form is None:
        return "Say what will be better by how much and when, and when to review it."
    days = picture.taxonomy.shelf_life(form.content_type)
    if (end.review_on - brief.due).days != days:
        return f"Set the review {days} days after the due date: the shelf life of the type."
    return "" if end.coverage_to >= end.coverage_from else "Choose a form that raises the coverage of the cell."


def nothing_blank(brief: Brief, _: Picture) -> str:
    empty = [name for name in MUST_BE_THERE if not getattr(brief, name)]
    if brief.goal and not (stated(brief.goal.goal) and stated(brief.goal.exit)):
        empty.append("goal")
    if brief.before and not stated(brief.before.pain):
        empty.append("before")
    if empty:
        return f"Fill in {listed(plain(name) for name in empty)}."
    page = as_markdown(brief)
    found = re.search(PLACEHOLDERS, f"{brief.title}\n{page}", re.IGNORECASE)
    if found:
        return f"Replace the placeholder “{found[0]}”."
    if count_words(page) > MOST_WORDS:
        return f"Shorten the brief to {MOST_WORDS} words."
    told = Counter(inside(match) for match in QUOTED.finditer(page) if is_said(inside(match)))
    often = next((words for words, times in told.items() if times > MOST_TIMES), None)
    return f"Say “{often}” less often: it stands {told[often]} times." if often else ""


def sources_named(brief: Brief, picture: Picture) -> str:
    level = evidence_for(picture, brief.persona, brief.phase).level
    if level < ENOUGH and not brief.assumptions:
        return "List what is assumed: little evidence speaks for this cell."
    bare = [
        field.name for field in fields(brief) if field.name not in UNSOURCED and not brief.provenance.get(field.name)
    ]
    return f"Name the source of {listed(plain(name) for name in bare[:3])}." if bare else ""
