"""Keep what somebody wants to be sent and when, or end it. `bot/workers/digest.py` sends it."""

from dataclasses import replace

from bot.answering.answer import Answer, NextStep
from bot.answering.desk import Desk
from bot.answering.reply import reply
from bot.answering.storing import stored
from bot.words import Words
from content_library.talk import Subscription, Unsubscribed
from retrieval.reading.wants.moves import NEVER
from retrieval.reading.words import cues
from retrieval.reading.words.spelling import plain

USUAL = ("digest", "weekly")
SUBJECTS = ("digest", "gap digest")
"""What is sent; whatever else somebody wants to be told of stands in it, or nowhere."""


def subscribe(desk: Desk) -> Answer:
    user = desk.question.user
    if not user:
        return reply(desk, [desk.words.say("subscribe-who")], behaviour="clarify")
    return _ended(desk, user) if desk.understood.slots.schedule == NEVER else _begun(desk, user)


def _begun(desk: Desk, user: str) -> Answer:
    slots, words = desk.understood.slots, desk.words
    if slots.brief:
        return reply(desk, [words.say("subscribe-brief", brief=words.listed(slots.brief))], behaviour="clarify")
    if slots.topic not in SUBJECTS and not cues.load().signals["digest"].search(plain(desk.question.text)):
        step = NextStep(words.say("subscribe-digest-label"), words.say("subscribe-digest"))
        return reply(desk, [words.say("subscribe-only")], behaviour="clarify", next_steps=[step])
    subject = slots.topic if slots.topic in SUBJECTS else USUAL[0]
    wanted = Subscription(desk.new_id(), user, subject or USUAL[0], slots.schedule or USUAL[1])
    subject, schedule = _subject(desk, wanted.subject), _schedule(words, wanted.schedule)
    lines = [
        stored(desk, words.say("subscribe-wanted", subject=subject, schedule=schedule, user=user)),
        words.say("subscribe-holds", role=desk.role),
        words.say("subscribe-sending"),
    ]
    steps = [NextStep(words.say("subscribe-stop-label"), words.say("subscribe-stop", subject=subject))]
    return _acted(desk, lines, wanted, steps)


def _ended(desk: Desk, user: str) -> Answer:
    words, there = desk.words, desk.notebook.subscriptions(user)
    if not there:
        return reply(desk, [words.say("subscribe-nothing-to-stop")])
    named = [each for each in there if each.subject == desk.understood.slots.topic]
    subjects = words.listed(_subject(desk, each.subject) for each in named or there)
    lines = [stored(desk, words.say("subscribe-ended", subjects=subjects, user=user))]
    return _acted(desk, lines, Unsubscribed(user, named[0].subject if named else None), [])


def _schedule(words: Words, schedule: str) -> str:
    """ "weekly", "every month", "Mon", "Mon 09:00": how often, and at what hour when one was said."""
    often, _, hour = schedule.removeprefix("every ").partition(" ")
    said = words.say("subscribe-often", often=often)
    return words.say("subscribe-at", often=said, hour=hour) if hour else said


def _subject(desk: Desk, subject: str) -> str:
    return desk.words.named("subject", subject.replace(" ", "-"))


def _acted(desk: Desk, lines: list[str], effect: Subscription | Unsubscribed, steps: list[NextStep]) -> Answer:
    return replace(reply(desk, lines, behaviour="act", next_steps=steps), effects=(effect,))
