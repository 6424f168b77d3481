"""Words the style guide forbids: what it puts between quotation marks behind a "never" or a "not"."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from content_library.style_rules import TERM

_PART = re.compile(r"[.;()](?=\s|$|\W)|[()\n]")
_NO = re.compile(
    r"\b(never|not|avoid|don't|nie|niemals|nicht|vermeide\w*|nunca|no|evita\w*|nikad\w*|ne|izbjegava\w*)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class ForbiddenWords:
    """`line` is the line of the style guide that forbids `words`, as it is written there."""

    words: str
    line: str


def forbidden_words(style: str) -> tuple[ForbiddenWords, ...]:
    lines = (line.strip().removeprefix("- ") for line in style.splitlines())
    return tuple(ForbiddenWords(words, line) for line in lines for words in _forbidden_in(line))


def preferred(each: ForbiddenWords, among: Iterable[ForbiddenWords]) -> tuple[str, ...]:
    """What its line says instead: what stands between quotation marks right before it and is not forbidden itself."""
    forbidden = {other.words for other in among}
    terms = [found.group(1).strip(" ,") for found in TERM.finditer(each.line)]
    before = terms[: terms.index(each.words)] if each.words in terms else []
    return tuple(word for word in before[-1:] if word not in forbidden)


def forbidden_words_in(style: str, text: str) -> tuple[ForbiddenWords, ...]:
    """Those the text uses, as whole words, in any case."""
    said = text.casefold()
    return tuple(each for each in forbidden_words(style) if re.search(rf"(?<!\w){_spelt(each.words)}(?!\w)", said))


def _spelt(words: str) -> str:
    """A hyphen or a blank, either way."""
    return r"[\s-]+".join(re.escape(part) for part in re.split(r"[\s-]+", words.casefold()))


def _forbidden_in(line: str) -> Iterator[str]:
    for part in _PART.split(line):
        no = _NO.search(re.sub(TERM, lambda found: " " * len(found.group()), part))
        if no is not None:
            yield from (found.group(1).strip(" ,") for found in TERM.finditer(part, no.end()))
