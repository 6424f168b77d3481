"""Which needs an asset seems to serve although nobody tagged it with any, and the sentence of it that says so.

A wrong suggestion costs the trust of whoever reviews it, so a pair of asset and need must pass every one of these:

- the asset may be offered and carries no need; somebody who tagged needs has had their say
- among the whole library it is one of the three that come closest to the need
- it is closer than a quarter of the pairs people tagged themselves, or than half of them when no second need of the same
  persona speaks for it too: the company's own tagging sets the standard, and `STANDARD` only stands in where too
  little is tagged
- the need is among those the asset is closest to: at least `NEAR_ITS_BEST` of its best
- it belongs to the persona the asset speaks to most: a text has one reader
- the need still has room: another asset could raise its coverage by a tenth

Closeness is the mean of two cosines with the words of the need: the best passage, which knows the subject, and the best
sentence, which shows that it is said rather than hinted at. Which assets are compared is decided by search, words
included.
"""

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

import numpy as np

from content_library.coverage import coverage
from content_library.intake import Need, Suggestion
from content_library.picture import Picture
from content_library.sharing import blocks
from retrieval.chunking import sentences
from retrieval.passages import Filters, Hit, Passage, Query
from retrieval.ports import Embedder, Vector

LOOKED_AT = 10  # assets for each need; the three closest are hardly ever outside
CLOSEST = 3  # how many assets a need can have suggested or compared at most
STANDARD = (0.40, 0.50)
"""With a second need, and alone. In the sample library one in thirty and one in a hundred of the pairs nobody tagged
come that close, against seven tenths and half of those that people tagged."""
ENOUGH_TAGGED = 10  # pairs, to draw a standard from
NEAR_ITS_BEST = 0.8
ROOM = 0.8  # coverage above which a second asset, which counts half, adds less than a tenth

Closest = Callable[[Query, int], Sequence[Hit]]


def suggest(picture: Picture, closest: Closest, embedder: Embedder) -> tuple[Suggestion, ...]:
    """By asset, the closest need first; `score` is the closeness (0 to 1). `closest` is that of the index."""
    untagged = {asset.id for asset in picture.assets if not asset.needs and not blocks(picture, asset)}
    if not untagged:
        return ()
    near = list(_near(picture, closest, _Sentences(embedder)))
    standard = _standard(picture, near)
    mine = [pair for pair in near if pair.asset in untagged]
    chosen = [pair for pairs in _by_asset(mine) for pair in _for_one_reader(pairs, standard)]
    room = _with_room(picture)
    return tuple(
        Suggestion(asset=pair.asset, need=pair.need.id, score=round(pair.closeness, 3), sentence=pair.sentence)
        for pair in chosen
        if pair.need.id in room
    )


@dataclass(frozen=True)
class _Pair:
    """`rank` counts from 0 among all assets, closest first."""

    need: Need
    asset: str
    closeness: float
    sentence: str
    rank: int = 0


def _near(picture: Picture, closest: Closest, speaking: "_Sentences") -> Iterator[_Pair]:
    known = Filters(assets=frozenset(asset.id for asset in picture.assets))
    for need in picture.needs:
        hits = closest(Query(need.text, known, picture.company.default_language), LOOKED_AT)
        wanted = speaking.embedder.embed_query(need.text)
        pairs = [speaking.pair(need, wanted, hit) for hit in hits]
        ranked = sorted(pairs, key=lambda pair: (-pair.closeness, pair.asset))
        yield from (_Pair(p.need, p.asset, p.closeness, p.sentence, rank) for rank, p in enumerate(ranked))


def _standard(picture: Picture, near: Sequence[_Pair]) -> tuple[float, float]:
    """The closeness asked of a need that is not the only one of its persona, and of one that is."""
    tagged = [pair.closeness for pair in near if pair.need.id in picture.asset_of[pair.asset].needs]
    if len(tagged) < ENOUGH_TAGGED:
        return STANDARD
    quarter, half = np.percentile(tagged, [25, 50])
    return float(quarter), float(half)


def _by_asset(pairs: Sequence[_Pair]) -> Iterator[list[_Pair]]:
    ordered = sorted(pairs, key=lambda pair: (pair.asset, -pair.closeness, pair.need.id))
    return (list(group) for _, group in groupby(ordered, key=lambda pair: pair.asset))


def _for_one_reader(pairs: Sequence[_Pair], standard: tuple[float, float]) -> list[_Pair]:
    """Of one asset's pairs, closest first, those that are close enough and belong to its reader."""
    together, alone = standard
    least = max(together, NEAR_ITS_BEST * pairs[0].closeness)
    close = [pair for pair in pairs if pair.rank < CLOSEST and pair.closeness >= least]
    by_persona: defaultdict[str, list[_Pair]] = defaultdict(list)
    for pair in close:
        by_persona[pair.need.persona].append(pair)
    mine = max(by_persona.values(), key=lambda of_one: sum(pair.closeness for pair in of_one), default=[])
    return mine if len(mine) > 1 else [pair for pair in mine if pair.closeness >= alone]


def _with_room(picture: Picture) -> frozenset[str]:
    table = coverage(picture)
    return frozenset(need.need for cell in table.cells for need in cell.needs if need.coverage <= ROOM)


class _Sentences:
    """Remembers the sentences of passages it has seen: needs come back to the same ones."""

    def __init__(self, embedder: Embedder) -> None:
        self.embedder = embedder
        self._of: dict[str, tuple[tuple[str, ...], Sequence[Vector]]] = {}

    def pair(self, need: Need, wanted: Vector, hit: Hit) -> _Pair:
        texts, vectors = self._read(hit.passage)
        closeness = [float(wanted @ vector) for vector in vectors]
        best = max(range(len(texts)), key=lambda at: closeness[at])
        return _Pair(need, hit.asset, (hit.closeness + closeness[best]) / 2, texts[best])

    def _read(self, passage: Passage) -> tuple[tuple[str, ...], Sequence[Vector]]:
        if passage.id not in self._of:
            texts = sentences(passage.text) or (passage.title,)
            self._of[passage.id] = (texts, [self.embedder.embed_query(text) for text in texts])
        return self._of[passage.id]
