"""Who may move a brief where, when its writer is reminded, and what a brief is about when no cell is named."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from content_library.briefs.fields import Brief
from content_library.briefs.kept import Actor, KeptBrief, holding
from content_library.briefs.life import (
    CLOSED,
    NEXT,
    STATES,
    Move,
    MoveRefused,
    may_edit,
    may_move,
    moved,
    why_not_moved,
)
from content_library.briefs.proposing import propose
from content_library.briefs.reminders import due_reminders
from content_library.briefs.targets import Target, for_deal, for_question, next_pieces, question_like
from content_library.errors import Unknown
from content_library.intake import BriefRequest
from tests.conftest import TODAY
from tests.content_library.expected import with_expected_suggestions

NINA, BEN, MIRA, TOM = Actor("nina", "marketer"), Actor("ben", "writer"), Actor("mira", "writer"), Actor("tom", "sales")
GUEST = Actor("", "guest")


def a_kept(status, writer=None, requested_by="tom"):
    name = "Ben Alder" if writer else "unassigned"
    return KeptBrief("MP-1", 1, Brief(id="MP-1", status=status, writer=name), date(2026, 2, 9), writer, requested_by)


@pytest.mark.parametrize(
    ("kept", "move", "actor", "why_not"),
    [
        (a_kept("proposed"), Move("accepted"), NINA, None),
        (a_kept("proposed"), Move("accepted"), BEN, "only_marketing_approves"),
        (a_kept("proposed"), Move("accepted"), TOM, "sales"),
        (a_kept("proposed"), Move("assigned", writer="ben"), NINA, None),
        (a_kept("proposed"), Move("assigned"), BEN, "only_marketing_approves"),
        (a_kept("proposed"), Move("in_review"), NINA, "no_such_step"),
        (a_kept("accepted"), Move("assigned"), BEN, None),
        (a_kept("accepted"), Move("assigned", writer="mira"), BEN, "only_marketing_gives"),
        (a_kept("accepted"), Move("assigned"), NINA, "no_writer"),
        (a_kept("accepted"), Move("assigned", writer="nobody-here"), NINA, "unknown_writer"),
        (a_kept("assigned", "ben"), Move("in_progress"), BEN, None),
        (a_kept("assigned", "ben"), Move("accepted"), BEN, None),
        (a_kept("assigned", "ben"), Move("in_progress"), Actor("other", "writer"), "of_somebody_else"),
        (a_kept("assigned", "ben"), Move("assigned"), Actor("other", "writer"), "not_free"),
        (a_kept("in_progress", "ben"), Move("in_review"), BEN, None),
        (a_kept("in_review", "ben"), Move("in_progress"), NINA, None),
        (a_kept("in_review", "ben"), Move("published", became=("A30",)), BEN, None),
        (a_kept("in_review", "ben"), Move("published"), NINA, "no_asset"),
        (a_kept("in_review", "ben"), Move("published", became=("A999",)), NINA, "no_asset"),
        (a_kept("in_progress", "ben"), Move("dropped", reason="no"), BEN, "only_marketing_drops"),
        (a_kept("proposed"), Move("dropped", reason="no"), BEN, "only_marketing_drops"),
        (a_kept("accepted"), Move("assigned", writer="sofia"), NINA, "seller"),
        (a_kept("accepted"), Move("assigned", writer="nina"), NINA, None),
        (a_kept("in_progress", "ben"), Move("dropped", reason="no"), TOM, None),
        (a_kept("in_progress", "ben", "nina"), Move("dropped", reason="no"), TOM, "sales"),
        (a_kept("proposed"), Move("dropped"), NINA, "no_reason"),
        (a_kept("proposed"), Move("dropped", reason="  "), TOM, "no_reason"),
        (a_kept("proposed", requested_by=""), Move("dropped", reason="no"), Actor("", "sales"), "sales"),
        (a_kept("published", "ben"), Move("in_progress"), NINA, "closed"),
        (a_kept("dropped"), Move("accepted"), NINA, "closed"),
        (a_kept("proposed"), Move("dropped", reason="no"), GUEST, "guests"),
    ],
)
def test_a_role_moves_what_is_its_own_to_move(tarnwell, kept, move, actor, why_not):
    assert why_not_moved(kept, move, actor, tarnwell) == why_not
    if why_not is not None:
        with pytest.raises(MoveRefused) as refused:
            moved(kept, move, actor, tarnwell)
        assert refused.value.why_not == why_not


@pytest.mark.parametrize(
    ("asset", "insisted", "why_not"),
    [
        ("A30", False, "falls_short"),
        ("A30", True, None),
        ("A02", False, "not_its_piece"),
        ("A02", True, "not_its_piece"),
    ],
)
def test_a_brief_is_published_as_what_serves_all_of_it_or_somebody_insists_on(tarnwell, asset, insisted, why_not):
    brief = propose(tarnwell, "cfo", "choosing", new_id=lambda: "MP-1")
    kept = KeptBrief("MP-1", 1, brief, date(2026, 2, 9), "ben", "tom")
    move = Move("published", became=(asset,), insisted=insisted)
    assert why_not_moved(kept, move, NINA, tarnwell) == why_not


def test_what_is_still_to_be_said_keeps_nobody_from_being_asked_for_it(tarnwell):
    kept = a_kept("in_review", "ben")
    assert [may_move(kept, to, NINA, tarnwell) for to in ("published", "dropped")] == [None, None]
    assert may_move(kept, "published", TOM, tarnwell) == "sales"


def test_whoever_takes_a_free_brief_is_its_writer_and_whoever_gives_it_back_is_not(tarnwell):
    taken = moved(a_kept("accepted"), Move("assigned"), BEN, tarnwell)
    assert (taken.writer, taken.brief.writer, taken.status, taken.version) == ("ben", "Ben Alder", "assigned", 2)
    back = moved(taken, Move("accepted"), BEN, tarnwell)
    assert (back.writer, back.brief.writer, back.version, back.brief.version) == (None, "unassigned", 3, 3)


def test_every_open_state_leads_to_an_end_and_no_end_anywhere():
    assert set(NEXT) == set(STATES)
    assert {state for state in STATES if not NEXT[state]} == set(CLOSED)
    assert [state for state in STATES if state not in CLOSED and not set(CLOSED) <= set(NEXT[state])] == []


def test_marketing_and_the_writer_edit_and_whoever_asked_until_it_is_accepted():
    kept = a_kept("assigned", "ben")
    assert [may_edit(kept, actor) for actor in (NINA, BEN, MIRA, TOM, GUEST)] == [
        None, None, "of_somebody_else", "sales", "guests",
    ]  # fmt: skip
    assert may_edit(kept, TOM, only_due=True) is None
    assert may_edit(a_kept("proposed"), TOM) is None
    assert may_edit(a_kept("published", "ben"), NINA) == "closed"


# --------------------------------------------------------------------------- reminders


def a_request(id="MP-1", due_in=0, **fields):
    due = TODAY + timedelta(days=due_in)
    return BriefRequest(
        **{"id": id, "title": "T", "persona": "cfo", "phase": "choosing", "writer": "ben", "due": due, **fields}
    )


def test_a_writer_is_reminded_three_days_before_on_the_day_and_every_week_after():
    kinds = {days: [each.kind for each in due_reminders([a_request(due_in=days)], TODAY)] for days in range(-15, 6)}
    assert {days: kind for days, (kind, *_) in ((d, k) for d, k in kinds.items() if k)} == {
        -14: "overdue", -7: "overdue", 0: "today", 3: "soon",
    }  # fmt: skip


def test_what_is_closed_undated_or_nobodys_reminds_nobody():
    briefs = [a_request(status="published"), a_request(status="done"), a_request(due=None), a_request(writer=None)]
    assert due_reminders(briefs, TODAY) == ()


def test_the_most_overdue_is_first_and_each_has_a_key_of_its_own():
    found = due_reminders([a_request("B", 3), a_request("A", -7), a_request("C", -14)], TODAY)
    assert [each.brief.id for each in found] == ["C", "A", "B"]
    assert len({each.key for each in found}) == 3


# --------------------------------------------------------------------------- what it is to be about


def test_the_pieces_to_write_next_and_what_needs_no_writing_first(tarnwell):
    found = next_pieces(with_expected_suggestions(tarnwell), 3)
    assert [(each.gap.persona, each.gap.phase) for each in found.pieces][:2] == [
        ("cfo", "choosing"),
        ("reliability-engineer", "discovering"),
    ]
    assert [(gap.persona, gap.phase, gap.actions) for gap in found.first][:2] == [
        ("plant-director", "learning", {"PD-LE-1": "finish"}),
        ("it-security", "choosing", {"IT-CH-2": "retag", "IT-CH-4": "retag"}),
    ]


def test_what_needs_no_writing_is_said_also_beside_a_piece_to_write(tarnwell):
    assets = tuple(
        each.model_copy(update={"needs": ()}) if "IT-CH-1" in each.needs else each for each in tarnwell.assets
    )
    library = with_expected_suggestions(replace(tarnwell, assets=assets))
    found = next_pieces(library, 4)
    assert [dict(each.needs) for each in found.pieces if each.gap.persona == "it-security"] == [{"IT-CH-1": "create"}]
    assert [gap.actions for gap in found.first if gap.persona == "it-security"] == [
        {"IT-CH-2": "retag", "IT-CH-4": "retag"}
    ]
    brief = propose(library, "it-security", "choosing", new_id=lambda: "p")
    assert [need.id for need in brief.needs] == ["IT-CH-1"]
    assert {need.id: need.action for need in brief.elsewhere if need.label != "met"} == {
        "IT-CH-2": "retag",
        "IT-CH-4": "retag",
    }


def test_what_would_be_written_after_the_next_pieces_is_not_work_without_one(tarnwell):
    """With nothing in the library many cells weigh the same."""
    bare = tuple(each.model_copy(update={"needs": ()}) for each in tarnwell.assets)
    found = next_pieces(replace(tarnwell, assets=bare, questions=(), deals=(), briefs=()), 1)
    assert (len(found.pieces), found.first) == (1, ())


def test_a_deal_wants_what_nothing_meets_in_its_language_and_industry(tarnwell):
    target = for_deal(tarnwell, "D1", "cfo")
    assert (target.persona, target.phase) == ("cfo", "choosing")
    assert set(target.needs) == {"CF-CH-1", "CF-CH-2", "CF-CH-3", "CF-CH-4"}
    assert for_deal(tarnwell, "D1") == target
    assert propose(tarnwell, "cfo", "choosing", needs=target.needs, new_id=lambda: "p").needs[0].id == "CF-CH-1"


def test_who_blocks_a_later_phase_gets_what_must_be_met_in_the_earlier_one_first(tarnwell):
    """The contract of D5 is sent, its stage stands for choosing too, and finance blocks."""
    musts = ("CF-CH-1", "CF-CH-2", "CF-CH-3", "CF-CH-4")
    assert for_deal(tarnwell, "D5", "cfo") == Target("cfo", "choosing", musts, "D5")
    assert for_deal(tarnwell, "D5") == Target("cfo", "choosing", musts, "D5")
    assert for_deal(tarnwell, "D5", "cfo", "purchasing") == Target("cfo", "purchasing", ("CF-PU-3",), "D5")
    assert for_deal(tarnwell, "D5", "maintenance-manager").phase == "purchasing"  # on board
    with pytest.raises(Unknown, match="Veltmann Dairy is in Purchasing or Choosing"):
        for_deal(tarnwell, "D5", "cfo", "learning")


def test_a_deal_held_by_the_reader_counts_in_the_brief_of_the_earlier_phase(tarnwell):
    brief = propose(tarnwell, "cfo", "choosing", new_id=lambda: "p")
    assert "Not on board: Veltmann Dairy." in brief.why_now[1]
    assert "Veltmann Dairy (D5, Jonas Weber)" in brief.distribution.deals
    german = next(each for each in brief.form.languages if each.code == "de")
    assert german.why == "Brixen Automotive and Veltmann Dairy"
    engaged = propose(tarnwell, "reliability-engineer", "choosing", new_id=lambda: "p")
    assert "Veltmann Dairy" not in " ".join((*engaged.why_now, *engaged.distribution.deals))


def test_a_closed_deal_wants_nothing(tarnwell):
    closed = next(deal.id for deal in tarnwell.deals if deal.status != "open")
    with pytest.raises(Unknown):
        for_deal(tarnwell, closed)


def test_a_question_leads_to_its_need_and_the_nearest_in_words_is_found(tarnwell):
    asked = question_like(tarnwell, "something on the payback")
    assert asked is not None
    assert for_question(tarnwell, asked) == Target("cfo", "choosing", ("CF-CH-1",))
    assert question_like(tarnwell, "zzz") is None


@pytest.mark.parametrize(
    ("words", "need"),
    [
        ("payback for the board of my neighbour", None),  # one word of three
        ("template kitchen", None),  # a form of piece, and what nobody asked about
        ("template", "RE-DI-1"),  # nothing but the form: the question that has it
        ("pilot weather", None),  # "pilot" stands in questions about two needs
        ("cancelling", "CF-CH-3"),
    ],
)
def test_a_question_is_like_another_where_they_share_half_of_the_words_that_tell_a_subject(tarnwell, words, need):
    asked = question_like(tarnwell, words)
    assert (asked.need if asked else None) == need


def test_an_open_brief_holds_its_needs_and_a_closed_one_none():
    def request(id, status, *needs):
        return BriefRequest(id=id, title=id, persona="cfo", phase="choosing", needs=needs, status=status)

    briefs = [request("A", "proposed", "N1"), request("B", "dropped", "N1"), request("C", "in_review", "N2", "N3")]
    assert [each.id for each in holding(["N1", "N3"], briefs)] == ["A", "C"]
    assert holding(["N4"], briefs) == ()
