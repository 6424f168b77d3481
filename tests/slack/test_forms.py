"""Windows filled in in Slack: briefs, reasons, what was sent, where to share, gaps put off."""

import json
from dataclasses import replace

import pytest

from bot.views.slack.buttons import CreateBrief, PutOffGap, SentAssets, ShareAnswer
from content_library.talk import PutOff
from tests.slack.conftest import (
    JONAS,
    MARKETING,
    NINA,
    PRIYA,
    SOFIA,
    WITH_AGENCY,
    WITH_CUSTOMER,
    WITHOUT_BOT,
)
from tests.slack.pressing import answer_of, forged, said, shown_to, transcript
from tests.slack.rerunning import Rerunning

GAPS = "where are our biggest content gaps?"
LURRA = "what can I send to Lurra?"
FIND = "what do you have on security?"

pytestmark = pytest.mark.usefixtures("own_served")


@pytest.fixture
def rerun(serving, own_served):  # noqa: ARG001 - nothing dispatches before it is served
    return Rerunning(serving.jobs)


@pytest.fixture
def noted(own_served):
    """What is written down, without when and under which id."""

    def ratings():
        return [replace(each, id="") for each in own_served.services.notebook._log.ratings()]

    return ratings


# --------------------------------------------------------------------------- briefs


def test_a_brief_is_asked_for_in_a_form_and_proposed_in_the_thread(slack, ask, press, submit, snapshot):
    ask(NINA, MARKETING, GAPS)
    press(slack.last, "create_brief:1", NINA)
    form = transcript(slack)
    submit(NINA, due="2026-04-01", note="Keep it to one page.")

    assert (form, transcript(slack)) == snapshot


def test_another_phase_shows_that_cell_and_where_nobody_reads_where_somebody_does(slack, ask, press, submit):
    ask(NINA, MARKETING, GAPS)
    press(slack.last, "create_brief:1", NINA)
    slack.choose(slack.modal(NINA), "phase", "awareness", NINA)
    slack.settled()

    assert shown_to(slack, NINA) == [
        "⚪ *CFO × Awareness* needs no content: nobody there would read it. Better: CFO × Choosing."
    ]
    refused = submit(NINA)
    assert refused.response == {
        "response_action": "errors",
        "errors": {"phase": "Nobody there needs content, or the map does not say what. Nearest: CFO × Choosing."},
    }
    assert slack.modal(NINA) is not None


def test_more_needs_than_a_piece_can_meet_are_refused_beside_the_boxes(slack, ask, press, submit):
    ask(NINA, MARKETING, GAPS)
    press(slack.last, "create_brief:1", NINA)
    block = next(each for each in slack.modal(NINA).view["blocks"] if each["block_id"].startswith("needs"))
    needs = [option["value"] for option in block["element"]["options"]]
    refused = submit(NINA, needs=needs[:4])

    assert refused.response["errors"] == {"needs:cfo:choosing": "3 needs at most: a piece about more meets none well."}


def test_a_day_that_is_over_is_refused(slack, ask, press, submit):
    ask(NINA, MARKETING, GAPS)
    press(slack.last, "create_brief:1", NINA)
    block = next(each for each in slack.modal(NINA).view["blocks"] if each["block_id"].startswith("needs"))
    one = [block["element"]["options"][0]["value"]]
    refused = submit(NINA, needs=one, due="2026-01-01")

    assert refused.response["errors"] == {"due": "This day is over."}


def deals_in(form):
    """The deals a form offers, by their ids."""
    block = next((each for each in form.view["blocks"] if each.get("block_id") == "deal"), None)
    return {option["value"]: option["text"]["text"] for option in block["element"]["options"]} if block else {}


def test_a_brief_may_be_for_a_deal_and_is_due_before_it_goes_on(slack, ask, press, submit):
    """Lurra presents to finance on 26 February; in the channel the preview is for whoever asked alone."""
    ask(NINA, MARKETING, GAPS)
    press(slack.last, "create_brief:1", NINA)
    assert deals_in(slack.modal(NINA))["D1"] == "Lurra Foods · Choosing"

    submit(NINA, deal="D1")
    told = slack.last.text.splitlines()
    assert slack.last.ephemeral_to == NINA.id
    assert [line for line in told if line.startswith(("Due", "Form"))] == [
        "Form: one-pager, at most 1 page, 400 words or 3 minutes, Spanish and English",
        "Due: 24 Feb 2026",
    ]


def test_a_deal_of_another_phase_is_refused_beside_it(slack, ask, press, submit):
    ask(NINA, MARKETING, GAPS)
    press(slack.last, "create_brief:1", NINA)
    elsewhere = next(id for id, name in deals_in(slack.modal(NINA)).items() if not name.endswith("Choosing"))
    refused = submit(NINA, deal=elsewhere)

    assert refused.response["errors"] == {
        "deal": "This deal is not open in this phase: choose its phase, or leave the deal out."
    }


def test_a_seller_may_choose_among_their_own_deals(slack):
    slack.command(JONAS, MARKETING, "/milepost new brief")
    slack.settled()
    assert deals_in(slack.modal(JONAS)) == {
        "D2": "Brixen Automotive · Choosing",
        "D5": "Veltmann Dairy · Purchasing",
        "D7": "Sarner Metallbau · Learning",
    }


def test_a_form_for_a_cell_with_an_open_brief_names_it_and_makes_no_second_one(slack, ask, press, submit):
    """BR-014 holds what the plant director misses in purchasing."""
    asked = ask(NINA, MARKETING, GAPS)
    press(slack.last, forged(slack.last, CreateBrief(persona="plant-director", phase="purchasing")), NINA)
    shown = json.dumps(slack.modal(NINA).view["blocks"], ensure_ascii=False)
    assert "BR-014" in shown
    submit(NINA)

    assert said(slack, MARKETING, asked.ts)[-1].startswith("There is an open brief already: BR-014 “HQ justification")


def test_a_form_sent_twice_is_proposed_once(slack, ask, press, submit):
    asked = ask(NINA, MARKETING, GAPS)
    press(slack.last, "create_brief:1", NINA)
    sent = submit(NINA, needs=["CF-CH-1"])
    slack.redeliver(sent)
    slack.settled()

    assert len(said(slack, MARKETING, asked.ts)) == 2


def test_a_form_whose_persona_left_the_map_meanwhile_says_so(slack, ask, press, submit, own_served, monkeypatch):
    ask(NINA, MARKETING, GAPS)
    press(slack.last, "create_brief:1", NINA)
    picture = own_served.services.picture()
    without = replace(picture, personas=tuple(each for each in picture.personas if each.id != "cfo"))
    monkeypatch.setattr(own_served.services.library, "picture", lambda _today: without)
    refused = submit(NINA)

    assert refused.response["errors"] == {"persona": "The map no longer has this."}


def test_a_window_of_another_version_is_said_to_be_old(slack, ask, press, submit):
    ask(NINA, MARKETING, GAPS)
    press(slack.last, "create_brief:1", NINA)
    slack.modal(NINA).view["private_metadata"] = '{"shape":"of another version"}'
    submit(NINA)

    assert shown_to(slack, NINA) == ["This button is from an older message and no longer works."]


def test_choosing_in_a_window_of_another_version_is_said_to_be_old(slack, ask, press):
    ask(NINA, MARKETING, GAPS)
    press(slack.last, "create_brief:1", NINA)
    slack.modal(NINA).view["private_metadata"] = "of another version"
    slack.choose(slack.modal(NINA), "phase", "awareness", NINA)
    slack.settled()

    assert shown_to(slack, NINA) == ["This button is from an older message and no longer works."]


def test_edit_opens_the_form_as_the_brief_was_asked_for(slack, ask, press, submit):
    asked = ask(NINA, MARKETING, GAPS)
    press(slack.last, "create_brief:1", NINA)
    submit(NINA, needs=["CF-CH-1"], due="2026-04-01", note="Keep it short.")
    press(slack.last, "edit_brief:0", NINA)

    values = {each["block_id"]: each["element"] for each in slack.modal(NINA).view["blocks"] if each["type"] == "input"}
    ticked = [option["value"] for option in values["needs:cfo:choosing"]["initial_options"]]
    assert (ticked, values["due"]["initial_date"], values["note"]["initial_value"]) == (
        ["CF-CH-1"],
        "2026-04-01",
        "Keep it short.",
    )
    submit(NINA, note="Two pages.")
    assert "Two pages." in said(slack, MARKETING, asked.ts)[-1]


# --------------------------------------------------------------------------- no help, and why


def test_thumbs_count_once_a_person_and_the_last_counts(slack, ask, press, noted):
    ask(NINA, MARKETING, FIND)
    answer = slack.last
    for what in ("Helpful", "Not helpful", "Helpful", "Helpful"):
        press(answer, what, NINA)
    press(answer, "Helpful", PRIYA)

    assert [(each.user, each.helpful) for each in noted()] == [("nina", True), ("priya", True)]


def test_why_an_answer_was_no_help_goes_to_the_owner_once_a_day(slack, ask, press, submit, noted, own_served):
    ask(SOFIA, MARKETING, FIND)
    answer = slack.last
    for _ in range(2):
        press(answer, "Not helpful", SOFIA)
        submit(SOFIA, reason="outdated", more="Prices of last year")

    assert [(each.user, each.helpful, each.reason) for each in noted()] == [
        ("sofia", False, "outdated: Prices of last year")
    ]
    owners = {asset.owner for asset in own_served.services.picture().assets}
    letters = [each.text for user in (NINA, PRIYA) for each in slack.messages(user)]
    assert owners
    assert [letter.splitlines()[0].split(" found")[0] for letter in letters] == ["Sofia"] * len(letters)
    assert len(letters) == len(set(letters))
    assert letters


@pytest.mark.parametrize("ended_before_telling", [False, True])
def test_the_owner_hears_once_though_it_is_done_again(
    slack, ask, press, submit, rerun, monkeypatch, ended_before_telling
):
    ask(SOFIA, MARKETING, FIND)
    press(slack.last, "Not helpful", SOFIA)
    with monkeypatch.context() as ended:
        if ended_before_telling:
            ended.setattr("bot.workers.questions.ratings.say_beside", lambda *_given: None)
        submit(SOFIA, reason="outdated")
    rerun.last()

    assert len([each for each in slack.messages(NINA) if each.user == "U0MILE"]) == 1


def test_a_form_done_again_proposes_its_brief_once(slack, ask, press, submit, rerun):
    asked = ask(NINA, MARKETING, GAPS)
    press(slack.last, "create_brief:1", NINA)
    submit(NINA)
    proposed = said(slack, MARKETING, asked.ts)
    rerun.last()

    assert said(slack, MARKETING, asked.ts) == proposed


def test_the_owner_reads_nothing_of_a_buyers_people(slack, ask, press, submit):
    ask(SOFIA, MARKETING, FIND)
    press(slack.last, "Not helpful", SOFIA)
    submit(SOFIA, reason="outdated", more="Ane wants it in Spanish. Prices of last year.")

    letter = slack.messages(NINA)[-1].text.splitlines()
    assert letter[-1] == "In their words: “Prices of last year.”"
    assert "Ane" not in slack.messages(NINA)[-1].text


def test_where_guests_read_along_nobody_is_written_to(slack, ask, press, submit, noted):
    ask(SOFIA, WITH_CUSTOMER, FIND)
    answer = next(each for each in reversed(slack.messages(WITH_CUSTOMER)) if each.blocks)
    press(answer, "Not helpful", SOFIA)
    submit(SOFIA, reason="missing")

    assert [(each.user, each.reason) for each in noted()] == [("sofia", "missing")]
    assert slack.messages(NINA) == []


def test_a_thumb_for_an_answer_nobody_was_given_is_said_to_be_old(slack, ask, press):
    ask(NINA, MARKETING, FIND)
    answer = slack.last
    for block in answer.blocks:
        for element in block.get("elements", ()):
            if "positive_button" in element:
                element["positive_button"]["value"] = element["positive_button"]["value"].replace(
                    answer_of(answer), "x"
                )
    press(answer, "Helpful", NINA)

    assert slack.last.text.startswith("The question behind this answer is no longer kept.")


# --------------------------------------------------------------------------- what was sent


def test_what_was_sent_is_noted_for_each_asset_and_the_deal(slack, ask, press, submit, noted):
    ask(SOFIA, SOFIA, LURRA)
    press(slack.last, "sent_assets:0", SOFIA)
    block = next(each for each in slack.modal(SOFIA).view["blocks"] if each["type"] == "input")
    offered = [option["value"] for option in block["element"]["options"]]
    assert "initial_options" not in block["element"]
    submit(SOFIA, assets=offered[:2])

    assert [(each.asset, each.deal, each.reason, each.helpful) for each in noted()] == [
        (asset, "D1", "used", True) for asset in offered[:2]
    ]
    assert slack.last.text == "Noted: 2 assets sent."


def test_a_deal_of_somebody_else_is_not_noted_by_a_button_of_theirs(slack, ask, press):
    ask(SOFIA, SOFIA, LURRA)
    id = answer_of(slack.last)
    ask(JONAS, JONAS, GAPS)
    press(slack.last, forged(slack.last, SentAssets(answer=id, deal="D1")), JONAS)

    assert shown_to(slack, JONAS) == ["What this is about is no longer in the library."]


# --------------------------------------------------------------------------- sharing


def test_an_answer_is_shared_to_a_channel(slack, ask, press, submit):
    ask(NINA, NINA, GAPS)
    press(slack.last, forged(slack.last, ShareAnswer(answer=answer_of(slack.last))), NINA)
    submit(NINA, channel=MARKETING.id)

    shared = [each for each in slack.messages(MARKETING) if each.user == "U0MILE"]
    assert [each.text.splitlines()[0] for each in shared] == ["Biggest gap: CFO × Choosing, priority 65.2."]
    assert shared[0].blocks[0]["elements"][0]["text"] == "Shared by nina"
    assert slack.last.text == "Posted in #marketing. What names a deal is not in it: others read along there."


def test_what_is_shared_as_it_was_seen_is_said_to_be_posted_and_no_more(slack, ask, press, submit):
    ask(NINA, MARKETING, FIND)
    press(slack.last, forged(slack.last, ShareAnswer(answer=answer_of(slack.last))), NINA)
    submit(NINA, channel=MARKETING.id)

    assert slack.last.text == "Posted in #marketing."


def test_in_a_channel_with_guests_only_what_they_may_see_is_shared(slack, ask, press, submit):
    ask(NINA, NINA, "anything about downtime costs?")
    press(slack.last, forged(slack.last, ShareAnswer(answer=answer_of(slack.last))), NINA)
    submit(NINA, channel=WITH_AGENCY.id)

    shared = next(each for each in slack.messages(WITH_AGENCY) if each.user == "U0MILE")
    assert shared.text.startswith("Public: ")
    assert slack.last.text == (
        "Posted in #with-agency. Guests read along there, so it has only what is public of this answer."
    )


def test_who_shares_among_guests_hears_which_assets_are_not_in_it(slack, ask, press, submit):
    ask(NINA, NINA, FIND)
    press(slack.last, forged(slack.last, ShareAnswer(answer=answer_of(slack.last))), NINA)
    submit(NINA, channel=WITH_AGENCY.id)

    assert slack.last.text == (
        "Posted in #with-agency. Guests read along there, so it has only what is public of this answer."
        " Not in it: “Email templates: answering finance, IT and technician objections” (A37)."
    )


def test_what_is_shared_comes_once_though_it_is_done_again(slack, ask, press, submit, rerun):
    ask(NINA, NINA, GAPS)
    press(slack.last, forged(slack.last, ShareAnswer(answer=answer_of(slack.last))), NINA)
    submit(NINA, channel=MARKETING.id)
    rerun.last()

    assert len([each for each in slack.messages(MARKETING) if each.user == "U0MILE"]) == 1


def test_an_answer_with_nothing_public_is_refused_to_her_alone(slack, ask, press, submit):
    ask(NINA, NINA, GAPS)
    press(slack.last, forged(slack.last, ShareAnswer(answer=answer_of(slack.last))), NINA)
    submit(NINA, channel=WITH_AGENCY.id)

    assert [each for each in slack.messages(WITH_AGENCY) if each.user == "U0MILE"] == []
    assert slack.last.text == (
        "Guests read along there, and nothing in this answer is public: it was not posted. Choose a channel without guests."
    )


def test_where_milepost_is_no_member_it_says_how_to_invite_it(slack, ask, press, submit):
    ask(NINA, NINA, GAPS)
    press(slack.last, forged(slack.last, ShareAnswer(answer=answer_of(slack.last))), NINA)
    submit(NINA, channel=WITHOUT_BOT.id)

    assert slack.messages(WITHOUT_BOT) == []
    assert slack.last.text == (
        "I am not in that channel, so I cannot post there. Type /invite @Milepost in it, then try again."
    )


def test_a_deal_is_not_shared(slack, ask, press, submit):
    ask(SOFIA, SOFIA, LURRA)
    press(slack.last, forged(slack.last, ShareAnswer(answer=answer_of(slack.last))), SOFIA)
    submit(SOFIA, channel=MARKETING.id)

    assert slack.messages(MARKETING) == []
    assert slack.last.text.startswith("A deal is told to its owner")


# --------------------------------------------------------------------------- gaps put off


def test_a_gap_put_off_is_passed_over_and_listed_as_such(slack, ask, press, submit, own_served):
    ask(NINA, MARKETING, GAPS)
    press(slack.last, "gap_besides:1", NINA, "Not now")
    submit(NINA, reason="Finance comes in April")

    kept = own_served.services.notebook.put_off(own_served.services.picture().today)
    assert [replace(each, id="") for each in kept] == [
        PutOff("", "nina", "cfo", "choosing", kept[0].until, "Finance comes in April")
    ]
    assert slack.last.text == "CFO × Choosing is put off until 18 Mar 2026."
    asked = ask(PRIYA, PRIYA, GAPS)
    listed = said(slack, PRIYA, asked.ts)[0]
    assert listed.startswith("Biggest gap: ")
    assert "Biggest gap: CFO × Choosing" not in listed
    assert "Put off until 18 Mar 2026: CFO × Choosing (Nina: Finance comes in April)" in listed


@pytest.mark.parametrize(
    ("user", "words"), [(PRIYA, "Only marketing decides this."), (SOFIA, "Only marketing decides this.")]
)
def test_only_marketing_puts_a_gap_off(slack, ask, press, user, words):
    ask(NINA, MARKETING, GAPS)
    press(slack.last, "gap_besides:1", user, "Not now")

    assert shown_to(slack, user) == [words]


@pytest.mark.parametrize(
    ("user", "question", "title"),
    [
        (NINA, "Wo sind unsere größten Content-Lücken?", "Nicht jetzt"),
        (NINA, "¿Dónde están nuestras mayores carencias de contenido?", "Ahora no"),
        (NINA, "Gdje su nam najveće praznine u sadržaju?", "Ne sada"),
    ],
)
def test_windows_speak_the_language_of_the_thread(slack, ask, press, user, question, title):
    ask(user, MARKETING, question)
    press(slack.last, forged(slack.last, PutOffGap(persona="cfo", phase="choosing")), user)

    assert slack.modal(user).view["title"]["text"] == title
