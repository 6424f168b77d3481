"""What somebody noted as sent to a deal is told to them; a question or a denial notes nothing."""

import pytest

ASKED = {
    "en": ("what did I send to Lurra?", "You noted 1 asset as sent to Lurra Foods:"),
    "de": ("was habe ich Lurra geschickt?", "Von Ihnen ist 1 Asset als an Lurra Foods gesendet vermerkt:"),
    "es": ("¿qué le he enviado a Lurra?", "Tienes anotado 1 contenido enviado a Lurra Foods:"),
    "hr": ("što sam poslao Lurri?", "Zabilježen je 1 sadržaj poslan za Lurra Foods:"),
}


@pytest.mark.parametrize("language", ASKED)
def test_what_was_noted_is_told_to_whoever_noted_it(thread, language):
    asked, first = ASKED[language]
    thread("A26: I sent it to Lurra Foods", user="priya-sales", role="marketer")
    behaviour, lines = thread(asked, user="priya-sales")
    assert (behaviour, lines[0], lines[1].endswith("(A26)")) == ("answer", first, True)


def test_nothing_is_noted_for_anybody_else(thread):
    thread("A26: I sent it to Lurra Foods")
    behaviour, lines = thread("what did I send to Lurra?", user="ada")
    assert (behaviour, lines[0]) == ("answer", "You noted nothing as sent to Lurra Foods.")


def test_behind_its_pack_they_are_that_deals(thread):
    thread("what can I send to Lurra?")
    thread("I sent the first one")
    assert thread("what did I send them?")[1][0] == "You noted 1 asset as sent to Lurra Foods:"


def test_other_sellers_deals_stay_unknown(thread):
    behaviour, lines = thread("what was sent to Lurra?", user="tom", role="sales")
    assert (behaviour, lines[0]) == ("decline_unknown", "I know no deal or person by that name that you may see.")


@pytest.mark.parametrize(
    "said",
    [
        "did I send A26?",
        "I haven't sent A26 yet",
        "ich habe A26 nicht geschickt",
        "was habe ich Lurra geschickt",
        "no he enviado A26",
    ],
)
def test_a_question_or_a_denial_is_no_use(thread, company, said):
    thread(said)
    assert company().notebook.ratings("nina") == ()


NONE = {
    "what did I send Lurra?": "You noted nothing as sent to a deal:",
    "was habe ich Lurra geschickt?": "Von Ihnen ist nichts als an einen Deal gesendet vermerkt:",
    "¿qué le he enviado a Lurra?": "No tienes anotado ningún envío:",
    "što sam poslao Lurri?": "Nemate zabilježeno ništa poslano:",
}


@pytest.mark.parametrize("asked", NONE)
def test_of_a_deal_nobody_may_hear_of_only_the_own_notes_are_told(thread, asked):
    behaviour, lines = thread(asked, user="tom", role="sales")
    assert (behaviour, lines[0].startswith(NONE[asked])) == ("answer", True)


def test_without_a_deal_every_note_is_told_deal_by_deal(thread):
    thread("A26: I sent it to Lurra Foods", user="priya-sales", role="marketer")
    behaviour, lines = thread("what have I sent so far?", user="priya-sales", role="marketer")
    assert (behaviour, lines[0], lines[1].endswith("(A26)")) == (
        "answer",
        "You noted 1 asset as sent to Lurra Foods:",
        True,
    )
