"""What holds for a brief of any map: nothing left blank, nothing made up, nobody's name given away."""

import json
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings

from content_library.briefs.fields import Brief
from content_library.briefs.for_machines import as_json
from content_library.briefs.markdown import as_markdown
from content_library.briefs.proposing import NoBrief, propose, refusal
from content_library.briefs.rubric import score
from content_library.evidence import evidence_for
from content_library.sharing import may_share
from tests.content_library.briefs.brief_maps import pictures

maps = settings(max_examples=30, deadline=None, suppress_health_check=list(HealthCheck))


def briefs_of(picture) -> list[Brief]:
    return [
        propose(picture, cell.persona, cell.phase, new_id=lambda: "B-1")
        for cell in picture.cells
        if refusal(picture, cell.persona, cell.phase) is None
    ]


@maps
@given(pictures())
def test_every_cell_has_a_brief_or_the_reason_why_not(picture):
    for cell in picture.cells:
        why_not = refusal(picture, cell.persona, cell.phase)
        if why_not is None:
            assert 1 <= len(propose(picture, cell.persona, cell.phase, new_id=lambda: "B-1").needs) <= 3
        else:
            with pytest.raises(NoBrief) as refused:
                propose(picture, cell.persona, cell.phase, new_id=lambda: "B-1")
            assert refused.value.refusal == why_not


@maps
@given(pictures())
def test_no_field_is_empty(picture):
    for brief in briefs_of(picture):
        told = as_json(brief)
        assert [name for name, value in told.items() if value in ("", None, [], {})] == []
        for name in ("reader", "goal", "delivery", "people", "distribution", "change"):
            assert [part for part, value in told[name].items() if value in ("", None, [], [""])] == []
        assert told["before"]["pain"]
        assert told["before"]["objection"]
        assert (
            brief.evidence.quotes or brief.evidence.observations or brief.evidence.patterns or told["evidence"]["note"]
        )
        assert brief.claims.allowed or told["claims"]["note"]


@maps
@given(pictures())
def test_every_field_has_a_source(picture):
    for brief in briefs_of(picture):
        without = {name for name, sources in brief.provenance.items() if not sources or "" in sources}
        assert without == set()
        assert set(brief.provenance) == set(as_json(brief)) - {"provenance"}


@maps
@given(pictures())
def test_a_quotation_is_a_stretch_of_its_source(picture):
    notes = {note.id: note.text for note in picture.notes}
    voices = [voice.quote for persona in picture.personas for voice in persona.voice_of_customer]
    for cell in picture.cells:
        found = evidence_for(picture, cell.persona, cell.phase)
        for item in (*found.quotes, *found.observations, *found.patterns):
            assert item.text in notes.get(item.source, "") or item.text in voices


@maps
@given(pictures())
def test_two_runs_give_the_same_brief(picture):
    again = replace(picture)
    assert briefs_of(picture) == briefs_of(again)
    assert list(map(as_markdown, briefs_of(picture))) == list(map(as_markdown, briefs_of(again)))


@maps
@given(pictures())
def test_no_contact_is_named(picture):
    for brief in briefs_of(picture):
        told = as_markdown(brief) + json.dumps(as_json(brief))
        named = {contact.name for contact in picture.contacts} - {"unknown"}
        assert [word for name in named for word in name.split() if word in told] == []


@maps
@given(pictures())
def test_every_link_may_be_offered_to_anybody(picture):
    for brief in briefs_of(picture):
        linked = [picture.asset_of[link.asset] for link in brief.library.links]
        assert [asset.id for asset in linked if may_share(picture, asset, "guest", "shared").kind != "offer"] == []


@maps
@given(pictures())
def test_the_score_adds_up_and_every_failure_says_what_to_do(picture):
    for brief in briefs_of(picture):
        judged = score(brief, picture)
        total = sum(check.points for check in judged.checks if check.passed)
        shut = any(check.gate and not check.passed for check in judged.checks)
        assert judged.points == (min(total, 49) if shut else total)
        assert [check.number for check in judged.checks if check.passed == bool(check.fix)] == []


@maps
@given(pictures())
def test_the_piece_never_lowers_the_coverage_it_is_made_for(picture):
    for brief in briefs_of(picture):
        assert brief.success is not None
        assert brief.success.coverage_to >= brief.success.coverage_from
