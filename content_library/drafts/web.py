"""An HTML page as paragraphs: what a reader of it sees, with the line of the file it begins in."""

from html.parser import HTMLParser

from content_library.drafts.draft import Draft, Kind, Link, Paragraph
from content_library.drafts.marked import bare_links, first_heading

UNSEEN = frozenset({"script", "style", "template", "noscript", "iframe", "svg", "head"})
EMPTY = frozenset(
    ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"]
)
"""Elements that are never closed."""
HEADINGS = {f"h{level}": level for level in range(1, 7)}
BLOCKS = frozenset(
    [
        "p",
        "div",
        "section",
        "article",
        "main",
        "aside",
        "header",
        "footer",
        "nav",
        "ul",
        "ol",
        "dl",
        "dt",
        "dd",
        "table",
        "tbody",
        "thead",
        "form",
        "fieldset",
        "figure",
        "figcaption",
        "blockquote",
        "address",
        "details",
        "summary",
        "body",
        "html",
        "hr",
    ]
)
KINDS: dict[str, Kind] = {"li": "item", "dd": "item", "tr": "row", "pre": "code"}
BREAK = "\v"
"""What <br> is put down as: a newline of the source is only a space."""
HIDING = ("display:none", "visibility:hidden")


def read_web(name: str, text: str) -> Draft:
    page = _Page()
    page.feed(text)
    page.close()
    page.end()
    paragraphs = tuple(page.paragraphs)
    linked = {(link.paragraph, link.url) for link in page.links}
    bare = [link for each in paragraphs for link in bare_links(each) if (link.paragraph, link.url) not in linked]
    title = " ".join(page.title.split()) or first_heading(paragraphs)
    return Draft(name, title, paragraphs, (*page.links, *bare))


class _Page(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.paragraphs: list[Paragraph] = []
        self.links: list[Link] = []
        self.title = ""
        self.kind: Kind = "text"
        self.level = 0
        self.words: list[str] = []
        self.line = 1
        self.waiting: list[tuple[str, str]] = []
        self.href = ""
        self.label: list[str] = []
        self.open_unseen: list[str] = []
        self.in_title = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if tag == "title":
            self.in_title = True
        if tag == "body":
            self.open_unseen.clear()  # HTML lets </head> be left out
        if self.open_unseen:
            if tag not in EMPTY:
                self.open_unseen.append(tag)
            return
        if (tag in UNSEEN or _hides(given)) and tag not in EMPTY:
            self.end()
            self.kind = "hidden"
            self.open_unseen.append(tag)
        elif tag == "a":
            self.href, self.label = given.get("href") or "", []
        elif tag == "br":
            self.words.append(BREAK)
        elif tag in ("td", "th"):
            self.words.append(" ")
        elif tag in HEADINGS or tag in KINDS or tag in BLOCKS:
            self.end()
            self.kind, self.level = ("heading", HEADINGS[tag]) if tag in HEADINGS else (KINDS.get(tag, "text"), 0)

    def handle_endtag(self, tag: str) -> None:
        if tag == "title":
            self.in_title = False
        if self.open_unseen:
            if tag in self.open_unseen:
                del self.open_unseen[len(self.open_unseen) - 1 - self.open_unseen[::-1].index(tag) :]
                if not self.open_unseen:
                    self.end()
        elif tag == "a" and self.href:
            self.waiting.append(("".join(self.label).strip(), self.href))
            self.href = ""
        elif tag in HEADINGS or tag in KINDS or tag in BLOCKS:
            self.end()

    def handle_data(self, data: str) -> None:
        if self.in_title:
            self.title += data
        if self.open_unseen and self.open_unseen[0] in UNSEEN:
            return
        if not self.words or not "".join(self.words).strip():
            self.line = self.getpos()[0] + data[: len(data) - len(data.lstrip())].count("\n")
        self.words.append(data)
        self.label.append(data)

    def handle_comment(self, data: str) -> None:
        if data.strip():
            self._add(Paragraph(len(self.paragraphs) + 1, data.strip(), "hidden", line=self.getpos()[0]))

    def end(self) -> None:
        """The paragraph that was being read is one, if it says anything."""
        said = "".join(self.words)
        lines = said.split(BREAK) if self.kind != "code" else [said]
        text = "\n".join(lines if self.kind == "code" else (" ".join(line.split()) for line in lines)).strip()
        if text:
            number = len(self.paragraphs) + 1
            self._add(Paragraph(number, text, self.kind, line=self.line, level=self.level))
            self.links += [Link(number, label, url) for label, url in self.waiting]
            self.waiting = []
        self.words, self.kind, self.level = [], "text", 0

    def _add(self, paragraph: Paragraph) -> None:
        self.paragraphs.append(paragraph)


def _hides(given: dict[str, str | None]) -> bool:
    style = (given.get("style") or "").lower().replace(" ", "")
    return "hidden" in given or any(sign in style for sign in HIDING)
