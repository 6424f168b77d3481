from datetime import date

import pytest

from bot.answering.time_ranges import first_day

TODAY = date(2026, 2, 16)


@pytest.mark.parametrize(
    ("said", "first"),
    [
        (None, date(2026, 1, 1)),
        ("last month", date(2026, 1, 1)),
        ("this month", date(2026, 2, 1)),
        ("last week", date(2026, 2, 9)),
        ("this week", date(2026, 2, 16)),
        ("last quarter", date(2025, 10, 1)),
        ("this quarter", date(2026, 1, 1)),
        ("last year", date(2025, 1, 1)),
        ("so far this year", date(2026, 1, 1)),
        ("year to date", date(2026, 1, 1)),
        ("yesterday", date(2026, 2, 15)),
        ("past 30 days", date(2026, 1, 17)),
        ("2 weeks", date(2026, 2, 2)),
        ("last 3 months", date(2025, 11, 16)),
        ("since january", date(2026, 1, 1)),
        ("since dec", date(2025, 12, 1)),
        ("since 2024", date(2024, 1, 1)),
    ],
)
def test_a_range_begins_on(said, first):
    assert first_day(said, TODAY) == first


def test_three_months_before_the_last_of_may_is_the_last_of_february():
    assert first_day("3 months", date(2026, 5, 31)) == date(2026, 2, 28)
