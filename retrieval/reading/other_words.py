"""What a text says in other words than the company's files: the words of another language, told in those of the files."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from content_library.picture import Picture
from content_library.spelling import folded
from retrieval.reading.cues import Cues
from retrieval.reading.spelling import Word, plain

Span = tuple[int, int]
ENGLISH = "en"
"""The language of the names in `retrieval/cues`."""
ENDING = "(?:e?[sd]|ing)?"
"""Of an English noun or verb."""


@dataclass(frozen=True)
class Meaning:
    """One thing: `names` are the words of English or of the company's files for it, `said` matches those for it in other
    languages, and `in_files` are those it is looked for by."""

    names: tuple[str, ...]
    said: re.Pattern[str]
    in_files: tuple[str, ...]


class OtherWords:
    """The general words of `retrieval/cues`, and those of the company's own trade, `words` of its taxonomy."""

    def __init__(self, picture: Picture, cues: Cues) -> None:
        self._own = tuple(
            Meaning((name,), _either(map(_as_written, words)), (name,))
            for name, words in picture.taxonomy.words.items()
            if words
        )
        foreign = picture.company.default_language != ENGLISH
        files = sorted({word for text in _texts(picture) for word in plain(text).split()}) if foreign else []
        general = (_general(*each, files, foreign=foreign) for each in cues.in_english.items())
        self._every = (*self._own, *general)
        company = (picture.company.company, picture.company.product.name if picture.company.product else "")
        self._passed_over = frozenset(plain(" ".join(filter(None, company))).split())

    def beside(self, text: str) -> str:
        """The text, followed by the words for what it says that the files, or English, have."""
        said = plain(text)
        met = (each for each in self._every if each.said.search(said))
        return " ".join(dict.fromkeys((text, *(word for each in met for word in (*each.names, *each.in_files)))))

    def names(self, text: str) -> str:
        """What it says by its names alone; "" where it says none of it in other words."""
        said = plain(text)
        return " ".join(name for each in self._every if each.said.search(said) for name in each.names)

    def told(self, topic: str) -> str:
        """The topic in the words of the files; "" unless each of its words but the company's name has others there."""
        said = plain(topic)
        spans = self._longest(said)
        left = "".join(" " if any(a <= at < b for a, b in spans) else sign for at, sign in enumerate(said)).split()
        if any(word not in self._passed_over for word in left):
            return ""
        told = dict.fromkeys(word for span in sorted(spans) for word in spans[span])
        return "" if " ".join(told) == said else " ".join(told)

    def knows(self, word: str) -> bool:
        """Whether a folded word is the company's own for something: then it is no slip of another."""
        return any(each.said.fullmatch(word) for each in self._own)

    def are_no_name(self, words: Sequence[Word]) -> bool:
        """Whether each of them is one for something, and none is written like a name."""
        return all(
            not word.raw[:1].isupper() and any(each.said.fullmatch(word.text) for each in self._every) for word in words
        )

    def _longest(self, said: str) -> dict[Span, list[str]]:
        """What is said from and up to which letter, in the words of the files: "false alarms" is not about alarms."""
        found = [(match.span(), each.in_files) for each in self._every for match in each.said.finditer(said)]
        told: dict[Span, list[str]] = {}
        for span, words in sorted(found, key=lambda each: each[0][0] - each[0][1]):
            if words and (span in told or all(span[1] <= start or end <= span[0] for start, end in told)):
                told.setdefault(span, []).extend(words)
        return told


def _general(english: str, said: re.Pattern[str], files: Sequence[str], *, foreign: bool) -> Meaning:
    """Where the files are not in English, its English names are words of another language too."""
    names = tuple(name.strip() for name in english.split(","))
    if not foreign:
        return Meaning(names, said, names[:1])
    either = re.compile(f"{said.pattern}|{_either([name + ENDING for name in names]).pattern}")
    return Meaning(names, either, tuple(filter(said.fullmatch, files)))


def _either(words: Iterator[str] | Sequence[str]) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(words)})(?!\w)")


def _as_written(word: str) -> str:
    """As people write it in a file: `*` stands for letters, or none."""
    return r"\w*".join(re.escape(part) for part in folded(word).split("*"))


def _texts(picture: Picture) -> Iterator[str]:
    """What questions are held against word by word, and everybody in the company may know."""
    yield from (each.claim for each in picture.claims)
    yield from (each.claim for each in picture.forbidden_claims)
    yield from (need.text for need in picture.needs)
    if picture.company.product is not None:
        yield from picture.company.product.does_not
