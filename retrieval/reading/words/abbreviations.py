"""Abbreviations of jobs as the words they stand for: "ops mgr", "fin dir", "plant eng"."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache

from retrieval.reading.words import job_words
from retrieval.reading.words.cue_files import by_language
from retrieval.reading.words.spelling import Word, keys, singular


def spelt_out(sentence: Sequence[Word], common: Collection[str]) -> tuple[Word, ...]:
    """No word that is `common` makes the one behind it a rank: "the exec" stays."""
    return tuple(_told(place, sentence, common) for place in range(len(sentence)))


def names_spelt_out(names: Sequence[str]) -> Iterator[str]:
    """The names that have an abbreviation, without it: what a question that spells it out is held against."""
    for name in names:
        path = keys(name)
        told = [_whole(place, path, ()) or word for place, word in enumerate(path)]
        if tuple(told) != path:
            yield " ".join(told)


def _told(place: int, sentence: Sequence[Word], common: Collection[str]) -> Word:
    word = sentence[place]
    whole = _whole(place, [each.text for each in sentence], common) or _whole(
        place, [each.key for each in sentence], common
    )
    if whole is None:
        return word
    return replace(word, text=whole, key=singular(whole))


def _whole(place: int, path: Sequence[str], common: Collection[str]) -> str | None:
    word, short = path[place], _short()
    after = path[place + 1] if place + 1 < len(path) else ""
    if word in short.functions and after in short.before_ranks:
        return short.functions[word]
    before = path[place - 1] if place else ""
    if word in short.ranks and before not in common and before in short.behind_functions:
        return short.ranks[word]
    return short.always.get(word)


@dataclass(frozen=True)
class _Short:
    """`always` are short for one thing only, `ranks` behind what somebody works on, `functions` before a rank."""

    always: Mapping[str, str]
    ranks: Mapping[str, str]
    functions: Mapping[str, str]
    before_ranks: frozenset[str]
    behind_functions: frozenset[str]


@cache
def _short() -> _Short:
    always, ranks, functions = map(_section, ("always", "ranks", "functions"))
    told = job_words.load()
    of_ranks = frozenset(key for names in told.ranks.values() for name in names for key in keys(name))
    of_functions = frozenset(keys(name)[-1] for names in told.functions.values() for name in names)
    abbreviated = {short for short, whole in always.items() if whole in of_ranks}
    return _Short(always, ranks, functions, of_ranks.union(ranks, abbreviated), of_functions.union(functions))


def _section(name: str) -> Mapping[str, str]:
    told = (said.get("short", {}).get(name, {}) for said in by_language("jobs").values())
    return {short: whole for each in told for short, whole in each.items()}
