"""What a rule worked out stays as long as what it looked at is the same, and no longer."""

from dataclasses import replace

from bot.settings import Settings
from bot.skills.ask import ask
from bot.skills.sync_library import sync_library
from bot.wiring import build
from content_library.coverage import coverage
from content_library.gaps import gaps
from content_library.holdings import holdings_of
from content_library.intake import BriefRequest
from content_library.remembered import remembered, remembered_whatever_is_asked
from retrieval.understood import Question
from retrieval.vocabulary import Vocabulary
from tests.conftest import TARNWELL


def test_a_result_is_worked_out_once_for_each_picture(tarnwell):
    picture, counted = replace(tarnwell), iter(range(9))
    assert [remembered(picture, "one", lambda: next(counted)) for _ in range(2)] == [0, 0]
    assert remembered(replace(picture), "one", lambda: next(counted)) == 1


def test_what_looks_at_no_question_is_kept_when_questions_come(tarnwell):
    picture, counted = replace(tarnwell), iter(range(9))
    remembered_whatever_is_asked(picture, "one", lambda: next(counted))
    other = picture.asked(picture.questions[:1])
    assert other == replace(tarnwell, questions=tarnwell.questions[:1])
    assert remembered_whatever_is_asked(other, "one", lambda: next(counted)) == 0
    assert remembered(other, "one", lambda: next(counted)) == 1
    assert remembered_whatever_is_asked(replace(other), "one", lambda: next(counted)) == 2


def test_a_question_in_vain_leaves_the_matrix_and_the_vocabulary_as_they_are(tmp_path):
    services = build(Settings(workspace=TARNWELL, data=tmp_path))
    sync_library(services, lambda *_: None)
    before = services.picture()
    kept = (coverage(before), holdings_of(before), Vocabulary.of(before))
    ranked = gaps(before)
    for asker in ("iva", "sofia"):
        ask(Question("leasing / Förderung info for a german CFO?", asker, "sales"), services)
    after = services.picture()

    assert len(after.questions) == len(before.questions) + 2
    assert (coverage(after), holdings_of(after), Vocabulary.of(after)) == kept
    assert Vocabulary.of(after) is kept[2]
    assert coverage(after) == coverage(replace(after))
    assert gaps(after) == gaps(replace(after)) != ranked
    services.close()
    services.library.engine.dispose()


def test_a_new_brief_is_a_word_of_the_vocabulary(tarnwell):
    Vocabulary.of(tarnwell)
    brief = BriefRequest(id="BX-77", title="Sensors and Sunday shifts", persona="cfo", phase="choosing")
    told = replace(tarnwell, briefs=(*tarnwell.briefs, brief))
    assert Vocabulary.of(told).picture.briefs[-1] == brief
