"""What changed between two versions of a brief: field by field as data, and in words."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from content_library.briefs.fields import Brief
from content_library.briefs.for_machines import as_json
from content_library.briefs.ground import plain

FOLLOWS = ("version", "provenance", "score")
"""What follows from the other fields, and is not said by itself; the points of the score are."""
ASKED_FOR = ("persona", "phase", "needs", "due", "form", "reviewers")
"""The fields of a brief that people ask to be otherwise."""
WORDS_SHOWN = 60
"""Characters of a value that are shown in words: enough to know it by."""


@dataclass(frozen=True)
class Difference:
    """`field` by its path, such as form.format. A list has what was `added` and `removed`; `reordered` says that it
    holds the same in another order. Anything else has `before` and `after`."""

    field: str
    before: Any = None
    after: Any = None
    added: tuple[Any, ...] = ()
    removed: tuple[Any, ...] = ()
    reordered: bool = False


def differences(old: Brief, new: Brief) -> tuple[Difference, ...]:
    """In the order of the fields."""
    before, after = as_json(old), as_json(new)
    found = [each for name in after if name not in FOLLOWS for each in _between(name, before.get(name), after[name])]
    was, now = (brief.score.points if brief.score else None for brief in (old, new))
    return (*found, Difference("score.points", was, now)) if was != now else tuple(found)


def asked_for(old: Brief, new: Brief) -> str:
    """In a few words, of the fields that people ask to be otherwise; what follows from them is not said."""
    asked = [each for each in differences(old, new) if each.field.partition(".")[0] in ASKED_FOR]
    return "; ".join(in_words(each) for each in asked)


def in_words(difference: Difference) -> str:
    """One line: "form.format: one pager → guide", "needs: + CF-CH-4 · - CF-CH-3"."""
    name = plain(difference.field)
    if difference.reordered:
        return f"{name}: in another order"
    if difference.added or difference.removed:
        told = [f"+ {_short(each)}" for each in difference.added]
        told += [f"- {_short(each)}" for each in difference.removed]
        return f"{name}: {' · '.join(told)}"
    return f"{name}: {_short(difference.before)} → {_short(difference.after)}"


def _between(path: str, before: Any, after: Any) -> Iterator[Difference]:
    if before == after:
        return
    if isinstance(before, Mapping) and isinstance(after, Mapping):
        for name in dict.fromkeys((*before, *after)):
            yield from _between(f"{path}.{name}", before.get(name), after.get(name))
    elif isinstance(before, list) and isinstance(after, list):
        yield _of_lists(path, before, after)
    else:
        yield Difference(path, before, after)


def _of_lists(path: str, before: Sequence[Any], after: Sequence[Any]) -> Difference:
    added = tuple(each for each in after if each not in before)
    removed = tuple(each for each in before if each not in after)
    return Difference(path, added=added, removed=removed, reordered=not added and not removed)


def _short(value: Any) -> str:
    """What a value is known by: its id or its text."""
    if isinstance(value, Mapping):
        known = next(
            (value[name] for name in ("id", "code", "need", "asset", "heading", "text") if value.get(name)), ""
        )
        value = known or next(iter(value.values()), "")
    if value in (None, "", []):
        return "nothing"
    text = plain(str(value))
    return text if len(text) <= WORDS_SHOWN else f"{text[: WORDS_SHOWN - 1].rstrip()}…"
