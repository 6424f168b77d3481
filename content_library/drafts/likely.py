"""The stretch of a draft that answers a need, or comes near it."""

from dataclasses import dataclass

from content_library.briefs.fields import NeedToMeet
from content_library.drafts.draft import Sentence
from content_library.drafts.findings import Answered, Sure

FEWEST_WORDS = 3  # of them together: two meet by chance ("unplanned downtime")


@dataclass(frozen=True)
class Likely:
    """The best stretch for a need: it `holds`, or only comes near."""

    answer: Answered
    holds: bool


def answered_by(need: NeedToMeet, sentence: Sentence, sure: Sure, closeness: float) -> Answered:
    place = sentence.paragraph
    return Answered(need.id, sure, closeness, sentence.text, place.number, place.line, place.page)
