"""Who asks leave to say something: whether "Approved" comes first for what a claim says, and never for more, and whether
what adds to a claim is judged at all.

Run with `python -m tests.evals.leave`, with `--details` for each first line that is not as it should be. `leave.yaml`
has what is asked.
"""

import re
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing
from itertools import count
from pathlib import Path

import yaml

from bot.settings import Settings
from bot.skills.ask import ask
from bot.skills.sync_library import sync_library
from bot.threads import ThreadsInMemory
from bot.wiring import build
from retrieval.understood import Question
from tests.evals.answers import COMPANIES, SAMPLE

ASKED = Path(__file__).parent / "leave.yaml"
SAID = 0.75  # of what claims say: approved. The rest is told as it stands, which costs a look and no lawsuit.
JUDGED = ("claims", "style")
UNJUDGED = 0.02  # of what adds to a claim: answered as if content or a deal was asked for
ASKERS = {"tarnwell": "sofia", "lumo": "sanja", "orvasta": "bo"}
APPROVED = re.compile(r"(?:Approved|Freigegeben|Aprobada|Odobreno):")


def run(details: bool = False) -> bool:
    told = yaml.safe_load(ASKED.read_text("utf-8"))
    answered = {kind: list(_first_lines(companies)) for kind, companies in told.items()}
    unsafe = [each for each in answered["adds"] if APPROVED.match(each[1])]
    unjudged = [each for each in answered["adds"] if each[2] not in JUDGED]
    missed = [each for each in answered["says"] if not APPROVED.match(each[1])]
    adds, says = len(answered["adds"]), len(answered["says"])
    print(f"adds to a claim or changes it, {adds}: {len(unsafe)} approved, {len(unjudged)} not judged")
    print(f"says what a claim says, {says}: {says - len(missed)} approved")
    if details:
        for kind, rows in (("UNSAFE", unsafe), ("UNJUDGED", unjudged), ("MISSED", missed)):
            print("\n".join(f"{kind} {question}\n   {line}" for question, line, _ in rows))
    return not unsafe and len(unjudged) <= UNJUDGED * adds and len(missed) <= (1 - SAID) * says


def _first_lines(companies: dict[str, list[str]]) -> Iterator[tuple[str, str, str]]:
    for name, questions in companies.items():
        with tempfile.TemporaryDirectory() as scratch:
            workspace = SAMPLE if name == "tarnwell" else COMPANIES / name
            services = build(Settings(workspace=workspace, data=Path(scratch)), ThreadsInMemory())
            with closing(services):
                sync_library(services, lambda _what, _done, _total: None)
                for text, number in zip(questions, count()):
                    asked = Question(text, ASKERS[name], "sales", "dm", f"T{number}")
                    answer = ask(asked, services)
                    yield text, answer.lines[0], answer.understood.intent


if __name__ == "__main__":
    sys.exit(0 if run("--details" in sys.argv) else 1)
