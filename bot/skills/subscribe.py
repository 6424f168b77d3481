"""Keep what somebody wants to be sent and when, or end it. `bot/workers/timed/digest.py` sends it."""

from dataclasses import replace

from bot.answering.answer import Answer, NextStep
from bot.answering.desk import Desk
from bot.answering.reply import reply
from bot.answering.storing import stored
from bot.words import Words
from content_library.talk import Subscription, Unsubscribed
from retrieval.reading.follow_ups.subscribed import AS_IT_STANDS
from retrieval.reading.wants.asked_line import says
from retrieval.reading.wants.moves import NEVER
from retrieval.reading.words import cues
from retrieval.reading.words.spelling import plain

USUAL = ("digest", "weekly")
AT_FIRST = ("Mon", "09:00")
"""What "weekly" stands for."""
DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
SUBJECTS = ("digest", "gap digest")
"""What is sent; whatever else somebody wants to be told of stands in it, or nowhere."""


def subscribe(desk: Desk) -> Answer:
    user = desk.question.user
    if not user:
        return reply(desk, [desk.words.say("subscribe-who")], behaviour="clarify")
    said = plain(desk.question.text)
    if says("reminders", said) and not says("digest_named", said):
        return reply(desk, [desk.words.say("subscribe-reminders")])
    if desk.understood.slots.schedule == NEVER:
        return _ended(desk, user)
    alone = desk.question.text.rstrip().endswith("?") and says("digest_alone", said)
    asked = AS_IT_STANDS in desk.understood.facts or alone or says("digest_asked", said)
    return _as_it_stands(desk, user) if asked else _begun(desk, user)


def _as_it_stands(desk: Desk, user: str) -> Answer:
    """Whether and when they get it; nothing is changed by a question."""
    words, there = desk.words, desk.notebook.subscriptions(user)
    if not there:
        step = NextStep(words.say("subscribe-digest-label"), words.say("subscribe-digest"))
        return reply(
            desk, [words.say("subscribe-none"), words.say("subscribe-holds", role=desk.role)], next_steps=[step]
        )
    subject, schedule = _subject(desk, there[0].subject), _schedule(words, there[0].schedule)
    step = NextStep(words.say("subscribe-stop-label"), words.say("subscribe-stop", subject=subject))
    lines = [
        words.say("subscribe-there", subject=subject, schedule=schedule),
        words.say("subscribe-holds", role=desk.role),
    ]
    return reply(desk, lines, next_steps=[step])


def _begun(desk: Desk, user: str) -> Answer:
    """Once a week, to the asker alone: anything else is not promised. A day somebody chose stays where none is named."""
    slots, words = desk.understood.slots, desk.words
    if slots.brief:
        return reply(desk, [words.say("subscribe-brief", brief=words.listed(slots.brief))], behaviour="clarify")
    if slots.topic not in SUBJECTS and not cues.load().signals["digest"].search(plain(desk.question.text)):
        step = NextStep(words.say("subscribe-digest-label"), words.say("subscribe-digest"))
        return reply(desk, [words.say("subscribe-only")], behaviour="clarify", next_steps=[step])
    for_others = "#" in desk.question.text or says("digest_for_others", plain(desk.question.text))
    if for_others or (slots.user or user) != user:
        return reply(desk, [words.say("subscribe-private")], behaviour="clarify")
    if _is_not_weekly(desk):
        step = NextStep(words.say("subscribe-digest-label"), words.say("subscribe-digest"))
        return reply(desk, [words.say("subscribe-weekly")], behaviour="clarify", next_steps=[step])
    if slots.schedule in (None, USUAL[1], "every week") and desk.notebook.subscriptions(user):
        return _as_it_stands(desk, user)
    subject = slots.topic if slots.topic in SUBJECTS else USUAL[0]
    wanted = Subscription(desk.new_id(), user, subject or USUAL[0], slots.schedule or USUAL[1])
    subject, schedule = _subject(desk, wanted.subject), _schedule(words, wanted.schedule)
    lines = [
        stored(desk, words.say("subscribe-wanted", subject=subject, schedule=schedule)),
        words.say("subscribe-holds", role=desk.role),
        words.say("subscribe-sending"),
    ]
    steps = [NextStep(words.say("subscribe-stop-label"), words.say("subscribe-stop", subject=subject))]
    return _acted(desk, lines, wanted, steps)


def _ended(desk: Desk, user: str) -> Answer:
    words, there = desk.words, desk.notebook.subscriptions(user)
    if not there:
        return reply(desk, [words.say("subscribe-nothing-to-stop"), words.say("subscribe-reminders")])
    named = [each for each in there if each.subject == desk.understood.slots.topic]
    subjects = words.listed(_subject(desk, each.subject) for each in named or there)
    lines = [stored(desk, words.say("subscribe-ended", subjects=subjects))]
    return _acted(desk, lines, Unsubscribed(user, named[0].subject if named else None), [])


def _is_not_weekly(desk: Desk) -> bool:
    schedule = desk.understood.slots.schedule or USUAL[1]
    weekly = schedule in (USUAL[1], "every week") or schedule.split()[0] in DAYS
    return not weekly or says("every_some_weeks", plain(desk.question.text))


def day_and_hour(schedule: str) -> tuple[str, str]:
    """ "Mon 09:00" is then, "Fri" that day in the morning, any other word the usual time."""
    day, _, hour = schedule.partition(" ")
    return (day, hour or AT_FIRST[1]) if day in DAYS else AT_FIRST


def _schedule(words: Words, schedule: str) -> str:
    day, hour = day_and_hour(schedule)
    return words.say("subscribe-at", often=words.say("subscribe-often", often=day), hour=hour)


def _subject(desk: Desk, subject: str) -> str:
    return desk.words.named("subject", subject.replace(" ", "-"))


def _acted(desk: Desk, lines: list[str], effect: Subscription | Unsubscribed, steps: list[NextStep]) -> Answer:
    return replace(reply(desk, lines, behaviour="act", next_steps=steps), effects=(effect,))
