"""A word somebody types for words that stand behind each other in a text: "dpa" for "data processing agreement"."""

from collections.abc import Collection, Iterable, Sequence

from retrieval.reading.words.spelling import words

FEWEST, MOST = 3, 6
"""Letters: two are the beginnings of words in too many texts."""


def in_full(topic: str, texts: Iterable[str], common: Collection[str]) -> str:
    """The topic with such words as what they stand for, in the first of the texts; as it is where none has them. Small words between them,
    which are `common`, may have no letter of their own: "tco" is "total cost of ownership"."""
    asked = [word.text for word in words(topic)]
    short = {word for word in asked if FEWEST <= len(word) <= MOST and word.isalpha() and word not in common}
    if not short:
        return topic
    meant: dict[str, str] = {}
    for text in texts:
        told = [word.text for word in words(text)]
        for word in short - meant.keys():
            if run := _run(told, word, common):
                meant[word] = " ".join(run)
    return " ".join(meant.get(word, word) for word in asked) if meant else topic


def _run(told: Sequence[str], word: str, common: Collection[str]) -> Sequence[str]:
    """The words of a text that begin with the letters of the word; the small ones with one of their own only where it
    does not come out otherwise: "roi" is "return on investment"."""
    for passed_over in (common, ()):
        for start in range(len(told)):
            run = told[start : _end(told, start, word, passed_over)]
            if run and run[-1] not in common:
                return run
    return ()


def _end(told: Sequence[str], start: int, word: str, passed_over: Collection[str]) -> int:
    """Where the run that begins there ends; its start where it is none."""
    at = start
    for letter in word:
        while at > start and at < len(told) and told[at] in passed_over:
            at += 1
        if at >= len(told) or not told[at].startswith(letter):
            return start
        at += 1
    return at
