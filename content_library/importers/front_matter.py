"""The block of YAML between two lines of --- at the top of a Markdown file."""

import re
from dataclasses import dataclass

from content_library.importers.findings import Findings
from content_library.importers.marked import Entry, read_yaml
from content_library.importers.shapes import kind_of

FENCE = re.compile(r"\A\s*---[ \t]*\n")
END = re.compile(r"^(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.MULTILINE)


@dataclass(frozen=True)
class Parted:
    front: Entry
    body: str


def parted(text: str, findings: Findings) -> Parted | None:
    """Front matter and body; without a fence everything is body. None when the front matter cannot be read."""
    opening = FENCE.match(text)
    if opening is None:
        return Parted(Entry(1), text)
    first_line = text.count("\n", 0, opening.end()) + 1
    closing = END.search(text, opening.end())
    if closing is None:
        findings.refuse(first_line - 1, "the front matter is not closed", "Add a line of --- below its last key.")
        return None
    front = read_yaml(text[opening.end() : closing.start()], findings, first_line)
    if front is None:
        return None
    if not isinstance(front, Entry):
        findings.refuse(first_line, f"the front matter should hold keys, but it is {kind_of(front)}", _REMEDY)
        return None
    return Parted(front, text[closing.end() :])


_REMEDY = "Write it as `key: value` lines."
