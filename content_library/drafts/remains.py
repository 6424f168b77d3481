"""What must not be left in a piece: orders to a machine, people's data, placeholders, and parts nobody can read."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from content_library.cue_files import DRAFTS
from content_library.drafts.draft import Draft, Paragraph, Sentence
from content_library.drafts.findings import Finding, Severity, at, at_sentence
from content_library.orders.finding import Order, orders
from content_library.picture import Picture

EMAIL = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}(?![\w@])")
ROLES = re.compile(
    r"(?:info|hello|contact|kontakt|sales|support|office|press|privacy|security|marketing)@", re.IGNORECASE
)
PLACEHOLDER = re.compile(
    r"\b(?:tbd|tba|todo|fixme|lorem ipsum|xxx+)\b|\[(?:insert|your|add|link|figure|quote|name|todo|tk)\b[^\]\n]{0,80}\](?!\()|\?\?\?+|_{5,}",
    re.IGNORECASE,
)
UNREADABLE = re.compile("\ufffd|Ã[\u0080-\u00bf]|â€")
"""What is left of letters that were read in the wrong encoding."""
BETWEEN = "\n\n"


@dataclass(frozen=True)
class Ordered:
    """A paragraph in which an order to a machine stands, and the sentence it stands in."""

    paragraph: Paragraph
    quote: str


def ordered(draft: Draft) -> tuple[Ordered, ...]:
    """Each paragraph once; hidden ones and comments too, which are the usual place."""
    text = BETWEEN.join(paragraph.text for paragraph in draft.paragraphs)
    first_lines, line = [], 1
    for paragraph in draft.paragraphs:
        first_lines.append(line)
        line += paragraph.text.count("\n") + len(BETWEEN)
    found: dict[int, Ordered] = {}
    for order in sorted(orders(text), key=lambda each: each.first):
        at_line = max(place for place, first in enumerate(first_lines) if first <= order.first)
        paragraph = draft.paragraphs[at_line]
        found.setdefault(paragraph.number, Ordered(paragraph, _said(paragraph, order)))
    return tuple(found.values())


def left_in(picture: Picture, draft: Draft, told: tuple[Ordered, ...]) -> Iterator[Finding]:
    for each in told:
        yield at("order", "gate", each.paragraph, each.quote)
    obeyed = {each.paragraph.number for each in told}
    for paragraph in draft.paragraphs:
        if paragraph.kind == "hidden" and paragraph.number not in obeyed:
            yield at("hidden", "hint", paragraph, paragraph.sentences[0].text)
        for sentence in paragraph.sentences if paragraph.kind != "code" else ():
            yield from _personal(picture, sentence)
            if paragraph.kind not in ("hidden", "comment"):
                yield from _unfinished(sentence)
    yield from _empty_sections(draft)
    yield from _beside(draft)


def _said(paragraph: Paragraph, order: Order) -> str:
    """The sentence with the order's words in it; the first one when they were hidden in another alphabet or code."""
    words = order.words.strip().casefold()
    return next(
        (each.text for each in paragraph.sentences if words in each.text.casefold()), paragraph.sentences[0].text
    )


def _personal(picture: Picture, sentence: Sentence) -> Iterator[Finding]:
    ours = {person.email.casefold() for person in picture.people if person.email}
    for found in EMAIL.finditer(sentence.text):
        if not ROLES.match(found[0]):
            kind, severity = _whose(found[0].casefold() in ours)
            yield at_sentence(kind, severity, sentence, about=found[0])  # type: ignore[arg-type]
    for found in _phone().finditer(sentence.text):
        yield at_sentence("personal", "gate", sentence, about=re.sub(r"^[^+\d]+", "", found[0]))


def _whose(colleague: bool) -> tuple[str, Severity]:
    return ("colleague", "hint") if colleague else ("personal", "gate")


def _unfinished(sentence: Sentence) -> Iterator[Finding]:
    for found in PLACEHOLDER.finditer(sentence.text):
        yield at_sentence("placeholder", "should", sentence, about=found[0])
    if UNREADABLE.search(sentence.text):
        yield at_sentence("unreadable", "should", sentence)


def _empty_sections(draft: Draft) -> Iterator[Finding]:
    """A heading right before one of its own or a higher level, or at the end; what is on top of the page is a title."""
    shown = [each for each in draft.paragraphs if each.kind not in ("hidden", "comment", "margin")]
    for heading, following in zip(shown, [*shown[1:], None], strict=True):
        ends = following is None or (following.kind == "heading" and following.level <= heading.level)
        if heading.kind == "heading" and ends and heading.number != 1:
            yield at("empty_section", "should", heading, heading.text)


def _beside(draft: Draft) -> Iterator[Finding]:
    for each in draft.beside:
        severity: Severity = "hint" if each.what in ("comments", "other_extension") else "should"
        yield Finding(each.what, severity, page=each.page, found=str(each.count) if each.count else "")


@cache
def _phone() -> re.Pattern[str]:
    return re.compile(
        r"(?<![\w.,/-])(?:\+|00)\d{1,3}(?:[ ./()-]{0,2}\d){7,12}(?!\d)"
        rf"|\b(?:{DRAFTS.said('phone')})\b\.?:?\s*\+?\d(?:[ ./()-]{{0,2}}\d){{5,13}}",
        re.IGNORECASE,
    )
