"""Questions of four companies answered end to end: intent, slots, what had to be there, what must never be.

Run with `python -m tests.evals.answers [company]`; `--details` prints each question that lost a point. Nobody looks at
the details of the company that is for measuring only: tests/companies/README.md.
"""

import json
import sys
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import content_library
from bot.records_as_json import answer_record, question_from
from bot.settings import Settings
from bot.skills.ask import ask
from bot.skills.sync_library import sync_library
from bot.threads import ThreadsInMemory
from bot.wiring import build
from tests.evals.questions import NOT_COMPARED, QUESTIONS, same

SAMPLE = Path(content_library.__file__).parent / "samples" / "tarnwell"
COMPANIES = Path(__file__).parent.parent / "companies"


@dataclass(frozen=True)
class Company:
    """`floors` are shares of its questions. `safe` is not for sale: nothing forbidden is ever offered."""

    name: str
    workspace: Path
    questions: Path
    floors: Mapping[str, float]


SETS = (
    Company(
        "tarnwell",
        SAMPLE,
        QUESTIONS,
        {"intent": 0.97, "slots": 0.95, "cells": 0.95, "needs": 0.97, "assets": 0.95, "words": 0.95, "safe": 1.0},
    ),
    Company(
        "lumo",
        COMPANIES / "lumo",
        COMPANIES / "lumo" / "questions.jsonl",
        {"intent": 0.94, "slots": 0.90, "cells": 0.97, "needs": 0.97, "assets": 0.94, "words": 0.93, "safe": 1.0},
    ),
    Company(
        "speisora",
        COMPANIES / "speisora",
        COMPANIES / "speisora" / "questions.jsonl",
        {"intent": 0.73, "slots": 0.59, "cells": 0.94, "needs": 0.97, "assets": 0.87, "words": 0.83, "safe": 1.0},
    ),
    Company(
        "orvasta",
        COMPANIES / "orvasta",
        COMPANIES / "orvasta" / "questions.jsonl",
        {"intent": 0.94, "slots": 0.96, "cells": 0.98, "needs": 0.98, "assets": 0.98, "words": 0.96, "safe": 1.0},
    ),
)
MEASURES = ("intent", "slots", "cells", "needs", "assets", "words", "safe")


@dataclass(frozen=True)
class Scored:
    expected: Mapping[str, Any]
    got: Mapping[str, Any]

    @property
    def intent(self) -> bool:
        return bool(self.got["intent"] == self.expected["intent"])

    @property
    def slots(self) -> bool:
        """Every expected slot has its value; more may be filled."""
        wanted = {name: value for name, value in self.expected["slots"].items() if name not in NOT_COMPARED}
        return all(name in self.got["slots"] and same(name, v, self.got["slots"][name]) for name, v in wanted.items())

    @property
    def cells(self) -> bool:
        return set(self.expected["expect"]["cells"]) <= set(self.got["cells"])

    @property
    def needs(self) -> bool:
        return set(self.expected["expect"]["needs"]) <= set(self.got["needs"])

    @property
    def assets(self) -> bool:
        return set(self.expected["expect"]["assets"]) <= self._mentioned()

    @property
    def words(self) -> bool:
        wanted, unwanted = self.expected["expect"]["must_say"], self.expected["expect"]["must_not_say"]
        return all(w in self.got["text"] for w in wanted) and not any(w in self.got["text"] for w in unwanted)

    @property
    def safe(self) -> bool:
        return not set(self.expected["expect"]["forbid_assets"]) & {*self.got["offered"]}

    def _mentioned(self) -> set[str]:
        named = {each["asset"] for each in self.got["named"]}
        return {*self.got["offered"], *self.got["internal"], *named, *self.got["sources"]}

    def lost(self) -> list[str]:
        return [name for name in MEASURES if not getattr(self, name)]


def score(company: Company) -> list[Scored]:
    """Every question through the same path a person's question takes, threads kept."""
    expected = [json.loads(line) for line in company.questions.read_text("utf-8").splitlines()]
    with tempfile.TemporaryDirectory() as scratch:
        answers = _answers(company, expected, Path(scratch))
        return [Scored(record, got) for record, got in zip(expected, answers, strict=True)]


def _answers(company: Company, records: list[dict[str, Any]], scratch: Path) -> Iterator[dict[str, Any]]:
    services = build(Settings(workspace=company.workspace, data=scratch), ThreadsInMemory())
    sync_library(services, lambda _what, _done, _total: None)
    for record in records:
        yield answer_record(ask(question_from(record, services.threads), services), record["id"])
    services.close()


def run(*, only: str | None = None, details: bool = False) -> bool:
    """Whether every floor holds."""
    held = [_run(company, details=details) for company in SETS if only in (None, company.name)]
    return all(held)


def _run(company: Company, *, details: bool) -> bool:
    scored = score(company)
    for each in scored if details else ():
        if each.lost():
            print(f"{each.expected['id']} lost {', '.join(each.lost())}: {each.expected['text']}")
            print(f"   got {json.dumps({k: v for k, v in each.got.items() if k != 'text'}, ensure_ascii=False)}")
            print(f"   want {each.expected['intent']} {each.expected['slots']} {each.expected['expect']}")
    reached = {name: sum(getattr(each, name) for each in scored) / len(scored) for name in MEASURES}
    below = [name for name, floor in company.floors.items() if reached[name] < floor]
    shares = "  ".join(f"{name} {share:.1%}" for name, share in reached.items())
    print(f"{company.name}, {len(scored)} questions: {shares}{f'  BELOW the floor: {below}' if below else ''}")
    return not below


if __name__ == "__main__":
    names = [argument for argument in sys.argv[1:] if not argument.startswith("--")]
    sys.exit(0 if run(only=names[0] if names else None, details="--details" in sys.argv) else 1)
