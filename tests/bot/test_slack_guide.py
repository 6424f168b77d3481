"""docs/slack.md and docs/operating.md name everything a person who runs Milepost in Slack meets."""

import re
from pathlib import Path

import pytest
from prometheus_client import REGISTRY

from bot import measures
from bot.settings import PREFIX, Settings
from bot.slack_app import scopes

ROOT = Path(__file__).parents[2]
GUIDE = (ROOT / "docs" / "slack.md").read_text(encoding="utf-8")
OPERATING = (ROOT / "docs" / "operating.md").read_text(encoding="utf-8")
STARTING = re.compile(r'BadSetting\(\s*f?"([^"{]+)')


@pytest.mark.parametrize("scope", sorted(scopes()))
def test_every_scope_is_explained(scope):
    assert f"`{scope}`" in GUIDE


@pytest.mark.parametrize("name", [name for name in Settings.model_fields if name.startswith("slack_")])
def test_every_setting_of_slack_is_in_the_guide(name):
    assert f"{PREFIX}{name.upper()}" in GUIDE


def test_every_message_at_the_start_is_in_the_table():
    said = STARTING.findall((ROOT / "bot" / "signing_in.py").read_text(encoding="utf-8"))
    said += STARTING.findall((ROOT / "bot" / "serve.py").read_text(encoding="utf-8"))

    assert len(said) >= 5
    assert [each for each in said if each.strip(" :") not in GUIDE] == []


def test_every_number_is_explained():
    ours = {
        f"{each.name}_total" if each.type == "counter" else each.name
        for each in REGISTRY.collect()
        if each.name.startswith("milepost_")
    }

    assert measures.ANSWERS is not None
    assert {name for name in ours if f"`{name}`" not in OPERATING} == set()
    assert len(ours) == 4


def test_every_picture_is_there():
    pictures = re.findall(r"\]\((pictures/[^)]+)\)", GUIDE)

    assert pictures
    assert [each for each in pictures if not (ROOT / "docs" / each).is_file()] == []
