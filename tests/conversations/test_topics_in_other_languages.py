"""A topic in another language than the library's is found by what its words are called there; it is said what was read."""

import pytest


@pytest.mark.parametrize(
    ("asked", "asset", "read_as"),
    [
        ("hast du was zu fehlalarmen", "A16", "„fehlalarmen“ ist als „false alarms“ gelesen."),
        ("algo sobre falsas alarmas", "A16", "«falsas alarmas» se lee como «false alarms»."),
        ("imamo li nešto o lažnim alarmima", "A16", "„lažnim alarmima” čita se kao „false alarms”."),
        ("algo sobre ciberseguridad y flujos de datos", "A20", "se lee como «security flow data»."),
        ("was zur kündigung und verlängerung vom vertrag", "A39", "ist als „cancellation contract“ gelesen."),
        ("imamo li nešto o otkazu ugovora", "A39", "čita se kao „cancellation contract”."),
    ],
)
def test_the_one_fitting_piece_is_found_by_its_matter(talk, asked, asset, read_as):
    record = talk(asked)

    assert record["offered"][0] == asset
    assert read_as in record["text"]


@pytest.mark.parametrize(
    "asked",
    [
        "hast du was zu quantencomputern",
        "haben wir eine datenbrille",  # glasses, not data
        "algo sobre el presupuesto de viajes",  # of half a topic is nothing said
        "imamo li nešto o osiguranju brodova",
    ],
)
def test_what_the_library_has_in_no_language_is_still_not_there(talk, asked):
    record = talk(asked)

    assert (record["behaviour"], record["offered"]) == ("decline_unknown", [])


def test_a_topic_in_the_librarys_own_language_is_read_as_nothing_else(talk):
    assert "is read as" not in talk("anything about false alarms?")["text"]


def test_guests_find_public_pieces_in_their_language(talk):
    record = talk("haben sie etwas zu stillstandskosten", place="shared")

    assert "A02" in record["offered"]
