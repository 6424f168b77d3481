"""What somebody asks whom nobody mapped is answered by its subject; who they are is said to be unknown."""

import pytest


@pytest.mark.parametrize(
    ("asked", "stranger"),
    [
        ("procurement asks about termination", "“procurement” is not in the map"),
        ("what does procurement need about contract termination", "“procurement” is not in the map"),
        ("was braucht der Einkauf zum Thema Kündigung", "„Einkauf“ ist nicht auf der Karte"),
        ("der Einkauf fragt nach Kündigung", "„Einkauf“ ist nicht auf der Karte"),
        ("el departamento de compras pregunta por la rescisión", "«departamento de compras» no está en el mapa"),
        ("što voditelj nabave treba o otkaznom roku", "Na mapi nema ove riječi: „voditelj nabave”."),
    ],
)
def test_content_on_the_subject_is_given(talk, asked, stranger):
    answer = talk(asked, role="sales", user="sofia")
    assert (answer["intent"], answer["offered"][:1]) == ("asset_find", ["A39"])
    assert stranger in answer["text"]


@pytest.mark.parametrize("asked", ["what does procurement need", "what content does procurement need"])
def test_without_a_subject_there_is_nothing_to_give(talk, asked):
    answer = talk(asked)
    assert (answer["intent"], answer["offered"]) == ("need_lookup", [])
    assert answer["text"].startswith("“procurement” is not in the map: what they need, two interviews would tell.")
