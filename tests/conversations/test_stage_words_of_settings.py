"""Stages of another model are in what is said to whoever chose them, and in nothing that is kept or shared."""

from itertools import count

import pytest

from bot.settings import Settings
from bot.skills.ask import ask
from bot.wiring import build
from content_library.brief_log import BriefLog
from content_library.preferences import Preferences
from retrieval.understood import Question
from tests.conversations.conftest import SAMPLE
from tests.synced import copied

STAGES = ("", "funnel")
THREADS = count(1)


@pytest.fixture
def liking(synced_data, tmp_path):
    """The same library, of somebody who likes these stages."""
    made = []

    def services_of(stages):
        built = build(Settings(workspace=SAMPLE, data=copied(synced_data, tmp_path / f"data-{len(made)}")))
        built.notebook.prefer("nina", Preferences(stage_words=stages))
        made.append(built)
        return built

    yield services_of
    for each in made:
        each.close()


def _said(services, *messages, place="dm"):
    thread = f"W{next(THREADS)}"
    return [ask(Question(each, "nina", "marketer", place, thread), services) for each in messages]


@pytest.mark.parametrize("change", ["", "make it shorter"])
def test_a_kept_brief_has_the_words_of_the_map_whoever_keeps_it(liking, change):
    def kept_by(stages):
        services = liking(stages)
        _said(services, "create a brief for the CFO in choosing", *filter(None, [change]), "keep it")
        return BriefLog(services.library.engine).kept("MP-1")

    plain, own = (kept_by(stages) for stages in STAGES)
    assert own == plain


def test_what_everybody_in_a_channel_reads_has_the_words_of_the_map(liking):
    plain, own = (_said(liking(each), "where are our biggest content gaps?", place="channel")[0] for each in STAGES)
    assert own.lines == plain.lines


def test_said_to_whoever_chose_them_phases_go_by_stages_and_questions_by_the_map(liking):
    plain, own = (_said(liking(each), "where are our biggest content gaps?")[0] for each in STAGES)
    assert own.lines != plain.lines
    assert own.lines[0].startswith("Biggest gap: CFO × BOFU (Choosing)")
    assert own.next_steps == plain.next_steps


def test_a_stage_stands_for_the_phase_of_the_map(liking):
    asked = "what is Presentation Scheduled in our journey?"
    plain, own = (_said(liking(each), asked)[0] for each in ("", "hubspot-default"))
    assert own.lines == plain.lines
    assert own.lines[0] == "Presentation Scheduled → Choosing"
