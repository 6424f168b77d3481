"""A newcomer finds every word of the taxonomy in the page about the workspace."""

from pathlib import Path

import pytest

from content_library.taxonomy import Taxonomy

PAGE = (Path(__file__).parents[2] / "docs" / "workspace.md").read_text("utf-8").partition("\n## Words\n")[2]


@pytest.mark.parametrize("kind", ["content_type", "format", "need_kind", "pain_type", "trigger", "buying_role"])
def test_every_word_there_is_without_a_taxonomy_is_listed(kind: str) -> None:
    assert [word for word in getattr(Taxonomy(), kind) if f"`{word}`" not in PAGE] == []
