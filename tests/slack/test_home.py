"""App Home, its settings, and what Slack suggests to ask."""

from datetime import UTC, datetime

import pytest

from content_library.brief_log import BriefLog
from content_library.briefs.kept import Actor
from content_library.briefs.life import Move
from content_library.briefs.proposing import propose
from tests.slack.conftest import GUEST, JONAS, LURRA, MARKETING, NINA, PRIYA, SOFIA, WITH_AGENCY

LATE = "Slack did not open the window."


def home_texts(slack, user):
    """Every text on the page, one a line."""
    return "\n".join(_texts(slack.home_of(user).view["blocks"]))


def _texts(value):
    if isinstance(value, list):
        for each in value:
            yield from _texts(each)
    elif isinstance(value, dict):
        if isinstance(value.get("text"), str):
            yield value["text"]
        for each in value.values():
            yield from _texts(each)


def opened_home(slack, user):
    slack.open_home(user)
    slack.settled()
    return slack.home_of(user)


@pytest.mark.parametrize("person", [NINA, PRIYA, SOFIA], ids=["marketer", "writer", "seller"])
def test_everybody_finds_at_home_what_concerns_their_role(slack, serve, own_services, person, snapshot):
    own_services.library.mark_synced(datetime(2026, 2, 16, 8, 10, tzinfo=UTC))
    serve(own_services)
    opened_home(slack, person)

    assert slack.transcript() == snapshot


@pytest.mark.usefixtures("served")
def test_every_deal_that_waits_for_a_gap_is_named_at_home_as_it_is_in_the_list(slack):
    opened_home(slack, NINA)
    slack.say(NINA, NINA, "where are our biggest gaps?")
    slack.settled()

    for said in (home_texts(slack, NINA), repr(slack.last.blocks)):
        assert "Lurra Foods is stuck here · Brixen Automotive is stuck here" in said


@pytest.mark.usefixtures("served")
def test_a_seller_finds_no_deal_of_somebody_else_at_home(slack):
    opened_home(slack, SOFIA)
    opened_home(slack, JONAS)

    assert "Lurra" in home_texts(slack, SOFIA)
    assert "Lurra" not in home_texts(slack, JONAS)


@pytest.mark.usefixtures("served")
def test_a_guest_finds_a_greeting_and_nothing_of_the_company(slack):
    opened_home(slack, GUEST)

    assert home_texts(slack, GUEST).splitlines() == [
        "*Hello.* I find public content of this company: ask me for a topic in the Messages tab.",
        "What can you do?",
    ]


def test_the_role_looked_through_is_remembered_and_changes_no_rights(slack, serve, own_services):
    serve(own_services)
    slack.click(opened_home(slack, JONAS), "choose_role:1", JONAS)
    slack.settled()
    assert "✓ Redaktion" in home_texts(slack, JONAS)
    slack.click(opened_home(slack, JONAS), "choose_role:0", JONAS)
    slack.settled()

    opened_home(slack, JONAS)
    assert "✓ Marketing" in home_texts(slack, JONAS)
    assert "Lurra" not in home_texts(slack, JONAS)


def test_a_question_at_home_is_answered_in_direct_messages(slack, serve, own_services):
    serve(own_services)
    slack.click(opened_home(slack, NINA), "Where are our biggest content gaps?", NINA)
    slack.settled()

    assert slack.last.channel == "D0NINA"
    assert slack.last.text.startswith("Biggest gap: CFO × Choosing")


def test_collateral_for_a_deal_is_one_press_away(slack, serve, own_services):
    serve(own_services)
    slack.click(opened_home(slack, SOFIA), "show_collateral:0", SOFIA)
    slack.settled()

    assert slack.last.channel == "D0SOFIA"
    assert "Lurra Foods" in slack.last.text


def test_settings_are_kept_and_show_at_home_at_once(slack, serve, own_services):
    serve(own_services)
    slack.click(opened_home(slack, NINA), "Settings", NINA)
    slack.settled()
    slack.submit(slack.modal(NINA), {"language": "de", "digest": "weekly"}, NINA)
    slack.settled()

    assert slack.modal(NINA) is None
    assert "Einstellungen" in home_texts(slack, NINA)
    assert own_services.notebook.preferences("nina").language == "de"
    assert [each.subject for each in own_services.notebook.subscriptions("nina")] == ["digest"]


def test_settings_open_with_what_was_chosen_and_never_ends_the_digest(slack, serve, own_services):
    serve(own_services)
    for digest in ("weekly", "never"):
        slack.click(opened_home(slack, NINA), "open_settings:0", NINA)
        slack.settled()
        slack.submit(slack.modal(NINA), {"language": "hr", "stage_words": "funnel", "digest": digest}, NINA)
        slack.settled()
    slack.click(opened_home(slack, NINA), "open_settings:0", NINA)
    slack.settled()

    initial = {
        block["block_id"]: block["element"]["initial_option"]["value"] for block in slack.modal(NINA).view["blocks"]
    }
    assert initial == {"language": "hr", "stage_words": "funnel", "digest": "never", "reminders": "due"}
    assert own_services.notebook.subscriptions("nina") == ()


def test_a_chosen_language_wins_over_that_of_the_question(slack, serve, own_services):
    serve(own_services)
    slack.click(opened_home(slack, NINA), "Settings", NINA)
    slack.settled()
    slack.submit(slack.modal(NINA), {"language": "es"}, NINA)
    slack.settled()
    slack.say(NINA, NINA, "where are our biggest content gaps?")
    slack.settled()

    assert slack.last.text.startswith("El mayor hueco")


@pytest.mark.usefixtures("served")
@pytest.mark.parametrize(
    ("person", "first"),
    [
        (NINA, "Where are our biggest content gaps?"),
        (PRIYA, "Brief for the CFO in Choosing"),
        (GUEST, "What can you do?"),
    ],
)
def test_an_empty_conversation_suggests_questions_of_the_role(slack, person, first):
    slack.open_home(person, tab="messages")
    slack.settled()

    assert slack.prompts(person)[0]["message"] == first
    assert slack.home_of(person) is None


@pytest.mark.usefixtures("served")
def test_a_conversation_is_called_what_was_asked_first_and_stays_so(slack):
    asked = slack.say(NINA, NINA, "where are our biggest content gaps?")
    slack.settled()
    slack.say(NINA, NINA, "why?", asked.ts)
    slack.settled()

    assert slack.title(NINA, asked.ts) == "where are our biggest content gaps?"
    assert len(slack.calls("assistant.threads.setTitle")) == 1


@pytest.mark.usefixtures("served")
def test_who_looks_at_the_channel_of_their_deal_is_offered_its_collateral(slack):
    slack.look_at(SOFIA, LURRA)
    slack.settled()
    slack.look_at(JONAS, LURRA)
    slack.settled()

    assert "Lurra Foods" in slack.prompts(SOFIA)[0]["message"]
    assert slack.prompts(JONAS) == []


@pytest.mark.usefixtures("served")
def test_who_looks_at_the_channel_of_their_deal_asks_of_that_deal(slack):
    for user in (SOFIA, JONAS):
        slack.look_at(user, LURRA)
        slack.settled()
        slack.say(user, user, "what can I send?")
        slack.settled()
    slack.look_at(SOFIA, MARKETING)
    slack.settled()
    slack.say(SOFIA, SOFIA, "what can I send?")
    slack.settled()

    def firsts(user):
        return [each.text.splitlines()[0] for each in slack.messages(user) if each.user == "U0MILE"]

    assert firsts(SOFIA) == ["5 assets to send to Lurra Foods.", "Which deal or deal stage?"]
    assert firsts(JONAS) == ["Which deal or deal stage?"]


@pytest.mark.usefixtures("served")
def test_a_look_at_anything_else_is_no_business_of_milepost(slack):
    slack.look_at(NINA)
    slack.look_at(NINA, MARKETING)
    for strange in ({}, {"context": None}, {"context": {"entities": ["?", {"type": "slack#/types/later"}]}}):
        slack.event({"type": "app_context_changed", "user": NINA.id, "channel": "D0NINA", "event_ts": "1.1", **strange})
    slack.settled()

    assert slack.prompts(NINA) == []


# --------------------------------------------------------------------------- briefs that are kept here


def test_my_briefs_say_where_they_stand_and_what_comes_next(slack, serve, own_services, press):
    team = serve(own_services)
    log, picture, nina = BriefLog(own_services.library.engine), own_services.picture(), Actor("nina", "marketer")
    for need in ("CF-CH-1", "CF-CH-2", "CF-CH-3"):
        proposed = propose(picture, "cfo", "choosing", needs=(need,), new_id=lambda need=need: need)
        log.keep(proposed, picture, nina, team.services.clock())
    for id, state in (("MP-1", "assigned"), ("MP-2", "in_review")):
        log.move(id, Move("assigned", writer="priya"), picture, nina, team.services.clock())
        if state != "assigned":
            log.move(id, Move("in_review"), picture, nina, team.services.clock())
    told = {user: [text for text in sections(opened_home(slack, user)) if "MP-" in text] for user in (PRIYA, NINA)}

    assert [text.partition("\n")[2] for text in told[PRIYA]] == [
        "→ Start writing.",
        "→ It is with the reviewers.",
        "",
    ]
    assert [text.partition("\n")[2] for text in told[NINA]] == [
        "→ Review it, then publish it or send it back.",
        "→ Accept it, give it to somebody or drop it.",
    ]
    press(opened_home(slack, PRIYA), "open_kept:0", PRIYA)
    assert slack.messages(PRIYA)[-1].text.startswith("MP-1: ")


def test_a_brief_opened_again_at_home_is_said_anew_and_stands_once_until_something_was_said_below_it(
    slack, serve, own_services, press
):
    team = serve(own_services)
    log, picture, nina = BriefLog(own_services.library.engine), own_services.picture(), Actor("nina", "marketer")
    log.keep(
        propose(picture, "cfo", "choosing", needs=("CF-CH-1",), new_id=lambda: "P1"),
        picture,
        nina,
        team.services.clock(),
    )
    stood = []
    for _ in range(2):
        press(opened_home(slack, NINA), "open_kept:0", NINA)
        slack.pass_time(5)
        (opened,) = slack.messages(NINA)
        stood.append(opened.ts)
        assert opened.text.startswith("MP-1: ")
    assert len(set(stood)) == 2

    slack.say(NINA, NINA, "what is its due date?", stood[-1])
    slack.settled()
    press(opened_home(slack, NINA), "open_kept:0", NINA)
    assert slack.messages(NINA)[0].ts == stood[-1]
    assert slack.messages(NINA)[-1].text.startswith("MP-1: ")


def sections(home):
    return [block["text"]["text"] for block in home.view["blocks"] if block["type"] == "section"]


@pytest.mark.usefixtures("served")
@pytest.mark.parametrize("word", ["settings", "Einstellungen"])
def test_a_command_opens_the_settings(slack, word):
    slack.command(NINA, MARKETING, f"/milepost {word}")
    slack.settled()

    assert slack.modal(NINA).view["callback_id"] == "settings_form"


@pytest.mark.usefixtures("served")
def test_settings_that_come_too_late_by_command_are_said_to_be_late(slack):
    with slack.disconnected():
        slack.command(NINA, MARKETING, "/milepost settings")
        slack.pass_time(10)
    slack.settled()

    assert slack.modal(NINA) is None
    assert slack.last.ephemeral_to == NINA.id
    assert slack.last.text.startswith(LATE)


@pytest.mark.usefixtures("served")
def test_settings_that_come_too_late_at_home_are_said_to_be_late(slack):
    home = opened_home(slack, NINA)
    with slack.disconnected():
        slack.click(home, "Settings", NINA)
        slack.pass_time(10)
    slack.settled()

    assert slack.modal(NINA) is None
    assert slack.messages(NINA)[-1].text.startswith(LATE)


@pytest.mark.usefixtures("served")
def test_a_guest_has_no_settings_to_open(slack):
    slack.command(GUEST, WITH_AGENCY, "/milepost settings")
    slack.settled()

    assert slack.modal(GUEST) is None
    assert slack.last.ephemeral_to == GUEST.id


@pytest.mark.parametrize(
    ("words", "called"),
    [
        ("funnel", "CFO × BOFU (Choosing)"),
        ("hubspot-default", "CFO × Presentation Scheduled / Decision Maker Bought-In"),
    ],
)
def test_the_stage_words_of_the_settings_are_in_that_persons_answers_and_nobody_elses(
    slack, serve, own_services, ask, press, words, called
):
    serve(own_services)
    slack.click(opened_home(slack, NINA), "Settings", NINA)
    slack.settled()
    slack.submit(slack.modal(NINA), {"stage_words": words, "digest": "never"}, NINA)
    slack.settled()

    ask(NINA, NINA, "where are our biggest content gaps?")
    assert slack.last.text.startswith(f"Biggest gap: {called}")
    assert called in "\n".join(_texts(slack.last.blocks))
    assert called in home_texts(slack, NINA)
    ask(NINA, NINA, "what does the CFO need in the choosing phase?")
    press(slack.last, "ask_next:0", NINA)
    assert slack.last.text.startswith("Proposed brief for CFO × ")
    ask(PRIYA, PRIYA, "what does the CFO need in the choosing phase?")
    assert called not in slack.last.text


def test_the_language_of_the_settings_is_that_of_answers_and_windows(slack, serve, own_services, ask, press):
    serve(own_services)
    slack.click(opened_home(slack, NINA), "Settings", NINA)
    slack.settled()
    slack.submit(slack.modal(NINA), {"language": "de", "digest": "never"}, NINA)
    slack.settled()
    ask(PRIYA, MARKETING, "where are our biggest content gaps?")
    press(slack.last, "gap_besides:1", NINA, "Not now")

    assert slack.modal(NINA).view["title"]["text"] == "Nicht jetzt"


def test_a_seller_finds_the_briefs_they_wait_for_and_why(slack, serve, own_services):
    log, picture, now = BriefLog(own_services.library.engine), own_services.picture(), own_services.clock()
    for need, who in (("CF-CH-1", "nina"), ("CF-CH-2", "nina"), ("CF-CH-4", "sofia")):
        proposed = propose(picture, "cfo", "choosing", needs=(need,), requested_by=who, new_id=lambda need=need: need)
        log.keep(proposed, picture, Actor(who, "marketer"), now)
    log.move("MP-3", Move("assigned", writer="priya"), picture, Actor("nina", "marketer"), now)
    serve(own_services)
    opened_home(slack, SOFIA)

    told = [each for each in home_texts(slack, SOFIA).splitlines() if each.startswith(("*Mis", "MP-", "→"))]
    assert told == [
        "*Mis oportunidades abiertas*",
        "*Mis briefs*",
        "MP-1 *One pager and calculator for the CFO in Choosing: payback and ROI calculation with…* · propuesto · entrega 24 feb 2026",
        "→ Debe responder a lo que preguntaste en vano.",
        "MP-3 *One pager for the CFO in Choosing: proof from a comparable company that savings reached…* · asignado · entrega 24 feb 2026",
        "→ Lo pediste tú.",
    ]
