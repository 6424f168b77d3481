"""Which tags an asset is to lose: only those that are said to go, whatever it is tagged with."""

from collections.abc import Iterator
from itertools import zip_longest

from retrieval.reading.names.clauses import clauses
from retrieval.reading.names.sentences import Mention, Sentence
from retrieval.reading.words.cues import Cues
from retrieval.reading.words.spelling import joined
from retrieval.understood import Slots

_TAGS = ("persona", "phase", "need")


def retags(own: Slots, read: Sentence, cues: Cues) -> bool:
    """Whether an asset and tags of it are named with a verb of putting or taking off, and nothing is asked."""
    edit = cues.moves["edit"]
    asked = read.text.rstrip().endswith("?") or edit["asking"].match(read.plain)
    if asked or not own.asset or own.brief or own.deal:
        return False
    said = any(edit[name].search(read.plain) for name in ("tagging", "untagging"))
    named = {id for mention in read.mentions if mention.kind in _TAGS for id in mention.ids}
    return said and bool(named - _in_title(read))


def with_tags_taken_off(own: Slots, read: Sentence, cues: Cues) -> Slots:
    """`own` with the personas, phases and needs that are to go in `dropped`, and no longer among those to be put."""
    if own.status and not _verbs(read, cues):
        return own.changed(persona=(), phase=(), need=())  # "archive the CFO one-pager" tags nothing
    gone = tuple(dict.fromkeys(_gone(read, cues)))
    kept = {name: tuple(id for id in getattr(own, name) if id not in (*gone, *_in_title(read))) for name in _TAGS}
    return own.changed(**kept, dropped=gone)


def _in_title(read: Sentence) -> set[str]:
    """What is named by words of a title alone: "tag the CFO one-pager for IT"."""
    titles = read.of("title")
    tags = [mention for mention in read.mentions if mention.kind in _TAGS]
    told = {tag for tag in tags if not any(title.start <= tag.start < title.end for title in titles)}
    return {id for tag in tags for id in tag.ids} - {id for tag in told for id in tag.ids}


def _gone(read: Sentence, cues: Cues) -> Iterator[str]:
    """A clause without a verb of its own goes on with the one before: "take off the buyer and the CFO"."""
    going = False
    for clause in clauses(read, cues):
        said = _verbs(clause, cues)
        tags = [mention for mention in clause.mentions if mention.kind in _TAGS]
        for mention, other in zip_longest(tags, tags[1:]):
            at = _length(clause, mention.start)
            before, behind = [each for each in said if each[0] < at], [each for each in said if each[0] >= at]
            goes = before[-1][1] if before else behind[0][1] if behind else going
            if goes or _is_replaced(mention, other, clause, cues):
                yield from mention.ids
        going = said[-1][1] if said else going


def _verbs(clause: Sentence, cues: Cues) -> list[tuple[int, bool]]:
    """Where something is said to be put or, True, taken off."""
    names = {"tagging": False, "untagging": True, "without": True}
    return sorted(
        (found.start(), going)
        for name, going in names.items()
        for found in cues.moves["edit"][name].finditer(clause.plain)
    )


def _is_replaced(mention: Mention, other: Mention | None, clause: Sentence, cues: Cues) -> bool:
    """ "instead of the CFO"; "from the CFO to IT": the first of two of a kind."""
    if _stands_behind(mention, "rather_than", clause, cues):
        return True
    if other is None or other.kind != mention.kind or not _stands_behind(mention, "away", clause, cues):
        return False
    between = joined(clause.words[mention.end : other.start])
    return cues.moves["edit"]["onward"].fullmatch(between) is not None


def _stands_behind(mention: Mention, name: str, clause: Sentence, cues: Cues) -> bool:
    end = _length(clause, mention.start)
    return any(found.end() == end for found in cues.moves["edit"][name].finditer(clause.plain, 0, end))


def _length(clause: Sentence, start: int) -> int:
    """Of the plain text before that word, without the space."""
    return len(joined(clause.words[:start]))
