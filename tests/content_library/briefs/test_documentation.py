"""docs/briefs.md says what the code does: every field, outcome, moment and check, and no other."""

import re
from dataclasses import fields
from pathlib import Path
from typing import get_args

from content_library.briefs.actions import ALLOWED
from content_library.briefs.fields import Brief
from content_library.briefs.proposing import Refusal
from content_library.briefs.rubric import RULES

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
