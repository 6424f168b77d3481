"""The end of a Socket Mode connection, also of one that only just began."""

from threading import Thread

from slack_bolt.adapter.socket_mode import SocketModeHandler

TOLD_AGAIN = 0.1
"""Seconds: as often as slack_sdk's reader begins anew."""


def hang_up(handler: SocketModeHandler) -> None:
    """Closes it. A reader that begins while it is closed forgets that it was told to end, and `close` would wait for it
    for ever: so it is told until it did."""
    closing = Thread(target=handler.close, name="hanging-up", daemon=True)
    closing.start()
    while closing.is_alive():
        handler.client.current_session_state.terminated = True
        closing.join(TOLD_AGAIN)
