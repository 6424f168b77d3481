"""Whose content is it, how old, how used, and what does it lack: asked of all there is, and of what was just listed."""

import pytest


def _first(talk, text, **asker):
    return talk(text, **asker)["text"].splitlines()[0]


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("which assets are Ada's", "5 of 44: owner Ada."),
        ("content by Ada", "5 of 44: owner Ada."),
        ("Adas Inhalte", "5 von 44: zuständig Ada."),
        ("which assets have not been reviewed for over a year", "8 of 44: not reviewed since 16 Feb 2025."),
        ("was haben wir seit über einem Jahr nicht geprüft", "8 von 44: seit 16. Feb. 2025 nicht geprüft."),
        ("qué no se ha revisado en más de un año", "8 de 44: sin revisar desde el 16 feb 2025."),
        ("koji sadržaj nije pregledan više od godinu dana", "8 od 44: nije pregledano od 16. velj 2025."),
        ("which assets serve no need", "4 of 44: without a need."),
        (
            "which english case studies still need a german version",
            "2 of 44: English, case study and without a version in German.",
        ),
        ("what isn't translated to Spanish yet", "41 of 44: without a version in Spanish."),
        ("was muss noch ins Spanische übersetzt werden", "41 von 44: ohne Fassung auf Spanisch."),
        ("qué falta por traducir al español", "41 de 44: sin versión en español."),
        ("što još nije prevedeno na španjolski", "41 od 44: bez verzije na jeziku: španjolski."),
        ("what do we not have in Spanish", "41 of 44: without a version in Spanish."),
        ("qué no tenemos en español", "41 de 44: sin versión en español."),
        ("što nemamo na španjolskom", "41 od 44: bez verzije na jeziku: španjolski."),
        ("which of my assets are overdue", "2 of 44: owner Nina and with an overdue review."),
        ("what of mine is late", "2 of 44: owner Nina and with an overdue review."),
        ("welche meiner Inhalte sind überfällig", "2 von 44: zuständig Nina und mit überfälliger Prüfung."),
        ("what did people use most in the last 90 days", None),
        ("¿qué se usa más?", None),
    ],
)
def test_records_are_picked_by_what_is_known_of_them(talk, text, first):
    told = _first(talk, text)

    assert told == first or (first is None and "(A01) (14×)" in told)


def test_what_was_listed_is_narrowed_and_told_by_owner(talk):
    talk("which assets have not been reviewed for over a year")

    assert _first(talk, "only Ada's") == "3 of 8: owner Ada."
    assert _first(talk, "and the oldest one?").startswith("Reviewed longest ago:")


def test_an_audit_is_not_told_again_when_a_part_of_it_is_asked_for(talk):
    talk("audit the library")

    assert _first(talk, "which of those are in English") == "16 of 16: English."
    assert _first(talk, "whose are they?").startswith("Nina (11): A03")


def test_of_what_was_listed_none_is_an_answer(talk):
    talk("audit the library")

    assert _first(talk, "which of those are Ben's") == "None of the 16: owner Ben."


@pytest.mark.parametrize(
    ("asked", "then", "first"),
    [
        ("most used assets", "and not at all?", "6 of 43: not used in 90 days."),
        ("was wird am meisten genutzt", "und gar nicht?", "6 von 43: in 90 Tagen nicht genutzt."),
        ("¿qué se usa más?", "¿y lo que nadie usa?", "6 de 43: sin uso en 90 días."),
    ],
)
def test_behind_what_is_used_most_not_at_all_is_asked_of_the_whole_library(talk, asked, then, first):
    talk(asked)

    assert _first(talk, then) == first


def test_another_search_is_no_part_of_the_list_before_it(talk):
    talk("which assets serve no need")

    assert talk("show me a German case study about bearings")["intent"] == "asset_find"
    assert talk("only show me assets in German")["intent"] == "asset_find"


def test_sellers_get_no_records(talk):
    assert "owner" not in _first(talk, "which assets are Ada's", role="sales", user="tom")


def test_german_after_an_audit_is_narrowed_only_where_it_says_so(talk):
    talk("which assets serve no need")

    assert talk("was gibt es auf Deutsch")["intent"] == "asset_find"


def test_what_is_left_of_a_list_may_be_nothing_and_the_list_is_still_meant(talk):
    talk("audit the library")

    assert _first(talk, "just Ben's") == "None of the 16: owner Ben."
    assert _first(talk, "and which is the oldest of those").startswith("Reviewed longest ago:")


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("how many pieces has Ada done", "5 of 44: owner Ada."),
        ("what have we got that nobody needs", "4 of 44: without a need."),
        ("Koji sadržaji nisu pregledani dulje od godinu dana?", "8 od 44: nije pregledano od 16. velj 2025."),
    ],
)
def test_a_word_of_briefs_or_of_length_narrows_no_content(talk, text, first):
    assert _first(talk, text) == first


def test_pieces_that_say_the_same_are_told_and_no_whole_audit(talk):
    assert _first(talk, "do any pieces overlap").startswith("2 of 44 assets")


def test_the_most_used_of_a_list_is_of_that_list(talk):
    talk("which assets are Ada's")

    assert talk("which is the most used")["text"].splitlines()[0].startswith("Used most in 90 days:")
    assert talk("which is the most used")["intent"] == "audit"


@pytest.mark.parametrize(
    "text", ["do we have two pieces that say the same thing", "anything tagged for the wrong phase?"]
)
def test_wrong_tags_and_doubles_are_a_matter_of_an_audit_and_no_false_nothing(talk, text):
    assert talk(text)["intent"] == "audit"
