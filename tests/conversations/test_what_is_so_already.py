"""A proposed brief: dates as people say them, and what was asked for and is so already, in four languages."""

import pytest

OPENING = {
    "en": "brief for the CFO in choosing",
    "de": "Brief für den CFO in Choosing",
    "es": "brief para el CFO en choosing",
    "hr": "brief za CFO u choosing",
}


@pytest.fixture
def changed(talk):
    def said(language, *texts):
        return [talk(text)["text"].splitlines() for text in (OPENING[language], *texts)][-1]

    return said


@pytest.mark.parametrize(
    ("language", "text", "line"),
    [
        ("en", "due end of october", "   due: 24 Feb 2026 → 31 Oct 2026"),
        ("en", "due by end of october please", "   due: 24 Feb 2026 → 31 Oct 2026"),
        ("en", "in two weeks", "   due: 24 Feb 2026 → 2 Mar 2026"),
        ("en", "end of next month", "   due: 24 Feb 2026 → 31 Mar 2026"),
        ("de", "bis Ende Oktober", "   Fällig: 24. Feb. 2026 → 31. Okt. 2026"),
        ("de", "fällig in zwei Wochen", "   Fällig: 24. Feb. 2026 → 2. März 2026"),
        ("es", "para finales de octubre", "   entrega: 24 feb 2026 → 31 oct 2026"),
        ("es", "en dos semanas", "   entrega: 24 feb 2026 → 2 mar 2026"),
        ("hr", "do kraja listopada", "   rok: 24. velj 2026. → 31. lis 2026."),
        ("hr", "za dva tjedna", "   rok: 24. velj 2026. → 2. ožu 2026."),
    ],
)
def test_a_date_is_understood_as_it_is_said(changed, language, text, line):
    assert changed(language, text)[1] == line


@pytest.mark.parametrize(
    ("language", "text", "first"),
    [
        ("en", "make it german", "That is so already: English, Spanish and German."),
        ("en", "in german please", "That is so already: English, Spanish and German."),
        ("en", "make it a one pager", "That is so already: one-pager."),
        ("de", "auf Deutsch bitte", "Das ist schon so: Englisch, Spanisch und Deutsch."),
        ("es", "en alemán por favor", "Ya está así: inglés, español y alemán."),
        ("hr", "na njemačkom molim", "To je već tako: engleski, španjolski i njemački."),
    ],
)
def test_what_is_so_already_is_said(changed, language, text, first):
    assert changed(language, text)[0] == first


def test_what_is_so_already_is_said_beside_what_changed_before_and_once(changed):
    lines = changed("en", "make it a checklist", "make it german")
    assert "That is so already: English, Spanish and German." in lines
    assert not [line for line in changed("en", "make it german", "make it a checklist") if "already" in line]
