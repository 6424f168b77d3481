"""A built package holds every file the code reads."""

import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
DATA = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["setuptools"]["package-data"]


@pytest.mark.parametrize("package", ["bot", "retrieval", "prompts", "content_library"])
def test_every_file_that_is_no_code_is_declared_as_data(package: str):
    folder = ROOT / package
    declared = {file for pattern in DATA[package] for file in folder.glob(pattern)}
    made = {"__pycache__", ".milepost"}
    files = [file for file in folder.rglob("*") if file.is_file() and not made & {*file.parts}]
    assert [file for file in files if file.suffix != ".py" and file not in declared] == []
