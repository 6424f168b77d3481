"""What a brief wants the reader to take along: one sentence, a change of mind, a position, a form and an outline."""

import re
from collections.abc import Sequence

from content_library.briefs.checks.stated import cell_of, stated
from content_library.briefs.fields import Brief
from content_library.briefs.form import LENGTH
from content_library.briefs.ground import listed, plain
from content_library.briefs.outlines import Section
from content_library.briefs.wording import TAKEAWAY_WORDS
from content_library.picture import Picture
from content_library.shared_words import shared, stems

LEAST_SECTIONS = 3
POSITION_VERBS = (
    "say show let hand put give name answer prove stop start do don't refuse replace drop admit compare ask open begin "
    "defend end expose trust"
)
POSITION = tuple(POSITION_VERBS.split())
"""A sentence that takes a side starts with, or goes on with, one of these verbs."""
GENERIC = (
    "everything you need",
    "ultimate guide",
    "introduction to",
    "best practices for",
    "complete guide",
    "make it engaging",
)


def one_takeaway(brief: Brief, _: Picture) -> str:
    text = brief.takeaway
    if text and _sentences(text) == 1 and len(text.split()) <= TAKEAWAY_WORDS and "and also" not in text.casefold():
        subject = stems(" ".join((*(need.text for need in brief.needs), *(each.text for each in brief.must_answer))))
        return "" if not subject or shared(text, subject) else "Say in the takeaway what this piece is about."
    return f"Write the one thing to remember in one sentence of at most {TAKEAWAY_WORDS} words."


def two_beliefs(brief: Brief, _: Picture) -> str:
    change = brief.change
    if (
        change
        and stated(change.before)
        and stated(change.after)
        and change.before.casefold() != change.after.casefold()
    ):
        return ""
    return "Say what the reader believes before, and what after reading."


def a_position(brief: Brief, _: Picture) -> str:
    text = brief.angle.sentence if brief.angle else ""
    said = text.casefold()
    takes_a_side = any(re.search(rf"\b{verb}\b", said) for verb in POSITION)
    if text and _sentences(text) == 1 and takes_a_side and not any(pattern in said for pattern in GENERIC):
        return ""
    return "Take a position in one sentence: what to do, and what not to."


def a_form_for_the_reader(brief: Brief, picture: Picture) -> str:
    cell = cell_of(brief, picture)
    if cell is None or brief.form is None:
        return "State format, depth and length once reader and phase are chosen."
    wanted = cell.content_preferences
    formats = (*wanted.formats.preferred, *wanted.formats.acceptable)
    if not stated(brief.form.format) or not stated(brief.form.length):
        return "State the format and the depth this reader wants."
    if formats and brief.form.format not in formats:
        return f"Choose a format this reader opens: {listed(plain(each) for each in formats)}."
    if wanted.depth and (brief.form.depth is None or abs(brief.form.depth - wanted.depth) > 1):
        return f"Choose depth {wanted.depth}, one step more or less."
    limit = LENGTH[brief.form.depth][1] if brief.form.depth else None
    too_long = limit is not None and (brief.form.words is None or brief.form.words > limit)
    return f"Shorten to what the depth allows: {limit} words." if too_long else ""


def a_place_for_all(brief: Brief, _: Picture) -> str:
    sections = brief.outline
    placed = {need for section in sections for need in section.needs}
    answered = {question for section in sections for question in section.questions}
    complete = {need.id for need in brief.needs} <= placed and set(range(1, len(brief.must_answer) + 1)) <= answered
    if not (len(sections) >= LEAST_SECTIONS and all(section.purpose for section in sections) and complete):
        return (
            f"Outline at least {LEAST_SECTIONS} sections with a purpose, and give every need and question its section."
        )
    return "" if brief.pasted else _something_to_build_on(sections)


def _something_to_build_on(sections: Sequence[Section]) -> str:
    """Whoever starts with less than half of it has to find the piece first."""
    bare = [section for section in sections if not section.use]
    silent = [section.heading for section in bare if not section.ask]
    if silent:
        return f"Say what {listed(f'“{each}”' for each in silent)} is built from, or whom to ask what."
    if 2 * len(bare) <= len(sections):
        return ""
    first = max(bare, key=lambda section: section.share)
    asked = first.ask.rstrip(".?")
    return f"Find material before writing: {len(bare)} of {len(sections)} sections have none. First {asked}."


def _sentences(text: str) -> int:
    """Sentences outside quotation marks."""
    bare = re.sub(r"“[^”]*”", "", text).strip()
    return len([part for part in re.split(r"[.!?](?:\s|$)", bare) if part.strip()])
