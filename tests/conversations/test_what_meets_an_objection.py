"""Behind what a reader objects to stands the need it is about, and what there is for it."""

import pytest


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        (
            "what objections does the plant director have",
            (
                "“I will not stop a line for a pilot” → Confidence that production is not disrupted by a pilot (PD-LE-2): "
                "“Pilot without stopping the line (slides)” (A18)"
            ),
        ),
        (
            "welche Einwände hat der Werksleiter",
            (
                "„I will not stop a line for a pilot“ → Confidence that production is not disrupted by a pilot (PD-LE-2): "
                "„Pilot without stopping the line (slides)“ (A18)"
            ),
        ),
    ],
)
def test_an_objection_is_told_with_the_need_and_what_meets_it(talk, asked, told):
    record = talk(asked, role="sales", user="tom")
    assert record["text"].splitlines()[0].startswith("Plant Director · ")
    assert told in record["text"]
    assert record["offered"] == ["A18"]


def test_what_nothing_meets_is_said(talk):
    record = talk("what objections does IT security have", role="sales", user="tom")
    assert (
        "“Who can log in remotely?” → OT network impact: data flows, segmentation, remote access (IT-CH-2): "
        in (record["text"])
    )
    assert record["offered"] == ["A19"]


def test_guests_hear_what_is_objected_and_nothing_more(talk):
    record = talk("what objections does the plant director have", role="guest", place="shared")
    assert ("→" in record["text"], record["offered"]) == (False, [])


def test_another_field_of_a_reader_stands_alone(talk):
    assert talk("what are the goals of the plant director", role="sales", user="tom")["offered"] == []
