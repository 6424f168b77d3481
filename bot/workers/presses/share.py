"""An answer shared to a channel: with what everybody there may see, once, and what is not in it is said to whoever shared
it."""

from slack_sdk.errors import SlackApiError

from bot.answering.answer import Answer
from bot.answering.wording import titled
from bot.jobs import Job
from bot.listeners.reading import Heard, Pressed, Submitted
from bot.refusals import Refused
from bot.skills.answer_again import answer_again
from bot.standing import Standing, standing_of, words_at
from bot.teams import Team
from bot.views.slack.answer import answer_message
from bot.views.slack.buttons import ShareAnswer
from bot.views.slack.escaping import data
from bot.views.slack.messages import Message, small
from bot.windows.opening import colleague
from bot.words import Words
from bot.workers.questions.answer_question import is_private
from bot.workers.saying.conversation import Conversation
from bot.workers.saying.to_one_alone import say_alone
from content_library.picture import Picture

NOT_THERE = ("not_in_channel", "channel_not_found", "is_archived", "restricted_action", "missing_scope")
MOST_NAMED = 5
"""Assets that are not there, by their titles; of more the number."""


def share(team: Team, filled: Submitted, pressed: Pressed, carried: ShareAnswer, job: Job) -> None:
    """With the rights of that channel. Raises `Refused` where guests would get nothing of it."""
    here, channel, words = colleague(team, pressed), filled.text("channel"), words_at(team, pressed)
    name = _where_we_are(team, channel)
    there = standing_of(team, Pressed(pressed.team, pressed.user, pressed.at, "", "", channel=channel))
    answer, picture = answer_again(carried.answer, there.question(""), team.services), team.services.picture()
    if there.place == "shared" and not answer.offered:
        raise Refused("nothing_public")
    message = answer_message(answer, picture)
    if is_private(answer, message, "channel", picture):
        raise Refused("private")
    shared = small(data(words.say("slack-shared-by", name=there.asker.name), 100))
    conversation = Conversation(team.client, Heard(team.id, channel, pressed.user, "", "", "", "button"))
    conversation.says_once(Message(message.text, (shared, *message.blocks)), job)
    seen = answer_again(carried.answer, here.question("", pressed.conversation), team.services)
    said = [words.say("slack-shared", channel=name), *_less(seen, answer, there, words, picture)]
    say_alone(team, pressed, " ".join(said))


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


def _less(seen: Answer, posted: Answer, there: Standing, words: Words, picture: Picture) -> list[str]:
    """Why it is another answer than the one whoever shared it saw, and which assets are not in it."""
    missing = [each for each in _assets(seen) if each not in _assets(posted)]
    if not missing and posted.lines == seen.lines:
        return []
    why = "slack-shared-less" if there.place == "channel" else "slack-shared-public"
    why = why if there.seen else "slack-shared-unseen"
    if not missing:
        return [words.say(why)]
    named = [titled(words, picture.asset_of[each]) for each in missing[:MOST_NAMED]]
    if len(missing) > MOST_NAMED:
        named.append(words.say("slack-shared-more", n=len(missing) - MOST_NAMED))
    return [words.say(why), words.say("slack-shared-without", assets=words.listed(named))]


def _assets(answer: Answer) -> tuple[str, ...]:
    shown = (*(each.asset for each in (*answer.offered, *answer.internal)), *(each.asset for each in answer.named))
    return tuple(dict.fromkeys(shown))
