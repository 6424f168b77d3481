"""The page on languages lists every file a language has, and none it has not."""

import re
from pathlib import Path

import pytest

from bot.words import LANGUAGES

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "languages.md").read_text("utf-8")
FOLDERS = ("bot/catalogues", "bot/checking/cues", "content_library/cues", "retrieval/cues", "retrieval/examples")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_files_of_a_language_are_those_the_page_lists(language):
    listed = {path.replace("<language>", language) for path in re.findall(r"`([\w/]+/<language>[\w.]*)`", PAGE)}
    every = (path.relative_to(ROOT) for folder in FOLDERS for path in (ROOT / folder).iterdir())
    assert listed == {str(path) for path in every if path.name.split(".")[0] == language}
