"""A text somebody pasted into a question: what of it is the request, what the piece, and whether it is one at all."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from content_library.briefs.pasted import labels_in
from content_library.spelling import folded

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
_NOUN = r"text|copy|paragraph|sentence|line|claim|wording|headline|slogan|tagline|caption|passage|page|post|tweet|article|email|e-mail|mail|message|slide|piece|page|blurb"
_TAIL = r"(?: (?:please|pls|for|in|to|against)\b.*)?"
_OK = r"ok|okay|fine|good|right|correct|allowed|alright"
_SATZ = r"satz|text|zeile|formulierung|absatz|überschrift|entwurf|slogan|behauptung|aussage"
_FRASE = r"frase|texto|línea|párrafo|titular|redacción|oración|eslogan|afirmación"
_RECENICA = r"rečenic\w|tekst\w?|redak|naslov|odlomak|formulacij\w|slogan|tvrdnj\w"
_GIVEN = (
    rf"(?:check|review|proof ?read|assess|vet|score|rate|look (?:over|at|through)|(?:have )?a (?:quick )?look at|quick check|check) {_THIS}(?: (?:{_NOUN}))?{_TAIL}"
    rf"|(?:quick )?(?:check|proofread|review)(?: (?:please|pls))?|(?:sentence|wording|text|copy|claim) check"
    rf"|(?:is|are) (?:this|that|these|the following|my|our|it)(?: \w+)? (?:{_OK})(?: to \w+)?(?: (?:so|as is|like this|like that))?(?: for .*)?|does this(?: \w+)? (?:work|pass)"
    rf"|(?:is it|would it be) (?:{_OK}) (?:to (?:say|write|publish|post|send)|if (?:i|we) (?:say|write|publish))(?: this| it)?(?: like this| so)?"
    rf"|(?:can|may) (?:i|we) (?:send|publish|post|use|say|write|print) (?:this|it)(?: (?:{_NOUN}))?(?: (?:so|like this|like that|this way))?|(?:what(?:'s|s| is)|anything|something) wrong with this(?: \w+)?|(?:any )?(?:thoughts|objections)(?: on| to) this(?: \w+)?"
    r"|(?:ok|okay) (?:so|like this|to send|to publish)|how about this(?: \w+)?"
    rf"|(?:prüfe?n?|checke?n?|lies|lesen|korrigiere?|bewerte)(?: sie)?(?: mal| bitte| kurz)*(?: (?:diesen|den folgenden|meinen|unseren|das|dies|diese[ns]?|meine|unsere|den|die))?(?: (?:{_SATZ}|\w+))?(?: (?:für|in|bitte)\b.*)?"
    rf"|(?:ist|passt|geht|stimmt) (?:das|dies|(?:dieser|mein|unser|der|diese|meine|unsere) (?:{_SATZ}))(?: so)?(?: (?:ok|okay|in ordnung|richtig|gut|erlaubt))?"
    rf"|(?:kann|darf|können|dürfen) (?:ich|wir|man) (?:das|dies|den satz|diesen (?:{_SATZ}))(?: so)? (?:schreiben|sagen|veröffentlichen|schicken|verwenden|drucken|posten)|(?:ok|okay) so"
    rf"|(?:revisa|revise|comprueba|compruebe|corrige|corrija|valora|mira|mire)(?: (?:por favor|porfa))?(?: (?:este|esta|el siguiente|la siguiente|mi|nuestra?|esto))?(?: (?:{_FRASE}|\w+))?(?: (?:para|en|por favor)\b.*)?"
    rf"|¿?(?:está|esta|es|queda|vale) (?:bien|correct[oa]|permitid[oa])(?: (?:así|(?:esto|(?:este|esta|mi|la|el) (?:{_FRASE}))))?|¿?(?:esto|(?:este|esta|mi) (?:{_FRASE})) (?:está|queda|vale) (?:bien|así)|¿?(?:vale|está bien) así"
    rf"|¿?(?:puedo|podemos|se puede) (?:escribir|decir|publicar|enviar|usar) (?:esto|(?:este|esta) (?:{_FRASE}))(?: así)?"
    rf"|(?:provjeri(?:te)?|pregledaj(?:te)?|ocijeni(?:te)?|pogledaj(?:te)?)(?: (?:molim(?: te| vas)?))?(?: (?:ovaj|ovu|ovo|sljedeć\w+|moj\w?|naš\w?))?(?: (?:{_RECENICA}|\w+))?(?: (?:za|u|molim)\b.*)?"
    rf"|je li (?:ovo|(?:ovaj|ova|moj|moja) (?:{_RECENICA})) (?:u redu|ok|dobro|dobra|točno|točna)|(?:valja|može|prolazi) li (?:ovo|ovako|(?:ovaj|ova) (?:{_RECENICA}))|(?:smijem|mogu|možemo) li (?:ovo|ovako) (?:napisati|reći|objaviti|poslati)"
)
CHECKED = re.compile(
    rf"\W*(?:(?:hi|hey|hallo|hola|bok|so|and|please|pls|bitte|can you|could you|would you|kannst du|können sie|puedes|podrías|možeš li|možete li)[ ,]+)*(?:{_GIVEN})(?: (?:please|pls|bitte|por favor|molim))?\W*",
    re.IGNORECASE,
)
"""A whole request to look at what stands behind it."""
OF_A_TEXT = 3
"""Words of what is to be looked at; what is shorter is the name of something: "check this: A12"."""
_TEXT = re.compile(
    r"\b(?:text|copy|paragraph|sentence|line|wording|headline|slogan|tagline|texto|frase|tekst|satz|zeile|rečenic\w)\b",
    re.IGNORECASE,
)
_NAMED = re.compile(
    r"\W*(?:the |das |die |el |la )?(?:brief(?:ing)? )?[A-Z]{1,5}-?(?:[A-Z]{2}-){0,2}\d{1,5}\W*(?:\w+\W*){0,2}",
    re.IGNORECASE,
)
"""By its number, with a word or two: "A12 again"."""
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
        return bool(CALLED.search(self.request) or self.checked) and not BRIEF.search(self.request)

    @property
    def checked(self) -> bool:
        """Whether nothing but a look at it is asked for."""
        return CHECKED.fullmatch(self.request) is not None and not BRIEF.search(self.request)

    def is_one_of(self, titles: Iterable[str]) -> bool:
        said = folded(self.text.strip(" .?!"))
        return any(folded(title) == said for title in titles)

    @property
    def fewest(self) -> int:
        """Words it has at least where it is one."""
        if self.checked:
            return 1 if self.quoted or _TEXT.search(self.request) else OF_A_TEXT
        return FEWEST if self.called else ENOUGH


def pasted_draft(question: str) -> Pasted | None:
    """None for a brief, and for a question that holds no text to check. A brief is known by its labels."""
    pasted = _parted(question.strip())
    words = len(pasted.text.split())
    if len(labels_in(pasted.text)) >= MOST_LABELS or words < pasted.fewest or _NAMED.fullmatch(pasted.text):
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
    """At the first line's end, at a colon in it, or around a quotation, where what is beside is short enough to be a
    request; behind what asks for nothing but a look at it, also at another mark."""
    quoted = _QUOTED.fullmatch(question) or _QUOTED_FIRST.fullmatch(question)
    if quoted is not None and CHECKED.fullmatch(quoted["request"]) and len(quoted["text"].split()) >= _OF_A_QUOTATION:
        return Pasted(quoted["request"].strip(" :"), quoted["text"].strip(), quoted=True)
    first, _, rest = question.partition("\n")
    before, colon, after = first.partition(": ")
    if rest.strip() and len(first.split()) <= REQUEST:
        return Pasted(first, rest.strip("\n"))
    if colon and len(before.split()) <= REQUEST:
        return Pasted(before, f"{after}\n{rest}".strip())
    marked = _MARKED.match(question)
    if marked is not None and CHECKED.fullmatch(marked["request"]):
        return Pasted(marked["request"], question[marked.end() :].strip())
    return Pasted("", question)
