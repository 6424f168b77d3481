"""The whole brief as a file or a canvas: where it goes, and what is left out of it there."""

import io
from dataclasses import replace

import docx
import pytest

from bot.slack_app import optional_scopes
from bot.workers.briefs import file, from_form
from tests.slack.conftest import BRIEF, HOME, JONAS, MARKETING, NINA, SOFIA
from tests.slack.pressing import files_in

FILE, WORD = "brief-cfo-choosing.md", "brief-cfo-choosing.docx"

pytestmark = pytest.mark.usefixtures("own_served")


@pytest.fixture
def accounts(own_served):
    return {deal.account for deal in own_served.services.picture().deals}


def named(slack, accounts):
    """In what everybody who gets the files can read."""
    pages = (
        [slack.files[FILE].decode()] if FILE in slack.files else [text for c in slack.canvases for text in c["content"]]
    )
    word = docx.Document(io.BytesIO(slack.files[WORD]))
    pages += [paragraph.text for paragraph in word.paragraphs]
    pages += [cell.text for table in word.tables for row in table.rows for cell in row.cells]
    return {account for account in accounts if any(account in page for page in pages)}


@pytest.mark.parametrize("user", [NINA, JONAS, SOFIA], ids=["marketing", "a seller", "another seller"])
def test_in_a_room_neither_the_file_nor_the_message_names_a_deal(slack, ask, press, accounts, user):
    asked = ask(user, MARKETING, BRIEF)
    assert [account for account in accounts if account in slack.last.text] == []
    press(slack.last, "export_brief:0", user)

    assert files_in(slack, MARKETING, asked.ts) == [FILE, WORD]
    assert named(slack, accounts) == set()


@pytest.mark.parametrize("user", [SOFIA, JONAS], ids=["sofia", "jonas"])
def test_alone_a_seller_reads_of_their_own_deals(slack, ask, press, own_served, accounts, user):
    ask(user, user, BRIEF)
    press(slack.last, "export_brief:0", user)

    own = {deal.account for deal in own_served.services.picture().deals if deal.owner == user.name}
    assert named(slack, accounts)
    assert named(slack, accounts) <= own


def test_alone_marketing_reads_of_all(slack, ask, press, accounts):
    ask(NINA, NINA, BRIEF)
    press(slack.last, "export_brief:0", NINA)

    assert {"Lurra Foods", "Brixen"} & named(slack, accounts)


def test_a_note_stands_in_both_files_without_what_the_room_may_not_know(slack, ask, press, accounts, monkeypatch):
    monkeypatch.setattr(from_form, "note_in", lambda _: "Keep it to one page. Lurra Foods waits for it.")
    ask(NINA, MARKETING, BRIEF)
    press(slack.last, "export_brief:0", NINA)

    last = docx.Document(io.BytesIO(slack.files[WORD])).paragraphs[-1].text
    assert (last, slack.files[FILE].decode().splitlines()[-1]) == ("Note for the writer: Keep it to one page.",) * 2
    assert named(slack, accounts) == set()


def test_the_title_of_a_file_names_no_deal_in_a_room(slack, ask, press, monkeypatch):
    real = file.permitted_brief
    monkeypatch.setattr(file, "permitted_brief", lambda *asked: replace(real(*asked), title="For anybody"))
    asked = ask(NINA, MARKETING, BRIEF)
    press(slack.last, "export_brief:0", NINA)

    titles = [file["title"] for message in slack.messages(MARKETING, asked.ts) for file in message.files]
    assert titles == ["Brief: For anybody"] * 2


# --------------------------------------------------------------------------- canvases

WITH_CANVASES = replace(HOME, scopes=HOME.scopes | optional_scopes())
canvases_allowed = pytest.mark.parametrize("workspace", [WITH_CANVASES])


@canvases_allowed
def test_where_canvases_are_allowed_it_is_one_for_everybody_in_the_room(slack, ask, press, accounts):
    asked = ask(NINA, MARKETING, BRIEF)
    press(slack.last, "export_brief:0", NINA)

    (canvas,) = slack.canvases
    assert canvas["readers"] == [MARKETING.id]
    assert canvas["content"][0].startswith("# Brief ")
    assert files_in(slack, MARKETING, asked.ts) == [WORD]
    assert named(slack, accounts) == set()
    linked = [message.text for message in slack.messages(MARKETING, asked.ts) if "slack.com/files" in message.text]
    assert len(linked) == 1


@canvases_allowed
def test_alone_the_canvas_is_for_whoever_asked(slack, ask, press, accounts):
    ask(SOFIA, SOFIA, BRIEF)
    press(slack.last, "export_brief:0", SOFIA)

    (canvas,) = slack.canvases
    assert canvas["readers"] == [SOFIA.id]
    assert named(slack, accounts) == {"Lurra Foods"}


@pytest.mark.parametrize("workspace", [replace(WITH_CANVASES, has_canvases=False)])
def test_a_plan_without_canvases_brings_the_file_without_a_word(slack, ask, press):
    asked = ask(NINA, MARKETING, BRIEF)
    press(slack.last, "export_brief:0", NINA)

    assert slack.canvases == []
    assert files_in(slack, MARKETING, asked.ts) == [FILE, WORD]


@canvases_allowed
def test_a_canvas_nobody_could_open_does_not_stay(slack, ask, press):
    asked = ask(NINA, MARKETING, BRIEF)
    slack.breaks("canvases.access.set")
    press(slack.last, "export_brief:0", NINA)

    assert slack.canvases == []
    assert files_in(slack, MARKETING, asked.ts) == [FILE, WORD]
