"""Answer a file of recorded questions in order, each thread in its own context."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from bot.records_as_json import answer_record, note_on, question_from
from bot.services import Services
from bot.skills.ask import ask
from bot.skills.word_answer import worded
from content_library.errors import UserFacing

BYTE_ORDER_MARK = b"\xef\xbb\xbf"


class FileUnread(UserFacing):
    remedy = "Name a file of questions that you may read, one JSON object a line."


class NoQuestion(Exception):
    """A line that cannot be asked; the others can."""


def replay_lines(file: Path, services: Services) -> Iterator[dict[str, Any]]:
    """One record a line of the file, blank lines passed over: the answer, or what is wrong with the line. Raises
    `FileUnread`."""
    try:
        content = file.read_bytes().removeprefix(BYTE_ORDER_MARK)
    except OSError as error:
        raise FileUnread(f"{file} cannot be read: {error.strerror}") from error
    for number, line in enumerate(content.splitlines(), 1):
        if line.strip():
            yield _answered(number, line, services)


def _answered(number: int, line: bytes, services: Services) -> dict[str, Any]:
    try:
        record = _parsed(line)
    except NoQuestion as error:
        return {"id": None, "line": number, "error": str(error)}
    answer = ask(question_from(record, services.threads), services)
    note = note_on(record)
    answered = answer_record(answer, record.get("id")) | {"text": worded(answer, services).text}
    return answered | {"note": note} if note else answered


def _parsed(line: bytes) -> dict[str, Any]:
    """Raises `NoQuestion` with what is wrong."""
    try:
        record = json.loads(line.decode())
    except UnicodeDecodeError as error:
        raise NoQuestion("the line is not UTF-8") from error
    except (json.JSONDecodeError, RecursionError) as error:
        raise NoQuestion(f"the line is not JSON: {error}") from error
    if not isinstance(record, dict) or not isinstance(record.get("text"), str):
        raise NoQuestion("the line is no JSON object with a text")
    if not isinstance(record.get("thread"), str | None):
        raise NoQuestion("thread should be a text")
    return record
