"""The matrix as a file for a spreadsheet."""

import csv
from pathlib import Path

import pytest

from bot.views.matrix_files import write_csv
from content_library.coverage import coverage
from content_library.intake import Persona
from tests.content_library.invented_maps import a_picture


def first_label(file: Path, label: str) -> str:
    picture = a_picture(personas=(Persona(id="chief", label=label),))
    write_csv(file, picture, coverage(picture))
    with file.open(encoding="utf-8-sig", newline="") as read:
        return list(csv.reader(read))[1][0]


@pytest.mark.parametrize("label", ["=1+1", " =1", "\t=1", "\r=1", "\n@a", "\u00a0-1", "\u2003+1", "\uff1d1", "\tx"])
def test_a_label_that_a_spreadsheet_would_run_gets_a_quote_in_front(tmp_path: Path, label: str):
    assert first_label(tmp_path / "matrix.csv", label) == f"'{label}"


@pytest.mark.parametrize("label", ["CFO", "IT/OT + Security", " Buyer", "Ärztin", "'quoted"])
def test_any_other_label_stays_as_it_is(tmp_path: Path, label: str):
    assert first_label(tmp_path / "matrix.csv", label) == label
