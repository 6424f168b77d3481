"""Assets by the words of their titles: an index, so that a hundred thousand titles are not read for a question."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from retrieval.reading.words.spelling import keys

WIDEST = 400  # a word in more titles than this names none of them; keeps a look-up to a few thousand steps


class TitleIndex:
    def __init__(self, titles: Iterable[tuple[str, str]], ignored: frozenset[str]) -> None:
        """`titles` are (id, title); `ignored` are words that tell no title from another."""
        postings: defaultdict[str, list[str]] = defaultdict(list)
        self._sizes: dict[str, int] = {}
        for id, title in titles:
            told = {key for key in keys(title) if len(key) > 1} - ignored
            self._sizes[id] = len(told)
            for key in told:
                postings[key].append(id)
        self._postings: Mapping[str, list[str]] = dict(postings)

    @property
    def words(self) -> Iterable[str]:
        return self._postings.keys()

    def knows(self, key: str) -> bool:
        return key in self._postings

    def holding(self, key: str, share: float) -> tuple[str, ...]:
        """The ids in whose title this word is at least `share` of the telling words."""
        found = self._postings.get(key, ())
        return tuple(id for id in found if share <= 1 / self._sizes[id]) if len(found) <= WIDEST else ()

    def has_any(self, id: str, spoken: Iterable[str]) -> bool:
        return any(id in self._postings.get(key, ()) for key in spoken)

    def named_by(self, spoken: Sequence[str], least: int = 2) -> tuple[str, ...]:
        """The ids whose title holds the most of these words, at least `least`; the best covered titles on a tie.

        One word is enough for nothing unless `least` says so; () when nothing is named clearly.
        """
        asked = [key for key in dict.fromkeys(spoken) if 0 < len(self._postings.get(key, ())) <= WIDEST]
        held: defaultdict[str, int] = defaultdict(int)
        for key in asked:
            for id in self._postings[key]:
                held[id] += 1
        most = max(held.values(), default=0)
        if most < least:
            return ()
        best = [id for id, count in held.items() if count == most]
        fullest = max(most / self._sizes[id] for id in best)
        return tuple(sorted(id for id in best if most / self._sizes[id] == fullest))
