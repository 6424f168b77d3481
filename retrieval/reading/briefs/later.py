"""A brief that is left for another time, or written then: "leave it, we do it in April"."""

from datetime import date

from content_library.spelling import folded
from retrieval.reading.briefs.orders import Part, parts
from retrieval.reading.words import brief_words
from retrieval.reading.words.deadlines import due, stretch_ahead
from retrieval.vocabulary import Vocabulary


def later_in(text: str, vocabulary: Vocabulary) -> date | None:
    """The last day of the time it is left for; None where it is left for none, is asked, negated or wondered about."""
    if text.rstrip().endswith("?"):
        return None
    every = tuple(parts(text, vocabulary.cues))
    for part in every:
        ahead = stretch_ahead(folded(part.text), vocabulary.picture.today)
        exact = due(folded(part.text), vocabulary.picture.today, vocabulary.cues.numbers)
        if ahead is None:
            continue
        time, last = ahead
        day = exact or last
        left = _left(part) or (len(part.said.split()) <= len(time.split()) and any(map(_left, every)))
        return day if left and not _is_talk(part) and day >= vocabulary.picture.today else None
    return None


def _left(part: Part) -> bool:
    return any(each.later.search(part.said) for each in brief_words.load())


def _is_talk(part: Part) -> bool:
    return any(each.withheld.search(part.said) or each.withheld_before.search(part.said) for each in brief_words.load())
