"""A reader is called by the place they work at, which the map has only inside a longer name."""

from collections.abc import Iterator

import pytest

from tests.companies.changed import HERE, Say, changed

PEOPLE = (HERE / "orvasta" / "personas.yaml").read_text("utf-8")
NAMES = {
    "[import coordinator,": "[import coordinator, Leiterin der Zollabteilung, foreman of the loading bay, "
    "encargada del muelle,",
    "[treasurer,": "[treasurer, Kassenleitung, head of the cash office, voditeljica blagajne,",
}


@pytest.fixture(scope="module")
def say(tmp_path_factory) -> Iterator[Say]:
    people = PEOPLE
    for alias, more in NAMES.items():
        people = people.replace(alias, more)
    files = {"personas.yaml": people}
    with changed("orvasta", tmp_path_factory.mktemp("customs"), files) as talking:
        yield talking


def first_line(told):
    return told["text"].splitlines()[0]


@pytest.mark.parametrize(
    "wish",
    [
        "only for the cash office",
        "bloß das für die Kasse",
        "nur was für die Kasse ist",
        "samo za blagajnu",
        "and for the cash office?",
    ],
)
def test_behind_a_pack_their_part_of_it_is_given(say, wish):
    *_, told = say("what can I send to Nordhav", wish, user="ines")
    assert told["slots"]["persona"] == ["treasurer"]
    assert told["offered"] == ["OV06"]


@pytest.mark.parametrize("wish", ["y lo del muelle", "solo para el muelle", "only for the loading bay"])
def test_nobody_of_the_phase_works_there_and_that_is_said(say, wish):
    *_, told = say("what can I send to Nordhav", wish, user="ines")
    assert told["slots"]["persona"] == ["import-coordinator"]
    assert "Import Coordinator" in first_line(told)


@pytest.mark.parametrize("wish", ["and for the cash office?", "und für die Kasse?", "and for the treasurer?"])
def test_behind_how_a_deal_stands_for_a_reader_is_what_to_send_them(say, wish):
    *_, told = say("how is Nordhav doing?", wish, user="ines")
    assert (told["intent"], told["offered"]) == ("deal_collateral", ["OV06"])


def test_the_reading_is_said(say):
    *_, told = say("what can I send to Nordhav", "only for the cash office", user="ines")
    assert "“cash office” is read as Treasurer." in told["text"]


@pytest.mark.parametrize("wish", ["brief for the cash office", "ein Briefing für die Kasse bitte", "brief za blagajnu"])
def test_a_brief_is_for_them(say, wish):
    (told,) = say(wish, user="gael", role="marketer")
    assert told["intent"] == "brief_create"
    assert told["cells"][0].startswith("treasurer/")


def test_what_they_need_is_told(say):
    (told,) = say("what does the cash office need in commit?", user="gael", role="marketer")
    assert told["cells"] == ["treasurer/commit"]


@pytest.mark.parametrize(
    "question", ["anything about loading bay doors?", "what do we have on cash office software for hospitals?"]
)
def test_what_something_is_about_is_no_reader(say, question):
    (told,) = say(question, user="gael", role="marketer")
    assert "persona" not in told["slots"]


def test_a_place_where_nobody_works_stays_unknown(say):
    *_, told = say("what can I send to Nordhav", "only for the canteen", user="ines")
    assert "persona" not in told["slots"]


def test_behind_how_a_deal_stands_another_question_is_about_the_deal(say):
    *_, told = say("how is Nordhav doing?", "who is missing?", user="ines")
    assert told["intent"] == "deal_info"
