"""The matrix as a file to keep: CSV for a sheet, PNG for a slide."""

import csv
import re
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

from bot.views.english import plain
from bot.words import words_in
from content_library.campaigns import laid_over
from content_library.coverage import CellCoverage, Coverage
from content_library.picture import Picture

FONT = Path(__file__).parent / "fonts" / "DejaVuSans.ttf"
FORMULA = re.compile(r"[\s\x00-\x1f]*[=+\-@\uff1d\uff0b\uff0d\uff20]|[\t\r\n]")
"""How a text begins that some spreadsheet runs; the last four are the wide forms of the first."""
ROW, COLUMN, FIRST, MARGIN = 62, 150, 240, 28
"""Pixels. A phase's label of 16 letters fits a column at the size of the small type."""

FILL = {"covered": "#cfe8d5", "partial": "#fbe7b2", "gap": "#f4c1bd", "not_needed": "#f2f2f2", "unmapped": "#f2f2f2"}
MARK = {"covered": "covered", "partial": "partial", "gap": "gap", "not_needed": "not needed", "unmapped": "not mapped"}
INK, SOFT, LINE = "#1f2328", "#6a737d", "#ffffff"


def write_csv(file: Path, picture: Picture, table: Coverage) -> None:
    """One line a cell, with the campaigns that run or are planned there, in UTF-8 with a mark that spreadsheets need to
    see it."""
    layer = laid_over(picture)
    with file.open("w", encoding="utf-8-sig", newline="") as out:
        rows = csv.writer(out)
        rows.writerow(["persona", "phase", "participation", "coverage", "potential", "status", "flags", "campaigns"])
        for cell in table.cells:
            running = layer.get((cell.persona, cell.phase), ())
            rows.writerow(
                [
                    _harmless(picture.persona_of[cell.persona].label),
                    _harmless(picture.phase_of[cell.phase].label),
                    cell.participation or "",
                    "" if cell.coverage is None else cell.coverage,
                    "" if cell.potential is None else cell.potential,
                    cell.status,
                    " ".join(cell.flags),
                    _harmless(" ".join(each.id for each in running)),
                ]
            )


def _harmless(text: str) -> str:
    """A text that a spreadsheet would run as a formula, blanks in front of it or not, gets a quote in front."""
    return f"'{text}" if FORMULA.match(text) else text


def write_png(file: Path, picture: Picture, table: Coverage, seen: str = "") -> None:
    """A picture of the matrix: status by colour and by word, averages and weakest gates below.

    `seen` says which lens it was seen through.
    """
    phases, personas = picture.mapped_phases, picture.personas
    width = MARGIN * 2 + FIRST + COLUMN * len(phases)
    height = MARGIN * 2 + ROW * (len(personas) + 4)
    image = Image.new("RGB", (width, height), "white")
    draw = ImageDraw.Draw(image)
    big, middle, small = (ImageFont.truetype(str(FONT), size) for size in (22, 16, 12))
    through = f" ({seen})" if seen else ""
    title = f"Content coverage{through} · {picture.company.company} · {words_in('en').day(table.as_of)}"
    draw.text((MARGIN, MARGIN), title, font=big, fill=INK)
    top = MARGIN + ROW
    for column, phase in enumerate(phases):
        _centred(draw, _x(column), top + 28, _fitted(draw, phase.label, middle, COLUMN - 12), middle, INK)
    for row, persona in enumerate(personas, 1):
        y = top + row * ROW
        draw.text((MARGIN, y + 20), _fitted(draw, persona.label, middle, FIRST - 12), font=middle, fill=INK)
        for column, phase in enumerate(phases):
            _draw_cell(draw, _x(column), y, table.cell(persona.id, phase.id), (middle, small))
    _draw_feet(draw, picture, table, top + (len(personas) + 1) * ROW, (middle, small))
    image.save(file, format="PNG")


def _x(column: int) -> int:
    return MARGIN + FIRST + column * COLUMN


def _draw_cell(
    draw: ImageDraw.ImageDraw, x: int, y: int, cell: CellCoverage, fonts: tuple[ImageFont.FreeTypeFont, ...]
) -> None:
    middle, small = fonts
    draw.rectangle((x, y, x + COLUMN, y + ROW), fill=FILL[cell.status], outline=LINE, width=2)
    number = "–" if cell.coverage is None else f"{cell.coverage:g} %"
    _centred(draw, x, y + 10, number, middle, INK if cell.coverage is not None else SOFT)
    part = "" if cell.coverage is None else f"{plain(cell.participation or '')} · "
    _centred(draw, x, y + 36, f"{part}{MARK[cell.status]}", small, SOFT)


def _draw_feet(
    draw: ImageDraw.ImageDraw,
    picture: Picture,
    table: Coverage,
    y: int,
    fonts: tuple[ImageFont.FreeTypeFont, ...],
) -> None:
    middle, small = fonts
    overall = "–" if table.overall is None else f"{table.overall:g} %"
    draw.text((MARGIN, y + 14), "average", font=middle, fill=INK)
    draw.text((MARGIN, y + ROW + 4), "weakest gate", font=middle, fill=INK)
    draw.text((MARGIN, y + ROW * 2 - 12), f"overall {overall}", font=middle, fill=INK)
    for column, phase in enumerate(picture.mapped_phases):
        average, gate = table.by_phase.get(phase.id), table.weakest_gate.get(phase.id)
        _centred(draw, _x(column), y + 14, "–" if average is None else f"{average:g} %", middle, INK)
        _centred(draw, _x(column), y + ROW + 4, f"{gate.coverage:g} %" if gate else "–", middle, INK)
        if gate:
            who = _fitted(draw, picture.persona_of[gate.persona].label, small, COLUMN - 8)
            _centred(draw, _x(column), y + ROW + 28, who, small, SOFT)


def _centred(draw: ImageDraw.ImageDraw, x: int, y: int, text: str, font: ImageFont.FreeTypeFont, fill: str) -> None:
    draw.text((x + COLUMN / 2, y), text, font=font, fill=fill, anchor="ma")


def _fitted(draw: ImageDraw.ImageDraw, text: str, font: ImageFont.FreeTypeFont, room: int) -> str:
    """The text, or as much of it as fits with an ellipsis."""
    if draw.textlength(text, font=font) <= room:
        return text
    while text and draw.textlength(f"{text}…", font=font) > room:
        text = text[:-1]
    return f"{text.rstrip()}…"
