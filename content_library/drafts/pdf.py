"""A PDF as paragraphs: its lines are joined where a sentence goes on, and what stands on every page is set apart."""

import logging
import re
from collections import Counter
from collections.abc import Iterator
from io import BytesIO
from typing import Any

from pypdf import PdfReader
from pypdf.errors import PyPdfError

from content_library.drafts.draft import Beside, Draft, Kind, Link, Paragraph
from content_library.drafts.marked import bare_links
from content_library.drafts.unread import LEAVE_OUT, NotRead

MOST_PAGES = 120  # the longest white papers have about a hundred; a page takes some 20 ms
MOST_CHARACTERS = 1_000_000  # of all pages together, after which no more is read: damaged files can grow without end
OFTEN = 3  # pages on which the same first or last line must stand to be a margin
DAMAGED = (PyPdfError, LookupError, ValueError, TypeError, AttributeError, ArithmeticError, OSError, RecursionError,
           NotImplementedError, AssertionError)  # fmt: skip
"""What pypdf raises on files that break the rules of the format; it checks few of them itself."""

_ITEM = re.compile(r"[ \t]*(?:[•▪◦‣–*-]|\d{1,2}[.)])[ \t]+\S")
_ENDS = re.compile(r"[.!?…:][\"'”’)\]]*$")
SHORT = 0.75  # of the page's longest line: a line that ends a sentence before that ends a paragraph too

Line = tuple[int, str]


def read_pdf(name: str, content: bytes) -> Draft:
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # it tells of every slip of every file on standard error
    try:
        reader = _opened(content)
        pages = list(_texts(reader))
        linked = [(number, url) for number in range(1, len(pages) + 1) for url in _addresses(reader, number)]
        title = str((reader.metadata.title if reader.metadata else "") or "").strip()
    except DAMAGED as error:
        what = "it is locked in a way that is not supported" if "cryptography" in str(error) else "the PDF is damaged"
        raise NotRead(what, "Save it as PDF once more, or attach the file it was made from.") from None
    if not any(text.strip() for text in pages):
        what = "its pages are pictures without text, as a scanner makes them"
        raise NotRead(what, "Attach the file it was made from, or run text recognition over it.", code="no_text")
    return _draft(name, title, pages, linked)


def _opened(content: bytes) -> PdfReader:
    reader = PdfReader(BytesIO(content))
    if reader.is_encrypted and not reader.decrypt(""):
        raise NotRead(
            "it is locked with a password", "Save it without one, or attach the file it was made from.", code="locked"
        )
    if len(reader.pages) > MOST_PAGES:
        raise NotRead(f"it has {len(reader.pages)} pages; up to {MOST_PAGES} are read", LEAVE_OUT, code="too_long")
    return reader


def _texts(reader: PdfReader) -> Iterator[str]:
    size = 0
    for page in reader.pages:
        text = page.extract_text() if size < MOST_CHARACTERS else ""
        size += len(text)
        yield text.encode("utf-8", "replace").decode()


def _addresses(reader: PdfReader, number: int) -> Iterator[str]:
    annotations: Any = reader.pages[number - 1].get("/Annots")
    for each in annotations.get_object() if annotations is not None else ():
        action = each.get_object().get("/A")
        url = action.get_object().get("/URI") if action is not None else None
        if isinstance(url, str):
            yield url


def _draft(name: str, title: str, pages: list[str], linked: list[tuple[int, str]]) -> Draft:
    margins = _margins(pages)
    paragraphs: list[Paragraph] = []
    for page, text in enumerate(pages, 1):
        for kind, said in _blocks(text.splitlines(), margins):
            paragraphs.append(Paragraph(len(paragraphs) + 1, said, kind, page=page))
    first_on = {
        page: next((p.number for p in paragraphs if p.page == page), 1) for page in {page for page, _ in linked}
    }
    links = [Link(first_on[page], "", url) for page, url in linked]
    told = {url for _, url in linked}
    links += [link for each in paragraphs for link in bare_links(each) if link.url not in told]
    silent = tuple(Beside("page_without_text", page=page) for page, text in enumerate(pages, 1) if not text.strip())
    begins = next((p.text.split("\n")[0] for p in paragraphs if p.kind == "text"), "")
    return Draft(name, title or begins, tuple(paragraphs), tuple(links), silent, pages=len(pages))


def _margins(pages: list[str]) -> frozenset[str]:
    """First and last lines that most pages share once their numbers are left aside."""
    ends: Counter[str] = Counter()
    for text in pages:
        lines = [line for line in text.splitlines() if line.strip()]
        ends.update({_without_numbers(line) for line in (*lines[:1], *lines[-1:])})
    return frozenset(line for line, times in ends.items() if times >= max(OFTEN, len(pages) / 2))


def _blocks(lines: list[str], margins: frozenset[str]) -> Iterator[tuple[Kind, str]]:
    widest = max((len(line) for line in lines), default=0)
    waiting: list[str] = []
    for line in (*lines, ""):
        is_margin = bool(line.strip()) and _without_numbers(line) in margins
        if waiting and (not line.strip() or is_margin or _ITEM.match(line) or _is_over(waiting[-1], widest)):
            yield _kind(waiting[0]), "\n".join(waiting).strip()
            waiting = []
        if is_margin:
            yield "margin", line.strip()
        elif line.strip():
            waiting.append(line)


def _is_over(line: str, widest: int) -> bool:
    return bool(_ENDS.search(line.rstrip())) and len(line) < SHORT * widest


def _kind(line: str) -> Kind:
    return "item" if _ITEM.match(line) else "text"


def _without_numbers(line: str) -> str:
    return re.sub(r"\d+", "#", " ".join(line.split()))
