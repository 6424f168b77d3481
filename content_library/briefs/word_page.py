"""A page of Word as Milepost's files look: its styles, labelled lines and lists."""

import io
import zipfile
from collections.abc import Iterable

from docx import Document
from docx.document import Document as WordDocument
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn
from docx.oxml.parser import OxmlElement
from docx.shared import Cm, Pt, RGBColor
from docx.text.paragraph import Paragraph

FONT = "Calibri"
INK = RGBColor(0x1F, 0x3A, 0x4D)
GREY = RGBColor(0x59, 0x59, 0x59)  # 7:1 on white: small print stays readable
SMALL = "Small print"
PROPERTY = 255  # characters of a property of the file, from its format
OLD = (1980, 1, 1, 0, 0, 0)
"""The day on every file of the archive: the same brief gives the same bytes."""


def empty_page(title: str, subject: str, head_line: str) -> WordDocument:
    """A4, with `head_line` at the top and the number of each page at its foot."""
    document = Document()
    page = document.sections[0]
    page.page_width, page.page_height = Cm(21), Cm(29.7)
    page.left_margin = page.right_margin = Cm(2.1)
    page.top_margin = page.bottom_margin = Cm(2)
    _styles(document)
    head = page.header.paragraphs[0]
    head.text = head_line
    head.style = document.styles[SMALL]
    foot = page.footer.paragraphs[0]
    foot.style = document.styles[SMALL]
    foot.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    _page_number(foot)
    core = document.core_properties
    core.title, core.subject, core.author = title[:PROPERTY], subject[:PROPERTY], "Milepost"
    return document


def labelled(document: WordDocument, label: str, text: str) -> None:
    if text.strip():
        line = document.add_paragraph()
        line.add_run(f"{label}: ").bold = True
        line.add_run(text)


def listing(document: WordDocument, label: str, items: Iterable[str], otherwise: str) -> None:
    told = list(items)
    if not told:
        labelled(document, label, otherwise)
        return
    line = document.add_paragraph()
    line.add_run(label).bold = True
    line.paragraph_format.keep_with_next = True
    for item in told:
        document.add_paragraph(item, style="List Bullet")


def same_every_time(document: WordDocument) -> bytes:
    """The file, without a trace of when it was made."""
    made, packed = io.BytesIO(), io.BytesIO()
    document.save(made)
    with zipfile.ZipFile(made) as old, zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(zipfile.ZipInfo(name, OLD), old.read(name), zipfile.ZIP_DEFLATED)
    return packed.getvalue()


def _styles(document: WordDocument) -> None:
    normal = document.styles["Normal"]
    normal.font.name, normal.font.size = FONT, Pt(10.5)
    normal.paragraph_format.space_after = Pt(4)
    for name, size in (("Title", 18), ("Heading 1", 13)):
        style = document.styles[name]
        style.font.name, style.font.size, style.font.color.rgb = FONT, Pt(size), INK
        for theme in ("w:asciiTheme", "w:hAnsiTheme", "w:eastAsiaTheme", "w:cstheme"):
            style.element.rPr.rFonts.attrib.pop(qn(theme), None)
    document.styles["Heading 1"].paragraph_format.space_before = Pt(12)
    quote = document.styles["Quote"]
    quote.font.color.rgb = INK
    quote.paragraph_format.left_indent = Cm(0.8)
    small = document.styles.add_style(SMALL, WD_STYLE_TYPE.PARAGRAPH)
    small.font.name, small.font.size, small.font.color.rgb = FONT, Pt(8), GREY
    small.paragraph_format.space_after = Pt(2)


def _page_number(paragraph: Paragraph) -> None:
    """Word works the number out: a field, for which python-docx has no word."""
    run = paragraph.add_run()
    for kind, text in (("begin", ""), ("", "PAGE"), ("end", "")):
        element = OxmlElement("w:fldChar" if kind else "w:instrText")
        if kind:
            element.set(qn("w:fldCharType"), kind)
        else:
            element.text = text
        run._r.append(element)  # noqa: SLF001 - the only way in
