"""Days that notes name, in the languages deals are spoken of."""

from datetime import date

import pytest

from content_library.days_said import next_day

TODAY = date(2026, 2, 16)
LANGUAGES = ("en", "de", "es", "hr")


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Ane presents to finance on 26 Feb", date(2026, 2, 26)),
        ("Capex committee on 5 March", date(2026, 3, 5)),
        ("board on March 5th, 2027", date(2027, 3, 5)),
        ("Vorstand am 3. März", date(2026, 3, 3)),
        ("comité el 24 de abril", date(2026, 4, 24)),
        ("sastanak 16. svibnja 2026.", date(2026, 5, 16)),
        ("review 2026-03-01, then 2026-02-20", date(2026, 2, 20)),
        ("called on 10 February", None),
        ("call on 10 August", date(2026, 8, 10)),
        ("today, 16 February", TODAY),
        ("called on 10 Feb 2026", None),
        ("30 February", None),
        ("2026-13-45", None),
        ("Call after week two", None),
        ("12 licences for 3 sites", None),
        ("", None),
    ],
)
def test_the_next_day_a_note_names(text, day):
    assert next_day(text, TODAY, LANGUAGES) == day


def test_a_language_no_calendar_knows_has_no_months():
    assert next_day("on 26 Feb", TODAY, ("xx", "??")) is None
