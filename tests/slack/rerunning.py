"""Jobs as the next process finds them after a crash: begun, and not known to be done."""

from dataclasses import replace


class Rerunning:
    """Stands before the dispatcher and notes every job."""

    def __init__(self, jobs):
        self.done, self._work = [], jobs.work
        jobs.work = self._noted

    def last(self):
        """The last job once more."""
        self._work(replace(self.done[-1], again=True))

    def first(self):
        """The first one."""
        self._work(replace(self.done[0], again=True))

    def _noted(self, job):
        self.done.append(job)
        self._work(job)
