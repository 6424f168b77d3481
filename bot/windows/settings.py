"""The window of somebody's own settings."""

from collections.abc import Sequence

from slack_sdk.models.views import View

from bot.skills.subscribe import AT_FIRST, day_and_hour
from bot.teams import Team
from bot.views.slack.forms import Preferences, settings_form
from bot.windows.opening import called_in, is_called
from bot.words import Words, words_in
from content_library.talk import Subscription

SETTINGS = "slack-settings"


def means_settings(text: str) -> bool:
    return is_called(text, SETTINGS)


def words_for_settings(team: Team, member: str, text: str) -> Words:
    """In the language the person chose, else that in which they are asked for, else of their Slack."""
    asker = team.asker(member)
    chosen = team.services.notebook.preferences(asker.user).language
    return words_in(chosen or called_in(text, SETTINGS) or asker.language)


def own_settings(team: Team, member: str, words: Words) -> View:
    asker, services = team.asker(member), team.services
    chosen = services.notebook.preferences(asker.user)
    digest = _digest_now(services.notebook.subscriptions(asker.user))
    now = Preferences(chosen.language, chosen.stage_words, digest, chosen.reminders or "due")
    return settings_form(now, services.picture(), words)


def _digest_now(there: Sequence[Subscription]) -> str:
    """The day and hour it comes, where somebody chose another than the usual one."""
    if not there:
        return "never"
    chosen = day_and_hour(there[-1].schedule)
    return "weekly" if chosen == AT_FIRST else " ".join(chosen)
