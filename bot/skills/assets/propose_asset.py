"""Something somebody wants in the library: a proposal for marketing, and the file that would be put there.

The files are the company's: Milepost writes none of them.
"""

import re
import unicodedata
from dataclasses import dataclass
from typing import Any

import yaml

from content_library.picture import Picture
from content_library.talk import Wish

NAME = 60
"""Characters of a file's name: it is read in a list."""


@dataclass(frozen=True)
class ProposedAsset:
    """As it was put into the form; `personas` are ids of the map, `owner` the id of whoever proposes it."""

    title: str
    url: str
    audience: str
    owner: str
    personas: tuple[str, ...] = ()


def wish_for(proposed: ProposedAsset, id: str) -> Wish:
    return Wish(id, proposed.owner, "new_asset", proposed.url, "title", "", proposed.title)


def file_name(proposed: ProposedAsset) -> str:
    """Letters, digits and dashes, whatever the title has."""
    plain = unicodedata.normalize("NFKD", proposed.title).encode("ascii", "ignore").decode().casefold()
    return f"{re.sub(r'[^a-z0-9]+', '-', plain).strip('-')[:NAME].strip('-') or 'asset'}.md"


def markdown_of(proposed: ProposedAsset, picture: Picture) -> str:
    """Front matter as the library reads it, a draft until somebody says otherwise; what nobody knows yet is empty. A file
    without any text would be refused: until there is some, title and address are it.
    """
    known = {persona.id for persona in picture.personas}
    said: dict[str, Any] = {
        "title": proposed.title,
        "url": proposed.url,
        "content_type": None,
        "format": None,
        "personas": [each for each in proposed.personas if each in known],
        "phases": [],
        "needs": [],
        "language": picture.company.default_language,
        "audience": proposed.audience,
        "status": "draft",
        "owner": proposed.owner,
        "created": picture.today,
    }
    front = yaml.safe_dump(said, sort_keys=False, allow_unicode=True)
    title = " ".join(proposed.title.split())
    return f"---\n{front}---\n\n# {title}\n\n{title}: {proposed.url}\n"
