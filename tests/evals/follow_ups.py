"""Threads of short follow-ups: each changes what it names and nothing else, also when the thread was put away between.

Run with `python -m tests.evals.follow_ups [--details]`. A turn counts when intent and every listed slot are right.
"""

import sys
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from bot.records_as_json import question_from
from bot.settings import Settings
from bot.skills.ask import ask
from bot.skills.sync_library import sync_library
from bot.threads import UNDERSTOOD, ThreadsInMemory
from bot.wiring import build
from retrieval.understood import Understood
from tests.evals.answers import SETS
from tests.evals.questions import said, same

FILE = Path(__file__).parent / "follow_ups.yaml"
FLOOR = 0.95


class ThreadsPutAway(ThreadsInMemory):
    """Every turn is written down and read back, as after a restart."""

    def remember(self, thread: str | None, understood: Understood) -> None:
        super().remember(thread, UNDERSTOOD.validate_python(UNDERSTOOD.dump_python(understood, mode="json")))


@dataclass(frozen=True)
class Turn:
    company: str
    text: str
    intent: str
    slots: Mapping[str, Any]
    got: Understood

    @property
    def right(self) -> bool:
        filled = said(self.got.slots)
        return self.got.intent == self.intent and all(
            (name not in filled) if wanted is None else (name in filled and same(name, wanted, filled[name]))
            for name, wanted in self.slots.items()
        )


def score() -> list[Turn]:
    return [
        turn for company, threads in yaml.safe_load(FILE.read_text("utf-8")).items() for turn in _of(company, threads)
    ]


def _of(company: str, threads: list[dict[str, Any]]) -> Iterator[Turn]:
    workspace = next(each.workspace for each in SETS if each.name == company)
    with tempfile.TemporaryDirectory() as scratch:
        services = build(Settings(workspace=workspace, data=Path(scratch)), ThreadsPutAway())
        sync_library(services, lambda _what, _done, _total: None)
        for number, thread in enumerate(threads):
            asker = {"user": thread["user"], "role": thread["role"], "thread": f"F{number}"}
            for place, (text, intent, slots) in enumerate(thread["turns"]):
                got = ask(question_from({**asker, "text": text}), services).understood
                if place:
                    yield Turn(company, text, intent, slots, got)
        services.close()


def run(*, details: bool = False) -> bool:
    """Whether the floor holds."""
    turns = score()
    for turn in turns if details else ():
        if not turn.right:
            print(f"{turn.company}: {turn.text}\n   got {turn.got.intent} {said(turn.got.slots)}")
            print(f"   want {turn.intent} {dict(turn.slots)}")
    reached = sum(turn.right for turn in turns) / len(turns)
    below = reached < FLOOR
    print(f"follow-ups, {len(turns)} turns: {reached:.1%} right{f'  BELOW the floor {FLOOR:.0%}' if below else ''}")
    return not below


if __name__ == "__main__":
    sys.exit(0 if run(details="--details" in sys.argv) else 1)
