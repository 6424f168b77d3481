"""An answer in running text: a model words it, the fact check holds it, and without either it is told plainly."""

import logging
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Literal

from bot.answering.answer import Answer, Offer
from bot.answering.fact_check import LONGEST_UNIT, faults, missing
from bot.answering.plain_text import closing_lines, offer_line, plain_text, words_of
from bot.checking.facts import Facts, facts_of
from bot.checking.links import addresses
from bot.checking.units import units
from bot.services import Services
from bot.words import words_in
from content_library.picture import Picture
from prompts import repair_answer, word_answer
from prompts.ports import LanguageModel, ModelUnavailable, Reason, Request
from retrieval.open_reading import READING_SHARE

WORDED = ("answer", "answer_with_caveat")
"""Refusals, questions back and confirmations are said in exactly one way."""

LONGEST_FACTS = 16_000
"""Characters, about 5,000 tokens: a longer answer is a table, and a table is not made better by sentences."""

LONGEST_TEXT = 6_000
"""Characters; three times the longest wording of the sample's answers. A model that goes on is not wording any more."""

LOG = logging.getLogger("milepost.wording")
"""Says of every answer whether a model worded it, or why not; never a word of question or answer."""

Show = Callable[[str], None]
Why = Reason | Literal["worded", "not_worded", "unfaithful"]


@dataclass(frozen=True)
class Worded:
    """`text` is complete. With `by_model` it begins with what was shown; otherwise it takes the place of that.

    `why` is for the log and never shown: a reader of the plain answer misses nothing and is told nothing about it.
    """

    text: str
    by_model: bool
    why: Why
    prompt: str = ""


def word(
    answer: Answer,
    picture: Picture,
    model: LanguageModel | None,
    within: float,
    show: Show = lambda _unit: None,
    clock: Callable[[], float] = time.monotonic,
) -> Worded:
    """`show` gets each sentence or line as soon as it is complete and checked; nothing else is ever shown.

    In at most `within` seconds. One repair is asked for; after that, or without a model, the answer is plain.
    """
    if model is None or answer.behaviour not in WORDED or not answer.lines:
        return Worded(plain_text(answer), by_model=False, why="not_worded")
    facts = facts_of(answer, picture)
    if len(facts.text) > LONGEST_FACTS:
        return Worded(plain_text(answer), by_model=False, why="not_worded")
    writing = _Writing(facts, model, show, clock() + within, clock)
    why = writing.written()
    if why != "worded":
        return Worded(plain_text(answer), by_model=False, why=why, prompt=writing.prompt)
    ending = _ending(facts, "".join(writing.said))
    show(ending)
    return Worded("".join([*writing.said, ending]), by_model=True, why="worded", prompt=writing.prompt)


def worded(answer: Answer, services: Services, show: Show = lambda _unit: None) -> Worded:
    """With the model the services have, in what is left of its time for one question."""
    within = services.model_timeout * (1 - READING_SHARE)
    told = word(answer, services.picture(), services.model, within, show)
    if services.model is not None:
        LOG.info("worded: %s, prompt %s", told.why, told.prompt or "none")
    return told


class _Writing:
    """One attempt and one repair, in one span of time."""

    def __init__(
        self, facts: Facts, model: LanguageModel, show: Show, until: float, clock: Callable[[], float]
    ) -> None:
        self.said: list[str] = []
        self.prompt = ""
        self._facts, self._model, self._show, self._until, self._clock = facts, model, show, until, clock

    def written(self) -> Why:
        try:
            wrote, found = self._told(self._request())
            if found:
                _, found = self._told(self._repair(wrote, found))
        except ModelUnavailable as failure:
            return failure.reason
        return "unfaithful" if found else "worded"

    def _told(self, request: Request[word_answer.Returns]) -> tuple[str, tuple[str, ...]]:
        """Shows what holds. The first unit that does not, with its faults; what is missing at the end has no unit."""
        self.prompt = request.prompt
        stream = units(self._pieces(request))
        for unit in stream:
            if not self.said and not unit.strip():
                continue
            if found := faults(self._facts, unit) if len(unit) <= LONGEST_UNIT else ("the sentence is too long",):
                return unit, found
            self.said.append(unit)
            self._show(unit)
        return "", tuple(f"{each} is missing" for each in missing(self._facts, "".join(self.said)))

    def _pieces(self, request: Request[word_answer.Returns]) -> Iterator[str]:
        if self.said and not self.said[-1].endswith(("\n", " ")):
            yield "\n"
        length = 0
        for piece in self._model.stream(request, max(0.0, self._until - self._clock())):
            length += len(piece)
            if length > LONGEST_TEXT:
                raise ModelUnavailable("malformed", "no end")
            yield piece

    def _request(self) -> Request[word_answer.Returns]:
        question = self._facts.answer.understood.question
        given = word_answer.Takes(
            question=question.text, facts=self._facts.text, language=_language(self._facts), reader=question.role
        )
        return word_answer.WORD_ANSWER.filled(given)

    def _repair(self, wrote: str, found: tuple[str, ...]) -> Request[word_answer.Returns]:
        given = repair_answer.Takes(
            question=self._facts.answer.understood.question.text,
            facts=self._facts.text,
            language=_language(self._facts),
            said="".join(self.said),
            wrote=wrote[:LONGEST_UNIT],
            faults="\n".join(found),
        )
        return repair_answer.REPAIR_ANSWER.filled(given)


def _language(facts: Facts) -> str:
    """Its English name, for the prompt."""
    return words_in("en").language_name(facts.language)


def _ending(facts: Facts, said: str) -> str:
    """What sentences may leave out and a reader needs: links, notices, what to ask next, the day."""
    answer = facts.answer
    items = [f"- {offer_line(words_of(answer), each)}" for each in answer.offered if not _complete(each, said)]
    return "".join(f"\n{line}" for line in ("", *items, *closing_lines(answer)))


def _complete(offer: Offer, said: str) -> bool:
    return (not offer.url or offer.url in addresses(said)) and offer.notice in said
