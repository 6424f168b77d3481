"""What a button or a form cannot do, said in the language of whoever used it."""

from typing import Literal

from bot.words import Words, words_in
from content_library.errors import UserFacing

Why = Literal[
    "forgotten",
    "gone",
    "not_in_channel",
    "asker_left",
    "not_here",
    "unseen_here",
    "unknown_you",
    "colleagues_only",
    "marketers_only",
    "too_late",
    "too_slow",
    "undone",
    "no_files",
    "no_writers",
    "no_map",
    "reviewed",
    "private",
    "nothing_public",
    "archived",
    "restricted",
    "no_scope",
    "no_library",
    "nobody_to_ask",
    "not_in_slack",
    "asked_already",
    "brief",
    "file_too_big",
    "file_kind",
    "file_picture",
    "file_scope",
    "file_gone",
]
"""By what stands in the catalogues as `refused-…` and `refused-…-remedy`."""


class Refused(UserFacing):
    """`str()` is English, for logs; `said` and `advice` are for people."""

    def __init__(self, why: Why) -> None:
        self.why = why
        english = words_in("en")
        super().__init__(self.said(english), self.advice(english))

    def said(self, words: Words) -> str:
        return words.named("refused", self.why)

    def advice(self, words: Words) -> str:
        return words.named("refused", f"{self.why}-remedy")
