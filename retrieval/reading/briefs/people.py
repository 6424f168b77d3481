"""To whom a brief is given, by a first name in any case the language has."""

from collections.abc import Sequence
from dataclasses import dataclass

from content_library.intake import Person
from content_library.spelling import folded
from retrieval.reading.names.sentences import Sentence
from retrieval.reading.words import brief_words
from retrieval.reading.words.brief_words import BriefWords
from retrieval.vocabulary import Vocabulary


@dataclass(frozen=True)
class Given:
    """To whom a brief is given, by their id; `typed` where nobody is called so."""

    user: str | None = None
    typed: str = ""


def given(said: Sentence, vocabulary: Vocabulary, asker: str) -> Given | None:
    for each in brief_words.load():
        if asker and each.taking.search(said.without_briefs):
            return Given(asker)
        found = each.giving.search(said.without_briefs)
        name = next(filter(None, found.groupdict().values()), "") if found else ""
        if name:
            people = called(name, each, vocabulary.picture.people)
            if len(people) == 1:
                return Given(people[0])
            return None if name in vocabulary.cues.common else Given(typed=name)
    return None


def called(name: str, each: BriefWords, people: Sequence[Person]) -> list[str]:
    """Ids of those called so: "Benu", "Priyi"."""
    return [person.id for person in people if name in (person.id, *_forms(person, each))]


def _forms(person: Person, each: BriefWords) -> set[str]:
    """The surname, and the first name in every case."""
    first = folded(person.first_name)
    if not first:
        return set()
    stems = {first, *([first[:-1]] if first[-1] in "aeo" else [])}
    return {first, folded(person.name).split()[-1], *(stem + ending for stem in stems for ending in each.name_endings)}
