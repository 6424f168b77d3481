"""What every command shares: its options, its services, the way its result is shown. Importing it costs nothing."""

# ruff: noqa: PLC0415 (--help is instant: a command imports what it needs when it runs)

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

Command = TypeVar("Command", bound=Callable[..., Any])

JSON = "as_json"
REFUSED = 3
"""Exit status when the command did its work but something in the files was refused."""


def json_option(words: str) -> Callable[[Command], Command]:
    """--json; the command line's one catch is told, so that errors come as JSON too."""
    return click.option("--json", "as_json", is_flag=True, callback=_told, help=words)


def common(command: Command) -> Command:
    """--workspace and --json, the two options of every command that answers from a workspace."""
    command = json_option("Print JSON for machines.")(command)
    option = click.option("--workspace", type=click.Path(path_type=Path), help="Folder of the company's files.")
    return option(command)


def services(workspace: Path | None) -> Any:
    from bot.settings import read_settings
    from bot.wiring import build

    warn_of_misspelt()
    return build(read_settings(workspace=workspace))


def warn_of_misspelt() -> None:
    """On standard error, before anything that may fail for lack of the setting that was meant."""
    from bot.misspelt_settings import misspelt_settings, said
    from bot.views.console import say

    for name, nearest in misspelt_settings().items():
        say(said(name, nearest), error=True)


def ready(workspace: Path | None, *, quiet: bool) -> Any:
    """Services whose library has been read at least once."""
    from bot.skills.sync_library import sync_if_never

    made = services(workspace)
    with progress(quiet=quiet) as report:
        sync_if_never(made, report)
    return made


def progress(*, quiet: bool) -> Any:
    from bot.progress import progress_bar

    return progress_bar(quiet=quiet)


def out(record: Any, view: Any, *, as_json: bool) -> None:
    from bot.records_as_json import json_text
    from bot.views.console import show

    if as_json:
        click.echo(json_text(record, indent=1))
    else:
        show(view)


def _told(context: click.Context, _parameter: click.Parameter, as_json: bool) -> bool:
    told = context.ensure_object(dict)
    told[JSON] = as_json or told.get(JSON, False)
    return as_json
