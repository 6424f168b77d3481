"""What is said behind an order of the digest: another day for it, its end, or when it comes."""

from content_library.spelling import folded
from retrieval.reading.names.sentences import Sentence
from retrieval.reading.wants.asked_line import says
from retrieval.reading.wants.moves import NEVER
from retrieval.reading.words.cues import Cues
from retrieval.reading.words.quantities import some_day
from retrieval.understood import Slots, Understood

LONGEST = 8
"""Words: who goes on about the digest is brief."""
AS_IT_STANDS = "as_it_stands"
"""What is asked of a subscription that stays as it is."""


def of_subscription(read: Sentence, own: Slots, before: Understood, cues: Cues) -> tuple[Slots, str] | None:
    """What is wanted of it now, and what is only asked; None where the message is about something else."""
    if before.intent != "subscribe" or len(read.words) > LONGEST or read.mentions:
        return None
    if says("digest_again", read.plain):
        return Slots(), AS_IT_STANDS
    if read.text.rstrip().endswith("?"):
        return None
    if cues.moves["said"]["ending"].search(read.plain):
        return Slots(schedule=NEVER), ""
    schedule = own.schedule or some_day(folded(read.text))
    return (Slots(topic="digest", schedule=schedule), "") if schedule else None
