"""Answers and questions as plain JSON, for `--json`, `milepost replay` and whatever reads them."""

from dataclasses import asdict, fields
from datetime import date
from typing import Any

from bot.skills.answer import Answer
from bot.skills.plain_text import plain_text
from retrieval.understood import Place, Question, Role, Slots

ROLES: dict[str, Role] = {
    "marketer": "marketer",
    "marketing": "marketer",
    "writer": "writer",
    "content_writer": "writer",
    "sales": "sales",
    "sales_rep": "sales",
}
PLACES: dict[str, Place] = {"dm": "dm", "channel": "channel", "thread": "channel", "shared": "shared"}


def question_from(record: dict[str, Any]) -> Question:
    """A record of a replay file; an unknown role asks as a marketer would, an unknown place counts as shared."""
    return Question(
        text=str(record.get("text", "")),
        user=str(record.get("user") or ""),
        role=ROLES.get(str(record.get("role")), "marketer"),
        place=PLACES.get(str(record.get("surface") or record.get("place") or "dm"), "shared"),
        thread=record.get("thread"),
    )


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
        return list(value)
    return value.isoformat() if isinstance(value, date) else value


def dated(value: Any) -> Any:
    """For `json.dumps(default=...)`: dates as ISO text, dataclasses as objects."""
    return value.isoformat() if isinstance(value, date) else asdict(value)
