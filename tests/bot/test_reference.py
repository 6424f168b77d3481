"""Pages made from the code are what the code says today."""

from bot.cli import cli
from bot.reference import DOCS, ROOT, commands_page
from bot.settings import PREFIX, Settings, env_example


def test_the_page_of_commands_is_what_the_commands_say():
    assert (DOCS / "commands.md").read_text(encoding="utf-8") == commands_page()


def test_the_example_of_settings_is_what_the_settings_say():
    assert (ROOT / ".env.example").read_text(encoding="utf-8") == env_example()


def test_every_setting_has_a_meaning_and_a_line_in_the_example():
    lines = (ROOT / ".env.example").read_text(encoding="utf-8")
    documented = {name: bool(field.description) for name, field in Settings.model_fields.items()}
    assert documented == dict.fromkeys(Settings.model_fields, True)
    assert [name for name in Settings.model_fields if f"{PREFIX}{name.upper()}=" not in lines] == []


def test_the_page_says_which_commands_have_no_workspace_and_no_json():
    page = commands_page()
    assert "`MILEPOST_WORKSPACE`, but `demo`, `init` and `settings`.\n" in page
    assert "one JSON document, but `init`, `replay` and `serve`;" in page


def test_every_command_says_what_it_is_for():
    assert [name for name, command in cli.commands.items() if not command.help] == []
