"""An asset's text as passages that fit the embedding model. Pure: what a token is, the embedder says."""

import hashlib
import re
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from retrieval.passages import AssetText, Passage
from retrieval.ports import Span

RULES = "1"  # part of an asset's digest: raise it when the rules below change, and everything is cut anew
MARKS = 2  # tokens the model puts around a text
TITLE_SHARE = 4  # a title may take up to a quarter of the room; what is longer is cut for the model
WHOLE_ENOUGH = 0.25  # a heading starts a new passage once the one before has filled this share of the room
CHARACTERS_PER_TOKEN = 8  # a run of letters without spaces may count as one token: this bounds its length

HEADING = re.compile(r"^#{1,6} .*$|^[^\n]+\n(?:=|-){3,}[ \t]*$", re.MULTILINE)
PARAGRAPH = re.compile(r"\n\s*\n")
SENTENCE = re.compile(r"(?<=[.!?…])[\"'”)\]]*\s+|(?<=[\u3002\uff01\uff1f])|\n")  # the latter are full stops of Chinese

Spans = Callable[[str], Sequence[Span]]


def passages_of(source: AssetText, spans: Spans, max_tokens: int) -> tuple[Passage, ...]:
    """At least one, so that an asset without text is found by its title; the same stretch twice counts once."""
    title = _cut(" ".join(source.title.split()), spans, max_tokens // TITLE_SHARE)
    room = max_tokens - MARKS - len(spans(title))
    texts = [text for text in _stretches(_without_title(source.text, source.title), spans, room) if text] or [""]
    return tuple(
        Passage(id=_hash(source.asset, title, text), asset=source.asset, title=title, text=text, position=position)
        for position, text in enumerate(dict.fromkeys(texts))
    )


def digest(source: AssetText) -> str:
    """Changes when title or text do; tags are no part of it."""
    return _hash(RULES, source.asset, source.title, source.text)


def sentences(text: str) -> tuple[str, ...]:
    """In reading order, headings included, without their marks."""
    return tuple(filter(None, (sentence.strip(" \t#*>-") for sentence in SENTENCE.split(text) if sentence)))


def _stretches(text: str, spans: Spans, room: int) -> Iterator[str]:
    """The text cut at headings where that pays, else between paragraphs, sentences, tokens: the first that fits."""
    tokens = _Tokens(spans(text), len(text))
    headings = {match.start() for match in HEADING.finditer(text)}
    start = end = 0
    for piece_start, piece_end in _pieces(text, tokens, room):
        full = tokens.between(start, piece_end) > room or piece_end - start > room * CHARACTERS_PER_TOKEN
        new_part = piece_start in headings and tokens.between(start, piece_start) >= room * WHOLE_ENOUGH
        if end > start and (full or new_part):
            yield text[start:end].strip()
            start = piece_start
        end = piece_end
    yield text[start:end].strip()


def _pieces(text: str, tokens: "_Tokens", room: int) -> Iterator[Span]:
    """Paragraphs, and the sentences or the runs of tokens of those that are too long."""
    for paragraph in _split(text, (0, len(text)), PARAGRAPH):
        if _fits(paragraph, tokens, room):
            yield paragraph
            continue
        for sentence in _split(text, paragraph, SENTENCE):
            if _fits(sentence, tokens, room):
                yield sentence
            else:
                yield from tokens.runs(sentence, room)


def _fits(piece: Span, tokens: "_Tokens", room: int) -> bool:
    return tokens.between(*piece) <= room and piece[1] - piece[0] <= room * CHARACTERS_PER_TOKEN


def _split(text: str, within: Span, at: re.Pattern[str]) -> Iterator[Span]:
    start, end = within
    cuts = [start, *(match.end() for match in at.finditer(text, start, end)), end]
    if at is PARAGRAPH:
        cuts = sorted({*cuts, *(match.start() for match in HEADING.finditer(text, start, end))})
    return ((a, b) for a, b in pairwise(cuts) if b > a)


class _Tokens:
    """How many tokens lie between two characters, in logarithmic time."""

    def __init__(self, spans: Sequence[Span], length: int) -> None:
        self._starts = [start for start, _ in spans]
        self._length = length

    def between(self, start: int, end: int) -> int:
        return bisect_left(self._starts, end) - bisect_left(self._starts, start)

    def runs(self, within: Span, room: int) -> Iterator[Span]:
        """Stretches of at most `room` tokens and `room * CHARACTERS_PER_TOKEN` characters, cut between tokens."""
        start, end = within
        first, last = bisect_left(self._starts, start), bisect_left(self._starts, end)
        cuts = [start, *self._starts[first + room : last : room], end]
        longest = room * CHARACTERS_PER_TOKEN
        for run_start, run_end in pairwise(cuts):
            yield from ((at, min(at + longest, run_end)) for at in range(run_start, run_end, longest))


def _cut(text: str, spans: Spans, tokens: int) -> str:
    found = spans(text)
    return text if len(found) <= tokens else text[: found[tokens][0]].rstrip()[: tokens * CHARACTERS_PER_TOKEN]


def _without_title(text: str, title: str) -> str:
    """Many files repeat their title as first heading; the passage carries it already."""
    first, _, rest = text.lstrip().partition("\n")
    return rest if first.startswith("#") and first.strip("# ").casefold() == title.strip().casefold() else text


def _hash(*parts: str) -> str:
    return hashlib.blake2b("\0".join(parts).encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()
