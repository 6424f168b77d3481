"""What python-docx has no words for: tables that keep their widths, links, small print inside a line."""

from collections.abc import Sequence
from dataclasses import dataclass

from docx.document import Document as WordDocument
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml.ns import qn
from docx.oxml.parser import OxmlElement
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.shared import Cm, Length, Pt
from docx.table import Table, _Cell, _Row
from docx.text.paragraph import Paragraph

from content_library.briefs.word_page import GREY, INK

BAND, RULE = "E8EEF2", "BFCAD2"
"""Behind labels, and between rows: light enough to print in black and white."""
FACTS = (Cm(3.4), Cm(13.4))
CELL_MARGIN = "108"
"""Twentieths of a point, Word's own: a table is moved in by it, so that its edge and not its text stands at the margin."""
EDGES = ("top", "bottom", "insideH")
WEB = ("https://", "http://")


@dataclass(frozen=True)
class Column:
    head: str
    width: Length
    bold: bool = False


def fact_table(document: WordDocument, rows: Sequence[tuple[str, str]]) -> None:
    """Labels and what they hold."""
    table = _table(document, FACTS)
    for label_, value in rows:
        left, right = _cells(_row(table), FACTS)
        _write(left, label_, bold=True)
        _write(right, value)
        _shade(left)


def grid(document: WordDocument, columns: Sequence[Column], rows: Sequence[Sequence[str]]) -> None:
    """With its head again on every page; no row is torn by the end of one."""
    widths = [column.width for column in columns]
    table = _table(document, widths)
    head = _row(table)
    _mark(head, "w:tblHeader")
    for cell, column in zip(_cells(head, widths), columns, strict=True):
        _write(cell, column.head, bold=True)
        _shade(cell)
    for row in rows:
        added = _row(table)
        _mark(added, "w:cantSplit")
        for cell, column, text in zip(_cells(added, widths), columns, row, strict=True):
            _write(cell, text, bold=column.bold)


def label(document: WordDocument, text: str) -> None:
    """Stays with what it is the label of."""
    line = document.add_paragraph()
    line.add_run(text).bold = True
    line.paragraph_format.keep_with_next = True


def small_print(line: Paragraph, text: str) -> None:
    run = line.add_run(text)
    run.font.size, run.font.color.rgb = Pt(8), GREY


def linked(line: Paragraph, text: str, url: str) -> None:
    """As plain text where there is no address of the web."""
    run = line.add_run(text)
    if not url.startswith(WEB):
        return
    run.font.color.rgb, run.font.underline = INK, True
    link = OxmlElement("w:hyperlink")
    link.set(qn("r:id"), line.part.relate_to(url, RELATIONSHIP_TYPE.HYPERLINK, is_external=True))
    line._p.append(link)  # noqa: SLF001 - the only way in
    link.append(run._r)  # noqa: SLF001


def _table(document: WordDocument, widths: Sequence[Length]) -> Table:
    """Word goes by the widths of the cells, other programs by those of the columns."""
    table: Table = document.add_table(rows=0, cols=len(widths))
    table.autofit = False
    for column, width in zip(table.columns, widths, strict=True):
        column.width = width
    edges = OxmlElement("w:tblBorders")
    for name in EDGES:
        edge = _with(OxmlElement(f"w:{name}"), val="single", sz="4", space="0", color=RULE)
        edges.append(edge)
    indent = _with(OxmlElement("w:tblInd"), w=CELL_MARGIN, type="dxa")
    for element in (indent, edges):
        table._tbl.tblPr.append(element)  # noqa: SLF001
    return table


def _row(table: Table) -> _Row:
    return table.add_row()  # type: ignore[no-any-return,no-untyped-call]


def _cells(row: _Row, widths: Sequence[Length]) -> tuple[_Cell, ...]:
    for cell, width in zip(row.cells, widths, strict=True):
        cell.width = width
    return row.cells


def _write(cell: _Cell, text: str, *, bold: bool = False) -> None:
    """A paragraph for each line."""
    for number, part in enumerate(text.split("\n")):
        line = cell.add_paragraph() if number else cell.paragraphs[0]
        line.paragraph_format.space_before = line.paragraph_format.space_after = Pt(2)
        line.add_run(part).bold = bold


def _mark(row: _Row, name: str) -> None:
    row._tr.get_or_add_trPr().append(OxmlElement(name))  # noqa: SLF001


def _shade(cell: _Cell) -> None:
    shade = _with(OxmlElement("w:shd"), val="clear", color="auto", fill=BAND)
    cell._tc.get_or_add_tcPr().append(shade)  # noqa: SLF001


def _with(element: BaseOxmlElement, **values: str) -> BaseOxmlElement:
    for name, value in values.items():
        element.set(qn(f"w:{name}"), value)
    return element
