"""Which section each line of the research notes belongs to."""

from collections.abc import Iterator, Sequence

from content_library.briefs.outlines import Material
from content_library.briefs.place import ABOUT, Place
from content_library.briefs.reader import PART
from content_library.evidence import SENTENCE_WORDS, Evidence
from content_library.shared_words import shared, stems

IN_PLACE = 0.4
"""Cosine from which a line belongs to a section that is no need's own, by the section's heading and purpose."""
MOST_LINES = 2
"""Of what customers said, in one section: the rest stands under evidence."""


def lines_of_notes(place: Place) -> list[list[Material]]:
    """What was said of a need stands in its section, or what was counted of it where nobody said anything; what is left of
    what was said, in the section it means."""
    told = {each.text for each in place.questions}
    found_out = place.ground.evidence
    every = (*found_out.quotes, *found_out.observations, *found_out.patterns)
    lines = [each for each in every if each.text not in told]
    near_reader = _of_the_reader(place, [line.text for line in lines])
    found: list[list[Material]] = [[] for _ in place.steps]
    texts = [line.text for line in lines]
    needs = [need for need in place.ground.all_needs if place.home(need.id) is not None]
    of_needs = place.closeness(texts, [need.text for need in needs]) or [
        [float(shared(text, stems(need.text))) for need in needs] for text in texts
    ]
    of_sections = place.closeness(texts, place.wanted)
    near = [(max(row, default=0.0), at) for at, row in enumerate(of_needs)]
    near = [(value, at) for value, at in near if lines[at].kind == "quote" or value >= near_reader[at]]
    for value, at in sorted(near, key=lambda each: (lines[each[1]] in found_out.patterns, -each[0], each[1])):
        home = place.home(needs[list(of_needs[at]).index(value)].id) if needs and value >= ABOUT else None
        counted = lines[at] in found_out.patterns
        if home is None and not counted and of_sections is not None and max(of_sections[at]) >= IN_PLACE:
            home = list(of_sections[at]).index(max(of_sections[at]))
        if home is not None and len(found[home]) < (1 if counted else MOST_LINES):
            found[home] += _words_of(place, lines[at])
    return found


def _words_of(place: Place, line: Evidence) -> Iterator[Material]:
    """What was said, and the sentence the note has beside it."""
    yield Material(line.source, f"“{line.text}”" if line.kind == "quote" else line.text)
    beside = line.said_of_it
    note = next((each.text for each in place.ground.picture.notes if each.id == line.source), "")
    sentence = beside[:1].isupper() and len(beside.split()) >= SENTENCE_WORDS
    if line.kind == "quote" and sentence and f"{beside}\n" in f"{note}\n":
        yield Material(line.source, beside)


def _of_the_reader(place: Place, texts: Sequence[str]) -> Sequence[float]:
    """How close each line is to who the reader is and takes part: that says whom to reach, and not what to write."""
    person, part = place.ground.persona.one_line, place.ground.cell.participation
    rows = place.closeness(texts, [each for each in (person, PART.get(part or "", "").format(phase="")) if each])
    return [max(row) for row in rows] if rows else [0.0] * len(texts)
