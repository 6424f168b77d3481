"""Keeps whoever waits company: how many questions are answered before theirs."""

import logging
import threading

from bot.jobs import Jobs
from bot.listeners.reading import Heard
from bot.teams import Team, Teams
from bot.views.slack.apology import busy_message
from bot.workers.saying.conversation import Conversation
from bot.workers.saying.retries import UNHEARD

AFTER = 1.0
"""Seconds a question may wait before anything is said: most are begun by then."""
AGAIN = 30.0
"""Seconds until the number is said anew: Slack takes a status away after two minutes."""
AT_ONCE = 20
"""People told in one round, those who wait longest first: Slack takes some fifty such calls a minute."""

LOG = logging.getLogger("milepost.slack")


class Usher:
    """One thread of its own, so that neither Slack's acknowledgements nor the answers wait for it."""

    def __init__(self, teams: Teams, jobs: Jobs) -> None:
        self._teams, self._jobs = teams, jobs
        self._company: dict[str, tuple[Heard, float]] = {}
        self._lock, self._stopping = threading.Lock(), threading.Event()
        self._thread = threading.Thread(target=self._run, name="milepost-usher", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        self._stopping.set()
        self._thread.join()

    def wait_with(self, heard: Heard) -> None:
        """Returns at once."""
        with self._lock:
            self._company[heard.key] = (heard, 0.0)

    def tell(self, now: float) -> None:
        """One round. `now` counts seconds."""
        with self._lock:
            company = dict(self._company)
        if not company:
            return
        queue = {key: place for place, key in enumerate(self._jobs.queue())}
        with self._lock:
            for key in company.keys() - queue.keys():
                del self._company[key]
        due = [key for key in queue if key in company and now - company[key][1] >= AGAIN]
        for key in due[:AT_ONCE]:
            heard, told = company[key]
            self._tell(heard, queue[key], first=not told)
            with self._lock:
                if key in self._company:
                    self._company[key] = (heard, now)

    def _tell(self, heard: Heard, before: int, *, first: bool) -> None:
        team = self._teams.at_hand(heard.team)
        if team is None or not before:
            return
        try:
            self._say(team, heard, before, first=first)
        except UNHEARD:
            LOG.info("nobody could be told that they have to wait")

    def _say(self, team: Team, heard: Heard, before: int, *, first: bool) -> None:
        conversation = Conversation(team.client, heard)
        waiting = busy_message(before, team.words_of(heard.user))
        if heard.response_url:
            if first:
                conversation.says(waiting)
            return
        conversation.thinks(waiting.text)
        if self._jobs.is_over(heard.key):  # answered meanwhile: nothing else would take the status away
            conversation.thinks_no_more()

    def _run(self) -> None:
        seconds = AGAIN  # the first round tells everybody
        while not self._stopping.wait(AFTER):
            seconds += AFTER
            try:
                self.tell(seconds)
            except Exception:  # the last one who could see it
                LOG.exception("nobody was told that they have to wait")
