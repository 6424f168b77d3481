"""What a text says in other words than the company's files: the words of another language, told in those of the files."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from content_library.picture import Picture
from content_library.spelling import folded
from retrieval.reading.words.compounds import parts_of
from retrieval.reading.words.cues import Cues
from retrieval.reading.words.spelling import Word, keys, percent_spelt, plain, singular

Span = tuple[int, int]
_WORD = re.compile(r"\w+")
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
        if picture.company.default_language == ENGLISH:
            files = frozenset(key for text in (*_texts(picture), *_titles(picture)) for key in keys(text))
            general = [_in_english(*each, files) for each in cues.in_english.items()]
            self._in_their_words = frozenset(key for each in general for name in each.names for key in keys(name))
        else:
            spelt = sorted({word for text in _texts(picture) for word in plain(text).split()})
            general = [_elsewhere(*each, spelt) for each in cues.in_english.items()]
            self._in_their_words = frozenset()
        self._every = (*self._own, *general)
        company = (picture.company.company, picture.company.product.name if picture.company.product else "")
        self._passed_over = frozenset(plain(" ".join(filter(None, company))).split()) | _saying_nothing(cues)
        self._kinds = cues.common | cues.empty

    def beside(self, text: str) -> str:
        """The text, followed by the words for what it says that the files, or English, have."""
        said = plain(percent_spelt(text))
        met = (each for each in self._every if each.said.search(said))
        return " ".join(dict.fromkeys((text, *(word for each in met for word in (*each.names, *each.in_files)))))

    def names(self, text: str) -> str:
        """What it says by its names alone; "" where it says none of it in other words."""
        said = plain(text)
        return " ".join(name for each in self._every if each.said.search(said) for name in each.names)

    def told(self, topic: str) -> str:
        """The topic in the words of the files; "" unless each of its words has others there, but the company's name,
        numbers and what says nothing. That it is a document tells nothing where it is told what the document is about."""
        said = plain(topic)
        spans = self._longest(said)
        left = "".join(" " if any(a <= at < b for a, b in spans) else sign for at, sign in enumerate(said)).split()
        if any(word not in self._passed_over and not word.isdigit() for word in left):
            return ""
        told = dict.fromkeys(word for span in sorted(spans) for word in spans[span])
        telling = [word for word in told if word not in self._kinds] or told
        return "" if " ".join(told) == said else " ".join(telling)

    def partly(self, topic: str) -> str:
        """What of the topic has other words in the files, whatever is left of it: enough to name what may be near."""
        spans = self._longest(plain(topic))
        told = dict.fromkeys(word for span in sorted(spans) for word in spans[span])
        return " ".join(word for word in told if word not in self._kinds)

    def parts(self, said: str) -> Iterator[tuple[Span, tuple[tuple[str, ...], ...]]]:
        """From and up to which letter of a plain text something is said in other words, with the names of each part."""
        for each in self._every:
            for found in each.said.finditer(said):
                yield found.span(), ((*each.names, *each.in_files),)
        for found in _WORD.finditer(said):
            if joined := parts_of(found[0], self._in_files):
                yield found.span(), joined

    def knows(self, word: str) -> bool:
        """Whether a folded word is the company's own for something: then it is no slip of another."""
        return any(each.said.fullmatch(word) for each in self._own)

    def is_said(self, word: str) -> bool:
        """Whether a folded word is one for something, or joined from such."""
        return self._any.fullmatch(word) is not None or bool(parts_of(word, self._in_files))

    def are_no_name(self, words: Sequence[Word]) -> bool:
        """Whether each of them is one for something, and none is written like a name."""
        return all(
            not word.raw[:1].isupper() and any(each.said.fullmatch(word.text) for each in self._every) for word in words
        )

    def _longest(self, said: str) -> dict[Span, list[str]]:
        """What is said from and up to which letter, in the words of the files: "false alarms" is not about alarms."""
        found = [
            (match.span(), (match[0],) if singular(match[0]) in self._in_their_words else each.in_files)
            for each in self._every
            for match in each.said.finditer(said)
        ]
        joined = {
            span: words for span, words in self._joined(said) if not any(_is_wider(each, span) for each, _ in found)
        }
        found = [*joined.items(), *(each for each in found if each[0] not in joined)]
        told: dict[Span, list[str]] = {}
        for span, words in sorted(found, key=lambda each: each[0][0] - each[0][1]):
            if words and (span in told or all(span[1] <= start or end <= span[0] for start, end in told)):
                told.setdefault(span, []).extend(words)
        return told

    def _joined(self, said: str) -> Iterator[tuple[Span, tuple[str, ...]]]:
        """Words that are made of two or more, each of which is one for something."""
        for found in _WORD.finditer(said):
            parts = parts_of(found[0], self._in_files)
            if parts:
                yield found.span(), tuple(dict.fromkeys(word for part in parts for word in part))

    def _in_files(self, word: str) -> tuple[str, ...]:
        if not self._any.fullmatch(word):
            return ()
        return next((each.in_files for each in self._every if each.said.fullmatch(word)), ())

    @cached_property
    def _any(self) -> re.Pattern[str]:
        """All at once: most ends and beginnings of words are none of them."""
        return re.compile("|".join(f"(?:{each.said.pattern})" for each in self._every) or r"(?!)")


def _in_english(english: str, said: re.Pattern[str], files: frozenset[str]) -> Meaning:
    """Looked for by those of its names that the files have: "termination" where nothing speaks of "cancellation"."""
    names = _names(english)
    there = {keys(name): name for name in reversed(names) if files.issuperset(keys(name))}
    return Meaning(names, said, tuple(reversed(there.values())) or names[:1])


def _elsewhere(english: str, said: re.Pattern[str], files: Sequence[str]) -> Meaning:
    """Where the files are not in English, its English names are words of another language too."""
    names = _names(english)
    either = re.compile(f"{said.pattern}|{_either([name + ENDING for name in names]).pattern}")
    return Meaning(names, either, tuple(filter(said.fullmatch, files)))


def _names(english: str) -> tuple[str, ...]:
    return tuple(name.strip() for name in english.split(","))


def _saying_nothing(cues: Cues) -> frozenset[str]:
    """Words a topic can do without."""
    return cues.stop | cues.filler | cues.empty | cues.chatter | frozenset(cues.numbers)


def _is_wider(span: Span, than: Span) -> bool:
    return span != than and span[0] <= than[0] and than[1] <= span[1]


def _either(words: Iterator[str] | Sequence[str]) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(words)})(?!\w)")


def _as_written(word: str) -> str:
    """As people write it in a file: `*` stands for letters, or none."""
    return r"\w*".join(re.escape(part) for part in folded(word).split("*"))


def _titles(picture: Picture) -> Iterator[str]:
    """In the language of the company, of what anybody may see."""
    own = (each for each in picture.assets if each.language == picture.company.default_language)
    return (each.title for each in own if each.audience == "external")


def _texts(picture: Picture) -> Iterator[str]:
    """What questions are held against word by word, and everybody in the company may know."""
    yield from (each.claim for each in picture.claims)
    yield from (each.claim for each in picture.forbidden_claims)
    yield from (need.text for need in picture.needs)
    if picture.company.product is not None:
        yield from picture.company.product.does_not
