"""Which claim of the register somebody means by its figures, its names or its words."""

import re
from collections.abc import Iterable

from content_library.claims import MEANT
from content_library.intake import Claim, ForbiddenClaim
from content_library.picture import Picture
from content_library.shared_words import stems

_FIGURE = re.compile(r"(?<![\w.,])(\d+(?:[.,]\d+)?)(?!\w)(\s*(?:%|percent|prozent|por ?ciento|posto))?")
_GRADE = re.compile(r"(?<!\w)([A-Z]{1,3}[+-]+)(?!\w)()")
_NAME = re.compile(r"\b[A-Z]\w+(?:\s+[A-Z]\w+)+")
_ENOUGH = 2
"""A figure of two digits, a name or two words: one word alone is in too many sentences."""
_MOST = 2
"""Claims that fit alike; of more than these none is meant."""

Figure = tuple[str, bool]
"""As it is written, and whether it is a percentage."""


def claims_meant(picture: Picture, text: str) -> tuple[Claim | ForbiddenClaim, ...]:
    """Those the text fits best, approved or not; () where none is meant clearly. What may be said in the place of a
    forbidden claim is not that claim."""
    forbidden = (each for each in picture.forbidden_claims if _is_not_its_wording(each, text))
    every: tuple[Claim | ForbiddenClaim, ...] = (*forbidden, *picture.claims)
    scores = {each.id: _fit(each, text) for each in every}
    best = max(scores.values(), default=0)
    meant = tuple(each for each in every if scores[each.id] == best)
    return meant if best >= _ENOUGH and len(meant) <= _MOST else ()


def is_named(claims: Iterable[Claim | ForbiddenClaim], text: str) -> bool:
    """Whether a figure or a name of one of the claims is said, not only words of it."""
    return any(_names_said(each.claim, text) or _figures(each.claim) & _figures(text) for each in claims)


def _fit(each: Claim | ForbiddenClaim, text: str) -> int:
    said, own = _figures(text), _figures(each.claim)
    shared = said & own
    if said and own and not shared:
        return 0
    words = stems(each.claim) & stems(text)
    if isinstance(each, ForbiddenClaim) and not shared and len(words) < MEANT * len(stems(each.claim)):
        return 0
    figures = sum(_ENOUGH if len(number) > 1 else 1 for number, _ in shared)
    return figures + _ENOUGH * _names_said(each.claim, text) + len(words - {number for number, _ in own})


def _is_not_its_wording(each: ForbiddenClaim, text: str) -> bool:
    said = stems(text)
    return len(stems(each.replace_with or "") & said) <= len(stems(each.claim) & said)


def _figures(text: str) -> frozenset[Figure]:
    found = (*_FIGURE.findall(text), *_GRADE.findall(text))
    return frozenset((number.replace(",", "."), bool(percent)) for number, percent in found)


def _names_said(claim: str, text: str) -> int:
    said = text.casefold()
    return sum(name.casefold() in said for name in _NAME.findall(claim))
