"""What a window does once it is filled in."""

from collections.abc import Callable, Mapping
from datetime import timedelta
from typing import Any

from bot.answering.wording import cell_label
from bot.jobs import Job
from bot.listeners.reading import Pressed, Submitted
from bot.refusals import Refused
from bot.standing import words_at
from bot.teams import Team
from bot.views.slack import brief_form
from bot.views.slack.buttons import PutOffGap, read_button
from bot.views.slack.carried_tags import EditTags
from bot.views.slack.decisions import PUT_OFF, SHARE, TAGS
from bot.views.slack.forms import REASON, SENT
from bot.views.slack.kept_forms import ASSIGN, CHANGE, DROP, PUBLISH
from bot.views.slack.letter import ASK
from bot.windows.gaps import DAYS
from bot.windows.opening import colleague, pressed_before
from bot.workers.briefs import from_form, kept
from bot.workers.presses.pass_on import pass_on
from bot.workers.presses.share import share
from bot.workers.presses.tag_review import decide
from bot.workers.questions.ratings import give_reason, note_sent
from bot.workers.saying.to_one_alone import say_alone
from content_library.talk import PutOff

Form = Callable[[Team, Submitted, Pressed, Any, Job], None]


def fill_in(team: Team, job: Job) -> None:
    """Raises `OldButton` for what another version opened."""
    filled = Submitted.read(job.payload)
    pressed = pressed_before(filled.context, filled.user)
    if filled.form == brief_form.CALLBACK:
        from_form.propose(team, filled, pressed, job)
    else:
        FORMS[filled.form](team, filled, pressed, read_button(pressed.value), job)


def _put_off(team: Team, filled: Submitted, pressed: Pressed, carried: PutOffGap, _job: Job) -> None:
    standing, words, picture = colleague(team, pressed), words_at(team, pressed), team.services.picture()
    if standing.role != "marketer":
        raise Refused("marketers_only")
    if (carried.persona, carried.phase) not in picture.cell_of:
        raise Refused("gone")
    until = picture.today + timedelta(days=DAYS)
    cell = (carried.persona, carried.phase)
    effect = PutOff(team.services.new_id(), standing.asker.user, *cell, until, filled.text("reason"))
    team.services.notebook.note([effect])
    said = words.say("slack-put-off-done", cell=cell_label(picture, *cell), day=words.day(until))
    say_alone(team, pressed, said)


def _tags(team: Team, filled: Submitted, pressed: Pressed, carried: EditTags, job: Job) -> None:
    """What is ticked is accepted, the rest of what was shown rejected."""
    accepted = tuple(need for need in carried.needs if need in filled.texts("needs"))
    rejected = tuple(need for need in carried.needs if need not in accepted)
    decide(team, pressed, carried, job, accepted, rejected)


FORMS: Mapping[str, Form] = {
    REASON: give_reason,
    SENT: note_sent,
    SHARE: share,
    ASK: pass_on,
    PUT_OFF: _put_off,
    TAGS: _tags,
    ASSIGN: kept.assign,
    DROP: kept.drop,
    PUBLISH: kept.publish,
    CHANGE: kept.change,
}
