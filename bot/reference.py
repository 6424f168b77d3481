"""The pages of `docs/` that are made from the code: commands and settings. `make docs` writes them, a test holds them."""

from collections.abc import Iterator
from pathlib import Path

import click

from bot.cli import cli
from bot.settings import env_example
from bot.words import words_in

DOCS = Path(__file__).parent.parent / "docs"
ROOT = DOCS.parent

HEAD = """# Commands

Written by `make docs` from the commands themselves.

Every command takes `--workspace DIR`, or the setting `MILEPOST_WORKSPACE`, but {no_workspace}.
Every command takes `--json`, which prints one JSON document, but {no_json}; `replay` and `demo --json` print JSON lines,
one object a question.

Exit status: 0 done, 1 could not be done, 2 wrong words on the command line, 3 done, but something in the files was
refused. What could not be done, and what to do next, stands in two lines on standard error; after `--json` standard
output has it too, as `{{"error": ..., "remedy": ...}}`. Text of the files is shown without its control characters; JSON
has them escaped.
"""


def commands_page() -> str:
    """Markdown: the help of every command."""
    head = HEAD.format(no_workspace=_all_without("workspace"), no_json=_all_without("as_json"))
    parts = [head, _section("milepost", cli)]
    parts += [_section(f"milepost {name}", command) for name, command in commands_of(cli)]
    return "\n".join(parts)


def commands_of(group: click.Group, prefix: str = "") -> Iterator[tuple[str, click.Command]]:
    """By name, those of a group right after it."""
    for name, command in sorted(group.commands.items()):
        yield f"{prefix}{name}", command
        if isinstance(command, click.Group):
            yield from commands_of(command, f"{prefix}{name} ")


def _all_without(option: str) -> str:
    """`a`, `b` and `c`: the commands that have no such option."""
    names = [
        f"`{name}`"
        for name, command in commands_of(cli)
        if option not in [parameter.name for parameter in command.params]
    ]
    return words_in("en").listed(names)


def _section(name: str, command: click.Command) -> str:
    options = cli.context_settings["help_option_names"]
    with click.Context(
        command, info_name=name, help_option_names=options, max_content_width=100, terminal_width=100
    ) as context:
        return f"## {name}\n\n```\n{command.get_help(context)}\n```\n"


def write_pages() -> None:
    (DOCS / "commands.md").write_text(commands_page(), encoding="utf-8")
    (ROOT / ".env.example").write_text(env_example(), encoding="utf-8")


if __name__ == "__main__":
    write_pages()
