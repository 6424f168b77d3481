"""A brief as a file for somebody who works outside of Milepost."""

from datetime import date
from typing import Literal

from bot.records_as_json import json_text
from content_library.briefs.fields import Brief
from content_library.briefs.for_machines import as_json
from content_library.briefs.markdown import as_markdown

Kind = Literal["md", "docx", "json"]

SCHEMA = 1
"""Grows when a field of the JSON goes or changes its kind; new fields alone do not count."""


def exported(brief: Brief, kind: Kind, on: date, note: str = "") -> bytes:
    """The content of the file; `on` is the day that stands in a Word file's header. What is to read ends with `note`."""
    if kind == "docx":
        from content_library.briefs.word import as_docx  # noqa: PLC0415 (0.2 s that only a Word file has to pay)

        return as_docx(brief, on, note)
    if kind == "json":
        return json_text(export_record(brief), indent=1).encode() + b"\n"
    return page_of(brief, note).encode()


def page_of(brief: Brief, note: str) -> str:
    return as_markdown(brief) + (f"\n{note}\n" if note else "")


def export_record(brief: Brief) -> dict[str, object]:
    """The fields of docs/briefs.md, after the version of their schema."""
    return {"schema": SCHEMA, **as_json(brief)}
