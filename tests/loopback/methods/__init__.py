"""Importing the parts makes their methods known to `tests.loopback.web_api.METHODS`."""

from tests.loopback.methods import agents, conversations, files, messages, people, streams, views

__all__ = ["agents", "conversations", "files", "messages", "people", "streams", "views"]
