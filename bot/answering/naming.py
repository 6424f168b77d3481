"""From the words somebody put into an option to the ids of the map."""

from collections.abc import Iterable, Sequence
from typing import NoReturn

from rapidfuzz import fuzz, process

from content_library.errors import Unknown
from content_library.intake import Deal
from content_library.picture import Picture
from retrieval.reading.names.jobs import nearest
from retrieval.reading.names.mentions import sentence
from retrieval.reading.words.spelling import keys
from retrieval.understood import Question
from retrieval.vocabulary import Vocabulary

A_SLIP = 70
"""Of 100: how alike two words are of which one is the other with a slip of the pen; what is less alike is another word."""


def persona_named(picture: Picture, word: str) -> str:
    """A persona's id by id, label, name or alias. Raises `Unknown` with whom it may mean, or whose work is nearest."""
    known = {
        alias.casefold(): persona.id
        for persona in reversed(picture.personas)
        for alias in (persona.name, *persona.aliases, persona.label, persona.id)
        if alias
    }
    return known.get(word.strip().casefold()) or _no_persona(picture, word)


def phase_named(picture: Picture, word: str) -> str:
    """A phase's id by id, label or word people use for it. Raises `Unknown` with the nearest."""
    known = {each.word.casefold(): each.phase for each in picture.phase_words}
    known |= {name.casefold(): phase.id for phase in picture.phases for name in (phase.label, phase.id)}
    return _looked_up(known, word, "phase", (phase.id for phase in picture.phases))


def deal_named(deals: Sequence[Deal], word: str) -> str:
    """A deal's id by id, account, or a word that only its account has. Raises `Unknown`."""
    wanted = keys(word)
    named = [deal for deal in deals if deal.id.casefold() == word.strip().casefold()]
    named = named or [deal for deal in deals if keys(deal.account) == wanted]
    named = named or [deal for deal in deals if wanted and set(wanted) <= set(keys(deal.account))]
    if len(named) == 1:
        return named[0].id
    every = ", ".join(f"{deal.id} {deal.account}" for deal in named or deals if deal.status == "open")
    raise Unknown(f"“{word}” is {'more than one deal' if named else 'no deal'} here", f"Open: {every or 'none'}.")


def value_named(word: str, what: str, known: Iterable[str]) -> str:
    """A word of a closed list, whatever its case. Raises `Unknown` with the nearest."""
    return _looked_up({each.casefold(): each for each in known if each}, word, what, known)


def _no_persona(picture: Picture, word: str) -> NoReturn:
    vocabulary = Vocabulary.of(picture)
    read = sentence(word, vocabulary, vocabulary.rights_of(Question(word)), False)
    meant = read.ids("persona")
    parts = read.ids("participation")
    playing = dict.fromkeys(cell.persona for cell in picture.cells if cell.participation in parts)
    if playing and not meant:
        who = ", ".join(f"{id} ({picture.persona_of[id].label})" for id in playing)
        raise Unknown(f"“{word}” is a part readers play, and no one reader", f"Name one who plays it: {who}.")
    near = meant or nearest(word, picture, vocabulary.cues)
    hint = f"Did you mean {meant[0]}? " if meant else f"Nearest in the map: {', '.join(near)}. " if near else ""
    known = ", ".join(persona.id for persona in picture.personas) or "none"
    raise Unknown(f"“{word}” is no persona here", f"{hint}Known: {known}.")


def _looked_up(known: dict[str, str], word: str, what: str, ids: Iterable[str]) -> str:
    found = known.get(word.strip().casefold())
    if found is not None:
        return found
    near = process.extractOne(word.casefold(), known.keys(), scorer=fuzz.ratio, score_cutoff=A_SLIP)
    hint = f"Did you mean {known[near[0]]}? " if near else ""
    raise Unknown(f"“{word}” is no {what} here", f"{hint}Known: {', '.join(dict.fromkeys(ids)) or 'none'}.")
