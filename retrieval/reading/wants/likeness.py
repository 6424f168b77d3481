"""What a question is like: the examples nearest to it vote for what is wanted.

Nearness is the cosine of weighted words, word pairs and letter groups, which works in every language and forgives
slips; where an embedding model knows the language, the sense of the sentence counts beside its letters.
"""

import math
import zlib
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import get_args

import numpy as np
from numpy.typing import NDArray

from retrieval.ports import Matrix, OpenEmbedder, Vector
from retrieval.reading.wants.examples import FOLDER, Example
from retrieval.understood import Intent

NEAREST = 30  # examples that vote; measured: fewer are noisier, more change nothing
STEEPNESS = 4  # power of a nearness: the nearest weigh most, but several good ones outweigh a lucky one
SENSE = 0.4  # part of the embedding in a nearness; measured between .3 and .5 alike, more loses the exact words
FAMILIAR = 0.3  # nearness of the best example from which on votes count fully; measured: below .33 most are wrong
BUCKETS = 1 << 15  # hashed features; 18 000 in use, so that few collide
LETTERS = (3, 4)  # lengths of letter groups
WORD, PAIR, GROUP = 1.0, 0.7, 0.5  # weights of a word, two neighbouring words, a group of letters
COMMON = 0.3  # what a feature in every example still weighs
FILE = "likeness.npz"

Votes = Mapping[Intent, float]
"""Shares by intent; they sum to 1, to less where even the nearest example is far."""

_INTENTS: tuple[Intent, ...] = get_args(Intent)
_SPOKEN = {
    "PERSONA": "the manager", "ROLE": "the approver", "UNKNOWN": "the janitor", "COLLEAGUE": "Anna",
    "PHASE": "the buying stage", "STAGE": "the buying stage", "AMBIGUOUS": "the buying stage", "CRM": "the deal stage",
    "MEETING": "sales call", "MODEL": "the funnel model", "DEAL": "the customer Acme", "ASSET": "document A12",
    "TITLE": "the document", "BRIEF": "brief B3", "FORMAT": "article", "COMPETITOR": "the competitor",
    "LANGUAGE": "English", "INDUSTRY": "industry", "SEGMENT": "segment", "NEED": "need N4", "CLAIM": "claim C5",
    "NOTE": "note R2", "CAMPAIGN": "the campaign", "STATUS": "draft", "NUMBER": "3",
}  # fmt: skip
"""What a model of whole sentences reads in place of a kind."""


@dataclass(frozen=True)
class Likeness:
    """The examples by their features: those of bucket `b` are `examples[starts[b]:starts[b + 1]]`.

    `senses` are the embeddings (by the model `embedder`) of the examples `sensed`, all in `languages`.
    """

    wants: NDArray[np.int16]
    rarity: NDArray[np.float32]
    starts: NDArray[np.int32]
    examples: NDArray[np.int16]
    weights: NDArray[np.float32]
    sensed: NDArray[np.int16]
    senses: Matrix
    languages: frozenset[str]
    embedder: str

    def near(self, masked: str) -> Vector:
        """How near each example is by its letters; `masked` as `examples.numbers_masked` gives it."""
        weighed = _weighed(masked, self.rarity)
        buckets = np.fromiter(weighed, np.int64, len(weighed))
        weights = np.fromiter(weighed.values(), np.float32, len(weighed))
        starts, counts = self.starts[buckets], self.starts[buckets + 1] - self.starts[buckets]
        found = np.arange(counts.sum()) + np.repeat(starts - (np.cumsum(counts) - counts), counts)
        near = np.zeros(len(self.wants), np.float32)
        np.add.at(near, self.examples[found], np.repeat(weights, counts) * self.weights[found])
        return near

    def nearer(self, near: Vector, sense: Vector) -> Vector:
        """The same by letters and sense. No threads are woken for so small a product: they cost more than it does."""
        both = near.copy()
        both[self.sensed] = (1 - SENSE) * near[self.sensed] + SENSE * np.einsum("ij,j->i", self.senses, sense)
        return both

    def sense_of(self, masked: str, language: str, open_embedder: OpenEmbedder | None) -> Vector | None:
        """None without a model that has read the examples, or in a language it does not know."""
        if open_embedder is None or language not in self.languages:
            return None
        embedder = open_embedder()
        return embedder.embed_query(spoken(masked)) if embedder.id == self.embedder else None

    def votes(self, near: Vector) -> Votes:
        near = np.clip(near, 0, None)
        nearest = np.argsort(-near, kind="stable")[:NEAREST]
        counts = np.bincount(self.wants[nearest], near[nearest].astype(float) ** STEEPNESS, len(_INTENTS))
        if not counts.any():
            return {}
        shares = counts / counts.sum() * min(1.0, float(near[nearest[0]]) / FAMILIAR) ** 2
        return {_INTENTS[at]: float(shares[at]) for at in np.flatnonzero(counts)}


@cache
def load() -> Likeness:
    with (FOLDER / FILE).open("rb") as file, np.load(file) as kept:
        return Likeness(
            **{name: kept[name] for name in ("wants", "rarity", "starts", "examples", "sensed")},
            weights=kept["weights"].astype(np.float32),
            senses=kept["senses"].astype(np.float32),
            languages=frozenset(kept["languages"].tolist()),
            embedder=str(kept["embedder"]),
        )


def made(examples: Sequence[Example], sensed: Sequence[int], senses: Matrix, embedder: str) -> dict[str, object]:
    """The arrays of the file, half as exact as they are computed with: more would change no vote."""
    holding = np.zeros(BUCKETS, np.int32)
    for example in examples:
        holding[list(_features(example.text))] += 1
    rarity = np.where(holding, np.log(len(examples) / np.maximum(holding, 1)) + COMMON, 0).astype(np.float32)
    cells = sorted(
        (bucket, place, weight)
        for place, example in enumerate(examples)
        for bucket, weight in _weighed(example.text, rarity).items()
    )
    counts = np.bincount([bucket for bucket, _, _ in cells], minlength=BUCKETS)
    return {
        "wants": np.array([_INTENTS.index(example.intent) for example in examples], np.int16),
        "rarity": rarity,
        "starts": np.concatenate([[0], np.cumsum(counts)]).astype(np.int32),
        "examples": np.array([place for _, place, _ in cells], np.int16),
        "weights": np.array([weight for _, _, weight in cells], np.float16),
        "sensed": np.array(sensed, np.int16),
        "senses": senses.astype(np.float16),
        "languages": np.array(sorted({examples[place].language for place in sensed})),
        "embedder": np.array(embedder),
    }


def spoken(masked: str) -> str:
    """ "who owns ASSET" as "who owns document A12"."""
    return " ".join(_SPOKEN.get(word, word) for word in masked.split())


def _weighed(masked: str, rarity: NDArray[np.float32]) -> dict[int, float]:
    """A vector of length 1 over the features that any example has."""
    weighed = {bucket: math.sqrt(said) * float(rarity[bucket]) for bucket, said in _features(masked).items()}
    length = math.sqrt(sum(weight * weight for weight in weighed.values()))
    return {bucket: weight / length for bucket, weight in weighed.items() if weight} if length else {}


def _features(masked: str) -> dict[int, float]:
    found: defaultdict[int, float] = defaultdict(float)
    for text, weight in _spelt(masked.split()):
        found[zlib.crc32(text.encode()) % BUCKETS] += weight
    return found


def _spelt(words: list[str]) -> Iterator[tuple[str, float]]:
    """Each word, each two neighbours with the ends of the sentence, and the letters of words that are no kind."""
    for first, second in zip(("^", *words), (*words, "$"), strict=True):
        yield f"{first} {second}", PAIR
    for word in words:
        yield word, WORD
        framed = f"-{word}-" if not word.isupper() else ""
        for length in LETTERS:
            yield from ((framed[at : at + length], GROUP) for at in range(len(framed) - length + 1))
