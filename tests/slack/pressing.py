"""What stories about buttons look at, and buttons that nobody was given."""

import json
import re
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import count

from bot.notebook import NotebookInLibrary
from bot.views.slack.buttons import written
from content_library.talk_log import TalkLog

FEBRUARY = datetime(2026, 2, 16, 9, tzinfo=UTC)
"""The day of the sample company."""
VARIES = re.compile(r"127\.0\.0\.1:\d+|\b[0-9a-f]{16}\b")
"""The loopback's port and the ids of answers, which are others at every run."""


def transcript(slack):
    return VARIES.sub("…", slack.transcript())


def said(slack, place, thread):
    """Texts of Milepost in a thread, those for one person alone among them."""
    return [message.text for message in slack.messages(place, thread) if message.user == "U0MILE" and message.text]


def files_in(slack, place, thread):
    return [file["name"] for message in slack.messages(place, thread) for file in message.files]


def answer_of(message):
    """The id of the answer in a message: its thumbs carry it."""
    thumbs = next(each for block in message.blocks for each in block.get("elements", ()) if "positive_button" in each)
    return json.loads(thumbs["positive_button"]["value"])["answer"]


def forged(message, carried):
    """A button of another version, or of somebody else's making, below a message; its id."""
    value = carried if isinstance(carried, str) else written(carried)
    label = {"type": "plain_text", "text": "Forged"}
    button = {"type": "button", "action_id": "forged:0", "text": label} | ({"value": value} if value else {})
    message.blocks.append({"type": "actions", "block_id": "forged", "elements": [button]})
    return "forged:0"


def shown_to(slack, user):
    """The sections of the window somebody has open."""
    return [block["text"]["text"] for block in slack.modal(user).view["blocks"] if "text" in block]


def ticking():
    """Each look a little later: no two things are said at the same time."""
    ticks = count()
    return lambda: FEBRUARY + timedelta(microseconds=next(ticks))


@contextmanager
def in_february(services, clock=None):
    """The same services, with the time of the sample: what is written down is of that day."""
    clock = clock or ticking()
    notebook = NotebookInLibrary(TalkLog(services.library.engine), timedelta(days=90), clock)
    then = replace(services, clock=clock, notebook=notebook)
    yield then
    then.close()
