"""Which needs are on the matter a question names beside reader and phase: "what does the CFO need on contract risk"."""

from collections.abc import Sequence

from bot.answering.desk import Desk
from bot.answering.nearness import nearness
from content_library.intake import Need
from content_library.shared_words import roots
from retrieval.reading.subjects import beside_the_map
from retrieval.vocabulary import Vocabulary

CLOSE = 0.35
"""Cosine of a question's own words and a need about them. Questions about nothing but reader and phase stay below 0.3
with the needs of three companies."""
SHARING = 0.3
"""Cosine from which shared words are no accident: "understand" opens many a need and is the matter of none."""
BEHIND = 0.25
"""What is further behind the nearest need than this is on another matter."""
MOST = 3
"""More needs than this are on no particular matter, and so few are told without a choice."""


def needs_on_matter(desk: Desk, needs: Sequence[Need]) -> tuple[str, frozenset[str]]:
    """The matter as the question has it, in small letters, and the ids of the needs; none where nothing is near enough
    or meanings cannot be compared."""
    vocabulary = Vocabulary.of(desk.picture)
    matter, said = beside_the_map(desk.question, vocabulary)
    if not matter or len(needs) <= MOST:
        return matter, frozenset()
    asked = [vocabulary.other_words.names(text) or text for text in (matter, said)]
    near = nearness(desk, asked, [each.text for each in needs], "en")
    shared = roots(asked[0])
    found = frozenset(
        need.id
        for need, value in zip(needs, near, strict=False)
        if value >= max(near) - BEHIND and _is_on(need, shared, value)
    )
    return matter, found if len(found) <= MOST else frozenset()


def _is_on(need: Need, asked: frozenset[str], near: float) -> bool:
    shares = 2 * len(roots(need.text) & asked) >= len(asked)
    return near >= CLOSE or (shares and near >= SHARING)
