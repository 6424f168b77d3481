"""Which claim of the register comes closest to what somebody wants to say, where it is none of them."""

from collections import Counter
from collections.abc import Sequence

from bot.answering.desk import Desk
from bot.answering.nearness import nearest, nearness
from bot.answering.objections import in_register_words
from content_library.claims import is_approved
from content_library.intake import Claim, ForbiddenClaim
from content_library.picture import Picture
from content_library.shared_words import roots
from retrieval.vocabulary import Vocabulary

CLOSE = 0.45
"""Cosine from which two sentences promise something alike; "cheapest price" and "at any price" stay below."""
SHARED = 2
"""Words a claim has in common with a question: one alone is in too many."""
TIMES = roots("minute hour day week weekend month year")
"""Words of every register."""
BEGINNING = 5
"""Letters by which a word of the register begins a longer one: fewer begin words of anything."""


def closest_claim(desk: Desk) -> Claim | ForbiddenClaim | None:
    """By meaning, where it can be told of the question or of the English for its words; else by shared words."""
    usable = tuple(each for each in desk.picture.claims if is_approved(each, desk.picture.today))
    every: tuple[Claim | ForbiddenClaim, ...] = (*desk.picture.forbidden_claims, *usable)
    if not every:
        return None
    text = in_register_words(desk)
    english = Vocabulary.of(desk.picture).other_words.names(desk.question.text)
    asked = english or desk.question.text
    language = "en" if english else desk.understood.language
    at = nearest(nearness(desk, [asked], [each.claim for each in every], language), CLOSE)
    if at is not None:
        return every[at]
    counts = [len(roots(each.claim) & roots(text)) for each in every]
    return every[counts.index(max(counts))] if max(counts) >= SHARED else on_the_matter(usable, text)


def on_the_matter(claims: Sequence[Claim], text: str) -> Claim | None:
    """The one claim that has a word of the question which no other has; a number or a time is no matter."""
    asked = frozenset(root for root in roots(text) - TIMES if not root[0].isdigit())
    said = {
        each.id: {root for root in roots(each.claim) if any(_meet(root, word) for word in asked)} for each in claims
    }
    there = Counter(root for found in said.values() for root in found)
    own = [each for each in claims if any(there[root] == 1 for root in said[each.id])]
    return own[0] if len(own) == 1 else None


def _meet(root: str, word: str) -> bool:
    """ "admin" begins the word for it in four languages."""
    return root == word or (len(root) >= BEGINNING and word.startswith(root))


def approver(picture: Picture) -> str:
    """Whoever approved most of the register; "" where nobody is named."""
    named = Counter(claim.approved_by for claim in picture.claims if claim.approved_by)
    return named.most_common(1)[0][0] if named else ""
