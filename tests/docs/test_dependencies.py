"""Every dependency has a reason, and what is pinned says nothing of where it came from."""

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
BROUGHT_ANYWAY = {"jsonschema", "websockets"}  # by chromadb and dbos; here for the tests
NAME = re.compile(r"^[\w-]+")


def names(requirements: list[str]) -> set[str]:
    return {NAME.match(each)[0].lower() for each in requirements}


def pinned(lock: str) -> set[str]:
    return set(re.findall(r"^([\w.-]+)==", (ROOT / lock).read_text("utf-8"), flags=re.MULTILINE))


def test_every_dependency_says_why_it_is_here():
    page = (ROOT / "docs" / "decisions" / "dependencies.md").read_text("utf-8")
    extras = [each for extra in PROJECT["optional-dependencies"].values() for each in extra]
    wanted = names([*PROJECT["dependencies"], *extras])
    assert {name for name in wanted if not re.search(rf"(?<![\w-]){name}(?![\w-])", page)} == set()


def test_what_runs_is_pinned_without_what_only_developers_need():
    extras = PROJECT["optional-dependencies"]
    running = names([*PROJECT["dependencies"], *extras["build"]])
    assert pinned("requirements.lock") >= running
    assert pinned("requirements.lock") & names(extras["dev"]) <= running | BROUGHT_ANYWAY
    assert pinned("requirements-dev.lock") >= pinned("requirements.lock") | names(extras["dev"])


@pytest.mark.parametrize("lock", ["requirements.lock", "requirements-dev.lock"])
def test_a_lock_names_no_address(lock: str):
    text = (ROOT / lock).read_text("utf-8")
    assert re.findall(r"^\s*(?:-\S+.*|\S+ @ .*|.*://.*)$", re.sub(r"--hash=\S+", "", text), flags=re.MULTILINE) == []
