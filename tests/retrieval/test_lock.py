import os
import re
import signal
import subprocess
import sys
import threading

import pytest

from content_library.errors import Busy
from retrieval.adapters.lock import IndexLock

HOLD = """
import sys
from pathlib import Path
from retrieval.adapters.lock import IndexLock
lock = IndexLock(Path(sys.argv[1]))
lock.acquire(0)
print("held", flush=True)
sys.stdin.read()
lock.release()
"""


@pytest.fixture
def holder(tmp_path):
    """Another process that holds the lock of `tmp_path` until its input ends."""
    process = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(tmp_path), "serve"], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    assert process.stdout is not None
    assert process.stdout.readline() == b"held\n"
    yield process
    process.communicate()


def test_who_comes_second_is_told_who_is_there_since_when(tmp_path, holder):
    with pytest.raises(Busy) as refused:
        IndexLock(tmp_path).acquire(0)
    assert re.fullmatch(
        rf"The index is in use by process {holder.pid} \(`-c .* serve`\), since \d{{4}}-\d\d-\d\d \d\d:\d\d:\d\d",
        str(refused.value),
    )
    assert refused.value.remedy == Busy.remedy


def test_a_killed_process_blocks_nobody(tmp_path, holder):
    os.kill(holder.pid, signal.SIGKILL)
    holder.wait()
    lock = IndexLock(tmp_path)
    lock.acquire(0)
    lock.release()


def test_a_lock_given_back_is_free_and_leaves_no_note(tmp_path, holder):
    holder.communicate()
    assert not (tmp_path / "index.owner.json").exists()
    lock = IndexLock(tmp_path)
    lock.acquire(0)
    lock.release()


@pytest.mark.usefixtures("holder")
def test_a_holder_without_a_readable_note_is_still_named_as_one(tmp_path):
    (tmp_path / "index.owner.json").write_text("{", encoding="utf-8")
    with pytest.raises(Busy, match="in use by another process"):
        IndexLock(tmp_path).acquire(0)


def test_what_one_thread_took_another_lets_go(tmp_path):
    lock = IndexLock(tmp_path)
    taker = threading.Thread(target=lock.acquire, args=(1,))
    taker.start()
    taker.join()
    lock.release()

    again = IndexLock(tmp_path)
    again.acquire(0)
    again.release()
