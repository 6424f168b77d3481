"""What is set under a name that is no setting's is said, with the name that was meant."""

import json

import pytest

from bot.cli import main


@pytest.fixture
def elsewhere(tmp_path, monkeypatch):
    """In a folder without a workspace, with nothing set."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def run(monkeypatch, *typed):
    monkeypatch.setattr("sys.argv", ["milepost", *typed])
    main()


@pytest.mark.parametrize("command", ["serve", "doctor", "sync"])
def test_a_setting_that_is_missing_because_it_was_misspelt_is_named_before_what_fails(
    elsewhere, monkeypatch, capsys, command
):
    monkeypatch.setenv("MILEPOST_WORKSPCE", "somewhere")
    (elsewhere / ".env").write_text(
        "MILEPOST_SLACK_BOT_TOKN=xoxb-1\nMILEPOST_LUNCH=noon\nOTHER=1\nMILEPOST_PORT=3000\n"
    )

    with pytest.raises(SystemExit):
        run(monkeypatch, command)

    assert capsys.readouterr().err.splitlines()[:4] == [
        "MILEPOST_LUNCH is no setting. `milepost settings` lists them all.",
        "MILEPOST_SLACK_BOT_TOKN is no setting. Did you mean MILEPOST_SLACK_BOT_TOKEN?",
        "MILEPOST_WORKSPCE is no setting. Did you mean MILEPOST_WORKSPACE?",
        "No workspace is named.",
    ]


@pytest.mark.usefixtures("elsewhere")
def test_a_list_of_the_settings_stays_json_beside_what_is_misspelt(monkeypatch, capsys):
    monkeypatch.setenv("MILEPOST_PROT", "3000")

    run(monkeypatch, "settings", "--json")

    told = capsys.readouterr()
    assert json.loads(told.out)["MILEPOST_PORT"] == 3000
    assert told.err == "MILEPOST_PROT is no setting. Did you mean MILEPOST_PORT?\n"
