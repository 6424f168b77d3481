"""The way a deal took through the stages of its pipeline."""

from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from content_library.deal_cards import known_deal, pipeline_of, stage_of
from content_library.intake import StageChange
from content_library.picture import Picture


@dataclass(frozen=True)
class StepBack:
    """The deal went from `left` back to `entered`."""

    left: str
    entered: str
    on: date


def stages_of(picture: Picture, id: str) -> tuple[StageChange, ...]:
    """Every stage the deal entered, in order; empty where no history is kept."""
    return tuple(sorted((c for c in picture.stage_changes if c.deal == id), key=lambda change: change.position))


def steps_back(picture: Picture, id: str) -> tuple[StepBack, ...]:
    """Where the stage history goes back to an earlier stage of the pipeline. Raises `Unknown`."""
    pipeline = pipeline_of(known_deal(picture, id))
    found = []
    for before, after in pairwise(stages_of(picture, id)):
        left, entered = stage_of(picture, before.stage, pipeline), stage_of(picture, after.stage, pipeline)
        if left is not None and entered is not None and entered.position < left.position:
            found.append(StepBack(before.stage, after.stage, after.entered))
    return tuple(found)
