"""From the stage words of other journey models and of CRM pipelines to the phases of the map."""

from collections.abc import Iterable
from dataclasses import dataclass

from content_library.deal_cards import stage_of
from content_library.intake import CrmStage, ModelStage, Share
from content_library.picture import Picture

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
    asked = _key(word)
    own = [] if model else _own_readings(picture, asked)
    if any(asked in (_key(phase.id), _key(phase.label)) for phase in picture.phases) and own:
        return tuple(own)
    foreign = [
        Reading(stage.model, stage.stage, stage.shares)
        for stage in picture.model_stages
        if _key(stage.stage) == asked and model in (None, stage.model)
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


def models(picture: Picture) -> tuple[str, ...]:
    """The journey models and CRM pipelines that can be translated, as the crosswalk lists them."""
    names = [*(stage.model for stage in picture.model_stages), *(stage.pipeline for stage in picture.crm_stages)]
    return tuple(dict.fromkeys(names))


def model_stages(picture: Picture, model: str) -> tuple[ModelStage, ...]:
    """Empty for a name that is no journey model."""
    return tuple(stage for stage in picture.model_stages if _key(stage.model) == _key(model))


def pipeline_stages(picture: Picture, pipeline: str) -> tuple[CrmStage, ...]:
    """Empty for a name that is no pipeline."""
    return tuple(stage for stage in picture.crm_stages if _key(stage.pipeline) == _key(pipeline))


def crm_phases(picture: Picture, stage: str, pipeline: str | None = None) -> tuple[str, ...]:
    """The main phase of a CRM stage, then those it may also mean; empty when unknown or when the deal is lost."""
    found = stage_of(picture, stage, pipeline)
    return () if found is None or found.phase is None else (found.phase, *found.also)


def _own_readings(picture: Picture, asked: str) -> list[Reading]:
    named = [phase.id for phase in picture.phases if asked in (_key(phase.id), _key(phase.label))]
    worded = [each.phase for each in picture.phase_words if _key(each.word) == asked]
    return [Reading("", asked, (Share(phase=phase, weight=1.0),)) for phase in dict.fromkeys([*named, *worded])]


def _key(word: str) -> str:
    return " ".join(word.split()).casefold()
