"""Industries as people call them, by how a company's own map calls one; the words are data in `retrieval/cues`."""

from collections.abc import Iterator, Mapping, Sequence

from retrieval.reading.words.cue_files import listed, named
from retrieval.reading.words.spelling import keys

KIND = "industries"
"""Of the files that have the words."""


def said_otherwise(ids: Mapping[str, Sequence[tuple[str, ...]]]) -> Iterator[tuple[str, str]]:
    """(id, name) for every further name of an industry of the map; `ids` has the words of the names each has by itself.

    Names of a usual industry that fits two of the map tell neither.
    """
    for names in named(KIND, "industries").values():
        paths = [keys(name) for name in names]
        meant = [id for id, own in ids.items() if any(_inside(path, each) for path in paths for each in own)]
        if len(meant) == 1:
            yield from ((meant[0], name) for name in names)


def with_nouns(name: str) -> Iterator[str]:
    """The name itself, and with the words that say it is an industry."""
    yield name
    for noun in sorted(listed(KIND, "nouns")):
        yield f"{name} {noun}"
        yield f"{noun} {name}"
    yield from (f"{name}{joint}{end}" for joint in ("", "s") for end in listed(KIND, "compounds"))


def words_of_accounts() -> frozenset[str]:
    """Words many accounts share, whether or not another of a list does."""
    every = (name for names in named(KIND, "industries").values() for name in names)
    told = (key for name in every for key in keys(name))
    return frozenset(told).union(listed(KIND, "forms"), listed(KIND, "trades"), words_of_bodies())


def words_of_bodies() -> frozenset[str]:
    """What public bodies, churches and associations are: the rest of a name says who."""
    return listed(KIND, "bodies")


def words_of_many() -> frozenset[str]:
    """What is said behind an industry where several of it are meant: "Nordic Dairy customers"."""
    return listed(KIND, "many")


def _inside(path: tuple[str, ...], whole: tuple[str, ...]) -> bool:
    """Whether the words stand in a row in the name."""
    return any(whole[start : start + len(path)] == path for start in range(len(whole) - len(path) + 1))
