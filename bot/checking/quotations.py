"""What stands between quotation marks, in the marks of several languages."""

import re
from dataclasses import dataclass

_PAIRS = (
    ("“", "”"),
    ("„", "“”"),
    ("«", "»"),
    ("»", "«"),
    ("\u2018", "’"),
    ("\u201a", "\u2018’"),
    ("\u2039", "\u203a"),
    ("「", "」"),
)
_OPENING = dict(_PAIRS)
_MARK = "\u02bc"
_APOSTROPHE = re.compile(r"(?<=\w)['’](?=\w)|(?<=s)['’](?=\s|$|[.,;:)])")


@dataclass(frozen=True)
class Quotations:
    """`open` when the last mark was never closed."""

    found: tuple[str, ...]
    open: bool


def quotations(text: str) -> Quotations:
    """Outer quotations in order; a quotation inside another is part of it."""
    text = _APOSTROPHE.sub(_MARK, text)
    found, inside, closing = [], "", ""
    for place, sign in enumerate(text):
        if closing:
            if sign in closing:
                found.append(inside.replace(_MARK, "'"))
                closing = ""
            else:
                inside += sign
        elif sign == '"' or (
            sign == "'" and not text[:place].rstrip(" (").endswith(tuple("0123456789")) and _opens(text, place)
        ):
            inside, closing = "", sign
        elif sign in _OPENING and not (sign == "“" and _closes(text, place)):
            inside, closing = "", _OPENING[sign]
    block = [line.lstrip("> ") for line in text.splitlines() if line.lstrip().startswith(">")]
    return Quotations((*found, *block), bool(closing))


def _opens(text: str, place: int) -> bool:
    return (place == 0 or not text[place - 1].isalnum()) and place + 1 < len(text) and not text[place + 1].isspace()


def _closes(text: str, place: int) -> bool:
    """A mark after a word and before a space closes what an earlier unit opened."""
    return place > 0 and text[place - 1].isalnum() and (place + 1 == len(text) or text[place + 1].isspace())
