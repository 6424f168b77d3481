from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from retrieval.reading.words import cues, deadlines

MONDAY = date(2026, 2, 16)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("by friday", date(2026, 2, 20)),
        ("by monday", date(2026, 2, 23)),
        ("due tomorrow", date(2026, 2, 17)),
        ("by 24 feb", date(2026, 2, 24)),
        ("by 3 february", date(2027, 2, 3)),
        ("due march 5th", date(2026, 3, 5)),
        ("by 2026-04-01", date(2026, 4, 1)),
        ("by next week", date(2026, 2, 27)),
        ("by 31 feb", None),
        ("some day", None),
        ("bis 24. februar", date(2026, 2, 24)),
        ("para el 5 de marzo", date(2026, 3, 5)),
        ("do 5. ozujka", date(2026, 3, 5)),
        ("by friday in two weeks", date(2026, 3, 6)),
        ("bis freitag in zwei wochen", date(2026, 3, 6)),
        ("para el viernes en dos semanas", date(2026, 3, 6)),
        ("do petka za dva tjedna", date(2026, 3, 6)),
    ],
)
def test_a_deadline_is_the_next_such_day(text, day):
    assert deadlines.due(text, MONDAY, cues.load().numbers) == day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("by the end of the month", date(2026, 2, 28)),
        ("due end of october", date(2026, 10, 31)),
        ("due by end of october please", date(2026, 10, 31)),
        ("end of january", date(2027, 1, 31)),
        ("end of february 2028", date(2028, 2, 29)),
        ("mid march", date(2026, 3, 15)),
        ("early march", date(2026, 3, 1)),
        ("end of q2", date(2026, 6, 30)),
        ("by the end of next quarter", date(2026, 6, 30)),
        ("by year end", date(2026, 12, 31)),
        ("end of next month", date(2026, 3, 31)),
        ("due next month", date(2026, 3, 31)),
        ("due in october", date(2026, 10, 31)),
        ("end of this week", date(2026, 2, 20)),
        ("eom", date(2026, 2, 28)),
        ("bis ende oktober", date(2026, 10, 31)),
        ("bis ende des monats", date(2026, 2, 28)),
        ("mitte marz", date(2026, 3, 15)),
        ("bis ende nachsten monats", date(2026, 3, 31)),
        ("para finales de octubre", date(2026, 10, 31)),
        ("para fin de mes", date(2026, 2, 28)),
        ("a mediados de marzo", date(2026, 3, 15)),
        ("do kraja listopada", date(2026, 10, 31)),
        ("krajem ozujka", date(2026, 3, 31)),
        ("do kraja mjeseca", date(2026, 2, 28)),
        ("sredinom ozujka", date(2026, 3, 15)),
    ],
)
def test_a_deadline_is_a_part_of_a_stretch_of_time(text, day):
    assert deadlines.due(text, MONDAY, cues.load().numbers) == day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("in two weeks", date(2026, 3, 2)),
        ("due in 3 weeks", date(2026, 3, 9)),
        ("a brief for the cfo within 10 days please", date(2026, 2, 26)),
        ("a week from now", date(2026, 2, 23)),
        ("due in a month", date(2026, 3, 16)),
        ("fallig in zwei wochen", date(2026, 3, 2)),
        ("in 14 tagen", date(2026, 3, 2)),
        ("en dos semanas", date(2026, 3, 2)),
        ("dentro de un mes", date(2026, 3, 16)),
        ("za dva tjedna", date(2026, 3, 2)),
        ("za tjedan dana", date(2026, 2, 23)),
        ("u roku od 10 dana", date(2026, 2, 26)),
        ("payback within 12 months for the cfo", None),
        ("a brief about payback in 12 months", None),
        ("not used in 90 days by anybody", None),
    ],
)
def test_a_deadline_is_a_time_from_now(text, day):
    assert deadlines.due(text, MONDAY, cues.load().numbers) == day


@pytest.mark.parametrize("text", ["will be 3 june", "bis 3. juni", "para el 3 junio", "do 3. lipnja"])
def test_a_day_is_the_same_in_every_language(text):
    assert deadlines.due(text, date(2026, 5, 11), {}) == date(2026, 6, 3)


SAID = "by due until in the next end of mid month quarter q2 week year eom friday tomorrow 31 0 12. 9999-12-31 für ende"
MONTHS_OF_YEARS = st.builds(
    "{} {} {:04}".format,
    st.sampled_from(["due end of", "mid", "by 31", "ende", "finales de"]),
    st.sampled_from(["december", "october", "februar", "q1"]),
    st.integers(0, 9999),
)


@given(st.lists(st.sampled_from(SAID.split()) | st.text(max_size=6) | MONTHS_OF_YEARS, max_size=6), st.dates())
def test_whatever_is_typed_is_a_day_or_none(words, today):
    day = deadlines.due(" ".join(words), today, cues.load().numbers)
    assert day is None or isinstance(day, date)


@pytest.mark.parametrize("text", ["due end of december 9999", "end of october 0000"])
def test_a_day_outside_the_calendar_is_none(text):
    assert deadlines.due(text, MONDAY, cues.load().numbers) is None
