"""Windows Slack does not open: whoever pressed hears so, once and truly, and nothing is kept waiting."""

import pytest
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError
from slack_sdk.models.views import View

from bot.listeners.windows import in_time
from tests.slack.conftest import JONAS, MARKETING, NINA, SOFIA

LATE = {
    NINA: "Slack did not open the window. Try once more in a minute.",
    SOFIA: "Slack no abrió la ventana. Inténtalo otra vez dentro de un minuto.",
}


pytestmark = pytest.mark.usefixtures("own_served")


@pytest.fixture
def doors(slack, ask):
    """What opens a window, each with whoever uses it; all of it is there already."""
    ask(NINA, MARKETING, "where are our biggest gaps?")
    gaps = slack.last
    ask(SOFIA, SOFIA, "¿qué puedo enviar a Lurra?")
    pack = slack.last
    link = slack.say(JONAS, MARKETING, "see <https://blog.example.org/x>")
    slack.open_home(NINA)
    slack.settled()
    home = slack.home_of(NINA)
    return {
        "Create brief": (NINA, lambda: slack.click(gaps, "create_brief:1", NINA)),
        "Not now": (NINA, lambda: slack.click(gaps, "gap_besides:1", NINA, "Not now")),
        "Show more": (NINA, lambda: slack.click(gaps, "show_more:0", NINA)),
        "Share": (NINA, lambda: slack.click(gaps, "besides:0", NINA, "Share to a channel")),
        "Not helpful": (NINA, lambda: slack.click(gaps, "Not helpful", NINA)),
        "I sent some": (SOFIA, lambda: slack.click(pack, "sent_assets:0", SOFIA)),
        "Settings at home": (NINA, lambda: slack.click(home, "Settings", NINA)),
        "Settings by command": (NINA, lambda: slack.command(NINA, MARKETING, "/milepost settings")),
        "New brief": (NINA, lambda: slack.shortcut(NINA, "new_brief")),
        "New brief by command": (NINA, lambda: slack.command(NINA, MARKETING, "/milepost new brief")),
        "Add to library": (SOFIA, lambda: slack.message_shortcut(SOFIA, link, "add_to_library")),
    }


@pytest.mark.parametrize("weather", ["busy", "broken"])
def test_every_window_slack_has_no_ear_for_is_acknowledged_and_said_in_one_sentence(slack, doors, weather):
    heard = {}
    for name, (_user, use) in doors.items():
        before = len(slack.sent)
        slack.rate_limit("views.open") if weather == "busy" else slack.breaks("views.open")
        delivery = use()
        slack.settled()
        slack.pass_time(10)
        said = [each.payload["text"] for each in slack.sent[before:] if each.payload.get("text")]
        heard[name] = (delivery.acked, delivery.attempts, len(slack.calls("views.open")), said)

    assert heard == {name: (True, 1, tries, [LATE[user]]) for tries, (name, (user, _)) in enumerate(doors.items(), 1)}


def test_a_new_brief_by_command_is_the_form_of_the_shortcut(slack):
    slack.command(JONAS, MARKETING, "/milepost Neues Briefing")
    slack.settled()
    by_command = slack.modal(JONAS).view
    slack.shortcut(JONAS, "new_brief")
    slack.settled()

    assert by_command["callback_id"] == slack.modal(JONAS).view["callback_id"] == "brief_form"


def test_a_thumb_down_counts_though_its_window_did_not_open(slack, doors, own_served):
    slack.breaks("views.open", 1)
    doors["Not helpful"][1]()
    slack.settled()

    assert [each.helpful for each in own_served.services.notebook.ratings("nina")] == [False]


def refusing(monkeypatch, error):
    """A Slack that refuses to open any window."""

    def refused(*_args, **_values):
        raise SlackApiError("no window", {"error": error})

    monkeypatch.setattr(WebClient, "views_open", refused)


@pytest.mark.parametrize(("error", "opened"), [("exchanged_trigger_id", True), ("expired_trigger_id", False)])
def test_a_window_that_slack_brings_twice_is_open_and_one_that_is_late_is_not(served, monkeypatch, error, opened):
    refusing(monkeypatch, error)

    assert in_time(served, "1.2.trigger", View(type="modal")) is opened


def test_a_window_slack_finds_wrong_is_an_error(served, monkeypatch):
    refusing(monkeypatch, "invalid_arguments")

    with pytest.raises(SlackApiError):
        in_time(served, "1.2.trigger", View(type="modal"))
