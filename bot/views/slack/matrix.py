"""The coverage matrix as a table of Slack's, as text of fixed width, and in small for the home page.

A table takes 20 columns and 100 rows, and shares the message's characters: a matrix with more phases than columns is
turned, and one that is still too large is shown page by page.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from slack_sdk.models.blocks import (
    Block,
    InteractiveElement,
    RawTextObject,
    StaticSelectElement,
    TableBlock,
    TableBlockColumnSettings,
)

from bot.answering.shown import MatrixShown
from bot.answering.wording import STATUS, map_label
from bot.views.slack.buttons import AskNext, ExportMatrix, InSegment, ShowMatrix, button, menu
from bot.views.slack.escaping import data, plain
from bot.views.slack.messages import small
from bot.words import Words
from content_library.coverage import CellCoverage, Coverage
from content_library.picture import Picture

COLUMNS = 20  # of a table, with the one of the labels
LABEL, HEAD, SHORT_HEAD, CELL, LAID_OVER = 40, 20, 9, 22, 44  # characters; the last, of a cell with its campaigns
LINE = 88  # columns of text of fixed width
SMALL_LINE = 60  # the same in a narrow window, 500 pixels wide
WITH_NUMBER, ALONE, SHORTEST = (
    7,
    4,
    8,
)  # columns of a cell with its number, of a mark alone, and of the label before them
ROOM = 2400  # of the table; the rest of 3,000 is the legend and the buttons
SEGMENTS = 24
"""In the menu: with the longest names some 1,800 characters, which the assets of other answers would take. Any other is
asked for in words."""


@dataclass(frozen=True)
class Page:
    """A part of the matrix: `turned` has phases as rows. `number` counts from 0."""

    personas: tuple[str, ...]
    phases: tuple[str, ...]
    turned: bool
    number: int
    pages: int


def page_of(picture: Picture, number: int = 0, cell: int = CELL) -> Page:
    """The page of that number, the last one for a number too high. `cell` is the characters a cell may take."""
    personas = [each.id for each in picture.personas]
    phases = [each.id for each in picture.mapped_phases]
    turned = len(phases) > COLUMNS - 1 and len(personas) <= COLUMNS - 2  # turned, the weakest gates are a column
    rows, columns = (phases, personas) if turned else (personas, phases)
    wide = _parts(columns, COLUMNS - 1)
    long = _parts(rows, _rows_that_fit(min(len(columns), COLUMNS - 1), cell))
    parts = [(part, side) for part in long for side in wide]
    at = min(number, len(parts) - 1)
    part, side = parts[at]
    shown = (side, part) if turned else (part, side)
    return Page(*shown, turned=turned, number=at, pages=len(parts))


def matrix_blocks(shown: MatrixShown, picture: Picture, words: Words, number: int = 0) -> list[Block]:
    """At most 2,800 characters in 2 blocks. Coverage overall is the line above it."""
    page = _page(shown, picture, number)
    legend = [words.say("slack-legend"), *([] if shown.campaigns is None else [words.say("slack-legend-campaigns")])]
    return [table(shown, picture, words, page), small(data(" · ".join(legend), 400))]


def matrix_buttons(
    shown: MatrixShown, picture: Picture, words: Words, answer: str, number: int = 0
) -> list[InteractiveElement | None]:
    """The next page, where there is one, and the file."""
    page, found = _page(shown, picture, number), list[InteractiveElement | None]()
    if page.number + 1 < page.pages:
        turn = words.say("slack-next-page", page=page.number + 2, pages=page.pages)
        found.append(button(turn, ShowMatrix(answer=answer, page=page.number + 1)))
    return [*found, button(words.say("slack-csv"), ExportMatrix(answer=answer))]


def segments(shown: MatrixShown, picture: Picture, words: Words, answer: str) -> StaticSelectElement | None:
    """The segments of the company, and the way back where the matrix is seen for one, or in one language."""
    if not picture.segments or shown.campaigns is not None:
        return None
    whole = [(words.say("slack-all-segments"), AskNext(question=words.say("decline-coverage")))]
    named = [(each.name, InSegment(answer=answer, segment=each.id)) for each in picture.segments[:SEGMENTS]]
    return menu("in_segment:0", words.say("slack-segment"), [*(whole if shown.lens else []), *named])


def table(shown: MatrixShown, picture: Picture, words: Words, page: Page) -> TableBlock:
    """At most 20 columns and 2,400 characters."""
    texts = _texts(shown, picture, words, page)
    rows = [[RawTextObject(text=text or " ") for text in texts_of_row] for texts_of_row in texts]
    settings = [TableBlockColumnSettings(align="left", is_wrapped=True)]
    return TableBlock(rows=rows, column_settings=settings)


def legend(seen: Coverage, words: Words) -> str:
    """At most 400 characters."""
    overall = words.percent(seen.overall) if seen.overall is not None else "–"
    return data(f"{words.say('slack-overall', covered=overall)} {words.say('slack-legend-status')}", 400)


def matrix_text(shown: MatrixShown, picture: Picture, words: Words, room: int) -> str:
    """For clients without tables and for screen readers: the first page between backticks, with whole numbers and heads as
    long as the line has room for; "" when it is longer than `room`.
    """
    page = _page(shown, picture)
    fitting = (_texts(shown, picture, words, page, head, short=True) for head in range(HEAD, SHORT_HEAD, -1))
    texts = next((each for each in fitting if sum(_widths(each)) + 2 * len(each[0]) <= LINE), None)
    texts = texts or _texts(shown, picture, words, page, SHORT_HEAD, short=True)
    widths = _widths(texts)
    lines = ["  ".join(_padded(text, width) for text, width in zip(row, widths, strict=True)) for row in texts]
    return _between_backticks(lines, room)


def small_matrix(seen: Coverage, picture: Picture, words: Words, room: int) -> str:
    """For home, where a window may be narrow: a mark and a whole number for each cell, marks alone where there are many
    columns, and every second head a line lower, so that each has the width of two; "" when it is longer than `room`."""
    page = page_of(picture)
    texts = _texts(MatrixShown(seen), picture, words, page, LABEL, short=True, parts=False)
    columns = len(texts[0]) - 1
    wide = WITH_NUMBER if columns * WITH_NUMBER <= SMALL_LINE - SHORTEST else ALONE
    label = max(SHORTEST, min(max(len(row[0]) for row in texts) + 2, SMALL_LINE - columns * wide))
    rows = texts[1:] if wide == WITH_NUMBER else [[row[0], *(cell[:1] for cell in row[1:])] for row in texts[1:-1]]
    heads = [
        plain(each, max(2, min(2 * wide - 1, SMALL_LINE - label - n * wide))) for n, each in enumerate(texts[0][1:])
    ]
    lines = _staggered(heads, label, wide)
    lines += [
        "".join([_padded(plain(row[0], label - 1), label), *(_padded(each, wide) for each in row[1:])]) for row in rows
    ]
    return _between_backticks(lines, room)


def _staggered(heads: Sequence[str], label: int, wide: int) -> list[str]:
    """On two lines: each begins above its column and ends before the next but one."""
    first, second = ("".join(_padded(each, 2 * wide) for each in heads[start::2]) for start in (0, 1))
    return [" " * label + first, *([" " * (label + wide) + second] if second else [])]


def _between_backticks(lines: Sequence[str], room: int) -> str:
    drawn = "\n".join(_escaped(line.rstrip()) for line in lines)
    whole = f"```\n{drawn}\n```"
    return whole if len(whole) <= room else ""


def _page(shown: MatrixShown, picture: Picture, number: int = 0) -> Page:
    return page_of(picture, number, CELL if shown.campaigns is None else LAID_OVER)


def _widths(texts: Sequence[Sequence[str]]) -> list[int]:
    """Of each column."""
    return [max(_width(text) for text in column) for column in zip(*texts, strict=True)]


def _width(text: str) -> int:
    """Marks of status take two columns."""
    return len(text) + sum(text.count(mark) for mark in STATUS.values())


def _padded(text: str, width: int) -> str:
    return text + " " * (width - _width(text))


def _escaped(line: str) -> str:
    """Nothing is obeyed between backticks but what ends them, and what Slack reads before."""
    return line.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("`", "'")


def _texts(
    shown: MatrixShown,
    picture: Picture,
    words: Words,
    page: Page,
    head: int = HEAD,
    *,
    short: bool = False,
    parts: bool = True,
) -> list[list[str]]:
    """Row by row: heads of at most `head` characters, cells, and the weakest gate of each phase; `short`: whole numbers;
    `parts`: with the letter of the part."""
    personas = [plain(picture.persona_of[each].label, LABEL) for each in page.personas]
    phases = [plain(map_label(picture, each), LABEL) for each in page.phases]
    gates = [_gate(shown.table, phase, words, short) for phase in page.phases]
    weakest = plain(words.say("slack-weakest-gate"), LABEL)
    cells = [[_drawn(shown, persona, phase, words, short, parts) for phase in page.phases] for persona in page.personas]
    if page.turned:
        columns = zip(*cells, strict=True)
        turned = [[label, *column, gate] for label, column, gate in zip(phases, columns, gates, strict=True)]
        return [["", *(plain(each, head) for each in (*personas, weakest))], *turned]
    rows = [[label, *row] for label, row in zip(personas, cells, strict=True)]
    return [["", *(plain(each, head) for each in phases)], *rows, [weakest, *gates]]


def _drawn(shown: MatrixShown, persona: str, phase: str, words: Words, short: bool, parts: bool) -> str:
    """Blank for a part that was not asked for."""
    cell = shown.table.cell(persona, phase)
    if shown.parts and cell.participation not in shown.parts:
        return ""
    running = (shown.campaigns or {}).get((persona, phase), ())
    drawn = _cell(cell, words, short, parts)
    return plain(f"{drawn} · {', '.join(each.id for each in running)}", LAID_OVER) if running else drawn


def _cell(cell: CellCoverage, words: Words, short: bool, parts: bool) -> str:
    """🔴 19.4 G: a number beside the colour, and the letter of the part; short: without its decimal."""
    mark = STATUS[cell.status]
    if cell.coverage is None:
        nothing = words.say("slack-no-part") if cell.status == "not_needed" else words.say("slack-unmapped")
        return plain(f"{mark} {nothing}", CELL)
    part = f" {words.named('letter', cell.participation or '')}" if parts else ""
    return plain(f"{mark} {words.number(round(cell.coverage) if short else cell.coverage)}{part}", CELL)


def _gate(seen: Coverage, phase: str, words: Words, short: bool) -> str:
    gate = seen.weakest_gate.get(phase)
    return words.number(round(gate.coverage) if short else gate.coverage) if gate else "–"


def _rows_that_fit(columns: int, cell: int) -> int:
    """Beside the heads and the row of the weakest gates."""
    width = LABEL + columns * cell
    return max(1, ROOM // width - 2)


def _parts(ids: Sequence[str], size: int) -> list[tuple[str, ...]]:
    return [tuple(ids[start : start + size]) for start in range(0, len(ids), size)] or [()]
