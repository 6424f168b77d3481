"""Drafts attached to a message: checked in the thread, refused in plain words, and read with the bot token only."""

import threading
from contextlib import contextmanager
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.error import HTTPError
from urllib.request import Request, urlopen

import pytest
from slack_sdk import WebClient

import content_library
from bot.listeners.reading import Attached
from bot.refusals import Refused
from bot.workers.questions import check_draft as draft
from bot.workers.saying import downloads
from bot.workers.saying.downloads import downloaded
from tests.content_library.drafts.draft_files import pdf, word
from tests.slack.conftest import GUEST, HOME, JONAS, MARKETING, NINA, PRIYA, SOFIA, WITH_AGENCY
from tests.slack.pressing import answer_of, said, transcript
from tests.slack.rerunning import Rerunning

DRAFT = (Path(content_library.__file__).parent / "samples" / "tarnwell" / "drafts" / "payback-sheet.md").read_bytes()
REQUEST = "check this draft for the CFO in choosing"

pytestmark = pytest.mark.usefixtures("own_served")


@pytest.fixture
def scopes():
    return HOME.scopes


@pytest.fixture
def workspace(scopes):
    return replace(HOME, scopes=scopes)


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


@pytest.fixture
def rerun(serving, served):  # noqa: ARG001 - nothing dispatches before it is served
    return Rerunning(serving.jobs)


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


def test_what_stands_in_it_is_kept_nowhere(slack, attach, own_served):
    attach(PRIYA, PRIYA, REQUEST, ("payback-sheet.md", DRAFT, "text/markdown"))

    assert own_served.services.notebook.question(answer_of(slack.last)).text == REQUEST


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


def test_why_a_file_cannot_be_read_is_said_in_the_language_of_whoever_attached_it(attach):
    (report,) = attach(JONAS, JONAS, "", ("plan.pdf", b"\x89PNG\r\n", "application/pdf"))

    assert report.startswith("plan.pdf lässt sich nicht lesen: sie ist ein Bild und kein lesbarer Text.")


def test_a_file_that_is_too_big_is_not_even_fetched(attach, monkeypatch):
    monkeypatch.setattr("bot.workers.questions.check_draft.MOST_BYTES", 10)
    monkeypatch.setattr(downloads, "build_opener", None)
    report = attach(PRIYA, PRIYA, REQUEST, ("payback-sheet.md", DRAFT, "text/markdown"))

    assert report[0].startswith("That file is larger than 20 MB")


def test_a_picture_beside_a_question_leaves_it_a_question(attach):
    report = attach(PRIYA, PRIYA, "what does the CFO need in choosing?", ("shot.png", b"\x89PNG", "image/png"))

    assert len(report) == 1
    assert "CFO" in report[0]


def test_a_picture_to_be_checked_is_said_to_be_none_to_check(attach):
    report = attach(PRIYA, PRIYA, "check this", ("shot.png", b"\x89PNG", "image/png"))

    assert [each.startswith("I cannot check pictures: I read text only.") for each in report] == [True]


def test_a_draft_is_checked_once_a_button_says_for_whom_it_is(slack, attach):
    attach(NINA, NINA, "check this", ("sheet.docx", word("The money is back in fourteen months.")))
    asked = slack.last
    assert "For whom is this draft?" in asked.text
    slack.click(asked, "ask_next:0", NINA)
    slack.settled(timeout=60)

    assert slack.last.text.startswith("sheet.docx: ")
    assert "CFO × Choosing" in slack.last.text


def test_a_draft_is_checked_once_its_reader_is_typed(slack, attach):
    attach(NINA, NINA, "check this", ("sheet.docx", word("The money is back in fourteen months.")))
    root = slack.last.root
    slack.say(NINA, NINA, "for the CFO in choosing", root)
    slack.settled(timeout=60)

    assert said(slack, NINA, root)[-1].startswith("sheet.docx: ")
    assert "CFO × Choosing" in said(slack, NINA, root)[-1]


def test_of_five_files_three_are_checked(attach):
    report = attach(PRIYA, PRIYA, REQUEST, *((f"{n}.md", DRAFT, "text/markdown") for n in range(5)))

    assert report[-1] == "2 more files were not checked: three at a time."
    assert len(report) == 4


def test_a_process_that_stops_after_the_first_of_three_files_leaves_the_others_to_the_next_one(
    slack, attach, monkeypatch, rerun
):
    real, read = draft.read_draft, []

    def stops(name, content):
        read.append(name)
        if len(read) == 2:
            raise RuntimeError("stopped")
        return real(name, content)

    monkeypatch.setattr(draft, "read_draft", stops)
    attach(PRIYA, PRIYA, REQUEST, *((f"{n}.md", b"The money is back.", "text/markdown") for n in range(4)))
    root = slack.last.root
    rerun.last()
    slack.settled()

    reports = [each.partition(":")[0] for each in said(slack, PRIYA, root) if ".md: " in each]
    assert reports == ["0.md", "1.md", "2.md"]
    assert said(slack, PRIYA, root)[-1] == "One more file was not checked: three at a time."


@pytest.mark.parametrize(
    ("user", "place", "told"),
    [
        (SOFIA, WITH_AGENCY, "Aquí leen invitados, así que esto no se hace aquí. Pregúntame en un mensaje directo."),
        (GUEST, GUEST, "This is for colleagues only. Ask me for public content in a direct message."),
    ],
    ids=["among guests", "a guest"],
)
def test_where_guests_read_along_no_draft_is_checked(slack, attach, user, place, told):
    attach(user, place, REQUEST, ("payback-sheet.md", DRAFT, "text/markdown"))

    assert slack.last.text == told


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
def test_another_host_is_not_even_asked(monkeypatch, url):
    monkeypatch.setattr(downloads, "build_opener", lambda *_: pytest.fail(f"{url} was opened"))
    client = WebClient(token="xoxb-1")
    with pytest.raises(Refused, match="did not give me the file"):
        downloaded(client, Attached("a.md", url, 5), 100)


@contextmanager
def web_host(status, **headers):
    """On a loopback port of its own; gives its address and the headers of everybody who came."""
    came = []

    class Host(BaseHTTPRequestHandler):
        def do_GET(self):
            came.append(dict(self.headers))
            self.send_response(status)
            for name, value in headers.items():
                self.send_header(name, value)
            self.end_headers()

        def log_message(self, *_):
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Host) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}", came
        finally:
            server.shutdown()
            thread.join()


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_where_slack_sends_it_on_to_another_host_the_token_stays(status):
    with web_host(200) as (elsewhere, came), web_host(status, Location=f"{elsewhere}/a.md") as (ours, asked):
        client = WebClient(token="xoxb-1", base_url=f"{ours}/api/")
        with pytest.raises(Refused):
            downloaded(client, Attached("a.md", f"{ours}/files/a.md", 5), 100)

    assert [each["Authorization"] for each in asked] == ["Bearer xoxb-1"]
    assert came == []
