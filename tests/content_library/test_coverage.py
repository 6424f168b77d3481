from dataclasses import replace

import pytest

from content_library.coverage import Gate, Lens, coverage
from content_library.errors import Unknown
from content_library.intake import ContentPreferences, Demographic, Persona, Phase, Segment, Suggestion
from content_library.need_coverage import AssetStrength, Parts
from content_library.taxonomy import Priority, Taxonomy, Thresholds
from tests.content_library.expected import expected, with_expected_suggestions
from tests.content_library.invented_maps import DAY, TODAY, a_cell, a_need, a_picture, an_asset

YEAR_AND_A_HALF = 540  # the shelf life of how-to content


BASE = Lens()


def chief_looking(picture, lens=BASE):
    return coverage(picture, lens).cell("chief", "looking")


def covered(*assets, **fields):
    return chief_looking(a_picture(*assets, **fields)).coverage


def test_the_sample_company_has_its_published_coverage(tarnwell):
    assert coverage(with_expected_suggestions(tarnwell)).as_json() == expected("coverage.json")


def test_the_only_proof_left_for_automotive_is_from_food_so_the_cell_is_partial(tarnwell):
    cell = coverage(tarnwell, Lens(segment="automotive-parts")).cell("maintenance-manager", "choosing")
    assert (cell.coverage, cell.status, cell.needs[1].coverage) == (66.7, "partial", 0.5)


def test_a_spanish_finance_chief_gets_an_english_fallback(tarnwell):
    assert coverage(tarnwell, Lens(language="es")).cell("cfo", "choosing").coverage == 11.6


def test_a_language_nobody_writes_in_is_asked_as_the_default_language(tarnwell):
    assert coverage(tarnwell, Lens(language="hr")) == coverage(tarnwell)


def test_a_segment_that_is_not_in_the_map_is_said(tarnwell):
    with pytest.raises(Unknown, match="There is no segment “farms” in the map"):
        coverage(tarnwell, Lens(segment="farms"))


def test_a_cell_that_is_not_in_the_map_is_said(tarnwell):
    with pytest.raises(Unknown, match="The map has no cell cfo/using"):
        coverage(tarnwell).cell("cfo", "using")


def test_an_asset_shows_every_part_of_its_strength():
    [need] = chief_looking(a_picture(an_asset(format="video", depth=3, language="de", audience="nda"))).needs
    parts = Parts(format=0.7, depth=0.7, freshness=1.0, quality=0.5)
    assert need.assets == (
        AssetStrength("A1", strength=0.0, fit=0.75, parts=parts, blocked=(), language="de", nda=True),
    )


def test_ties_go_up_at_every_printed_step():
    aged = TODAY - (YEAR_AND_A_HALF + 99) * DAY  # freshness 1 - 0.75 * 99 / 540 = 0.8625
    [need] = chief_looking(a_picture(an_asset(last_reviewed=aged, quality=4))).needs
    assert (need.assets[0].parts.freshness, need.assets[0].fit) == (0.863, 0.909)  # 0.3 + 0.2 + 0.2589 + 0.15


def test_the_best_asset_counts_fully_the_second_half_and_a_third_nothing():
    assert [covered(*[an_asset(f"A{n}") for n in range(count)]) for count in (1, 2, 3)] == [90.0, 94.5, 94.5]


def test_of_copies_only_the_stronger_counts():
    copies = (an_asset("A1", quality=1), an_asset("A2", quality=5))
    assert covered(*copies, duplicates=(("A1", "A2"),)) == 100.0
    assert covered(*copies, an_asset("A3"), duplicates=(("A1", "A2"),)) == 100.0
    assert chief_looking(a_picture(*copies, an_asset("A3"), duplicates=(("A1", "A2"),))).needs[0].counting == (
        "A2",
        "A3",
    )


def test_an_asset_past_its_shelf_life_fades_down_to_a_quarter():
    fading = [covered(an_asset(last_reviewed=TODAY - days * DAY)) for days in (540, 541, 810, 1080, 9999)]
    assert fading == [90.0, 90.0, 78.8, 67.5, 67.5]


def test_without_a_review_the_day_of_making_counts_and_without_either_it_is_old():
    assert covered(an_asset(last_reviewed=None, created=TODAY)) == 90.0
    assert covered(an_asset(last_reviewed=None)) == 67.5


def test_a_cell_that_names_no_preference_takes_any_format_and_depth():
    assert covered(an_asset(format="email", depth=4), cells=(a_cell(content_preferences=ContentPreferences()),)) == 90.0


def test_an_asset_of_unknown_depth_is_neither_right_nor_wrong():
    assert covered(an_asset(depth=None)) == covered(an_asset(depth=1)) == 84.0


def test_the_lenses_multiply():
    segment = Segment(id="mills", name="Mills", demographic=Demographic(industry="steel"))
    picture = a_picture(an_asset(language="en", industry="food"), segments=(segment,))
    assert chief_looking(picture, Lens(language="de", segment="mills")).coverage == 27.0  # 0.9 * 0.6 * 0.5
    assert chief_looking(picture, Lens(industry="food", segment="mills")).coverage == 90.0


def test_a_neutral_asset_says_less_for_a_need_of_the_segment():
    picture = a_picture(an_asset(), needs=(a_need(segment_specific=True),))
    assert chief_looking(picture, Lens(industry="steel")).coverage == 72.0
    assert chief_looking(picture).coverage == 90.0


def test_potential_counts_what_is_only_suggested():
    cell = chief_looking(a_picture(an_asset(needs=()), suggestions=(Suggestion(asset="A1", need="N1"),)))
    assert (cell.coverage, cell.potential, cell.needs[0].assets) == (0.0, 90.0, ())


def test_a_blocked_suggestion_promises_nothing():
    cell = chief_looking(
        a_picture(an_asset(needs=(), status="draft"), suggestions=(Suggestion(asset="A1", need="N1"),))
    )
    assert cell.potential == 0.0


def test_a_reader_who_takes_no_part_needs_nothing():
    cell = chief_looking(a_picture(an_asset(), cells=(a_cell(participation="not_involved"),)))
    assert (cell.status, cell.coverage, cell.needs) == ("not_needed", None, ())


@pytest.mark.parametrize("fields", [{"needs": ()}, {"cells": (a_cell(participation=None),)}])
def test_a_cell_nobody_wrote_down_is_unmapped_and_left_out_of_every_mean(fields):
    scores = coverage(a_picture(an_asset(), **fields))
    assert (scores.cells[0].status, scores.cells[0].coverage, scores.overall) == ("unmapped", None, None)
    assert (scores.by_phase, scores.by_persona, scores.weakest_gate) == ({"looking": None}, {"chief": None}, {})


@pytest.mark.parametrize(
    ("participation", "unmet", "status"),
    [
        ("driver", (), "covered"),
        ("driver", ("N1",), "gap"),
        ("gatekeeper", ("N1",), "gap"),
        ("participant", ("N1",), "partial"),
        ("participant", ("N1", "N2"), "gap"),
        ("driver", ("N2",), "partial"),
    ],
)
def test_the_status_follows_the_number_and_the_musts(participation, unmet, status):
    needs = (a_need("N1"), a_need("N2", importance="should"), a_need("N3", importance="should"))
    assets = [an_asset(f"A-{need.id}", needs=(need.id,)) for need in needs if need.id not in unmet]
    assert chief_looking(a_picture(*assets, needs=needs, cells=(a_cell(participation=participation),))).status == status


def test_a_cell_without_musts_can_be_covered_and_is_no_gap_for_want_of_one():
    needs = (a_need("N1", importance="nice"), a_need("N2", importance="nice"))
    assert chief_looking(a_picture(an_asset(needs=("N1", "N2")), needs=needs)).status == "covered"
    assert chief_looking(a_picture(an_asset(), needs=needs)).status == "partial"


def test_a_need_is_stale_when_all_there_is_has_aged_or_expired_blocked_or_not():
    old, gone = an_asset("A1", last_reviewed=TODAY - 541 * DAY), an_asset("A2", expires_on=TODAY - DAY)
    assert (chief_looking(a_picture(old, gone)).stale_share, chief_looking(a_picture(old, gone)).flags) == (
        1.0,
        ("stale",),
    )
    assert chief_looking(a_picture(old, gone, an_asset("A3", status="draft"))).stale_share == 0.0
    assert chief_looking(a_picture(an_asset(last_reviewed=TODAY - YEAR_AND_A_HALF * DAY))).stale_share == 0.0
    assert chief_looking(a_picture()).stale_share == 0.0


def test_a_cell_that_leans_on_one_asset_is_thin():
    needs = (a_need("N1"), a_need("N2"))
    alone = an_asset(needs=("N1", "N2"))
    assert chief_looking(a_picture(alone, needs=needs)).flags == ("thin",)
    assert chief_looking(a_picture(alone, an_asset("A2", needs=("N2",), quality=5), needs=needs)).flags == ()
    assert chief_looking(a_picture(an_asset())).flags == ()


def test_an_nda_is_flagged_only_where_it_counts():
    secret = an_asset("A9", audience="nda", quality=1)
    assert chief_looking(a_picture(secret)).flags == ("nda",)
    assert chief_looking(a_picture(an_asset("A1"), an_asset("A2"), secret)).flags == ()


def test_content_in_other_languages_only_is_flagged():
    assert chief_looking(a_picture(an_asset(language="de"))).flags == ("other-language only",)
    assert chief_looking(a_picture(an_asset(language="de", status="draft"))).flags == ()


def test_the_weakest_gate_is_the_lowest_of_those_who_can_stop_the_phase_first_in_the_map_among_equals():
    people = [Persona(id=id, label=id) for id in ("guest", "one", "two")]
    cells = [
        a_cell(persona="guest", participation="participant"),
        a_cell(persona="one", participation="gatekeeper"),
        a_cell(persona="two"),
    ]
    needs = tuple(a_need(f"N-{person.id}", persona=person.id) for person in people)
    picture = a_picture(personas=tuple(people), cells=tuple(cells), needs=needs)
    assert coverage(picture).weakest_gate == {"looking": Gate("one", "gatekeeper", 0.0)}


def test_means_weigh_by_participation():
    people = (Persona(id="one", label="one"), Persona(id="two", label="two"))
    cells = (a_cell(persona="one"), a_cell(persona="two", participation="participant"))
    needs = (a_need("N1", persona="one"), a_need("N2", persona="two"))
    scores = coverage(a_picture(an_asset(), personas=people, cells=cells, needs=needs))
    assert (scores.overall, scores.by_phase, scores.by_persona) == (56.3, {"looking": 56.3}, {"one": 90.0, "two": 0.0})


def test_a_later_phase_is_no_column():
    phases = (Phase(id="looking", order=0, label="Looking"), Phase(id="using", order=1, label="Using", mapped=False))
    assert coverage(a_picture(an_asset(), phases=phases)).by_phase == {"looking": 90.0}


def test_every_threshold_is_the_companys_own():
    strict = Taxonomy(thresholds=Thresholds(need_met=0.95, cell_gap=95), priority=Priority())
    cell = chief_looking(a_picture(an_asset(), taxonomy=strict))
    assert (cell.status, cell.needs[0].label) == ("gap", "weak")


def test_a_changed_picture_is_scored_anew():
    picture = a_picture(an_asset())
    assert chief_looking(picture).coverage == 90.0
    assert chief_looking(replace(picture, assets=())).coverage == 0.0
