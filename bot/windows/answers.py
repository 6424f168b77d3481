"""Windows about an answer: the whole of it, where to share it, what of it was sent, why it was no help."""

from slack_sdk.models.views import View

from bot.answering.stage_words import own_picture
from bot.listeners.reading import Pressed
from bot.refusals import Refused
from bot.skills.answer_again import answer_again
from bot.standing import standing_of, words_at
from bot.teams import Team
from bot.views.slack.answer import whole_answer_view
from bot.views.slack.buttons import RateAnswer, SentAssets, ShareAnswer, ShowMore
from bot.views.slack.decisions import share_form
from bot.views.slack.forms import reason_form, sent_form
from bot.windows.opening import colleague, context_of


def whole_answer(team: Team, pressed: Pressed, carried: ShowMore) -> View:
    standing = standing_of(team, pressed)
    answer = answer_again(carried.answer, standing.question("", pressed.conversation), team.services)
    return whole_answer_view(answer, own_picture(team.services, standing.asker.user, standing.place))


def where_to_share(team: Team, pressed: Pressed, _carried: ShareAnswer) -> View:
    colleague(team, pressed)
    return share_form(context_of(pressed), words_at(team, pressed))


def why_no_help(team: Team, pressed: Pressed, carried: RateAnswer) -> View:
    return reason_form(context_of(pressed), words_at(team, pressed), has_owners=bool(carried.assets))


def what_was_sent(team: Team, pressed: Pressed, carried: SentAssets) -> View:
    standing = colleague(team, pressed)
    answer = answer_again(carried.answer, standing.question("", pressed.conversation), team.services)
    if not answer.offered:
        raise Refused("gone")
    return sent_form(answer.offered, context_of(pressed), words_at(team, pressed))
