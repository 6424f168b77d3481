"""Signs of an order: words one of which every part of a pattern needs. A text without them needs no closer look.

They are found in the parts themselves: of `pay no attention to|ignore` it is `attention` or `ignore`, each as a whole
word. Words come again and again, so what a word may be a sign of is remembered.
"""

import re
from functools import cached_property, lru_cache

REMEMBERED = 50_000  # words, about 8 MB

_WORD = re.compile(r"\w+")
_OPTIONAL = re.compile(r"\(\?:[^()]*\)(?:\?|\{0,\d\})|\(\?!(?:[^()]|\([^()]*\))*\)")
_PLAIN = re.compile(r"(?:[a-z?]|\\w[+*]|\\d|\[[a-z]+\]|\(\?:(?:[a-z?|]|\\w[+*])*\))+")
_GROUP = re.compile(r"\(\?:([^()]*)\)")
_LETTERS = re.compile(r"[a-z]")


class Signs:
    """Each part gets a bit of its own, first all of them by `of`, then texts are looked at."""

    def __init__(self) -> None:
        self._forms: dict[str, re.Pattern[str]] = {}
        self._of_word = lru_cache(REMEMBERED)(self._looked_up)
        self._of_none: set[str] = set()

    def of(self, *parts: str) -> int:
        """The bits of these parts of a pattern, each a choice between bars. One that needs no plain word has none."""
        for part in parts:
            self._forms.setdefault(part, re.compile("|".join(_needed(part))))
        places = list(self._forms)
        return sum(1 << places.index(part) for part in set(parts) if self._forms[part].pattern)

    def in_text(self, text: str) -> int:
        """The bits of the parts that may be in it; `text` is in lower case without accents."""
        found = 0
        for word in set(_WORD.findall(text)) - self._of_none:
            signs = self._of_word(word)
            found |= signs
            if not signs and len(self._of_none) < REMEMBERED:
                self._of_none.add(word)
        return found

    @cached_property
    def _any(self) -> re.Pattern[str]:
        """Most words are a sign of nothing, which is quicker to see at once."""
        return re.compile("|".join(form.pattern for form in self._forms.values() if form.pattern))

    def _looked_up(self, word: str) -> int:
        word = word.strip("_")  # in Markdown it stands for emphasis
        if not self._any.fullmatch(word):
            return 0
        return sum(1 << place for place, form in enumerate(self._forms.values()) if form.fullmatch(word))


def _needed(part: str) -> list[str]:
    """One word of each alternative; nothing when there is one without."""
    words = [_longest_word(alternative) for alternative in _split(part, "|")]
    return words if all(words) else []


def _longest_word(alternative: str) -> str:
    """Nothing when every word may be missing, or run into the next one."""
    words = _split(_OPTIONAL.sub(_gap_or_ending, alternative), " '-")
    return max((word for word in words if _PLAIN.fullmatch(word)), key=_length, default="")


def _gap_or_ending(optional: re.Match[str]) -> str:
    """Words that may stand between others leave a gap; an ending that may be there stays."""
    return " " if " " in optional.group() else optional.group()


def _length(word: str) -> int:
    """Letters at least: the longer a word, the fewer texts have it."""
    shortest = _GROUP.sub(lambda group: min(group[1].split("|"), key=len), word)
    return len(_LETTERS.findall(shortest))


def _split(text: str, at: str) -> list[str]:
    """At the signs that stand in no group and must be there."""
    parts, depth = [""], 0
    for place, sign in enumerate(text):
        depth += (sign == "(") - (sign == ")")
        if sign in at and not depth and text[place + 1 : place + 2] != "?":
            parts.append("")
        else:
            parts[-1] += sign
    return parts
