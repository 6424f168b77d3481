"""YAML as people mean it, with the line of every key and item.

Read by the rules of YAML 1.2 where they spare surprises: `on`, `no` and `12:30` stay text, and so does a number with a
leading zero. A date is a date; a time after it is dropped. Tags such as `!!python/object` mean nothing here.
"""

import re
from datetime import date
from typing import Any

import yaml

from content_library.importers.findings import Findings, quoted

DEEPEST = 60  # levels of nesting: no file written by a person comes near, and the walk here is recursive
MOST_REPEATED = (
    100_000  # parts that aliases may repeat in all: a large map has fewer parts, and walking them takes 0.1 s
)
PART_OF_TEXT = 100  # characters of a text that count as one part when it is repeated

NOTHING = frozenset({"", "~", "null", "Null", "NULL"})
TRUTHS = {"true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False}
INTEGER = re.compile(r"[-+]?(?:0|[1-9][0-9]{0,17})")  # 18 digits fit every database's integer
DECIMAL = re.compile(r"[-+]?[0-9]{1,17}\.[0-9]{1,17}")
DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}(?:[Tt ].*)?")


class Entry(dict[str, Any]):
    """A mapping; `line` is where it starts and `lines` where each key stands."""

    __slots__ = ("line", "lines")

    def __init__(self, line: int = 1) -> None:
        super().__init__()
        self.line = line
        self.lines: dict[str, int] = {}

    def put(self, key: str, value: Any, line: int) -> None:
        self[key] = value
        self.lines[key] = line


class Items(list[Any]):
    """A sequence; `lines` is where each item starts."""

    __slots__ = ("line", "lines")

    def __init__(self, line: int = 1) -> None:
        super().__init__()
        self.line = line
        self.lines: list[int] = []

    def add(self, value: Any, line: int) -> None:
        self.append(value)
        self.lines.append(line)


def read_yaml(text: str, findings: Findings, first_line: int = 1) -> Any:
    """The document as Entry, Items or a scalar; an empty one is an empty Entry. None when it cannot be read at all,
    which is then a finding. `first_line` is the line of the file on which `text` begins."""
    parser = yaml.CSafeLoader(text)
    try:
        return _Document(parser, findings, first_line).value()
    except yaml.YAMLError as error:
        _tell(error, findings, first_line)
        return None
    finally:
        parser.dispose()


def line_in(value: Any, path: tuple[int | str, ...]) -> int | None:
    """The line of the deepest thing on `path` (keys and positions) inside a document."""
    line: int | None = getattr(value, "line", None)
    for step in path:
        at = _place(value, step)
        if at is None:
            break
        line, value = at, value[step]
    return line


def _place(value: Any, step: int | str) -> int | None:
    if isinstance(value, Entry) and isinstance(step, str):
        return value.lines.get(step)
    if isinstance(value, Items) and isinstance(step, int) and step < len(value):
        return value.lines[step]
    return None


USUAL_REMEDY = (
    "Look at this line and the one before it: a missing quote, bracket or space, or a tab, is the usual cause."
)


def _tell(error: yaml.YAMLError, findings: Findings, first_line: int) -> None:
    mark = getattr(error, "problem_mark", None)
    why = getattr(error, "problem", None) or "it contains a character YAML does not allow"
    findings.refuse(
        first_line if mark is None else mark.line + first_line,
        f"this is not valid YAML: {why}",
        getattr(error, "remedy", USUAL_REMEDY),
    )


class _TooMuch(yaml.YAMLError):
    """More than a person would write: found while walking, and told like any other fault of the YAML."""

    def __init__(self, problem: str, remedy: str, mark: Any) -> None:
        super().__init__()
        self.problem, self.remedy, self.problem_mark = problem, remedy, mark


class _Document:
    """One walk over the events of one document.

    An alias gives the same object again. Whoever walks the result meets its parts once more each time, so `parts`
    counts them as often, and `repeated` those that only aliases brought.
    """

    def __init__(self, parser: Any, findings: Findings, first_line: int) -> None:
        self.parser = parser
        self.findings = findings
        self.first_line = first_line
        self.anchors: dict[str, tuple[Any, int]] = {}
        self.depth = 0
        self.parts = 0
        self.repeated = 0

    def value(self) -> Any:
        self.parser.get_event()  # the stream starts
        event = self.parser.get_event()
        if isinstance(event, yaml.StreamEndEvent):
            return Entry(self.first_line)
        value = self.node(self.parser.get_event())
        self.parser.get_event()  # the document ends
        event = self.parser.get_event()
        if not isinstance(event, yaml.StreamEndEvent):
            self.findings.refuse(
                self.line(event), "a second document begins here; only the first is read", "Remove it."
            )
        return Entry(self.first_line) if value is None else value

    def node(self, event: Any) -> Any:
        if isinstance(event, yaml.AliasEvent):
            return self.alias(event)
        before = self.parts
        self.parts += 1
        if isinstance(event, yaml.ScalarEvent):
            self.parts += len(event.value) // PART_OF_TEXT
            return self.anchored(event, _scalar(event.value) if event.implicit[0] else event.value, before)
        self.depth += 1
        if self.depth > DEEPEST:
            what = f"it is nested more than {DEEPEST} levels deep"
            raise _TooMuch(what, "Nest it less, or look for a bracket that is not closed.", event.start_mark)
        value = self.mapping(event) if isinstance(event, yaml.MappingStartEvent) else self.sequence(event)
        self.depth -= 1
        return self.anchored(event, value, before)

    def mapping(self, start: Any) -> Entry:
        entry = Entry(self.line(start))
        merged: list[Any] = []
        while not isinstance(key := self.parser.get_event(), yaml.MappingEndEvent):
            if isinstance(key, yaml.ScalarEvent) and key.implicit[0] and key.value == "<<":
                merged.append(self.node(self.parser.get_event()))
                continue
            name = key.value if isinstance(key, yaml.ScalarEvent) else quoted(self.node(key))
            self.add(entry, name, self.node(self.parser.get_event()), self.line(key))
        for given in merged:
            _merge(entry, given)
        return entry

    def add(self, entry: Entry, name: str, value: Any, line: int) -> None:
        if name not in entry:
            entry.put(name, value, line)
            return
        what = f"the key {quoted(name)} is given twice; the one in line {entry.lines[name]} counts"
        self.findings.refuse(line, what, "Remove or rename one of them.", name)

    def sequence(self, start: Any) -> Items:
        items = Items(self.line(start))
        while not isinstance(event := self.parser.get_event(), yaml.SequenceEndEvent):
            items.add(self.node(event), self.line(event))
        return items

    def alias(self, event: Any) -> Any:
        if event.anchor in self.anchors:
            value, parts = self.anchors[event.anchor]
            self.parts += parts
            self.repeated += parts
            if self.repeated > MOST_REPEATED:
                what = f"its aliases repeat more than {MOST_REPEATED:,} parts of it"
                raise _TooMuch(what, "Write out what is meant, without aliases inside of aliases.", event.start_mark)
            return value
        remedy = "Write the part out, or define &name in full above its use."
        self.findings.refuse(self.line(event), f"{quoted('*' + event.anchor)} refers to nothing finished above", remedy)
        return None

    def anchored(self, event: Any, value: Any, before: int) -> Any:
        if event.anchor is not None:
            self.anchors[event.anchor] = value, self.parts - before
        return value

    def line(self, event: Any) -> int:
        return int(event.start_mark.line) + self.first_line


def _merge(entry: Entry, given: Any) -> None:
    for one in given if isinstance(given, Items) else [given]:
        if isinstance(one, Entry):
            for key in one.keys() - entry.keys():
                entry.put(key, one[key], one.lines[key])


def _scalar(text: str) -> Any:
    """What a word without quotes means."""
    if text in NOTHING:
        return None
    if text in TRUTHS:
        return TRUTHS[text]
    if text[0] not in "-+0123456789":
        return text
    if INTEGER.fullmatch(text):
        return int(text)
    if DECIMAL.fullmatch(text):
        return float(text)
    return _date(text) if DATE.fullmatch(text) else text


def _date(text: str) -> date | str:
    """Text that only looks like a date, 2026-02-30, stays text: whoever needs a date there says so."""
    try:
        return date.fromisoformat(text[:10])
    except ValueError:
        return text
