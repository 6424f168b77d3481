"""Buttons pressed in Slack, and what becomes of them."""

import json

import pytest

from bot.refusals import Refused
from bot.views.slack.buttons import ExplainGap, ExportMatrix, ShowMatrix, ShowMore
from tests.slack.conftest import GUEST, JONAS, MARKETING, NINA, PRIYA, SOFIA, WITH_AGENCY
from tests.slack.pressing import answer_of, files_in, forged, said, shown_to, transcript

NEEDS = "what content does the gatekeeper need in the choosing phase?"
MATRIX = "show me the coverage matrix"
GAPS = "where are our biggest content gaps?"
JOURNEY = "show the journey"
LURRA = "what can I send to Lurra?"
A_WHILE = 5
"""Seconds of Slack: longer than a double click."""

pytestmark = pytest.mark.usefixtures("own_served")


# --------------------------------------------------------------------------- the rest of an answer


def test_show_more_opens_the_whole_answer_for_whoever_presses_it(slack, ask, press, snapshot):
    ask(NINA, MARKETING, JOURNEY)
    press(slack.last, forged(slack.last, ShowMore(answer=answer_of(slack.last))), PRIYA)

    assert transcript(slack) == snapshot


def test_a_question_whose_words_are_forgotten_is_not_shown_again_but_said_to_be(slack, ask, press, own_served):
    ask(NINA, MARKETING, JOURNEY)
    log = own_served.services.notebook._log
    log.forget_words(own_served.services.clock().replace(year=2100))
    press(slack.last, forged(slack.last, ShowMore(answer=answer_of(slack.last))), NINA)

    assert slack.modal(NINA).view["title"]["text"] == "Not possible"
    assert shown_to(slack, NINA) == ["The question behind this answer is no longer kept."]


def test_a_window_that_comes_too_late_is_said_to_be_late(slack, ask):
    ask(NINA, MARKETING, GAPS)
    answer = slack.last
    with slack.disconnected():
        slack.click(answer, "create_brief:1", NINA)
        slack.pass_time(10)
    slack.settled()

    assert slack.modal(NINA) is None
    assert slack.last.ephemeral_to == NINA.id
    assert slack.last.text.startswith("Slack did not open the window.")


# --------------------------------------------------------------------------- the matrix


def test_a_matrix_brings_its_picture_into_the_thread(slack, ask):
    asked = ask(NINA, MARKETING, MATRIX)

    assert files_in(slack, MARKETING, asked.ts) == ["matrix-2026-02-16.png"]
    assert slack.files["matrix-2026-02-16.png"].startswith(b"\x89PNG")


def test_a_matrix_asked_for_alone_brings_no_picture(slack):
    slack.command(NINA, MARKETING, f"/milepost {MATRIX}")
    slack.settled()

    assert slack.files == {}


def test_what_one_person_sees_alone_is_exported_to_their_direct_messages(slack, press):
    slack.command(NINA, MARKETING, f"/milepost {MATRIX}")
    slack.settled()
    press(slack.last, "Export CSV", NINA)

    assert [file["name"] for message in slack.messages(NINA) for file in message.files] == [
        "matrix-2026-02-16.csv",
        "matrix-2026-02-16.png",
    ]
    assert slack.last.text == "I sent the file to your direct messages."


def test_export_brings_the_sheet_and_the_picture_once_whoever_presses(slack, ask, press):
    asked = ask(NINA, MARKETING, MATRIX)
    answer = next(each for each in slack.messages(MARKETING, asked.ts) if each.blocks)
    for user in (NINA, NINA, PRIYA):
        press(answer, "Export CSV", user)

    assert files_in(slack, MARKETING, asked.ts) == [
        "matrix-2026-02-16.png",
        "matrix-2026-02-16.csv",
        "matrix-2026-02-16.png",
    ]
    assert slack.files["matrix-2026-02-16.csv"].decode("utf-8-sig").splitlines()[0] == (
        "persona,phase,participation,coverage,potential,status,flags,campaigns"
    )
    assert (slack.last.ephemeral_to, slack.last.text) == (
        PRIYA.id,
        "It is in this thread already. If it is gone, ask again.",
    )


def test_a_file_that_could_not_be_sent_comes_with_the_next_press(slack, ask, press, monkeypatch):
    asked = ask(NINA, MARKETING, "brief for the CFO in choosing")
    proposal = slack.last
    with monkeypatch.context() as closed:
        closed.setattr("bot.workers.briefs.from_form.send_brief_file", _no_files)
        press(proposal, "Download", NINA)
    refused = slack.last.text
    slack.pass_time(A_WHILE)
    press(proposal, "Download", NINA)

    assert refused.startswith("Slack did not take the file.")
    assert files_in(slack, MARKETING, asked.ts) == ["brief-cfo-choosing.md", "brief-cfo-choosing.docx"]


def _no_files(*_given):
    raise Refused("no_files")


def test_the_next_part_of_a_matrix_comes_once_into_the_thread(slack, ask, press):
    asked = ask(NINA, MARKETING, MATRIX)
    answer = next(each for each in slack.messages(MARKETING, asked.ts) if each.blocks)
    action = forged(answer, ShowMatrix(answer=answer_of(answer), page=1))
    press(answer, action, NINA)
    press(answer, action, PRIYA)

    assert [each.ephemeral_to for each in slack.messages(MARKETING, asked.ts) if each.blocks] == [None, None, PRIYA.id]


# --------------------------------------------------------------------------- gaps


def test_gaps_are_five_of_two_lines_with_a_button_where_something_is_to_be_written_and_the_rest_behind(
    slack, ask, press
):
    ask(NINA, MARKETING, "top 10 gaps")
    answer = slack.last
    texts = [block["text"]["text"] for block in answer.blocks if block["type"] == "section"]
    rows = [[each["type"] for each in block["elements"]] for block in answer.blocks if block["type"] == "actions"]
    press(answer, "show_more:0", NINA)

    assert sum(len(text.splitlines()) for text in texts) <= 12
    to_write, to_finish_or_tag = ["button", "overflow"], ["overflow"]
    assert rows == [to_write, to_finish_or_tag, to_write, to_finish_or_tag, to_write, ["button", "overflow"]]
    assert any("7 · " in text for text in shown_to(slack, NINA)), shown_to(slack, NINA)


def test_why_of_a_gap_is_answered_once_for_two_who_press_it(slack, ask, press):
    asked = ask(NINA, MARKETING, GAPS)
    answer = slack.last
    press(answer, "gap_besides:1", NINA, "Why 65.2?")
    press(answer, "gap_besides:1", PRIYA, "Why 65.2?")
    slack.pass_time(A_WHILE)
    press(answer, "gap_besides:1", NINA, "Why 65.2?")

    answers = said(slack, MARKETING, asked.ts)
    assert answers[1].startswith("CFO × Choosing")
    assert answers[2:] == ["That was answered already, in this thread."] * 2


def test_the_same_press_delivered_twice_does_it_once(slack, ask, press):
    asked = ask(NINA, MARKETING, GAPS)
    delivery = press(slack.last, "gap_besides:1", NINA, "Why 65.2?")
    slack.redeliver(delivery)
    slack.settled()

    assert len(said(slack, MARKETING, asked.ts)) == 2


# --------------------------------------------------------------------------- what cannot be read, and what is gone


@pytest.mark.parametrize(
    "value",
    [
        "",
        "not json",
        "{}",
        '{"kind":"show_more"}',
        '{"kind":"show_more","answer":"x","version":2}',
        '{"kind":"drop_tables","answer":"x","version":1}',
        '{"kind":"explain_gap","persona":["cfo"],"phase":"choosing","version":1}',
        "x" * 2000,
    ],
)
def test_a_button_of_another_version_or_a_forged_one_is_said_to_be_old(slack, ask, press, value):
    asked = ask(NINA, MARKETING, GAPS)
    answer = slack.last
    press(answer, forged(answer, value), SOFIA)

    assert slack.last.ephemeral_to == SOFIA.id
    assert slack.last.text.startswith("Este botón es de un mensaje antiguo y ya no funciona.")
    assert len(said(slack, MARKETING, asked.ts)) == 2


@pytest.mark.parametrize("carried", [ExplainGap(persona="nobody", phase="choosing"), ExportMatrix(answer="nonesuch")])
def test_what_a_button_is_about_may_be_gone(slack, ask, press, carried):
    ask(NINA, MARKETING, GAPS)
    answer = slack.last
    press(answer, forged(answer, carried), NINA)

    assert slack.last.ephemeral_to == NINA.id
    assert slack.last.text in (
        "What this is about is no longer in the library. Ask again to see what is there now.",
        "The question behind this answer is no longer kept. Ask it again, and use the new buttons.",
    )


# --------------------------------------------------------------------------- rights


def test_a_guest_who_presses_gets_only_what_is_public(slack, ask, press):
    """The button of a colleague's answer, in a room with guests."""
    ask(NINA, NINA, JOURNEY)
    id = answer_of(slack.last)
    ask(NINA, WITH_AGENCY, "what do you have on security?")
    answer = next(each for each in reversed(slack.messages(WITH_AGENCY)) if each.blocks)
    press(answer, forged(answer, ShowMore(answer=id)), GUEST)

    assert shown_to(slack, GUEST) == ["I share public content only here: ask me for a topic or a format."]


def test_rights_are_of_whoever_presses_and_not_of_who_asked(slack, ask, press):
    """Sofia's deal, and Jonas has a button of her answer: he is not even told that there is such a deal."""
    ask(SOFIA, SOFIA, LURRA)
    id = answer_of(slack.last)
    ask(JONAS, MARKETING, GAPS)
    press(slack.last, forged(slack.last, ShowMore(answer=id)), JONAS)

    assert shown_to(slack, JONAS) == ["What this is about is no longer in the library."]


# --------------------------------------------------------------------------- two subjects in one thread


@pytest.fixture
def first_of_two(slack, ask):
    """An answer about the CFO, in whose thread somebody asked about the plant director since."""
    asked = ask(NINA, MARKETING, NEEDS)
    answer = slack.last
    ask(SOFIA, MARKETING, "what does the plant director need in learning?", asked.ts)
    return answer


def test_why_below_an_answer_is_why_of_that_answer(slack, first_of_two, press):
    press(first_of_two, "besides:0", NINA, "Why this?")

    assert slack.last.text.splitlines()[0].startswith("CFO × Choosing has priority 65.2")


def test_only_one_language_below_an_answer_is_its_question_in_that_language(slack, first_of_two, press):
    press(first_of_two, "in_language:0", NINA, "Only Spanish")
    footer = slack.last.blocks[-2]["elements"][0]["text"]

    assert "gatekeeper · Choosing · Spanish" in footer
    assert "Plant Director" not in footer


def test_a_button_below_an_answer_leaves_the_brief_proposed_since_as_it_is(slack, ask, press):
    asked = ask(NINA, MARKETING, NEEDS)
    answer = slack.last
    ask(NINA, MARKETING, "create a brief for the plant director in learning", asked.ts)
    press(answer, "in_language:0", NINA, "Only Spanish")

    assert "gatekeeper · Choosing · Spanish" in slack.last.blocks[-2]["elements"][0]["text"]


def test_a_button_below_a_forgotten_answer_says_so(slack, first_of_two, press, own_served):
    own_served.services.notebook._log.forget_words(own_served.services.clock().replace(year=2100))
    press(first_of_two, "besides:0", NINA, "Why this?")

    assert slack.last.ephemeral_to == NINA.id
    assert slack.last.text.startswith("The question behind this answer is no longer kept.")


# --------------------------------------------------------------------------- used already


def test_who_presses_a_used_button_hears_that_it_is_answered(slack, ask, press):
    asked = ask(NINA, MARKETING, NEEDS)
    answer = slack.last
    for language in ("English", "Spanish", "English"):
        press(answer, "in_language:0", NINA, f"Only {language}")
        slack.pass_time(A_WHILE)

    told = [each for each in slack.messages(MARKETING) if each.user == "U0MILE" and each.ephemeral_to]
    assert [(each.ephemeral_to, each.text) for each in told] == [
        (NINA.id, "That was answered already, in this thread."),
    ]
    assert (
        len([each for each in slack.messages(MARKETING, asked.ts) if each.user == "U0MILE" and not each.ephemeral_to])
        == 3
    )


@pytest.mark.parametrize(
    ("button", "chosen"),
    [("besides:0", "Why this?"), ("in_language:0", "Only Spanish"), ("Create brief: CFO × Choosing", None)],
)
def test_who_presses_again_below_what_only_they_see_hears_that_it_is_answered(slack, press, button, chosen):
    slack.command(NINA, MARKETING, f"/milepost {NEEDS}")
    slack.settled()
    answer = slack.last
    told = []
    for _ in range(3):
        press(answer, button, NINA, chosen)
        slack.pass_time(A_WHILE)
        told.append(slack.last.text)

    again = "That was answered already, to you alone. If the answer is gone, ask again."
    assert (told[0] != again, told[1:]) == (True, [again, again])


@pytest.mark.parametrize("alone", [True, False], ids=["below what one sees", "in the room"])
def test_a_double_click_is_answered_once_without_a_word(slack, ask, alone):
    if alone:
        slack.command(NINA, MARKETING, f"/milepost {NEEDS}")
        slack.settled()
    else:
        ask(NINA, MARKETING, NEEDS)
    answer, before = slack.last, len(slack.messages(MARKETING))
    for _ in range(2):
        slack.click(answer, "besides:0", NINA, "Why this?")
    slack.settled()

    (told,) = slack.messages(MARKETING)[before:]
    assert told.text.startswith("CFO × Choosing has priority 65.2")


def test_a_double_click_at_home_asks_once(slack):
    slack.open_home(NINA)
    slack.settled()
    for _ in range(2):
        slack.click(slack.home_of(NINA), "Where are our biggest content gaps?", NINA)
    slack.settled()

    (told,) = slack.messages(NINA)
    assert told.text.startswith("Biggest gap: CFO × Choosing")


def test_a_button_below_a_deleted_question_is_answered_directly(slack, ask, press):
    asked = ask(NINA, MARKETING, NEEDS)
    answer = slack.last
    slack.delete(asked)
    press(answer, "besides:0", NINA, "Why this?")

    assert [call.error for call in slack.calls("assistant.threads.setStatus") if call.error] == []


def test_an_answer_about_a_deal_is_not_offered_to_be_shared(slack, ask):
    ask(SOFIA, SOFIA, LURRA)
    menu = next(
        each
        for block in slack.last.blocks
        for each in block.get("elements", ())
        if each.get("action_id") == "besides:0"
    )

    assert [each["text"]["text"] for each in menu["options"]] == ["Why this?"]


# --------------------------------------------------------------------------- what owners hear


def test_what_is_typed_of_an_asset_that_is_no_good_reaches_its_owner(slack, ask):
    ask(SOFIA, SOFIA, "A26 is out of date")
    letter = slack.messages(NINA)[-1].text.splitlines()

    assert letter[0].startswith("Sofia says of your ")
    assert letter[-1] == "In their words: “A26 is out of date”"


def test_a_fault_reaches_the_owner_as_a_fault(slack, ask):
    ask(SOFIA, SOFIA, "the link of A26 does not work")
    letter = slack.messages(NINA)[-1].text.splitlines()

    assert slack.last.text.splitlines()[0].startswith("Stored: broken link, about ")
    assert letter[0].startswith("Sofia found a fault in your ")
    assert letter[0].endswith(": broken link.")


def test_a_broken_link_of_no_asset_judges_no_answer(slack, ask, own_served):
    asked = ask(SOFIA, SOFIA, "what do you have on security?")
    ask(SOFIA, SOFIA, "the link is broken", asked.ts)

    assert slack.last.text.splitlines()[0] == "Which asset is it? Say so with its name, and its owner hears of it."
    assert own_served.services.notebook.ratings("sofia") == ()


def test_who_complains_of_an_asset_whose_owner_is_not_in_slack_hears_that_nobody_was_told(slack, ask):
    ask(SOFIA, SOFIA, "A10 is out of date")

    assert (
        "I do not find Ada in this Slack, so I told nobody there: tell them yourself if it matters." in slack.last.text
    )


def test_the_owner_hears_of_what_was_shown_and_of_nothing_else(slack, ask, press, submit, own_served):
    ask(SOFIA, SOFIA, "what do you have on security?")
    carried = next(
        json.loads(each["negative_button"]["value"])
        for block in slack.last.blocks
        for each in block.get("elements", ())
        if "negative_button" in each
    )
    press(slack.last, "Not helpful", SOFIA)
    submit(SOFIA, reason="outdated")
    picture = own_served.services.picture()
    own = [each for each in carried["assets"] if picture.asset_of[each].owner == "nina"]
    letter = slack.messages(NINA)[-1].text.splitlines()

    assert own
    assert [line for line in letter if line.startswith("• ")] == [
        line for each in own for line in letter if line.endswith(f"({each})")
    ]


# --------------------------------------------------------------------------- in the language of what stands there


def test_buttons_below_a_private_answer_keep_its_language(slack, press):
    slack.command(NINA, MARKETING, "/milepost wo sind unsere größten Lücken?")
    slack.settled()
    answer = slack.last
    press(answer, "create_brief:1", NINA)
    form = slack.modal(NINA).view["title"]["text"]
    press(answer, "gap_besides:1", NINA, "Warum 65,2?")

    assert form == "Neues Briefing"
    assert slack.last.text.startswith("CFO × Choosing hat Priorität 65,2 = ")


def test_a_brief_kept_from_a_private_answer_keeps_its_language(slack, press):
    slack.command(NINA, MARKETING, "/milepost Briefing für den CFO in Choosing")
    slack.settled()
    press(slack.last, "keep_brief:0", NINA)

    assert "(vorgeschlagen)" in slack.last.text


@pytest.mark.parametrize(("asked", "title"), [("Einstellungen", "Einstellungen"), ("ajustes", "Ajustes")])
def test_settings_come_in_the_language_they_are_asked_for(slack, ask, press, asked, title):
    ask(NINA, NINA, asked)
    press(slack.last, "open_settings:0", NINA)

    assert slack.modal(NINA).view["title"]["text"] == title
