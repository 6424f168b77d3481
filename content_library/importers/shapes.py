"""From what stands in a file to a validated value; what does not fit is left out and said, the rest is taken."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from types import NoneType, UnionType
from typing import Any, Literal, TypeVar, Union, get_args, get_origin

from pydantic import BaseModel, ValidationError

from content_library.importers.findings import Findings, choice, nearest, quoted
from content_library.importers.marked import Entry, Items, line_in

M = TypeVar("M", bound=BaseModel)
Path = tuple[int | str, ...]

MOST_ROUNDS = 50  # each round removes at least one thing that does not fit; no entry written by hand has more


@dataclass(frozen=True)
class Placed:
    """A value and where it stands; `lines` holds the lines of its keys, as far as they are known."""

    value: Any
    file: str
    line: int | None
    lines: Mapping[str, int]

    def line_of(self, key: str) -> int | None:
        return self.lines.get(key, self.line)


def by_class(placed: Iterable[Placed]) -> Mapping[type, list[Placed]]:
    groups: dict[type, list[Placed]] = defaultdict(list)
    for one in placed:
        groups[type(one.value)].append(one)
    return groups


def entries(given: Any, findings: Findings, called: str) -> Iterator[Entry]:
    """The groups of keys in a list; anything else in it is a finding. None counts as an empty list."""
    if given is None or given == Entry():
        return
    if not isinstance(given, Items):
        what = f"{called} should be a list, each entry starting with “- ”, but it is {kind_of(given)}"
        findings.refuse(line_in(given, ()), what, "Put “- ” before the first key of each entry.", called)
        return
    for position, item in enumerate(given):
        if isinstance(item, Entry):
            yield item
        else:
            what = f"in {called} {kind_of(item)} stands where a group of keys is expected"
            findings.refuse(given.lines[position], what, "Write it as keys and values, e.g. `- id: …`.", called)


def placed(kind: type[M], entry: Entry, findings: Findings, called: str, **given: Any) -> Placed | None:
    """A validated value with its place; None when too little of it fits. `given` are fields known from elsewhere."""
    value = shaped(kind, entry, findings, called, **given)
    return None if value is None else Placed(value, findings.file, entry.line, entry.lines)


def shaped(
    kind: type[M], entry: Entry, findings: Findings, called: str, *, instead: str = "is left out", **given: Any
) -> M | None:
    """Everything that does not fit is said, in the order of the fields; `instead` says what becomes of it."""
    fields = {key: value for key, value in entry.items() if key in kind.model_fields and key not in given}
    tree = {**_fitted_fields(kind, fields), **given}
    for _ in range(MOST_ROUNDS):
        try:
            return kind.model_validate(tree)
        except ValidationError as error:
            problems = error.errors(include_url=False, include_context=True)
        saying = _Saying(kind, entry, findings, called, instead)
        lost = {saying.say(problem) for problem in problems}
        if () in lost:
            return None
        for path in _outermost(lost):
            _remove(tree, path)
    return None


def _outermost(lost: Iterable[Path]) -> list[Path]:
    """Without what goes with something around it; of a list the last item first, so that the others keep their place."""
    alone = [path for path in lost if not any(path[:end] in lost for end in range(1, len(path)))]
    return sorted(alone, key=lambda path: [step if isinstance(step, int) else -1 for step in path], reverse=True)


def unknown_keys(entry: Entry, known: Iterable[str], findings: Findings, called: str) -> None:
    """A warning for each key nobody reads."""
    names = tuple(known)
    for key in entry:
        if key not in names:
            what = f"nobody reads the key {quoted(key)} of {called}"
            findings.warn(entry.lines[key], what, choice(key, names), key)


def misspelt_keys(entry: Entry, known: Iterable[str], findings: Findings) -> tuple[str, ...]:
    """A warning for a key that looks like a slip of one we read, where other systems' keys are normal; gives the keys
    that seem to be meant."""
    meant = []
    known = frozenset(known)
    free = sorted(known - entry.keys())
    for key in entry:
        near = nearest(key, free) if key not in known else None
        if near is not None and key[0].casefold() == near[0].casefold():
            meant.append(near)
            findings.warn(entry.lines[key], f"the key {quoted(key)} is not read", f"Did you mean {quoted(near)}?", key)
    return tuple(meant)


def kind_of(value: Any) -> str:
    if value is None:
        return "nothing"
    if isinstance(value, dict):
        return "a group of keys"
    return "a list" if isinstance(value, list) else quoted(value)


# --------------------------------------------------------------------------- fitting what people write to the shape


def fitted(kind: Any, value: Any) -> Any:
    """`value` as `kind` wants it where no doubt is possible: a number where text is asked becomes text, one thing
    where a list is asked a list of one, plain text where a group is asked its first field."""
    kind = _without_none(kind)
    if value is None:
        return None
    if kind is str:
        return _as_text(value)
    if get_origin(kind) is Literal:
        return _as_word(value)
    if get_origin(kind) is tuple:
        items = value if isinstance(value, list) else [value]
        return [fitted(get_args(kind)[0], item) for item in items if item is not None]
    if isinstance(kind, type) and issubclass(kind, BaseModel):
        return _fitted_group(kind, value)
    return _as_date(value) if kind is date else value


def _fitted_group(kind: type[BaseModel], value: Any) -> Any:
    if not isinstance(value, dict):
        first = next(iter(kind.model_fields))
        return _fitted_fields(kind, {first: value})
    return _fitted_fields(kind, value)


def _fitted_fields(kind: type[BaseModel], entry: Mapping[str, Any]) -> dict[str, Any]:
    """A key without a value counts as not given."""
    kinds = _kinds(kind)
    return {key: fitted(kinds.get(key), value) for key, value in entry.items() if value is not None}


@cache
def _kinds(kind: type[BaseModel]) -> dict[str, Any]:
    return {name: field.annotation for name, field in kind.model_fields.items()}


def _without_none(kind: Any) -> Any:
    if get_origin(kind) in (Union, UnionType):
        rest = [one for one in get_args(kind) if one is not NoneType]
        return rest[0] if len(rest) == 1 else kind
    return kind


def _as_text(value: Any) -> Any:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, date):
        return value.isoformat()
    return str(value) if isinstance(value, int | float) else value


def _as_word(value: Any) -> Any:
    """Enumerations are lower case with underscores; "In review" means in_review."""
    return value.strip().lower().replace("-", "_").replace(" ", "_") if isinstance(value, str) else value


def _as_date(value: Any) -> Any:
    """Numbers are no dates: 20260216 would otherwise be read as seconds since 1970."""
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    try:
        return date.fromisoformat(str(value).strip()[:10])
    except ValueError:
        return _NotADate(value)


class _NotADate:
    def __init__(self, value: Any) -> None:
        self.value = value

    def __str__(self) -> str:
        return str(self.value)


# --------------------------------------------------------------------------- saying what did not fit


@dataclass(frozen=True)
class _Saying:
    kind: type[BaseModel]
    entry: Entry
    findings: Findings
    called: str
    instead: str

    def say(self, problem: Any) -> Path:
        """Writes the finding and gives the path of what has to go; an empty path means the whole entry."""
        path: Path = problem["loc"]
        if problem["type"] == "missing":
            return self.say_missing(path)
        what, remedy = _wording(problem, _step_names(path), self.called)
        if problem["type"] != "extra_forbidden":
            what = f"{what}; {self.what_goes(problem, path)}"
        self.findings.refuse(line_in(self.entry, path), what, remedy, str(path[0]))
        return path

    def say_missing(self, path: Path) -> Path:
        key, called = str(path[0]), self.called
        if key in self.entry and len(path) == 1 and self.entry[key] is not None:
            return ()  # it was there, did not fit, and has been said
        line = line_in(self.entry, path[:-1])
        what = f"{called} has no {path[-1]}" if len(path) == 1 else f"an entry in {key} of {called} has no {path[-1]}"
        self.findings.refuse(line, what, f"Add `{path[-1]}: …`; until then it is left out.", str(path[-1]))
        return path[:-1]

    def what_goes(self, problem: Any, path: Path) -> str:
        if len(path) == 1 and self.kind.model_fields[str(path[0])].is_required():
            return f"{self.called} is left out"
        return f"{'the date' if _is_date(problem) else 'it'} {self.instead}"


def _step_names(path: Path) -> str:
    names = [str(step) for step in path if isinstance(step, str) and step != "[key]"]
    return ".".join(names)


def _wording(problem: Any, name: str, called: str) -> tuple[str, str]:
    given, sort = problem["input"], str(problem["type"])
    where = f"{name} of {called}"
    if sort == "literal_error":
        known = [word.strip("'") for word in str(problem["ctx"]["expected"]).replace(" or ", ", ").split(", ")]
        return f"{quoted(given)} is not a known {where}", choice(str(given), known)
    if _is_date(problem):
        return f"{quoted(given)} is no date for {where}", "Write dates as year-month-day, e.g. 2026-02-16."
    if sort.startswith("int"):
        return f"{quoted(given)} is no whole number for {where}", "Write a whole number such as 3."
    if sort.startswith(("float", "finite")):
        return f"{quoted(given)} is no number for {where}", "Write a plain number such as 3 or 0.5."
    if sort.startswith(("greater", "less")):
        low_high = ", ".join(f"{word} {limit}" for word, limit in _limits(problem))
        return f"{quoted(given)} is out of range for {where}", f"Use a number {low_high}."
    if sort.startswith("bool"):
        return f"{quoted(given)} is neither true nor false for {where}", "Write true or false."
    if sort == "extra_forbidden":
        return f"nobody reads the key {quoted(name)} of {called}", "Look for a slip; every key is in docs/workspace.md."
    return f"{where} cannot be {kind_of(given)}", f"It should be {_wanted(sort)}; see docs/workspace.md."


def _is_date(problem: Any) -> bool:
    return str(problem["type"]).startswith("date") or isinstance(problem["input"], _NotADate)


def _limits(problem: Any) -> list[tuple[str, Any]]:
    words = {"ge": "of at least", "gt": "above", "le": "of at most", "lt": "below"}
    limits = [(words[key], limit) for key, limit in problem["ctx"].items() if key in words]
    return [(word, int(limit) if limit == int(limit) else limit) for word, limit in limits]


def _wanted(sort: str) -> str:
    if sort.startswith("string"):
        return "text"
    return "a list" if sort.startswith(("tuple", "list")) else "a group of keys"


def _remove(tree: Any, path: Path) -> None:
    *way, last = [step for step in path if step != "[key]"]
    for step in way:
        tree = tree[step]
    if isinstance(tree, dict) or isinstance(last, int):
        del tree[last]
