"""One sentence that orders something of several briefs, as a sentence for each: "Ben writes MP-1 and Priya writes MP-2"."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate

from retrieval.reading.briefs.orders import orders, parts
from retrieval.reading.names.sentences import Sentence
from retrieval.reading.words import brief_words
from retrieval.reading.words.cues import Cues
from retrieval.reading.words.spelling import plain, words
from retrieval.vocabulary import Vocabulary

MOST = 6
"""Briefs that one sentence does something with: more are a list that somebody pasted."""

Complete = Callable[[str], bool]
"""Whether a text by itself says what is to be done with the brief it names."""


@dataclass(frozen=True)
class _Named:
    """A brief, and the characters that name it."""

    brief: str
    start: int
    end: int


@dataclass(frozen=True)
class _Share:
    start: int
    end: int
    named: tuple[_Named, ...]

    def said_of(self, brief: str, text: str) -> str:
        """With every name of a brief as its id; those of the others stay out."""
        said = text[self.start : self.end]
        for each in reversed(self.named):
            start, end = each.start - self.start, each.end - self.start
            said = said[:start] + brief + said[end:]
        return said


def shares(said: Sentence, thread: Sequence[str], vocabulary: Vocabulary, complete: Complete) -> tuple[str, ...]:
    """Nothing where the sentence is about one brief, or does with several the one thing it says."""
    text, both = said.text, _both(said.text)
    if text.rstrip().endswith("?"):
        return ()
    if both is not None and len(thread) > 1 and not said.ids("brief"):
        every = [text[: both[0]] + id + text[both[1] :] for id in thread[:MOST]]
        return tuple(every) if complete(every[0]) else ()
    named = tuple(_named(said, thread, vocabulary))
    if len({each.brief for each in named}) < 2:
        return ()
    found = _cut(text, named, vocabulary.cues, complete)
    return tuple(_whole(text, found, vocabulary.cues)) if 1 < len(found) <= MOST else ()


def _cut(text: str, named: Sequence[_Named], cues: Cues, complete: Complete) -> list[_Share]:
    """A share begins with a part that names another brief, where the one before says all it needs."""
    cut = list(parts(text, cues))
    ends = list(accumulate(len(part.text) for part in cut))
    found: list[_Share] = []
    for part, end in zip(cut, ends, strict=True):
        start = end - len(part.text)
        here = tuple(each for each in named if start <= each.start < end)
        last = found[-1] if found else None
        others = last is not None and last.named and here and {each.brief for each in here} != _ids(last)
        if last is None or (others and complete(last.said_of(last.named[0].brief, text))):
            found.append(_Share(start, end, here))
        else:
            found[-1] = replace(last, end=end, named=(*last.named, *here))
    return found


def _ids(share: _Share) -> set[str]:
    return {each.brief for each in share.named}


def _whole(text: str, found: Sequence[_Share], cues: Cues) -> Iterator[str]:
    """Each with the verb it leaves to the first, and with what was said of all before."""
    first = found[0]
    opening = text[: _opens(text, first, cues)]
    of_all = opening if orders(plain(opening), cues) else ""
    verb = text[len(opening) : first.named[0].start].strip(" ,;:–—")
    for share in found:
        begun = replace(share, start=len(opening)) if share is first else share
        for brief in dict.fromkeys(each.brief for each in share.named):
            own = _without_joint(begun.said_of(brief, text), cues)
            led = own if share is first or not own.startswith(brief) else f"{verb} {own}".strip()
            yield f"{_of_one(of_all, brief)}{led}"


def _opens(text: str, first: _Share, cues: Cues) -> int:
    """Where the part begins that names the first brief."""
    at = 0
    for part in parts(text, cues):
        if at + len(part.text) > first.named[0].start:
            return at
        at += len(part.text)
    return at


def _of_one(opening: str, brief: str) -> str:
    both = _both(opening)
    return f"{opening[: both[0]]}{brief}{opening[both[1] :]} " if both else opening


def _without_joint(text: str, cues: Cues) -> str:
    text = text.strip(" ,;:–—\n")
    first = next(iter(words(text)), None)
    joins = first is not None and cues.moves["said"]["joining"].fullmatch(first.text)
    return text[first.end :].strip() if first is not None and joins else text


# --------------------------------------------------------------------------- which briefs are named


def _both(text: str) -> tuple[int, int] | None:
    """The characters of "both", "all of them"."""
    found = words(text)
    said = " ".join(word.text for word in found)
    for each in brief_words.load():
        match = each.several.search(said)
        if match is not None:
            first, count = said[: match.start()].count(" "), match.group().count(" ")
            return found[first].start, found[first + count].end
    return None


def _named(said: Sentence, thread: Sequence[str], vocabulary: Vocabulary) -> Iterator[_Named]:
    """By their ids, else by a reader only one brief of the thread has: "the engineer one"."""
    if said.ids("brief"):
        for mention in said.of("brief"):
            if len(mention.ids) == 1:
                yield _Named(mention.ids[0], said.words[mention.start].start, said.words[mention.end - 1].end)
        return
    there = [brief for brief in vocabulary.picture.briefs if brief.id in thread]
    for mention in said.of("persona"):
        theirs = [brief.id for brief in there if brief.persona in mention.ids]
        if len(theirs) == 1:
            start, end = _widened(said, mention.start, mention.end)
            yield _Named(theirs[0], said.words[start].start, said.words[end - 1].end)


def _widened(said: Sentence, start: int, end: int) -> tuple[int, int]:
    """With the small words around the name: "the … one", "das für den …"."""
    around = frozenset(word for each in brief_words.load() for word in each.around_one)
    while start > 0 and said.words[start - 1].text in around:
        start -= 1
    while end < len(said.words) and said.words[end].text in around:
        end += 1
    return start, end
