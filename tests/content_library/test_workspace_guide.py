"""The guide to a workspace names every file and every key there is."""

from pathlib import Path

import pytest
from pydantic import BaseModel

from content_library import intake
from content_library.walking import READABLE
from content_library.workspace import ONE_FILE, SEVERAL

GUIDE = (Path(__file__).parents[2] / "docs" / "workspace.md").read_text(encoding="utf-8")

FROM_THE_PLACE = {
    intake.Person: {"team"},
    intake.Need: {"position", "persona", "phase"},
    intake.ResearchNote: {"text"},
    intake.Deal: {"id", "columns"},
    intake.StageChange: {"deal", "position"},
    intake.LoggedQuestion: {"position", "need"},
    intake.CrmStage: {"pipeline", "position"},
}
"""Fields no key is written for: the place in the file says them, or the column has another name."""

KINDS = [
    intake.Company, intake.Product, intake.Competitor, intake.Segment, intake.Demographic, intake.Behavioral,
    intake.Change, intake.Person, intake.Persona, intake.Goal, intake.Pain, intake.Trigger, intake.Quote, intake.Phase,
    intake.Cell, intake.MicroJourney, intake.ContentPreferences, intake.Formats, intake.Need, intake.Asset,
    intake.Campaign, intake.ResearchNote, intake.Claim, intake.ForbiddenClaim, intake.Deal, intake.StageChange,
    intake.LoggedQuestion, intake.BriefRequest, intake.CrmStage,
]  # fmt: skip


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_every_key_is_in_the_guide(kind: type[BaseModel]):
    keys = kind.model_fields.keys() - FROM_THE_PLACE.get(kind, set())
    assert {key for key in keys if f"`{key}`" not in GUIDE} == set()


def test_every_file_of_a_workspace_is_in_the_guide():
    rows = {f"| `{role}` | {name} |" for role, name in (ONE_FILE | SEVERAL).items()}
    assert {row for row in rows if row not in GUIDE} == set()


def test_every_kind_of_asset_file_is_in_the_guide():
    assert {suffix for suffix in READABLE if suffix.removesuffix(".erb") not in GUIDE} == set()
