"""Whoever asks for their settings in a message gets the button that opens them: it is no question anybody failed."""

from bot.jobs import Job
from bot.listeners.reading import Heard
from bot.teams import Team
from bot.views.slack.buttons import OpenSettings, button, row
from bot.views.slack.messages import Message, in_language, section
from bot.windows.settings import means_settings, words_for_settings
from bot.workers.saying.conversation import Conversation


def offer_settings(team: Team, heard: Heard, job: Job) -> bool:
    """Whether that was asked for. A guest has none, and in a thread people may say the word to each other."""
    wanted = heard.door in ("direct", "mention") and means_settings(heard.text)
    if not wanted or team.asker(heard.user).role == "guest":
        return False
    words = words_for_settings(team, heard.user, heard.text)
    conversation = Conversation(team.client, heard, private=heard.door != "direct")
    if not (job.again and conversation.was_answered(job.key)):
        said = words.say("slack-settings-offer")
        buttons = row([button(words.say("slack-settings"), OpenSettings())])
        conversation.says(in_language(Message(said, (section(said), *buttons)), words.language), job.key)
    return True
