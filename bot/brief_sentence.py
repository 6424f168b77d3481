"""`milepost brief edit ID "make it shorter"`: a sentence about a kept brief, as it would be said below it in Slack."""

# ruff: noqa: PLC0415 (--help is instant: a command imports what it needs when it runs)

from typing import Any

from bot.brief_options import actor_of, id_of, opened
from bot.command_line import out

BELOW_IT = "below the brief"
"""The thread of one command."""
CHANGES = (
    "Name its length, format, languages, day, reader, needs, reviewer, writer or state, such as “make it shorter”, "
    "“Spanish first”, “due Friday” or “add Ben as reviewer”; `milepost brief show` tells what it says now."
)


def carried_out(id: str, sentence: str, options: dict[str, Any]) -> None:
    """Its answer says what was done, and what was not and why. Raises `UserFacing` where nothing in it is a change."""
    from dataclasses import replace

    from bot.records_as_json import answer_record
    from bot.skills.ask import ask
    from bot.threads import ThreadsInMemory
    from bot.views.terminal import answer_view
    from content_library.errors import Unknown, UserFacing
    from retrieval.reading.briefs.steps import says_something
    from retrieval.understood import Question, Slots, Understood

    services = replace(opened(options), threads=ThreadsInMemory())
    actor, picture, brief = actor_of(services, options), services.picture(), id_of(services, id)
    if brief not in picture.kept_briefs:
        raise Unknown(f"No brief {brief} is kept here", "`milepost brief list` lists all.")
    asked = Question(sentence, actor.user, actor.role, thread=BELOW_IT)
    shown = Understood(asked, "brief_status", slots=Slots(brief=(brief,)), home=(brief,))
    services.threads.remember(BELOW_IT, shown)
    answer = ask(asked, services)
    asks_what = answer.behaviour == "clarify" and not says_something(answer.understood.slots)
    if not answer.effects and (asks_what or answer.behaviour == "answer"):
        raise UserFacing(f"“{sentence}” is no change of {brief} that Milepost knows; nothing was changed", CHANGES)
    out(answer_record(answer), answer_view(answer, services.picture()), as_json=options["as_json"])
