"""What Bolt's listeners still do. Bolt acknowledges an event before its listener is done, often before it has begun."""

from collections.abc import Callable, Iterator
from concurrent.futures import Executor, Future
from contextlib import contextmanager
from typing import Any

from slack_bolt import App

from tests.loopback.state import State


@contextmanager
def counted(app: App, state: State) -> Iterator[None]:
    """Until the end of the block the app counts as busy while a listener runs or waits for its turn."""
    runner = app.listener_runner
    own = runner.listener_executor
    runner.listener_executor = _Counted(own, state)
    try:
        yield
    finally:
        runner.listener_executor = own


class _Counted(Executor):
    def __init__(self, own: Executor, state: State) -> None:
        self._own, self._state = own, state

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        with self._state.changed:
            self._state.busy += 1
        begun = self._own.submit(fn, *args, **kwargs)
        begun.add_done_callback(self._done)
        return begun

    def _done(self, _future: Future[Any]) -> None:
        with self._state.changed:
            self._state.busy -= 1
            self._state.touch()
