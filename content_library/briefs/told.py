"""A brief for somebody who may not hear of every deal: what names one of the others is left out."""

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from typing import Any

from content_library.briefs.fields import Brief, unknown
from content_library.briefs.plain_data import from_data, to_data
from content_library.picture import Picture

SENTENCE = re.compile(r"(?<=[.!?]) +")
ITSELF = ("text", "title", "claim", "heading")
"""What an item of a list says: without it nothing is left of the item. Its other texts only explain it."""
ASK_SALES = unknown("the sales team")
"""Stands where a field would be empty then. It does not say that there is something to know."""


def told(brief: Brief, picture: Picture, known: Collection[str]) -> Brief:
    """Without the sentences, items and sources that name a deal not in `known`, by its account or its id; `brief` itself
    when none does."""
    hidden = _hidden(picture, known)
    if hidden is None:
        return brief
    data = to_data(brief)
    cut = _cut(data, hidden)
    return brief if cut == data else _filled(from_data(cut), brief)


def without(text: str, picture: Picture, known: Collection[str]) -> str:
    """The same for a text somebody typed."""
    hidden = _hidden(picture, known)
    return text if hidden is None else _without_sentences(text, hidden)


def without_sentences(text: str, names: Sequence[tuple[int, int]]) -> str:
    """Sentences that hold a name go; the full stop of a name ends none. `names`: from and up to which character."""
    if not names:
        return text
    ends = [
        found.span()
        for found in SENTENCE.finditer(text)
        if not any(begin < found.start() <= end for begin, end in names)
    ]
    begins = [0, *(end for _, end in ends)]
    parts = zip(begins, [*(begin for begin, _ in ends), len(text)], strict=True)
    return " ".join(text[a:b] for a, b in parts if not any(a <= begin < b for begin, _ in names))


def _hidden(picture: Picture, known: Collection[str]) -> re.Pattern[str] | None:
    """An account with a deal that may be named may be named itself. The longest first: one name may begin another."""
    accounts = {deal.account for deal in picture.deals if deal.id in known}
    names = {name for deal in picture.deals if deal.id not in known for name in (deal.id, deal.account)}
    every = sorted(names - accounts - {""}, key=lambda name: (-len(name), name))
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, every))})(?!\w)") if every else None


def _cut(value: Any, hidden: re.Pattern[str]) -> Any:
    if isinstance(value, str):
        return _without_sentences(value, hidden)
    if isinstance(value, Mapping):
        return {key: _cut(each, hidden) for key, each in value.items()}
    if isinstance(value, Sequence):
        return [_cut(each, hidden) for each in value if not _is_about(each, hidden)]
    return value


def _is_about(item: Any, hidden: re.Pattern[str]) -> bool:
    """Whether nothing of an item is left."""
    if isinstance(item, str):
        return bool(item) and not _without_sentences(item, hidden)
    return isinstance(item, Mapping) and any(hidden.search(str(item.get(key) or "")) for key in ITSELF)


def _without_sentences(text: str, hidden: re.Pattern[str]) -> str:
    return without_sentences(text, [found.span() for found in hidden.finditer(text)])


def _filled(brief: Brief, whole: Brief) -> Brief:
    """With something to read where a field was emptied."""
    people, use = brief.people, brief.distribution
    if people is not None:
        people = replace(people, interviewees=people.interviewees or (ASK_SALES,))
    if use is not None:
        use = replace(use, deals=use.deals or (ASK_SALES,))
    because = brief.due_because or (ASK_SALES if whole.due_because else "")
    return replace(brief, people=people, distribution=use, due_because=because)
