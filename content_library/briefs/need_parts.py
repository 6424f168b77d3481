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
        "assess",
        "avoid",
        "be",
        "become",
        "begin",
        "believe",
        "bring",
        "build",
        "buy",
        "calculate",
        "check",
        "choose",
        "compare",
        "confirm",
        "convince",
        "decide",
        "define",
        "estimate",
        "evaluate",
        "explain",
        "feel",
        "find",
        "get",
        "give",
        "have",
        "hear",
        "identify",
        "improve",
        "judge",
        "justify",
        "keep",
        "know",
        "learn",
        "list",
        "make",
        "measure",
        "meet",
        "persuade",
        "pick",
        "plan",
        "play",
        "prepare",
        "prove",
        "quantify",
        "recognise",
        "recognize",
        "reduce",
        "secure",
        "see",
        "select",
        "set",
        "settle",
        "show",
        "solve",
        "spot",
        "stay",
        "stop",
        "tell",
        "test",
        "trust",
        "understand",
        "use",
        "validate",
        "win",
        "work",
        "write",
    ]
)
"""What is done with the items of a list stands before the first of them: "compare a broker" is no part."""
_ASKING = frozenset(["how", "that", "what", "when", "where", "whether", "which", "who", "whose", "why"])
_ADVERB = "ly"
_DONE_TO = frozenset(
    ["a", "an", "the", "my", "our", "your", "which", "whether", "how", "what", "who", "where", "it", "them"]
)
_LISTED = re.compile(r"[^:,]+:\s")
_NOUN = re.compile(r"(?:tion|sion|ment|ness|ity|ance|ence|ship|ing|[^s]s)$")
_THING = re.compile(r"(?:a|an|the|one|two|three|four|five|\d+)\s", re.IGNORECASE)
_BETWEEN = re.compile(r"\s*(?:,\s*(?:and|or)\s+|[,;]|\s(?:and|or)\s)\s*")


def parts_of(need: str) -> tuple[str, ...]:
    """The items of the list in brackets, or after a colon or "including"; else of three and more that are the whole
    need, such as "place, retention and deletion", or of the thing it names with them, such as "the price with delivery,
    stool and returns". () where it lists nothing."""
    for bracket in _BRACKET.findall(need):
        if found := _items(bracket):
            return found
    bare = _BRACKET.sub("", need)
    after = _AFTER.search(bare)
    if after:
        return _items(after["list"])
    subject = about(bare.strip())
    if is_doing(subject) or "," not in subject:
        return ()
    whole, _, parts = subject.partition(" with ")
    listed = _items(parts if parts and "," not in whole else subject)
    return listed if len(listed) > FEWEST else ()


def is_doing(subject: str) -> bool:
    """Whether it says first what is done: "compare a broker", and no thing. A word that no list here has is a verb where
    what is done it to follows: "judge whether", "believe the figures"."""
    first, _, rest = subject.casefold().partition(" ")
    follows = rest.partition(" ")[0]
    verb = follows in _DONE_TO and first not in _ASKING and not first.endswith(_ADVERB)
    return first in _DOING or (verb and not _THING.match(subject))


def is_question(subject: str) -> bool:
    """Whether it asks: "how we compare", "roughly what it costs", and names no thing."""
    first, _, rest = subject.casefold().partition(" ")
    return first in _ASKING or (first.endswith(_ADVERB) and rest.partition(" ")[0] in _ASKING)


def names_a_thing(subject: str) -> bool:
    """Whether it surely does: by its article, by what it lists behind a colon, or by how its first word ends."""
    if is_doing(subject) or is_question(subject):
        return False
    first = subject.split(maxsplit=1)[0].rstrip(",")
    return bool(_THING.match(subject) or _LISTED.match(subject) or first.isupper() or _NOUN.search(first))


def is_thing(told: str) -> bool:
    """Whether it is a thing to hold, with its article: "One page that shows it", and nothing somebody does."""
    return bool(_THING.match(told))


def without_list(need: str) -> str:
    """The need up to what it lists in brackets, or after a colon or "including"."""
    return _AFTER.sub("", _BRACKET.sub("", need)).strip(" ,") or need


def _items(text: str) -> tuple[str, ...]:
    """() unless all of them are short and say something."""
    found = tuple(part for part in (each.strip(" .") for each in _BETWEEN.split(text)) if part)
    short = all(len(part.split()) <= MOST_PART_WORDS and stems(part) for part in found)
    return found if len(found) >= FEWEST and short else ()
