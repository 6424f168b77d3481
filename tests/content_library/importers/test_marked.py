"""YAML with the lines it stands on."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from content_library.importers.findings import Findings
from content_library.importers.marked import line_in, read_yaml


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("on", "on"), ("no", "no"), ("yes", "yes"), ("true", True), ("False", False), ("~", None), ("", None),
        ("12:30", "12:30"), ("007", "007"), ("7", 7), ("-3", -3), ("1.50", 1.5), ("1e5", "1e5"), (".nan", ".nan"),
        ("2026-02-16", date(2026, 2, 16)), ("2026-02-16T10:00:00Z", date(2026, 2, 16)), ("2026-02-30", "2026-02-30"),
        ("'2026-02-16'", "2026-02-16"), ("99999999999999999999", "99999999999999999999"), ("0x10", "0x10"),
    ],
)  # fmt: skip
def test_a_word_means_what_people_mean_by_it(written: str, meant: object):
    assert read_yaml(f"key: {written}", Findings("f")) == {"key": meant}


def test_every_key_and_item_knows_its_line():
    document = read_yaml("a: 1\nb:\n  - x\n  - {c: 2,\n     d: 3}\n", Findings("f"), first_line=10)
    assert [line_in(document, path) for path in ((), ("a",), ("b", 1), ("b", 1, "d"), ("z",))] == [10, 10, 13, 14, 10]


def test_anchors_and_merges_are_followed():
    text = "base: &b {x: 1, y: 2}\nown: {<<: *b, y: 3}\nsame: *b\n"
    base = {"x": 1, "y": 2}
    assert read_yaml(text, Findings("f")) == {"base": base, "own": {"x": 1, "y": 3}, "same": base}


@given(st.text())
def test_any_text_is_read_or_refused_but_never_raises(text: str):
    findings = Findings("f")
    assert read_yaml(text, findings) is not None or findings.problems
