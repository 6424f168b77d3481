"""A connection is closed also while it begins."""

from threading import Event
from types import SimpleNamespace

from bot.hanging_up import hang_up


class JustBegun:
    """As slack_sdk's: its reader begins when it was told to end already, and `close` waits for the reader."""

    def __init__(self) -> None:
        self.client = SimpleNamespace(current_session_state=SimpleNamespace(terminated=False))
        self.closed = Event()

    def close(self) -> None:
        state = self.client.current_session_state
        state.terminated = True
        state.terminated = False
        while not state.terminated:
            self.closed.wait(0.01)
        self.closed.set()


def test_a_reader_that_begins_while_it_is_closed_is_told_again():
    handler = JustBegun()
    hang_up(handler)
    assert handler.closed.is_set()
