"""What names an asset that is not there, assets that supersede each other in a circle, and addresses that pass for ours."""

from collections import Counter
from collections.abc import Iterator, Mapping
from urllib.parse import urlsplit

from rapidfuzz.distance import OSA

from content_library.filing import Filing
from content_library.importers.findings import nearest, quoted
from content_library.importers.shapes import Placed
from content_library.intake import Campaign, Claim, ForbiddenClaim
from content_library.problems import TAMPERED, Problem

KINDS: Mapping[type, str] = {Claim: "claim", ForbiddenClaim: "forbidden claim", Campaign: "campaign"}

FEWEST_OURS = 3  # addresses at one place, and more than half of all, before it counts as the company's own
FEWEST_LETTERS = 5  # of a name: of shorter ones too many are one slip apart by chance

_DIGITS_AS_LETTERS = str.maketrans("0135", "oles")
Addresses = Mapping[str, tuple[str, str, int | None, str]]
Successors = Mapping[str, tuple[str, str, int | None]]


def loose_links(filing: Filing) -> list[Problem]:
    """Warnings: nothing is left out, because a link that leads nowhere today may lead somewhere tomorrow."""
    ids = filing.asset_ids()
    successors = filing.successors()
    return [
        *_unknown_successors(successors, ids),
        *_circles(successors),
        *_lookalikes(filing.addresses()),
        *(problem for placed in filing.mentions() for problem in _unknown_mentions(placed, ids)),
    ]


def _unknown_successors(successors: Successors, ids: frozenset[str]) -> Iterator[Problem]:
    for asset, (other, file, line) in sorted(successors.items()):
        if other not in ids:
            what = f"asset {quoted(asset)} is superseded by {quoted(other)}, which is not in the library"
            yield Problem(file, line, what, _hint(other, ids), "superseded_by", refused=False)


def _circles(successors: Successors) -> Iterator[Problem]:
    """Each circle once, at its first asset. Nothing in a circle is offered."""
    done: set[str] = set()
    for start in sorted(successors):
        way: list[str] = []
        at = start
        while at in successors and at not in done and at not in way:
            way.append(at)
            at = successors[at][0]
        if at in way:
            circle = way[way.index(at) :]
            first = min(circle)
            turned = circle[circle.index(first) :] + circle[: circle.index(first)]
            _, file, line = successors[first]
            what = f"these supersede each other in a circle: {' → '.join([*turned, first])}; none of them is offered"
            yield Problem(file, line, what, "Take superseded_by out of the newest one.", "superseded_by", refused=False)
        done.update(way)


def _lookalikes(addresses: Addresses) -> Iterator[Problem]:
    """Addresses one slip away from the place where most assets are, or that carry its name in another's."""
    hosts = {asset: _host(url) for asset, (url, *_) in addresses.items()}
    places = Counter(".".join(host.split(".")[-2:]) for host in hosts.values() if host)
    ours, often = next(iter(places.most_common(1)), ("", 0))
    if often < FEWEST_OURS or 2 * often <= places.total() or len(ours.partition(".")[0]) < FEWEST_LETTERS:
        return
    for asset, host in sorted(hosts.items()):
        if host and host != ours and not host.endswith(f".{ours}") and _passes_for(host, ours):
            url, file, line, owner = addresses[asset]
            what = f"{TAMPERED} mislead: {quoted(url)} looks like {ours} and leads elsewhere"
            remedy = f"Correct the address, or find out who put it there{f' ({owner} owns it)' if owner else ''}."
            yield Problem(file, line, what, remedy, "url", refused=False)


def _passes_for(host: str, ours: str) -> bool:
    name, parts = ours.partition(".")[0], host.translate(_DIGITS_AS_LETTERS).split(".")
    return f"{ours}." in host or any(
        part.startswith(f"{name}-") or OSA.distance(part, name.translate(_DIGITS_AS_LETTERS)) <= 1
        for part in parts[:-1]
    )


def _host(url: str) -> str:
    try:
        return (urlsplit(url).hostname or "").lower()
    except ValueError:
        return ""


def _unknown_mentions(placed: Placed, ids: frozenset[str]) -> Iterator[Problem]:
    value = placed.value
    named: list[tuple[str, str]] = []
    if isinstance(value, Claim) and value.source:
        named = [("source", value.source)]
    elif isinstance(value, ForbiddenClaim | Campaign):
        named = [("assets", asset) for asset in value.assets]
    kind = KINDS[type(value)]
    for column, asset in named:
        if asset not in ids:
            what = f"{quoted(asset)}, named by {kind} {quoted(value.id)}, is not in the library"
            yield Problem(placed.file, placed.line, what, _hint(asset, ids), column, refused=False)


def _hint(asset: str, ids: frozenset[str]) -> str:
    near = nearest(asset, sorted(ids))
    return "Correct the id, or add the asset." if near is None else f"Did you mean {quoted(near)}?"
