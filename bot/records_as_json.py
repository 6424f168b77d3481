"""Answers and questions as plain JSON, for `--json`, `milepost replay` and whatever reads them."""

import json
import re
from dataclasses import fields
from datetime import date
from typing import Any

from bot.answering.answer import Answer
from bot.answering.plain_text import plain_text
from bot.threads import Threads
from retrieval.understood import Judgement, Place, Question, Role, Slots

ROLES: dict[str, Role] = {
    "marketer": "marketer",
    "marketing": "marketer",
    "writer": "writer",
    "content_writer": "writer",
    "sales": "sales",
    "sales_rep": "sales",
    "guest": "guest",
}
PLACES: dict[str, Place] = {"dm": "dm", "channel": "channel", "thread": "channel", "shared": "shared"}
UNESCAPED = re.compile(r"[\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
"""What JSON may hold as it is, but a terminal would obey or choke on."""


def question_from(record: dict[str, Any], threads: Threads | None = None) -> Question:
    """A record of a replay file. Without a role it asks as a marketer, in a direct message; a role or place nobody knows
    gets the least rights there are, a guest's in a room with guests. A reply in one of `threads` is where that began."""
    surface = str(record.get("surface") or record.get("place") or "dm")
    begun = threads.recall(record.get("thread")) if threads is not None and surface == "thread" else None
    place = begun.question.place if begun is not None else PLACES.get(surface, "shared")
    role = ROLES.get(str(record.get("role") or "marketer"), "guest")
    return Question(
        text=str(record.get("text", "")),
        user=str(record.get("user") or ""),
        role=role,
        place="shared" if role == "guest" else place,
        thread=record.get("thread"),
    )


def note_on(record: dict[str, Any]) -> str:
    """What `question_from` made of a role or place it does not know; empty when it knows both."""
    role, place = record.get("role"), record.get("surface") or record.get("place")
    unknown = [f"role {role}"] if role and str(role) not in ROLES else []
    unknown += [f"place {place}"] if place and str(place) not in PLACES else []
    return f"unknown {' and '.join(unknown)}: answered as for a guest" if unknown else ""


def json_text(record: Any, indent: int | None = None) -> str:
    """Text that any terminal shows and any parser reads back as it was."""
    written = json.dumps(record, ensure_ascii=False, indent=indent)
    return UNESCAPED.sub(lambda found: f"\\u{ord(found[0]):04x}", written)


def answer_record(answer: Answer, record_id: str | None = None) -> dict[str, Any]:
    """One line of a replay."""
    return {
        "id": record_id,
        "intent": answer.understood.intent,
        "also_intents": list(answer.understood.also),
        "slots": slots_record(answer.understood.slots),
        "behaviour": answer.behaviour,
        "cells": [f"{persona}/{phase}" for persona, phase in answer.cells],
        "needs": list(answer.needs),
        "offered": [offer.asset for offer in answer.offered],
        "named": [{"asset": named.asset, "reason": named.reason} for named in answer.named],
        "internal": [offer.asset for offer in answer.internal],
        "text": plain_text(answer),
        "language": answer.understood.language,
        "sources": list(answer.sources),
        "took_ms": round(answer.took_ms, 1),
    }


def slots_record(slots: Slots) -> dict[str, Any]:
    """Only the slots that say something."""
    values = {field.name: getattr(slots, field.name) for field in fields(slots)}
    return {name: _plain(value) for name, value in values.items() if value not in (None, ())}


def _plain(value: Any) -> Any:
    if isinstance(value, tuple):
        return [_plain(each) for each in value]
    if isinstance(value, Judgement):
        return vars(value)
    return value.isoformat() if isinstance(value, date) else value
