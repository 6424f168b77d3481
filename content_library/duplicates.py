"""Which texts are copies of each other: same language, and enough of their words in common.

Exact, not estimated. Two texts that share enough words must share one of their rarest, so only texts that meet in a
rare word are looked at (prefix filter: Bayardo, Ma & Srikant 2007; position filter: Xiao et al. 2008); most of these
are told apart by a bitmap of their words (Sandes, Teodoro & Melo 2019), and the rest are compared word by word.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from fractions import Fraction

import numpy as np
import numpy.typing as npt

Ints = npt.NDArray[np.signedinteger]
Bitmaps = npt.NDArray[np.uint64]

MEETINGS_AT_ONCE = 250_000  # work arrays of about 100 MB; larger blocks are not faster
BITMAP_WORDS = 16  # 1,024 bits tell unlike texts of up to some 800 different words apart; longer ones cost time only


def duplicate_pairs(texts: Iterable[tuple[str, str, str]], threshold: float) -> list[tuple[str, str]]:
    """Pairs (lower id, higher id), sorted, of `texts` given as (id, language, text).

    A pair counts when the words the two share are at least `threshold` (above 0, up to 1) of the words in either.
    Texts without a word have no duplicate.
    """
    if not 0 < threshold <= 1:
        raise ValueError(f"threshold must be above 0 and at most 1, not {threshold}")
    share = Fraction(str(threshold))
    number: dict[str, int] = {}
    by_language: dict[str, list[tuple[str, Ints]]] = {}
    for id, language, text in texts:
        numbers = np.array([number.setdefault(word, len(number)) for word in words(text)], dtype=np.int32)
        if len(numbers) > 0:
            by_language.setdefault(language, []).append((id, numbers))
    return sorted(pair for group in by_language.values() for pair in _pairs_among(group, len(number), share))


def words(text: str) -> frozenset[str]:
    """The set of words duplicates are judged by: lower case, letters and digits of any script."""
    return frozenset(re.findall(r"\w+", text.lower()))


@dataclass(frozen=True)
class _RareWords:
    """One row for each rare word of each text: the word, the text, and the word's place in it (0 the rarest)."""

    words: Ints
    texts: Ints
    places: Ints


def _pairs_among(group: list[tuple[str, Ints]], vocabulary: int, share: Fraction) -> Iterator[tuple[str, str]]:
    """Texts go from the smallest set to the largest: a pair is found when the larger looks back."""
    group = sorted(group, key=lambda entry: len(entry[1]))
    sets, alone = _by_rarity([numbers for _, numbers in group], vocabulary)
    sizes = np.array([len(numbers) for numbers in sets], dtype=np.int64)
    asking = _rare_words(sets, alone, sizes - _ceiling(sizes, share) + 1)
    asked = _rare_words(sets, alone, sizes - _ceiling(sizes, 2 * share / (1 + share)) + 1)
    bitmaps = _bitmaps(sets)
    for larger, smaller in _meetings(asking, asked, sizes, share):
        needed = _needed(sizes, larger, smaller, share)
        missing = np.bitwise_count(bitmaps[smaller] & ~bitmaps[larger]).sum(axis=1, dtype=np.int64)
        likely = sizes[smaller] - missing >= needed
        for a, b, least in zip(larger[likely], smaller[likely], needed[likely], strict=True):
            if len(np.intersect1d(sets[a], sets[b], assume_unique=True)) >= least:
                first, second = sorted((group[a][0], group[b][0]))
                yield first, second


def _by_rarity(sets: list[Ints], vocabulary: int) -> tuple[list[Ints], int]:
    """The same sets with words renumbered from the rarest, ascending; words below the second value occur once."""
    frequency = np.zeros(vocabulary, dtype=np.int32)
    for numbers in sets:
        frequency[numbers] += 1
    rarity = np.empty(vocabulary, dtype=np.int32)
    rarity[np.argsort(frequency, kind="stable")] = np.arange(vocabulary, dtype=np.int32)
    return [np.sort(rarity[numbers]) for numbers in sets], int((frequency <= 1).sum())


def _ceiling(sizes: Ints, share: Fraction) -> Ints:
    return -(-sizes * share.numerator // share.denominator)


def _needed(sizes: Ints, larger: Ints, smaller: Ints, share: Fraction) -> Ints:
    """How many words each two must share: common / (both together - common) >= share, solved for common."""
    return _ceiling(sizes[larger] + sizes[smaller], share / (1 + share))


def _rare_words(sets: list[Ints], alone: int, lengths: Ints) -> _RareWords:
    """The first `lengths` words of each text, without those no other text has."""
    rare = [numbers[:length] for numbers, length in zip(sets, lengths.tolist(), strict=True)]
    counts = np.array([len(numbers) for numbers in rare], dtype=np.int64)
    words = np.concatenate(rare)
    texts = np.repeat(np.arange(len(rare), dtype=np.int32), counts)
    places = (np.arange(len(words)) - np.repeat(np.cumsum(counts) - counts, counts)).astype(np.int32)
    shared = words >= alone
    return _RareWords(words[shared], texts[shared], places[shared])


def _bitmaps(sets: list[Ints]) -> Bitmaps:
    """A bit of the map is set when the text has one of the words that fall on it."""
    bits = np.zeros((len(sets), BITMAP_WORDS), dtype=np.uint64)
    for row, numbers in zip(bits, sets, strict=True):
        marks = np.zeros(BITMAP_WORDS * 64, dtype=np.uint8)
        marks[numbers % len(marks)] = 1
        row[:] = np.packbits(marks).view(np.uint64)
    return bits


def _meetings(asking: _RareWords, asked: _RareWords, sizes: Ints, share: Fraction) -> Iterator[tuple[Ints, Ints]]:
    """Blocks of (larger, smaller) texts that meet in a rare word early enough to share all they need; each pair once."""
    count = len(sizes)
    keys = asked.words.astype(np.int64) * count + asked.texts
    by_word = np.argsort(keys)
    keys = keys[by_word]
    smallest = np.searchsorted(sizes, _ceiling(sizes, share))
    wanted = asking.words.astype(np.int64) * count
    first = np.searchsorted(keys, wanted + smallest[asking.texts])
    last = np.searchsorted(keys, wanted + asking.texts)
    for rows in _blocks(asking.texts, last - first):
        lengths = (last - first)[rows]
        row = np.repeat(np.arange(rows.start, rows.stop), lengths)
        met = by_word[np.arange(len(row)) + np.repeat(first[rows] - (np.cumsum(lengths) - lengths), lengths)]
        larger, smaller = asking.texts[row].astype(np.int64), asked.texts[met].astype(np.int64)
        left = np.minimum(sizes[larger] - asking.places[row], sizes[smaller] - asked.places[met])
        pairs = np.unique((larger * count + smaller)[left >= _needed(sizes, larger, smaller, share)])
        yield pairs // count, pairs % count


def _blocks(texts: Ints, lengths: Ints) -> Iterator[slice]:
    """Slices of rows with about MEETINGS_AT_ONCE meetings each; the rows of one text stay together."""
    ends = np.append(np.flatnonzero(np.diff(texts)) + 1, len(texts))
    done = np.append(0, np.cumsum(lengths))
    start = 0
    while start < len(texts):
        fitting = np.searchsorted(done[ends], done[start] + MEETINGS_AT_ONCE, side="right") - 1
        stop = int(ends[max(fitting, np.searchsorted(ends, start, side="right"))])
        yield slice(start, stop)
        start = stop
