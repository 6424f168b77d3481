"""What people think of an answer and of what they sent, and who hears of it."""

from collections.abc import Mapping

from bot.answering.wording import first_name, titled
from bot.jobs import Job
from bot.listeners.reading import Pressed, Submitted
from bot.refusals import Refused
from bot.skills.answer_again import answer_again
from bot.standing import Standing, standing_of, words_at
from bot.teams import Team
from bot.views.slack.buttons import RateAnswer, SentAssets
from bot.views.slack.escaping import data
from bot.views.slack.messages import Message, section
from bot.words import Words, words_in
from bot.workers.saying_alone import say_alone
from content_library.picture import Picture
from content_library.talk import Asked, Rating

SENT = "used"
"""The reason of a rating that says: I gave it to a customer."""


def rate(team: Team, pressed: Pressed, carried: RateAnswer, reason: str) -> Asked:
    """The latest of each person and answer counts. Raises `Refused` for an answer nobody was given."""
    asked = team.services.notebook.question(carried.answer)
    if asked is None:
        raise Refused("forgotten")
    user = team.asker(pressed.user).user
    rating = Rating(team.services.new_id(), user, carried.helpful, reason, answer=carried.answer)
    team.services.notebook.note([rating])
    return asked


def give_reason(team: Team, filled: Submitted, pressed: Pressed, carried: RateAnswer, _job: Job) -> None:
    """Kept with the rating, and told to those whose assets the answer gave; never where guests read along."""
    standing, words = standing_of(team, pressed), words_at(team, pressed)
    more = filled.text("more")
    asked = rate(team, pressed, carried, ": ".join(part for part in (filled.text("reason"), more) if part))
    told = False if standing.among_guests else _tell_owners(team, standing, asked, filled)
    say_alone(team, pressed, words.say("slack-thanks") if told else words.say("slack-thanks-nobody"))


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


def _tell_owners(team: Team, standing: Standing, asked: Asked, filled: Submitted) -> bool:
    """Each at most once a day for one answer. Whether there was anybody to tell."""
    picture, told = team.services.picture(), False
    day = team.services.clock().date()
    for owner, assets in _owned(team, standing, asked, picture).items():
        member = team.directory.member(owner, picture.people)
        if member and team.services.notebook.tell_once(f"rated/{asked.id}/{owner}/{day}"):
            letter = _letter(team, member, standing, asked, filled, assets)
            team.client.chat_postMessage(channel=member, text=letter.text, blocks=letter.blocks)
        told = told or bool(member)
    return told


def _owned(team: Team, standing: Standing, asked: Asked, picture: Picture) -> Mapping[str, list[str]]:
    """What the answer gave, by owner; not what is the asker's own."""
    try:
        answer = answer_again(asked.id, standing.question(""), team.services)
    except Refused:
        return {}
    owned: dict[str, list[str]] = {}
    for offer in (*answer.offered, *answer.internal):
        owner = picture.asset_of[offer.asset].owner
        if owner and owner != standing.asker.user:
            owned.setdefault(owner, []).append(offer.asset)
    return owned


def _letter(team: Team, member: str, standing: Standing, asked: Asked, filled: Submitted, assets: list[str]) -> Message:
    """In the owner's language; a question about a deal is not passed on."""
    picture, owner = team.services.picture(), team.asker(member)
    words = words_in(owner.locale[:2])
    titles = words.listed(titled(words, picture.asset_of[each]) for each in assets)
    reason = words.named("slack-reason", filled.text("reason"))
    name = first_name(picture, standing.asker.user) if _is_known(picture, standing) else standing.asker.name
    lines = [words.say("slack-owner-told", name=data(name, 80), assets=data(titles, 400), reason=data(reason, 60))]
    lines += _words_of(words, asked, filled)
    return Message("\n".join(lines), (section("\n".join(lines)),))


def _words_of(words: Words, asked: Asked, filled: Submitted) -> list[str]:
    lines = []
    if asked.text and not asked.slots.get("deal"):
        lines.append(words.say("slack-owner-question", question=data(asked.text, 300)))
    if filled.text("more"):
        lines.append(words.say("slack-owner-words", more=data(filled.text("more"), 500)))
    return lines


def _is_known(picture: Picture, standing: Standing) -> bool:
    return any(person.id == standing.asker.user for person in picture.people)
