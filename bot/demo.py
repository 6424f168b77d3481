"""The main job on the sample company, from an empty machine to the first own question."""

import json
import sys
from pathlib import Path

import click
from rich.console import Console
from rich.rule import Rule

from bot.progress import progress_bar
from bot.records_as_json import answer_record
from bot.reports import brief_view
from bot.services import Services
from bot.settings import read_settings
from bot.skills.ask import ask
from bot.skills.propose_brief import proposal
from bot.skills.sync_library import sync_library
from bot.terminal import answer_view, matrix_view
from bot.threads import ThreadsInMemory
from bot.wiring import build
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
    services = build(read_settings(workspace=SAMPLE), ThreadsInMemory())
    with progress_bar(quiet=as_json) as progress:
        sync_library(services, progress)
    if as_json:
        for question in QUESTIONS:
            click.echo(json.dumps(answer_record(ask(Question(question), services)), ensure_ascii=False))
        return
    _show(services, Console(highlight=False))
    if sys.stdin.isatty() and sys.stdout.isatty():
        _prompt(services, Console(highlight=False))


def _show(services: Services, console: Console) -> None:
    picture = services.picture()
    console.print(f"[bold]Milepost[/bold] on {picture.company.company}: {picture.company.tagline}.")
    for number, question in enumerate(QUESTIONS, 1):
        console.print(Rule(f"{number} · {question}", align="left"))
        if question == QUESTIONS[1]:
            console.print(matrix_view(picture, coverage(picture)))
        else:
            console.print(answer_view(ask(Question(question), services)))
    first = gaps(picture)[0]
    console.print(Rule("4 · the brief for the first gap", align="left"))
    console.print(brief_view(proposal(picture, first.persona, first.phase, services.new_id)))


def _prompt(services: Services, console: Console) -> None:
    """One thread, so that "and for the champion?" works; an empty line or end of input ends it."""
    console.print(Rule("Ask something else (an empty line ends)", align="left"))
    while question := _read_line():
        console.print(answer_view(ask(Question(question, thread="demo"), services)))


def _read_line() -> str:
    try:
        return input("milepost> ").strip()
    except (EOFError, KeyboardInterrupt):
        return ""
