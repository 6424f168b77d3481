"""Durable work: what was acknowledged is finished, once, whoever delivers it again and whatever is restarted."""

import sqlite3
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any, Protocol
from uuid import uuid4

from dbos import DBOS, DBOSConfig, ScheduleInput, SetEnqueueOptions, SetWorkflowID
from sqlalchemy import Engine, make_url

from content_library.replicas import beat, claimed, forget, silent_since

QUEUE = "work"
POLLING = 0.1
"""Seconds until a waiting job is seen. A look costs about 5 ms of work, whether or not anything waits."""
TRIES = 3
"""A job that took the process down with it so often is given up."""
SHAPE = "1"
"""Of a job as it is written down. Processes with another shape leave each other's jobs alone."""
BEAT = 15.0
"""Seconds between two signs of life of a replica."""
DEAD_AFTER = 60.0
"""Seconds: four signs missed, and the others take over what it had begun."""
KEPT = timedelta(days=1)
"""Finished jobs stay so long: Slack delivers again within minutes, and what they hold is private."""
UNDER_WAY = ("ENQUEUED", "DELAYED", "PENDING")
SWEEP = "0 17 * * * *"
"""Once an hour, with seconds in front."""


@dataclass(frozen=True)
class Job:
    """`key` names the work: the same key is done once. Jobs of one `thread` are done in the order they were put.

    `payload` is plain JSON. `again` is true when an earlier attempt may have got half way.
    """

    key: str
    kind: str
    thread: str
    payload: Mapping[str, Any] = field(default_factory=dict)
    again: bool = False


Work = Callable[[Job], None]
"""Does a job. Nobody sees what it raises, so it apologises by itself."""


Put = Callable[[Job], None]
"""Writes a job down, as `Jobs.put` does."""


class Jobs(Protocol):
    def put(self, job: Job) -> None:
        """Written down before it returns; a key that was put before changes nothing."""
        ...

    def waiting(self) -> int:
        """Jobs put and not begun, of all replicas together."""
        ...

    def queue(self) -> Sequence[str]:
        """The keys of those, in the order they were put."""
        ...

    def is_over(self, key: str) -> bool:
        """Whether the job was done, or given up."""
        ...


class DurableJobs:
    """Kept by DBOS in the database at `url`, `workers` at once. DBOS allows one in a process at a time.

    Every replica has a name of its own that it keeps over restarts; `engine` holds their signs of life. `schedule`
    gives kinds of jobs their times as cron lines with seconds in front, in UTC: each time is one job for all replicas,
    with `{"at": "2026-03-06T08:00:00+00:00"}` as its payload.
    """

    def __init__(
        self, url: str, engine: Engine, replica: str, workers: int, schedule: Mapping[str, str] | None = None
    ) -> None:
        self._engine, self._replica, self._workers = engine, replica, workers
        self._schedule = dict(schedule or {})
        self._stopping = threading.Event()
        self._putting = threading.Lock()  # one by one: in the crowd for SQLite's lock a later one may come first
        self._config = DBOSConfig(
            name="milepost",
            system_database_url=url,
            db_engine_kwargs={"pool_pre_ping": not _is_sqlite(url)},  # a file does not hang up
            executor_id=replica,
            application_version=SHAPE,
            log_level="WARNING",
            notification_listener_polling_interval_sec=1.0,
            scheduler_polling_interval_sec=1.0,
        )

    def start(self, work: Work) -> None:
        """Takes up what this replica left unfinished, then whatever is put."""
        _write_ahead(self._config["system_database_url"] or "")
        DBOS(config=self._config)
        self._run = _job(work)
        sweep = _swept()
        timed = {kind: _timed(kind, work) for kind in self._schedule}
        beat(self._engine, self._replica, time.time())
        DBOS.launch()
        DBOS.register_queue(
            QUEUE,
            worker_concurrency=self._workers,
            partition_concurrency=1,
            polling_interval_sec=POLLING,
            on_conflict="always_update",
        )
        DBOS.apply_schedules(
            [ScheduleInput(schedule_name="sweep", workflow_fn=sweep, schedule=SWEEP)]
            + [
                ScheduleInput(schedule_name=kind, workflow_fn=timed[kind], schedule=cron)
                for kind, cron in self._schedule.items()
            ]
        )
        self._heart = threading.Thread(target=self._beat, name="milepost-heart", daemon=True)
        self._heart.start()

    def stop(self, within: int = 20) -> None:
        """Lets running jobs end for `within` seconds; the rest is taken up by the next start or another replica."""
        self._stopping.set()
        self._heart.join()
        DBOS.destroy(workflow_completion_timeout_sec=within, destroy_registry=True)
        forget(self._engine, self._replica)

    def put(self, job: Job) -> None:
        with self._putting, SetWorkflowID(job.key), SetEnqueueOptions(queue_partition_key=job.thread):
            DBOS.enqueue_workflow(QUEUE, self._run, job.kind, job.thread, dict(job.payload))

    def waiting(self) -> int:
        return len(self.queue())

    def queue(self) -> Sequence[str]:
        found = DBOS.list_workflows(queue_name=QUEUE, status="ENQUEUED", load_input=False, load_output=False)
        return [each.workflow_id for each in found]

    def is_over(self, key: str) -> bool:
        status = DBOS.get_workflow_status(key)
        return status is not None and status.status not in UNDER_WAY

    def _beat(self) -> None:
        while not self._stopping.wait(BEAT):
            now = time.time()
            beat(self._engine, self._replica, now)
            for dead in silent_since(self._engine, now - DEAD_AFTER):
                if claimed(self._engine, dead, now - DEAD_AFTER, now):
                    self._take_over(dead)

    def _take_over(self, dead: str) -> None:
        """What it had begun waits again; whoever has a worker free does it."""
        for each in DBOS.list_workflows(executor_id=dead, status="PENDING", load_input=False):
            DBOS.resume_workflow(each.workflow_id)
        forget(self._engine, dead)


def _write_ahead(url: str) -> None:
    """SQLite's other way of writing, kept in the file: readers hold up no writer, and a commit waits for the disk once."""
    if _is_sqlite(url):
        with closing(sqlite3.connect(str(make_url(url).database))) as connection:
            connection.execute("PRAGMA journal_mode=WAL")


def _is_sqlite(url: str) -> bool:
    return make_url(url).get_backend_name() == "sqlite"


def _job(work: Work) -> Callable[[str, str, dict[str, Any]], None]:
    @DBOS.workflow(name="job", max_recovery_attempts=TRIES)
    def job(kind: str, thread: str, payload: dict[str, Any]) -> None:
        attempt = uuid4().hex
        first = DBOS.run_step({"name": "begin"}, lambda: attempt)  # a later attempt is told what the first one said
        work(Job(DBOS.workflow_id or "", kind, thread, payload, again=first != attempt))

    return job


def _timed(kind: str, work: Work) -> Callable[[datetime, Any], None]:
    @DBOS.workflow(name=f"timed-{kind}")
    def timed(at: datetime, _context: Any) -> None:
        work(Job(DBOS.workflow_id or "", kind, kind, {"at": at.isoformat()}))

    return timed


def _swept() -> Callable[[datetime, Any], None]:
    """What is finished long enough is deleted, words of questions with it."""

    @DBOS.workflow(name="sweep")
    def sweep(at: datetime, _context: Any) -> None:
        before = (at.astimezone(UTC) - KEPT).isoformat()
        over = DBOS.list_workflows(
            status=["SUCCESS", "ERROR", "CANCELLED", "MAX_RECOVERY_ATTEMPTS_EXCEEDED"],
            completed_before=before,
            load_input=False,
            load_output=False,
        )
        DBOS.delete_workflows([each.workflow_id for each in over])

    return sweep
