"""A progress bar on standard error, so that standard output stays clean for whoever reads it."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

Report = Callable[[str, int, int], None]
"""(what is being done, how many are done, how many there are)"""


@contextmanager
def progress_bar(*, quiet: bool) -> Iterator[Report]:
    """A function to call as work goes on. Quiet, or without a terminal, it draws nothing."""
    console = Console(stderr=True)
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=console, disable=quiet or not console.is_terminal) as progress:
        tasks: dict[str, int] = {}

        def report(what: str, done: int, total: int) -> None:
            task = tasks.setdefault(what, -1)
            if task == -1:
                tasks[what] = task = progress.add_task(what, total=total)
            progress.update(task, completed=done, total=total)  # type: ignore[arg-type]

        yield report
