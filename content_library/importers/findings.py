"""Where an importer writes down what it met in one file, and how it quotes it."""

from collections.abc import Iterable

from rapidfuzz import fuzz, process

from content_library.problems import Problem

LONGEST_QUOTE = 60  # characters of a person's own text repeated in a message: enough to find the place
MOST_NAMED = 20  # words listed in a message: every enumeration fits
NEAR_ENOUGH = 75  # rapidfuzz ratio, 0 to 100: one slip in a word of four letters still counts as near


class Findings:
    """The problems of one file, in the order they were met."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.problems: list[Problem] = []

    def refuse(self, line: int | None, what: str, remedy: str, column: str | None = None) -> None:
        """Something was left out."""
        self.problems.append(Problem(self.file, line, what, remedy, column, refused=True))

    def warn(self, line: int | None, what: str, remedy: str, column: str | None = None) -> None:
        """Everything was taken, but somebody should look."""
        self.problems.append(Problem(self.file, line, what, remedy, column, refused=False))


def quoted(value: object) -> str:
    """What stood in the file, short enough for one line and without anything a terminal would obey."""
    if isinstance(value, dict):
        return "a group of keys"
    if isinstance(value, list | tuple):
        return "a list"
    text = " ".join("".join(c if c.isprintable() else " " for c in str(value)).split())
    if len(text) > LONGEST_QUOTE:
        text = text[: LONGEST_QUOTE - 1] + "…"
    return f"“{text}”"


def nearest(word: str, known: Iterable[str]) -> str | None:
    """The known word that `word` is most likely a slip of, or None."""
    found = process.extractOne(word.casefold(), {k: k.casefold() for k in known}, scorer=fuzz.ratio)
    return found[2] if found is not None and found[1] >= NEAR_ENOUGH else None


def choice(word: str, known: Iterable[str]) -> str:
    """The remedy for an unknown word: the nearest known one, else the list of them."""
    words = tuple(known)
    near = nearest(word, words)
    if near is not None:
        return f"Did you mean {quoted(near)}?"
    more = f" and {len(words) - MOST_NAMED} more" if len(words) > MOST_NAMED else ""
    return f"Known: {', '.join(words[:MOST_NAMED])}{more}." if words else "Nothing of that kind is known yet."
