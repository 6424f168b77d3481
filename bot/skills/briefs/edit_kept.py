"""Change the fields of a brief that is kept here: the next version of it."""

from dataclasses import replace

from bot.answering.answer import Answer
from bot.answering.desk import Desk
from bot.answering.reply import reply
from bot.answering.shown import BriefShown
from bot.answering.storing import stored
from bot.skills.briefs.brief_fields import differences_said, doubts, so_already, without_effect
from bot.skills.briefs.carry_out import fields_wanted, orders
from bot.skills.briefs.move_kept import move_kept, refused
from bot.skills.briefs.propose_brief import propose_brief
from content_library.brief_log import change_of
from content_library.briefs.changing import Wanted, edited, leads_to_what_is_met
from content_library.briefs.kept import Actor, KeptBrief
from content_library.briefs.life import MoveRefused
from content_library.briefs.proposing import NoBrief
from content_library.intake import BriefRequest
from retrieval.understood import Slots


def edit_kept(desk: Desk, request: BriefRequest) -> Answer:
    """Before and after, field by field; the version before stays."""
    kept = desk.kept_brief(request.id)
    if kept is None:  # dropped from the database since the picture was read
        return reply(desk, [desk.words.say("edit-brief-which")], behaviour="clarify")
    if orders(desk.understood.slots):
        return move_kept(desk, request)
    try:
        wanted = fields_wanted(desk, kept)
        after = edited(kept, wanted, Actor(desk.question.user, desk.role), desk.picture)
    except MoveRefused as error:
        return refused(desk, kept, error)
    except NoBrief:
        return propose_brief(_about(desk, wanted))  # it says why, and what to write instead
    if leads_to_what_is_met(desk.picture, kept.brief, wanted):
        return _which_need(desk, wanted)
    return _told(desk, kept, after)


def _which_need(desk: Desk, wanted: Wanted) -> Answer:
    """Asked for what is missing there; the thread stays about the brief."""
    slots = desk.understood.slots.changed(persona=(wanted.persona,), phase=(wanted.phase,), awaits="need")
    return replace(propose_brief(_about(desk, wanted)), understood=replace(desk.understood, slots=slots))


def _about(desk: Desk, wanted: Wanted) -> Desk:
    """As if a brief for the cell had been asked for that the kept one was to be about."""
    slots = desk.understood.slots.changed(persona=(wanted.persona,), phase=(wanted.phase,), brief=(), need=())
    return replace(desk, understood=replace(desk.understood, slots=slots))


def _told(desk: Desk, kept: KeptBrief, after: KeptBrief) -> Answer:
    words, picture, slots = desk.words, desk.picture, desk.understood.slots
    told = differences_said(words, kept.brief, after.brief)
    in_vain = without_effect(words, picture, slots, kept.brief, after.brief)
    in_vain += so_already(words, slots, Slots(), kept.brief, after.brief)
    key = (after.brief.persona, after.brief.phase)
    if not told:
        lines = in_vain or [words.say("edit-brief-nothing")]
        return reply(desk, lines, behaviour="clarify", cells=[key], sources=[kept.id])
    scores = [brief.score.points if brief.score else 0 for brief in (kept.brief, after.brief)]
    lines = [
        stored(desk, words.say("edit-brief-kept", id=kept.id, version=str(after.version))),
        *(f"   {each}" for each in told),
        words.say("edit-brief-score", before=scores[0], after=scores[1]),
        *in_vain,
        *doubts(words, picture, key, after.brief),
    ]
    answer = reply(desk, lines, behaviour="act", cells=[key], needs=after.needs, gaps=after.needs, sources=[kept.id])
    change = change_of(after, desk.question.user)
    return replace(answer, effects=(change,), shown=BriefShown(after.brief), shown_lines=())
