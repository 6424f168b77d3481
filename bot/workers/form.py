"""What a window does once it is filled in."""

from collections.abc import Callable, Mapping
from datetime import timedelta
from typing import Any

from slack_sdk.errors import SlackApiError

from bot.answering.wording import cell_label
from bot.jobs import Job
from bot.listeners.reading import Pressed, Submitted
from bot.refusals import Refused
from bot.skills.answer_again import answer_again
from bot.standing import standing_of, words_at
from bot.teams import Team
from bot.views.slack import brief_form
from bot.views.slack.answer import answer_message
from bot.views.slack.buttons import PutOffGap, ShareAnswer, read_button
from bot.views.slack.carried_tags import EditTags
from bot.views.slack.decisions import PUT_OFF, SHARE, TAGS
from bot.views.slack.escaping import data
from bot.views.slack.forms import REASON, SENT
from bot.views.slack.kept_forms import ASSIGN, CHANGE, DROP, PUBLISH
from bot.views.slack.letter import ASK
from bot.views.slack.messages import small
from bot.windows.gaps import DAYS
from bot.windows.opening import colleague, pressed_before
from bot.workers import brief, kept
from bot.workers.answer_question import is_private
from bot.workers.pass_on import pass_on
from bot.workers.ratings import give_reason, note_sent
from bot.workers.saying_alone import say_alone
from bot.workers.tag_review import decide
from content_library.talk import PutOff

NOT_THERE = ("not_in_channel", "channel_not_found", "is_archived", "restricted_action", "missing_scope")

Form = Callable[[Team, Submitted, Pressed, Any, Job], None]


def fill_in(team: Team, job: Job) -> None:
    """Raises `OldButton` for what another version opened."""
    filled = Submitted.read(job.payload)
    pressed = pressed_before(filled.context, filled.user)
    if filled.form == brief_form.CALLBACK:
        brief.propose(team, filled, pressed, job)
    else:
        FORMS[filled.form](team, filled, pressed, read_button(pressed.value), job)


def _share(team: Team, filled: Submitted, pressed: Pressed, carried: ShareAnswer, _job: Job) -> None:
    """With the rights of that channel: what not everybody in it may see is not in what is posted. Raises `Refused` where
    guests would get nothing of it."""
    colleague(team, pressed)
    channel, words = filled.text("channel"), words_at(team, pressed)
    name = _where_we_are(team, channel)
    there = standing_of(team, Pressed(pressed.team, pressed.user, pressed.at, "", "", channel=channel))
    answer = answer_again(carried.answer, there.question(""), team.services)
    if there.place == "shared" and not answer.offered:
        raise Refused("nothing_public")
    message = answer_message(answer, team.services.picture())
    if is_private(answer, message, "channel", team.services.picture()):
        raise Refused("private")
    shared = words.say("slack-shared-by", name=there.asker.name)
    blocks = [small(data(shared, 100)), *message.blocks]
    team.client.chat_postMessage(
        channel=channel, text=message.text, blocks=blocks, unfurl_links=False, unfurl_media=False
    )
    say_alone(team, pressed, words.say("slack-shared", channel=name))


def _where_we_are(team: Team, channel: str) -> str:
    """What the channel is called. Raises `Refused` unless Milepost is in it."""
    try:
        found = team.client.conversations_info(channel=channel)["channel"]
    except SlackApiError as error:
        if error.response["error"] in NOT_THERE:
            raise Refused("not_in_channel") from error
        raise
    if not found.get("is_member"):
        raise Refused("not_in_channel")
    return str(found.get("name") or "")


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


def _tags(team: Team, filled: Submitted, pressed: Pressed, carried: EditTags, _job: Job) -> None:
    """What is ticked is accepted, the rest of what was shown rejected."""
    accepted = tuple(need for need in carried.needs if need in filled.texts("needs"))
    decide(team, pressed, carried, accepted, tuple(need for need in carried.needs if need not in accepted))


FORMS: Mapping[str, Form] = {
    REASON: give_reason,
    SENT: note_sent,
    SHARE: _share,
    ASK: pass_on,
    PUT_OFF: _put_off,
    TAGS: _tags,
    ASSIGN: kept.assign,
    DROP: kept.drop,
    PUBLISH: kept.publish,
    CHANGE: kept.change,
}
