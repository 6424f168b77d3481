"""`milepost draft` on the sample company: the words, the record, the exit status, and files that are no draft."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

import content_library
from bot.cli import cli
from bot.command_line import REFUSED
from bot.skills.briefs.check_file import DraftNotRead
from content_library.errors import Unknown

SAMPLE = Path(content_library.__file__).parent / "samples" / "tarnwell"
SHEET = SAMPLE / "drafts" / "payback-sheet.md"


@pytest.fixture(scope="module")
def draft(tmp_path_factory):
    data = tmp_path_factory.mktemp("data")

    def run(file, *options):
        command = ["draft", str(file), "--workspace", str(SAMPLE), *options]
        return CliRunner().invoke(cli, command, env={"MILEPOST_DATA": str(data)})

    return run


def test_the_verdict_stands_first_and_a_gate_shows_in_the_exit_status(draft):
    told = draft(SHEET, "--persona", "finance", "--phase", "choosing")

    assert told.exit_code == REFUSED
    assert " ".join(told.stdout.split()).startswith(
        "47/100: not ready. 9 things stop it, 7 to mend. CFO × Choosing: 2 of 3 needs answered, 236 words."
    )


def test_the_record_says_the_same_with_every_quotation_as_it_stands(draft):
    record = json.loads(draft(SHEET, "--persona", "cfo", "--phase", "choosing", "--json").stdout)

    assert (record["verdict"], record["points"], record["gates"]) == ("not_yet", 47, 9)
    assert record["findings"][0] == {
        "kind": "forbidden_claim",
        "severity": "gate",
        "quote": "Other vendors promise 40% less downtime on average; we would rather show you the range.",
        "paragraph": 6,
        "line": 11,
        "page": None,
        "about": "X1",
        "wanted": "Median reduction of unplanned downtime: 24% after 12 months",
        "found": "40% less downtime on average (A44, no sample size or method; contradicts C1)",
        "reasons": [],
        "step": "X1 forbids this: 40% less downtime on average (A44, no sample size or method; contradicts C1). "
        "Say instead: “Median reduction of unplanned downtime: 24% after 12 months”.",
    }
    assert all(each["quote"] in SHEET.read_text() for each in record["findings"])


def test_a_file_that_is_no_draft_and_a_brief_nobody_knows(draft, tmp_path):
    empty = tmp_path / "empty.docx"
    empty.write_bytes(b"")

    unread = draft(empty, "--brief", "BR-014").exception
    assert (type(unread), str(unread), unread.remedy) == (
        DraftNotRead, "empty.docx: the file is empty", "Attach the file with its text in it.",
    )  # fmt: skip
    assert isinstance(draft(SHEET, "--brief", "BR-99").exception, Unknown)
    assert draft(SHEET).exit_code == 2
