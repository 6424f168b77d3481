"""Plain text and Markdown as paragraphs: their text is that of the file, character for character, markup included."""

import re
from collections.abc import Iterator

from content_library.drafts.draft import Draft, Kind, Link, Paragraph, plain

_FRONT = re.compile(r"\A---[ \t]*\n(?:.*?\n)?---[ \t]*(?:\n|\Z)", re.DOTALL)
_TITLE = re.compile(r"^title:[ \t]*[\"']?(.+?)[\"']?[ \t]*$", re.MULTILINE)
_HEADING = re.compile(r"(#{1,6})[ \t]+\S")
_UNDERLINE = re.compile(r"(?:=+|-{2,})[ \t]*")
_ITEM = re.compile(r"[ \t]{0,8}(?:[-*+•]|\d{1,3}[.)])[ \t]+\S")
_FENCE = re.compile(r"[ \t]{0,3}(```+|~~~+)")
_RULE = re.compile(r"[ \t]{0,3}(?:[-*_][ \t]*){3,}|[|: \t-]+")
_MARKED = re.compile(r"(?<!!)\[([^\[\]\n]{0,300})\]\(\s*<?([^)\s>]{1,2000})")
_REFERRED = re.compile(r"^[ ]{0,3}\[([^\]\n]+)\]:[ \t]*<?(\S+?)>?(?:[ \t].*)?$")
_TAGGED = re.compile(r"<a\b[^<>]{0,500}?\bhref\s*=\s*[\"']?([^\"'\s>]{1,2000})[^<>]*>([^<>]{0,300})</a", re.IGNORECASE)
BARE = re.compile(r"(?:https?://|www\.)[^\s<>()\[\]\"'|“”]{3,2000}", re.IGNORECASE)
_END_OF_SENTENCE = ".,;:!?…"

Block = tuple[Kind, int, int, int]
"""Kind, first line, line after the last one (both from 0), level of a heading."""


def read_marked(name: str, text: str) -> Draft:
    front = _FRONT.match(text)
    skipped = text.count("\n", 0, front.end()) if front else 0
    lines = text.split("\n")
    paragraphs = tuple(
        Paragraph(number, "\n".join(lines[first:end]).strip("\n"), kind, line=first + 1, level=level)
        for number, (kind, first, end, level) in enumerate(_blocks(lines, skipped), 1)
    )
    given = _TITLE.search(front[0]) if front else None
    return Draft(name, given[1] if given else first_heading(paragraphs), paragraphs, tuple(_links(paragraphs)))


def first_heading(paragraphs: tuple[Paragraph, ...]) -> str:
    """Its words, or ""."""
    return next((plain(each.text) for each in paragraphs if each.kind == "heading"), "")


def bare_links(paragraph: Paragraph) -> Iterator[Link]:
    """Addresses that stand in the text as they are."""
    for found in BARE.finditer(paragraph.text):
        yield Link(paragraph.number, "", found[0].rstrip(_END_OF_SENTENCE))


def _blocks(lines: list[str], start: int) -> Iterator[Block]:
    at = start
    while at < len(lines):
        end, kind, level = _block(lines, at)
        if kind is not None:
            yield kind, at, end, level
        at = end


def _block(lines: list[str], at: int) -> tuple[int, Kind | None, int]:
    """Where the block that begins at a line ends, and what it is; None for a line that says nothing."""
    line = lines[at]
    if not line.strip() or _RULE.fullmatch(line):
        return at + 1, None, 0
    if _FENCE.match(line):
        return _closed(lines, at, _FENCE.match(line)[1]), "code", 0  # type: ignore[index]  # it matches
    if line.lstrip().startswith("<!--"):
        return _closed(lines, at, "-->"), "hidden", 0
    if heading := _HEADING.match(line):
        return at + 1, "heading", len(heading[1])
    if line.lstrip().startswith("|"):
        return at + 1, "row", 0
    kind: Kind = "item" if _ITEM.match(line) else "text"
    end = at + 1
    while end < len(lines) and _goes_on(lines[end]):
        end += 1
    if kind == "text" and end == at + 1 and end < len(lines) and _UNDERLINE.fullmatch(lines[end]):
        return end + 1, "heading", 1 if lines[end].startswith("=") else 2
    return end, kind, 0


def _goes_on(line: str) -> bool:
    starts = _ITEM.match(line) or _HEADING.match(line) or _FENCE.match(line) or _UNDERLINE.fullmatch(line)
    return bool(line.strip()) and not starts and not line.lstrip().startswith(("|", "<!--"))


def _closed(lines: list[str], at: int, sign: str) -> int:
    """The line after the one that closes what begins at `at`; the end of the file when nothing does."""
    if sign == "-->" and sign in lines[at]:
        return at + 1
    return next((end + 1 for end in range(at + 1, len(lines)) if sign in lines[end]), len(lines))


def _links(paragraphs: tuple[Paragraph, ...]) -> Iterator[Link]:
    for paragraph in paragraphs:
        text = paragraph.text
        for label, url in _MARKED.findall(text):
            yield Link(paragraph.number, label, url)
        for url, label in _TAGGED.findall(text):
            yield Link(paragraph.number, label, url)
        for line in text.splitlines():
            if referred := _REFERRED.match(line):
                yield Link(paragraph.number, referred[1], referred[2])
        taken = _TAGGED.sub(" ", _MARKED.sub(" ", text))
        yield from bare_links(Paragraph(paragraph.number, _without_references(taken)))


def _without_references(text: str) -> str:
    return "\n".join(line for line in text.splitlines() if not _REFERRED.match(line))
