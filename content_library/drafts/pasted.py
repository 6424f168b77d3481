"""A text somebody pasted into a question: what of it is the request, what the piece, and whether it is one at all."""

import re
from dataclasses import dataclass

from content_library.briefs.pasted import labels_in

ENOUGH = 80  # words: a shorter text is a question with some context, unless it is called a draft
FEWEST = 20  # words of what is called one
MOST_LABELS = 3  # of a brief's fields: a piece may have a title and a line that begins "Note:", a brief has many
REQUEST = 30  # words a request may have before the text it is about begins
CALLED = re.compile(
    r"\b(?:this|my|our|the|following|her|his|their)\s+(?:\w+\s+){0,2}draft\b|^\W*draft\b(?:\s+for\b.*)?\W*$"
    r"|\b(?:entwurf|borrador|nacrt\w*)\b",
    re.IGNORECASE,
)
"""The noun, not "draft an email for …"."""
BRIEF = re.compile(r"\bbrief", re.IGNORECASE)


@dataclass(frozen=True)
class Pasted:
    """`request` is what was asked, `text` what was pasted."""

    request: str
    text: str

    @property
    def called(self) -> bool:
        """Whether the request says that it is a draft, and not one of a brief."""
        return bool(CALLED.search(self.request)) and not BRIEF.search(self.request)


def pasted_draft(question: str) -> Pasted | None:
    """None for a brief, and for a question that holds no text to check. A brief is known by its labels."""
    pasted = _parted(question.strip())
    words = len(pasted.text.split())
    if len(labels_in(pasted.text)) >= MOST_LABELS or words < (FEWEST if pasted.called else ENOUGH):
        return None
    return pasted


def pasted_in(question: str, *, called: bool = False) -> Pasted | None:
    """A draft, or a brief with many labels; where a text was `called` one, also a shorter one."""
    pasted = _parted(question.strip())
    return pasted if len(pasted.text.split()) >= (FEWEST if called else ENOUGH) else None


def logged(pasted: Pasted) -> str:
    """What is written down of a question with a text under it: what was asked, and how long the text was."""
    return f"{pasted.request} [a text of {len(pasted.text.split())} words]".lstrip()


def _parted(question: str) -> Pasted:
    """At the first line's end, or at a colon in it, where what is before is short enough to be a request."""
    first, _, rest = question.partition("\n")
    before, colon, after = first.partition(": ")
    if rest.strip() and len(first.split()) <= REQUEST:
        return Pasted(first, rest.strip("\n"))
    if colon and len(before.split()) <= REQUEST:
        return Pasted(before, f"{after}\n{rest}".strip())
    return Pasted("", question)
