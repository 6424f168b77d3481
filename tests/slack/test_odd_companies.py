"""A company that has only begun to fill its library: every door answers, and says what is missing instead of nothing."""

import re
import shutil
from pathlib import Path

import pytest

from bot.settings import Settings
from bot.skills.sync_library import sync_library
from bot.wiring import build
from bot.words import words_in
from tests.slack.conftest import MARKETING, NINA, SAMPLE, SOFIA
from tests.slack.pressing import said, transcript

ASKED = (
    "show me the coverage matrix",
    "where are our biggest content gaps?",
    "collateral for Lurra",
    "which of my deals are stuck?",
    "what does the CFO need in choosing?",
    "brief for the CFO in choosing",
    "which tags need review?",
    "campaigns",
    "help",
)
NOTHING_BEHIND_IT = re.compile(r": ?\.?$")
"""A line that announces what does not come."""


def only(*kept: str):
    def change(folder: Path) -> None:
        for each in folder.iterdir():
            if each.name not in kept:
                shutil.rmtree(each) if each.is_dir() else each.unlink()
        (folder / "library").mkdir(exist_ok=True)

    return change


def without(*gone: str):
    def change(folder: Path) -> None:
        for each in gone:
            (folder / each).unlink()

    return change


@pytest.fixture
def begun(tmp_path, request):
    """The sample with less in it, as the parameter makes it."""
    folder = tmp_path / "company"
    shutil.copytree(SAMPLE, folder, ignore=shutil.ignore_patterns(".milepost"))
    request.param(folder)
    made = build(Settings(workspace=folder, data=tmp_path / "data"))
    sync_library(made, lambda _what, _done, _total: None)
    yield made
    made.close()


ODD = {
    "an empty folder": only(),
    "people alone": only("company.yaml"),
    "no deals": without("deals.csv", "deal_stage_history.csv"),
    "no personas": without("personas.yaml"),
}


@pytest.mark.parametrize("begun", ODD.values(), ids=ODD, indirect=True)
def test_every_door_opens(slack, serve, ask, begun):
    serve(begun)
    for text in ASKED:
        ask(NINA, MARKETING, text)
        ask(SOFIA, SOFIA, text)
    for person in (NINA, SOFIA):
        slack.open_home(person)
    slack.settled()
    slack.shortcut(NINA, "new_brief")
    slack.settled()

    assert words_in("en").say("slack-broke") not in transcript(slack)


@pytest.mark.parametrize("begun", [only("company.yaml")], ids=["people alone"], indirect=True)
def test_without_a_map_it_says_so_and_draws_no_empty_table(slack, serve, ask, begun):
    serve(begun)
    empty = (
        "Nothing is mapped yet, so nobody can say what is missing.\n"
        "Whoever runs Milepost adds personas, phases and needs: personas.yaml and journey.yaml."
    )
    matrix = ask(NINA, MARKETING, "show me the coverage matrix")
    assert said(slack, MARKETING, matrix.ts) == [empty]
    gaps = ask(NINA, MARKETING, "where are our biggest content gaps?")
    assert said(slack, MARKETING, gaps.ts) == [empty]
    tags = ask(NINA, MARKETING, "which tags need review?")
    assert said(slack, MARKETING, tags.ts) == ["There is no asset in the library yet."]
    stranger = ask(NINA, MARKETING, "what does the CFO need in choosing?")
    [answer] = said(slack, MARKETING, stranger.ts)
    assert not any(NOTHING_BEHIND_IT.search(line) for line in answer.splitlines())

    slack.open_home(NINA)
    slack.settled()
    slack.shortcut(NINA, "new_brief")
    slack.settled()
    assert "weakest gate" not in transcript(slack)
    assert "The map is empty, so no brief can be begun." in transcript(slack)
