"""A second sync with nothing changed over 10,000 files, against reading and hashing the same files."""

import hashlib
import tempfile
from collections.abc import Callable
from pathlib import Path
from statistics import median
from time import perf_counter

from bot.settings import Settings
from bot.skills.sync_library import sync_library
from bot.wiring import build

FILES = 10_000
MOST = 2.0
ROUNDS = 5


def run(say: Callable[[str], None] = print, files: int = FILES) -> bool:
    """Whether the whole command's work, records and index, costs at most twice the reading."""
    with tempfile.TemporaryDirectory() as folder:
        workspace = Path(folder) / "company"
        written(workspace, files)
        services = build(Settings(workspace=workspace))
        sync_library(services, _silent)
        pairs = [
            (_seconds(lambda: _hashed(workspace)), _seconds(lambda: sync_library(services, _silent)))
            for _ in range(ROUNDS)
        ]
        services.close()
    ratio = median(synced / read for read, synced in pairs)
    read, synced = (median(each) for each in zip(*pairs, strict=True))
    say(
        f"sync, nothing changed, {files} files: {ratio:.2f} x reading and hashing ({synced:.2f} s, {read:.2f} s), at most {MOST:g}"
    )
    return ratio <= MOST


def written(workspace: Path, files: int) -> None:
    for number in range(files):
        file = workspace / "library" / f"part-{number // 100:03}" / f"asset-{number:05}.md"
        file.parent.mkdir(parents=True, exist_ok=True)
        words = " ".join(f"word{(number * 7 + place) % 5000}" for place in range(12))
        front = f"id: N{number:05}\ntitle: Piece {number} on word{number % 5000}\nlanguage: en\nstatus: published\naudience: external"
        file.write_text(f"---\n{front}\n---\n\n{words}\n", encoding="utf-8")


def _hashed(workspace: Path) -> None:
    for file in sorted(workspace.rglob("*.md")):
        hashlib.sha256(file.read_bytes()).hexdigest()


def _seconds(work: Callable[[], object]) -> float:
    begun = perf_counter()
    work()
    return perf_counter() - begun


def _silent(_what: str, _done: int, _total: int) -> None:
    pass


if __name__ == "__main__":
    run()
