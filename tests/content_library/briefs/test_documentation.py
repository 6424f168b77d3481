"""docs/briefs.md says what the code does: every field, outcome, moment and check, and no other."""

import re
from dataclasses import fields, replace
from pathlib import Path
from typing import get_args

from bot.skills.briefs.export_brief import export_record
from content_library.briefs.actions import ALLOWED
from content_library.briefs.fields import Brief
from content_library.briefs.life import NEXT
from content_library.briefs.proposing import Refusal, propose
from content_library.briefs.rubric import RULES
from content_library.coverage import coverage

PAGE = (Path(__file__).parents[3] / "docs" / "briefs.md").read_text(encoding="utf-8")


def rows(heading):
    part = PAGE.split(f"## {heading}\n")[1].split("\n## ")[0]
    cells = [
        [cell.strip() for cell in line.strip("|").split("|")] for line in part.splitlines() if line.startswith("|")
    ]
    return cells[2:]


def named(heading):
    return [row[0].strip("`") for row in rows(heading)]


def test_every_field_is_explained_in_the_order_of_the_brief():
    assert named("The fields") == [field.name for field in fields(Brief)]


def test_every_outcome_is_explained():
    assert named("When there is no brief") == [outcome.__name__ for outcome in get_args(Refusal)]


def test_every_moment_is_listed_with_its_words():
    listed = {row[0].strip("`"): tuple(re.split(r", ", row[2])) for row in rows("Calls to action")}
    assert listed == ALLOWED


def test_every_check_is_listed_with_its_points():
    listed = [(row[1], int(row[2]), row[3] == "yes") for row in rows("The rubric")]
    assert listed == [(rule.title, rule.points, rule.gate) for rule in RULES]


def test_every_state_is_listed_with_what_may_follow():
    listed = {
        row[0].strip("`"): tuple(each.strip(" `") for each in row[1].split(",") if each)
        for row in rows("The life of a brief")
        if row[0].startswith("`")
    }
    assert listed == NEXT


def test_every_field_of_the_json_has_the_kind_the_page_says(tarnwell):
    picture = replace(tarnwell, briefs=())
    kinds = {row[0].strip("`"): row[1] for row in rows("As JSON")}
    for cell in coverage(picture).cells:
        if cell.status in ("partial", "gap"):
            record = export_record(propose(picture, cell.persona, cell.phase, new_id=lambda: "B-1"))
            assert record.pop("schema") == 1
            assert list(record) == list(kinds)
            assert {
                name for name, value in record.items() if not any(map(kinds[name].startswith, kind_of(value)))
            } == set()


def kind_of(value):
    """The kinds a value may be listed as; an empty list is one of any."""
    if isinstance(value, str):
        return ("text", "list of objects, or text", "list of texts, or text")
    if isinstance(value, list):
        return (
            ("list of objects", "list of texts")
            if not value
            else (f"list of {'objects' if isinstance(value[0], dict) else 'texts'}",)
        )
    return ("object",) if isinstance(value, dict) else ("number",)
