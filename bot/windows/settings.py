"""The window of somebody's own settings."""

from collections.abc import Sequence

from slack_sdk.models.views import View

from bot.skills.subscribe import AT_FIRST, day_and_hour
from bot.teams import Team
from bot.views.slack.forms import Preferences, settings_form
from bot.windows.opening import is_called
from bot.words import words_in
from content_library.talk import Subscription


def means_settings(text: str) -> bool:
    return is_called(text, "slack-settings")


def own_settings(team: Team, member: str) -> View:
    asker, services = team.asker(member), team.services
    chosen = services.notebook.preferences(asker.user)
    digest = _digest_now(services.notebook.subscriptions(asker.user))
    now = Preferences(chosen.language, chosen.stage_words, digest, chosen.reminders or "due")
    return settings_form(now, services.picture(), words_in(asker.language))


def _digest_now(there: Sequence[Subscription]) -> str:
    """The day and hour it comes, where somebody chose another than the usual one."""
    if not there:
        return "never"
    chosen = day_and_hour(there[-1].schedule)
    return "weekly" if chosen == AT_FIRST else " ".join(chosen)
