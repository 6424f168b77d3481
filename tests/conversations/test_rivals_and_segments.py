"""The company's rivals and segments, asked for by their name alone."""

import pytest

RIVALS = {
    "competitors?": "3 competitors are written down: Gearmind, OmniPlant CMMS and Do nothing / spreadsheets.",
    "who are our competitors": "3 competitors are written down: Gearmind, OmniPlant CMMS and Do nothing / spreadsheets.",
    "wer sind unsere Wettbewerber": "3 Wettbewerber sind notiert: Gearmind, OmniPlant CMMS und Do nothing / spreadsheets.",
    "¿quiénes son nuestros competidores?": "Hay 3 competidores anotados: Gearmind, OmniPlant CMMS y Do nothing / spreadsheets.",
    "tko su nam konkurenti": "Zabilježena su 3 konkurenta: Gearmind, OmniPlant CMMS i Do nothing / spreadsheets.",
}


@pytest.mark.parametrize("asked", RIVALS)
def test_all_rivals_are_told_with_what_is_written_of_them(talk, asked):
    lines = talk(asked)["text"].splitlines()
    assert (lines[0], lines[1].strip().startswith("Gearmind, ")) == (RIVALS[asked], True)


@pytest.mark.parametrize("asked", ["who is Gearmind?", "wer ist Gearmind", "¿quién es Gearmind?", "tko je Gearmind"])
def test_one_rival_is_told_with_the_content_against_it(talk, asked):
    text = talk(asked)["text"]
    assert text.startswith("Gearmind, ")
    assert ["Cheap wireless sensor kits" in text, "(A24)" in text] == [True, True]


def test_what_there_is_against_a_rival_stays_a_search(talk):
    assert talk("what do we have against Gearmind?")["intent"] == "asset_find"


@pytest.mark.parametrize("asked", ["segments?", "which segments do we have", "who do we sell to"])
def test_segments_are_told(talk, services, asked):
    text = talk(asked)["text"]
    assert text.startswith("3 segments:")
    assert [each.name for each in services.picture().segments if each.name not in text] == []


@pytest.mark.parametrize("asked", ["competitors?", "who is Gearmind?", "segments?"])
def test_guests_hear_none_of_it(talk, asked):
    text = talk(asked, place="shared")["text"]
    assert [each for each in ("OmniPlant", "Cheap wireless", "hygiene audits") if each in text] == []
