"""Addresses in running text, and everything that looks like one or would be read as a command by a chat."""

import re
import unicodedata

URL = re.compile(r"(?:https?|ftp|mailto|javascript|data|file|slack|tel):[^\s<>()\[\]“”\"]+", re.IGNORECASE)
_BARE = re.compile(r"(?<![\w@./-])(?:www\.)?(?:[a-z0-9-]+\.)+[a-z]{2,}(?:/[^\s<>()\[\]“”\"]*)?(?![\w@])", re.IGNORECASE)
_MAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
MARKED = re.compile(r"\[(?P<label>[^\]]*)\]\((?P<url>[^)\s]*)[^)]*\)")
_COMMANDS = re.compile(r"<[^>]*>|!\[|@\w|<!|&lt;|&#|```")
_TAIL = ".,;:!?'’”\"»)"


def addresses(text: str) -> tuple[str, ...]:
    """Every address, without the punctuation after it; a dot between two words counts as one when it could be."""
    found = [match[0].rstrip(_TAIL) for match in URL.finditer(text)]
    rest = URL.sub(" ", text)
    found += [match[0] for match in _MAIL.finditer(rest)]
    rest = _MAIL.sub(" ", rest)
    return (*found, *(match[0].rstrip(_TAIL) for match in _BARE.finditer(rest) if not _abbreviation(match[0])))


def without_links(text: str) -> str:
    """The same length, so that places stay places."""
    for form in (URL, _MAIL):
        text = form.sub(lambda match: " " * len(match[0]), text)
    return _BARE.sub(lambda match: match[0] if _abbreviation(match[0]) else " " * len(match[0]), text)


def commands(text: str) -> tuple[str, ...]:
    """Tags, mentions, images and code that a door might act upon."""
    return tuple(match[0] for match in _COMMANDS.finditer(_MAIL.sub(" ", text)))


def hidden(text: str) -> tuple[str, ...]:
    """Signs nobody sees: zero-width, direction marks, control characters other than the end of a line."""
    return tuple(
        sign for sign in text if unicodedata.category(sign) in ("Cc", "Cf", "Co", "Cs", "Cn") and sign not in "\n\t"
    )


def _abbreviation(word: str) -> bool:
    """e.g., i.e., z.B.: single letters between dots."""
    return all(len(part) <= 1 for part in word.rstrip(".").split(".")[:-1]) and len(word) <= 6
