"""One of the invented companies with files of its own added or changed, to talk to in a test."""

import shutil
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from typing import Any

from bot.records_as_json import answer_record
from bot.settings import Settings
from bot.skills.ask import ask
from bot.skills.sync_library import sync_library
from bot.threads import ThreadsInMemory
from bot.wiring import build
from retrieval.understood import Question

HERE = Path(__file__).parent

Say = Callable[..., list[dict[str, Any]]]


@contextmanager
def changed(name: str, folder: Path, files: Mapping[str, str]) -> Iterator[Say]:
    """`files` are texts by their path in the company's folder; each call is a thread of its own, with an answer for every
    message."""
    shutil.copytree(HERE / name, folder / "company", ignore=shutil.ignore_patterns(".milepost"))
    for path, text in files.items():
        (folder / "company" / path).write_text(text, encoding="utf-8")
    made = build(Settings(workspace=folder / "company", data=folder / "data"), ThreadsInMemory())
    sync_library(made, lambda _what, _done, _total: None)
    threads = count(1)

    def say(*texts: str, user: str, role: str = "sales", place: str = "dm") -> list[dict[str, Any]]:
        thread = f"T{next(threads)}"
        return [answer_record(ask(Question(each, user, role, place, thread), made)) for each in texts]

    yield say
    made.close()
