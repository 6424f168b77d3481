"""The published results of the sample company, and its picture with the suggestions they were worked out with."""

import json
from dataclasses import replace
from pathlib import Path

import yaml

from content_library.intake import Suggestion

EXPECTED = Path(__file__).parent.parent / "tarnwell" / "expected"


def expected(name):
    return json.loads((EXPECTED / name).read_text("utf-8"))


def with_expected_suggestions(picture):
    records = yaml.safe_load((EXPECTED / "suggestions.yaml").read_text("utf-8"))
    return replace(
        picture,
        suggestions=tuple(
            Suggestion(asset=record["asset"], need=need, sentence=record["why"])
            for record in records
            for need in record["needs"]
        ),
    )
