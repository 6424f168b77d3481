"""Behind an order of the digest: another day, its end, whether it is on; asked alone it orders nothing."""

import pytest

STORIES = {
    "en": ("send me the digest every monday", "actually on tuesdays at 8", "when does it come?", "stop it", "is it on?"),
    "de": ("schick mir jede Woche den Digest", "lieber dienstags um 8", "wann kommt er?", "beende es", "ist er an?"),
    "es": ("envíame el resumen cada lunes", "mejor los martes a las 8", "¿cuándo llega?", "deja de enviarlo", "¿está activo?"),
    "hr": ("šalji mi tjedni pregled ponedjeljkom", "ipak utorkom u 8", "kada stiže?", "prestani", "je li uključen?"),
}  # fmt: skip
THERE = {
    "en": ("Stored: digest, on Tuesdays at 08:00, privately to you.", "You get the digest on Tuesdays at 08:00, privately.", "You get no digest."),
    "de": ("Gespeichert: Digest, dienstags um 08:00, nur für Sie.", "Der Digest kommt dienstags um 08:00, nur an Sie.", "Der Digest ist nicht bestellt."),
    "es": ("Guardado: resumen, los martes a las 08:00, solo para ti.", "Recibes el resumen los martes a las 08:00, en privado.", "No recibes ningún resumen."),
    "hr": ("Spremljeno: pregled, utorkom u 08:00, samo za vas.", "pregled stiže utorkom u 08:00, privatno.", "Pregled nije naručen."),
}  # fmt: skip


@pytest.mark.parametrize("language", STORIES)
def test_a_digest_is_ordered_moved_asked_about_and_ended_in_one_thread(thread, language):
    ordered, moved, asked, ended, asked_again = (thread(each) for each in STORIES[language])
    assert [each[0] for each in (ordered, moved, asked, ended, asked_again)] == [
        "act",
        "act",
        "answer",
        "act",
        "answer",
    ]
    assert (moved[1][0], asked[1][0], asked_again[1][0]) == THERE[language]


@pytest.mark.parametrize("said", ["digest?", "my digest?", "is the digest on?"])
def test_asked_by_its_name_alone_it_orders_nothing(thread, said):
    behaviour, lines = thread(said)
    assert (behaviour, lines[0]) == ("answer", "You get no digest.")


def test_what_is_paused_ends(thread):
    thread("send me the digest every monday")
    assert thread("pause the digest")[1][0] == "Stored: no more digest for you."


def test_another_question_behind_it_is_another_question(thread):
    thread("send me the digest every monday")
    assert thread("where are our biggest gaps?")[1][0].startswith("Biggest gap")
