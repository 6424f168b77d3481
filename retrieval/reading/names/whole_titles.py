"""Titles that are typed whole, whatever their punctuation: the words of one ask for nothing, they name its asset."""

from collections.abc import Iterator, Sequence

from content_library.intake import Asset
from retrieval.reading.words.spelling import keys, words
from retrieval.vocabulary import Vocabulary

FEWEST = 3
"""Words of a title that is a name wherever it stands; a shorter one is, where nothing telling is said besides."""
FEWEST_OF_A_PART = 4
"""Words of what stands before or behind a colon: "what to do first" is said in passing."""
FEWEST_TELLING = 2
MOST_TIES = 3  # more titles with as many of the words spell none of them


def with_ids_for_titles(text: str, vocabulary: Vocabulary) -> str:
    """The text with the id of the asset in the place of its title; as it was where no title is spelt or two are alike."""
    said = words(text)
    path = [word.key for word in said]
    near = vocabulary.titles.named_by(path, FEWEST_TELLING)
    found = {
        (at, at + len(spelling), id)
        for id in (near if len(near) <= MOST_TIES else ())
        for spelling in _spellings(vocabulary.picture.asset_of[id], vocabulary)
        if (at := _place(spelling, path)) is not None and _is_a_name(spelling, path, vocabulary)
    }
    if len({id for _, _, id in found}) != 1:
        return text
    start, end, id = max(found, key=lambda each: each[1] - each[0])
    return f"{text[: said[start].start]}{id}{text[said[end - 1].end :]}"


def _spellings(asset: Asset, vocabulary: Vocabulary) -> Iterator[tuple[str, ...]]:
    """The whole title, without what is in brackets, without the company's own name, and the longer parts at a colon. A
    title that asks is what people ask."""
    if asset.title.rstrip().endswith("?") or asset.id.lower() not in vocabulary.asset_ids:
        return
    company = keys(vocabulary.picture.company.company)
    bare = asset.title.split("(")[0]
    for title in dict.fromkeys((asset.title, bare)):
        path = keys(title)
        yield path
        yield path[len(company) :] if path[: len(company)] == company else path
    yield from (keys(part) for part in bare.split(":")[:2] if len(keys(part)) >= FEWEST_OF_A_PART and ":" in bare)


def _place(spelling: Sequence[str], path: Sequence[str]) -> int | None:
    starts = range(len(path) - len(spelling) + 1)
    return next((at for at in starts if tuple(path[at : at + len(spelling)]) == tuple(spelling)), None)


def _is_a_name(spelling: Sequence[str], path: Sequence[str], vocabulary: Vocabulary) -> bool:
    common = vocabulary.cues.common
    if sum(word not in vocabulary.cues.stop for word in spelling) < FEWEST_TELLING:
        return False
    return len(spelling) >= FEWEST or not [word for word in path if word not in common and word not in spelling]
