"""Ordinary slips on the command line are told in two lines, never as a traceback."""

import json
from pathlib import Path

import pytest

import content_library
from bot.cli import main

SAMPLE = Path(content_library.__file__).parent / "samples" / "tarnwell"


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("data")


@pytest.fixture
def run(data: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]):
    """Exit status, standard output and error of the command line."""
    monkeypatch.setenv("MILEPOST_WORKSPACE", str(SAMPLE))
    monkeypatch.setenv("MILEPOST_DATA", str(data))

    def ran(*words: str) -> tuple[int, str, str]:
        monkeypatch.setattr("sys.argv", ["milepost", *words])
        try:
            main()
        except SystemExit as ended:
            return int(ended.code or 0), *capsys.readouterr()
        return 0, *capsys.readouterr()

    return ran


CANNOT = "Name a place in a folder that exists and that you may write to.\n"


@pytest.mark.parametrize(
    "words",
    [
        ("matrix", "--csv"),
        ("matrix", "--png"),
        ("brief", "--persona", "cfo", "--phase", "choosing", "--markdown"),
    ],
)
def test_a_file_into_a_folder_that_is_not_there(run, tmp_path: Path, words):
    file = tmp_path / "missing" / "file.out"
    assert run(*words, str(file)) == (1, "", f"{file} cannot be written: No such file or directory.\n{CANNOT}")


def test_a_starter_workspace_below_a_file(run, tmp_path: Path):
    (tmp_path / "file").write_text("")
    folder = tmp_path / "file" / "company"
    assert run("init", str(folder)) == (1, "", f"{folder} cannot be written: Not a directory.\n{CANNOT}")


def test_a_workspace_whose_data_folder_is_a_file(run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.delenv("MILEPOST_DATA")
    (tmp_path / "personas.yaml").write_text("")
    (tmp_path / ".milepost").write_text("")
    status, out, error = run("sync", "--workspace", str(tmp_path))
    assert (status, out) == (1, "")
    assert error.endswith("\nName a folder you may write to with MILEPOST_DATA.\n")


def test_an_error_of_a_command_with_json_is_an_object_too(run):
    told = {"error": "There is no deal D99", "remedy": "Known deals: D1, D2, D3, D4, D5, D6, D7, D8."}
    status, out, error = run("deal", "D99", "--json")
    assert (status, json.loads(out)) == (1, told)
    assert error == f"{told['error']}.\n{told['remedy']}\n"
    assert run("deal", "D99") == (1, "", error)


def test_a_replay_with_a_bad_line_ends_with_the_status_of_something_refused(run, tmp_path: Path):
    (tmp_path / "questions.jsonl").write_bytes(b'{"id": "q1", "text": "help"}\n\xff\n')
    status, out, error = run("replay", str(tmp_path / "questions.jsonl"))
    first, second = map(json.loads, out.splitlines())
    assert (status, error, first["id"]) == (3, "", "q1")
    assert second == {"id": None, "line": 2, "error": "the line is not UTF-8"}
