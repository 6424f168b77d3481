"""A phase by its place: "the third phase", "Phase drei", "phase 2"."""

from retrieval.reading.names.surroundings import Surroundings


def add_numbered_stages(around: Surroundings) -> None:
    """Counted among the phases that are mapped, in their order; a place that none has names nothing."""
    phases = sorted((each for each in around.vocabulary.picture.phases if each.mapped), key=lambda each: each.order)
    for place in range(len(around.words)):
        number = _number(around, place)
        if number and -len(phases) <= number <= len(phases) and around.free(place, place + 1):
            around.add("phase", (phases[number - 1 if number > 0 else number].id,), place, place + 1)


def _number(around: Surroundings, place: int) -> int:
    """An ordinal before the word for a stage, or a number behind it; 0 for neither."""
    word, cues = around.words[place].text, around.vocabulary.cues
    counted = cues.ordinals.get(word, 0)
    if counted and word not in cues.numbers and around.says("stage_noun", around.after(place + 1)):
        return counted
    if not (place and around.says("stage_noun", around.before(place))):
        return 0
    return int(word) if word.isdigit() else cues.numbers.get(word, 0)
