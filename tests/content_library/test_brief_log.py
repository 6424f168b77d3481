"""Kept briefs: numbered, versioned, moved by who may, known to the picture as those of the company's file."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from content_library.brief_log import BriefLog, ChangedMeanwhile
from content_library.briefs.arrivals import closed_questions
from content_library.briefs.changing import Wanted
from content_library.briefs.differences import asked_for
from content_library.briefs.kept import EDIT, Actor, Version
from content_library.briefs.life import Move, MoveRefused
from content_library.briefs.proposing import AlreadyOpen, NoBrief, propose, refusal
from content_library.coverage import coverage
from content_library.demand import demand_of
from content_library.errors import Unknown
from content_library.gaps import gaps
from content_library.talk_log import TalkLog

NOON = datetime(2026, 2, 16, 12, tzinfo=UTC)
NINA, BEN, SOFIA = Actor("nina", "marketer"), Actor("ben", "writer"), Actor("sofia", "sales")
CFO = ("cfo", "choosing")
SHEET = """---
id: N01
title: Payback sheet for finance
url: https://tarnwell.example/n01
content_type: business_case
format: one_pager
personas: [cfo]
phases: [choosing]
needs: [{needs}]
depth: 1
language: en
audience: external
status: {status}
owner: nina
last_reviewed: 2026-02-15
---
Change the three inputs and see when the money is back.
"""


@pytest.fixture
def synced(company):
    company.sync()
    return company


@pytest.fixture
def log(synced):
    return BriefLog(synced.library.engine)


def proposed(company, cell=CFO, id="p1", **wanted):
    return propose(company.picture(), *cell, new_id=lambda: id, **wanted)


@pytest.fixture
def kept(log, synced):
    return log.keep(proposed(synced), synced.picture(), NINA, NOON)


def its_gap(company):
    return next(gap for gap in gaps(company.picture()) if (gap.persona, gap.phase) == CFO)


def test_a_kept_brief_comes_back_as_it_was(log, synced, kept):
    assert log.kept("MP-1") == kept
    assert kept.brief == replace(proposed(before_any(synced)), id="MP-1", requested_by="Nina Brandl")
    assert (kept.version, kept.status, kept.requested_by, kept.requested_on) == (
        1,
        "proposed",
        "nina",
        date(2026, 2, 16),
    )


def test_what_could_be_offered_when_it_was_kept_is_remembered(kept):
    assert kept.there == {"A30": "2024-06-10"}


def test_the_same_proposal_is_kept_once(log, synced, kept):
    assert log.keep(proposed(before_any(synced)), synced.picture(), NINA, NOON) == kept
    assert [each.id for each in log.open()] == ["MP-1"]


def before_any(company):
    """The company as it was before anything was kept."""
    picture = replace(company.picture(), briefs=(), kept_briefs=frozenset())

    class Before:
        def picture(self):
            return picture

    return Before()


def test_there_is_never_a_second_open_brief_for_a_need(log, synced, kept):
    other = proposed(before_any(synced), id="p2", needs=["CF-CH-2"])
    with pytest.raises(NoBrief) as refused:
        log.keep(other, before_any(synced).picture(), NINA, NOON)
    assert refused.value.refusal == AlreadyOpen((kept.as_request,), ("CF-CH-2",))


def test_a_brief_of_the_companys_file_is_in_the_way_too(log, synced):
    picture = replace(synced.picture(), briefs=())
    brief = propose(picture, "plant-director", "purchasing", needs=["PD-PU-2"], new_id=lambda: "p3")
    with pytest.raises(NoBrief, match="BR-014"):
        log.keep(brief, synced.picture(), NINA, NOON)


def test_a_picture_knows_it_beside_those_of_the_file(synced, kept):
    picture = synced.picture()
    assert [brief.id for brief in picture.briefs] == ["BR-014", "BR-015", "MP-1"]
    assert picture.kept_briefs == {"MP-1"}
    assert picture.briefs[-1] == kept.as_request


def test_an_open_one_is_in_progress_and_shown_instead_of_a_second(synced, kept):
    gap = its_gap(synced)
    assert (gap.in_progress, gap.discounted) == (("MP-1",), True)
    why_not = refusal(synced.picture(), *CFO, ["CF-CH-1"])
    assert why_not == AlreadyOpen((kept.as_request,), ("CF-CH-1",))


@pytest.mark.usefixtures("kept")
def test_the_file_wins_where_an_id_stands_in_both(synced):
    synced.write("briefs/more.yaml", "- {id: MP-1, title: Ours now, persona: cfo, phase: choosing, status: writing}\n")
    synced.sync()
    picture = synced.picture()
    assert [brief.title for brief in picture.briefs if brief.id == "MP-1"] == ["Ours now"]
    assert picture.kept_briefs == frozenset()


def test_numbers_of_the_file_are_not_used_again(log, synced):
    synced.write("briefs/more.yaml", "- {id: MP-1, title: Theirs, persona: cfo, phase: learning, status: done}\n")
    synced.sync()
    assert log.keep(proposed(synced), synced.picture(), NINA, NOON).id == "MP-2"


# --------------------------------------------------------------------------- versions


@pytest.mark.usefixtures("kept")
def test_every_move_is_a_version_with_who_and_why(log, synced):
    for move, actor in (
        (Move("accepted"), NINA),
        (Move("assigned"), BEN),
        (Move("in_progress"), BEN),
        (Move("in_review"), BEN),
        (Move("dropped", reason="the deal is lost"), NINA),
    ):
        log.move("MP-1", move, synced.picture(), actor, NOON)
    told = [
        (each.kept.version, each.kept.status, each.user, each.why, each.kept.brief.writer)
        for each in log.history("MP-1")
    ]
    assert told == [
        (1, "proposed", "nina", "proposed", "unassigned"),
        (2, "accepted", "nina", "accepted", "unassigned"),
        (3, "assigned", "ben", "assigned", "Ben Alder"),
        (4, "in_progress", "ben", "in progress", "Ben Alder"),
        (5, "in_review", "ben", "in review", "Ben Alder"),
        (6, "dropped", "nina", "dropped: the deal is lost", "Ben Alder"),
    ]
    assert its_gap(synced).in_progress == ()


@pytest.mark.usefixtures("kept")
def test_an_edit_is_a_version_that_says_what_changed(log, synced):
    log.edit("MP-1", Wanted(format="guide", due=date(2026, 3, 1)), synced.picture(), NINA, NOON)
    before, after = log.history("MP-1")
    assert after.did == EDIT
    assert "due: 2026-02-24 → 2026-03-01" in asked_for(before.kept.brief, after.kept.brief).split("; ")
    assert log.version("MP-1", 1).kept.brief.form.format == "one_pager"
    assert log.kept("MP-1").brief.form.format == "guide"
    assert synced.picture().briefs[-1].due == date(2026, 3, 1)


def test_an_edit_that_changes_nothing_is_no_version(log, synced, kept):
    assert log.edit("MP-1", Wanted(format="one_pager"), synced.picture(), NINA, NOON) == kept
    assert len(log.history("MP-1")) == 1


@pytest.mark.usefixtures("kept")
def test_another_reader_makes_another_brief_under_the_same_number(log, synced):
    after = log.edit("MP-1", Wanted(persona="plant-director", phase="learning"), synced.picture(), NINA, NOON)
    assert (after.id, after.brief.persona, after.needs) == ("MP-1", "plant-director", ("PD-LE-1",))
    assert its_gap(synced).in_progress == ()


def test_of_two_who_change_the_same_version_the_second_is_told(log, synced, kept):
    log.move("MP-1", Move("accepted"), synced.picture(), NINA, NOON)
    late = replace(kept, version=2)
    with pytest.raises(ChangedMeanwhile, match="MP-1"):
        log.save(Version(late, NOON, "nina", EDIT))


@pytest.mark.usefixtures("kept")
def test_a_version_or_brief_nobody_kept_is_unknown(log):
    with pytest.raises(Unknown, match="no version 7"):
        log.version("MP-1", 7)
    with pytest.raises(Unknown, match="MP-9"):
        log.kept("MP-9")


def test_guests_keep_nothing(log, synced):
    with pytest.raises(MoveRefused):
        log.keep(proposed(synced), synced.picture(), Actor("", "guest"), NOON)
    assert log.open() == ()


@pytest.mark.usefixtures("kept")
def test_whoever_is_forgotten_has_no_name_in_any_version(log, synced):
    log.move("MP-1", Move("assigned", writer="ben"), synced.picture(), NINA, NOON)
    TalkLog(synced.library.engine).forget_person("ben", "forgotten-1")
    assert [each.kept.brief.writer for each in log.history("MP-1")] == ["unassigned", "forgotten-1"]
    assert log.kept("MP-1").writer == "forgotten-1"
    assert log.kept("MP-1").requested_by == "nina"


# --------------------------------------------------------------------------- what arrives


def arrive(company, needs="CF-CH-1, CF-CH-2, CF-CH-3", status="published"):
    company.write("library/N01.md", SHEET.format(needs=needs, status=status))
    company.sync()


def ask(log, company):
    return log.ask_what_is_done(company.picture(), NOON, new_id=lambda: "q1")


@pytest.mark.usefixtures("kept")
def test_when_a_piece_for_all_its_needs_arrives_the_writer_is_asked_once(log, synced):
    assert ask(log, synced) == ()
    arrive(synced)
    assert [(each.brief, each.assets, each.done) for each in ask(log, synced)] == [("MP-1", ("N01",), None)]
    assert ask(log, synced) == ()
    assert [each.id for each in log.done_questions("MP-1")] == ["q1"]


@pytest.mark.parametrize("what", [{"status": "draft"}, {"needs": "CF-CH-1"}])
@pytest.mark.usefixtures("kept")
def test_a_draft_or_half_a_piece_is_nothing_to_ask_about(log, synced, what):
    arrive(synced, **what)
    assert ask(log, synced) == ()


@pytest.mark.usefixtures("kept")
def test_once_confirmed_it_is_published_and_the_cell_closes_by_itself(log, synced):
    log.move("MP-1", Move("assigned", writer="ben"), synced.picture(), NINA, NOON)
    arrive(synced)
    ask(log, synced)
    assert its_gap(synced).in_progress == ()
    published = log.answer_done("q1", synced.picture(), BEN, NOON, done=True)
    assert (published.status, log.history("MP-1")[-1].why) == ("published", "published: N01")
    assert coverage(synced.picture()).cell(*CFO).coverage == 74.6
    assert log.done_questions() == ()
    assert log.open() == ()


@pytest.mark.usefixtures("kept")
def test_after_a_no_it_stays_open_and_nobody_asks_again(log, synced):
    arrive(synced)
    ask(log, synced)
    assert log.answer_done("q1", synced.picture(), NINA, NOON, done=False).status == "proposed"
    assert (log.done_questions(), ask(log, synced)) == ((), ())
    synced.write(
        "library/N02.md", SHEET.format(needs="CF-CH-1, CF-CH-2, CF-CH-3", status="published").replace("N01", "N02")
    )
    synced.sync()
    asked = log.ask_what_is_done(synced.picture(), NOON, new_id=lambda: "q2")
    assert [each.assets for each in asked] == [("N02",)]


@pytest.mark.usefixtures("kept")
def test_who_decides_on_an_older_version_changes_nothing(log, synced):
    log.move("MP-1", Move("accepted"), synced.picture(), NINA, NOON, follows=1)
    with pytest.raises(ChangedMeanwhile):
        log.move("MP-1", Move("dropped", reason="late"), synced.picture(), NINA, NOON, follows=1)
    with pytest.raises(ChangedMeanwhile):
        log.edit("MP-1", Wanted(due=date(2026, 4, 1)), synced.picture(), NINA, NOON, follows=1)
    assert [each.why for each in log.history("MP-1")] == ["proposed", "accepted"]


@pytest.mark.usefixtures("kept")
def test_who_may_not_move_it_may_not_answer_for_its_writer(log, synced):
    arrive(synced)
    ask(log, synced)
    with pytest.raises(MoveRefused):
        log.answer_done("q1", synced.picture(), SOFIA, NOON, done=True)
    assert len(log.done_questions()) == 1


@pytest.mark.usefixtures("kept")
def test_askers_of_the_questions_it_closes_are_listed_and_are_demand_no_longer(log, synced):
    before = len(demand_of(synced.picture(), *CFO))
    published = log.move("MP-1", Move("published", became=("A30",), insisted=True), synced.picture(), NINA, NOON)
    picture = synced.picture()
    asked = closed_questions(picture, published.as_request)
    assert len(asked) >= 6
    assert {each.need for each in asked} <= {"CF-CH-1", "CF-CH-2", "CF-CH-3"}
    assert [each.date for each in asked] == sorted(each.date for each in asked)
    assert "sofia" in {each.asker for each in asked}
    assert (before, [pair.need for pair in demand_of(picture, *CFO)]) == (6, ["CF-CH-4"])
