"""What a thread spoke of, newest first, and the word for one person read as the reader among it."""

from collections.abc import Mapping
from dataclasses import replace
from re import Pattern

from retrieval.reading.names.sentences import SUBJECTS, Mention, Sentence
from retrieval.reading.words.cues import Cues
from retrieval.reading.words.spelling import places
from retrieval.understood import Intent, Slots, Understood

LONGEST = 14
"""Words: who asks on about somebody is brief; in a longer text "he" is somebody of that text."""
_READERS = ("persona", "phase", "contact", "deal")
"""Said of one reader together: another one is not asked about in the phase or the deal of the first."""
_OF_THINGS: frozenset[Intent] = frozenset({"asset_info", "asset_update", "campaign_info", "claims"})
"""Answers that may have named a colleague: "who is that" asks for that one, whom the map does not tell of."""
_TELLS_WHO: frozenset[Intent] = frozenset({"journey_info", "deal_info"})
"""Answers that tell who takes part, whatever was asked."""
_OF_READERS: frozenset[Intent] = frozenset({"persona_info", "need_lookup", *_TELLS_WHO})
_NAMED = SUBJECTS | {"persona", "participation", "person", "unknown"}
"""Kinds of mentions that a word for a person may stand for in their own sentence."""


def spoken_of(turn: Understood) -> Slots:
    """What the turn is about, over what was spoken of before it. A brief is for the reader of its cell."""
    old, now = turn.spoken_of, _with_cell(turn)
    if now.deal and old.deal and now.deal != old.deal:
        old = Slots()
    readers = now if now.persona or now.deal else old
    told = {name: getattr(readers, name) for name in _READERS}
    if readers is now and now.persona and not now.phase and now.persona == old.persona:
        told["phase"] = old.phase
    return Slots(**told, asset=now.asset or old.asset, brief=now.brief or old.brief)


def of_its_reader(read: Sentence, before: Understood, language: str, cues: Cues) -> Sentence | None:
    """With "he", "her" or "that reader" read as the one reader the thread spoke of last, "their" as those of the turn
    before; None where nothing points so."""
    if len(read.words) > LONGEST or read.names(_NAMED):
        return None
    if cues.signals["somebody"].search(read.plain) is not None:
        return None
    words = cues.readers.get(language, {})
    if not words:
        return None
    reader = spoken_of(before).persona
    found = words["one"].search(read.plain) if len(reader) == 1 else None
    if cues.signals["who_is_that"].fullmatch(read.plain) and len(reader) == 1 and before.intent not in _OF_THINGS:
        return _with_reader(read, reader, len(read.words) - 1, len(read.words))
    if found is None and before.intent in _OF_READERS:
        found, reader = words["several"].search(read.plain), readers_of(before)
        if found is None and len(reader) == 1:
            return _behind_its_verb(read, reader, words)
    return _with_reader(read, reader, *places(found)) if found is not None and reader else None


def readers_of(turn: Understood) -> tuple[str, ...]:
    """Whom a turn was about: those it names, else those of the cells its answer told of."""
    told = dict.fromkeys(persona for persona, _ in turn.cells) if turn.intent in _TELLS_WHO else ()
    return turn.slots.persona or tuple(told) or turn.people


def recalled(before: Understood) -> Understood:
    """The turn at which the reader was spoken of: the last one, where it has them."""
    if before.slots.persona:
        return before
    if before.intent in _TELLS_WHO and before.cells:
        slots = before.slots.changed(persona=readers_of(before), participation=(), buying_role=())
        return replace(before, intent="persona_info", slots=slots, also=())
    then = spoken_of(before)
    slots = Slots(**{name: getattr(then, name) for name in _READERS})
    return replace(before, intent="persona_info", also=(), slots=slots, cells=(), assets=())


def _with_cell(turn: Understood) -> Slots:
    slots = turn.slots
    if len(turn.people) == 1 and not slots.persona:
        return slots.changed(persona=turn.people)
    if slots.persona or len(slots.brief) != 1 or len(turn.cells) != 1:
        return slots
    persona, phase = turn.cells[0]
    return slots.changed(persona=(persona,), phase=(phase,))


def _with_reader(read: Sentence, reader: tuple[str, ...], start: int, end: int) -> Sentence | None:
    """ "Können Sie": a capital inside a sentence is said to whoever answers."""
    polite = start > 0 and read.words[start].raw[:1].isupper()
    if polite or any(each.start < end and start < each.end for each in read.mentions):
        return None
    return read.with_mention(Mention("persona", reader, start, end, read.typed(start, end)))


def _behind_its_verb(read: Sentence, reader: tuple[str, ...], words: Mapping[str, Pattern[str]]) -> Sentence | None:
    """ "qué necesita en la prueba": a verb that needs no word for who does it, and no noun that could be it."""
    found = words["verb"].search(read.plain) if "verb" in words else None
    if found is None:
        return None
    _, end = places(found)
    return read.with_mention(Mention("persona", reader, end, end, ""))
