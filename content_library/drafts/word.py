"""A Word document as paragraphs: what stands in it once all tracked changes are accepted, tables cell by cell,
headers, notes and comments apart."""

import re
import zlib
from collections.abc import Iterator, Mapping
from io import BytesIO
from typing import Any
from zipfile import BadZipFile, ZipFile

from docx import Document
from docx.oxml.ns import qn
from docx.oxml.parser import parse_xml

from content_library.drafts.draft import Beside, Draft, Kind, Link, Paragraph
from content_library.drafts.marked import bare_links, first_heading
from content_library.drafts.unread import LEAVE_OUT, NotRead

MOST_UNPACKED = 80_000_000  # bytes: four times the largest file that is taken; text packs to a tenth, pictures hardly
MOST_PARTS = 5_000  # files inside: a document with a thousand pictures has fewer
DAMAGED = (BadZipFile, zlib.error, SyntaxError, LookupError, ValueError, TypeError, AttributeError, EOFError, OSError,
           NotImplementedError, RuntimeError, RecursionError)  # fmt: skip
"""What python-docx, lxml and zipfile raise on a file that is not what it says; lxml's errors are syntax errors."""

P, R, T, TAB, BR, CR, HYPHEN = (qn(f"w:{name}") for name in ("p", "r", "t", "tab", "br", "cr", "noBreakHyphen"))
HYPERLINK, CELL, NUMBERED, VANISH = qn("w:hyperlink"), qn("w:tc"), qn("w:numPr"), qn("w:vanish")
GONE = frozenset(
    (qn("w:del"), qn("w:moveFrom"), "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback")
)
CHANGES = frozenset(qn(f"w:{name}") for name in ("ins", "del", "moveFrom", "moveTo"))
INSTRUCTION = qn("w:instrText")
FIELD_LINK = re.compile(r"HYPERLINK\s+\"([^\"]+)\"")
ASIDE: Mapping[str, Kind] = {"header": "margin", "footer": "margin", "footnotes": "text", "endnotes": "text",
                             "comments": "comment"}  # fmt: skip


def is_word(content: bytes) -> bool:
    """Whether a packed file holds a Word document; raises `NotRead` when it cannot be opened or unpacks to too much."""
    try:
        with ZipFile(BytesIO(content)) as packed:
            inside = packed.infolist()
    except DAMAGED:
        raise NotRead("it is damaged: it cannot be unpacked", "Save it once more and attach that.") from None
    if sum(part.file_size for part in inside) > MOST_UNPACKED or len(inside) > MOST_PARTS:
        raise NotRead(f"unpacked it is larger than {MOST_UNPACKED // 1_000_000} MB", LEAVE_OUT, code="too_long")
    return any(part.filename.startswith("word/") for part in inside)


def read_word(name: str, content: bytes) -> Draft:
    try:
        return _Document(content).draft(name)
    except DAMAGED:
        raise NotRead("it is no Word document that can be opened", "Open it in Word and save it as .docx.") from None


class _Document:
    def __init__(self, content: bytes) -> None:
        self.document = Document(BytesIO(content))
        self.body: Any = self.document.element.body
        self.styles = _heading_styles(self.document)
        self.paragraphs: list[Paragraph] = []
        self.links: list[Link] = []

    def draft(self, name: str) -> Draft:
        targets = self._targets(self.document.part)
        self._read(self.body, "text", targets)
        comments = 0
        for kind, aside, element in self._aside():
            self._read(element, aside, {})
            comments += len(element) if kind == "comments" else 0
        changes = sum(1 for _ in self.body.iter(*CHANGES))
        beside = [Beside("tracked_changes", changes)] if changes else []
        beside += [Beside("comments", comments)] if comments else []
        paragraphs = tuple(self.paragraphs)
        linked = {(link.paragraph, link.url) for link in self.links}
        bare = [link for each in paragraphs for link in bare_links(each) if (link.paragraph, link.url) not in linked]
        title = (self.document.core_properties.title or "").strip() or first_heading(paragraphs)
        return Draft(name, title, paragraphs, (*self.links, *bare), tuple(beside))

    def _aside(self) -> Iterator[tuple[str, Kind, Any]]:
        """Headers, footers, notes and comments: parts of their own."""
        for relation in self.document.part.rels.values():
            kind = relation.reltype.rsplit("/", 1)[-1]
            if kind in ASIDE and not relation.is_external:
                yield kind, ASIDE[kind], parse_xml(relation.target_part.blob)

    def _targets(self, part: Any) -> dict[str, str]:
        return {id: relation.target_ref for id, relation in part.rels.items() if relation.is_external}

    def _read(self, element: Any, kind: Kind, targets: Mapping[str, str]) -> None:
        for paragraph in element.iter(P):
            if _is_gone(paragraph):
                continue
            shown, hidden = _texts(paragraph)
            if shown.strip():
                self._add(shown.strip(), *self._kind(paragraph, kind))
                self._link(paragraph, targets)
            if hidden.strip():
                self._add(hidden.strip(), "hidden", 0)

    def _add(self, text: str, kind: Kind, level: int) -> None:
        self.paragraphs.append(Paragraph(len(self.paragraphs) + 1, text, kind, level=level))

    def _kind(self, paragraph: Any, kind: Kind) -> tuple[Kind, int]:
        if kind != "text":
            return kind, 0
        properties = paragraph.pPr
        style = properties.style if properties is not None else None
        if style in self.styles:
            return "heading", self.styles[style]
        if any(True for _ in paragraph.iterancestors(CELL)):
            return "row", 0
        numbered = properties is not None and properties.find(NUMBERED) is not None
        return ("item" if numbered or (style or "").lower().startswith("list") else "text"), 0

    def _link(self, paragraph: Any, targets: Mapping[str, str]) -> None:
        number = len(self.paragraphs)
        for link in paragraph.iter(HYPERLINK):
            url = targets.get(link.get(qn("r:id")) or "")
            if url:
                self.links.append(Link(number, _texts(link)[0].strip(), url))
        told = "".join(each.text or "" for each in paragraph.iter(INSTRUCTION))
        self.links += [Link(number, "", url) for url in FIELD_LINK.findall(told)]


def _heading_styles(document: Any) -> dict[str, int]:
    """Levels by style id. The names inside a file are English whatever the language of Word is."""
    found = {}
    for style in document.styles.element.iter(qn("w:style")):
        name = style.find(qn("w:name"))
        called = (name.get(qn("w:val")) or "").lower() if name is not None else ""
        level = re.fullmatch(r"heading (\d)", called)
        if level or called == "title":
            found[str(style.get(qn("w:styleId")))] = int(level[1]) if level else 1
    return found


def _is_gone(element: Any) -> bool:
    return any(above.tag in GONE for above in element.iterancestors())


def _texts(paragraph: Any) -> tuple[str, str]:
    """What is shown of a paragraph, and what is formatted as hidden; text boxes inside it are paragraphs themselves."""
    shown: list[str] = []
    hidden: list[str] = []
    for run in paragraph.iter(R):
        above = [each.tag for each in run.iterancestors() if _inside(each, paragraph)]
        if P in above or not GONE.isdisjoint(above):
            continue
        properties = run.find(qn("w:rPr"))
        vanishes = properties is not None and properties.find(VANISH) is not None
        (hidden if vanishes else shown).append("".join(_signs(run)))
    return "".join(shown), "".join(hidden)


def _inside(element: Any, paragraph: Any) -> bool:
    return element is not paragraph and any(above is paragraph for above in element.iterancestors())


def _signs(run: Any) -> Iterator[str]:
    for part in run:
        if part.tag == T:
            yield part.text or ""
        elif part.tag in (BR, CR):
            yield "\n"
        elif part.tag in (TAB, HYPHEN):
            yield "\t" if part.tag == TAB else "-"
