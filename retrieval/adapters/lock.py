"""One process at a time: two that share a Chroma folder lose each other's changes without an error."""

import json
import os
import sys
from datetime import UTC, datetime
from pathlib import Path

from filelock import FileLock, Timeout

from content_library.errors import Busy


class IndexLock:
    """Held by the operating system: it ends with the process, however that ends. The note beside it is for people."""

    def __init__(self, folder: Path) -> None:
        self._lock = FileLock(folder / "index.lock", thread_local=False)  # opened in one thread, closed in another
        self._note = folder / "index.owner.json"

    def acquire(self, wait: float) -> None:
        """Raises `Busy`, which says who holds it, after `wait` seconds."""
        try:
            self._lock.acquire(timeout=wait)
        except Timeout:
            raise Busy(_who(self._note)) from None
        self._note.write_text(json.dumps(_me()), encoding="utf-8")

    def release(self) -> None:
        if self._lock.is_locked:
            self._note.unlink(missing_ok=True)
            self._lock.release()


def _me() -> dict[str, str | int]:
    command = " ".join([Path(sys.argv[0]).name or "python", *sys.argv[1:]])
    return {"pid": os.getpid(), "command": command, "since": datetime.now(UTC).isoformat(timespec="seconds")}


def _who(note: Path) -> str:
    try:
        owner = json.loads(note.read_text(encoding="utf-8"))
        since = datetime.fromisoformat(owner["since"]).astimezone()
        return f"The index is in use by process {owner['pid']} (`{owner['command']}`), since {since:%Y-%m-%d %H:%M:%S}"
    except (OSError, ValueError, KeyError):
        return "The index is in use by another process, which has only just taken it"
