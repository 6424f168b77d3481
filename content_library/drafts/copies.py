"""What of a draft the library has already: a whole piece, or passages word for word."""

import re
from collections.abc import Iterator

from content_library.drafts.draft import Draft, Sentence
from content_library.drafts.findings import Finding, at_sentence
from content_library.drafts.ports import Comparing
from content_library.duplicates import words
from content_library.picture import Picture

LOOKED_AT = 8  # assets nearest to the draft whose texts are read
LEAST = 8  # words of a sentence that nobody writes twice by chance
MOST_ASKED = 600  # characters of a paragraph that are searched for
MOST_NAMED = 3  # passages told of one asset: who copied four knows it


def copied(picture: Picture, draft: Draft, comparing: Comparing) -> Iterator[Finding]:
    share = picture.taxonomy.thresholds.duplicate
    mine = words(draft.plain)
    sentences = {said: each for each in draft.sentences if len((said := _normal(each.plain)).split()) >= LEAST}
    for id in comparing.near(_queries(draft), LOOKED_AT):
        asset = picture.asset_of.get(id)
        if asset is None:
            continue
        theirs = comparing.text_of(id)
        both = mine | words(f"{asset.title} {theirs}")
        common = len(mine & words(f"{asset.title} {theirs}")) / len(both) if both else 0.0
        if common >= share:
            yield Finding("copy", "should", about=id, found=str(round(100 * common)), wanted=asset.title)
        else:
            yield from _passages(sentences, f" {_normal(theirs)} ", id)


def _passages(sentences: dict[str, Sentence], theirs: str, asset: str) -> Iterator[Finding]:
    same = [each for said, each in sentences.items() if f" {said} " in theirs]
    for sentence in same[:MOST_NAMED]:
        yield at_sentence("same_passage", "hint", sentence, about=asset)


def _queries(draft: Draft) -> list[str]:
    """The title, and the longest paragraph: what a piece is about."""
    longest = max(draft.told, key=lambda each: len(each.text))
    about = " ".join(each.plain for each in longest.sentences)[:MOST_ASKED]
    return [text for text in (draft.title, about) if text]


def _normal(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.casefold()))
