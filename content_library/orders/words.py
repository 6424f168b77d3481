"""The words orders to a machine are made of, by language, without accents and in lower case.

Each is a part of a regular expression. What makes an order is how they stand together: content_library/orders/patterns.py.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from content_library.cue_files import ORDERS, either

MACHINES = (
    "ai|a\\.i\\.|llms?|gpt|gpt\\d|gpt-\\d|chatgpt|copilot|claude|gemini|milepost|chat bots?|chatbots?|language models?|ai (?:assistants?|agents?|models?|systems?)"
    "|ki|sprachmodelle?|ia|modelos? de lenguaje|modeles? de langage|modell[oi] linguistic[oi]|jezicni model\\w*|umjetn\\w+ inteligencij\\w+"
)
"""Names of machines that read, in all languages: people mix them."""


MACHINE_STEMS = (
    "ai", "a.i", "llm", "gpt", "copilot", "claude", "gemini", "milepost", "bot", "bots", "chatbot", "modell", "models", "language model", "modelos", "modeles", "modelo de", "sprachmodell", "ki", "ia", "jezicni", "inteligencij",
    "assist", "asist",
)  # fmt: skip


@dataclass(frozen=True)
class OrderWords:
    """`cancel` what is done to `rules`, which are `earlier` ones (before or after their noun); `show` is done to a
    `secret`; `now` opens a sentence that gives the reader a new nature, one of `natures`; `note` is what is written
    `to` a machine; `imperatives` are what a machine is told to do; `hush` … `this_order` keeps the reader in the dark.
    `told` in front of a cancelling word: then somebody speaks about it and does not do it."""

    cancel: str
    earlier: str
    rules: str
    show: str
    secrets: str
    now: str
    natures: str
    note: str
    to: str
    imperatives: str
    hush: str
    this_order: str
    told: str
    rule_stems: tuple[str, ...]
    nature_stems: tuple[str, ...]
    hush_stems: tuple[str, ...]
    """Parts of words, one of which every one of the `rules` and `secret`, `natures`, `this_order` holds: looking for
    them first makes a text without any of them cost next to nothing."""


@cache
def languages() -> tuple[OrderWords, ...]:
    """Of the files `content_library/cues/*.orders.yaml`: of more languages than questions are answered in."""
    return tuple(map(_words, ORDERS.by_language().values()))


def _words(said: Mapping[str, Any]) -> OrderWords:
    read: dict[str, Any] = {
        name: tuple(ways.split()) if name.endswith("_stems") else either(ways) for name, ways in said.items()
    }
    return OrderWords(**read)
