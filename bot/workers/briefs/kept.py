"""A brief that is kept here: every button and form of it, written down once, with its message up to date."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import Any

from bot.answering.wording import first_name
from bot.brief_refusals import BriefRefused
from bot.jobs import Job
from bot.listeners.reading import Pressed, Submitted
from bot.refusals import Refused
from bot.skills.answer_again import answer_again
from bot.skills.briefs.tell_briefs import state
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
from bot.views.slack.kept_forms import ANYWAY, DEPTH, DUE, FORMAT, LANGUAGES, LEADING, REVIEWERS, WRITER
from bot.windows.briefs import nobody_there, note_in
from bot.windows.kept import actor_of, kept_brief, needs_wanted, reviewers_of
from bot.windows.opening import colleague
from bot.windows.proposals import as_changed, kept_since
from bot.words import Words
from bot.workers.briefs.card import bring_up_to_date, card_instead, last_opened, say_card, take_away
from bot.workers.briefs.file import send_brief_file
from bot.workers.briefs.tell_closed import tell_closed
from bot.workers.briefs.tell_concerned import tell_about
from bot.workers.briefs.thread import goes_on_about
from bot.workers.saying.to_one_alone import say_alone
from content_library.brief_log import BriefLog, ChangedMeanwhile
from content_library.briefs.changing import Wanted
from content_library.briefs.kept import Actor, KeptBrief
from content_library.briefs.life import CLOSED, Move, MoveRefused
from content_library.briefs.proposing import AlreadyOpen, NoBrief
from content_library.errors import Unknown
from content_library.picture import Picture

Change = Callable[[BriefLog, Picture, Actor, datetime], KeptBrief]


def keep(team: Team, pressed: Pressed, carried: KeepBrief, job: Job) -> None:
    """Once, whoever presses it how often: the message with the proposal becomes that of the brief."""
    standing = colleague(team, pressed)
    there = _log(team).kept_from(carried.answer)
    if there is not None:
        if _is_own(team, standing, there.id, 0, job):
            _told_and_shown(team, pressed, there, job)
        else:
            _say_who(team, pressed, standing, there.id)
        return
    question = standing.question("", pressed.conversation)
    answer = answer_again(carried.answer, question, team.services)
    since = kept_since(answer, question, team.services)
    if since is not None:
        card_instead(team, pressed, standing, since)
        say_alone(team, pressed, words_at(team, pressed).say("slack-brief-it-is", id=since.id))
        return
    brief, note = replace(as_changed(answer, question, team.services), id=carried.answer), note_in(answer)
    kept = _changed(team, pressed, lambda log, picture, actor, at: log.keep(brief, picture, actor, at, note), job)
    _told_and_shown(team, pressed, kept, job)


def step(team: Team, pressed: Pressed, carried: StepBrief, job: Job) -> None:
    _move(team, pressed, carried.brief, Move(carried.to), carried.follows, job)


def assign(team: Team, filled: Submitted, pressed: Pressed, carried: AssignKept, job: Job) -> None:
    _move(team, pressed, carried.brief, Move("assigned", writer=filled.text(WRITER)), carried.follows, job)


def drop(team: Team, filled: Submitted, pressed: Pressed, carried: DropKept, job: Job) -> None:
    _move(team, pressed, carried.brief, Move("dropped", reason=filled.text("reason")), carried.follows, job)


def publish(team: Team, filled: Submitted, pressed: Pressed, carried: PublishKept, job: Job) -> None:
    """With the asset it became; whoever asked in vain for what it answers is told."""
    asset = filled.text("asset")
    if asset and asset not in team.services.picture().asset_of:
        raise Refused("gone")
    became = (asset,) if asset else ()
    move = Move("published", became=became, insisted=bool(filled.texts(ANYWAY)))
    _move(team, pressed, carried.brief, move, carried.follows, job, became)


def change(team: Team, filled: Submitted, pressed: Pressed, carried: ChangeKept, job: Job) -> None:
    """One version for the fields, one for another writer."""
    kept, picture = kept_brief(team, carried.brief), team.services.picture()
    wanted, writer = wanted_in(kept, filled, picture), filled.text(WRITER)
    begun = _is_own(team, colleague(team, pressed), kept.id, carried.follows, job)
    follows = kept.version if begun else carried.follows
    if wanted == Wanted() and writer in ("", kept.writer or ""):
        if begun:
            _told_and_shown(team, pressed, kept, job)
        else:
            say_alone(team, pressed, words_at(team, pressed).say("slack-brief-unchanged", id=kept.id))
        return
    if wanted != Wanted():
        edited = _changed(
            team,
            pressed,
            lambda log, picture, actor, at: log.edit(kept.id, wanted, picture, actor, at, follows),
            job,
            kept.id,
            follows,
        )
        if edited is None:
            return
        _told_and_shown(team, pressed, edited, job)
        follows = edited.version
    if writer not in ("", kept.writer or ""):
        _move(team, pressed, kept.id, Move("assigned", writer=writer), follows, job)


def open_kept(team: Team, pressed: Pressed, carried: OpenKept, _job: Job) -> None:
    """Opened again at Home, its message is said anew, so that it is noticed, and the one before it goes."""
    kept = kept_brief(team, carried.brief)
    before = None if pressed.thread else last_opened(team, pressed, kept)
    say_card(team, pressed, colleague(team, pressed), kept)
    if before is not None:
        take_away(team, before)


def export(team: Team, pressed: Pressed, carried: ExportKept, _job: Job) -> None:
    send_brief_file(team, pressed, kept_brief(team, carried.brief).brief)


def answer_done(team: Team, pressed: Pressed, carried: AnswerDone, job: Job) -> None:
    """With a yes the brief is published with what arrived; with a no nobody is asked again about the same assets."""
    words, asked = words_at(team, pressed), _log(team).done_question(carried.question)
    if asked is None:
        raise Refused("gone")
    standing, there = colleague(team, pressed), kept_brief(team, asked.brief)
    own = job.again and (asked.answered_by, asked.done) == (standing.asker.user, carried.done)
    if not own and (asked.done is not None or there.status in CLOSED):
        _say_who(team, pressed, standing, asked.brief, asked.answered_by)
        return
    if not own and not set(asked.assets) <= set(team.services.picture().asset_of):
        card_instead(team, pressed, standing, there, words.say("slack-arrived-gone"))
        return
    kept = _changed(
        team,
        pressed,
        lambda log, picture, actor, at: log.answer_done(asked.id, picture, actor, at, done=carried.done),
        job,
        asked.brief,
    )
    if carried.done:
        _told_and_shown(team, pressed, kept, job, asked.assets)
    elif kept is not None:
        card_instead(team, pressed, standing, kept, words.say("slack-not-done-noted"))


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


def _move(
    team: Team, pressed: Pressed, id: str, move: Move, follows: int, job: Job, assets: Sequence[str] = ()
) -> None:
    kept = _changed(
        team, pressed, lambda log, picture, actor, at: log.move(id, move, picture, actor, at, follows), job, id, follows
    )
    _told_and_shown(team, pressed, kept, job, assets)


def _changed(
    team: Team, pressed: Pressed, change: Change, job: Job, id: str = "", follows: int = 0
) -> KeptBrief | None:
    """None when somebody else was first. What an earlier attempt at the job wrote is given as it stands."""
    standing, words = colleague(team, pressed), words_at(team, pressed)
    try:
        return change(_log(team), team.services.picture(), actor_of(standing), team.services.clock())
    except MoveRefused as error:
        raise BriefRefused(error) from error
    except ChangedMeanwhile:
        if _is_own(team, standing, id, follows, job):
            return _log(team).kept(id)
        _say_who(team, pressed, standing, id)
    except NoBrief as error:
        say_alone(team, pressed, _why_none(error, team.services.picture(), words))
    except Unknown as error:
        raise Refused("gone") from error
    return None


def _is_own(team: Team, standing: Standing, id: str, follows: int, job: Job) -> bool:
    """Whether an earlier attempt at the job wrote what stands since version `follows`."""
    since = [each.user for each in _log(team).history(id) if each.kept.version > follows] if job.again else []
    return set(since) == {standing.asker.user}


def _told_and_shown(team: Team, pressed: Pressed, kept: KeptBrief | None, job: Job, assets: Sequence[str] = ()) -> None:
    """Whom it concerns is told first: the message may be gone, or out of reach. `assets` are what the brief became."""
    if kept is None:
        return
    standing = colleague(team, pressed)
    tell_about(team, kept, standing, again=job.again)
    if assets:
        tell_closed(team, kept, assets, again=job.again)
    if pressed.thread:
        goes_on_about(team, pressed.conversation, standing, kept.as_request)
    card_instead(team, pressed, standing, kept)
    bring_up_to_date(team, kept.id)


def _say_who(team: Team, pressed: Pressed, standing: Standing, id: str, answered: str = "") -> None:
    """Somebody was first: who, or that it was themselves, and what became of it; the message is brought up to date.
    `answered`: whoever answered what was asked."""
    words, picture, log = words_at(team, pressed), team.services.picture(), _log(team)
    kept, first = log.kept(id), answered or log.history(id)[-1].user
    yours = "slack-brief-answered-yours" if answered else "slack-brief-already-yours"
    said = yours if first == standing.asker.user else "slack-brief-already"
    status, name = words.named("brief-status", kept.status), first_name(picture, first)
    card_instead(team, pressed, standing, kept)
    say_alone(team, pressed, words.say(said, name=name, id=id, status=status))


def _why_none(error: NoBrief, picture: Picture, words: Words) -> str:
    if isinstance(error.refusal, AlreadyOpen):
        told = [
            words.say("propose-brief-open", id=each.id, title=data(each.title, 200), state=state(words, picture, each))
            for each in error.refusal.briefs
        ]
        return " ".join(told)
    return data(nobody_there(error.refusal.nearest, picture, words), 300)


def _log(team: Team) -> BriefLog:
    return BriefLog(team.services.library.engine)


PRESSES: Mapping[type, Callable[[Team, Pressed, Any, Job], None]] = {
    KeepBrief: keep,
    StepBrief: step,
    OpenKept: open_kept,
    AnswerDone: answer_done,
}
