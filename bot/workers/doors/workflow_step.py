"""The workflow step "Suggest content": what comes in, what goes out, or in plain words why not."""

import logging
from collections.abc import Mapping, Sequence

from bot.answering.answer import Offer
from bot.jobs import Job
from bot.listeners.reading_events import Step
from bot.skills.suggest_content import suggest_content, unknown_in
from bot.teams import Team
from bot.words import Words, words_in
from content_library.errors import UserFacing

LOG = logging.getLogger("milepost.slack")


def suggest_in_workflow(team: Team, job: Job) -> None:
    """The step ends in any case: a workflow that waits forever tells nobody anything."""
    step = Step.read(job.payload)
    words = words_in(team.services.picture().company.default_language)
    try:
        unknown = _unknown(team, step.inputs, words)
        offers = () if unknown else _offers(team, step.inputs)
    except UserFacing as error:
        _fail(team, step, str(error))
    except Exception:  # the workflow has no other way to hear of it
        code = team.services.new_id()
        LOG.exception("%s: step %s failed", code, step.execution)
        _fail(team, step, words.say("slack-step-broke", code=code))
    else:
        if unknown:
            _fail(team, step, unknown)
        else:
            _end(team, step, offers, words)


def _unknown(team: Team, inputs: Mapping[str, str], words: Words) -> str:
    """Which reader or phase is none of the map, with those that are; whoever keeps the workflow reads it."""
    persona, phase = (inputs.get(each, "").strip() for each in ("persona", "phase"))
    no_persona, no_phase = unknown_in(persona, phase, team.services)
    picture, said = team.services.picture(), list[str]()
    if no_persona:
        known = words.listed(each.label for each in picture.personas)
        said.append(words.say("slack-step-unknown-persona", persona=persona, known=known))
    if no_phase:
        known = words.listed(each.label for each in picture.phases if each.mapped)
        said.append(words.say("slack-step-unknown-phase", phase=phase, known=known))
    return " ".join(said)


def _offers(team: Team, inputs: Mapping[str, str]) -> Sequence[Offer] | None:
    """None when nothing was asked."""
    persona, phase, about = (inputs.get(each, "").strip() for each in ("persona", "phase", "about"))
    return suggest_content(persona, phase, about, team.services) if persona or phase or about else None


def _end(team: Team, step: Step, offers: Sequence[Offer] | None, words: Words) -> None:
    if offers is None:
        _fail(team, step, words.say("slack-step-nothing-asked"))
    elif not offers:
        _fail(team, step, words.say("slack-step-nothing-found"))
    else:
        listed = "\n".join(f"• {each.title}{f': {each.url}' if each.url else ''}" for each in offers)
        outputs = {"content": listed, "first": offers[0].url or offers[0].title}
        team.client.functions_completeSuccess(function_execution_id=step.execution, outputs=outputs)


def _fail(team: Team, step: Step, why: str) -> None:
    team.client.functions_completeError(function_execution_id=step.execution, error=why)
