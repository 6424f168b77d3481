"""A piece somebody wrote, as it was read: paragraphs with their places, links, and what stood beside the text."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal

Kind = Literal["text", "heading", "item", "row", "code", "margin", "comment", "hidden"]
"""A `row` is one of a table, or a cell of it in a Word file. A `margin` stands on every page, a `comment` beside the
text; what is `hidden` no reader sees."""
SEEN: frozenset[Kind] = frozenset({"text", "heading", "item", "row", "code"})
"""What the reader of the piece gets."""
TOLD: frozenset[Kind] = SEEN - {"code"}
"""What is written in words, and so judged by them."""

_SENTENCE_END = re.compile(r"(?<=[.!?…])[\"'”’»)\]*_]*\s+(?=[\"'“„«¿¡(\[*_]*[^\W_a-z])|(?<=[\u3002\uff01\uff1f])")
_MARKUP = re.compile(r"!?\[([^\[\]]*)\]\((?:[^()\n]|\([^()\n]*\))*\)|<(?:https?|mailto):[^<>\s]+>|[*_`~]{1,3}|\\(?=\W)")
_SIGNS = re.compile(r"^[ \t]*(?:#{1,6}|[-*+•–]|\d{1,3}[.)]|>)[ \t]+")


@dataclass(frozen=True)
class Sentence:
    """`text` is a slice of its paragraph, character for character; `plain` is what a reader makes of it: without
    markup, in one line, words that were hyphenated at a line's end in one piece."""

    paragraph: "Paragraph"
    text: str

    @cached_property
    def plain(self) -> str:
        return plain(self.text)


@dataclass(frozen=True)
class Paragraph:
    """`number` counts from 1 over everything that was read. `line` is known for text files, `page` for PDF."""

    number: int
    text: str
    kind: Kind = "text"
    line: int | None = None
    page: int | None = None
    level: int = 0
    """Of a heading, 1 the highest; 0 for everything else."""

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        return tuple(Sentence(self, piece) for piece in _pieces(self.text))


@dataclass(frozen=True)
class Link:
    """`label` is what is shown, "" for a bare address."""

    paragraph: int
    label: str
    url: str


@dataclass(frozen=True)
class Beside:
    """Something about the file itself: `count` of them, or the `page` it is true of."""

    what: Literal["tracked_changes", "comments", "page_without_text", "other_extension"]
    count: int = 0
    page: int | None = None


@dataclass(frozen=True)
class Draft:
    """`title` is the one the file itself gives, else its first heading, else ""."""

    file: str
    title: str
    paragraphs: tuple[Paragraph, ...]
    links: tuple[Link, ...] = ()
    beside: tuple[Beside, ...] = ()
    pages: int | None = field(default=None)

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """Of what the reader gets in words, in order."""
        return tuple(each for paragraph in self.told for each in paragraph.sentences)

    @cached_property
    def told(self) -> tuple[Paragraph, ...]:
        return tuple(paragraph for paragraph in self.paragraphs if paragraph.kind in TOLD)

    @cached_property
    def plain(self) -> str:
        return "\n\n".join(plain(paragraph.text) for paragraph in self.told)

    @cached_property
    def words(self) -> int:
        """Those with a letter or a digit in them."""
        return len(re.findall(r"\w+(?:['’.,-]\w+)*", self.plain))

    def paragraph(self, number: int) -> Paragraph:
        return self.paragraphs[number - 1]


def plain(text: str) -> str:
    text = _MARKUP.sub(lambda found: found[1] or "", _SIGNS.sub("", text))
    text = re.sub(r"(?<=[^\W\d_])-\n(?=[a-zà-ž])", "", text.replace("\u00ad", ""))
    return " ".join(unicodedata.normalize("NFKC", text).split())


def _pieces(text: str) -> Iterator[str]:
    start = 0
    for end in _SENTENCE_END.finditer(text):
        piece = text[start : end.end()].strip()
        if piece:
            yield piece
        start = end.end()
    if text[start:].strip():
        yield text[start:].strip()
