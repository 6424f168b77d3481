"""Whether a text makes a claim nobody may make: the one judgement of questions, of drafts and of briefs.

A text in another language is held against an English register with the English for its words behind it.
"""

import re
from collections.abc import Collection, Iterable
from typing import Literal

from content_library.cue_files import PROMISES
from content_library.figures import Figure, figures_in
from content_library.names_written import is_named_in
from content_library.promise_words import rows
from content_library.shared_words import roots, stems

MEANT = 0.6
"""Share of an alternative's words: "a free year" asks for the "free first year", "the free checklist" does not."""
NEAR = 3
"""Words between a figure and what is given away by it."""
Made = Literal["gate", "should", ""]
"""`should` where a single word without a figure is all that tells, which may be used of other things."""

_NAME = re.compile(r"\b[A-ZČĆŠŽĐÄÖÜÁÉÍÓÚÑ]\w+(?:\s+[A-ZČĆŠŽĐÄÖÜÁÉÍÓÚÑ]\w+)+")
_MENTION = re.compile(r"^\s*(?:any |every |all )?mention(?:s|ing)?(?: of)?\s+|\s+by name\s*$", re.IGNORECASE)


def asks_for(text: str, claim: str, in_use: Iterable[str] = ()) -> bool:
    """Whether a question asks to make it: by its figures, by part of a name that is not `in_use` otherwise, or by most of
    the words of one of the alternatives the register lists ("free first year / discounts")."""
    figures = _shares(_in_figures(claim))
    if figures:
        return not figures.isdisjoint(figures_in(text))
    names = stems(" ".join(names_in(claim)))
    if names:
        return not stems(text).isdisjoint(names - frozenset(in_use))
    return any(_share(part, text) >= MEANT for part in alternatives(claim))


def made_in(text: str, claim: str) -> Made:
    """Whether a sentence that asks for nothing makes it: by a name of it, by a figure with a word of it, by all its words,
    or by most of them when what makes it a promise is among them."""
    verdicts = [_made(text, part) for part in alternatives(claim)]
    return "gate" if "gate" in verdicts else "should" if "should" in verdicts else ""


def names_in(claim: str) -> list[str]:
    """Words with capitals behind each other; what makes a promise is no part of a name where a claim begins with it."""
    said = (_after_promises(name) for name in _NAME.findall(_MENTION.sub("", claim)))
    return [name for name in said if " " in name]


def _after_promises(name: str) -> str:
    first, _, rest = name.partition(" ")
    return rest if _is_promise(first) else name


def alternatives(claim: str) -> list[str]:
    parts = (_MENTION.sub("", part).strip() for part in re.split(rf"[/;,]|\b(?:{PROMISES.said('or')})\b", claim))
    return [part for part in parts if stems(part)]


def _made(text: str, claim: str) -> Made:
    names = names_in(claim)
    if names:
        return "gate" if any(is_named_in(text, name) for name in names) else ""
    figures = _shares(_in_figures(claim))
    if figures:
        return "gate" if not figures.isdisjoint(figures_in(text)) and _share(claim, text) else ""
    share, words = _share(claim, text), len(_words(claim))
    if share == 1:
        return "gate" if words > 1 or _is_told_at_length(claim, text) else "should"
    return "gate" if words > 1 and share >= MEANT and _promises_alike(claim, text) else ""


def _is_told_at_length(word: str, text: str) -> bool:
    """Whether a share or a sum stands near the word, "10 % discount", "discounts of up to 10 %", or several words say it:
    "at half price"."""
    told = [each for each in figures_in(text) if each.dimension in ("share", "money")]
    promising = [each for said in rows("made") if said.fullmatch(word) for each in said.finditer(text)]
    if any(" " in each[0] for each in promising):
        return True
    found = promising or [each for each in re.finditer(r"\w+", text) if roots(each[0]) & roots(word)]
    places = [each.span() for each in found]
    return any(_words_between(place, (each.start, each.end), text) <= NEAR for place in places for each in told)


def _words_between(one: tuple[int, int], other: tuple[int, int], text: str) -> int:
    first, second = sorted((one, other))
    return len(text[first[1] : second[0]].split())


def _promises_alike(claim: str, text: str) -> bool:
    promised = [said for said in rows("made") if said.search(claim)]
    return bool(promised) and all(said.search(text) for said in promised)


def _is_promise(word: str) -> bool:
    return any(said.fullmatch(word) for said in rows("made"))


def _share(claim: str, text: str) -> float:
    """Of the words of a claim that a text has, in any inflection, or the promise of which it makes otherwise."""
    said, stemmed, words = roots(text), stems(text), _words(claim)
    there = [
        word
        for word in words
        if (_promises_alike(word, text) if _is_promise(word) else roots(word) & said or stems(word) & stemmed)
    ]
    return len(there) / len(words) if words else 0.0


def _words(claim: str) -> list[str]:
    """Each word that says something, once; figures are no words."""
    found = (word for word in re.findall(r"\w+(?:&\w+)?", claim) if not word[0].isdigit())
    return [word for word in dict.fromkeys(found) if stems(word)]


def _in_figures(claim: str) -> list[Figure]:
    """Its parts and multiples in words, such as "twice", are words: others may be said of other things."""
    return [each for each in figures_in(claim) if not each.in_parts]


def _shares(figures: Collection[Figure]) -> set[Figure]:
    return {each for each in figures if each.dimension in ("share", "times")}
