"""What a word is joined from: German says in one word what other languages say in two or three."""

from collections.abc import Callable

SHORTEST_PART = 4
"""Letters: "Plan", "Kauf" and "Netz" are parts; with three, every other ending is one."""

Part = str
"""What a part means: two parts that mean the same are one."""


def parts_of(word: str, meanings_of: Callable[[str], tuple[Part, ...]]) -> tuple[tuple[Part, ...], ...]:
    """The meanings of its parts from the first to the last, where each is known and they differ; () where it is no such
    word. Of several ways to part it the one with most parts."""
    ways = (_parted(word, end, meanings_of) for end in range(SHORTEST_PART, len(word) - SHORTEST_PART + 1))
    return max(ways, key=len, default=())


def _parted(word: str, end: int, meanings_of: Callable[[str], tuple[Part, ...]]) -> tuple[tuple[Part, ...], ...]:
    first = meanings_of(word[:end])
    if not first:
        return ()
    last = meanings_of(word[end:])
    rest = parts_of(word[end:], meanings_of) or ((last,) if last else ())
    return (first, *rest) if rest and all(set(first).isdisjoint(each) for each in rest) else ()
