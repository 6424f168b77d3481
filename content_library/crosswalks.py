"""From the words people and other journey models use for stages to the phases of the map.

Spellings that differ in case, accents or spaces are one word. CRM stages are in `deal_cards`.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from content_library.intake import Phase, Share
from content_library.picture import Picture
from content_library.spelling import folded

AMBIGUOUS_FROM = 0.3  # a phase with less of the stage than this is a side note, not a second meaning


@dataclass(frozen=True)
class Reading:
    """What a word stands for in one vocabulary; `model` is empty for a word of the company's own.

    `shares` say how much (0 to 1) of it lies in each phase.
    """

    model: str
    stage: str
    shares: tuple[Share, ...]

    @property
    def ambiguous(self) -> bool:
        return len(main_phases(self.shares)) > 1


def readings(picture: Picture, word: str, model: str | None = None) -> tuple[Reading, ...]:
    """Every meaning of a stage word, of one model or of all; first the company's own words, then as the files list.

    The name of a phase means that phase, whatever other models call so.
    """
    asked = folded(word)
    own = [] if model else _own_readings(picture, asked)
    if own and any(_named(phase, asked) for phase in picture.phases):
        return tuple(own)
    foreign = [
        Reading(stage.model, stage.stage, stage.shares)
        for stage in picture.model_stages
        if folded(stage.stage) == asked and model in (None, stage.model)
    ]
    return (*own, *foreign)


def phases_meant(picture: Picture, word: str, model: str | None = None) -> tuple[str, ...]:
    """The phases a stage word may mean, in the order of the journey. More than one: answer for each and say so.

    A word of the company's own does not settle what another model leaves open.
    """
    meant = {phase for reading in readings(picture, word, model) for phase in main_phases(reading.shares)}
    return tuple(phase.id for phase in sorted(picture.phases, key=lambda phase: phase.order) if phase.id in meant)


def main_phases(shares: Iterable[Share]) -> tuple[str, ...]:
    """Phases with enough of a stage to be a meaning of it."""
    return tuple(share.phase for share in shares if share.weight >= AMBIGUOUS_FROM)


def phase_names(phase: Phase) -> tuple[str, ...]:
    """What a phase is called: its id, its label, and the parts of a label such as "Choosing / Shortlist"."""
    return tuple(dict.fromkeys((phase.id, phase.label, *(part.strip() for part in phase.label.split("/")))))


def _own_readings(picture: Picture, asked: str) -> list[Reading]:
    named = [phase.id for phase in picture.phases if _named(phase, asked)]
    worded = [each.phase for each in picture.phase_words if folded(each.word) == asked]
    return [Reading("", asked, (Share(phase=phase, weight=1.0),)) for phase in dict.fromkeys([*named, *worded])]


def _named(phase: Phase, asked: str) -> bool:
    return asked in map(folded, phase_names(phase))
