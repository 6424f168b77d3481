"""The style guide as single rules, in its own words."""

import re
from collections.abc import Iterator

from content_library.shared_words import roots

_MARK = re.compile(r"^\s*(?:[-*•]|\d+\.)\s+")
_BETWEEN = re.compile(r'(?<=[.!?;])\s+(?=["“„«]?[A-ZČĆĐŠŽÄÖÜÁÉÍÓÚÑ¿¡])')
TERM = re.compile(r'["“”„«]([^"“”„«»]+)["“”»]')
"""What a guide puts between quotation marks, whichever pair of them is used."""


def style_rules(style: str) -> tuple[str, ...]:
    """One a sentence, each once; headings say nothing by themselves."""
    lines = (_MARK.sub("", line).strip() for line in style.splitlines() if not line.lstrip().startswith("#"))
    return tuple(dict.fromkeys(rule for line in lines for rule in _BETWEEN.split(line) if rule))


def names_a_term_of(rule: str, text: str) -> bool:
    """Whether the text uses what the rule puts between quotation marks, as whole words and in any case."""
    said = text.casefold()
    return any(re.search(rf"(?<!\w){re.escape(term.casefold())}(?!\w)", said) for term in _terms(rule))


def has_a_term_with(rule: str, subject: str) -> bool:
    """Whether one of the terms has every word of the subject: "unplanned downtime" has "downtime"."""
    wanted = roots(subject)
    return bool(wanted) and any(wanted <= roots(term) for term in _terms(rule))


def _terms(rule: str) -> Iterator[str]:
    found = (match.group(1).strip(" ,.") for match in TERM.finditer(rule))
    return (term for term in found if roots(term))
