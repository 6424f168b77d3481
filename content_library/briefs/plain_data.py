"""A brief as plain data and back, field by field and without loss: how it is stored."""

from typing import Any

from pydantic import TypeAdapter

from content_library.briefs.fields import Brief

BRIEF: TypeAdapter[Brief] = TypeAdapter(Brief)


def to_data(brief: Brief) -> dict[str, Any]:
    """Dates as text; fit for JSON."""
    data: dict[str, Any] = BRIEF.dump_python(brief, mode="json")
    return data


def from_data(data: dict[str, Any]) -> Brief:
    """A field the data does not have yet is empty; one that is no field any more is left out."""
    return BRIEF.validate_python(data)
