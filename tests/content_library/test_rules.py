"""What must hold for any company, on generated ones up to 50 personas and 10 phases."""

import random
from dataclasses import replace
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from content_library.coverage import Lens, coverage
from content_library.fit import is_wrong_form
from content_library.gaps import gaps, gaps_as_json
from content_library.sharing import blocks, may_share
from tests.content_library.invented_maps import (
    DAY,
    TODAY,
    WORDS,
    a_question,
    an_asset,
    generated,
    pictures,
    with_asset,
    with_asset_changed,
)

some = settings(max_examples=60, deadline=None, derandomize=True)
BASE = Lens()
LENSES = [BASE, Lens(language="de"), Lens(industry="food"), Lens(language="fr", industry="steel"), Lens("hr")]
lenses = st.sampled_from(LENSES)


@pytest.fixture(scope="module")
def largest():
    return generated(random.Random(1), personas=50, phases=10, assets=600)


def numbers(picture, lens=BASE):
    return {(cell.persona, cell.phase): cell.coverage for cell in coverage(picture, lens).cells}


def up(value, places):
    return float(Decimal(str(value)).quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP))


def exact(number):
    return Decimal(str(number))


# --------------------------------------------------------------------------- coverage moves the right way


@given(picture=pictures(), lens=lenses, chance=st.integers(0, 99))
@some
def test_one_more_asset_never_lowers_a_cell(picture, lens, chance):
    before = numbers(picture, lens)
    draw = random.Random(chance)
    needs = tuple(need.id for need in draw.sample(picture.needs, min(3, len(picture.needs))))
    more = an_asset("B1", needs=needs, language=draw.choice(["en", "de"]), quality=draw.randint(1, 5))
    copy_of = [asset.id for asset in draw.sample(picture.assets, min(1, len(picture.assets)))]
    for grown in (with_asset(picture, more), with_asset(picture, more, copy_of)):
        after = numbers(grown, lens)
        assert all(after[cell] >= number for cell, number in before.items() if number is not None)


@given(picture=pictures(least_assets=1), lens=lenses, chance=st.integers(0, 99))
@some
def test_an_asset_that_expires_or_is_withdrawn_never_raises_a_cell(picture, lens, chance):
    before, id = numbers(picture, lens), random.Random(chance).choice(picture.assets).id
    for lost in ({"expires_on": TODAY - DAY}, {"permission": "withdrawn"}, {"status": "archived"}):
        after = numbers(with_asset_changed(picture, id, **lost), lens)
        assert all(after[cell] <= number for cell, number in before.items() if number is not None)


@given(picture=pictures(least_assets=1), lens=lenses, chance=st.integers(0, 99))
@some
def test_a_copy_of_an_asset_changes_no_number(picture, lens, chance):
    """But for a forbidden claim, which is known by the id of the asset."""
    allowed = [asset for asset in picture.assets if asset.id not in picture.claims_against]
    assume(allowed)
    original = random.Random(chance).choice(allowed)
    group = [other for pair in picture.duplicates if original.id in pair for other in pair]
    copied = with_asset(picture, original.model_copy(update={"id": "B1"}), dict.fromkeys([original.id, *group]))
    assert numbers(copied, lens) == numbers(picture, lens)


@given(picture=pictures(), lens=lenses)
@some
def test_a_blocked_asset_is_worth_nothing_through_any_lens_and_is_offered_to_nobody(picture, lens):
    worth = {each.asset: each.strength for c in coverage(picture, lens).cells for n in c.needs for each in n.assets}
    for asset in picture.assets:
        if blocks(picture, asset):
            assert worth.get(asset.id, 0.0) == 0.0
            for place in ("dm", "channel", "shared"):
                assert may_share(picture, asset, "marketer", place).kind in ("withheld", "internal_only")


@given(picture=pictures(), chance=st.randoms(use_true_random=False))
@some
def test_the_order_of_files_does_not_matter(picture, chance):
    def shuffled(values):
        return tuple(chance.sample(values, len(values)))

    fields = ("questions", "suggestions", "duplicates", "forbidden_claims", "contacts", "crm_stages")
    other = replace(picture, **{field: shuffled(getattr(picture, field)) for field in fields})
    assert coverage(other).as_json() == coverage(picture).as_json()
    assert gaps_as_json(other) == gaps_as_json(picture)


# --------------------------------------------------------------------------- what is printed adds up


@given(picture=pictures(), lens=lenses)
@some
def test_printed_parts_add_up_to_the_printed_total(picture, lens):
    adds_up(picture, coverage(picture, lens))


def test_they_add_up_for_the_largest_company_too(largest):
    adds_up(largest, coverage(largest, Lens(language="de", industry="food")))


def adds_up(picture, scores):
    weights = WORDS.fit_weights
    for cell in scores.cells:
        for need in cell.needs:
            for each in need.assets:
                parts = zip(vars(each.parts).values(), dict(weights).values(), strict=True)
                assert each.fit == up(sum(exact(part) * exact(weight) for part, weight in parts), 3)
            best = [each for each in need.assets if each.asset in need.counting]
            first, second = [*sorted((exact(each.strength) for each in best), reverse=True), exact(0), exact(0)][:2]
            assert need.coverage == up(1 - (1 - first) * (1 - second / 2), 3)
        if cell.coverage is not None:
            points = [(WORDS.need_importance[need.importance], exact(need.coverage)) for need in cell.needs]
            assert cell.coverage == printed_mean(points, 100)
            assert cell.potential >= cell.coverage
    assert scores.overall == printed_mean(weighed(scores.cells))
    for phase in picture.phases:
        assert scores.by_phase[phase.id] == printed_mean(weighed(c for c in scores.cells if c.phase == phase.id))
    for who in picture.personas:
        assert scores.by_persona[who.id] == printed_mean(weighed(c for c in scores.cells if c.persona == who.id))


def weighed(cells):
    return [(WORDS.participation_weight[c.participation], exact(c.coverage)) for c in cells if c.coverage is not None]


def printed_mean(points, times=1):
    whole = sum(Fraction(str(weight)) for weight, _ in points)
    if not whole:
        return None
    tenths = sum(Fraction(str(weight)) * Fraction(number) for weight, number in points) * times * 10 / whole
    return int(tenths + Fraction(1, 2)) / 10


@given(picture=pictures())
@some
def test_the_factors_of_a_priority_multiply_to_it(picture):
    for gap in gaps(picture):
        if gap.coverage is None:
            assert (gap.priority, gap.why) == (0.0, gap.status)
        else:
            rule = WORDS.priority
            urgency = rule.base + rule.demand * gap.demand + rule.deals * gap.deals + rule.stale * gap.stale
            assert gap.urgency == pytest.approx(urgency, abs=0.003)
            assert gap.hole == up(1 - exact(gap.coverage) / 100, 3)
            discount = rule.in_progress_discount if gap.discounted else 1
            assert gap.priority == pytest.approx(100 * gap.weight * gap.hole * gap.urgency * discount, abs=0.15)


# --------------------------------------------------------------------------- gaps move the right way


@given(picture=pictures())
@some
def test_who_takes_no_part_is_named_after_the_ranking_only(picture):
    ranked = gaps(picture)
    assert sorted((gap.persona, gap.phase) for gap in ranked) == sorted(picture.cell_of)
    assert [gap.why is None for gap in ranked] == sorted((gap.why is None for gap in ranked), reverse=True)
    for gap in ranked:
        assert (gap.participation == "not_involved") == (gap.why == "not_needed")
        assert gap.why is None or (gap.priority, gap.unmet) == (0.0, ())
    numbered = [gap.priority for gap in ranked if gap.why is None]
    assert numbered == sorted(numbered, reverse=True)


def priorities(picture):
    return {(gap.persona, gap.phase): gap.priority for gap in gaps(picture)}


@given(picture=pictures(), chance=st.integers(0, 99))
@some
def test_a_question_in_vain_never_lowers_a_priority_and_touches_its_own_cell_only(picture, chance):
    if not picture.needs:
        return
    need = random.Random(chance).choice(picture.needs)
    asked = a_question(asker="new", persona=need.persona, phase=need.phase, need=need.id)
    before, after = priorities(picture), priorities(replace(picture, questions=(*picture.questions, asked)))
    own = need.persona, need.phase
    assert after[own] >= before[own]
    assert {cell: p for cell, p in after.items() if cell != own} == {c: p for c, p in before.items() if c != own}


@given(picture=pictures(), days=st.integers(0, 60))
@some
def test_a_deal_that_waits_longer_never_lowers_a_priority(picture, days):
    longer = tuple(d.model_copy(update={"stage_entered": d.stage_entered - days * DAY}) for d in picture.deals)
    before, after = priorities(picture), priorities(replace(picture, deals=longer))
    assert all(after[cell] >= priority for cell, priority in before.items())


@given(picture=pictures(), chance=st.integers(0, 99))
@some
def test_a_smaller_hole_never_raises_a_priority(picture, chance):
    """Without briefs: a must that is met at last no longer waits for its writer."""
    picture = replace(picture, briefs=())
    needs = tuple(need.id for need in random.Random(chance).sample(picture.needs, min(3, len(picture.needs))))
    before, after = priorities(picture), priorities(with_asset(picture, an_asset("B1", needs=needs)))
    assert all(after[cell] <= priority for cell, priority in before.items())


@given(picture=pictures())
@some
def test_every_unmet_need_has_one_action_that_fits_what_there_is(picture):
    for gap in gaps(picture):
        assert list(gap.actions) == list(gap.unmet)
        for need, action in gap.actions.items():
            tagged = [asset for asset in picture.assets if need in asset.needs]
            cell = picture.cell_of[gap.persona, gap.phase]
            if action == "create":
                assert not any(asset.status in ("draft", "in_review") and not lost(picture, asset) for asset in tagged)
            if action == "repurpose":
                assert any(is_wrong_form(WORDS, cell, asset) and asset.language == "en" for asset in tagged)


def lost(picture, asset):
    return asset.superseded_by or asset.permission == "withdrawn" or asset.id in picture.claims_against


def test_the_largest_company_has_a_rank_for_every_cell(largest):
    assert len(gaps(largest)) == 500
