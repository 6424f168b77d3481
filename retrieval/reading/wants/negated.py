"""What a question names only to say that it is not there: "no treasurer", "without a champion", "nobody from finance"."""

from collections.abc import Container

from retrieval.reading.names.sentences import Mention, Sentence
from retrieval.reading.wants.asked_line import says

NEAR = 3
"""Words before a name in which it may be said."""


def negated(sentence: Sentence, kinds: Container[str]) -> tuple[str, ...]:
    """The ids of such mentions, in their order."""
    found = (each for each in sentence.mentions if each.kind in kinds)
    return tuple(dict.fromkeys(id for each in found if is_negated(each, sentence) for id in each.ids))


def is_negated(mention: Mention, sentence: Sentence) -> bool:
    """Nothing else is named in between."""
    ends = (each.end for each in sentence.mentions if each.end <= mention.start)
    first = max(mention.start - NEAR, *ends, 0)
    return mention.left_out or says("none", " ".join(word.text for word in sentence.words[first : mention.start]))
