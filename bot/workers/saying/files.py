"""Files in Slack: into the thread where they were asked for, or to the person alone where only they asked."""

import logging
import re
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from slack_sdk.errors import SlackApiError

from bot.answering.shown import MatrixShown
from bot.listeners.reading import Heard
from bot.refusals import Refused
from bot.teams import Team
from bot.views.matrix_files import write_csv, write_png
from bot.words import Words
from bot.workers.saying.retries import UNHEARD
from content_library.picture import Picture

NOT_ALLOWED = ("missing_scope", "no_permission", "not_allowed_token_type", "file_uploads_disabled")

MATRIX_PNG = re.compile(r"matrix-\d{4}-\d\d-\d\d\.png")

LOG = logging.getLogger("milepost.slack")


@dataclass(frozen=True)
class File:
    name: str
    title: str
    content: bytes


def matrix_csv(shown: MatrixShown, picture: Picture, words: Words) -> File:
    content = _written("matrix.csv", lambda file: write_csv(file, picture, shown.table))
    return File(f"matrix-{picture.today}.csv", words.say("slack-matrix-file"), content)


def matrix_png(shown: MatrixShown, picture: Picture, words: Words) -> File:
    content = _written("matrix.png", lambda file: write_png(file, picture, shown.table, shown.lens))
    return File(f"matrix-{picture.today}.png", words.say("slack-matrix-file"), content)


def is_matrix_png(name: str) -> bool:
    """Whether a file of this name is Milepost's picture of a matrix, of whatever day."""
    return MATRIX_PNG.fullmatch(name) is not None


def send_file(team: Team, heard: Heard, file: File) -> None:
    """Raises `Refused` when Milepost lacks the scope for it."""
    alone = bool(heard.response_url) or not heard.channel
    try:
        team.client.files_upload_v2(
            channel=direct_channel(team, heard.user) if alone else heard.channel,
            thread_ts=None if alone else heard.thread or None,
            filename=file.name,
            title=file.title,
            file=file.content,
        )
    except SlackApiError as error:
        if error.response["error"] in NOT_ALLOWED:
            raise Refused("no_files") from error
        raise


def send_beside(team: Team, heard: Heard, file: File) -> bool:
    """Along with an answer, which stands without it. False where Milepost lacks the scope for files."""
    try:
        send_file(team, heard, file)
    except Refused:
        return False
    except UNHEARD:
        LOG.info("%s was not sent", file.name)
    return True


def direct_channel(team: Team, member: str) -> str:
    """The channel of direct messages with this person."""
    return str(team.client.conversations_open(users=member)["channel"]["id"])


def _written(name: str, write: Callable[[Path], None]) -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / name
        write(file)
        return file.read_bytes()
