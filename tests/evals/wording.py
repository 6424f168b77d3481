"""A model that words answers: one that invents gets nothing to a reader, one that is faithful gets through, in time.

Run with `python -m tests.evals.wording`. Every try goes through the real adapter to a server on loopback. Inventions and
paraphrases are made from a seed over the answers to the sample questions; nothing is chosen by hand.
"""

import json
import random
import re
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from bot.answering.answer import Answer
from bot.checking.facts import facts_of
from bot.records_as_json import question_from
from bot.settings import Settings
from bot.skills.ask import ask
from bot.skills.sync_library import sync_library
from bot.skills.word_answer import WORDED, word
from bot.threads import ThreadsInMemory
from bot.wiring import build
from content_library.picture import Picture
from retrieval.adapters.openai_model import OpenAIModel
from tests.evals import inventions, paraphrases
from tests.evals.questions import QUESTIONS, SAMPLE
from tests.model_server import KEY, Asked, Says, model_server

TRIES = 500
GOOD_TRIES = 200
SEED = 20260216
FAITHFUL_FLOOR = 0.95
LATENESS = 0.3  # seconds after the model's own first complete sentence
PAUSE = 0.02  # seconds between pieces of a reply, about fifty tokens a second
WITHIN = 20.0


@dataclass
class Shown:
    """What a reader saw, and when first."""

    text: str = ""
    first_at: float = 0.0

    def __call__(self, unit: str) -> None:
        self.first_at = self.first_at or time.monotonic()
        self.text += unit


@dataclass
class Reply:
    """What the server says next: a first attempt and, when asked to repair, the same kind of text again."""

    make: Callable[[Asked], str] = lambda _asked: ""
    pause: float = 0.0
    asked: int = field(default=0)

    def __call__(self, asked: Asked) -> Says:
        self.asked += 1
        return Says(self.make(asked), piece=16, pause=self.pause)


def run(say: Callable[[str], None] = print) -> bool:
    """Whether every floor holds."""
    picture, answers = sample_answers()
    with _model() as (model, reply, server):
        got_past, kinds = _inventing(picture, answers, model, reply)
        through, faults = _faithful(picture, answers, model, reply)
        late = _lateness(picture, answers, model, reply, server)
    say(f"wording, inventions that reached a reader: {len(got_past)} of {TRIES} ({kinds} kinds), at most 0")
    for each in got_past[:10]:
        say(f"   {each}")
    share = through / GOOD_TRIES
    say(f"wording, faithful texts that came through: {share:.1%}, at least {FAITHFUL_FLOOR:.0%}")
    for each in faults[:10]:
        say(f"   {each}")
    say(
        f"wording, first words after the model's first sentence: {late * 1000:.0f} ms at worst, at most {LATENESS * 1000:.0f} ms"
    )
    return not got_past and share >= FAITHFUL_FLOOR and late <= LATENESS


def _inventing(picture: Picture, answers: list[Answer], model: OpenAIModel, reply: Reply) -> tuple[list[str], int]:
    chance = random.Random(SEED)
    got_past, kinds = [], set()
    for turn in range(TRIES):
        answer = answers[turn % len(answers)]
        invention = inventions.invented(chance, facts_of(answer, picture), picture)
        kinds.add(invention.kind)
        reply.make = lambda _asked, text=invention.text: text
        shown = Shown()
        worded = word(answer, picture, model, WITHIN, shown)
        if _has(worded.text, invention.marker) or _has(shown.text, invention.marker):
            got_past.append(f"{invention.kind}: {invention.marker!r} in {shown.text!r}")
    return got_past, len(kinds)


def _faithful(picture: Picture, answers: list[Answer], model: OpenAIModel, reply: Reply) -> tuple[int, list[str]]:
    chance = random.Random(SEED)
    through, lost = 0, []
    for turn in range(GOOD_TRIES):
        answer = answers[turn % len(answers)]
        text = paraphrases.paraphrased(chance, answer)
        reply.make = lambda _asked, text=text: text
        worded = word(answer, picture, model, WITHIN)
        through += worded.by_model
        if not worded.by_model:
            lost.append(f"{worded.why}: {text!r}")
    return through, lost


def _lateness(picture: Picture, answers: list[Answer], model: OpenAIModel, reply: Reply, server: object) -> float:
    """The worst of a dozen answers at the speed of a model, in seconds."""
    chance = random.Random(SEED)
    reply.pause = PAUSE
    worst = 0.0
    for answer in answers[:12]:
        text = paraphrases.paraphrased(chance, answer)
        reply.make = lambda _asked, text=text: text
        shown = Shown()
        word(answer, picture, model, WITHIN, shown)
        worst = max(worst, shown.first_at - server.first_unit_at)
    reply.pause = 0.0
    return worst


def _has(text: str, marker: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(marker)}(?!\w)", text, re.IGNORECASE) is not None


@contextmanager
def _model() -> Iterator[tuple[OpenAIModel, Reply, object]]:
    reply = Reply()
    with model_server(reply) as server:
        model = OpenAIModel(KEY, server.url, "fake", timeout=WITHIN, max_tokens=1200)
        yield model, reply, server
        model.close()


def sample_answers() -> tuple[Picture, list[Answer]]:
    """Every answer to the sample questions that a model may word."""
    questions = [question_from(json.loads(line)) for line in QUESTIONS.read_text("utf-8").splitlines()]
    with tempfile.TemporaryDirectory() as scratch:
        services = build(Settings(workspace=SAMPLE, data=Path(scratch), openai_api_key=None), ThreadsInMemory())
        sync_library(services, lambda _what, _done, _total: None)
        answers = [ask(question, services) for question in questions]
        picture = services.picture()
        services.close()
    return picture, [each for each in answers if each.behaviour in WORDED and each.lines]


if __name__ == "__main__":
    sys.exit(0 if run() else 1)
