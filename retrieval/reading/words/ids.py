"""What an id of a company looks like: its letters and how many digits follow."""

import re
from collections.abc import Iterable

_ID = re.compile(r"([^\W\d_]+(?:-[^\W\d_]+)*)-?(\d+)")
Shape = tuple[str, int]
"""The letters and the number of digits of an id: ("br", 3) for BR-014."""


def id_shapes(ids: Iterable[str]) -> frozenset[Shape]:
    return frozenset(shape for id in ids if (shape := id_shape(id)) is not None)


def id_shape(id: str) -> Shape | None:
    found = _ID.fullmatch(id)
    return None if found is None else (found.group(1).lower(), len(found.group(2)))
