"""An asset from a file, in two steps: what the file says, which depends on its bytes alone, and what that means here,
which depends on the vocabulary of the map and on the defaults of the library folder."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import PurePosixPath
from typing import Any

from content_library.importers.findings import Findings
from content_library.importers.front_matter import Parted, parted
from content_library.importers.languages import language_of
from content_library.importers.marked import Entry, Items
from content_library.importers.prose import CODE, prose
from content_library.importers.shapes import misspelt_keys
from content_library.importers.tampering import (
    untampered,
    untampered_address,
    untampered_title,
    warn_of_asset,
)
from content_library.intake import Asset

# What other systems call the same thing, most trusted first (seen in public libraries and content inventories).
OTHER_NAMES = {
    "title": ("page_title", "official_content_name", "cover_title", "html_title", "meta_title", "heading", "name"),
    "url": ("canonical_url", "canonical", "permalink", "landing_page", "address"),
    "owner": ("content_owner", "author", "authors", "creator"),
    "summary": ("description", "excerpt", "teaser", "meta_description", "cover_description", "subtitle"),
    "created": ("date", "publish_date", "published_on", "date_published"),
    "last_reviewed": ("last_modified_at", "last_updated", "lastmod", "updated"),
    "expires_on": ("expiration_date", "expires"),
    "language": ("lang", "locale"),
    "content_type": ("type", "asset_type"),
    "personas": ("persona",),
    "phases": ("phase",),
    "needs": ("need",),
}
SIGNS_OF_A_DRAFT = (("draft", True), ("published", False))
GUARDS = frozenset({"audience", "status", "expires_on", "superseded_by", "permission"})
"""What keeps an asset from being offered: when one of these cannot be read, only colleagues may see it."""
THIN = 60  # words of body below which a file is a catalogue entry, and the prose in its front matter is its text
NO_PROSE = frozenset(  # keys whose text is no prose of the asset, however long
    [
        "image",
        "images",
        "featuredimage",
        "featured_image",
        "logo",
        "icon",
        "form",
        "form_id",
        "css",
        "class",
        "layout",
        "template",
        "script",
        "url",
        "permalink",
        "redirect",
        "redirect_from",
        "slug",
        "id",
        "tags",
        "topics",
        "keywords",
        "categories",
        "category",
        "author",
        "authors",
        "owner",
        "length",
        "status",
    ]
)
DATED_NAME = re.compile(r"(\d{4}-\d{2}-\d{2})[-_. ]")
HEADING = re.compile(
    r"^#{1,2}[ \t]+(\S[^\n]*?)[ \t#]*$|<(?:title|h1)\b[^<>]*>(.{0,300}?)</(?:title|h1)>",
    re.MULTILINE | re.DOTALL | re.IGNORECASE,
)
SUFFIXES = re.compile(r"(?:\.(?:md|mdx|markdown|txt|html?|erb|index|pdf|docx))+$", re.IGNORECASE)


@dataclass(frozen=True)
class AssetReading:
    """What a file says of its asset, whatever the map knows. `fields` and `lines` are by the names of Asset."""

    fields: Mapping[str, Any]
    lines: Mapping[str, int]
    body: str
    language: str = ""
    """Detected; "" when the file names one, or when it is not clear."""

    def said(self) -> dict[str, Any]:
        """Everything but the body, as plain JSON."""
        return {"fields": _plain(self.fields), "lines": dict(self.lines), "language": self.language}


def read_asset(text: str, inside: str, findings: Findings) -> AssetReading | None:
    """`inside` is the path inside the library folder, from which title and date come when the file gives none.

    None when there is no asset in it, which is a finding.
    """
    parts = parted(text, findings)
    if parts is None:
        return None
    meant = misspelt_keys(
        parts.front, (*Asset.model_fields, *(key for keys in OTHER_NAMES.values() for key in keys)), findings
    )
    fields, lines = _declared(parts.front, inside)
    body = prose(parts.body, mdx=inside.lower().endswith(".mdx"))
    if GUARDS.intersection(meant):
        fields["audience"] = "internal"
        what = f"{', '.join(sorted(GUARDS.intersection(meant)))} may be misspelt; until it is clear, only colleagues may see it"
        findings.warn(None, what, "Correct the key that is not read.")
    tampered = warn_of_asset(text, fields, lines, findings)
    fields["title"] = _title(fields.get("title"), parts, inside)
    if len(body.split()) < THIN:
        body = "\n\n".join([body, *_prose_in(parts.front)]).strip()
    if _says_nothing(body, fields["title"]):
        what = "the file has no text once markup, comments and code of the site are taken out"
        findings.refuse(None, what, "Write its text into it, or move it out of the library folder.")
        return None
    if tampered:
        fields, body = _left(fields, inside), untampered(body)
    guessed = "" if "language" in fields else language_of(f"{fields['title']}\n{CODE.sub('', body)}")
    return AssetReading(fields, lines, body, guessed)


def _declared(front: Entry, inside: str) -> tuple[dict[str, Any], dict[str, int]]:
    """The keys we know, under our names; keys of other systems fill what ours leave open."""
    plain = {key.strip().lower().replace("-", "_").replace(" ", "_"): key for key in reversed(front)}
    fields: dict[str, Any] = {}
    lines: dict[str, int] = {}
    for name in Asset.model_fields:
        for key in (name, *OTHER_NAMES.get(name, ())):
            value = front.get(plain.get(key, ""))
            if value is not None and (key == name or _usable(name, value)):
                fields[name], lines[name] = _own_form(name, value), front.lines[plain[key]]
                break
    if "status" not in fields and any(front.get(plain.get(key, "")) is sign for key, sign in SIGNS_OF_A_DRAFT):
        fields["status"] = "draft"
    named = DATED_NAME.match(PurePosixPath(inside).name)
    if "created" not in fields and named is not None:
        fields["created"] = named.group(1)
    return fields, lines


def _plain(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {key: _plain(one) for key, one in value.items()}
    if isinstance(value, list):
        return [_plain(one) for one in value]
    return value.isoformat() if isinstance(value, date) else value


def _usable(name: str, value: Any) -> bool:
    """Whether another system's value can stand for ours: `date: on-demand` and `type: page` are normal there."""
    if name in ("created", "last_reviewed", "expires_on"):
        return isinstance(value, date)
    return name != "content_type" or isinstance(value, str)


def _own_form(name: str, value: Any) -> Any:
    if name == "owner" and isinstance(value, Items):
        return ", ".join(str(one) for one in value if not isinstance(one, dict | list))
    return value


def _title(given: Any, parts: Parted, inside: str) -> str:
    if isinstance(given, str | int | float) and prose(str(given)):
        return " ".join(prose(str(given)).split())
    heading = HEADING.search(parts.body)
    title = " ".join(prose(heading.group(1) or heading.group(2) or "").split()) if heading is not None else ""
    return title or _from_name(inside)


def _from_name(inside: str) -> str:
    """A title from the file's name; an index page is named after its folder."""
    path = PurePosixPath(inside)
    name = SUFFIXES.sub("", path.name)
    if name.lower() in ("", "index") and path.parent.name:
        name = path.parent.name
    name = " ".join(re.sub(r"[-_]+", " ", DATED_NAME.sub("", name)).split()) or path.name
    return name[0].upper() + name[1:]


def _prose_in(value: Any, key: str = "") -> Iterator[str]:
    """Sentences that stand in front matter: case studies, topics and webcasts often have no other text."""
    if key.lower().replace("-", "_") in NO_PROSE or key == "title":
        return
    if isinstance(value, Entry):
        for name, inner in value.items():
            yield from _prose_in(inner, name)
    elif isinstance(value, Items):
        for inner in value:
            yield from _prose_in(inner, key)
    elif isinstance(value, str) and len(value.split()) > 3 and "://" not in value.split()[0]:
        yield prose(value)


def _says_nothing(body: str, title: str) -> bool:
    words = re.findall(r"\w+", body.lower())
    return not set(words) - set(re.findall(r"\w+", title.lower()))


def _left(fields: Mapping[str, Any], inside: str) -> dict[str, Any]:
    """A title that is nothing but an order gives way to one from the file's name."""
    left = {name: untampered(value) if isinstance(value, str) else value for name, value in fields.items()}
    left["title"] = untampered_title(str(fields["title"])) or _from_name(inside)
    return {**left, "url": untampered_address(str(fields["url"]))} if "url" in fields else left
