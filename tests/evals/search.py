"""Search on public sets of judged questions: nDCG@10 of what ships, with floors.

The sets are other people's and no part of this project. Each is a folder with corpus.jsonl (_id, title, text),
queries.jsonl (_id, text) and qrels.tsv (query, document, grade), found through MILEPOST_IR_DATA or beside the checkout.
"""

import json
import math
import os
import sys
import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path

from retrieval.adapters.embedded import open_index
from retrieval.passages import AssetText, Query, Tags

CUT = 10
FLOORS = {
    # what weighted fusion of whole documents reached before passages: never again below
    "product-docs-anthropic": 0.797,
    "chunking-eval": 0.762,
    "cranfield": 0.422,
    "xquad-es": 0.88,
    "xquad-de": 0.89,
}
LANGUAGES = {"xquad-es": "es", "xquad-de": "de"}

Grades = Mapping[str, Mapping[str, int]]


def run(say: Callable[[str], None] = print) -> bool:
    """Whether every floor holds; sets that are not there are skipped, and said so."""
    folder = folder_of(os.environ)
    held = True
    for name, floor in FLOORS.items():
        if not (folder / name).is_dir():
            say(f"search {name}: skipped, no such set; MILEPOST_IR_DATA names the folder that has them")
            continue
        reached = mean_ndcg(folder / name, LANGUAGES.get(name, "en"))
        held = held and round(reached, 3) >= floor
        say(f"search {name}: nDCG@{CUT} {reached:.3f}, at least {floor:.3f}{'' if reached >= floor else '  BELOW'}")
    return held


def folder_of(environment: Mapping[str, str]) -> Path:
    beside = Path(__file__).resolve().parents[3] / "shared" / "ir-data"
    return Path(environment.get("MILEPOST_IR_DATA") or beside)


def mean_ndcg(folder: Path, language: str) -> float:
    documents = [json.loads(line) for line in _lines(folder / "corpus.jsonl")]
    questions = {each["_id"]: each["text"] for each in map(json.loads, _lines(folder / "queries.jsonl"))}
    grades = _grades(folder / "qrels.tsv")
    with tempfile.TemporaryDirectory() as scratch, open_index(Path(scratch)) as index:
        index.synchronise([_asset(document, language) for document in documents], lambda _done, _todo: None)
        reached = [
            ndcg([hit.asset for hit in index.search(Query(questions[question]), CUT).hits], judged)
            for question, judged in grades.items()
        ]
    return sum(reached) / len(reached)


def ndcg(ranked: list[str], judged: Mapping[str, int]) -> float:
    """Of the first `CUT`, 0 to 1; gains are the grades themselves."""
    return _gain([judged.get(asset, 0) for asset in ranked]) / _gain(sorted(judged.values(), reverse=True))


def _gain(grades: list[int]) -> float:
    return sum(grade / math.log2(rank + 2) for rank, grade in enumerate(grades[:CUT]))


def _asset(document: Mapping[str, str], language: str) -> AssetText:
    """Some sets repeat the title at the start of the text; a library does not."""
    id_, title = document["_id"], document["title"]
    return AssetText(id_, title, document["text"].removeprefix(title), Tags(id_, language=language))


def _grades(file: Path) -> Grades:
    grades: dict[str, dict[str, int]] = {}
    for line in _lines(file)[1:]:
        question, document, grade = line.split("\t")
        if int(grade) > 0:
            grades.setdefault(question, {})[document] = int(grade)
    return grades


def _lines(file: Path) -> list[str]:
    return file.read_text(encoding="utf-8").rstrip("\n").split("\n")


if __name__ == "__main__":
    sys.exit(0 if run() else 1)
