"""Tags of an asset: one is put to those that are there, and only one that is said to go is taken off."""

from dataclasses import replace

import pytest

from bot.notebook import NotebookInMemory
from bot.skills.ask import ask
from retrieval.understood import Question


@pytest.fixture
def tags(services):
    def said(text):
        kept = replace(services, notebook=NotebookInMemory())
        answer = ask(Question(text, "nina"), kept)
        return answer.lines[0], {effect.field: effect.after for effect in answer.effects}

    return said


ALREADY = {
    "en": "It is so already; nothing to change.",
    "de": "Das ist schon so; nichts zu ändern.",
    "es": "Ya está así; no hay nada que cambiar.",
    "hr": "Već je tako; nema se što promijeniti.",
}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "add reliability engineer to A20"),
        ("en", "retag A20 for reliability engineers"),
        ("de", "A20 um Reliability Engineer ergänzen"),
        ("es", "añade el reliability engineer a A20"),
        ("hr", "dodaj reliability engineer na A20"),
    ],
)
def test_a_tag_that_is_there_stays_and_that_is_said(tags, language, text):
    assert tags(text) == (ALREADY[language], {})


def test_one_that_is_there_stays_beside_one_that_is_put(tags):
    assert tags("retag A20 for reliability engineers in choosing")[1] == {"phases": "awareness, choosing"}


@pytest.mark.parametrize(
    "text",
    [
        "remove reliability engineer from A20",
        "remove the tag reliability engineer from A20",
        "take the reliability engineer off A20",
        "untag A20 for reliability engineer",
        "entferne Reliability Engineer von A20",
        "nimm den Reliability Engineer von A20 weg",
        "quita la etiqueta reliability engineer de A20",
        "ukloni reliability engineer s A20",
    ],
)
def test_one_that_is_said_to_go_is_taken_off(tags, text):
    assert tags(text)[1] == {"personas": ""}


@pytest.mark.parametrize(
    "text",
    [
        "retag A20 from reliability engineer to the CFO",
        "retag A20 for the CFO instead of the reliability engineer",
        "add the CFO to A20 and drop reliability engineer",
        "remove reliability engineer from A20 and add the CFO",
        "A20 für CFO taggen, nicht für Reliability Engineer",
        "etiqueta A20 para el CFO en lugar del reliability engineer",
        "A20: dodaj CFO umjesto reliability engineer",
    ],
)
def test_one_is_put_in_the_place_of_another(tags, text):
    assert tags(text)[1] == {"personas": "cfo"}


@pytest.mark.parametrize(
    "text",
    [
        "A20 is out of date pls retire it",
        "A20 is outdated, please archive it",
        "archive the security and data-flow white paper",
        "A20 ist veraltet, bitte archivieren",
        "A20 está obsoleto, archívalo por favor",
        "A20 je zastario, arhiviraj ga",
    ],
)
def test_what_is_to_be_done_behind_a_reason_is_done(tags, text):
    assert tags(text)[1] == {"status": "archived"}


def test_who_asks_whether_to_retire_something_changes_nothing(tags):
    assert tags("A20 is outdated, should I retire it?")[1] == {}
