"""A title typed whole names its asset, whatever its words ask for elsewhere."""

from dataclasses import replace

import pytest

from content_library.intake import Asset, Company, Persona, Phase
from content_library.picture import Picture
from content_library.taxonomy import Taxonomy
from retrieval.reading.names.whole_titles import with_ids_for_titles
from retrieval.understanding import understand
from retrieval.understood import Question
from retrieval.vocabulary import Vocabulary
from tests.retrieval.other_companies import TODAY

FERRIES = Picture(
    today=TODAY,
    company=Company(company="Quaylight", content_languages=("en", "de", "es", "hr")),
    taxonomy=Taxonomy(format=("checklist", "guide", "case_study", "one_pager")),
    personas=(Persona(id="purser", label="Purser"),),
    phases=(Phase(id="wording", label="Wording", order=1),),
    assets=(
        Asset(id="Q-1", title="Find the gaps in your timetable", format="checklist", language="en"),
        Asset(id="Q-2", title="Case study: Isla Blanca sails on time for a year", format="case_study", language="en"),
        Asset(id="Q-3", title="Quaylight charter wording 2026", format="guide", language="en"),
        Asset(id="Q-4", title="Was der Purser vor der Abfahrt braucht", format="one_pager", language="de"),
        Asset(id="Q-5", title="Cobertura del puerto, y lo que falta", format="guide", language="es"),
        Asset(id="Q-6", title="Praznine u voznom redu (predložak)", format="checklist", language="hr"),
        Asset(id="Q-7", title="How long does a crossing take?", format="guide", language="en"),
        Asset(id="Q-8", title="Rope care", format="guide", language="en"),
    ),
)


def asked(text: str):
    return understand(Question(text), Vocabulary.of(FERRIES), TODAY)


@pytest.mark.parametrize(
    ("text", "asset"),
    [
        ("find the gaps in your timetable", "Q-1"),
        ("Find the gaps in your timetable - is it current?", "Q-1"),
        ("send me isla blanca sails on time for a year", "Q-2"),
        ("do we have the charter wording 2026", "Q-3"),
        ("was der Purser vor der Abfahrt braucht", "Q-4"),
        ("cobertura del puerto y lo que falta", "Q-5"),
        ("praznine u voznom redu", "Q-6"),
        ("rope care", "Q-8"),
    ],
)
def test_a_whole_title_names_its_asset(text, asset):
    read = asked(text)

    assert (read.intent, read.slots.asset) == ("asset_info", (asset,))


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("find the gaps in wording", "gap_list"),
        ("was braucht der Purser", "need_lookup"),
        ("qué falta para el purser", "gap_list"),
        ("praznine u fazi wording", "gap_list"),
    ],
)
def test_some_words_of_a_title_ask_what_they_ask_elsewhere(text, intent):
    assert asked(text).intent == intent


@pytest.mark.parametrize(
    "text",
    [
        "how long does a crossing take",
        "who needs rope care on deck",
        "sails on time",
    ],
)
def test_what_may_be_said_in_passing_is_no_title(text):
    assert with_ids_for_titles(text, Vocabulary.of(FERRIES)) == text


def test_two_assets_of_one_title_are_told_apart_by_nothing():
    twice = replace(FERRIES, assets=(*FERRIES.assets, FERRIES.assets[0].model_copy(update={"id": "Q-9"})))

    assert with_ids_for_titles("find the gaps in your timetable", Vocabulary.of(twice)) == (
        "find the gaps in your timetable"
    )


def test_the_words_around_a_title_tell_the_language():
    assert asked("ist find the gaps in your timetable noch aktuell").language == "de"
