"""Steps of a story: what one person does in Slack, and that everything has come of it."""

from collections.abc import Callable

from bot.views.slack.buttons import written
from tests.loopback.slack import LoopbackSlack
from tests.slack.pressing import forged, transcript

Step = Callable[[LoopbackSlack], None]
SAYING = ("chat.", "assistant.", "views.", "files.", "entity.", "functions.", "canvases.")
"""Calls by which people see something; the others only look."""


def played(slack: LoopbackSlack, steps) -> str:
    """Everything that was sent, call by call and as people see it in the end, with what workflow steps got."""
    for step in steps:
        step(slack)
        slack.settled()
    calls = [f"{one.method}{f' ✗ {one.error}' if one.error else ''}" for one in slack.sent if _says(one)]
    steps_ended = [f"step ended: {each}" for each in slack.functions.values()]
    return "\n".join([*calls, *steps_ended, transcript(slack)])


def _says(sent) -> bool:
    return sent.method.startswith(SAYING)


def mention(user, place, text) -> Step:
    return lambda slack: slack.mention(user, place, text)


def direct(user, text) -> Step:
    return lambda slack: slack.say(user, user, text)


def reply(user, text) -> Step:
    """In the thread of the last thing somebody began, without a mention."""

    def replied(slack):
        began = _begun(slack)
        slack.say(user, began.channel if began.channel[0] != "D" else user, text, began.ts)

    return replied


def _begun(slack):
    said = [each for each in slack._state.messages if each.user != "U0MILE" and each.ts == each.root]
    return said[-1]


def command(user, place, text) -> Step:
    return lambda slack: slack.command(user, place, f"/milepost {text}")


def press(user, what, chosen=None, carried=None) -> Step:
    """Below the last message that has it; `carried` puts a button there that nobody drew."""

    def pressed(slack):
        where = next(each for each in reversed(slack._state.messages) if each.user == "U0MILE" and each.blocks)
        if carried is not None:
            slack.click(where, forged(where, carried if isinstance(carried, str) else written(carried)), user)
        else:
            slack.click(where, what, user, chosen)

    return pressed


def choose(user, what, chosen) -> Step:
    """In the window somebody has open."""
    return lambda slack: slack.choose(slack.modal(user), what, chosen, user)


def submit(user, **values) -> Step:
    return lambda slack: slack.submit(slack.modal(user), values, user)


def home(user, *presses) -> Step:
    def opened(slack):
        slack.open_home(user)
        for what in presses:
            slack.settled()
            slack.click(slack.home_of(user), what, user)

    return opened


def messages_tab(user) -> Step:
    return lambda slack: slack.open_home(user, tab="messages")


def look_at(user, *places) -> Step:
    return lambda slack: slack.look_at(user, *places)


def shortcut(user, name) -> Step:
    return lambda slack: slack.shortcut(user, name)


def on_message(user, place, text, name) -> Step:
    """A shortcut of a message that somebody says there before."""

    def done(slack):
        said = slack.say(user, place, text)
        slack.settled()
        slack.message_shortcut(user, said, name)

    return done


def share(user, place, text) -> Step:
    return lambda slack: slack.share(user, place, text)


def step(**inputs) -> Step:
    return lambda slack: slack.run_step("suggest_content", inputs)


def change_of_mind(user, place, text, other) -> Step:
    """Said, edited and deleted."""

    def changed(slack):
        said = slack.mention(user, place, text)
        slack.settled()
        slack.edit(said, other)
        slack.delete(said)

    return changed


def later(method, seconds) -> Step:
    return lambda slack: slack.rate_limit(method, 1, seconds)
