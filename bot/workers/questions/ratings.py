"""What people think of an answer and of what they sent, and who hears of it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from bot.answering.answer import Answer
from bot.answering.permitted import permitted_words
from bot.answering.wording import first_name, titled
from bot.jobs import Job
from bot.listeners.reading import Pressed, Submitted
from bot.refusals import Refused
from bot.skills.take_feedback import SENT
from bot.standing import Standing, standing_of, words_at
from bot.teams import Team
from bot.views.slack.buttons import RateAnswer, SentAssets
from bot.views.slack.escaping import data
from bot.views.slack.messages import Message, section
from bot.words import Words, words_in
from bot.workers.saying.direct_messages import say_beside
from bot.workers.saying.to_one_alone import say_alone
from content_library.picture import Picture
from content_library.talk import FAULTS, Asked, Rating
from retrieval.understood import Question

TITLE = 200  # characters of one: its id stands behind it


def rate(team: Team, pressed: Pressed, carried: RateAnswer, reason: str) -> Asked:
    """The latest of each person and answer counts. Raises `Refused` for an answer nobody was given."""
    asked = team.services.notebook.question(carried.answer)
    if asked is None:
        raise Refused("forgotten")
    user = team.asker(pressed.user).user
    rating = Rating(team.services.new_id(), user, carried.helpful, reason, answer=carried.answer)
    team.services.notebook.note([rating])
    return asked


def give_reason(team: Team, filled: Submitted, pressed: Pressed, carried: RateAnswer, job: Job) -> None:
    """Kept with the rating, and told to those whose assets the answer gave; never where guests read along."""
    standing, words = standing_of(team, pressed), words_at(team, pressed)
    more = filled.text("more")
    asked = rate(team, pressed, carried, ": ".join(part for part in (filled.text("reason"), more) if part))
    letter = Letter(filled.text("reason"), filled.text("more"), asked, asked.id)
    told = Told() if standing.among_guests else _tell_owners(team, standing, carried.assets, letter, again=job.again)
    thanks = words.say("slack-thanks") if told.somebody else words.say("slack-thanks-nobody")
    say_alone(team, pressed, " ".join([thanks, *_not_told(words, told)]))


def note_sent(team: Team, filled: Submitted, pressed: Pressed, carried: SentAssets, _job: Job) -> None:
    picture, user = team.services.picture(), team.asker(pressed.user).user
    sent = [each for each in filled.texts("assets") if each in picture.asset_of]
    if not sent:
        raise Refused("gone")
    deal = carried.deal or None
    ratings = [Rating(team.services.new_id(), user, True, SENT, asset=each, deal=deal) for each in sent]
    team.services.notebook.note(ratings)
    say_alone(team, pressed, words_at(team, pressed).say("slack-sent-noted", n=len(sent)))


# --------------------------------------------------------------------------- owners


@dataclass(frozen=True)
class Letter:
    """Why it was no help, and in which words; the question whose answer it was; what it is `about`, for "once a day"."""

    reason: str
    more: str
    asked: Asked | None
    about: str


@dataclass(frozen=True)
class Told:
    """Whether anybody was there to tell; `unknown` are the first names of owners Slack does not know."""

    somebody: bool = False
    unknown: tuple[str, ...] = ()


def tell_of_words(team: Team, standing: Standing, answer: Answer, typed: str, *, again: bool) -> Answer:
    """What somebody typed of an asset that is no good reaches its owner as a thumb does; nothing does from among guests.
    The answer, which says too whom nobody could tell."""
    ratings = [each for each in answer.effects if isinstance(each, Rating) and each.asset and not each.helpful]
    told = [
        _tell_owners(
            team, standing, (each.asset or "",), Letter(each.reason, typed, None, each.asset or ""), again=again
        )
        for each in (() if standing.among_guests else ratings)
    ]
    unknown = tuple(dict.fromkeys(name for each in told for name in each.unknown))
    more = _not_told(words_in(answer.understood.language), Told(unknown=unknown))
    return replace(answer, lines=(*answer.lines, *more))


def _not_told(words: Words, told: Told) -> list[str]:
    return [words.say("slack-owner-unknown", owners=words.listed(told.unknown))] if told.unknown else []


def _tell_owners(team: Team, standing: Standing, assets: Sequence[str], letter: Letter, *, again: bool) -> Told:
    """Each at most once a day for one answer. `again`: an earlier attempt may have told some of them."""
    picture, somebody, unknown = team.services.picture(), False, list[str]()
    day = team.services.clock().date()
    for owner, own in _owned(standing, assets, picture).items():
        member = team.directory.member(owner, picture.people)
        key = f"rated/{letter.about}/{standing.asker.user}/{owner}/{day}"
        if member and (team.services.notebook.tell_once(key) or again):
            say_beside(team, member, _message(team, member, standing, letter, own), Job(key, "rated", key, again=again))
        somebody = somebody or bool(member)
        unknown += [] if member else [first_name(picture, owner)]
    return Told(somebody, tuple(unknown))


def _owned(standing: Standing, assets: Sequence[str], picture: Picture) -> Mapping[str, list[str]]:
    """What was shown and is still there, by owner; not what is the asker's own."""
    owned: dict[str, list[str]] = {}
    for asset in assets:
        owner = picture.asset_of[asset].owner if asset in picture.asset_of else None
        if owner and owner != standing.asker.user:
            owned.setdefault(owner, []).append(asset)
    return owned


def _message(team: Team, member: str, standing: Standing, letter: Letter, assets: list[str]) -> Message:
    """In the owner's language, and no more of what was typed than the owner may hear of deals and their people."""
    picture, owner = team.services.picture(), team.asker(member)
    words = words_in(owner.locale[:2])
    name = data(first_name(picture, standing.asker.user) if _is_known(picture, standing) else standing.asker.name, 80)
    if letter.asked is None:
        title = data(titled(words, picture.asset_of[assets[0]]), TITLE)
        fault = data(words.named("reason", letter.reason), 60) if letter.reason in FAULTS else ""
        said = "slack-owner-told-fault" if fault else "slack-owner-told-of"
        lines = [words.say(said, name=name, asset=title, fault=fault)]
    else:
        reason = data(words.named("slack-reason", letter.reason) if letter.reason else "–", 60)
        lines = [words.say("slack-owner-told", name=name, reason=reason)]
        lines += [f"• {data(titled(words, picture.asset_of[each]), TITLE)}" for each in assets]
    lines += _words_of(words, _as_permitted(letter, picture, Standing(owner, "dm").question("")))
    return Message("\n".join(lines), (section("\n".join(lines)),))


def _as_permitted(letter: Letter, picture: Picture, reader: Question) -> Letter:
    asked = letter.asked
    if asked is not None:
        text = "" if asked.slots.get("deal") else permitted_words(asked.text, picture, reader)
        asked = replace(asked, text=text)
    return replace(letter, asked=asked, more=permitted_words(letter.more, picture, reader))


def _words_of(words: Words, letter: Letter) -> list[str]:
    lines, asked = [], letter.asked
    if asked is not None and asked.text:
        lines.append(words.say("slack-owner-question", question=data(asked.text, 300)))
    if letter.more:
        lines.append(words.say("slack-owner-words", more=data(letter.more, 500)))
    return lines


def _is_known(picture: Picture, standing: Standing) -> bool:
    return any(person.id == standing.asker.user for person in picture.people)
