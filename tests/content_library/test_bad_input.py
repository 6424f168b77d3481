"""Everything that can be wrong in a company's files: what is said of it, whole, and that the rest is still there."""

import os
import socket
from pathlib import Path

import pytest

from content_library.errors import WorkspaceMissing
from tests.content_library.company_copy import TARNWELL, Company

A01 = "library/A01-it-always-breaks-on-a-friday-recurring-stops-are-n.md"
R01 = "research/R01-interview-maintenance-manager-dairy.md"


def file_of(asset: str) -> str:
    return next(f"library/{path.name}" for path in (TARNWELL / "library").glob(f"{asset}-*"))


def text_of(file: str) -> str:
    return (TARNWELL / file).read_text(encoding="utf-8")


EDITS = {
    "a cell of an unknown persona": ("journey.yaml", "plant-director\n  phase: aw", "plant-directr\n  phase: aw"),
    "a cell of an unknown phase": ("journey.yaml", "phase: awareness\n  part", "phase: awarenes\n  part"),
    "an asset tagged with an alias instead of an id": (A01, "[maintenance-manager]", "[head of maintenance]"),
    "an asset tagged with an unknown phase": (A01, "phases: [awareness]", "phases: [awarness]"),
    "an asset tagged with an unknown need": (A01, "MM-AW-1", "MM-AW-9"),
    "a campaign for an unknown persona": ("campaigns.yaml", "persona: maint", "persona: mant"),
    "a campaign with an unknown asset": ("campaigns.yaml", "[A01, A02]", "[A01, A99]"),
    "a note about an unknown persona": (R01, "[maintenance-manager]", "[maintenance-manger]"),
    "a contact of an unknown persona": ("deals.csv", "maintenance-manager:Ane", "mantenance-manager:Ane"),
    "a contact with parts missing": ("deals.csv", "maintenance-manager:Ane Etxeberria:engaged", "Ane Etxeberria"),
    "a contact with an unknown status": ("deals.csv", "Jon Urrutia:engaged", "Jon Urrutia:engagd"),
    "a brief for an unknown persona": ("briefs/in-progress.yaml", "persona: plant-director", "persona: director"),
    "a brief with an unknown need": ("briefs/in-progress.yaml", "PD-PU-2", "PD-PU-9"),
    "an alias of two personas": ("personas.yaml", "[reliability engineer,", "[Maint Manager, reliability engineer,"),
    "a need used twice": ("journey.yaml", "MM-DI-1", "MM-AW-1"),
    "a phase used twice": ("journey.yaml", "{id: using,", "{id: choosing,"),
    "a misspelt guard closes the asset": (file_of("A33"), "expires_on:", "expire_on:"),
    "a deal used twice": ("deals.csv", "D8,Cresta", "D1,Cresta"),
    "a claim id used twice": ("claims.yaml", "{id: X1", "{id: C1"),
    "a date in another form": (A01, "created: 2025-09-10", "created: 10.9.2025"),
    "a day that does not exist": (A01, "created: 2025-09-10", "created: 2025-02-30"),
    "an expiry nobody can read closes the asset": (A01, "expires_on: null", "expires_on: next year"),
    "an audience that is none closes the asset": (A01, "audience: external", "audience: extern"),
    "a status that is none closes the asset": (A01, "status: published", "status: publishd"),
    "a permission that is none closes the asset": (file_of("A27"), "n: withdrawn", "n: withdrwn"),
    "a format that is none": (A01, "format: blog", "format: blogg"),
    "a depth out of range": (A01, "depth: 1", "depth: 7"),
    "a language that is none": (A01, "language: en", "language: 42"),
    "a participation that is none": ("journey.yaml", "participation: driver", "participation: drivr"),
    "an importance that is none": ("journey.yaml", "importance: must", "importance: most"),
    "a need kind that is none": ("journey.yaml", "kind: reassurance", "kind: reasurance"),
    "a file that is not there": ("milepost.yaml", "claims: claims.yaml", "claims: claim.yaml"),
    "an open bracket in YAML": ("claims.yaml", "approved:", "approved: ["),
    "a key given twice": ("company.yaml", "tagline: ", "company: Twice\ntagline: "),
    "front matter that is no YAML": (file_of("A03"), "title: ", "title: a: "),
    "front matter that is not closed": (file_of("A03"), "influenced_deals: []\n---", "influenced_deals: []"),
    "assets that supersede each other": (file_of("A35"), "expires_on: null", "expires_on: null\nsuperseded_by: A34"),
    "an asset superseded by nothing known": (file_of("A34"), "superseded_by: A35", "superseded_by: A53"),
    "a review in the future": (A01, "last_reviewed: 2025-09-10", "last_reviewed: 2027-09-10"),
    "a stage entered in the future": ("deals.csv", "Scheduled,2025-12-01", "Scheduled,2026-12-01"),
    "a question in the future": ("questions-log.csv", "2025-12-03,#ask", "2026-12-03,#ask"),
    "a required column under another name": ("deals.csv", "crm_stage", "crm_stages"),
    "an optional column that is missing": ("deals.csv", "owner,crm", "ownr,crm"),
    "a row with too many cells": ("deals.csv", "on 26 Feb,open,", "on 26 Feb, or later,open,"),
    "a quotation mark that is not closed": ("deals.csv", "Lurra Foods", '"Lurra Foods'),
    "an amount that is no number": ("deals.csv", "84000", "lots"),
    "a CRM stage nobody mapped": ("deals.csv", "sofia,Appointment Scheduled", "sofia,Apointment Booked"),
    "a CRM stage mapped to an unknown phase": ("crosswalk.yaml", "phase: learning, also", "phase: lerning, also"),
    "history of an unknown deal": ("deal_stage_history.csv", "D6,App", "D66,App"),
    "shares of a stage that do not add up": ("crosswalk.yaml", "{awareness: 0.4, disc", "{awareness: 0.3, disc"),
    "a word for two phases": ("crosswalk.yaml", "[discovering, discovery", "[aware, discovering, discovery"),
    "weights that do not add up": ("taxonomy.yaml", "fit_weights: {format: 0.30", "fit_weights: {format: 0.40"),
    "a threshold that is no number": ("taxonomy.yaml", "need_met: 0.60", "need_met: high"),
    "a threshold below nothing": ("taxonomy.yaml", "need_met: 0.60", "need_met: -0.60"),
    "a threshold nobody knows": ("taxonomy.yaml", "need_met: 0.60", "need_mett: 0.60"),
    "a share above the whole": ("taxonomy.yaml", "preferred: 1.0", "preferred: 1.5"),
    "demand that is full at nothing": ("taxonomy.yaml", "demand_full_at: 5", "demand_full_at: 0"),
    "half a question": ("taxonomy.yaml", "demand_full_at: 5", "demand_full_at: 2.5"),
    "a shelf life of no day": ("taxonomy.yaml", "benchmark: 365", "benchmark: 0"),
    "a weight that is no number": ("taxonomy.yaml", "must: 3", "must: very"),
    "parts of urgency above the whole": ("taxonomy.yaml", "deals: 0.30", "deals: 0.31"),
    "a gap above what is covered": ("taxonomy.yaml", "cell_gap: 40", "cell_gap: 80"),
    "a step that is none": ("taxonomy.yaml", "3: 0.1}", "5: 0.1}"),
    "a participation of one's own": ("taxonomy.yaml", "gatekeeper, not_involved]", "approver, not_involved]"),
    "a status of one's own": ("taxonomy.yaml", "published, archived]", "live, archived]"),
    "an importance of one's own": ("taxonomy.yaml", "nice: 1", "maybe: 1"),
    "likeness that should count": ("taxonomy.yaml", "similar: 0.7", "similar: 0.9"),
    "a number where keys belong": (
        "taxonomy.yaml",
        "fit_weights: {format: 0.30",
        "pack: 7\nfit_weights: {format: 0.30",
    ),
    "a negative amount": ("deals.csv", "84000", "-84000"),
    "an endless amount": ("deals.csv", "84000", "inf"),
    "a row with several faults": (
        "deals.csv",
        "84000,sofia,Presentation Scheduled,2025-12-01,2025-08-19,2026-03-31,gearmind,maintenance-manager:Ane Etx",
        "lots,sofia,Presentation Scheduled,soon,2025-13-19,2026-03-31,gearmind,maintenance-manager/Ane Etx",
    ),
    "a persona without a journey": ("personas.yaml", "- id: cfo", "- {id: buyer, label: Buyer}\n- id: cfo"),
    "an unknown key of the workspace": ("milepost.yaml", "claims:", "clams:"),
    "an unknown key of a cell": ("journey.yaml", "activities: [Firef", "activites: [Firef"),
    "a misspelt key of an asset": (A01, "audience:", "audiance:"),
    "evidence that is no note": ("personas.yaml", "evidence: [R02, R05]", "evidence: [R02, R55]"),
    "a text where a list of entries belongs": ("campaigns.yaml", "- {id: K1", "- K0\n- {id: K1"),
}


@pytest.mark.parametrize("edit", EDITS.values(), ids=EDITS.keys())
def test_a_slip_is_said_with_file_line_and_remedy(company: Company, edit: tuple[str, str, str], snapshot):
    company.edit(*edit)
    assert company.problems() == snapshot


BOMB = "a0: &a0 [lol, lol]\n" + "".join(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 8)}]\n" for n in range(1, 20))

FILES = {
    "an id used by two files": ("library/copy.md", text_of(A01).encode()),
    "an asset in another encoding": (file_of("A26"), text_of(file_of("A26")).encode("latin-1")),
    "a map file in UTF-16": ("claims.yaml", text_of("claims.yaml").encode("utf-16")),
    "a file that is no text": ("library/picture.md", b"\x89PNG\x00\x01"),
    "an empty asset": ("library/empty.md", b""),
    "an asset of markup only": ("library/no text.md", b"---\ntitle: Shell\n---\n<!-- later -->\n<Hero />\n"),
    "a name with spaces in another alphabet": (
        "library/Für Käufer.md",
        "# Übersicht\n\nAlles auf einer Seite.".encode(),
    ),
    "documents and pictures": ("library/slides.pptx", b"PK"),
    "a note without front matter": ("research/R99.md", b"Somebody said something."),
    "a table in a spreadsheet's encoding": (
        "deals.csv",
        text_of("deals.csv").replace("Begona", "Begoña").encode("cp1252"),
    ),
    "an empty table": ("deals.csv", b""),
    "an empty map file": ("claims.yaml", b""),
    "a map file that is a list": ("journey.yaml", b"- a\n- b\n"),
    "YAML nested without end": ("claims.yaml", b"[" * 100_000),
    "YAML that contains itself": ("claims.yaml", b"approved: &a [*a]\n"),
    "front matter that multiplies itself": ("library/bomb.md", f"---\n{BOMB}---\nText of it.\n".encode()),
    "a map file that multiplies itself": ("claims.yaml", BOMB.encode()),
    "a text repeated too often": ("claims.yaml", f"a: &a {'word ' * 20_000}\nb: [{'*a, ' * 200}]\n".encode()),
}


@pytest.mark.parametrize("file", FILES.values(), ids=FILES.keys())
def test_a_file_that_cannot_be_used_is_said_and_the_rest_is_read(company: Company, file: tuple[str, bytes], snapshot):
    company.write(*file)
    assert company.problems() == snapshot
    assert len(company.picture().assets) >= 43


def test_problems_are_said_again_when_nothing_changed(company: Company):
    company.edit(A01, "audience: external", "audience: extern")
    first = company.sync()
    second = company.sync()
    assert (second.changed, second.removed, second.unchanged) == (0, 0, 64)
    assert second.problems == first.problems
    assert second.refused


def test_the_untouched_sample_is_told_only_of_the_orders_inside_an_asset(company: Company):
    assert company.problems() == []
    assert not company.sync().refused


def test_a_broken_file_of_the_map_leaves_what_it_held(company: Company, snapshot):
    company.sync()
    before = company.picture()
    company.edit("personas.yaml", "- id: maintenance-manager", "- id: [maintenance-manager")
    assert company.problems() == snapshot
    assert company.picture() == before


def test_a_lost_file_of_the_map_leaves_what_it_held_until_it_is_taken_out(company: Company, snapshot):
    company.sync()
    campaigns = company.picture().campaigns
    (company.folder / "campaigns.yaml").unlink()
    assert company.problems() == snapshot
    assert company.picture().campaigns == campaigns
    company.edit("milepost.yaml", "campaigns: campaigns.yaml", "campaigns:")
    assert company.problems() == []
    assert company.picture().campaigns == ()


def test_a_library_folder_that_disappears_keeps_its_assets(company: Company, snapshot):
    company.sync()
    (company.folder / "library").rename(company.folder / "elsewhere")
    gone = company.sync()
    assert (gone.removed, gone.assets_gone, gone.refused) == (0, (), True)
    assert [problem for problem in gone.problems if problem.file == "library"] == snapshot
    assert len(company.picture().assets) == 44
    (company.folder / "elsewhere").rename(company.folder / "library")
    assert company.problems() == []


def test_an_empty_library_folder_is_a_disk_that_is_not_there(company: Company, snapshot):
    company.sync()
    for file in (company.folder / "library").iterdir():
        file.unlink()
    assert company.problems() == snapshot
    assert len(company.picture().assets) == 44


def test_a_library_folder_taken_out_of_the_workspace_takes_its_assets_with_it(company: Company):
    company.sync()
    company.edit("milepost.yaml", "library:\n  - path: library\n", "library: []\n")
    gone = company.sync()
    assert (gone.removed, len(gone.assets_gone), company.picture().assets) == (44, 44, ())


def test_links_that_lead_in_a_circle_are_entered_once(company: Company, snapshot):
    (company.folder / "library" / "up").symlink_to("..")
    (company.folder / "library" / "here").symlink_to(".")
    (company.folder / "library" / "lost.md").symlink_to("nowhere")
    assert company.problems() == snapshot
    assert len(company.picture().assets) == 44


PIPES = {
    "in the library": "library/pipe.md",
    "a map file": "campaigns.yaml",
    "a note": "research/R99.md",
    "a brief": "briefs/next.yaml",
}


@pytest.mark.parametrize("file", PIPES.values(), ids=PIPES.keys())
def test_a_pipe_is_never_waited_for(company: Company, file: str, snapshot):
    (company.folder / file).unlink(missing_ok=True)
    os.mkfifo(company.folder / file)
    assert company.problems() == snapshot


def test_a_socket_and_a_workspace_that_is_a_pipe_are_said_too(company: Company, snapshot):
    with socket.socket(socket.AF_UNIX) as listening:
        path = company.folder / "claims.yaml"
        path.unlink()
        listening.bind(os.path.relpath(path))
        assert company.problems() == snapshot
    (company.folder / "milepost.yaml").unlink()
    os.mkfifo(company.folder / "milepost.yaml")
    with pytest.raises(WorkspaceMissing, match="it is a folder, pipe, socket or device"):
        company.sync()


def test_links_that_lead_out_of_the_workspace_are_not_followed(company: Company, tmp_path: Path, snapshot):
    (tmp_path / "secrets").mkdir()
    (tmp_path / "secrets" / "plan.md").write_text("# Plan\n\nFor nobody else.")
    (company.folder / ".env.md").write_text("KEY=1")
    (company.folder / "library" / "plan.md").symlink_to(tmp_path / "secrets" / "plan.md")
    (company.folder / "library" / "all").symlink_to(tmp_path / "secrets")
    (company.folder / "library" / "key.md").symlink_to("../.env.md")
    (company.folder / "research" / "plan.md").symlink_to(tmp_path / "secrets" / "plan.md")
    assert company.problems() == snapshot
    assert len(company.picture().assets) == 44


def test_links_inside_the_workspace_and_folders_it_names_are_followed(company: Company, tmp_path: Path):
    (tmp_path / "site" / ".content").mkdir(parents=True)
    (tmp_path / "site" / ".content" / "page.md").write_text("---\nid: P1\n---\nOf the site.")
    (company.folder / "shared.md").write_text("---\nid: P2\n---\nOf the workspace.")
    company.edit("milepost.yaml", "library:\n", "library:\n  - path: ../../site/.content\n")
    (company.folder / "library" / "shared.md").symlink_to("../shared.md")
    company.sync()
    assert {"P1", "P2"} <= company.picture().asset_of.keys()


def test_the_same_warning_about_many_files_is_said_once(company: Company, snapshot):
    for name in ("first", "second", "third"):
        company.write(f"library/{name}.md", "---\nindustries: any\naudience: internal\n---\nSomething to read.")
        company.write(f"library/{name}-empty.md", "")
    assert company.problems() == snapshot


def test_a_long_file_is_read_whole(company: Company):
    company.write(
        "library/long.md", "---\nid: L1\ntitle: Long\naudience: external\nstatus: published\n---\n" + "word " * 40_000
    )
    assert company.problems() == []
    assert len(company.library.text_of("L1")) == 199_999


def test_a_name_that_is_not_utf8_is_said(company: Company, snapshot):
    path = os.fsencode(company.folder / "library") + b"/caf\xe9.md"
    Path(os.fsdecode(path)).write_text("# Name\n\nSome words.")
    assert company.problems() == snapshot
