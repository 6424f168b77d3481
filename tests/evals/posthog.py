"""A real company's published library, read by the importers and searched with 25 questions judged by people.

The files are other people's and no part of this project; MILEPOST_POSTHOG names their folder, or it lies beside the
checkout. The map is a small one of our own, in `posthog-map/`.
"""

import json
import os
import shutil
import sys
import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from bot.settings import Settings
from bot.skills.sync_library import sync_library
from bot.wiring import build
from retrieval.passages import Query

MAP = Path(__file__).parent / "posthog-map"
CUT = 10
RECALL_FLOOR = 0.85  # .91 when the floor was set; one question of twenty is .05
LIBRARY = """company: company.yaml
personas: personas.yaml
journey: journey.yaml
library:
  - path: {folder}
    defaults: {{status: published, audience: external, language: en}}
"""


def run(say: Callable[[str], None] = print) -> bool:
    """Whether the floor holds; says so when the folder is not there."""
    folder = folder_of(os.environ)
    if not (folder / "queries.jsonl").is_file():
        say("posthog: skipped, no such folder; MILEPOST_POSTHOG names it")
        return True
    with tempfile.TemporaryDirectory() as scratch:
        return _scored(folder, _workspace(folder, Path(scratch) / "map"), say)


def folder_of(environment: Mapping[str, str]) -> Path:
    beside = Path(__file__).resolve().parents[3] / "shared" / "posthog-2022"
    return Path(environment.get("MILEPOST_POSTHOG") or beside)


def _workspace(folder: Path, workspace: Path) -> Path:
    shutil.copytree(MAP, workspace)
    (workspace / "milepost.yaml").write_text(LIBRARY.format(folder=folder / "library"), encoding="utf-8")
    return workspace


def _scored(folder: Path, workspace: Path, say: Callable[[str], None]) -> bool:
    services = build(Settings(workspace=workspace))
    synced = sync_library(services, lambda *_: None)
    refused = sum(problem.refused for problem in synced.problems)
    say(f"posthog: {synced.index.added} assets indexed, {refused} files refused, {len(synced.problems)} problems said")
    path_of = {asset: _inside(path) for asset, path in services.library.sources().items()}
    recalls, quiet, negatives = [], 0, 0
    for line in (folder / "queries.jsonl").read_text(encoding="utf-8").splitlines():
        question = json.loads(line)
        found = [path_of[hit.asset] for hit in services.index.search(Query(question["query"]), CUT).hits]
        if not question["gold"]:
            negatives, quiet = negatives + 1, quiet + (not found)
            continue
        recalls.append(_recall(question, found))
        if recalls[-1] < 1:
            say(f"posthog {question['id']} {question['kind']}: recall@{CUT} {recalls[-1]:.2f} “{question['query']}”")
    services.index.close()
    recall = sum(recalls) / len(recalls)
    say(f"posthog: recall@{CUT} {recall:.3f}, at least {RECALL_FLOOR}; nothing found {quiet} of {negatives} times due")
    return recall >= RECALL_FLOOR


def _recall(question: Mapping[str, Any], found: list[str]) -> float:
    """Of the documents that answer in full."""
    wanted = [gold["path"] for gold in question["gold"] if gold["grade"] == 2]
    return sum(path in found for path in wanted) / len(wanted)


def _inside(path: str) -> str:
    """From `library/` on, as the judgments name it."""
    return "library/" + path.rpartition("/library/")[2]


if __name__ == "__main__":
    sys.exit(0 if run() else 1)
