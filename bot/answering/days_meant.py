"""The stretch of days a question names, read in one way whatever it is about."""

from datetime import date

from bot.answering.desk import Desk
from bot.answering.time_ranges import days_within
from content_library.spelling import folded
from retrieval.reading.wants.campaign_days import month_meant
from retrieval.reading.words import cues, deadlines, quantities
from retrieval.reading.words.spelling import plain


def days_meant(desk: Desk) -> tuple[date, date] | None:
    """The first and last day of "in June", "by the end of April", "this week", "in the next 30 days"; None without any."""
    said, today = plain(desk.question.text), desk.picture.today
    by = deadlines.due(folded(desk.question.text), today, cues.load().numbers)
    ranged = quantities.time_range(said)
    if ranged is not None and by is not None and not month_meant(said, today):
        return days_within(ranged, None, today)
    return month_meant(said, today) or days_within(ranged, by, today)
