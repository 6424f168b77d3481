"""How many of the sample questions are understood: intent and slots, question by question.

Run with `python -m tests.evals.questions`. A slot counts when its value is the expected one, lists as sets; `topic`
only has to be there. A question's slots are right when every expected slot is and no other is filled.
"""

import json
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from datetime import date
from pathlib import Path
from typing import Any

import content_library
from content_library.database import open_database
from content_library.library import Library
from content_library.picture import Picture
from content_library.reading import synchronise
from content_library.workspace import open_workspace
from retrieval.understanding import understand
from retrieval.understood import Question, Role, Slots, Understood
from retrieval.vocabulary import Vocabulary

SAMPLE = Path(content_library.__file__).parent / "samples" / "tarnwell"
TODAY = date(2026, 2, 16)  # company.yaml freezes the same day
QUESTIONS = Path(__file__).parent.parent / "tarnwell" / "questions.jsonl"
ROLES: Mapping[str, Role] = {"marketer": "marketer", "content_writer": "writer", "sales_rep": "sales"}
NOT_COMPARED = {"inherited", "ambiguous", "only"}


@dataclass(frozen=True)
class Scored:
    record: Mapping[str, Any]
    understood: Understood

    @property
    def got(self) -> dict[str, Any]:
        return said(self.understood.slots)

    @property
    def intent_right(self) -> bool:
        return bool(self.understood.intent == self.record["intent"])

    @property
    def slots_held(self) -> bool:
        """Every expected slot has its value."""
        expected = {name: value for name, value in self.record["slots"].items() if name not in NOT_COMPARED}
        return all(name in self.got and same(name, value, self.got[name]) for name, value in expected.items())

    @property
    def slots_exact(self) -> bool:
        """The same, and nothing besides."""
        return self.slots_held and not set(self.got) - set(self.record["slots"]) - NOT_COMPARED


def score(picture: Picture) -> list[Scored]:
    vocabulary = Vocabulary.of(picture)
    threads: dict[str, Understood] = {}
    scored = []
    for line in QUESTIONS.read_text("utf-8").splitlines():
        record = json.loads(line)
        thread = record["thread"] or record["id"]
        place = "channel" if record["surface"] == "channel" else "dm"
        question = Question(record["text"], record["user"], ROLES[record["role"]], place, thread)
        understood = understand(question, vocabulary, picture.today, threads.get(thread))
        cells = tuple(tuple(cell.split("/")) for cell in record["expect"]["cells"])
        threads[thread] = replace(understood, cells=cells)
        scored.append(Scored(record, understood))
    return scored


def said(slots: Slots) -> dict[str, Any]:
    """The filled slots only."""
    empty = (None, (), False)
    return {field.name: value for field in fields(slots) if (value := getattr(slots, field.name)) not in empty}


def same(name: str, expected: Any, got: Any) -> bool:
    if name == "topic":
        return bool(got)
    if isinstance(expected, list):
        return {str(each).lower() for each in expected} == {str(each).lower() for each in got}
    return str(expected).lower() == str(got).lower() or expected == got


def shares(scored: list[Scored]) -> dict[str, float]:
    return {
        "intent": sum(one.intent_right for one in scored) / len(scored),
        "slots_held": sum(one.slots_held for one in scored) / len(scored),
        "slots_exact": sum(one.slots_exact for one in scored) / len(scored),
    }


def sample() -> Picture:
    with tempfile.TemporaryDirectory() as folder:
        engine = open_database(f"sqlite:///{Path(folder) / 'milepost.db'}")
        library = Library(engine)
        synchronise(open_workspace(SAMPLE), library, lambda *_: None, TODAY)
        picture = library.picture(TODAY)
        engine.dispose()
        return picture


def run() -> dict[str, float]:
    """Prints every question, returns the shares of right intents and slots."""
    scored = score(sample())
    for one in scored:
        mark = "ok  " if one.intent_right and one.slots_exact else "MISS"
        print(f"{mark} {one.record['id']} {one.record['text'][:90]}")
        if not one.intent_right:
            print(f"       intent {one.understood.intent}, expected {one.record['intent']}")
        if not one.slots_exact:
            print(f"       slots {one.got}\n    expected {one.record['slots']}")
    totals = shares(scored)
    print("  ".join(f"{name} {share:.1%}" for name, share in totals.items()))
    return totals


if __name__ == "__main__":
    run()
