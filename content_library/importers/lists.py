"""Files that hold one list of entries: personas, campaigns, briefs, and the two lists of claims."""

from typing import Any

from pydantic import BaseModel

from content_library.importers.findings import Findings, quoted
from content_library.importers.marked import Entry, read_yaml
from content_library.importers.shapes import Placed, entries, placed, unknown_keys
from content_library.intake import BriefRequest, Campaign, Claim, ForbiddenClaim, Persona


def read_personas(text: str, findings: Findings) -> list[Placed] | None:
    return _list_of(Persona, text, findings, "persona")


def read_campaigns(text: str, findings: Findings) -> list[Placed] | None:
    return _list_of(Campaign, text, findings, "campaign")


def read_briefs(text: str, findings: Findings) -> list[Placed] | None:
    return _list_of(BriefRequest, text, findings, "brief")


def read_claims(text: str, findings: Findings) -> list[Placed] | None:
    document = read_yaml(text, findings)
    if document is None:
        return None
    if not isinstance(document, Entry):
        findings.refuse(1, "the claims should stand under the keys approved and forbidden", "See docs/workspace.md.")
        return None
    unknown_keys(document, ("approved", "forbidden"), findings, "the claims")
    approved = listed(Claim, document.get("approved"), findings, "claim")
    return approved + listed(ForbiddenClaim, document.get("forbidden"), findings, "forbidden claim")


def listed(kind: type[BaseModel], given: object, findings: Findings, called: str, **known: Any) -> list[Placed]:
    """Every entry of a list that fits; `known` are fields its place in the file decides."""
    found = []
    for entry in entries(given, findings, f"{called}s"):
        name = f"{called} {quoted(entry.get('id', ''))}"
        unknown_keys(entry, kind.model_fields, findings, name)
        found.append(placed(kind, entry, findings, name, **known))
    return [one for one in found if one is not None]


def _list_of(kind: type[BaseModel], text: str, findings: Findings, called: str) -> list[Placed] | None:
    """A list at the top, or under the plural of its name."""
    document = read_yaml(text, findings)
    if document is None:
        return None
    if isinstance(document, Entry) and f"{called}s" in document:
        unknown_keys(document, (f"{called}s", "version", "updated"), findings, "the file")
        document = document[f"{called}s"]
    return listed(kind, document, findings, called)
