"""A brief that is kept here: every button and form of it, written down once, with its message up to date."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, datetime
from typing import Any

from bot.brief_refusals import BriefRefused
from bot.jobs import Job
from bot.listeners.reading import Pressed, Submitted
from bot.refusals import Refused
from bot.skills.answer_again import answer_again
from bot.skills.tell_briefs import state
from bot.skills.wording import first_name
from bot.standing import Standing, words_at
from bot.teams import Team
from bot.views.slack.brief_form import PERSONA, PHASE
from bot.views.slack.carried import (
    AnswerDone,
    AssignKept,
    ChangeKept,
    DropKept,
    ExportKept,
    KeepBrief,
    OpenKept,
    PublishKept,
    StepBrief,
)
from bot.views.slack.escaping import data
from bot.views.slack.kept_forms import DEPTH, DUE, FORMAT, LANGUAGES, LEADING, REVIEWERS, WRITER
from bot.windows.briefs import note_in, proposed_in
from bot.windows.kept import actor_of, kept_brief, needs_wanted, reviewers_of
from bot.windows.opening import colleague
from bot.words import Words
from bot.workers.brief_card import card, say_card, tell_about
from bot.workers.brief_file import send_brief_file
from bot.workers.in_place import say_instead
from bot.workers.saying_alone import say_alone
from bot.workers.tell_closed import tell_closed
from content_library.brief_log import BriefLog, ChangedMeanwhile
from content_library.briefs.changing import Wanted
from content_library.briefs.kept import Actor, KeptBrief
from content_library.briefs.life import Move, MoveRefused
from content_library.briefs.proposing import AlreadyOpen, NoBrief
from content_library.errors import Unknown
from content_library.picture import Picture

Change = Callable[[BriefLog, Picture, Actor, datetime], KeptBrief]


def keep(team: Team, pressed: Pressed, carried: KeepBrief, _job: Job) -> None:
    """Once, whoever presses it how often: the message with the proposal becomes that of the brief."""
    standing = colleague(team, pressed)
    there = _log(team).kept_from(carried.answer)
    if there is not None:
        _say_who(team, pressed, standing, there.id)
        return
    answer = answer_again(carried.answer, standing.question("", pressed.conversation), team.services)
    brief, note = replace(proposed_in(answer), id=carried.answer), note_in(answer)
    _change(team, pressed, lambda log, picture, actor, at: log.keep(brief, picture, actor, at, note))


def step(team: Team, pressed: Pressed, carried: StepBrief, _job: Job) -> None:
    _move(team, pressed, carried.brief, Move(carried.to), carried.follows)


def assign(team: Team, filled: Submitted, pressed: Pressed, carried: AssignKept) -> None:
    _move(team, pressed, carried.brief, Move("assigned", writer=filled.text(WRITER)), carried.follows)


def drop(team: Team, filled: Submitted, pressed: Pressed, carried: DropKept) -> None:
    _move(team, pressed, carried.brief, Move("dropped", reason=filled.text("reason")), carried.follows)


def publish(team: Team, filled: Submitted, pressed: Pressed, carried: PublishKept) -> None:
    """With the asset it became; whoever asked in vain for what it answers is told."""
    asset = filled.text("asset")
    if asset and asset not in team.services.picture().asset_of:
        raise Refused("gone")
    kept = _move(team, pressed, carried.brief, Move("published", reason=asset), carried.follows)
    if kept is not None and asset:
        tell_closed(team, kept, (asset,))


def change(team: Team, filled: Submitted, pressed: Pressed, carried: ChangeKept) -> None:
    """One version for the fields, one for another writer."""
    kept, picture = kept_brief(team, carried.brief), team.services.picture()
    wanted, writer = wanted_in(kept, filled, picture), filled.text(WRITER)
    follows = carried.follows
    if wanted == Wanted() and writer in ("", kept.writer or ""):
        say_alone(team, pressed, words_at(team, pressed).say("slack-brief-unchanged", id=kept.id))
        return
    if wanted != Wanted():
        edited = _change(
            team,
            pressed,
            lambda log, picture, actor, at: log.edit(kept.id, wanted, picture, actor, at, follows),
            kept.id,
        )
        if edited is None:
            return
        follows = edited.version
    if writer not in ("", kept.writer or ""):
        _move(team, pressed, kept.id, Move("assigned", writer=writer), follows)


def open_kept(team: Team, pressed: Pressed, carried: OpenKept, _job: Job) -> None:
    say_card(team, pressed, colleague(team, pressed), kept_brief(team, carried.brief))


def export(team: Team, pressed: Pressed, carried: ExportKept, _job: Job) -> None:
    send_brief_file(team, pressed, kept_brief(team, carried.brief).brief)


def answer_done(team: Team, pressed: Pressed, carried: AnswerDone, _job: Job) -> None:
    """With a yes the brief is published with what arrived; with a no nobody is asked again about the same assets."""
    words, asked = words_at(team, pressed), _log(team).done_question(carried.question)
    if asked is None:
        raise Refused("gone")
    if asked.done is not None:
        _say_who(team, pressed, colleague(team, pressed), asked.brief, asked.answered_by)
        return
    kept = _change(
        team,
        pressed,
        lambda log, picture, actor, at: log.answer_done(asked.id, picture, actor, at, done=carried.done),
        asked.brief,
        "" if carried.done else words.say("slack-not-done-noted"),
    )
    if kept is not None and carried.done:
        tell_closed(team, kept, asked.assets)


def wanted_in(kept: KeptBrief, filled: Submitted, picture: Picture) -> Wanted:
    """What stands otherwise in the form than in the brief; an input that was emptied changes nothing."""
    brief, form = kept.brief, kept.brief.form
    there = tuple(each.code for each in form.languages) if form else ()
    languages = filled.texts(LANGUAGES) or there
    due = date.fromisoformat(filled.text(DUE)) if filled.text(DUE) else None
    depth, leading = filled.text(DEPTH), filled.text(LEADING)
    names = {person.id: person.name for person in picture.people}
    reviewers = tuple(each for each in filled.texts(REVIEWERS) if each in names)
    return Wanted(
        persona=_otherwise(filled.text(PERSONA), brief.persona),
        phase=_otherwise(filled.text(PHASE), brief.phase),
        only_needs=needs_wanted(kept, filled, picture),
        dropped=tuple(each for each in there if each not in (*languages, leading)),
        due=due if due != brief.due else None,
        format=_otherwise(filled.text(FORMAT), form.format if form else ""),
        depth=int(depth) if depth and form and int(depth) != form.depth else None,
        languages=tuple(each for each in (*languages, leading) if each and each not in there),
        leading=_otherwise(leading, next(iter(there), "")),
        reviewers=tuple(names[each] for each in reviewers)
        if set(reviewers) != set(reviewers_of(picture, kept))
        else (),
    )


def _otherwise(wanted: str, there: str) -> str:
    return wanted if wanted != there else ""


def _move(team: Team, pressed: Pressed, id: str, move: Move, follows: int) -> KeptBrief | None:
    return _change(team, pressed, lambda log, picture, actor, at: log.move(id, move, picture, actor, at, follows), id)


def _change(team: Team, pressed: Pressed, change: Change, id: str = "", said: str = "") -> KeptBrief | None:
    """The message shows what came of it, and whom it concerns is told. None when somebody else was first."""
    standing, words = colleague(team, pressed), words_at(team, pressed)
    try:
        kept = change(_log(team), team.services.picture(), actor_of(standing), team.services.clock())
    except MoveRefused as error:
        raise BriefRefused(error) from error
    except ChangedMeanwhile:
        _say_who(team, pressed, standing, id)
        return None
    except NoBrief as error:
        say_alone(team, pressed, _why_none(error, team.services.picture(), words))
        return None
    except Unknown as error:
        raise Refused("gone") from error
    say_instead(team, pressed, card(team, standing, kept, words, said))
    if not said:
        tell_about(team, kept, standing)
    return kept


def _say_who(team: Team, pressed: Pressed, standing: Standing, id: str, user: str = "") -> None:
    """Somebody was first: who, and what became of it; the message is brought up to date."""
    words, picture, log = words_at(team, pressed), team.services.picture(), _log(team)
    kept, last = log.kept(id), log.history(id)[-1]
    status, name = words.named("brief-status", kept.status), first_name(picture, user or last.user)
    say_instead(team, pressed, card(team, standing, kept, words))
    say_alone(team, pressed, words.say("slack-brief-already", name=name, id=id, status=status))


def _why_none(error: NoBrief, picture: Picture, words: Words) -> str:
    if isinstance(error.refusal, AlreadyOpen):
        told = [
            words.say("propose-brief-open", id=each.id, title=data(each.title, 200), state=state(words, picture, each))
            for each in error.refusal.briefs
        ]
        return " ".join(told)
    return words.say("slack-nobody-there")


def _log(team: Team) -> BriefLog:
    return BriefLog(team.services.library.engine)


PRESSES: Mapping[type, Callable[[Team, Pressed, Any, Job], None]] = {
    KeepBrief: keep,
    StepBrief: step,
    OpenKept: open_kept,
    ExportKept: export,
    AnswerDone: answer_done,
}
