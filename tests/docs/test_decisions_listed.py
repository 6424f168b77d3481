"""Who wonders why finds every decision in the page about the architecture."""

from pathlib import Path

DOCS = Path(__file__).parents[2] / "docs"


def test_every_decision_is_listed() -> None:
    page = (DOCS / "architecture.md").read_text("utf-8")

    assert [each.name for each in (DOCS / "decisions").glob("*.md") if f"(decisions/{each.name})" not in page] == []
