"""Orders to whoever reads, in any text: where they stand, and the text without them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from content_library.orders.disguises import Reading, readings
from content_library.orders.patterns import Text, in_sentences, run_together

LEFT_OUT = "[…]"
"""What stands where an order stood: the sign for an omission, in every language."""

_SENTENCE_END = re.compile(r"[.!?](?=\s|$)|\n")


@dataclass(frozen=True)
class Order:
    """Lines `first` to `last`, from 1; `words` as they read once nothing hides them. In an open one, `start` and `end`
    are places in the text as it stands; one that was hidden has none."""

    first: int
    last: int
    words: str
    start: int | None = None
    end: int | None = None


def orders(text: str) -> Iterator[Order]:
    """Each once for every way it can be read."""
    for reading in readings(text):
        searched = Text(reading.text)
        for pattern in run_together() if reading.run_together else in_sentences(searched):
            for match in pattern.found(searched):
                yield _order(text, reading, match)


def order_in(text: str) -> Order | None:
    """The first by place, or None."""
    return min(orders(text), key=lambda order: (order.first, order.start or 0), default=None)


def without_orders(text: str, found: tuple[Order, ...]) -> str:
    """From the sentence of each to the end of its paragraph: what is to be said or done often stands in the next one."""
    starts = [0, *(end.end() for end in re.finditer("\n", text))]
    kept: list[str] = []
    done = 0
    for order in sorted(found, key=lambda each: each.first):
        begins = starts[order.first - 1] if order.start is None else _sentence_start(text, order.start)
        ends = text.find("\n\n", starts[order.last - 1])
        if begins >= done:
            kept += [text[done:begins], LEFT_OUT]
        done = max(done, len(text) if ends < 0 else ends)
    return "".join([*kept, text[done:]])


def _order(text: str, reading: Reading, match: re.Match[str]) -> Order:
    if reading.decoded:
        return Order(reading.line, reading.line, match.group())
    before = len(match.group()) - len(match.group().lstrip())
    start, end = match.start() + before, match.end()
    first, last = (reading.text.count("\n", 0, place) + 1 for place in (start, end))
    open_to_see = len(reading.text) == len(text) and reading.text[start:end] == text[start:end].lower()
    if open_to_see:
        return Order(first, last, text[start:end], start, end)
    return Order(first, last, match.group().strip())


def _sentence_start(text: str, place: int) -> int:
    begins = max((end.end() for end in _SENTENCE_END.finditer(text, 0, place)), default=0)
    return begins + len(text[begins:place]) - len(text[begins:place].lstrip())
