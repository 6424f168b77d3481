"""Whether anybody is at work on a matter is answered by the open briefs on it, or by nobody."""

import pytest

from tests.companies.changed import changed

BRIEFS = """- {id: LB-07, title: Renting or buying compared, persona: sceptical-partner, phase: buy, needs: [SK-BU-1], status: writing, writer: wen, due: 2026-06-20}
- {id: LB-08, title: Deletion of visitor data explained, persona: parent, phase: buy, needs: [PA-BU-1], status: requested, due: 2026-06-30}
"""


@pytest.fixture(scope="module")
def say(tmp_path_factory):
    with changed("lumo", tmp_path_factory.mktemp("matter"), {"briefs/open.yaml": BRIEFS}) as ask:
        yield ask


@pytest.mark.parametrize(
    "question",
    [
        "is anybody on the deletion of visitor data?",
        "who's writing the visitor data piece",
        "arbeitet jemand an der Löschung von Besucherdaten?",
        "radi li netko na brisanju podataka",
    ],
)
def test_the_brief_on_it_is_told(say, question):
    (answer,) = say(question, user="wen", role="writer")
    assert answer["intent"] == "brief_status"
    assert answer["text"].startswith("LB-08 ")
    assert "LB-07" not in answer["text"]


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("is anyone writing about tuning", "Nobody is on “tuning”. Open are:"),
        ("schreibt jemand über Stimmgeräte?", "An „Stimmgeräte“ arbeitet niemand. Offen sind:"),
    ],
)
def test_that_nobody_is_comes_before_what_is_open(say, question, told):
    (answer,) = say(question, user="wen", role="writer")
    assert answer["text"].splitlines()[0] == told


@pytest.mark.parametrize(
    ("question", "intent"),
    [
        ("is anybody using LM11", "asset_info"),
        ("which briefs are open", "brief_status"),
        ("who is the driver in try", "journey_info"),
    ],
)
def test_other_questions_are_no_question_of_work(say, question, intent):
    (answer,) = say(question, user="wen", role="writer")
    assert answer["intent"] == intent
    assert "Nobody is on" not in answer["text"]
