"""What an asset's file says, checked against the map: the second step of reading an asset.

What a file does not say never opens anything: without an audience it is internal, and without a status it is a draft
unless only colleagues may see it (docs/decisions/undeclared-means-closed.md).
"""

from collections.abc import Mapping
from datetime import date
from typing import Any

from content_library.importers.assets import GUARDS, AssetReading
from content_library.importers.findings import Findings, choice, quoted
from content_library.importers.languages import language_code
from content_library.importers.marked import Entry
from content_library.importers.shapes import shaped
from content_library.importers.vocabulary import Vocabulary
from content_library.intake import Asset

PERMISSIONS = ("granted", "withdrawn")
PAST_ONLY = ("created", "last_reviewed", "last_used")


def tagged_asset(
    id: str,
    reading: AssetReading,
    defaults: Mapping[str, Any],
    vocabulary: Vocabulary,
    today: date,
    findings: Findings,
) -> Asset | None:
    """The asset, or None when too little of it fits. A word of a list that is unknown is left out and said."""
    entry = _entry(reading, defaults)
    called = f"asset {quoted(id)}"
    asset = shaped(Asset, entry, findings, called, id=id)
    if asset is None:
        return None
    changes: dict[str, Any] = {}
    _language(asset, entry, reading, vocabulary, findings, changes)
    _words(asset, entry, vocabulary, findings, changes)
    _tags(asset, entry, vocabulary, findings, changes)
    _dates(asset, entry, today, findings, changes)
    _sharing(asset, entry, findings, changes)
    return asset.model_copy(update=changes) if changes else asset


def future_dates(asset: Asset | AssetReading, today: date) -> date | None:
    """The first day on which a date that is still to come will be none any more; None without such a date."""
    fields = asset.fields if isinstance(asset, AssetReading) else asset.model_dump(include=set(PAST_ONLY))
    dates = [_day(fields.get(name)) for name in PAST_ONLY]
    return min((day for day in dates if day is not None and day > today), default=None)


def _day(value: Any) -> date | None:
    if isinstance(value, date):
        return value
    try:
        return date.fromisoformat(str(value))
    except ValueError:
        return None


def _entry(reading: AssetReading, defaults: Mapping[str, Any]) -> Entry:
    entry = Entry(1)
    for name, value in {**defaults, **reading.fields}.items():
        entry[name] = value
        entry.lines[name] = reading.lines.get(name, 1)
    return entry


def _language(
    asset: Asset,
    entry: Entry,
    reading: AssetReading,
    vocabulary: Vocabulary,
    findings: Findings,
    changes: dict[str, Any],
) -> None:
    if "language" not in entry:
        changes["language"] = reading.language or vocabulary.default_language
        return
    code = language_code(asset.language)
    if code is None:
        changes["language"] = vocabulary.default_language
        what = f"{quoted(asset.language)} is no language code; {vocabulary.default_language} is assumed"
        findings.refuse(entry.lines["language"], what, "Write two letters such as en, es or de.", "language")
    else:
        changes["language"] = code


def _words(asset: Asset, entry: Entry, vocabulary: Vocabulary, findings: Findings, changes: dict[str, Any]) -> None:
    for name in ("content_type", "format"):
        known = getattr(vocabulary.taxonomy, name)
        written = getattr(asset, name)
        word = written.strip().lower().replace("-", "_").replace(" ", "_")
        changes[name] = word if word in known else ""
        if word and word not in known:
            what = f"{quoted(written)} is no {name} of the taxonomy; it is left out"
            findings.refuse(entry.lines[name], what, choice(word, known), name)


def _tags(asset: Asset, entry: Entry, vocabulary: Vocabulary, findings: Findings, changes: dict[str, Any]) -> None:
    for name in ("personas", "phases", "needs"):
        kind = name.removesuffix("s")
        changes[name] = tuple(
            tag
            for tag in dict.fromkeys(getattr(asset, name))
            if not vocabulary.refused(
                kind, tag, findings, entry.lines[name], f"asset {quoted(asset.id)}", name, "the tag"
            )
        )


def _dates(asset: Asset, entry: Entry, today: date, findings: Findings, changes: dict[str, Any]) -> None:
    """A date still to come is left out; a piece never reviewed counts as reviewed when it was made."""
    for name in PAST_ONLY:
        day = getattr(asset, name)
        if day is not None and day > today:
            changes[name] = None
            what = f"{name} {day} of asset {quoted(asset.id)} lies in the future; it is left out"
            findings.refuse(entry.lines[name], what, f"Correct it; today is {today}.", name)
    if changes.get("last_reviewed", asset.last_reviewed) is None:
        changes["last_reviewed"] = changes.get("created", asset.created)


def _sharing(asset: Asset, entry: Entry, findings: Findings, changes: dict[str, Any]) -> None:
    if "status" not in entry:
        changes["status"] = "published" if asset.audience == "internal" else "draft"
        if asset.audience != "internal":
            what = f"asset {quoted(asset.id)} is for readers outside but does not say its status; it counts as a draft"
            findings.warn(None, what, "Add `status: published` if it may go out.", "status")
    permission = (asset.permission or "").strip().lower()
    if permission and permission not in PERMISSIONS:
        what = f"{quoted(permission)} is no permission; until it is, only colleagues may see asset {quoted(asset.id)}"
        findings.refuse(entry.lines["permission"], what, choice(permission, PERMISSIONS), "permission")
        changes["audience"] = "internal"
    elif permission:
        changes["permission"] = permission
    unread = [name for name in sorted(GUARDS) if entry.get(name) is not None and getattr(asset, name) is None]
    if unread:
        changes["audience"] = "internal"
        what = f"{', '.join(unread)} could not be read; until it can, only colleagues may see asset {quoted(asset.id)}"
        findings.refuse(entry.lines[unread[0]], what, "Correct that key.", unread[0])
