"""Each language keeps its own words for figures, in its own file."""

from importlib.resources import files

import pytest
import yaml

from bot.words import LANGUAGES

TOPICS = {
    language: yaml.safe_load((files("retrieval") / "cues" / f"{language}.yaml").read_text("utf-8"))["metric_topics"]
    for language in LANGUAGES
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_words_for_all_figures(language):
    assert TOPICS[language].keys() == TOPICS["en"].keys()
