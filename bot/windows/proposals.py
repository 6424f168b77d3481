"""A proposal in its thread: as sentences changed it since, and what it became when it was kept by one."""

from dataclasses import replace

from bot.answering.answer import Answer
from bot.answering.context import context_for
from bot.answering.shown import BriefShown
from bot.services import Services
from bot.skills.answered import desk_for
from bot.skills.briefs.propose_brief import proposed_before
from bot.windows.briefs import proposed_in
from content_library.brief_log import BriefLog
from content_library.briefs.fields import Brief
from content_library.briefs.kept import KeptBrief
from content_library.briefs.proposing import NoBrief
from content_library.errors import Unknown
from retrieval.understood import Question, Understood


def as_changed(answer: Answer, question: Question, services: Services) -> Brief:
    """The proposal of an answer, with what the thread changed in it last. Raises `Refused` when there is nothing left
    to propose."""
    brief, before = proposed_in(answer), _before(question, services)
    cell = (brief.persona, brief.phase)
    if before is None or before.intent != "brief_edit" or before.slots.brief or before.cells != (cell,):
        return brief
    try:
        changed = proposed_before(desk_for(replace(before, question=question), services, before), cell)
    except (NoBrief, Unknown):
        return brief
    return replace(changed, requested_by=brief.requested_by)


def kept_since(answer: Answer, question: Question, services: Services) -> KeptBrief | None:
    """The brief its thread kept for the cell after it was proposed; where nothing is left to propose, the one in its
    way."""
    log, before, asked = (
        BriefLog(services.library.engine),
        _before(question, services),
        services.notebook.question(answer.id),
    )
    named = before.slots.brief if before is not None else ()
    here = [kept for id in named if (kept := log.find(id)) and (kept.brief.persona, kept.brief.phase) in answer.cells]
    since = [each for each in here if asked is not None and log.history(each.id)[0].at >= asked.at]
    if since or isinstance(answer.shown, BriefShown):
        return next(iter(since), None)
    return next((kept for id in answer.sources if (kept := log.find(id))), None)


def _before(question: Question, services: Services) -> Understood | None:
    return context_for(question, services.threads.recall(question.thread), services.picture())
