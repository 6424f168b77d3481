"""Which needs a draft answers whose language the embedding model does not know: its words are told in those of the
company's files, and these are compared."""

import re
from collections.abc import Container, Iterator, Mapping, Sequence

from content_library.briefs.fields import NeedToMeet
from content_library.drafts.likely import FEWEST_WORDS, Likely, answered_by
from content_library.drafts.ports import Comparing
from content_library.drafts.windows import Asked, Window
from content_library.shared_words import stems

TOLD_CLOSE = 0.43
TOLD_NEAR = 0.38
"""As close as this come the words a stretch of another language is told in. In `tests/evals/drafts_elsewhere.yaml` 15 of the
22 needs a person found answered are found so and four come near; of 27 others none, and one."""
TOLD_ALONE = 0.6
"""Where one word alone is in common: "payout" is not yet all of fees, payout dates and the way out."""
TOLD_SHARE = 1 / 3
"""Of the need's subject words, and at least three of them: of the others the most is .27. Held against all other needs of
their maps, 473 pairs, the drafts answer no more of them by it than by .38."""

_WORD = re.compile(r"\w+")


def in_other_words(
    needs: Sequence[NeedToMeet],
    every: Sequence[Window],
    language: str,
    own: str,
    comparing: Comparing | None,
    asked_of: Mapping[str, Asked],
) -> Iterator[Likely]:
    """What the draft says, in the words of the company's files, held against the needs in `own`, their language."""
    asked = tuple(asked_of.values())
    saying = [window for window in every if any(window.specific(language, each) for each in asked)]
    if comparing is None or language == own or not saying:
        return
    kept = {word for need in needs for word in _WORD.findall(need.text.casefold())}
    told = [_told(window.text, kept, comparing) for window in saying]
    rows = comparing.closeness([need.text for need in needs], told, own)
    for need, row in zip(needs, rows, strict=False):
        wanted = stems(need.text)
        held = [len(wanted & stems(text)) for text in told]
        holding = [
            (count >= max(FEWEST_WORDS, TOLD_SHARE * len(wanted)) or value >= (TOLD_CLOSE if count > 1 else TOLD_ALONE))
            and window.specific(language, asked_of[need.id])
            for window, count, value in zip(saying, held, row, strict=True)
        ]
        at = max(range(len(told)), key=lambda at: (holding[at], row[at]))
        holds = holding[at]
        if holds or row[at] >= TOLD_NEAR:
            sentence = max(
                saying[at].sentences, key=lambda each: len(wanted & stems(_told(each.plain, kept, comparing)))
            )
            yield Likely(answered_by(need, sentence, "meaning", round(row[at], 3)), holds)


def _told(text: str, kept: Container[str], comparing: Comparing) -> str:
    """The words of the files for what a text says, and of its own those the needs have too: names and abbreviations."""
    same = [word for word in _WORD.findall(text.casefold()) if word in kept]
    return " ".join((comparing.in_english(text).removeprefix(text), *same)).strip() or "-"
