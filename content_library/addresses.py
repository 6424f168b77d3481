"""Which asset a web address leads to, however it was copied."""

from collections.abc import Mapping
from urllib.parse import parse_qsl, urlencode, urlsplit

from content_library.intake import Asset
from content_library.picture import Picture
from content_library.remembered import remembered

ADDED_ON_THE_WAY = ("utm_", "fbclid", "gclid", "mc_", "hsa_", "_hs")
"""What mail and advertising tools put behind an address; the page is the same."""


def asset_at(picture: Picture, url: str) -> Asset | None:
    """None for an address that is no asset's; of several with one address the first by id."""
    id = remembered(picture, "addresses", lambda: _by_address(picture)).get(same_address(url))
    return None if id is None else picture.asset_of[id]


def same_address(url: str) -> str:
    """Equal for addresses of one page: without protocol, www, a last slash, a fragment and marks of campaigns."""
    try:
        parts = urlsplit(url.strip())
    except ValueError:
        return url.strip()
    host = (parts.netloc.rpartition("@")[2]).casefold().removeprefix("www.")
    query = [pair for pair in parse_qsl(parts.query) if not pair[0].casefold().startswith(ADDED_ON_THE_WAY)]
    return f"{host}{parts.path.rstrip('/')}{'?' if query else ''}{urlencode(sorted(query))}"


def _by_address(picture: Picture) -> Mapping[str, str]:
    return {same_address(asset.url): asset.id for asset in reversed(picture.assets) if asset.url}
