"""Readers by where they work: "for the workshop", where the map knows a head of the workshop or a Werkstattleitung."""

from collections.abc import Iterator, Sequence
from itertools import takewhile

from content_library.intake import Persona
from retrieval.languages import language_of
from retrieval.reading.names.surroundings import Surroundings
from retrieval.reading.words.spelling import SHORTEST_PART, Word, is_part, joined, keys, stems

LONGEST = 3
"""Words of the name of a place: "goods in bay"."""
SHORT = 7
"""Words of a message that says for whom and little else: in a longer one a place is more likely what it is about."""
STEM = 6
"""Letters two words of one stem begin with alike: shorter beginnings are shared by chance."""


def add_places_of_work(around: Surroundings) -> None:
    """Where just one persona works there. Found as "workplace" too, so that the reading can be said."""
    for start in range(len(around.words)):
        for end in range(min(start + LONGEST, len(around.words)), start, -1):
            there = _working_at(around, start, end) if _stands_for_people(around, start, end) else ()
            if len(there) == 1:
                around.add("persona", there, start, end)
                around.add("workplace", there, start, end)


def _working_at(around: Surroundings, start: int, end: int) -> tuple[str, ...]:
    return tuple(
        each.id for each in around.vocabulary.picture.personas if _works_at(each, around.words[start:end], around)
    )


def _stands_for_people(around: Surroundings, start: int, end: int) -> bool:
    """Behind "for" in a short message or one for a brief, or before "needs"; the name of a thing may not go on."""
    said = range(start, end)
    if not around.free(start, end) or any(
        around.common(place) or (place > start and around.gap(place)) for place in said
    ):
        return False
    if not (around.ends(end) or around.common(end)) or around.vocabulary.titles.knows(around.words[end - 1].key):
        return False
    signals, before = around.vocabulary.cues.signals, joined(around.words[:start])
    whose = around.says("for_whom", around.behind_article(start)) or signals["stuff_of"].search(before) is not None
    if not whose:
        return False
    brief = around.vocabulary.cues.moves["said"]["brief"].search(around.plain) is not None
    return brief or len(around.words) <= SHORT or around.says("after_person", around.after(end))


def _works_at(persona: Persona, said: Sequence[Word], around: Surroundings) -> bool:
    cues, spoken, path = around.vocabulary.cues, language_of(around.text), tuple(word.key for word in said)
    if len(path) > 1:
        return any(_holds(keys(name), path) for name in (persona.label, *persona.aliases))
    (word,) = said
    forms = {word.key, *(stem for stem in stems(word.text, spoken) if len(stem) >= SHORTEST_PART)}
    if not {word.text, word.key}.isdisjoint(cues.heads | cues.titles):
        return False
    return any(_is_of(part, forms, spoken) for part in _parts(persona) if part not in cues.heads | cues.titles)


def _holds(name: Sequence[str], path: Sequence[str]) -> bool:
    """Some words of a name that has more."""
    starts = range(len(name) - len(path) + 1)
    return len(name) > len(path) and any(tuple(name[at : at + len(path)]) == tuple(path) for at in starts)


def _parts(persona: Persona) -> Iterator[str]:
    for name in (persona.label, *persona.aliases):
        yield from keys(name)


def _is_of(part: str, forms: set[str], spoken: str) -> bool:
    """The word itself, in another case, in a compound, or another word of the same stem: "contable", "contabilidad"."""
    if part in forms or not forms.isdisjoint(stem for stem in stems(part, spoken) if len(stem) >= SHORTEST_PART):
        return True
    return any(is_part(each, part) or _of_one_stem(part, each) for each in forms)


def _of_one_stem(part: str, word: str) -> bool:
    """At least half of either, and both go on."""
    shared = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(part, word, strict=False)))
    return shared >= STEM and shared < min(len(part), len(word)) and 2 * shared >= max(len(part), len(word))
