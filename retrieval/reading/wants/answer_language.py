"""In which language an answer is wanted: "answer in German please" asks for no German content."""

from dataclasses import dataclass
from functools import cache

from retrieval.reading.words.cues import Cues
from retrieval.reading.words.spelling import Word, joined, places, words

_ENDS = ".?!,;:()–—\n"
"""Between two words: a wish stands apart from what is asked."""


@dataclass(frozen=True)
class Wish:
    """`language` is an ISO 639-1 code, `rest` the text without the wish. Not `sure`: only a courtesy tells it from a wish
    for content in that language ("in German please"), so it depends on what else is asked."""

    language: str
    rest: str
    sure: bool


def wish_in(text: str, cues: Cues) -> Wish | None:
    """Of a text that says how it is to be answered, at its beginning, its end or in a sentence of its own."""
    said, names = words(text), _names(cues)
    masked = " ".join("LANGUAGE" if word.text in names else word.text for word in said)
    for kind in ("answering", "politely"):
        for found in cues.speaking[kind].finditer(masked):
            first, behind = places(found)
            if not (_is_apart(text, said, first) or cues.speaking["joint"].match(found[0])):
                continue
            if kind == "politely" and not (first == 0 or _is_apart(text, said, behind)):
                continue
            language = next(names[word.text] for word in said[first:behind] if word.text in names)
            return Wish(language, _without(text, said, first, behind), sure=kind == "answering")
    return None


def _is_apart(text: str, said: tuple[Word, ...], place: int) -> bool:
    """Whether what begins with this word has a stop before it."""
    if place in (0, len(said)):
        return True
    between = text[said[place - 1].end : said[place].start]
    return any(each in between for each in _ENDS) or " - " in between


def _without(text: str, said: tuple[Word, ...], first: int, behind: int) -> str:
    before, after = text[: said[first].start].rstrip(" ,;:(–—-"), text[said[behind - 1].end :].lstrip(" .?!,;:)–—-")
    rest = " ".join(filter(None, (before, after)))
    return rest if any(word.text for word in words(rest)) else ""


@cache
def _by_name(names: tuple[tuple[str, str], ...]) -> dict[str, str]:
    return dict(names)


def _names(cues: Cues) -> dict[str, str]:
    """The code of every name of a language, folded."""
    told = ((joined(words(name)), code) for code, called in cues.names["languages"].items() for name in called)
    return _by_name(tuple(told))
