"""What looking for orders costs of a first read of 10,000 small files, which have none: CPU time of one run.

Each look is timed where it is taken, between other work: one after the other they would be quicker by half.
"""

import tempfile
from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from time import thread_time
from typing import Any
from unittest.mock import patch

from bot.settings import Settings
from bot.wiring import build
from content_library.importers.tampering import warn_of_asset
from content_library.reading import synchronise
from content_library.workspace import open_workspace
from tests.benchmarks.sync import FILES, written

MOST = 0.25
TODAY = date(2026, 2, 16)


def run(say: Callable[[str], None] = print, files: int = FILES) -> bool:
    """Whether the looking is at most a quarter of the whole."""
    with tempfile.TemporaryDirectory() as folder:
        workspace = Path(folder) / "company"
        written(workspace, files)
        services, looks = build(Settings(workspace=workspace)), list[float]()
        with patch("content_library.importers.assets.warn_of_asset", partial(_timed, looks)):
            begun = thread_time()
            synchronise(open_workspace(workspace), services.library, lambda *_: None, TODAY)
            reading = thread_time() - begun
        services.close()
    share = sum(looks) / reading
    say(f"looking for orders, {files} files: {share:.2f} of a first read ({reading:.2f} s), at most {MOST:g}")
    return share <= MOST


def _timed(looks: list[float], *asset: Any) -> bool:
    begun = thread_time()
    found = warn_of_asset(*asset)
    looks.append(thread_time() - begun)
    return found


if __name__ == "__main__":
    run()
