"""Ids and other tokens of letters and digits: A10, CF-CH-1, BR-014, Q3. Not amounts with a unit, such as 3x or 90-day."""

import re

_RUN = re.compile(r"[^\W_]+(?:[-_.][^\W_]+)*", re.UNICODE)
_AMOUNT = re.compile(
    r"\d+(?:[.,]\d+)*(?:st|nd|rd|th|x|k|m|mn|bn|mio|h|d|min|€)?(?:-(?:[^\W\d_]+))*|[^\W\d_]+(?:-\d+)?-[^\W\d_]{3,}",
    re.IGNORECASE,
)


def codes(text: str) -> tuple[str, ...]:
    """As they stand, in lower case, in order; a possessive ending is not part of them."""
    found = (match[0].lower() for match in _RUN.finditer(text))
    return tuple(run for run in found if _is_code(run))


def tokens(text: str) -> tuple[str, ...]:
    """Every word in lower case, with what hyphens, dots and underscores join: an id may be made of letters only."""
    return tuple(match[0].lower() for match in _RUN.finditer(text))


def _is_code(run: str) -> bool:
    has_both = any(sign.isdigit() for sign in run) and any(sign.isalpha() for sign in run)
    return has_both and not _AMOUNT.fullmatch(run)
