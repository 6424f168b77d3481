"""A newcomer finds every page: from the README, and why it is so from the page about the architecture."""

from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_every_page_is_linked_from_the_readme() -> None:
    readme = (ROOT / "README.md").read_text("utf-8")

    assert [page.name for page in (ROOT / "docs").glob("*.md") if f"(docs/{page.name})" not in readme] == []


def test_every_decision_is_listed_with_the_architecture() -> None:
    page = (ROOT / "docs" / "architecture.md").read_text("utf-8")

    assert [
        each.name for each in (ROOT / "docs" / "decisions").glob("*.md") if f"(decisions/{each.name})" not in page
    ] == []
