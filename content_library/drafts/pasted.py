"""A text somebody pasted into a question: what of it is the request, what the piece, and whether it is one at all."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from content_library.briefs.pasted import labels_in
from content_library.cue_files import DRAFTS
from content_library.spelling import folded

ENOUGH = 80  # words: a shorter text is a question with some context, unless it is called a draft
FEWEST = 20  # words of what is called one
MOST_LABELS = 3  # of a brief's fields: a piece may have a title and a line that begins "Note:", a brief has many
REQUEST = 30  # words a request may have before the text it is about begins
OF_A_TEXT = 3
"""Words of what is to be looked at; what is shorter is the name of something: "check this: A12"."""
_QUOTED = re.compile(r"(?P<request>[^\"“„«»]+)[\"“„«](?P<text>.+)[\"”“»]\W*", re.DOTALL)
_QUOTED_FIRST = re.compile(r"[\"“„«](?P<text>[^\"“”„«»]+)[\"”“»]\s*[,:;–—-]?\s*(?P<request>[^\"“„«»]+)", re.DOTALL)
_OF_A_QUOTATION = 3  # words: one or two are a term the style guide is asked about
_MARKED = re.compile(r"(?P<request>[^?:–—\n]{4,60}?)\s*(?:[?:]|[–—]| - )\s*(?=\w|[\"“„«¿¡])")
BRIEF = re.compile(r"\bbrief", re.IGNORECASE)


@dataclass(frozen=True)
class Pasted:
    """`request` is what was asked, `text` what was pasted, which may have been `quoted`."""

    request: str
    text: str
    quoted: bool = False

    @property
    def called(self) -> bool:
        """Whether the request says that it is a text to be looked at, and not a brief."""
        return bool(DRAFTS.whole("called").search(self.request) or self.checked) and not BRIEF.search(self.request)

    @property
    def checked(self) -> bool:
        """Whether nothing but a look at it is asked for."""
        return _only_asks(self.request) and not BRIEF.search(self.request)

    def is_one_of(self, titles: Iterable[str]) -> bool:
        said = folded(self.text.strip(" .?!"))
        return any(folded(title) == said for title in titles)

    @property
    def fewest(self) -> int:
        """Words it has at least where it is one."""
        if self.checked:
            return 1 if self.quoted or DRAFTS.whole("text").search(self.request) else OF_A_TEXT
        return FEWEST if self.called else ENOUGH


def pasted_draft(question: str) -> Pasted | None:
    """None for a brief, and for a question that holds no text to check. A brief is known by its labels."""
    pasted = _parted(question.strip())
    words = len(pasted.text.split())
    if len(labels_in(pasted.text)) >= MOST_LABELS or words < pasted.fewest or _is_named(pasted.text):
        return None
    return pasted


def pasted_brief(question: str) -> Pasted | None:
    """A text with the labels of a brief, where nothing but a look at it is asked for."""
    pasted = _parted(question.strip())
    return pasted if len(labels_in(pasted.text)) >= MOST_LABELS and _only_asks(pasted.request) else None


def pasted_in(question: str, *, called: bool = False) -> Pasted | None:
    """A draft, or a brief with many labels; where a text was `called` one, also a shorter one."""
    pasted = _parted(question.strip())
    fewest = min(pasted.fewest, FEWEST if called else ENOUGH)
    return pasted if len(pasted.text.split()) >= fewest else None


def logged(pasted: Pasted) -> str:
    """What is written down of a question with a text under it: what was asked, and how long the text was."""
    return f"{pasted.request} [a text of {len(pasted.text.split())} words]".lstrip()


def _parted(question: str) -> Pasted:
    """At the first line's end, at a colon in it, or around a quotation, where what is beside is short enough to be a
    request; behind what asks for nothing but a look at it, also at another mark."""
    quoted = _QUOTED.fullmatch(question) or _QUOTED_FIRST.fullmatch(question)
    if quoted is not None and _only_asks(quoted["request"]) and len(quoted["text"].split()) >= _OF_A_QUOTATION:
        return Pasted(quoted["request"].strip(" :"), quoted["text"].strip(), quoted=True)
    first, _, rest = question.partition("\n")
    before, colon, after = first.partition(": ")
    if rest.strip() and len(first.split()) <= REQUEST:
        return Pasted(first, rest.strip("\n"))
    if colon and len(before.split()) <= REQUEST:
        return Pasted(before, f"{after}\n{rest}".strip())
    marked = _MARKED.match(question)
    if marked is not None and _only_asks(marked["request"]):
        return Pasted(marked["request"], question[marked.end() :].strip())
    return Pasted("", question)


def _only_asks(request: str) -> bool:
    """Whether it is a whole request to look at what stands behind it, and nothing else."""
    return _asking().fullmatch(request) is not None


@cache
def _asking() -> re.Pattern[str]:
    opening, asked, please = (DRAFTS.said(group) for group in ("opening", "asked", "please"))
    return re.compile(rf"\W*(?:(?:{opening})[ ,]+)*(?:{asked})(?: (?:{please}))?\W*", re.IGNORECASE)


def _is_named(text: str) -> bool:
    """By its number, with a word or two: "A12 again"."""
    article = rf"(?:(?:{DRAFTS.said('article')}) )?"
    number = r"(?:brief(?:ing)? )?[A-Z]{1,5}-?(?:[A-Z]{2}-){0,2}\d{1,5}"
    return re.fullmatch(rf"\W*{article}{number}\W*(?:\w+\W*){{0,2}}", text, re.IGNORECASE) is not None
