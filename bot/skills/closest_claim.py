"""Which claim of the register comes closest to what somebody wants to say, where it is none of them."""

from collections import Counter

from bot.answering.desk import Desk
from bot.answering.objections import in_register_words
from content_library.intake import Claim, ForbiddenClaim
from content_library.picture import Picture
from content_library.shared_words import roots
from retrieval.vocabulary import Vocabulary

CLOSE = 0.45
"""Cosine from which two sentences promise something alike; "cheapest price" and "at any price" stay below."""
SHARED = 2
"""Words a claim has in common with a question: one alone is in too many."""


def closest_claim(desk: Desk) -> Claim | ForbiddenClaim | None:
    """By meaning, where it can be told of the question or of the English for its words; else by shared words."""
    every: tuple[Claim | ForbiddenClaim, ...] = (*desk.picture.forbidden_claims, *desk.picture.claims)
    if not every:
        return None
    text = in_register_words(desk)
    english = Vocabulary.of(desk.picture).other_words.names(desk.question.text)
    asked = english or desk.question.text
    language = "en" if english else desk.understood.language
    rows = desk.comparing.closeness([asked], [each.claim for each in every], language) if desk.comparing else ()
    if rows:
        value, at = max((value, -at) for at, value in enumerate(rows[0]))
        if value >= CLOSE:
            return every[-at]
    counts = [len(roots(each.claim) & roots(text)) for each in every]
    return every[counts.index(max(counts))] if max(counts) >= SHARED else None


def approver(picture: Picture) -> str:
    """Whoever approved most of the register; "" where nobody is named."""
    named = Counter(claim.approved_by for claim in picture.claims if claim.approved_by)
    return named.most_common(1)[0][0] if named else ""
