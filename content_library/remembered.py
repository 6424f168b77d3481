"""A rule's result, worked out once for each picture: a picture never changes, so neither does the result."""

from collections.abc import Callable, Hashable
from typing import TypeVar, cast

from content_library.picture import Picture

T = TypeVar("T")


def remembered(picture: Picture, key: Hashable, work_out: Callable[[], T]) -> T:
    """What `work_out` gives, or gave before under the same `key` for this picture."""
    return _of(picture.memo, key, work_out)


def remembered_whatever_is_asked(picture: Picture, key: Hashable, work_out: Callable[[], T]) -> T:
    """The same for a rule that never looks at `picture.questions`: it is kept when nothing but these are others."""
    return _of(picture.memo_whatever_is_asked, key, work_out)


def _of(memo: dict[object, object], key: Hashable, work_out: Callable[[], T]) -> T:
    if key not in memo:
        memo[key] = work_out()
    return cast(T, memo[key])
