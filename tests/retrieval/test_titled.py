"""Assets and briefs pointed at by some words of their titles, and titles that only seem to be meant."""

import pytest

from content_library.intake import Asset, BriefRequest, Company, Persona, Phase
from content_library.picture import Picture
from content_library.taxonomy import Taxonomy
from retrieval.understanding import understand
from retrieval.understood import Question
from retrieval.vocabulary import Vocabulary
from tests.retrieval.other_companies import TODAY

TITLES = {
    "P1": ("How Marlow Ferries sail fuller", "case_study"),
    "P2": ("Case study: Tidewater Cruises", "case_study"),
    "P3": ("Berth planning and fuel calculator", "calculator"),
    "P4": ("Ticket script: nobody queues in the rain", "battlecard"),
    "P5": ("Fallstudie: Inselreederei Nord", "case_study"),
}
PIER = Picture(
    today=TODAY,
    company=Company(company="Pierly"),
    taxonomy=Taxonomy(format=("case_study", "calculator", "battlecard")),
    personas=(Persona(id="captain", label="Captain"),),
    phases=(Phase(id="buy", order=0, label="Buy"),),
    assets=tuple(Asset(id=id, title=title, format=kind, status="published") for id, (title, kind) in TITLES.items()),
    briefs=(
        BriefRequest(
            id="PB-07", title="Winter timetable for islands", persona="captain", phase="buy", status="writing"
        ),
        BriefRequest(id="PB-12", title="Refund rules", persona="captain", phase="buy", status="requested"),
    ),
)


def slots(text):
    return understand(Question(text), Vocabulary.of(PIER), TODAY).slots


@pytest.mark.parametrize(
    ("text", "asset"),
    [
        ("who owns the Marlow case study?", "P1"),
        ("is the case study about Tidewater still ok to use", "P2"),
        ("when does the fuel calculator expire", "P3"),
        ("who owns the battlecard about rain", "P4"),
        ("Wann läuft die Fallstudie zur Inselreederei ab?", "P5"),
        ("Wann läuft die Fallstudie der Inselreederei Nord ab?", "P5"),
        ("archive the Marlow case study", "P1"),
    ],
)
def test_words_of_one_title_point_at_it(text, asset):
    assert slots(text).asset == (asset,)


@pytest.mark.parametrize(
    "text",
    [
        "archive the dairy case study",
        "archive the dairy Marlow case study",
        "archive the case study",
        "mark the case study about Marlow dairies as outdated",
    ],
)
def test_nothing_is_changed_by_half_a_title(text):
    assert slots(text).asset == ()


@pytest.mark.parametrize("text", ["who owns the dairy case study?", "who wrote the harbour calculator"])
def test_a_kind_with_words_of_no_title_is_looked_for(text):
    read = understand(Question(text), Vocabulary.of(PIER), TODAY)
    assert (read.intent, read.slots.asset, read.slots.unresolved) == ("asset_info", (), ())


@pytest.mark.parametrize(
    ("text", "brief"),
    [
        ("status of the timetable brief", "PB-07"),
        ("what is the status of the brief about refunds", "PB-12"),
        ("status of brief 7", "PB-07"),
        ("is PB 12 done?", "PB-12"),
        ("status of brief no 12", "PB-12"),
        ("mark the refund brief as done", "PB-12"),
    ],
)
def test_a_brief_goes_by_its_number_or_by_words_of_its_title(text, brief):
    assert slots(text).brief == (brief,)


@pytest.mark.parametrize("text", ["status of brief one", "status of brief 99", "is PB 3 done"])
def test_a_number_no_brief_has_is_said(text):
    assert (slots(text).brief, bool(slots(text).unresolved)) == ((), True)


@pytest.mark.parametrize("text", ["a refund brief for the captain in buy", "mark the dairy refund brief as done"])
def test_other_words_beside_it_name_no_brief(text):
    assert slots(text).brief == ()
