"""Every question offered below an answer has an answer of its own, in each language."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from bot.notebook import NotebookInMemory
from bot.skills.ask import ask
from bot.threads import ThreadsInMemory
from bot.words import LANGUAGES
from content_library.preferences import Preferences
from retrieval.understood import Question

QUESTIONS = [
    json.loads(line) for line in Path("tests/tarnwell/questions.jsonl").read_text(encoding="utf-8").splitlines()
]
NOWHERE = ("decline_unknown", "clarify", "refuse")


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_step_is_another_question_and_has_an_answer(services, language):
    nowhere = {}
    for each in QUESTIONS:
        notebook = NotebookInMemory()
        notebook.prefer(each["user"], Preferences(language=language))
        threads = ThreadsInMemory()
        asked = Question(each["text"], each["user"], each["role"], "dm", "t")
        first = ask(asked, replace(services, notebook=notebook, threads=threads, open_index=lambda: services.index))
        steps = [step.question for step in first.next_steps]
        assert len(steps) == len(set(steps)), each["text"]
        for step in steps:
            before = ThreadsInMemory()
            before.remember("t", threads.recall("t"))
            there = replace(services, notebook=notebook, threads=before, open_index=lambda: services.index)
            then = ask(replace(asked, text=step), there)
            if then.behaviour in NOWHERE or then.lines == first.lines or step in {x.question for x in then.next_steps}:
                nowhere[each["text"], step] = then.lines[0]

    assert nowhere == {}
