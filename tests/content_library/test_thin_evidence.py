"""Where the map rests on fewer talks than two is found by cell, by segment and by need."""

from dataclasses import replace

from content_library.thin_evidence import needs_without_notes, segments_unheard, talks_behind, thin_cells


def test_cells_with_fewer_than_two_talks_are_thin(tarnwell):
    thin = {(each.cell.persona, each.cell.phase): each.notes for each in thin_cells(tarnwell)}
    assert thin["it-security", "choosing"] == ("R05",)
    assert ("cfo", "choosing") not in thin
    assert all(tarnwell.cell_of[key].involved for key in thin)


def test_of_a_segment_only_its_own_readers_and_notes_count(tarnwell):
    thin = {(each.cell.persona, each.cell.phase): each.notes for each in thin_cells(tarnwell, ["packaging-smb"])}
    assert thin["cfo", "choosing"] == ()
    assert "it-security" not in {persona for persona, _ in thin}
    assert thin["maintenance-manager", "awareness"] == ("R07",)  # of no segment: it speaks for all


def test_a_segment_nobody_heard_is_named(tarnwell):
    assert [each.id for each in segments_unheard(tarnwell)] == ["packaging-smb"]


def test_a_map_that_gives_no_need_its_notes_says_nothing_by_it(tarnwell):
    assert needs_without_notes(tarnwell) == ()


def test_where_some_needs_name_notes_those_that_name_none_are_found(tarnwell):
    first, *rest = tarnwell.needs
    told = replace(tarnwell, needs=(first.model_copy(update={"evidence": ("R01",)}), *rest))
    assert needs_without_notes(told) == tuple(rest)


def test_numbers_are_no_talks(tarnwell):
    assert talks_behind(tarnwell, tarnwell.cell_of["reliability-engineer", "discovering"]) == ("R02",)
