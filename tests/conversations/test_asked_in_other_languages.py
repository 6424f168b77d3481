"""What colleagues ask in German, Spanish and Croatian: how long, who takes part, how many, may it go out, in no such language."""

import pytest


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("wie lange dauert die Auswahlphase", "Choosing: üblich sind 40 Tage."),
        ("cuánto dura la fase de elección", "Choosing: lo habitual son 40 días."),
        ("koliko traje faza izbora", "Choosing: uobičajeno: 40 dana."),
        ("how long does the awareness phase take", "Awareness: nobody has noted how long it usually takes."),
    ],
)
def test_how_long_a_phase_takes_is_told_in_days(talk, asked, told):
    assert talk(asked)["text"].splitlines()[0] == told


def test_without_a_phase_each_is_told(talk):
    assert talk("wie lange dauern die Phasen")["text"].count("üblich sind") == 4


def test_who_takes_part_in_a_phase_is_that_phase(talk):
    record = talk("welche Personas sind in der Auswahlphase dabei")

    assert (record["intent"], "CFO (Gatekeeper)" in record["text"]) == ("journey_info", True)


def test_which_personas_there_are_stays_a_question_about_them(talk):
    assert talk("welche Personas haben wir")["intent"] == "persona_info"


def test_how_many_pieces_there_are_in_a_language_is_counted(talk):
    assert talk("cuántas piezas hay en español")["text"].startswith("1 de 44")


def test_what_runs_out_is_looked_through(talk):
    assert talk("welche Inhalte laufen bald ab")["intent"] == "audit"
    assert talk("welche Kampagnen laufen gerade")["intent"] == "campaign_info"


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("darf ich die battlecard weiterleiten", "Nein, nicht nach außen: „Battlecard"),
        ("Darf die Gearmind-Battlecard an den Kunden?", "Nein, nicht nach außen: „Battlecard"),
        ("smijem li proslijediti battlecard", "Ne, ne prema van: „Battlecard"),
        ("puedo reenviar la battlecard", "No, no fuera: «Battlecard"),
        ("can I forward A24", "No, not outside: “Battlecard"),
    ],
)
def test_whether_something_internal_may_go_out_is_answered_with_no(talk, asked, told):
    assert talk(asked, role="sales", user="jonas")["text"].startswith(told)


def test_what_is_internal_is_only_told_to_be_so_where_nobody_asks_for_leave(talk):
    assert talk("tell me about A24")["text"].startswith("“Battlecard: Gearmind (INTERNAL)” (A24): INTERNAL")


@pytest.mark.parametrize(
    ("asked", "none", "first"),
    [
        ("Pilotplan deutsch?", "Zu „Pilotplan“ gibt es nichts auf Deutsch; in anderen Sprachen gibt es dies.", "A28"),
        ("algo sobre falsas alarmas en español", "Sobre «falsas alarmas» no hay nada en español", "A16"),
    ],
)
def test_where_a_language_has_nothing_on_a_matter_the_others_are_named(talk, asked, none, first):
    record = talk(asked)

    assert (record["text"].startswith(none), record["offered"][0]) == (True, first)


def test_what_a_language_has_is_given_without_the_others(talk):
    assert talk("caso de éxito en español")["offered"] == ["A26"]


def test_a_word_whose_english_is_not_known_is_no_proof_that_there_is_nothing(talk):
    text = talk("algo sobre cepillos de dientes")["text"]

    assert text.startswith("«cepillos dientes» no aparece en ningún texto nuestro. La mayoría está en inglés")


def test_what_is_near_by_a_part_of_the_words_is_named_and_not_offered(talk):
    record = talk("seguridad: adónde van los datos de la planta")

    assert (record["offered"], "Lo más cercano: «Security and data-flow white paper» (A20)" in record["text"]) == (
        [],
        True,
    )


def test_a_german_word_is_found_in_a_longer_one(talk):
    assert talk("etwas zu Zulieferindustrie")["offered"][0] == "A43"
