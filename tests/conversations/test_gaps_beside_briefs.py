"""A brief that holds one need of a cell hides nothing of what the others need."""

from collections.abc import Iterator

import pytest

from tests.companies.changed import Say, changed
from tests.conftest import TARNWELL

FILE = next((TARNWELL / "briefs").glob("*.yaml"))
ADDED = """- {id: BR-081, title: "What it costs in three years", persona: cfo, phase: choosing, needs: [CF-CH-2], \
status: writing, writer: ben, requested_by: tom, requested_on: 2026-01-20, due: 2026-03-06}
- {id: BR-082, title: "Its downside", persona: cfo, phase: choosing, needs: [CF-CH-3], \
status: requested, writer: null, requested_by: tom, requested_on: 2026-01-20, due: null}
"""
WORK = {
    "en": (
        "gaps for the CFO in choosing",
        (
            "for CF-CH-1; write something new for CF-CH-4; BR-081 is writing CF-CH-2; "
            "BR-082 is requested for CF-CH-3, and nobody writes it"
        ),
    ),
    "de": (
        "welche Lücken hat der CFO in Choosing",
        (
            "(für CF-CH-1); etwas Neues schreiben (für CF-CH-4); BR-081 ist für CF-CH-2 in Arbeit; "
            "BR-082 ist für CF-CH-3 angefragt, und niemand schreibt es"
        ),
    ),
    "es": (
        "mayores huecos para el CFO en Choosing",
        (
            "para CF-CH-1; escribir algo nuevo para CF-CH-4; BR-081 ya se está escribiendo para CF-CH-2; "
            "BR-082 está pedido para CF-CH-3 y nadie lo escribe"
        ),
    ),
    "hr": (
        "koje su rupe za CFO u fazi Choosing",
        (
            "za CF-CH-1; napisati nešto novo za CF-CH-4; BR-081 se već piše za CF-CH-2; "
            "BR-082 je zatražen za CF-CH-3, a nitko ga ne piše"
        ),
    ),
}


@pytest.fixture(scope="module")
def say(tmp_path_factory) -> Iterator[Say]:
    files = {f"briefs/{FILE.name}": FILE.read_text("utf-8") + ADDED}
    with changed(str(TARNWELL), tmp_path_factory.mktemp("tarnwell"), files) as talking:
        yield talking


@pytest.mark.parametrize("language", list(WORK))
def test_every_need_has_its_own_work_or_its_own_brief(say, language):
    question, work = WORK[language]
    (told,) = say(question, user="nina", role="marketer")
    assert work in told["text"]


def test_a_cell_whose_only_need_somebody_writes_waits_for_that(say):
    (told,) = say("gaps for the plant director in purchasing", user="nina", role="marketer")
    assert told["text"].splitlines()[2] == "   do: wait for BR-014"


def test_a_whole_brief_names_the_brief_that_holds_another_need(say):
    (told,) = say("whole brief for the CFO in choosing", user="nina", role="marketer")
    assert "CF-CH-2 (must, weak: in BR-081)" in told["text"]
    assert "CF-CH-2 (must, weak: create separately)" not in told["text"]


def test_a_cell_to_be_written_is_not_told_as_not_to_be_written_too(say):
    (told,) = say("what should I write next?", user="priya", role="writer")
    lines = told["text"].splitlines()
    assert lines[1].startswith("1 · CFO × Choosing"), lines
    assert [line for line in lines if line.startswith("Not to write: CFO × Choosing")] == []
