"""Who of the map fears, wants or objects to something, in the map's own words."""

import pytest


def lines(record):
    return record["text"].splitlines()


@pytest.mark.parametrize(
    ("text", "readers"),
    [
        ("who cares most about costs", "“costs”: Maintenance Manager, Plant Director and CFO."),
        ("which personas are afraid of false alarms?", "“false alarms”: Maintenance Manager and Reliability Engineer."),
        ("wer hat Angst vor Fehlalarmen", "„Fehlalarmen“: Maintenance Manager und Reliability Engineer."),
        ("¿a quién le preocupa el precio?", "«precio»: Maintenance Manager, Plant Director y CFO."),
        ("tko se boji cijene?", "„cijene”: Maintenance Manager, Plant Director i CFO."),
    ],
)
def test_who_minds_something(talk, text, readers):
    told = talk(text)

    assert (lines(told)[0].replace("?", ""), told["intent"]) == (readers.replace("?", ""), "persona_info")


def test_with_the_words_of_the_map(talk):
    assert lines(talk("who is afraid of false alarms"))[1:4] == [
        "   Maintenance Manager: Decides by: low false alarms",
        "   Maintenance Manager: Objects: “We tried sensors in 2019, the alarms drove us mad”",
        "   Reliability Engineer: Needs in Learning: Understand how models detect anomalies and how false alarms are handled (RE-LE-2)",
    ]


def test_where_the_map_says_it_of_nobody_that_is_the_answer(talk):
    told = talk("who is interested in unicorns")

    assert (lines(told)[0], told["behaviour"]) == (
        "The map says of nobody that they mind “unicorns”.",
        "decline_unknown",
    )


def test_guests_hear_nothing_of_what_moves_a_reader(talk):
    assert "Objects" not in talk("who is afraid of false alarms", role="guest", place="shared")["text"]
