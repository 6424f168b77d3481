"""CSV files: rows as Entry, so that they are checked like everything else, with the line each row starts on."""

import csv
import io
from collections.abc import Iterator, Sequence
from itertools import zip_longest

from content_library.importers.findings import Findings, nearest, quoted
from content_library.importers.marked import Entry

SEPARATORS = ",;\t|"


def rows(text: str, findings: Findings, required: Sequence[str], optional: Sequence[str] = ()) -> list[Entry] | None:
    """One Entry a row, cells as text, empty cells as None. None when the table cannot be read, which is a finding.

    Column names are compared without case and outer spaces. A column in `required` that is missing refuses the whole
    table; one in `optional` is a warning.
    """
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=_separator(text), strict=True)
    try:
        header = next(reader, None)
        if header is None:
            findings.refuse(1, "the file is empty", f"Give it a first line with the columns {', '.join(required)}.")
            return None
        names = [name.strip().lower().replace(" ", "_") for name in header]
        if not _complete(names, findings, required, optional):
            return None
        return list(_entries(reader, names, findings))
    except csv.Error as error:
        what = f"the table cannot be read from here on: {error}"
        findings.refuse(reader.line_num, what, "Look for a quotation mark that is not closed.")
        return None


def _separator(text: str) -> str:
    """The separator of the first line; spreadsheets in many countries write semicolons."""
    first = text.split("\n", 1)[0]
    return max(SEPARATORS, key=first.count)


def _complete(names: list[str], findings: Findings, required: Sequence[str], optional: Sequence[str]) -> bool:
    lacking = [name for name in required if name not in names]
    for name in lacking:
        near = nearest(name, [given for given in names if given not in (*required, *optional)])
        remedy = f"Add a column {quoted(name)}." if near is None else f"Rename the column {quoted(near)} to {name}."
        findings.refuse(1, f"the column {quoted(name)} is missing, so no row can be read", remedy, name)
    for name in (name for name in optional if name not in names):
        findings.warn(
            1, f"there is no column {quoted(name)}; it counts as empty in every row", "Add it if you can.", name
        )
    for name in {name for name in names if name and names.count(name) > 1}:
        findings.warn(1, f"the column {quoted(name)} is there twice; the first counts", "Remove or rename one.", name)
    return not lacking


def _entries(reader: Iterator[list[str]], names: list[str], findings: Findings) -> Iterator[Entry]:
    line = reader.line_num + 1  # type: ignore[attr-defined]
    for cells in reader:
        if any(cell.strip() for cell in cells):
            if len(cells) > len(names):
                _too_many(cells, names, line, findings)
            else:
                yield _entry(cells, names, line)
        line = reader.line_num + 1  # type: ignore[attr-defined]


def _too_many(cells: list[str], names: list[str], line: int, findings: Findings) -> None:
    extra = quoted(cells[len(names)])
    what = f"the row has {len(cells)} cells but the table {len(names)} columns; the first cell too many is {extra}"
    remedy = "Put text that holds the separator in double quotes, or name the column; the row is left out."
    findings.refuse(line, what, remedy, names[-1])


def _entry(cells: list[str], names: list[str], line: int) -> Entry:
    entry = Entry(line)
    for name, cell in zip_longest(names, cells, fillvalue=""):
        if name and name not in entry:
            entry.put(name, cell.strip() or None, line)
    return entry
