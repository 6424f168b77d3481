"""A brief as plain data for other programs: every field, and the sentence that stands where one is empty."""

from collections.abc import Iterable, Mapping
from dataclasses import asdict
from datetime import date
from typing import Any

from content_library.briefs.fields import Brief


def as_json(brief: Brief) -> dict[str, Any]:
    """Every field as plain data, dates as text. Where a list is empty stands the sentence of `blanks`."""
    told: dict[str, Any] = _plain_value(asdict(brief))
    for link in told["library"]["links"]:
        del link["need"]  # it stands in `why`
    for section in told["outline"]:
        section["use"] = section["use"] or section["ask"]
    if brief.angle and not brief.angle.options:
        del told["angle"]["options"]
    if not brief.pasted:
        del told["pasted"]
    for path, sentence in told.pop("blanks").items():
        *outer, name = path.split(".")
        place = told[outer[0]] if outer else told
        if not outer and isinstance(place[name], dict):
            place[name]["note"] = sentence
        else:
            place[name] = sentence
    return told


def _plain_value(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {key: _plain_value(each) for key, each in value.items()}
    if isinstance(value, date):
        return value.isoformat()
    if hasattr(value, "model_dump"):
        return value.model_dump(mode="json")
    if isinstance(value, Iterable) and not isinstance(value, str):
        return [_plain_value(each) for each in value]
    return value
