"""The map with its phases called as somebody wants them: by the stages of another journey model, or of the CRM."""

from collections.abc import Mapping
from dataclasses import replace

from bot.services import Services
from bot.skills.answer import Answer
from content_library.picture import Picture
from content_library.remembered import remembered

MOST = 2
"""Stages named for one phase: more are no name."""


def models_of(picture: Picture) -> tuple[str, ...]:
    """Journey models, then pipelines, by name."""
    models = [stage.model for stage in picture.model_stages]
    return tuple(dict.fromkeys((*models, *(stage.pipeline for stage in picture.crm_stages))))


def own_picture(services: Services, user: str) -> Picture:
    """As this person chose it in their settings."""
    return in_stage_words(services.picture(), services.notebook.preferences(user).stage_words)


def in_stage_words(picture: Picture, model: str) -> Picture:
    """ "Decision (Choosing)": the map's own name stays beside it. A phase the model has no stage for keeps its name; so do
    all for a model that is none."""
    if model not in models_of(picture):
        return picture
    return remembered(picture, ("stage words", model), lambda: _called(picture, _names(picture, model)))


def with_plain_questions(answer: Answer, picture: Picture) -> Answer:
    """What is to be asked next is asked by the map's own names: a stage may mean several phases."""
    plain = _plain(picture)
    if not plain:
        return answer
    steps = tuple(replace(step, question=_without(step.question, plain)) for step in answer.next_steps)
    return replace(answer, next_steps=steps)


def _called(picture: Picture, names: Mapping[str, str]) -> Picture:
    phases = [
        phase.model_copy(update={"label": f"{names[phase.id]} ({phase.label})"}) if phase.id in names else phase
        for phase in picture.phases
    ]
    called = replace(picture, phases=tuple(phases))
    was = {new.label: old.label for new, old in zip(phases, picture.phases, strict=True) if new.label != old.label}
    called.memo["plain labels"] = was
    return called


def _plain(picture: Picture) -> Mapping[str, str]:
    """The map's own label by the one used; empty for the map itself."""
    return remembered(picture, "plain labels", dict)


def _without(question: str, plain: Mapping[str, str]) -> str:
    for label, own in plain.items():
        question = question.replace(label, own)
    return question


def _names(picture: Picture, model: str) -> dict[str, str]:
    stages: dict[str, dict[str, None]] = {}
    for stage in picture.model_stages:
        for share in stage.shares if stage.model == model else ():
            stages.setdefault(share.phase, {})[stage.stage] = None
    for crm in picture.crm_stages:
        if crm.pipeline == model and crm.phase is not None and crm.open:
            stages.setdefault(crm.phase, {})[crm.stage] = None
    return {phase: " / ".join(list(names)[:MOST]) for phase, names in stages.items()}
