"""`milepost brief` from the proposal to the file, as somebody types it."""

import io
import json
import shutil

import pytest
from click.testing import CliRunner
from docx import Document

from bot.cli import cli
from content_library.errors import UserFacing
from tests.conftest import TARNWELL
from tests.model_server import KEY, Says, model_server


@pytest.fixture(scope="module")
def synced(tmp_path_factory):
    """A copy of the sample that was read once; tests copy it."""
    workspace = tmp_path_factory.mktemp("synced") / "company"
    shutil.copytree(TARNWELL, workspace, ignore=shutil.ignore_patterns(".milepost"))
    assert CliRunner().invoke(cli, ["sync", "--workspace", str(workspace)]).exit_code == 0
    return workspace


@pytest.fixture
def brief(synced, tmp_path, monkeypatch):
    workspace = tmp_path / "company"
    shutil.copytree(synced, workspace)
    (workspace / ".milepost" / "workspace").unlink(missing_ok=True)
    monkeypatch.chdir(tmp_path)

    def run(*words, raises=None):
        result = CliRunner().invoke(cli, ["brief", *words, "--workspace", str(workspace), "--json"])
        if raises is not None:
            assert isinstance(result.exception, raises), result.output
            return str(result.exception)
        assert result.exit_code == 0, result.output
        return json.loads(result.stdout)

    return run


def test_a_proposal_is_printed_and_not_kept(brief):
    assert brief("--persona", "cfo", "--phase", "choosing")["persona"] == "cfo"
    assert brief("propose", "--deal", "D1")["phase"] == "choosing"
    assert [each["id"] for each in brief("list")["briefs"]] == ["BR-014", "BR-015"]


def test_a_brief_is_published_as_an_asset(brief):
    brief("keep", "--need", "CF-CH-1", "--user", "tom")
    assert "No published asset A999" in brief("move", "MP-1", "published", "--asset", "A999", raises=UserFacing)
    assert brief("show", "MP-1")["status"] == "proposed"
    assert brief("move", "MP-1", "published", "--asset", "a30")["status"] == "published"


def test_a_brief_goes_from_kept_to_dropped(brief):
    assert brief("keep", "--need", "CF-CH-1", "--user", "tom")["status"] == "proposed"
    assert brief("accept", "mp-1")["version"] == 2
    assert brief("assign", "MP-1", "--writer", "ben")["writer"] == "ben"
    assert brief("move", "MP-1", "in_progress", "--user", "ben")["status"] == "in_progress"
    assert brief("edit", "MP-1", "--due", "2026-03-01", "--format", "guide", "--first", "es")["due"] == "2026-03-01"
    assert {"field": "form.format", "before": "one_pager", "after": "guide"} in brief(
        "show", "MP-1", "--diff", "4", "5"
    )
    assert brief("show", "MP-1", "--version", "1")["status"] == "proposed"
    assert "tom" not in brief("drop", "MP-1", "--reason", "no", "--user", "sofia", raises=UserFacing)
    assert brief("drop", "MP-1", "--reason", "not now", "--user", "tom")["status"] == "dropped"
    assert [each["why"] for each in brief("show", "MP-1")["history"]][-1] == "dropped: not now"


def test_a_second_one_for_the_same_need_is_refused_with_the_first(brief):
    brief("keep", "--need", "CF-CH-1")
    assert "MP-1" in brief("keep", "--persona", "cfo", "--phase", "choosing", "--need", "CF-CH-1", raises=UserFacing)


def test_it_is_written_as_word_markdown_and_json(brief, tmp_path):
    brief("keep", "--persona", "cfo", "--phase", "choosing", "--accept")
    for kind in ("docx", "md", "json"):
        assert brief("export", "MP-1", "--format", kind) == {"file": f"MP-1.{kind}"}
    assert json.loads((tmp_path / "MP-1.json").read_text("utf-8"))["schema"] == 1
    assert (tmp_path / "MP-1.md").read_text("utf-8").startswith("# Brief MP-1 · ")
    assert Document(io.BytesIO((tmp_path / "MP-1.docx").read_bytes())).tables


def test_a_seller_gets_it_without_deals_of_others(brief, tmp_path):
    brief("keep", "--persona", "cfo", "--phase", "choosing")
    brief("export", "MP-1", "--user", "sofia")
    page = (tmp_path / "MP-1.md").read_text("utf-8")
    assert [name for name in ("Lurra", "Brixen") if name in page] == ["Lurra"]


def test_what_stands_in_the_companys_file_is_shown_and_changed_there(brief):
    assert brief("show", "BR-014")["briefs"][0]["kept"] is False
    assert "company's briefs file" in brief("move", "BR-014", "in_review", raises=UserFacing)


def test_the_next_pieces_and_what_comes_first(brief):
    found = brief("next", "1")
    assert [(each["persona"], each["phase"]) for each in found["pieces"]] == [("cfo", "choosing")]


def test_who_is_reminded_on_a_day(brief):
    assert brief("reminders", "--on", "2026-03-03") == [
        {"brief": "BR-014", "writer": "ben", "kind": "soon", "days": 3, "due": "2026-03-06"}
    ]


def test_slips_are_told(brief):
    assert "Nobody asks" in brief("done", "MP-7", "yes", raises=UserFacing)
    assert "company.yaml" in brief("accept", "MP-1", "--user", "nobody-here", raises=UserFacing)
    assert "MP-9" in brief("show", "MP-9", raises=UserFacing)


# --------------------------------------------------------------------------- sharpening


@pytest.fixture
def model(monkeypatch):
    """A model's server that words the takeaway, and whatever else it is told to."""
    reply = {
        "before": "", "after": "", "takeaway": "You can check and change every assumption behind the payback.",
        "angles": [], "headings": [], "questions": [],
    }  # fmt: skip
    with model_server(lambda _: Says(json.dumps(reply))) as server:
        monkeypatch.setenv("MILEPOST_OPENAI_API_KEY", KEY)
        monkeypatch.setenv("MILEPOST_OPENAI_BASE_URL", server.url)
        server.reply = reply
        yield server


def test_a_kept_brief_is_sharpened_as_its_next_version(brief, model):
    brief("keep", "--need", "CF-CH-1")
    told = brief("sharpen", "MP-1", "--user", "nina")
    assert (told["version"], told["taken"], len(model.asked)) == (2, ["takeaway"], 1)
    assert [(each["field"], each["after"]) for each in told["differences"]] == [("takeaway", model.reply["takeaway"])]
    shown = brief("show", "MP-1")
    assert shown["brief"]["takeaway"] == model.reply["takeaway"]
    assert [each["why"] for each in shown["history"]] == ["proposed", "sharpened by a model: takeaway"]


def test_a_proposal_may_be_sharpened_before_it_is_kept(brief, model):
    assert brief("--need", "CF-CH-1", "--sharpen")["takeaway"] == model.reply["takeaway"]
    brief("keep", "--need", "CF-CH-1", "--sharpen")
    assert brief("show", "MP-1")["brief"]["takeaway"] == model.reply["takeaway"]


def test_what_a_model_invents_is_left_out_and_the_reason_told(brief, model):
    brief("keep", "--need", "CF-CH-1")
    model.reply["after"] = "I can check the payback as Zendrix did."
    assert brief("sharpen", "MP-1")["left"]["after"] == "Zendrix is not in the facts"
    assert "Zendrix" not in str(brief("show", "MP-1"))


def test_without_a_model_a_brief_is_as_it_was_and_says_so(brief):
    brief("keep", "--need", "CF-CH-1")
    said = brief("sharpen", "MP-1", raises=UserFacing)
    assert said == "MP-1 is as it was: no language model is set up (MILEPOST_OPENAI_API_KEY)."
    assert brief("show", "MP-1")["version"] == 1
    assert brief("--need", "CF-CH-4", "--sharpen")["takeaway"].startswith("You can check it yourself")


def test_who_may_not_change_a_brief_does_not_have_it_sharpened(brief, model):
    brief("keep", "--need", "CF-CH-1")
    assert "Its writer is unassigned" in brief("sharpen", "MP-1", "--user", "ben", raises=UserFacing)
    assert model.asked == []
