"""Whatever a company writes into its taxonomy, what is accepted gives scores from 0 to 100."""

import random
from dataclasses import replace

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter

from content_library.coverage import Lens, coverage
from content_library.deals import deal_pack
from content_library.gaps import gaps
from content_library.importers.findings import Findings
from content_library.importers.taxonomies import read_taxonomy
from content_library.records import TaxonomyRow
from content_library.rows import table
from content_library.taxonomy import Taxonomy
from tests.content_library.company_copy import TARNWELL
from tests.content_library.invented_maps import generated

NUMBERS = (
    -1,
    0,
    0.001,
    0.3,
    0.5,
    0.66666666666666,
    1,
    1.001,
    2,
    4,
    75,
    100,
    101,
    10**9,
    0.123456789,
    "much",
    None,
    [1],
)
PICTURE = generated(random.Random(7), personas=3, phases=3, assets=40)


def read(text):
    findings = Findings("taxonomy.yaml")
    [placed] = read_taxonomy(text, findings)
    return placed.value, findings.problems


def paths(tree, above=()):
    for key, value in tree.items():
        if isinstance(value, dict):
            yield from paths(value, (*above, key))
            yield (*above, key)
        elif not isinstance(value, list):
            yield (*above, key)


DEFAULTS = Taxonomy().model_dump(mode="json")


@st.composite
def written(draw):
    """A few numbers of the taxonomy, or whole groups of them, are others."""
    tree = {}
    for path in draw(st.lists(st.sampled_from(sorted(paths(DEFAULTS))), max_size=8)):
        group = tree
        for key in path[:-1]:
            group = group.setdefault(key, {}) if isinstance(group.get(key, {}), dict) else {}
        group[path[-1]] = draw(st.sampled_from(NUMBERS))
    return tree


@given(tree=written())
def test_scores_of_any_accepted_taxonomy_run_from_0_to_100(tree):
    taxonomy, _ = read(yaml.safe_dump(tree))
    picture = replace(PICTURE, taxonomy=taxonomy)
    for lens in (Lens(), Lens(language="de", industry="food")):
        for cell in coverage(picture, lens).cells:
            assert all(number is None or 0 <= number <= 100 for number in (cell.coverage, cell.potential))
            assert all(0 <= part.strength <= 1 and 0 <= part.fit <= 1 for need in cell.needs for part in need.assets)
    assert all(0 <= gap.priority <= 100 for gap in gaps(picture))
    assert all(item.score >= 0 for deal in picture.deals for item in deal_pack(picture, deal.id).pack)


@given(tree=written())
def test_what_is_not_accepted_is_said(tree):
    taxonomy, problems = read(yaml.safe_dump(tree))
    asked = [path for path in paths(tree) if _at(tree, path) not in (None, {})]
    changed = [path for path in asked if _at(taxonomy.model_dump(mode="json"), path) != _at(tree, path)]
    assert not any(isinstance(_at(tree, path), int | str) for path in changed) or problems


def _at(tree, path):
    for key in path:
        tree = tree.get(key, tree.get(str(key))) if isinstance(tree, dict) else None
    return tree


def test_the_sample_says_nothing_but_the_defaults_and_its_own_words():
    taxonomy, problems = read((TARNWELL / "taxonomy.yaml").read_text(encoding="utf-8"))
    assert (taxonomy.model_copy(update={"words": {}}), problems) == (Taxonomy(), [])
    assert "fehlalarm*" in taxonomy.words["false alarms"]


def test_what_a_word_is_called_elsewhere_is_kept_as_written():
    taxonomy, problems = read("words: {false alarms: [Fehlalarm*, falsa* alarma*], hull: Rumpf}")
    assert (taxonomy.words, problems) == (
        {"false alarms": ("Fehlalarm*", "falsa* alarma*"), "hull": ("Rumpf",)},
        [],
    )


def test_a_word_that_would_be_in_every_sentence_is_left_out_and_named():
    taxonomy, problems = read("words:\n  hull:\n    - a*\n    - Rumpf*\n    - '*'\n")
    assert taxonomy.words == {"hull": ("Rumpf*",)}
    assert sorted((each.line, each.column, each.what) for each in problems) == [
        (3, "words", "“a*”, a word for “hull”, is too short to tell; it is left out"),
        (5, "words", "“*”, a word for “hull”, is too short to tell; it is left out"),
    ]


def test_a_taxonomy_an_earlier_version_kept_can_still_be_read():
    kept = {**DEFAULTS, "depth": {"1": "snapshot"}, "second_asset_discount": 7, "unrated_quality": 0.4}
    column = table(TaxonomyRow).c.taxonomy.type
    assert column.process_result_value(kept, None) == Taxonomy(unrated_quality=0.4)


def test_numbers_count_to_four_decimals():
    assert TypeAdapter(Taxonomy).validate_python({"second_asset_discount": 0.66666666}).second_asset_discount == 0.6667


@pytest.mark.parametrize("depth_fit", ["{0: 0.9}", "{3: 0.2, 0: 0.9}"])
def test_steps_of_depth_that_are_left_out_keep_their_default(depth_fit):
    taxonomy, problems = read(f"depth_fit: {depth_fit}")
    assert (taxonomy.depth_fit[0], taxonomy.depth_fit[1], problems) == (0.9, 0.7, [])
