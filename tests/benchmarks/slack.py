"""Slack: how soon questions are acknowledged and answered, with `milepost serve` as a process of its own.

The loopback Slack checks every payload in this process, on the same cores: what is reached in production is faster.
"""

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Event

import psutil

from bot.settings import Settings
from bot.skills.sync_library import sync_library
from bot.slack_app import events
from bot.wiring import build
from tests.evals.questions import QUESTIONS
from tests.loopback import LoopbackSlack
from tests.model_server import KEY, Asked, Behaviour, Fails, Says, model_server
from tests.slack.conftest import HOME, MARKETING, NINA, PRIYA, SAMPLE

BURST = 200
THREADS = 100
MODEL_SECONDS = 5.0
ACK_SECONDS = 1.0
MOST_MB = 700.0
PER_SECOND = 10
SECONDS = 60
P95_MS = 500.0
ASKED = "tell me about the CFO"
PATIENCE = 300.0


def run(say: Callable[[str], None] = print) -> bool:
    """Whether every bound holds."""
    return all([_burst(say), _steady(say)])


def _burst(say: Callable[[str], None]) -> bool:
    with (
        model_server(_slowly) as model,
        _served({"OPENAI_API_KEY": KEY, "OPENAI_BASE_URL": model.url}) as (slack, child),
    ):
        threads = [slack.mention(NINA, MARKETING, ASKED) for _ in range(THREADS)]
        follow = [slack.mention(PRIYA, MARKETING, ASKED, thread.ts) for thread in threads]
        answered = _answers(slack, BURST)
        peak = child.memory_info().rss / 2**20
        acks = [each.acked_after or PATIENCE for each in slack.deliveries]
    keys = [key for key, _ in answered]
    in_order = all(
        _place(keys, first.ts) < _place(keys, second.ts) for first, second in zip(threads, follow, strict=True)
    )
    lost, doubled = BURST - len(set(keys)), len(keys) - len(set(keys))
    say(
        f"Slack, {BURST} questions at once, a model of {MODEL_SECONDS:.0f} s: slowest acknowledgement {max(acks):.2f} s, "
        f"at most {ACK_SECONDS:.0f}; {lost} lost, {doubled} doubled, threads in order: {'yes' if in_order else 'no'}; "
        f"{peak:.0f} MB, at most {MOST_MB:.0f}"
    )
    return max(acks) <= ACK_SECONDS and not lost and not doubled and in_order and peak <= MOST_MB


def _steady(say: Callable[[str], None]) -> bool:
    texts = [json.loads(line)["text"] for line in QUESTIONS.read_text("utf-8").splitlines()]
    with _served({}) as (slack, child):
        slack.say(NINA, NINA, texts[0])
        _answers(slack, 1)
        both = (child, psutil.Process())
        before = [_cpu(each) for each in both]
        asked, begun = {}, time.monotonic()
        for number in range(PER_SECOND * SECONDS):
            time.sleep(max(0.0, begun + number / PER_SECOND - time.monotonic()))
            at = slack.now
            asked[slack.say(NINA, NINA, texts[number % len(texts)]).ts] = at
        posted = {key.rpartition("/")[2]: at for key, at in _answers(slack, len(asked) + 1)}
        ours, loopback = ((_cpu(each) - then) / len(asked) * 1000 for each, then in zip(both, before, strict=True))
    took = sorted(posted.get(ts, at + PATIENCE) - at for ts, at in asked.items())
    half, most = took[len(took) // 2] * 1000, took[int(0.95 * len(took))] * 1000
    say(
        f"Slack, {PER_SECOND} questions a second for {SECONDS} s: event to posted answer {half:.0f} ms at the median, "
        f"p95 {most:.0f} ms, at most {P95_MS:.0f}; CPU time a question {ours:.0f} ms, the loopback's {loopback:.0f} ms besides"
    )
    return most <= P95_MS


def _cpu(process: psutil.Process) -> float:
    """Seconds of work so far."""
    times = process.cpu_times()
    return float(times.user + times.system)


def _slowly(asked: Asked) -> Behaviour:
    """A faithful wording, a piece at a time."""
    if not asked.stream:
        return Fails(500)
    facts = asked.between("facts").split("\n")
    text = "\n".join(line.strip() for line in facts[: facts.index("As of 16 Feb 2026.")])
    return Says(text, piece=len(text) // 20 + 1, pause=MODEL_SECONDS / 20)


def _answers(slack: LoopbackSlack, count: int) -> list[tuple[str, float]]:
    """Keys of the jobs that were answered and the moment each answer stood there, in that order; waits for `count`."""
    end = time.monotonic() + PATIENCE
    seen: dict[int, tuple[str, float]] = {}
    while len(seen) < count and time.monotonic() < end:
        for place, sent in enumerate(slack.sent):
            if place not in seen and sent.error is None and sent.method in _ENDING:
                key = (sent.payload.get("metadata") or {}).get("event_payload", {}).get("job")
                if key:
                    seen[place] = (key, sent.at)
        Event().wait(0.05)
    return list(seen.values())


_ENDING = ("chat.postMessage", "chat.stopStream", "chat.update")


def _place(keys: list[str], ts: str) -> int:
    return next((place for place, key in enumerate(keys) if key.endswith(ts)), len(keys))


@contextmanager
def _served(more: dict[str, str]) -> Iterator[tuple[LoopbackSlack, psutil.Process]]:
    """`milepost serve` on the sample, read before, in a process of its own, in Socket Mode."""
    with tempfile.TemporaryDirectory() as folder, LoopbackSlack(HOME, subscriptions=events()) as slack:
        services = build(Settings(workspace=SAMPLE, data=Path(folder)))
        sync_library(services, lambda *_: None)
        services.close()
        environment = {
            **os.environ,
            "MILEPOST_WORKSPACE": str(SAMPLE),
            "MILEPOST_DATA": folder,
            "MILEPOST_SLACK_BOT_TOKEN": slack.bot_token,
            "MILEPOST_SLACK_APP_TOKEN": slack.app_token,
            "MILEPOST_SLACK_API_URL": slack.base_url,
            "MILEPOST_PORT": "0",
            **more,
        }
        command = [str(Path(sys.executable).parent / "milepost"), "serve"]
        process = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL)
        try:
            slack.wait_for(lambda: slack.sockets.hellos > 0, timeout=60)
            yield slack, psutil.Process(process.pid)
        finally:
            process.terminate()
            process.wait()


if __name__ == "__main__":
    run()
