"""What a need lists: the parts a piece about it has to cover, in the words of the map."""

import re

from content_library.briefs.ground import about
from content_library.shared_words import stems

FEWEST = 2
MOST_PART_WORDS = 5
"""A longer part is a clause of its own, and not an item of a list."""

_BRACKET = re.compile(r"\(([^()]*)\)")
_AFTER = re.compile(r"(?::|\bincluding|\bsuch as|\bfor example|\be\.g\.)\s*,?\s*(?P<list>.+)$", re.IGNORECASE)
_DOING = frozenset(
    [
        "agree",
        "align",
        "answer",
        "ask",
        "begin",
        "build",
        "buy",
        "check",
        "choose",
        "compare",
        "convince",
        "decide",
        "define",
        "explain",
        "find",
        "get",
        "give",
        "list",
        "make",
        "plan",
        "play",
        "prepare",
        "prove",
        "quantify",
        "set",
        "show",
        "tell",
        "test",
        "validate",
        "use",
        "win",
        "work",
        "write",
    ]
)
"""What is done with the items of a list stands before the first of them: "compare a broker" is no part."""
_THING = re.compile(r"(?:a|an|the|one|two|three|four|five|\d+)\s", re.IGNORECASE)
_BETWEEN = re.compile(r"\s*(?:,\s*(?:and|or)\s+|[,;]|\s(?:and|or)\s)\s*")


def parts_of(need: str) -> tuple[str, ...]:
    """The items of the list in brackets, or after a colon or "including"; else of three and more that are the whole
    need, such as "place, retention and deletion". () where it lists nothing."""
    for bracket in _BRACKET.findall(need):
        if found := _items(bracket):
            return found
    bare = _BRACKET.sub("", need)
    after = _AFTER.search(bare)
    if after:
        return _items(after["list"])
    subject = about(bare.strip())
    listed = _items(subject) if "," in subject and not is_doing(subject) else ()
    return listed if len(listed) > FEWEST else ()


def is_doing(subject: str) -> bool:
    """Whether it says first what is done: "compare a broker", and no thing."""
    return subject.split(maxsplit=1)[0].casefold() in _DOING


def is_thing(outcome: str) -> bool:
    """Whether what comes of a phase is a thing to hold: "One page that shows it", and nothing somebody does."""
    return bool(_THING.match(outcome))


def without_list(need: str) -> str:
    """The need up to what it lists in brackets, or after a colon or "including"."""
    return _AFTER.sub("", _BRACKET.sub("", need)).strip(" ,") or need


def _items(text: str) -> tuple[str, ...]:
    """() unless all of them are short and say something."""
    found = tuple(part for part in (each.strip(" .") for each in _BETWEEN.split(text)) if part)
    short = all(len(part.split()) <= MOST_PART_WORDS and stems(part) for part in found)
    return found if len(found) >= FEWEST and short else ()
