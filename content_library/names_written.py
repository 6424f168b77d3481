"""Whether a text has a name, in any form its language gives it: "Brandts", "u Brandtu", "Lurrin"."""

import re
from functools import cache

from content_library.cue_files import DRAFTS

_DECLINED = 4
"""Letters from which a word of a name takes more than an apostrophe: shorter ones would be other words."""
_VOWELS = "aeio"


def is_named_in(text: str, name: str) -> bool:
    """One word as names are written, with its capital; several in any case."""
    words = name.split()
    return any(len(words) > 1 or found[0][:1].isupper() for found in _pattern(name).finditer(text)) if words else False


@cache
def _pattern(name: str) -> re.Pattern[str]:
    forms = r"\s+".join(map(_forms, name.split()))
    return re.compile(rf"(?<!\w)(?:{forms})(?!\w)", re.IGNORECASE)


def _forms(word: str) -> str:
    apostrophe = rf"(?:{DRAFTS.said('possessive')})"
    whole = re.escape(word)
    if len(word) < _DECLINED or not word.isalpha():
        return rf"{whole}{apostrophe}?"
    endings = DRAFTS.said("name_endings")
    cut = rf"|{re.escape(word[:-1])}(?:{endings})" if word[-1] in _VOWELS else ""
    return rf"(?:{whole}(?:{apostrophe}|{endings})?{cut})"
