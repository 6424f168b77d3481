"""Each language keeps its own words in its own files, one of each kind."""

from importlib.resources import files

import pytest

from bot.words import LANGUAGES
from retrieval.languages import ASKED
from retrieval.reading.words.cue_files import by_language

KINDS = sorted(
    {
        each.name.partition(".")[2].removesuffix("yaml").rstrip(".")
        for each in files("retrieval").joinpath("cues").iterdir()
    }
)
KEPT_BY_ALL = {
    "": ("metric_topics", "audit_topics", "readers", "signals", "moves", "filler", "chatter", "stop"),
    "jobs": ("functions", "ranks", "joints"),
    "industries": ("industries", "nouns", "forms", "trades"),
    "times": ("end_of", "by", "one", "more_than", "things", "size"),
    "grammar": ("forms",),
    "given": ("them", "lead", "tail", "facts"),
    "claims": ("them", "lead", "tail", "facts"),
}


def test_questions_are_answered_in_the_languages_they_are_read_in():
    assert set(ASKED) == set(LANGUAGES)


@pytest.mark.parametrize("kind", KINDS)
def test_every_language_has_a_file_of_each_kind(kind):
    assert set(by_language(kind)) >= set(LANGUAGES)


@pytest.mark.parametrize(
    ("kind", "section"), [(kind, each) for kind, sections in KEPT_BY_ALL.items() for each in sections]
)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_words_of_each_sort(kind, section, language):
    assert by_language(kind)[language][section]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_words_for_all_figures(language):
    assert by_language()[language]["metric_topics"].keys() == by_language()["en"]["metric_topics"].keys()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_words_for_all_that_people_work_on(language):
    assert by_language("jobs")[language]["functions"].keys() == by_language("jobs")["en"]["functions"].keys()


@pytest.mark.parametrize("kind", ["given", "claims"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_asks_for_the_same_facts(kind, language):
    assert by_language(kind)[language]["facts"].keys() == by_language(kind)["en"]["facts"].keys()


def test_words_of_business_are_told_in_english_by_every_other_language():
    others = [words for language, words in by_language("english").items() if language != "en"]

    assert len(others) == len(LANGUAGES) - 1
    assert len({frozenset(words) for words in others}) == 1
