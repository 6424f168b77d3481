"""The pages of `docs/` that are made from the code: commands and settings. `make docs` writes them, a test holds them."""

from pathlib import Path

import click

from bot.cli import cli
from bot.settings import env_example

DOCS = Path(__file__).parent.parent / "docs"
ROOT = DOCS.parent

HEAD = """# Commands

Written by `make docs` from the commands themselves. Every command takes `--workspace DIR`, or the setting
`MILEPOST_WORKSPACE`; `--json` prints for machines. Exit status: 0 done, 1 could not be done, 2 wrong words on the
command line, 3 done, but something in the files was refused.
"""


def commands_page() -> str:
    """Markdown: the help of every command."""
    parts = [HEAD, _section("milepost", cli)]
    parts += [_section(f"milepost {name}", command) for name, command in sorted(cli.commands.items())]
    return "\n".join(parts)


def _section(name: str, command: click.Command) -> str:
    with click.Context(command, info_name=name, max_content_width=100, terminal_width=100) as context:
        return f"## {name}\n\n```\n{command.get_help(context)}\n```\n"


def write_pages() -> None:
    (DOCS / "commands.md").write_text(commands_page(), encoding="utf-8")
    (ROOT / ".env.example").write_text(env_example(), encoding="utf-8")


if __name__ == "__main__":
    write_pages()
