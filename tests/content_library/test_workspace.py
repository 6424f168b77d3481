"""Finding a company's files, with and without a milepost.yaml."""

from pathlib import Path

import pytest

from content_library.errors import WorkspaceMissing
from content_library.starter import WouldOverwrite, write_starter
from content_library.workspace import open_workspace
from tests.content_library.company_copy import Company


def test_a_folder_with_the_usual_names_needs_no_manifest(tmp_path: Path):
    (tmp_path / "personas.yaml").write_text("[]")
    workspace = open_workspace(tmp_path)
    (problem,) = workspace.problems
    assert problem.what == "there is no milepost.yaml; the files with the usual names are read"
    assert workspace.files["personas"] == tmp_path / "personas.yaml"


def test_a_folder_without_anything_usual_is_no_workspace(tmp_path: Path):
    with pytest.raises(WorkspaceMissing, match=r"holds no milepost\.yaml"):
        open_workspace(tmp_path)


def test_a_folder_that_is_not_there_is_no_workspace(tmp_path: Path):
    with pytest.raises(WorkspaceMissing, match="is not a folder"):
        open_workspace(tmp_path / "nowhere")


@pytest.mark.parametrize("content", [b"library: [", b"caf\xe9: 1", b"- a list"], ids=["broken", "latin-1", "list"])
def test_a_manifest_that_cannot_be_read_stops_everything(tmp_path: Path, content: bytes):
    (tmp_path / "milepost.yaml").write_bytes(content)
    with pytest.raises(WorkspaceMissing, match=r"milepost\.yaml"):
        open_workspace(tmp_path)


def test_two_library_folders_of_one_name_go_by_their_paths(tmp_path: Path):
    (tmp_path / "milepost.yaml").write_text("library: [en/site, de/site, docs]")
    assert [folder.name for folder in open_workspace(tmp_path).library] == ["en/site", "de/site", "docs"]


def test_the_first_pattern_that_matches_counts(tmp_path: Path):
    (tmp_path / "milepost.yaml").write_text(
        'library: [{path: site, defaults: {language: de}, patterns: {"blog/*": {format: blog}, "*": {format: guide}}}]'
    )
    (folder,) = open_workspace(tmp_path).library
    assert folder.defaults_for("blog/a.md") == {"language": "de", "format": "blog"}
    assert folder.defaults_for("a.md") == {"language": "de", "format": "guide"}


def test_the_starter_workspace_syncs_without_a_problem(empty_company: Company):
    written = write_starter(empty_company.folder)
    assert "milepost.yaml" in written
    assert empty_company.sync().problems == ()
    assert len(empty_company.picture().cells) == 4


def test_the_starter_overwrites_nothing(tmp_path: Path):
    (tmp_path / "personas.yaml").write_text("mine")
    with pytest.raises(WouldOverwrite, match=r"personas\.yaml already"):
        write_starter(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["personas.yaml"]


def test_the_home_of_nobody_is_no_workspace():
    with pytest.raises(WorkspaceMissing, match="leads nowhere"):
        open_workspace(Path("~no-such-user-here/company"))
