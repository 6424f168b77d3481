"""Kinds of content people ask for by what it is there for: proof, a price, security, a comparison, a glance."""

import re
from dataclasses import dataclass

from bot.answering.desk import Desk
from bot.answering.offering import visible_assets
from bot.skills.assets.browsing import browsed, is_meant
from content_library.intake import Asset
from content_library.picture import Picture
from retrieval.reading.words import cues
from retrieval.reading.words.spelling import plain as as_words
from retrieval.understood import Slots


@dataclass(frozen=True)
class Kind:
    """What an asset of it is, or meets; a company may have other types, formats and needs than these."""

    types: tuple[str, ...]
    formats: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    depth: int | None = None


SHORT = Kind((), depth=1)
KINDS = {
    "proof": Kind(("proof",), ("case_study",), ("proof",)),
    "commercial": Kind(("commercial", "business_case"), needs=("budget",)),
    "security": Kind(("security",), ("security_pack",)),
    "comparison": Kind(("comparison",), ("comparison_page",)),
    "short": SHORT,
}
"""By the name of their signal."""


def kinds_asked(desk: Desk) -> tuple[Kind, ...]:
    said = as_words(desk.question.text)
    return tuple(kind for name, kind in KINDS.items() if _signal(name).search(said))


def of_kinds(desk: Desk, slots: Slots) -> list[Asset]:
    """What is of a kind that is asked for and all that `slots` name; nothing where the words ask for more than a kind."""
    kinds, visible = kinds_asked(desk), visible_assets(desk)
    if not is_all_that_is_asked(desk, slots):
        return []
    named = browsed(desk, slots) or [a for a in desk.picture.assets if a.id in visible and is_meant(a, slots)]
    there = [asset for asset in named if not slots.industry or asset.industry in slots.industry]
    return [asset for asset in there if any(is_of(desk.picture, asset, kind) for kind in kinds)]


def is_all_that_is_asked(desk: Desk, slots: Slots) -> bool:
    """Whether the topic names kinds and nothing else: not "hydrogen" of "proof hydrogen"."""
    return bool(slots.topic and kinds_asked(desk)) and not _besides_kinds(slots.topic or "")


def is_of(picture: Picture, asset: Asset, kind: Kind) -> bool:
    needs = [picture.need_of[need].kind for need in asset.needs if need in picture.need_of]
    typed = asset.content_type in kind.types or asset.format in kind.formats
    return typed or asset.depth == kind.depth or not set(kind.needs).isdisjoint(needs)


def _besides_kinds(topic: str) -> str:
    """What is left of a topic without the words for kinds."""
    for name in KINDS:
        topic = _signal(name).sub("", topic)
    return topic.strip()


def _signal(name: str) -> re.Pattern[str]:
    return cues.load().signals[f"wants_{name}"]
