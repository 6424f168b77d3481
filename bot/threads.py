"""What was understood last in each thread, so that a follow-up can change only what it names."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import Protocol

from pydantic import TypeAdapter, ValidationError

from content_library.library import Library
from retrieval.reading.briefs.answers import NOT_ORDERED
from retrieval.reading.briefs.in_words import OF_PROPOSAL
from retrieval.reading.follow_ups.referents import spoken_of
from retrieval.reading.wants.moves import about_one_brief
from retrieval.understood import Intent, Understood

UNDERSTOOD = TypeAdapter(Understood)
NOT_READ: frozenset[Intent] = frozenset({"out_of_scope", "malicious", "help"})
"""Turns nothing goes on from: "and her objections?" behind one is asked of whoever was spoken of before it."""


class Threads(Protocol):
    def recall(self, thread: str | None) -> Understood | None:
        """The last reading in this thread, or None for a new one."""
        ...

    def remember(self, thread: str | None, understood: Understood) -> None:
        """Replaces the last reading, unless this one says nothing to go on from, and keeps what the thread is about;
        without a thread nothing is kept."""
        ...


class ThreadsInMemory:
    """For one process: a replay, a prompt, a test."""

    def __init__(self) -> None:
        self._last: dict[str, Understood] = {}

    def recall(self, thread: str | None) -> Understood | None:
        return self._last.get(thread) if thread is not None else None

    def remember(self, thread: str | None, understood: Understood) -> None:
        if thread is not None:
            self._last[thread] = behind(understood, self._last.get(thread))


class ThreadsInLibrary:
    """Kept in the database: a follow-up works after a restart and from any process."""

    def __init__(self, library: Library, clock: Callable[[], datetime]) -> None:
        self._library = library
        self._clock = clock

    def recall(self, thread: str | None) -> Understood | None:
        """A turn written by an older version in another shape counts as none."""
        kept = self._library.last_turn(thread) if thread is not None else None
        try:
            return UNDERSTOOD.validate_python(kept) if kept is not None else None
        except ValidationError:
            return None

    def remember(self, thread: str | None, understood: Understood) -> None:
        if thread is not None:
            kept = behind(understood, self.recall(thread))
            self._library.keep_turn(thread, UNDERSTOOD.dump_python(kept, mode="json"), self._clock())


def behind(understood: Understood, last: Understood | None) -> Understood:
    """What a thread keeps: a turn that was not understood leaves it where it was, in the language it is in now."""
    if last is None or last.question.place != understood.question.place:
        return at_home(understood, last)
    if _asks_of_several(understood) or understood.slots.of_brief == OF_PROPOSAL:
        return replace(last, language=understood.language, typed_in=understood.typed_in)
    leaves = understood.slots.of_brief == NOT_ORDERED and not understood.slots.brief
    if leaves or (understood.intent in NOT_READ and last.intent not in NOT_READ):
        slots = last.slots.changed(spoken=understood.slots.spoken, awaits=None)
        return replace(last, language=understood.language, typed_in=understood.typed_in, slots=slots)
    return at_home(replace(understood, spoken_of=spoken_of(last)), last)


def _asks_of_several(understood: Understood) -> bool:
    """ "which of them is newest": asked in passing, the thread stays with what gave them."""
    return bool(understood.facts) and understood.intent == "asset_info" and len(understood.slots.asset) > 1


def at_home(understood: Understood, before: Understood | None) -> Understood:
    """With the briefs its thread was about before; the first brief that is spoken of makes it about that one."""
    there = before.home if before is not None else ()
    new = understood.home or (understood.slots.brief if not there and about_one_brief(understood) else ())
    return replace(understood, home=(*(each for each in there if each not in new), *new))
