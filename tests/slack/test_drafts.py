"""Drafts attached to a message: checked in the thread, refused in plain words, and read with the bot token only."""

from dataclasses import replace
from pathlib import Path
from urllib.error import HTTPError
from urllib.request import Request, urlopen

import pytest
from slack_sdk import WebClient

import content_library
from bot.listeners.reading import Attached
from bot.refusals import Refused
from bot.slack_app import events
from bot.workers import downloads
from bot.workers.downloads import downloaded
from tests.content_library.drafts.draft_files import pdf, word
from tests.loopback.slack import LoopbackSlack
from tests.slack.conftest import GUEST, HOME, MARKETING, PRIYA, SOFIA, WITH_AGENCY
from tests.slack.pressing import answer_of, said, transcript

DRAFT = (Path(content_library.__file__).parent / "samples" / "tarnwell" / "drafts" / "payback-sheet.md").read_bytes()
REQUEST = "check this draft for the CFO in choosing"


@pytest.fixture
def scopes():
    return HOME.scopes


@pytest.fixture
def slack(scopes):
    with LoopbackSlack(replace(HOME, scopes=scopes), time_scale=0.5, subscriptions=events()) as loopback:
        yield loopback
        loopback.assert_good_citizen()


@pytest.fixture(autouse=True)
def served(serve, own_services):
    return serve(own_services)


@pytest.fixture
def attach(slack):
    """Says something with files beside it and waits for the report; gives what Milepost said in the thread."""

    def attached(user, place, text, *files):
        beside = [slack.attachment(user, *file) for file in files]
        doing = slack.say if place is user else slack.mention
        message = doing(user, place, text, files=beside)
        slack.settled(timeout=60)
        return said(slack, place, message.ts)

    return attached


def test_a_draft_beside_a_direct_message_is_checked_in_the_thread(slack, attach, snapshot):
    attach(PRIYA, PRIYA, REQUEST, ("payback-sheet.md", DRAFT, "text/markdown"))

    assert transcript(slack) == snapshot


def test_a_draft_beside_a_mention_is_checked_once(attach):
    report = attach(PRIYA, MARKETING, REQUEST, ("sheet.md", b"The money is back in fourteen months.", "text/markdown"))

    assert [each.partition(":")[0] for each in report] == ["sheet.md"]


def test_a_report_that_quotes_a_deal_is_for_whoever_attached_the_draft(slack, attach):
    """The sample draft names Hollin, and the room has not asked."""
    assert attach(PRIYA, MARKETING, REQUEST, ("payback-sheet.md", DRAFT, "text/markdown")) == []
    assert slack.last.ephemeral_to == PRIYA.id


def test_for_whom_it_is_may_be_known_from_the_thread(slack, attach):
    asked = slack.say(PRIYA, PRIYA, "brief for the CFO in choosing")
    slack.settled()
    slack.say(PRIYA, PRIYA, "", asked.ts, [slack.attachment(PRIYA, "payback-sheet.md", DRAFT)])
    slack.settled(timeout=60)

    assert "CFO × Choosing" in said(slack, PRIYA, asked.ts)[-1]
    assert attach(PRIYA, PRIYA, "", ("sheet.txt", DRAFT))[0].startswith("sheet.txt: ")


def test_word_and_pdf_are_read_as_well(attach):
    report = attach(
        PRIYA,
        PRIYA,
        REQUEST,
        ("sheet.docx", word("The money is back in fourteen months.")),
        ("sheet.pdf", pdf("The money is back in fourteen months.")),
    )

    assert [each.partition(":")[0] for each in report] == ["sheet.docx", "sheet.pdf"]


def test_what_stands_in_it_is_kept_nowhere(slack, attach, served):
    attach(PRIYA, PRIYA, REQUEST, ("payback-sheet.md", DRAFT, "text/markdown"))

    assert served.services.notebook.question(answer_of(slack.last)).text == REQUEST


# --------------------------------------------------------------------------- refused


@pytest.mark.parametrize(
    ("file", "begins"),
    [
        (("plan.png", b"\x89PNG", "image/png"), "I can check text, Markdown, HTML, Word (.docx) and PDF"),
        (("plan.pdf", b"\x89PNG\r\n", "application/pdf"), "plan.pdf cannot be read: it is a picture, not a text"),
        (("empty.txt", b" ", "text/plain"), "empty.txt cannot be read: the file is empty."),
    ],
    ids=["a picture", "a picture called PDF", "nothing in it"],
)
def test_what_is_no_text_is_refused_in_plain_words(attach, file, begins):
    assert [each.startswith(begins) for each in attach(PRIYA, PRIYA, "", file)] == [True]


def test_a_file_that_is_too_big_is_not_even_fetched(attach, monkeypatch):
    monkeypatch.setattr("bot.workers.draft.MOST_BYTES", 10)
    monkeypatch.setattr(downloads, "build_opener", None)
    report = attach(PRIYA, PRIYA, REQUEST, ("payback-sheet.md", DRAFT, "text/markdown"))

    assert report[0].startswith("That file is larger than 20 MB")


def test_a_picture_beside_a_question_leaves_it_a_question(attach):
    report = attach(PRIYA, PRIYA, "what does the CFO need in choosing?", ("shot.png", b"\x89PNG", "image/png"))

    assert len(report) == 1
    assert "CFO" in report[0]


def test_of_five_files_three_are_checked(attach):
    report = attach(PRIYA, PRIYA, REQUEST, *((f"{n}.md", DRAFT, "text/markdown") for n in range(5)))

    assert report[-1] == "2 more files were not checked: three at a time."
    assert len(report) == 4


@pytest.mark.parametrize(("user", "place"), [(SOFIA, WITH_AGENCY), (GUEST, GUEST)], ids=["among guests", "a guest"])
def test_where_guests_read_along_no_draft_is_checked(slack, attach, user, place):
    attach(user, place, REQUEST, ("payback-sheet.md", DRAFT, "text/markdown"))

    assert slack.last.text.endswith(("Ask me in a direct message.", "Pregúntame en un mensaje directo."))


@pytest.mark.parametrize("scopes", [HOME.scopes - {"files:read"}])
def test_without_the_scope_it_says_which_one_is_missing(attach):
    report = attach(PRIYA, PRIYA, REQUEST, ("payback-sheet.md", DRAFT, "text/markdown"))

    assert [each.startswith("Slack does not let me read files here. Paste the text") for each in report] == [True]


# --------------------------------------------------------------------------- the token


def test_slack_shows_a_page_to_sign_in_to_whoever_has_no_token(slack):
    url = slack.attachment(PRIYA, "a b.md", DRAFT)["url_private"]
    with urlopen(url) as page:
        assert page.headers.get_content_type() == "text/html"
    token = {"Authorization": f"Bearer {slack.bot_token}"}
    with urlopen(Request(url, headers=token)) as file:
        assert file.read() == DRAFT
    with pytest.raises(HTTPError):
        urlopen(url.replace("files-pri/F", "files-pri/X"))


@pytest.mark.parametrize(
    "url",
    ["https://example.com/a.md", "http://files.slack.com/a.md", "https://notslack.com/a.md", "file:///etc/passwd", ""],
)
def test_the_token_goes_to_no_other_host(url):
    client = WebClient(token="xoxb-1")
    with pytest.raises(Refused, match="did not give me the file"):
        downloaded(client, Attached("a.md", url, 5), 100)
