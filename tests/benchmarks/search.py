"""How fast search is and how much memory it takes, as ratios and bounds of one run.

Each part runs in a process of its own, so that its peak memory is its own. Large indexes are filled with made-up vectors:
what they cost does not depend on what they mean.
"""

import hashlib
import json
import random
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np

from retrieval.adapters.embedded import Index, open_index
from retrieval.chunking import digest, passages_of
from retrieval.passages import AssetText, Filters, Kept, Passage, Query, Tags

Said = dict[str, float]
QUESTIONS = 60

BOUNDS: dict[str, tuple[str, float]] = {
    "indexing_ratio": ("at least", 0.9),
    "small_p95_ms": ("at most", 150),
    "large_p95_ms": ("at most", 300),
    "large_filtered_p95_ms": ("at most", 300),
    "large_peak_mb": ("at most", 1_200),
}


def run(say: Callable[[str], None] = print) -> bool:
    """Whether every bound holds."""
    held = True
    for part in PARTS:
        for name, value in _in_its_own_process(part).items():
            kind, bound = BOUNDS.get(name, ("", 0.0))
            good = not kind or (value >= bound if kind == "at least" else value <= bound)
            held = held and good
            say(f"search {name}: {value:,.3f}{f', {kind} {bound:,g}' if kind else ''}{'' if good else '  MISSED'}")
    return held


def indexing(folder: Path) -> Said:
    """A library in slices: each is embedded alone and then indexed, so that both meet the same noise; the median ratio."""
    ratios, passages, whole = [], 0, 0.0
    with open_index(folder) as index:
        embedder = index.embedder
        embedder.embed_passages([Passage("warm", "up", "Title", "text " * 250)] * 16)
        for start in range(0, 7 * 128, 128):
            library = [_asset(n, words=180) for n in range(start, start + 128)]
            cut = [p for asset in library for p in passages_of(asset, embedder.spans, embedder.max_tokens)]
            alone = _seconds(lambda cut=cut: embedder.embed_passages(cut))
            indexed = _seconds(lambda new=library: _synchronise(index, new))
            ratios.append(alone / indexed)
            passages, whole = passages + len(cut), whole + indexed
            _synchronise(index, [])
    return {"indexing_ratio": float(np.median(ratios)), "passages_a_second": passages / whole}


def nothing_changed(folder: Path) -> Said:
    """10,000 assets of 6 kB, none changed: against reading and hashing as many files."""
    texts = folder / "texts"
    texts.mkdir()
    library = [_asset(n, words=900) for n in range(10_000)]
    for asset in library:
        (texts / asset.asset).write_text(asset.text, encoding="utf-8")
    with open_index(folder / "index") as index:
        _fill(index, library)
        reading = _seconds(lambda: [_hash(file) for file in texts.iterdir()])
        syncing = _seconds(lambda: _synchronise(index, library))
    return {"nothing_changed_against_reading": syncing / reading}


def small(folder: Path) -> Said:
    """1,000 assets of one to three passages."""
    return {f"small_{name}": value for name, value in _asked(folder, 1_000, 2).items()}


def large(folder: Path) -> Said:
    """100,000 passages of 10,000 assets, and the peak memory of filling and asking."""
    return {f"large_{name}": value for name, value in _asked(folder, 10_000, 10).items()}


PARTS = {part.__name__: part for part in (indexing, nothing_changed, small, large)}


def _asked(folder: Path, assets: int, passages: int) -> Said:
    library = [_asset(n, words=180 * passages) for n in range(assets)]
    with open_index(folder) as index:
        _fill(index, library, passages)
        first = _seconds(lambda: index.search(Query(_question(0)), 10))
        plain = [_seconds(lambda n=n: index.search(Query(_question(n)), 10)) for n in range(QUESTIONS)]
        some = Filters(assets=frozenset(asset.asset for asset in library[: assets * 3 // 4]))
        few = Filters(personas=("persona-3",), statuses=("published",))
        filtered = [
            _seconds(lambda n=n, f=f: index.search(Query(_question(n), f), 10))
            for n in range(QUESTIONS // 2)
            for f in (some, few)
        ]
    return {
        "passages": float(assets * passages),
        "first_ms": first * 1_000,
        **_percentiles("", plain),
        **_percentiles("filtered_", filtered),
        "peak_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
    }


def _percentiles(name: str, seconds: list[float]) -> Said:
    p50, p95 = np.percentile(seconds, [50, 95]) * 1_000
    return {f"{name}p50_ms": float(p50), f"{name}p95_ms": float(p95)}


def _synchronise(index: Index, library: list[AssetText]) -> None:
    index.synchronise(library, lambda _done, _todo: None)


def _fill(index: Index, library: list[AssetText], passages: int = 1) -> None:
    """As if it had been synchronised, with made-up vectors."""
    chance = np.random.default_rng(7)
    stores = index._stores
    for start in range(0, len(library), 100):
        some = library[start : start + 100]
        made = [passage for asset in some for passage in _made(asset, passages)]
        vectors = chance.standard_normal((len(made), index.embedder.dimension)).astype(np.float32)
        vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
        stores.store.add(made, vectors)
        stores.vectors.put(made, vectors)
        stores.keywords.put(made)
        stores.store.settle([passage.id for passage in made])
        stores.store.keep([Kept(asset.asset, digest(asset), asset.tags) for asset in some])


def _made(asset: AssetText, passages: int) -> Iterator[Passage]:
    words = asset.text.split()
    share = len(words) // passages
    for n in range(passages):
        text = " ".join(words[n * share : (n + 1) * share])
        yield Passage(f"{asset.asset}-{n:02}", asset.asset, asset.title, text, n)


VOCABULARY = [
    f"{a}{b}{c}"
    for a in "bdfgklmnprst"
    for b in ("a", "e", "i", "o", "u", "ar", "en")
    for c in ("ling", "mer", "tion", "pe", "ror", "sk", "x", "ver", "dle", "gan")
]
FREQUENT = np.array([1 / (rank + 3) for rank in range(len(VOCABULARY))])  # as words are: the second half as often


def _asset(number: int, words: int) -> AssetText:
    chance = np.random.default_rng(number)
    text = " ".join(chance.choice(VOCABULARY, words, p=FREQUENT / FREQUENT.sum()))
    tags = Tags(f"asset-{number:05}", (f"persona-{number % 50}",), language="en", status="published")
    return AssetText(tags.asset, f"Title {VOCABULARY[number % len(VOCABULARY)]} {number}", text, tags)


def _question(number: int) -> str:
    chance = random.Random(number)
    return "what do we have about " + " ".join(chance.sample(VOCABULARY, 4))


def _hash(file: Path) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest()


def _seconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def _in_its_own_process(part: str) -> Said:
    printed = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.search", part], capture_output=True, text=True, check=True
    )
    said: Said = json.loads(printed.stdout.splitlines()[-1])
    return said


if __name__ == "__main__":
    if len(sys.argv) > 1:
        with tempfile.TemporaryDirectory() as scratch:
            print(json.dumps(PARTS[sys.argv[1]](Path(scratch))))
    else:
        sys.exit(0 if run() else 1)
