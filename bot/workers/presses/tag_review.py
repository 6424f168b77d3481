"""Suggested tags: shown to whoever asks, decided by marketing or the owner, suggested to the owner by everybody else."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from bot.answering.shown import TagsShown
from bot.answering.wording import first_name, titled
from bot.jobs import Job
from bot.listeners.reading import Pressed
from bot.refusals import Refused
from bot.standing import Standing, words_at
from bot.teams import Team
from bot.views.slack.carried_tags import AcceptTags, RejectTags, ReviewTags, SuggestedTags, UndoTags
from bot.views.slack.escaping import data
from bot.views.slack.messages import Message, in_language, section
from bot.views.slack.tag_review import UNDO_HOURS, decided_message, review_message
from bot.windows.opening import colleague
from bot.windows.tag_review import decides, review_of
from bot.words import words_in
from bot.workers.saying.conversation import Conversation
from bot.workers.saying.direct_messages import say_beside
from bot.workers.saying.in_place import say_instead
from bot.workers.saying.place import somewhere
from bot.workers.saying.to_one_alone import say_alone
from content_library.decided import TagDecision
from content_library.tag_decisions import TagDecisions
from content_library.talk import Wish


def review(team: Team, pressed: Pressed, carried: ReviewTags, job: Job) -> None:
    """To the person alone: not everybody in the room has to read it."""
    standing, picture = colleague(team, pressed), team.services.picture()
    shown = TagsShown((review_of(picture, carried.asset),))
    private = standing.place == "channel"
    words = words_at(team, pressed)
    message = review_message(shown, picture, words, decides=decides(standing, picture, carried.asset))
    message = in_language(message, words.language)
    Conversation(team.client, somewhere(team, pressed.saying("")), private).says_once(message, job)


def accept(team: Team, pressed: Pressed, carried: AcceptTags, job: Job) -> None:
    decide(team, pressed, carried, job, accepted=carried.needs)


def reject(team: Team, pressed: Pressed, carried: RejectTags, job: Job) -> None:
    decide(team, pressed, carried, job, rejected=carried.needs)


def decide(
    team: Team,
    pressed: Pressed,
    carried: SuggestedTags,
    job: Job,
    accepted: Sequence[str] = (),
    rejected: Sequence[str] = (),
) -> None:
    """Written down once, whoever comes second; it is then said, and can be taken back."""
    standing, picture, asset = colleague(team, pressed), team.services.picture(), carried.asset
    if asset not in picture.asset_of or not {*accepted, *rejected} <= set(picture.need_of):
        raise Refused("gone")
    before = _decided_before(team, asset, (*accepted, *rejected))
    if before is not None and job.again and before.user == standing.asker.user:
        _say_decided(team, pressed, carried, before.id, job, accepted=bool(accepted))
    elif before is not None:
        name = first_name(picture, before.user)
        say_alone(team, pressed, words_at(team, pressed).say("slack-decided-by", name=name))
    elif not decides(standing, picture, asset):
        _suggest(team, pressed, standing, asset, accepted, job)
    else:
        decision = _written_down(team, standing, asset, accepted, rejected)
        _say_decided(team, pressed, carried, decision, job, accepted=bool(accepted))


def _written_down(team: Team, standing: Standing, asset: str, accepted: Sequence[str], rejected: Sequence[str]) -> str:
    """The id of the decision."""
    id, now, user = team.services.new_id(), team.services.clock(), standing.asker.user
    chosen = [(need, True) for need in accepted] + [(need, False) for need in rejected]
    _book(team).decide([TagDecision(id, need, user, asset, yes, now) for need, yes in chosen])
    return id


def _say_decided(
    team: Team, pressed: Pressed, carried: SuggestedTags, decision: str, job: Job, *, accepted: bool
) -> None:
    """An answer stays as it is, with what else it says and the tags of others in it."""
    picture, words = team.services.picture(), words_at(team, pressed)
    said = in_language(decided_message(carried.asset, decision, picture, words, accepted=accepted), words.language)
    if carried.answer:
        Conversation(team.client, somewhere(team, pressed.saying(""))).says_once(said, job)
    else:
        say_instead(team, pressed, said)


def undo(team: Team, pressed: Pressed, carried: UndoTags, _job: Job) -> None:
    standing, picture = colleague(team, pressed), team.services.picture()
    decided = [each for each in _book(team).all() if each.id == carried.decision]
    if not decided or decided[0].asset not in picture.asset_of:
        raise Refused("gone")
    if not decides(standing, picture, decided[0].asset):
        raise Refused("marketers_only")
    if decided[0].undone_at is not None:
        raise Refused("undone")
    if team.services.clock() - decided[0].at > timedelta(hours=UNDO_HOURS):
        raise Refused("too_late")
    _book(team).undo(carried.decision, standing.asker.user, team.services.clock())
    words = words_at(team, pressed)
    said = words.say("slack-tags-back", asset=data(titled(words, picture.asset_of[decided[0].asset]), 200))
    say_instead(team, pressed, Message(said, (section(said),)))


def _suggest(team: Team, pressed: Pressed, standing: Standing, asset: str, needs: Sequence[str], job: Job) -> None:
    """What writers and sales accept is a suggestion to the owner; rejecting is the owner's alone."""
    if not needs:
        raise Refused("marketers_only")
    picture, words, user = team.services.picture(), words_at(team, pressed), standing.asker.user
    known = picture.asset_of[asset]
    before, after = ", ".join(known.needs), ", ".join((*known.needs, *needs))
    wish = Wish(team.services.new_id(), user, "asset", asset, "needs", before, after)
    if wish not in (replace(each, id=wish.id) for each in team.services.notebook.wishes()):
        team.services.notebook.note([wish])
    member = team.directory.member(known.owner, picture.people) if known.owner else ""
    key = f"tags/{asset}/{user}/{team.services.clock().date()}"
    if member and (team.services.notebook.tell_once(key) or job.again):
        _tell_owner(team, member, standing, asset, replace(job, key=key))
    owner = first_name(picture, known.owner)
    told = words.say("slack-suggested-to", owner=owner) if member else words.say("slack-suggested-nobody")
    say_alone(team, pressed, told)


def _tell_owner(team: Team, member: str, standing: Standing, asset: str, job: Job) -> None:
    words, picture = words_in(team.asker(member).language), team.services.picture()
    shown = review_message(TagsShown((review_of(picture, asset),)), picture, words, decides=True)
    said = words.say("slack-tags-suggested", name=data(first_name(picture, standing.asker.user), 80))
    say_beside(team, member, in_language(Message(said, (section(said), *shown.blocks[1:])), words.language), job)


def _decided_before(team: Team, asset: str, needs: Sequence[str]) -> TagDecision | None:
    """By somebody who pressed first."""
    stands = [each for each in _book(team).all() if each.asset == asset and each.undone_at is None]
    return next((each for each in stands if each.need in needs), None)


def _book(team: Team) -> TagDecisions:
    return TagDecisions(team.services.library.engine)
