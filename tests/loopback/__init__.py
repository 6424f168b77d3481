"""A strict Slack on loopback, for conversation tests of the real app.

    from tests.loopback import SALES, SELLER, LoopbackSlack

    with LoopbackSlack() as slack:                      # a_workspace() by default; ports are chosen by the system
        app = App(token=slack.bot_token, client=WebClient(slack.bot_token, base_url=slack.base_url))
        handler = SocketModeHandler(app, slack.app_token, ping_interval=0.2); handler.connect()      # Socket Mode, or
        slack.post_to("http://127.0.0.1:…/slack/events")                                             # signed HTTP
        question = slack.mention(SELLER, SALES, "what do I send a CFO?")
        slack.settled()                                 # everything delivered, nothing of the app under way
        slack.messages(SALES, question.ts)              # the thread as people see it now: edits, finished streams
        slack.click(slack.last, "Create brief", SELLER) # by text or action_id; also choose(), submit(), command()…
        assert slack.transcript() == snapshot           # ts replaced by running numbers
        slack.assert_good_citizen()                     # no faults, no status, session or stream left standing

Faithful: `WebClient` talks real HTTP, events come through real sockets or signed posts, what is not acknowledged in three
seconds comes again, triggers die, statuses fade, streams end. Slack's seconds run at `time_scale` real seconds each and jump
with `slack.pass_time(seconds)`, so nothing ever waits for minutes. Anything Slack refuses is refused, and more: what a good
citizen would not send (no fallback text, a broadcast, unescaped data) is refused as well. `slack.faults` holds what the app
did wrong; `slack.sent` every call in order; `slack.deliveries` what was brought to it, when it acknowledged and what it
answered. `settled` waits for Bolt's listeners where the app is `connected` or watched (`slack.watching(app)`); an app that
works after them says when it is idle: `slack.app_is_idle = jobs.is_idle`.
"""

from tests.loopback.slack import LoopbackSlack
from tests.loopback.workspace import (
    BOT,
    DEAL_ROOM,
    ELSEWHERE,
    EVERYONE,
    GUEST,
    HIDDEN,
    HUDDLE,
    LEAD,
    LONE_GUEST,
    MARKETER,
    OTHER_BOT,
    SALES,
    SELLER,
    SHARED,
    STRANGER,
    Channel,
    Group,
    User,
    Workspace,
    a_workspace,
    another_workspace,
)

__all__ = [
    "BOT",
    "DEAL_ROOM",
    "ELSEWHERE",
    "EVERYONE",
    "GUEST",
    "HIDDEN",
    "HUDDLE",
    "LEAD",
    "LONE_GUEST",
    "MARKETER",
    "OTHER_BOT",
    "SALES",
    "SELLER",
    "SHARED",
    "STRANGER",
    "Channel",
    "Group",
    "LoopbackSlack",
    "User",
    "Workspace",
    "a_workspace",
    "another_workspace",
]
