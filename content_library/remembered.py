"""A rule's result, worked out once for each picture: a picture never changes, so neither does the result."""

from collections.abc import Callable, Hashable
from typing import TypeVar, cast

from content_library.picture import Picture

T = TypeVar("T")


def remembered(picture: Picture, key: Hashable, work_out: Callable[[], T]) -> T:
    """What `work_out` gives, or gave before under the same `key` for this picture."""
    if key not in picture.memo:
        picture.memo[key] = work_out()
    return cast(T, picture.memo[key])
