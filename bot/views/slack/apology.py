"""What somebody is told when it went wrong: what happened and what to do, or a code to report. Never a trace."""

from bot.refusals import Refused
from bot.views.slack.buttons import OldButton
from bot.views.slack.escaping import data
from bot.views.slack.messages import Message, section, small
from bot.words import Words
from content_library.brief_log import ChangedMeanwhile
from content_library.errors import UserFacing


def apology(error: Exception, words: Words, code: str) -> Message:
    """For the person alone (ephemeral). `code` is what the log has it under. At most 900 characters in 2 blocks."""
    if isinstance(error, OldButton):
        return _said(words.say("slack-old-button"), words.say("slack-old-button-remedy"))
    if isinstance(error, Refused):
        return _said(error.said(words), error.advice(words))
    if isinstance(error, ChangedMeanwhile):
        changed = words.say("slack-changed-meanwhile", ids=data(words.listed(error.briefs), 200))
        return _said(changed, words.say("slack-changed-meanwhile-remedy"))
    if isinstance(error, UserFacing):
        return _said(data(str(error), 450), data(error.remedy, 400))
    return _said(words.say("slack-broke"), words.say("slack-broke-code", code=data(code, 40)))


def busy_message(waiting: int, words: Words) -> Message:
    """While others are answered first: `waiting` is how many stand before this question."""
    said = words.say("slack-busy", n=waiting)
    return Message(said, (small(said),))


def _said(what: str, remedy: str) -> Message:
    return Message(f"{what} {remedy}", (section(what), small(remedy)))
