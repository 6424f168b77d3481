"""Where nobody would read it no brief is proposed, and what to write instead is said."""

import re
from dataclasses import replace

import pytest

from content_library.briefs.proposing import AlreadyOpen, NoBrief, NotInMap, NotInvolved, Unmapped, refusal
from content_library.errors import Unknown
from tests.content_library.briefs.proposed import proposed


def test_a_persona_nobody_mapped_is_refused_with_the_nearest_cell(tarnwell):
    assert refusal(tarnwell, "procurement", "choosing") == NotInMap("procurement", ("cfo", "choosing"))


def test_a_phase_nobody_mapped_is_refused_with_the_nearest_cell(tarnwell):
    assert refusal(tarnwell, "it-security", "renewal") == NotInMap("renewal", ("it-security", "choosing"))


def test_a_reader_who_takes_no_part_is_refused_with_the_phase_that_matters(tarnwell):
    assert refusal(tarnwell, "cfo", "discovering") == NotInvolved(("cfo", "choosing"))


def test_a_phase_without_cells_is_unmapped(tarnwell):
    assert refusal(tarnwell, "cfo", "using") == Unmapped(("cfo", "choosing"))


def test_a_cell_without_needs_is_unmapped(tarnwell):
    bare = replace(tarnwell, needs=tuple(need for need in tarnwell.needs if need.persona != "it-security"))
    assert refusal(bare, "it-security", "choosing") == Unmapped(("cfo", "choosing"))


def test_an_open_brief_is_shown_instead_of_a_second_one(tarnwell):
    begun = next(brief for brief in tarnwell.briefs if brief.id == "BR-014")
    assert refusal(tarnwell, "plant-director", "purchasing") == AlreadyOpen((begun,), ("PD-PU-2",))


def test_another_need_of_a_cell_with_an_open_brief_may_be_written(tarnwell):
    assert refusal(tarnwell, "plant-director", "purchasing", ["PD-PU-3"]) is None


def test_a_brief_that_is_done_is_in_nobodys_way(tarnwell):
    done = tuple(brief.model_copy(update={"status": "done"}) for brief in tarnwell.briefs)
    assert refusal(replace(tarnwell, briefs=done), "plant-director", "purchasing") is None


def test_proposing_what_is_refused_says_why_and_where_to_go(tarnwell):
    with pytest.raises(NoBrief, match=re.escape("The CFO takes no part in Discovering: nobody would read it.")) as no:
        proposed(tarnwell, "cfo", "discovering")
    assert no.value.remedy == "The nearest cell that wants one: CFO in Choosing (--persona cfo --phase choosing)."


def test_a_need_of_another_cell_is_unknown_here(tarnwell):
    with pytest.raises(Unknown, match=re.escape("MM-CH-1 is no need of CFO in Choosing.")):
        proposed(tarnwell, "cfo", "choosing", needs=["MM-CH-1"])


def test_the_better_cell_has_no_open_brief_for_all_it_wants(tarnwell):
    first = refusal(tarnwell, "it-security", "awareness")
    needs = tuple(need.id for need in tarnwell.needs_of[first.nearest])
    of_cell = {"persona": first.nearest[0], "phase": first.nearest[1], "needs": needs}
    held = tarnwell.briefs[0].model_copy(update={"id": "MP-9", "status": "proposed", **of_cell})
    then = refusal(replace(tarnwell, briefs=(*tarnwell.briefs, held)), "it-security", "awareness")
    assert first.nearest[0] == "it-security"
    assert then.nearest is not None
    assert then.nearest != first.nearest
