"""Tables of questions: what a row is, and how one is asked."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from content_library.picture import Picture
from retrieval.understanding import understand
from retrieval.understood import Question, Understood
from retrieval.vocabulary import Vocabulary
from tests.evals.questions import said, same

HERE = Path(__file__).parent
ROLES = {"marketers": "marketer", "writers": "writer", "sales": "sales"}
COMPARED_WHEN_LISTED = {
    "to_write",
    "whole",
    "counting",
    "forbidden",
    "topic",
    "inherited",
    "ambiguous",
    "judged",
    "only",
}


@dataclass(frozen=True)
class Row:
    """`thread` counts the conversations of the table; `before` are the earlier texts of the same one."""

    thread: int
    user: str
    text: str
    before: tuple[str, ...]
    intent: str
    slots: dict[str, Any]


def rows(file: str, section: str | None = None) -> list[Row]:
    table = yaml.safe_load((HERE / file).read_text("utf-8"))
    return list(_rows(table if section is None else table[section]))


def missed(row: Row, picture: Picture, vocabulary: Vocabulary) -> list[str]:
    """What was read otherwise than the row says; [] when all is right."""
    understood = asked(row, picture, vocabulary)
    got = said(understood.slots)
    names = (set(got) - COMPARED_WHEN_LISTED) | set(row.slots)
    wrong = [name for name in sorted(names) if not _right(name, row.slots.get(name), got.get(name))]
    return [*(["intent"] if understood.intent != row.intent else []), *wrong]


def asked(row: Row, picture: Picture, vocabulary: Vocabulary) -> Understood:
    team = next(person.team for person in picture.people if person.id == row.user)
    understood: Understood | None = None
    for text in (*row.before, row.text):
        question = Question(text, row.user, ROLES[team])
        understood = understand(question, vocabulary, picture.today, understood)
    assert understood is not None
    return understood


def _rows(table: list[Any]) -> Iterator[Row]:
    thread, user, before = -1, "", ()
    for who, text, intent, slots in table:
        if who != ">":
            thread, user, before = thread + 1, who, ()
        yield Row(thread, user, text, before, intent, slots)
        before = (*before, text)


def _right(name: str, expected: Any, got: Any) -> bool:
    if expected is None or got is None:
        return expected is None and got is None
    return same(name, [str(each) for each in expected] if isinstance(expected, list) else expected, got)
