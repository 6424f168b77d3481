"""`milepost brief` from the proposal to the file, as somebody types it."""

import io
import json
import shutil

import pytest
from click.testing import CliRunner
from docx import Document

from bot.cli import cli
from content_library.errors import Unknown, UserFacing
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
            run.remedy = result.exception.remedy
            return str(result.exception)
        assert result.exit_code == 0, result.output
        run.said_first = result.stderr
        return json.loads(result.stdout)

    return run


def test_a_proposal_is_printed_and_not_kept(brief):
    assert brief("--persona", "cfo", "--phase", "choosing")["persona"] == "cfo"
    assert brief("propose", "--deal", "D1")["phase"] == "choosing"
    assert [each["id"] for each in brief("list")["briefs"]] == ["BR-014", "BR-015"]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (
            ("propose", "cfo", "choosing"),
            "Say by options what it is about: cli brief propose --persona cfo --phase choosing",
        ),
        (("cfo", "choosing"), "Say by options what it is about: cli brief propose --persona cfo --phase choosing"),
        (
            ("keep", "cfo", "my phase"),
            "Say by options what it is about: cli brief keep --persona cfo --phase 'my phase'",
        ),
        (("keep", "cfo"), "Say by options what it is about, such as cli brief keep --persona ID --phase ID."),
        (("cfo",), "No such command 'cfo'."),
    ],
)
def test_who_leaves_the_options_out_reads_the_command_that_is_meant(words, said):
    result = CliRunner().invoke(cli, ["brief", *words])
    assert (result.exit_code, result.stderr.splitlines()[-1]) == (2, f"Error: {said}")


@pytest.mark.parametrize(
    "words",
    [
        "something about blockchain",
        "do we have anything about the weather",
        "a template for the kitchen",
        "irgendetwas über das Wetter",
        "algo sobre el almuerzo",
        "nešto o vremenu",
    ],
)
def test_a_question_nobody_asked_gets_no_brief(brief, words):
    assert brief("propose", "--question", words, raises=Unknown) == "Nobody asked anything like that in vain"


def test_which_question_was_meant_is_said_before_the_brief(brief):
    assert brief("propose", "--question", "something to cancel after a year")["needs"][0]["id"] == "CF-CH-3"
    question = "What happens if they cancel after a year - something for finance"
    assert brief.said_first.splitlines()[0] == f"Taken as Sofia’s question of 21 Jan 2026: “{question}”"


def test_a_second_proposal_of_a_cell_has_a_name_of_its_own(brief):
    assert brief("propose", "--persona", "cfo", "--phase", "choosing")["id"] == "cfo-choosing"
    brief("keep", "--persona", "cfo", "--phase", "choosing")
    assert brief("propose", "--persona", "cfo", "--phase", "choosing")["id"] == "CF-CH-4"
    brief("keep", "--persona", "cfo", "--phase", "choosing")
    held = brief("propose", "--persona", "cfo", "--phase", "choosing", raises=UserFacing)
    assert held.endswith("(proposed) are about that already.")


def test_a_brief_is_published_as_an_asset(brief):
    brief("keep", "--need", "CF-CH-2", "--user", "tom")
    assert "No published asset A999" in brief("move", "MP-1", "published", "--asset", "A999", raises=UserFacing)
    assert "tagged with none of its needs" in brief("move", "MP-1", "published", "--asset", "A02", raises=UserFacing)
    assert brief("move", "MP-1", "published", "--asset", "a30", raises=UserFacing) == (
        "MP-1: That asset is not all of what it asks for: CF-CH-2 would still not be met; "
        "it is a white_paper, the reader opens one_pager, calculator, case_study, slides, faq."
    )
    assert brief.remedy == "Name another asset, or say it with --anyway."
    assert brief("show", "MP-1")["status"] == "proposed"
    assert brief("move", "MP-1", "published", "--asset", "a30", "--anyway")["status"] == "published"


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


def test_an_edit_says_what_changed_and_what_speaks_against_it(brief):
    brief("keep", "--need", "CF-CH-1")
    told = brief("edit", "MP-1", "--due", "2026-02-01", "--first", "es", "--format", "guide")
    assert told["changes"] == [
        "due: 24 Feb 2026 → 1 Feb 2026", "format: one-pager → guide",
        "languages: English, Spanish and German → Spanish, English and German",
    ]  # fmt: skip
    assert (len(told["score"]), told["warnings"][-1]) == (2, "That due date is past.")


def test_a_brief_for_another_reader_keeps_what_was_asked_for_and_asks_where_nothing_is_missing(brief):
    brief("keep", "--need", "CF-CH-1")
    brief("edit", "MP-1", "--first", "es", "--format", "checklist")
    assert "has all that matters" in brief("edit", "MP-1", "--persona", "plant-director", raises=UserFacing)
    assert brief("show", "MP-1")["version"] == 2
    told = brief("edit", "MP-1", "--persona", "it-security")
    assert told["changes"][0].startswith("reader: CFO × Choosing → ")
    form = brief("show", "MP-1")["brief"]["form"]
    assert (form["format"], form["languages"][0]["code"]) == ("checklist", "es")


def test_only_who_is_known_reviews_and_who_approves_a_claim_stays(brief):
    brief("keep", "--need", "CF-CH-1")
    there = brief("show", "MP-1")["brief"]["reviewers"]
    assert "Nobody called nobodyknows" in brief("edit", "MP-1", "--reviewer", "nobodyknows", raises=UserFacing)
    brief("edit", "MP-1", "--reviewer", "tom")
    reviewers = brief("show", "MP-1")["brief"]["reviewers"]
    assert (reviewers[:-1], reviewers[-1].split()[0]) == (there, "Tom")
    brief("edit", "MP-1", "--reviewer", "tom")
    assert brief("show", "MP-1")["version"] == 2


@pytest.mark.parametrize("typed", ["priya", "Priya Nair", "PRIYA"])
def test_a_brief_is_given_to_a_writer_by_id_or_name(brief, typed):
    brief("keep", "--need", "CF-CH-1")
    brief("accept", "MP-1")
    brief("assign", "MP-1", "--writer", typed)
    assert brief("show", "MP-1")["writer"] == "priya"


def test_what_has_a_writer_is_not_accepted_again(brief):
    brief("keep", "--need", "CF-CH-1")
    brief("assign", "MP-1", "--writer", "ben")
    assert brief("accept", "MP-1", raises=UserFacing) == "MP-1: Its writer is Ben Alder already."
    assert brief.remedy == "`milepost brief move MP-1 accepted` takes it from them."
    assert [brief("show", "MP-1")[field] for field in ("status", "writer")] == ["assigned", "ben"]
    assert brief("move", "MP-1", "accepted")["writer"] is None


def test_a_seller_is_given_nothing_to_write(brief):
    brief("keep", "--need", "CF-CH-1", "--accept")
    assert "sales writes no briefs" in brief("assign", "MP-1", "--writer", "sofia", raises=UserFacing)


def test_what_is_longer_than_a_page_is_no_one_pager(brief):
    brief("keep", "--need", "CF-CH-1")
    told = brief("edit", "MP-1", "--depth", "2")
    assert told["changes"][0].startswith("format: one-pager → ")
    assert "has one page" in " ".join(brief("edit", "MP-1", "--format", "one_pager")["warnings"])


def test_a_second_one_for_the_same_need_is_refused_with_the_first(brief):
    brief("keep", "--need", "CF-CH-1")
    assert "MP-1" in brief("keep", "--persona", "cfo", "--phase", "choosing", "--need", "CF-CH-1", raises=UserFacing)


def test_a_need_that_is_met_is_said_before_the_brief_for_it(brief):
    brief("propose", "--need", "RE-DI-2")
    assert brief.said_first.startswith("RE-DI-2 is met already, by A08")
    brief("propose", "--need", "CF-CH-1")
    assert brief.said_first == ""


def test_another_brief_for_the_cell_is_said_before_the_second(brief):
    brief("keep", "--need", "CF-CH-1")
    brief("keep", "--persona", "cfo", "--phase", "choosing")
    assert brief.said_first.startswith("MP-1 “")
    assert "is open for this cell: CF-CH-1." in brief.said_first


def test_a_deal_is_named_by_a_word_of_its_account_where_whoever_asks_may_know_of_it(brief):
    assert brief("propose", "--deal", "lurra")["needs"] == brief("propose", "--deal", "D1")["needs"]
    assert "no deal here" in brief("keep", "--deal", "hollin", "--user", "sofia", raises=Unknown)


def test_a_deal_goes_with_a_need_and_with_its_own_phase_alone(brief):
    told = brief("propose", "--deal", "lurra", "--need", "CF-CH-3")
    assert ([each["id"] for each in told["needs"]], told["form"]["languages"][0]["code"]) == (["CF-CH-3"], "es")
    assert brief("propose", "--deal", "lurra", "--phase", "choosing")["id"] == "D1-cfo-choosing"
    for elsewhere in (("--phase", "learning"), ("--need", "PD-LE-1")):
        assert "Lurra Foods is in Choosing" in brief("propose", "--deal", "lurra", *elsewhere, raises=Unknown)


def test_a_reader_or_phase_named_beside_a_need_of_another_is_not_passed_over(brief):
    assert brief("propose", "--need", "CF-CH-3", "--persona", "finance", "--phase", "choosing")["persona"] == "cfo"
    for more in (
        ("--persona", "plant-director"),
        ("--phase", "learning"),
        ("--deal", "lurra", "--persona", "it-security"),
    ):
        told = brief("propose", "--need", "CF-CH-3", *more, raises=Unknown)
        assert ("CF-CH-3 is of CFO" in told, brief.remedy) == (
            True,
            "Leave out --persona and --phase, or leave out --need.",
        )


def test_a_deal_whose_most_missed_need_is_being_written_gets_what_else_it_misses(brief):
    found = brief("propose", "--deal", "D5", "--phase", "purchasing")
    assert [each["id"] for each in found["needs"]] == ["CF-PU-3"]
    assert "BR-014" in brief("propose", "--deal", "D5", "--persona", "plant-director", raises=UserFacing)


@pytest.mark.parametrize(
    ("word", "told"),
    [
        ("relability engineer", "Did you mean reliability-engineer?"),
        ("procurement manager", "Nearest in the map: cfo."),
        ("head of it", "Nearest in the map: it-security."),
        ("chief happiness officer", "Known: maintenance-manager,"),
    ],
)
def test_a_reader_nobody_mapped_is_no_other_with_a_slip(brief, word, told):
    brief("propose", "--persona", word, "--phase", "choosing", raises=Unknown)
    assert brief.remedy.startswith(told)


def test_a_part_is_no_reader_and_names_those_who_play_it(brief):
    brief("propose", "--persona", "the gatekeeper", "--phase", "choosing", raises=Unknown)
    assert brief.remedy.startswith(
        "Name one who plays it: plant-director (Plant Director), cfo (CFO), it-security (IT/OT Security Lead)."
    )


def test_a_reader_who_is_not_in_the_map_comes_with_the_nearest_cell(brief):
    with_phase = ("--persona", "chief happiness officer", "--phase", "choosing")
    brief("propose", *with_phase, raises=Unknown)
    assert "The nearest cell that wants a brief: CFO in Choosing (--persona cfo --phase choosing)." in brief.remedy


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
    assert brief("--need", "CF-CH-4", "--sharpen")["takeaway"].startswith(
        "You can check for yourself which company like yours saw it in the P&L."
    )


def test_who_may_not_change_a_brief_does_not_have_it_sharpened(brief, model):
    brief("keep", "--need", "CF-CH-1")
    assert "Its writer is unassigned" in brief("sharpen", "MP-1", "--user", "ben", raises=UserFacing)
    assert model.asked == []


def test_a_kept_brief_is_changed_by_a_sentence(brief):
    brief("keep", "--need", "CF-CH-1")
    assert brief("edit", "MP-1", "make it longer", "--user", "nina")["behaviour"] == "act"
    assert brief("edit", "MP-1", "give it to Ben by 27 February")["behaviour"] == "act"
    found = brief("show", "MP-1")
    assert (found["brief"]["form"]["depth"], found["writer"], found["due"]) == (2, "ben", "2026-02-27")
    assert brief("edit", "MP-1", "drop it")["behaviour"] == "clarify"
    assert brief("edit", "MP-1", "give it to Priya", "--user", "ben")["behaviour"] == "refuse"


@pytest.mark.parametrize("sentence", ["make it funnier", "remove C3", "add the security question", "what is it about?"])
def test_a_sentence_that_is_no_change_is_said_to_be_none(brief, sentence):
    brief("keep", "--need", "CF-CH-1")
    assert f"“{sentence}” " in brief("edit", "MP-1", sentence, raises=UserFacing)
    assert brief("show", "MP-1")["brief"]["version"] == 1


def test_a_cell_is_kept_again_when_its_brief_went_to_another_one(brief):
    brief("keep", "--persona", "cfo", "--phase", "choosing")
    warnings = brief("edit", "MP-1", "--persona", "plant-director", "--need", "PD-CH-2")["warnings"]
    assert any(each.startswith("PD-CH-2 is met already") for each in warnings)
    found = brief("keep", "--persona", "cfo", "--phase", "choosing")
    assert (found["id"], found["persona"]) == ("MP-2", "cfo")
