"""The invented companies are read without a refusal, and every question about them asks for things that exist."""

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from pathlib import Path
from typing import Any

import pytest

from content_library.database import open_database
from content_library.library import Library
from content_library.picture import Picture
from content_library.problems import Problem
from content_library.reading import synchronise
from content_library.workspace import open_workspace

HERE = Path(__file__).parent
INTENTS = """
need_lookup asset_find deal_collateral deal_info asset_info coverage_matrix compare gap_list explain_score
brief_create brief_edit brief_update brief_status brief_review persona_info journey_info crosswalk evidence claims
audit metrics campaign_info asset_update feedback subscribe style help out_of_data out_of_scope malicious
"""
TEAM_OF = {"marketer": "marketers", "content_writer": "writers", "sales_rep": "sales"}
KEYS = """
id role user surface thread turn text lang intent also_intents slots behaviour expect perfect_answer traps difficulty
"""
EXPECTED = ["cells", "needs", "assets", "forbid_assets", "must_say", "must_not_say"]
FEWEST = {"lumo": 110, "speisora": 110, "orvasta": 90}  # questions, so that a share of them means something
FEWEST_THREADS = {"lumo": 12, "speisora": 12, "orvasta": 6}


@dataclass(frozen=True)
class Invented:
    name: str
    picture: Picture
    problems: tuple[Problem, ...]
    questions: list[dict[str, Any]]


@pytest.fixture(scope="module", params=["lumo", "speisora", "orvasta"])
def invented(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Invented]:
    folder = HERE / request.param
    engine = open_database(f"sqlite:///{tmp_path_factory.mktemp(request.param) / 'milepost.db'}")
    library = Library(engine)
    synced = synchronise(open_workspace(folder), library, lambda *_: None, date(2026, 1, 1))
    lines = (folder / "questions.jsonl").read_text("utf-8").splitlines()
    picture = library.picture(date(2026, 1, 1))
    yield Invented(request.param, picture, synced.problems, [json.loads(line) for line in lines])
    engine.dispose()


def test_nothing_is_refused_and_the_one_warning_is_the_order_hidden_in_an_asset(invented: Invented) -> None:
    assert [problem for problem in invented.problems if problem.refused] == []
    assert [problem.what.split(":")[0] for problem in invented.problems] == [
        "the text tries to give orders to a machine"
    ]


def test_every_record_has_the_form_of_the_sample_questions(invented: Invented) -> None:
    assert {tuple(one) for one in invented.questions} == {tuple(KEYS.split())}
    assert {tuple(one["expect"]) for one in invented.questions} == {tuple(EXPECTED)}


def test_there_are_enough_questions_of_every_intent_and_each_once(invented: Invented) -> None:
    assert len(invented.questions) >= FEWEST[invented.name]
    assert {one["intent"] for one in invented.questions} == set(INTENTS.split())
    assert {also for one in invented.questions for also in one["also_intents"]} <= set(INTENTS.split())
    for key in ("id", "text"):
        assert [found for found, times in Counter(one[key] for one in invented.questions).items() if times > 1] == []


def test_threads_count_their_turns_and_stay_with_one_person(invented: Invented) -> None:
    threaded = sorted((one for one in invented.questions if one["thread"]), key=lambda one: str(one["thread"]))
    threads = {name: list(turns) for name, turns in groupby(threaded, key=lambda one: str(one["thread"]))}
    assert len(threads) >= FEWEST_THREADS[invented.name]
    for turns in threads.values():
        assert [one["turn"] for one in turns] == list(range(1, len(turns) + 1))
        assert len(turns) > 1
        assert len({one["user"] for one in turns}) == 1


def test_askers_are_colleagues_of_the_team_their_role_says(invented: Invented) -> None:
    teams = {person.id: person.team for person in invented.picture.people}
    assert {(one["user"], TEAM_OF[one["role"]]) for one in invented.questions} <= set(teams.items())
    assert {one["role"] for one in invented.questions} == set(TEAM_OF)
    assert {one["surface"] for one in invented.questions} == {"dm", "channel", "thread", "shared"}


def test_every_id_a_question_expects_exists(invented: Invented) -> None:
    picture = invented.picture
    cells = {f"{persona}/{phase}" for persona, phase in picture.cell_of}
    unknown = []
    for one in invented.questions:
        expect = one["expect"]
        unknown += [(one["id"], cell) for cell in expect["cells"] if cell not in cells]
        unknown += [(one["id"], need) for need in expect["needs"] if need not in picture.need_of]
        named = [*expect["assets"], *expect["forbid_assets"]]
        unknown += [(one["id"], asset) for asset in named if asset not in picture.asset_of]
        assert not set(expect["assets"]) & set(expect["forbid_assets"]), one["id"]
    assert unknown == []


def test_every_value_of_a_slot_is_a_word_of_the_map(invented: Invented) -> None:
    known = _known(invented.picture)
    unknown = []
    for one in invented.questions:
        for slot, value in one["slots"].items():
            values = value if isinstance(value, list) else [value]
            unknown += [(one["id"], slot, each) for each in values if slot in known and each not in known[slot]]
    assert unknown == []


def test_what_belongs_to_a_colleague_is_expected_to_stay_unresolved(invented: Invented) -> None:
    owners = {deal.id: deal.owner for deal in invented.picture.deals}
    wrong = [
        one["id"]
        for one in invented.questions
        if one["role"] == "sales_rep" and any(owners[deal] != one["user"] for deal in one["slots"].get("deal", ()))
    ]
    assert wrong == []


def test_no_question_expects_an_asset_that_nobody_may_send(invented: Invented) -> None:
    """Audits and updates name what is blocked; a search, a need and a deal offer."""
    picture = invented.picture
    offered = [
        (one["id"], asset)
        for one in invented.questions
        if one["intent"] in ("asset_find", "deal_collateral", "need_lookup")
        for asset in one["expect"]["assets"]
        if _blocked(picture, asset) or (picture.asset_of[asset].audience == "internal" and one["surface"] == "shared")
    ]
    assert offered == []


def _known(picture: Picture) -> dict[str, set[str]]:
    """What the slots that name something of the map may hold."""
    return {
        "persona": set(picture.persona_of),
        "phase": set(picture.phase_of),
        "need": set(picture.need_of),
        "asset": set(picture.asset_of),
        "deal": set(picture.deal_of),
        "brief": {brief.id for brief in picture.briefs},
        "competitor": {competitor.id for competitor in picture.competitors},
        "format": set(picture.taxonomy.format),
        "participation": set(picture.taxonomy.participation),
        "audience": set(picture.taxonomy.audience),
        "stage_model": {stage.model for stage in picture.model_stages}
        | {stage.pipeline for stage in picture.crm_stages},
        "deal_stage": {stage.stage for stage in picture.crm_stages},
        "industry": {deal.industry for deal in picture.deals},
        "language": {"en", "hr", "es", "de"},
        "owner": {person.id for person in picture.people},
        "user": {person.id for person in picture.people},
        "motion": {campaign.motion for campaign in picture.campaigns},
    }


def _blocked(picture: Picture, asset: str) -> bool:
    value = picture.asset_of[asset]
    return (
        value.status != "published"
        or (value.expires_on is not None and value.expires_on < picture.today)
        or value.superseded_by is not None
        or value.permission == "withdrawn"
        or value.audience == "partner"
        or asset in picture.claims_against
    )
