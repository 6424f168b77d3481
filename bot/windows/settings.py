"""The window of somebody's own settings."""

from slack_sdk.models.views import View

from bot.teams import Team
from bot.views.slack.forms import Preferences, settings_form
from bot.windows.opening import is_called
from bot.words import words_in


def means_settings(text: str) -> bool:
    return is_called(text, "slack-settings")


def own_settings(team: Team, member: str) -> View:
    asker, services = team.asker(member), team.services
    chosen = services.notebook.preferences(asker.user)
    digest = "weekly" if services.notebook.subscriptions(asker.user) else "never"
    now = Preferences(chosen.language, chosen.stage_words, digest, chosen.reminders or "due")
    return settings_form(now, services.picture(), words_in(asker.language))
