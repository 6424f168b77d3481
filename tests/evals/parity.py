"""The same questions in English and in German, Spanish and Croatian: whether the answers are the same.

Run with `python -m tests.evals.parity [--details]`. A translation counts when everything compared equals that of the
English question, as plain data: texts are not compared. Questions in even places are for measuring only: their misses
are never printed.
"""

import json
import sys
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from bot.records_as_json import answer_record, question_from
from bot.settings import Settings
from bot.skills.ask import ask
from bot.skills.sync_library import sync_library
from bot.threads import ThreadsInMemory
from bot.wiring import build
from tests.evals.answers import SETS, Company

FILE = Path(__file__).parent / "parity.yaml"
LANGUAGES = ("de", "es", "hr")
FLOORS = {"tuning": 0.84, "measuring": 0.68}
FIELDS = ("intent", "cells", "needs", "offered", "named", "filter")


@dataclass(frozen=True)
class Pair:
    """A translation beside its English question; `half` is the one its place puts it in."""

    company: str
    id: str
    language: str
    half: str
    text: str
    got: Mapping[str, Any]
    wanted: Mapping[str, Any]

    @property
    def lost(self) -> list[str]:
        return [field for field in FIELDS if self.got[field] != self.wanted[field]]


def score() -> list[Pair]:
    texts = yaml.safe_load(FILE.read_text("utf-8"))
    return [pair for company in SETS if company.name in texts for pair in _of(company, texts[company.name])]


def _of(company: Company, texts: Mapping[str, Mapping[str, str]]) -> list[Pair]:
    lines = [json.loads(line) for line in company.questions.read_text("utf-8").splitlines()]
    records = {record["id"]: record for record in lines}
    english = _answers(
        company, [{**records[id], "text": each.get("en", records[id]["text"])} for id, each in texts.items()]
    )
    pairs = []
    for language in LANGUAGES:
        translated = _answers(company, [{**records[id], "text": each[language]} for id, each in texts.items()])
        for place, (id, each) in enumerate(texts.items()):
            half = "measuring" if place % 2 else "tuning"
            pairs.append(Pair(company.name, id, language, half, each[language], translated[place], english[place]))
    return pairs


def _answers(company: Company, records: list[dict[str, Any]]) -> list[Mapping[str, Any]]:
    """Every question through the path a person's question takes, in a company nobody asked before."""
    with tempfile.TemporaryDirectory() as scratch:
        services = build(Settings(workspace=company.workspace, data=Path(scratch)), ThreadsInMemory())
        sync_library(services, lambda _what, _done, _total: None)
        answers = [_compared(answer_record(ask(question_from(each, services.threads), services))) for each in records]
        services.close()
        return answers


def _compared(record: Mapping[str, Any]) -> Mapping[str, Any]:
    return {
        "intent": record["intent"],
        "cells": record["cells"],
        "needs": record["needs"],
        "offered": [*record["offered"], *record["internal"]],
        "named": [each["asset"] for each in record["named"]],
        "filter": record["slots"].get("language", []),
    }


def run(*, details: bool = False) -> bool:
    """Whether the floors hold."""
    pairs = score()
    for pair in pairs if details else ():
        if pair.half == "tuning" and pair.lost:
            print(f"{pair.company} {pair.id} {pair.language}: {pair.text}")
            for field in pair.lost:
                print(f"   {field}: got {pair.got[field]}, in English {pair.wanted[field]}")
    held = [_half(half, pairs) for half in FLOORS]
    return all(held)


def _half(half: str, pairs: list[Pair]) -> bool:
    for language in LANGUAGES:
        of_it = [pair for pair in pairs if (pair.half, pair.language) == (half, language)]
        fields = "  ".join(f"{name} {_share([name not in pair.lost for pair in of_it])}" for name in FIELDS)
        print(f"parity, {half}, {language}, {len(of_it)}: same {_share([not pair.lost for pair in of_it])}  {fields}")
    same = [not pair.lost for pair in pairs if pair.half == half]
    below = sum(same) / len(same) < FLOORS[half]
    print(f"parity, {half}, {len(same)}: same {_share(same)}{f'  BELOW the floor {FLOORS[half]:.0%}' if below else ''}")
    return not below


def _share(right: list[bool]) -> str:
    return f"{sum(right) / len(right):.1%}"


if __name__ == "__main__":
    sys.exit(0 if run(details="--details" in sys.argv) else 1)
