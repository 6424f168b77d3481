"""From the words somebody put into an option to the ids of the map."""

from collections.abc import Iterable, Sequence

from rapidfuzz import process

from content_library.errors import Unknown
from content_library.intake import Deal
from content_library.picture import Picture
from retrieval.reading.spelling import keys


def persona_named(picture: Picture, word: str) -> str:
    """A persona's id by id, label, name or alias. Raises `Unknown` with the nearest."""
    known = {
        alias.casefold(): persona.id
        for persona in reversed(picture.personas)
        for alias in (persona.name, *persona.aliases, persona.label, persona.id)
        if alias
    }
    return _looked_up(known, word, "persona", (persona.id for persona in picture.personas))


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


def _looked_up(known: dict[str, str], word: str, what: str, ids: Iterable[str]) -> str:
    found = known.get(word.strip().casefold())
    if found is not None:
        return found
    near = process.extractOne(word.casefold(), known.keys(), score_cutoff=60)
    hint = f"Did you mean {known[near[0]]}? " if near else ""
    raise Unknown(f"“{word}” is no {what} here", f"{hint}Known: {', '.join(dict.fromkeys(ids)) or 'none'}.")
