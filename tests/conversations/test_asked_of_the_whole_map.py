"""Questions of the map or the library as a whole: kinds of customers, owners, shares, what readers ask, what holds deals up."""

import pytest


def first(record):
    return record["text"].splitlines()[0]


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("which segments are we worst at", "Covered least: Automotive suppliers, multi-site, 68.7 %."),
        ("welche Branche ist am schlechtesten abgedeckt?", "Am wenigsten abgedeckt: Automotive suppliers, multi-site, 68,7 %."),
        ("who has the most assets", "Nina 38, Ada 5, Priya 1"),
        ("wer hat die meisten Assets?", "Nina 38, Ada 5, Priya 1"),
        ("what percentage of needs are met", "Needs: 46; met: 33; weak: 3; not met: 10."),
        ("¿qué porcentaje de necesidades está cubierto?", "Necesidades: 46; cubiertas: 33; débiles: 3; sin cubrir: 10."),
        ("which deals are held up by the CFO", "CFO: 3 deals wait for them: Lurra Foods, Hollin Bakery Group and Veltmann Dairy."),
        ("which content hasnt been opened since january", "6 of 43 published assets (14 %) were not used in the last 90 days:"),
        ("briefs nobody has picked up", "Briefs without a writer: 1 of 2."),
    ],
)  # fmt: skip
def test_the_number_or_the_first_is_said_first(talk, text, answer):
    assert first(talk(text)) == answer


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("what does the CFO ask most", "persona_info"),
        ("was fragt der CFO am häufigsten", "persona_info"),
        ("welche Texte fehlen auf Deutsch?", "gap_list"),
        ("koji sadržaji nedostaju na njemačkom?", "gap_list"),
        ("what should priya write next", "gap_list"),
        ("whats the deadline on BR-014", "brief_status"),
    ],
)
def test_it_is_read_as_what_it_asks(talk, text, intent):
    assert talk(text)["intent"] == intent


def test_another_language_of_a_piece_just_given_is_looked_for(talk):
    talk("what can I send to the CFO of Brixen Automotive?", user="jonas", role="sales")
    told = talk("is there a german version of that?", user="jonas", role="sales")

    assert "is not there in German" in first(told)
