"""Stretches of a draft in which a need may be answered: a sentence, or two or three of one section below its heading."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from content_library.drafts.draft import Sentence
from content_library.number_words import number_of
from content_library.shared_words import stems

WIDTHS = (1, 2, 3)
"""Sentences: a claim, its figure, and where that is from. More of them are about several things."""
PASSAGE = 120  # words of paragraphs read together: what the embedding model takes in, with room


@dataclass(frozen=True)
class Window:
    """`sentences` follow each other below `heading`, which is "" where they stand below none."""

    sentences: tuple[Sentence, ...]
    heading: str = ""

    @cached_property
    def text(self) -> str:
        return " ".join(filter(None, (self.heading, *(each.plain for each in self.sentences))))

    def specific(self, language: str, asked: "Asked") -> bool:
        """Whether it says something that can be checked or done: a figure, or lines of a list or a table. Sentences
        that only go round a subject have the words of it and its meaning, and neither of these; what is `asked` already
        says neither."""
        own = [each for each in self.sentences if not asked.holds(each.plain)]
        return sum(map(_is_listed, own)) > 1 or any(_numbers(each.plain, language) - asked.numbers for each in own)


@dataclass(frozen=True)
class Asked:
    """The words of each need of a brief, and the numbers of the one that is looked for."""

    words: tuple[frozenset[str], ...]
    numbers: frozenset[float]

    @classmethod
    def of(cls, texts: Sequence[str], need: str, language: str) -> "Asked":
        """`language` is that of the needs."""
        return cls(tuple(map(stems, texts)), _numbers(need, language))

    def holds(self, text: str) -> bool:
        """Whether it says nothing beyond a need."""
        said = stems(text)
        return any(said <= words for words in self.words)


def passages(sentences: Sequence[Sentence]) -> list[Window]:
    """All sentences, cut where a section begins and where one is too long for the model."""
    found = []
    for heading, body in _sections(sentences):
        waiting: list[Sentence] = []
        for sentence in body:
            if waiting and sum(len(each.plain.split()) for each in (*waiting, sentence)) > PASSAGE:
                found.append(Window(tuple(waiting), heading))
                waiting = []
            waiting.append(sentence)
        found.append(Window(tuple(waiting), heading))
    return found


def windows(passage: Window) -> list[Window]:
    """Of all widths; a sentence alone stands without the heading, which is above others too."""
    every = passage.sentences
    return [
        Window(every[at : at + width], passage.heading if width > 1 or len(every) == 1 else "")
        for width in WIDTHS
        for at in range(len(every) - width + 1)
    ]


def _sections(sentences: Sequence[Sentence]) -> Iterator[tuple[str, list[Sentence]]]:
    """Each heading with what stands below it; of headings that follow each other the last."""
    heading, body = "", list[Sentence]()
    for sentence in sentences:
        if sentence.paragraph.kind != "heading":
            body.append(sentence)
            continue
        if body:
            yield heading, body
        heading, body = sentence.plain, []
    if body:
        yield heading, body


def _is_listed(sentence: Sentence) -> bool:
    return sentence.paragraph.kind in ("item", "row")


def _numbers(text: str, language: str) -> frozenset[float]:
    """In digits, and those above one in words."""
    words = re.findall(r"[^\W\d_]+|\d+", text)
    spoken = (float(word) if word.isdigit() else number_of(word, language) or 0 for word in words)
    return frozenset(each for word, each in zip(words, spoken, strict=True) if word.isdigit() or each > 1)
