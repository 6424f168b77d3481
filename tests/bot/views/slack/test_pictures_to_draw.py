"""What `make screenshots` hands to the browser: one page a picture, drawable without one."""

import json

from tests.bot.views.slack.asking import ASKED
from tests.screenshots.blocks import write_pages

DRAWN = {
    *(f"home-{role}" for role in ("marketer", "writer", "sales")),
    *("modal", "settings", "change", "tag-review", "digest", "kept-brief", "is-it-done", "letter"),
}


def test_every_answer_window_and_home_has_its_page(tmp_path):
    pages = write_pages(tmp_path)
    assert {page.stem for page in pages} == {each.name for each in ASKED} | DRAWN
    assert all(json.loads(page.read_text(encoding="utf-8"))["blocks"] for page in pages)
