"""Saying something in Slack, in one thread: at once or streamed, once even after a restart, and never a stuck status."""

import logging
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError
from slack_sdk.models.blocks import Block
from slack_sdk.models.metadata import Metadata
from slack_sdk.web.chat_stream import ChatStream
from slack_sdk.webhook import WebhookClient

from bot.jobs import Job
from bot.listeners.reading import Heard
from bot.views.slack.messages import Message
from bot.workers.saying.retries import UNHEARD, said_patiently
from bot.workers.saying.streamed import Streamed

ANSWER = "milepost_answer"
"""Type of the metadata that marks a message with the job it answers."""
WHOLE, PART = "job", "part_of"
"""Under which the job stands: of an answer, or its end, and of a message in which it only began."""
ID = "answer"
"""Under which the id stands that the answer has in the log."""
AT_ONCE = 600
"""Characters collected before they are streamed: Slack allows some hundred pieces a minute for all streams together."""
STREAM_ENDED = ("message_not_in_streaming_state", "streaming_mode_mismatch", "message_not_found")

LOG = logging.getLogger("milepost.slack")


@dataclass
class Conversation:
    """With whoever asked. `private`: only they may see what is said, though others read along. `answer`: the id of what
    is said, where it is an answer in the log."""

    client: WebClient
    heard: Heard
    private: bool = False
    answer: str = ""
    _streamed: Streamed | None = field(default=None, init=False)

    # ------------------------------------------------------------------- before the answer

    def thinks(self, status: str, steps: Sequence[str] = ()) -> None:
        """Shown until the next message; Slack takes it away by itself after two minutes."""
        if not self.is_alone and self.heard.thread:
            self._try_status(status, steps)

    def thinks_no_more(self) -> None:
        """Where nothing is said after all."""
        if not self.is_alone and self.heard.thread:
            self._try_status("", ())

    def is_called(self, title: str) -> None:
        """In the list of conversations with Milepost."""
        try:
            self.client.assistant_threads_setTitle(
                channel_id=self.heard.channel, thread_ts=self.heard.thread, title=title
            )
        except UNHEARD:
            LOG.info("no title set")

    def was_answered(self, key: str) -> bool:
        """Whether an earlier attempt at the job got as far as posting. A half stream of it is removed."""
        return bool(self._answered(key))

    def _answered(self, key: str) -> str:
        """The ts of the answer, "" when there is none, or none that can be found again."""
        if self.is_alone or not key:
            return ""
        if not self.heard.thread:
            return self._said(key)
        messages = self._since_asked()
        answer = next((str(each["ts"]) for each in messages if job_of(each) == key), "")
        for message in messages:
            if _is_half(message) or (not answer and _part_of(message) == key):
                self._remove(message["ts"])
        return answer

    def earlier(self, key: str) -> "Earlier":
        """What an earlier attempt at the job got there."""
        messages = self._since_asked() if self.heard.thread else []
        said = [each for each in messages if job_of(each) == key]
        below = [each for each in messages if said and each["ts"] > said[-1]["ts"]]
        files = [str(file.get("name") or "") for each in below for file in each.get("files", ())]
        return Earlier(_marked(said[-1], ID) if said else "", frozenset((*files, *map(job_of, below))))

    def _since_asked(self) -> list[dict[str, Any]]:
        found = self.client.conversations_replies(
            channel=self.heard.channel, ts=self.heard.thread, oldest=self.heard.ts, include_all_metadata=True, limit=100
        )
        return list(found["messages"])

    def was_said(self, key: str) -> bool:
        """The same outside of any thread, among the last messages of the channel."""
        return bool(self._said(key))

    def _said(self, key: str) -> str:
        found = self.client.conversations_history(channel=self.heard.channel, include_all_metadata=True, limit=20)
        return next((str(message["ts"]) for message in found["messages"] if job_of(message) == key), "")

    # ------------------------------------------------------------------- the answer

    def says(self, message: Message, key: str = "") -> str:
        """The ts of what was posted; empty when only the asker sees it. Raises `Refused` where it cannot be said."""
        return said_patiently(lambda: self._post(message, key), lambda: self._answered(key))

    def says_once(self, message: Message, job: Job) -> None:
        """Unless an earlier attempt at the job got as far."""
        if not (job.again and self.was_answered(job.key)):
            self.says(message, job.key)

    def _post(self, message: Message, key: str) -> str:
        if self.heard.response_url:
            WebhookClient(self.heard.response_url, ssl=self.client.ssl).send(
                text=message.text, blocks=message.blocks, response_type="ephemeral"
            )
            return ""
        if self.private:
            self.client.chat_postEphemeral(
                channel=self.heard.channel,
                user=self.heard.user,
                thread_ts=None if self.heard.begins else self.heard.thread,
                text=message.text,
                blocks=message.blocks,
            )
            return ""
        posted = self.client.chat_postMessage(
            channel=self.heard.channel,
            thread_ts=self.heard.thread or None,
            text=message.text,
            blocks=message.blocks,
            metadata=self._mark(key),
            unfurl_links=False,
            unfurl_media=False,
        )
        return str(posted["ts"])

    @property
    def streams(self) -> bool:
        """Whether what is being said can be shown piece by piece."""
        return not self.is_alone and bool(self.heard.thread)

    def says_piece(self, text: str, key: str) -> None:
        """Markdown. Raises `StreamLost` when Slack takes no more of it."""
        if self._streamed is None:
            self._streamed = Streamed(self._begin_stream)
        try:
            self._streamed.say(text, self._mark(key, PART))
        except UNHEARD as error:
            raise StreamLost from error

    def ends_stream(self, message: Message, blocks: Sequence[Block], key: str) -> str:
        """Closes with `blocks` below what was streamed. Whatever goes wrong, `message` says all of it in one."""
        if self._streamed is None:
            return self.says(message, key)
        try:
            return self._streamed.end(blocks, self._mark(key))
        except UNHEARD:
            LOG.info("stream ended early; the answer is written over it")
            return self.rewrites_stream(message, key)

    def rewrites_stream(self, message: Message, key: str) -> str:
        """What was streamed says `message` instead, in one; as a new one when Slack has let go of it."""
        streamed, self._streamed = self._streamed, None
        there = streamed.messages if streamed is not None else []
        if streamed is None or not there:
            return self.says(message, key)
        first, *more = there
        try:
            if streamed.open:
                self._stop_quietly(streamed.open)
            for each in more:
                self._remove(each)
            self.client.chat_update(
                channel=self.heard.channel, ts=first, text=message.text, blocks=message.blocks, metadata=self._mark(key)
            )
        except UNHEARD:
            for each in there:
                self._remove(each)
            return self.says(message, key)
        return first

    def _begin_stream(self) -> ChatStream:
        return self.client.chat_stream(
            channel=self.heard.channel,
            thread_ts=self.heard.thread,
            recipient_team_id=self.heard.team,
            recipient_user_id=self.heard.user,
            buffer_size=AT_ONCE,
        )

    # ------------------------------------------------------------------- steps

    def _mark(self, key: str, what: str = WHOLE) -> Metadata | None:
        answer = {ID: self.answer} if self.answer else {}
        return Metadata(event_type=ANSWER, event_payload={what: key, **answer}) if key else None

    @property
    def is_alone(self) -> bool:
        """Whether only the asker sees what is said."""
        return self.private or bool(self.heard.response_url)

    def _try_status(self, status: str, steps: Sequence[str]) -> None:
        """A status is a courtesy: without the scope for it the answer comes all the same."""
        try:
            self.client.assistant_threads_setStatus(
                channel_id=self.heard.channel,
                thread_ts=self.heard.thread,
                status=status,
                loading_messages=list(steps) or None,
            )
        except UNHEARD:
            LOG.info("no status shown")

    def _stop_quietly(self, ts: str) -> None:
        try:
            self.client.chat_stopStream(channel=self.heard.channel, ts=ts)
        except SlackApiError as error:
            if error.response["error"] not in STREAM_ENDED:
                raise

    def _remove(self, ts: str) -> None:
        try:
            self.client.chat_delete(channel=self.heard.channel, ts=ts)
        except UNHEARD:
            LOG.info("a half answer could not be removed")


@dataclass(frozen=True)
class Earlier:
    """The id of the answer, "" where it has none, and what stands below it: names of files and keys of jobs."""

    answer: str
    below: frozenset[str]


class StreamLost(Exception):
    """Slack takes no more pieces; what was to be said is said in one."""


def job_of(message: Mapping[str, Any]) -> str:
    """The job a message answers, "" for any other message."""
    return _marked(message, WHOLE)


def _part_of(message: Mapping[str, Any]) -> str:
    """The job whose answer goes on below this message."""
    return _marked(message, PART)


def _is_half(message: Mapping[str, Any]) -> bool:
    """A stream nobody closed."""
    return "streaming_state" in message and not job_of(message) and not _part_of(message)


def _marked(message: Mapping[str, Any], what: str) -> str:
    return str(message.get("metadata", {}).get("event_payload", {}).get(what) or "")
