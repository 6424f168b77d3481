"""Sharpen the wording of a kept brief by a model: the next version of it, with what changed."""

from dataclasses import replace

from bot.answering.answer import Answer, NextStep
from bot.answering.desk import Desk
from bot.answering.reply import reply
from bot.answering.sharpened import Outcome, did_by, next_version
from bot.answering.shown import BriefShown
from bot.answering.storing import stored
from bot.skills.briefs.move_kept import refused
from content_library.brief_log import change_of
from content_library.briefs.fields import Brief
from content_library.briefs.kept import Actor, KeptBrief
from content_library.briefs.life import MoveRefused, may_edit
from content_library.intake import BriefRequest

FAILED = ("refused", "busy", "failing", "timed_out", "cut_off", "malformed")
"""What became of the model; a reader is told that it gave nothing, not how."""


def sharpen_brief(desk: Desk, known: BriefRequest | None) -> Answer:
    """A proposal is kept first: a wording that nobody keeps would be another one when it is asked for again."""
    if known is None:
        return _keep_first(desk)
    kept = desk.kept_brief(known.id) if known.id in desk.picture.kept_briefs else None
    if kept is None:
        return reply(
            desk, [desk.words.say("sharpen-brief-in-file", id=known.id)], behaviour="clarify", sources=[known.id]
        )
    why_not = may_edit(kept, Actor(desk.question.user, desk.role))
    if why_not is not None:
        return refused(desk, kept, MoveRefused(why_not, kept))
    outcome = desk.sharpen(kept.brief)
    return _told(desk, kept, outcome) if outcome.why == "sharpened" else _as_it_was(desk, kept, outcome)


def _keep_first(desk: Desk) -> Answer:
    words = desk.words
    about = desk.before.cells if desk.before is not None else ()
    if len(about) != 1:
        return reply(desk, [words.say("edit-brief-which")], behaviour="clarify")
    step = NextStep(words.say("sharpen-brief-keep"), words.say("sharpen-brief-keep"))
    return reply(desk, [words.say("sharpen-brief-keep-first")], behaviour="clarify", cells=about, next_steps=[step])


def _told(desk: Desk, kept: KeptBrief, outcome: Outcome) -> Answer:
    words, after = desk.words, next_version(kept, outcome)
    lines = [
        stored(desk, words.say("sharpen-brief-done", id=kept.id, version=str(after.version))),
        *(f"   {each}" for each in _differences(desk, kept.brief, after.brief)),
        *_left(desk, outcome),
    ]
    cells, change = [(after.brief.persona, after.brief.phase)], change_of(after, desk.question.user, did_by(outcome))
    answer = reply(desk, lines, behaviour="act", cells=cells, needs=after.needs, sources=[kept.id])
    return replace(answer, effects=(change,), shown=BriefShown(after.brief), shown_lines=())


def _as_it_was(desk: Desk, kept: KeptBrief, outcome: Outcome) -> Answer:
    why = "failed" if outcome.why in FAILED else outcome.why.replace("_", "-")
    line = desk.words.say("sharpen-brief-as-it-was", id=kept.id, why=why)
    cells = [(kept.brief.persona, kept.brief.phase)]
    return reply(desk, [line], behaviour="clarify", cells=cells, needs=kept.needs, sources=[kept.id])


def _differences(desk: Desk, old: Brief, new: Brief) -> list[str]:
    """Whole sentences, before and after; of lists what is otherwise in them."""
    pairs: list[tuple[str, str, str]] = []
    if old.change and new.change:
        pairs += [("before", old.change.before, new.change.before), ("after", old.change.after, new.change.after)]
    pairs.append(("takeaway", old.takeaway, new.takeaway))
    if old.angle and new.angle:
        pairs.append(("angle", old.angle.sentence, new.angle.sentence))
        pairs += [("angle-option", "", each) for each in new.angle.options if each != old.angle.sentence]
    pairs += [("heading", was.heading, now.heading) for was, now in zip(old.outline, new.outline, strict=True)]
    if old.people and new.people:
        asked = zip(old.people.questions, new.people.questions, strict=True)
        pairs += [("question", was, now) for was, now in asked]
    return [
        desk.words.say("sharpen-brief-line", field=field, before=was, after=now)
        for field, was, now in pairs
        if was != now
    ]


def _left(desk: Desk, outcome: Outcome) -> list[str]:
    """What stays in words of data because the model's did not hold."""
    words = desk.words
    fields = [words.say("sharpen-brief-field", field=field) for field in outcome.left]
    return [words.say("sharpen-brief-left", fields=words.listed(fields))] if fields else []
