"""Keep what somebody wants to be sent and when, or end it. Sending is another's work, and is not promised here."""

import re
from dataclasses import replace

from bot.skills.answer import Answer, NextStep
from bot.skills.desk import Desk
from bot.skills.reply import reply
from bot.skills.storing import stored
from bot.skills.wording import listed
from content_library.talk import Subscription, Unsubscribed

STOP = re.compile(
    r"\b(unsubscribe|stop|mute|cancel|end|turn off|no more|abbestell\w*|abmelden|stopp\w*|kündig\w*"
    r"|cancela\w*|dejar?|baja|odjavi\w*|prestani|otkaži|otkazi)\b",
    re.IGNORECASE,
)
USUAL = ("digest", "weekly")
CONTENTS = {
    "marketer": "coverage against the last snapshot, new and closed gaps, unanswered questions, what expires soon",
    "writer": "your briefs with their dates, and what became of your last pieces",
    "sales": "your deals, who is missing in them, and what is new for them",
}


def subscribe(desk: Desk) -> Answer:
    user = desk.question.user
    if not user:
        return reply(desk, ["Who are you? I can only keep that for somebody I know by id."], behaviour="clarify")
    return _ended(desk, user) if STOP.search(desk.question.text) else _begun(desk, user)


def _begun(desk: Desk, user: str) -> Answer:
    slots = desk.understood.slots
    wanted = Subscription(desk.new_id(), user, slots.topic or USUAL[0], slots.schedule or USUAL[1])
    lines = [
        stored(desk, f"{wanted.subject}, {wanted.schedule}, privately to {user}"),
        f"It holds {CONTENTS[desk.role]}. A week without news sends nothing.",
        "The command line sends nothing itself. No time zone is known here: the hour is that of the clock that sends.",
    ]
    steps = [NextStep("Stop it", f"stop the {wanted.subject}")]
    return _acted(desk, lines, wanted, steps)


def _ended(desk: Desk, user: str) -> Answer:
    there = desk.notebook.subscriptions(user)
    if not there:
        return reply(desk, ["You have no subscription, so there is nothing to stop."])
    topic = desk.understood.slots.topic
    named = [each for each in there if each.subject == topic]
    ended = named or list(there)
    subject = named[0].subject if named else None
    lines = [stored(desk, f"no more {listed(each.subject for each in ended)} for {user}")]
    return _acted(desk, lines, Unsubscribed(user, subject), [])


def _acted(desk: Desk, lines: list[str], effect: Subscription | Unsubscribed, steps: list[NextStep]) -> Answer:
    return replace(reply(desk, lines, behaviour="act", next_steps=steps), effects=(effect,))
