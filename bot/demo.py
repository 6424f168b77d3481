"""The main job on the sample company, from an empty machine to the first own question."""

import hashlib
import os
import sys
from collections.abc import Mapping
from pathlib import Path

import click
from rich.rule import Rule
from rich.text import Text

from bot.progress import progress_bar
from bot.records_as_json import answer_record, json_text
from bot.services import Services
from bot.settings import Settings, read_settings
from bot.skills.ask import ask
from bot.skills.briefs.propose_brief import proposal
from bot.skills.sync_library import sync_library
from bot.threads import ThreadsInMemory
from bot.views.console import HarmlessConsole
from bot.views.reports import brief_view
from bot.views.terminal import answer_view, matrix_view
from bot.wiring import build
from bot.words import words_in
from bot.written_files import writing_to
from content_library.coverage import coverage
from content_library.gaps import gaps
from retrieval.understood import Question

SAMPLE = Path(__file__).parent.parent / "content_library" / "samples" / "tarnwell"
QUESTIONS = (
    "what content does the gatekeeper need in the choosing phase",
    "show me the coverage matrix",
    "what are our three biggest gaps?",
)


def run_demo(*, as_json: bool) -> None:
    """Syncs the sample, answers, shows matrix and gaps, proposes the first brief; then a prompt, on a terminal only."""
    services = build(demo_settings(os.environ), ThreadsInMemory())
    with progress_bar(quiet=as_json) as progress:
        sync_library(services, progress)
    if as_json:
        for question in QUESTIONS:
            click.echo(json_text(answer_record(ask(Question(question), services))))
        return
    console = HarmlessConsole(highlight=False)
    _show(services, console)
    if sys.stdin.isatty() and sys.stdout.isatty():
        _prompt(services, console)


def demo_settings(environment: Mapping[str, str]) -> Settings:
    """With records and index in the user's cache, whatever data folder or database the environment names: those are a
    company's. One folder for each place Milepost is installed in. Raises `NotWritten`."""
    cache = Path(environment.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    folder = cache / "milepost" / f"demo-{hashlib.sha256(str(SAMPLE).encode()).hexdigest()[:8]}"
    with writing_to(folder, "Name a folder you may write to with XDG_CACHE_HOME."):
        folder.mkdir(parents=True, exist_ok=True)
    return read_settings(workspace=SAMPLE, data=folder, database_url=f"sqlite:///{folder / 'milepost.db'}")


def _show(services: Services, console: HarmlessConsole) -> None:
    picture = services.picture()
    console.print(Text(f"Milepost on {picture.company.company}: {picture.company.tagline}.", style="bold"))
    for number, question in enumerate(QUESTIONS, 1):
        console.print(Rule(Text(f"{number} · {question}"), align="left"))
        if question == QUESTIONS[1]:
            console.print(matrix_view(picture, coverage(picture), words_in("en")))
        else:
            console.print(answer_view(ask(Question(question), services), picture))
    first = gaps(picture)[0]
    console.print(Rule("4 · the brief for the first gap", align="left"))
    console.print(brief_view(proposal(picture, first.persona, first.phase, services.new_id)))


def _prompt(services: Services, console: HarmlessConsole) -> None:
    """One thread, so that "and for the champion?" works; an empty line or end of input ends it."""
    console.print(Rule("Ask something else (an empty line ends)", align="left"))
    while question := _read_line():
        console.print(answer_view(ask(Question(question, thread="demo"), services), services.picture()))


def _read_line() -> str:
    try:
        return input("milepost> ").strip()
    except (EOFError, KeyboardInterrupt):
        return ""
