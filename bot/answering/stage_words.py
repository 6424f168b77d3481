"""What somebody wants phases called: by the stages of another journey model, or of the CRM."""

from dataclasses import replace

from bot.answering.answer import Answer, NextStep
from bot.services import Services
from content_library.picture import Picture
from content_library.remembered import remembered
from retrieval.understood import Place

MOST = 2
"""Stages named for one phase: more are no name."""


def models_of(picture: Picture) -> tuple[str, ...]:
    """Journey models, then pipelines, as the crosswalk writes them."""
    models = [stage.model for stage in picture.model_stages]
    return tuple(dict.fromkeys((*models, *(stage.pipeline for stage in picture.crm_stages))))


def own_picture(services: Services, user: str, place: Place) -> Picture:
    """As this person chose it in their settings, where nobody else reads it; elsewhere the map's own."""
    picture = services.picture()
    return in_stage_words(picture, services.notebook.preferences(user).stage_words) if place == "dm" else picture


def in_stage_words(picture: Picture, model: str) -> Picture:
    """The map's own name stays beside a stage: "Try / Buy (…)". A phase the model has no stage for keeps its name; so do
    all for a model that is none."""
    if model not in models_of(picture):
        return picture
    return remembered(picture, ("stage words", model), lambda: replace(picture, called=_called(picture, model)))


def stages_of(picture: Picture, model: str) -> tuple[str, ...]:
    """Of a journey model or a pipeline, in its order; of a pipeline those a deal can be in."""
    stages = [stage.stage for stage in picture.model_stages if stage.model == model]
    return (*stages, *(stage.stage for stage in picture.crm_stages if stage.pipeline == model and stage.open))


def with_plain_steps(answer: Answer, picture: Picture) -> Answer:
    """What is to be asked next is asked by the map's own names: a stage may mean several phases, and a button has no room
    for both."""
    if not picture.called:
        return answer
    steps = tuple(
        NextStep(*(_plain(each, picture) for each in (step.label, step.question))) for step in answer.next_steps
    )
    return replace(answer, next_steps=steps)


def _plain(text: str, picture: Picture) -> str:
    for phase, called in picture.called:
        text = text.replace(called, picture.phase_of[phase].label)
    return text


def _called(picture: Picture, model: str) -> tuple[tuple[str, str], ...]:
    stages: dict[str, dict[str, None]] = {}
    for stage in picture.model_stages:
        for share in stage.shares if stage.model == model else ():
            stages.setdefault(share.phase, {})[stage.stage] = None
    for crm in picture.crm_stages:
        if crm.pipeline == model and crm.phase is not None and crm.open:
            stages.setdefault(crm.phase, {})[crm.stage] = None
    names = {phase: " / ".join(list(names)[:MOST]) for phase, names in stages.items()}
    return tuple((each.id, f"{names[each.id]} ({each.label})") for each in picture.phases if each.id in names)
