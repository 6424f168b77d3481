"""Suggested tags of one asset: what there is to review, who decides, and the window in which only some are accepted."""

from dataclasses import replace

from slack_sdk.models.views import View

from bot.answering.shown import TagReview, TagShown
from bot.listeners.reading import Pressed
from bot.refusals import Refused
from bot.standing import Standing, words_at
from bot.teams import Team
from bot.views.slack.buttons import written
from bot.views.slack.carried_tags import EditTags
from bot.views.slack.decisions import tags_form
from bot.views.slack.forms import CHECKBOXES
from bot.windows.opening import colleague, context_of
from content_library.coverage import coverage
from content_library.picture import Picture


def which_tags(team: Team, pressed: Pressed, carried: EditTags) -> View:
    picture = team.services.picture()
    standing, review = colleague(team, pressed), review_of(picture, carried.asset)
    if not decides(standing, picture, carried.asset):
        raise Refused("marketers_only")
    listed = carried.model_copy(update={"needs": tuple(tag.need for tag in review.tags[:CHECKBOXES])})
    context = context_of(replace(pressed, value=written(listed)))  # what was not listed is not rejected
    return tags_form(review, picture, context, words_at(team, pressed))


def review_of(picture: Picture, asset: str) -> TagReview:
    """Raises `Refused` when the asset is gone, or nothing is left to decide."""
    if asset not in picture.asset_of:
        raise Refused("gone")
    found = (each for each in picture.suggestions if each.asset == asset and each.need in picture.need_of)
    tags = tuple(TagShown(each.need, each.sentence) for each in found)
    if not tags:
        raise Refused("reviewed")
    need = picture.need_of[tags[0].need]
    cell = coverage(picture).cell(need.persona, need.phase)
    return TagReview(asset, tags, need.persona, need.phase, cell.coverage, cell.potential)


def decides(standing: Standing, picture: Picture, asset: str) -> bool:
    """Marketing, and whoever the asset belongs to."""
    return standing.role == "marketer" or picture.asset_of[asset].owner == standing.asker.user
