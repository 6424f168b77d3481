"""Where a draft sends its reader, by a link or by a name: nothing that may not be offered, nothing unknown in our own
name, nothing that lies."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import urlsplit

from content_library.drafts.draft import Draft, Link
from content_library.drafts.findings import Finding, Kind, at, at_sentence
from content_library.intake import Asset
from content_library.orders.lies import lies
from content_library.picture import Picture
from content_library.sharing import blocks, may_share, successor

FEWEST_OURS = 3  # assets at one place before it counts as the company's own
FEWEST_LETTERS = 4  # of a competitor's name that is looked for in an address
FEWEST_WORDS = 3  # of a title that is looked for in a text; a shorter one may be said by chance


def linked(picture: Picture, draft: Draft) -> Iterator[Finding]:
    by_url = {_address(asset.url): asset for asset in picture.assets if asset.url}
    ours = _ours(picture)
    for link in draft.links:
        yield from _judged(picture, draft, link, by_url, ours)


def _judged(
    picture: Picture, draft: Draft, link: Link, by_url: Mapping[str, Asset], ours: frozenset[str]
) -> Iterator[Finding]:
    paragraph = draft.paragraph(link.paragraph)
    told = [each.text for each in paragraph.sentences]
    quote = next((text for part in (link.url, link.label) if part for text in told if part in text), paragraph.text)
    lie = next(lies(f"[{link.label}]({link.url})"), None) or next(lies(link.url), None)
    asset = by_url.get(_address(link.url))
    if lie is not None:
        yield at("lying_link", "gate", paragraph, quote, about=link.url, found=lie.what)
    elif asset is not None:
        if found := _kept_from_readers(picture, asset):
            kind: Kind = "blocked_link" if found["reasons"] else "nda_link"
            yield at(kind, "gate", paragraph, quote, found=link.url, **found)
    elif not re.match(r"(?:https?:)?//|www\.", link.url, re.IGNORECASE):
        if not link.url.startswith(("#", "mailto:", "tel:")):
            yield at("unknown_link", "should", paragraph, quote, about=link.url)
    elif _host(link.url) in ours:
        yield at("unknown_link", "should", paragraph, quote, about=link.url)
    elif competitor := _competitor(picture, _host(link.url)):
        yield at("competitor_link", "should", paragraph, quote, about=link.url, found=competitor)
    else:
        yield at("foreign_link", "hint", paragraph, quote, about=link.url)


def mentioned(picture: Picture, draft: Draft) -> Iterator[Finding]:
    """Assets by their id or their whole title, where nothing links them, that may not be given to a reader."""
    linked = {(link.paragraph, _address(link.url)) for link in draft.links}
    for asset in picture.assets:
        found = _kept_from_readers(picture, asset)
        if not found:
            continue
        kind: Kind = "blocked_mention" if found["reasons"] else "nda_mention"
        for sentence in draft.sentences:
            if (sentence.paragraph.number, _address(asset.url)) not in linked and _is_named(asset, sentence.plain):
                yield at_sentence(kind, "gate", sentence, **found)


def _is_named(asset: Asset, text: str) -> bool:
    by_id = any(letter.isdigit() for letter in asset.id) and re.search(
        rf"(?<![\w-]){re.escape(asset.id)}(?![\w-])", text
    )
    return bool(by_id) or (len(asset.title.split()) >= FEWEST_WORDS and asset.title.casefold() in text.casefold())


def _kept_from_readers(picture: Picture, asset: Asset) -> dict[str, Any]:
    """What a finding says of an asset that may not be offered to whoever reads the piece, {} where it may."""
    if may_share(picture, asset, "guest", "shared").kind == "offer":
        return {}
    reasons = blocks(picture, asset)
    newer = successor(picture, asset)
    instead = newer if newer and may_share(picture, newer, "guest", "shared").kind == "offer" else None
    wanted = f"{instead.id} {instead.url}" if instead and reasons else ""
    return {"about": asset.id, "wanted": wanted, "reasons": reasons}


def _ours(picture: Picture) -> frozenset[str]:
    places = Counter(_host(asset.url) for asset in picture.assets if asset.url)
    return frozenset(host for host, times in places.items() if host and times >= FEWEST_OURS)


def _competitor(picture: Picture, host: str) -> str:
    squeezed = re.sub(r"[^a-z0-9]", "", host)
    for competitor in picture.competitors:
        names = {re.sub(r"[^a-z0-9]", "", name.casefold()) for name in (competitor.id, competitor.name)}
        if not competitor.is_status_quo and any(len(n) >= FEWEST_LETTERS and n in squeezed for n in names):
            return competitor.name
    return ""


def _address(url: str) -> str:
    """The same for every way to write one address."""
    try:
        parts = urlsplit(url if "://" in url else f"https://{url}")
        host = (parts.hostname or "").removeprefix("www.")
    except ValueError:
        return url
    return f"{host}{parts.path.rstrip('/')}".casefold()


def _host(url: str) -> str:
    try:
        return (urlsplit(url if "//" in url else f"https://{url}").hostname or "").removeprefix("www.").casefold()
    except ValueError:
        return ""
