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
_THIS = r"(?:this|the following|my|our|her|his|their)(?: short| draft)?"
_NOUN = r"text|copy|paragraph|sentence|wording|passage|page|post|article|email|e-mail|mail|message|slide|piece|page"
_TAIL = r"(?: (?:please|pls|for|in|to|against)\b.*)?"
_GIVEN = (
    rf"(?:review|check|proof ?read|assess|vet|score|rate|look (?:over|at|through)) {_THIS}(?: (?:{_NOUN}))?{_TAIL}"
    r"|(?:is|are) (?:this|these|the following)(?: \w+)? (?:ok|okay|fine|good|right|correct|allowed)(?: to \w+)?(?: for .*)?"
    r"|(?:can|may) (?:i|we) (?:send|publish|post|use|say) this|what(?:'s|s| is) wrong with this(?: \w+)?"
    r"|(?:prüfe?|checke?|lies|korrigiere?|bewerte) (?:bitte )?(?:diesen|den folgenden|meinen|das|dies|diese)(?: \w+)?(?: (?:für|in|bitte)\b.*)?"
    r"|(?:ist|passt|geht) (?:das|dies|dieser text)(?: so)?(?: (?:ok|okay|in ordnung|richtig|gut|erlaubt))?"
    r"|(?:revisa|comprueba|corrige|valora) (?:este|esta|el siguiente|mi|esto)(?: \w+)?(?: (?:para|en|por favor)\b.*)?"
    r"|¿?(?:está|esta|es) (?:bien|correcto)(?: (?:esto|este texto))?|¿?(?:esto|este texto) está bien"
    r"|(?:provjeri|pregledaj|ocijeni) (?:ovaj|ovo|sljedeći|moj)(?: \w+)?(?: (?:za|u|molim)\b.*)?|je li ovo (?:u redu|ok|dobro|točno)"
)
CHECKED = re.compile(
    rf"\W*(?:(?:hi|hey|hallo|hola|bok|please|pls|bitte|can you|could you|kannst du|puedes|možeš li)[ ,]+)*(?:{_GIVEN})\W*",
    re.IGNORECASE,
)
"""A whole request to look at what stands behind it."""
OF_A_TEXT = 8
"""Words of what is to be looked at; what is shorter may be the name of something: "check this: A12"."""
_TEXT = re.compile(r"\b(?:text|copy|paragraph|sentence|wording|texto|frase|tekst|satz|rečenic\w)\b", re.IGNORECASE)
_QUOTED = re.compile(r"(?P<before>[^\"“„«»]+)[\"“„«](?P<text>.+)[\"”“»]\W*", re.DOTALL)
BRIEF = re.compile(r"\bbrief", re.IGNORECASE)


@dataclass(frozen=True)
class Pasted:
    """`request` is what was asked, `text` what was pasted."""

    request: str
    text: str

    @property
    def called(self) -> bool:
        """Whether the request says that it is a text to be looked at, and not a brief."""
        return bool(CALLED.search(self.request) or self.checked) and not BRIEF.search(self.request)

    @property
    def checked(self) -> bool:
        """Whether nothing but a look at it is asked for."""
        return CHECKED.fullmatch(self.request) is not None and not BRIEF.search(self.request)

    @property
    def fewest(self) -> int:
        """Words it has at least where it is one."""
        if self.checked:
            return 1 if _TEXT.search(self.request) else OF_A_TEXT
        return FEWEST if self.called else ENOUGH


def pasted_draft(question: str) -> Pasted | None:
    """None for a brief, and for a question that holds no text to check. A brief is known by its labels."""
    pasted = _parted(question.strip())
    words = len(pasted.text.split())
    if len(labels_in(pasted.text)) >= MOST_LABELS or words < pasted.fewest:
        return None
    return pasted


def pasted_in(question: str, *, called: bool = False) -> Pasted | None:
    """A draft, or a brief with many labels; where a text was `called` one, also a shorter one."""
    pasted = _parted(question.strip())
    fewest = min(pasted.fewest, FEWEST if called else ENOUGH)
    return pasted if len(pasted.text.split()) >= fewest else None


def logged(pasted: Pasted) -> str:
    """What is written down of a question with a text under it: what was asked, and how long the text was."""
    return f"{pasted.request} [a text of {len(pasted.text.split())} words]".lstrip()


def _parted(question: str) -> Pasted:
    """At the first line's end, at a colon in it, or before a quotation, where what is before is short enough to be a
    request."""
    quoted = _QUOTED.fullmatch(question)
    if quoted is not None and CHECKED.fullmatch(quoted["before"]):
        return Pasted(quoted["before"].strip(), quoted["text"].strip())
    first, _, rest = question.partition("\n")
    before, colon, after = first.partition(": ")
    if rest.strip() and len(first.split()) <= REQUEST:
        return Pasted(first, rest.strip("\n"))
    if colon and len(before.split()) <= REQUEST:
        return Pasted(before, f"{after}\n{rest}".strip())
    return Pasted("", question)
