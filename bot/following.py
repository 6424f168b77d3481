"""One replica reads the files for all of them; every process makes its own index equal to what was read."""

import logging
import threading
from collections.abc import Iterator
from contextlib import contextmanager

from bot.services import Services
from bot.skills.texts import asset_texts

EVERY = 5.0
"""Seconds between two looks, each a query for one number."""

LOG = logging.getLogger("milepost")


@contextmanager
def following(services: Services) -> Iterator[None]:
    """To the end of the block, in a thread of its own. Records in a SQLite file have one owner, who reads the files."""
    if services.library.engine.url.get_backend_name() == "sqlite":
        yield
        return
    stopping = threading.Event()
    thread = threading.Thread(target=_follow, args=(services, stopping), name="milepost-index", daemon=True)
    thread.start()
    try:
        yield
    finally:
        stopping.set()
        thread.join()


def _follow(services: Services, stopping: threading.Event) -> None:
    followed = None
    while not stopping.wait(EVERY):
        try:
            now = services.library.revision()
            if now != followed:
                services.index.synchronise(asset_texts(services), lambda *_: None)
                followed = now
        except Exception:  # the last one who could see it; the next look tries again
            LOG.exception("the index is not what the records are")
