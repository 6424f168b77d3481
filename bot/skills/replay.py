"""Answer a file of recorded questions in order, each thread in its own context."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from bot.records_as_json import answer_record, question_from
from bot.services import Services
from bot.skills.ask import ask
from bot.skills.word_answer import worded
from content_library.errors import UserFacing


class BadRecord(UserFacing):
    remedy = "Each line must be one JSON object with at least id and text."


def replay_lines(file: Path, services: Services) -> Iterator[dict[str, Any]]:
    """One answer record a line of the file; blank lines are passed over. Raises `BadRecord` with the line."""
    for number, line in enumerate(file.read_text(encoding="utf-8-sig").splitlines(), 1):
        if line.strip():
            record = _parsed(file, number, line)
            answer = ask(question_from(record), services)
            yield answer_record(answer, record.get("id")) | {"text": worded(answer, services).text}


def _parsed(file: Path, number: int, line: str) -> dict[str, Any]:
    try:
        record = json.loads(line)
    except json.JSONDecodeError as error:
        raise BadRecord(f"{file.name}:{number} is not JSON: {error.msg}") from error
    if not isinstance(record, dict) or "text" not in record:
        raise BadRecord(f"{file.name}:{number} has no text")
    return record
