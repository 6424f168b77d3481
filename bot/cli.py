"""`milepost`: one command per thing a person wants. Commands import what they need, so that --help is instant."""

import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import click

from bot import upkeep
from bot.brief_commands import brief
from bot.command_line import JSON, REFUSED, Command, common, json_option
from bot.command_line import out as _out
from bot.command_line import ready as _ready
from content_library.errors import UserFacing


def lensed(command: Command) -> Command:
    for name, words in (("language", "Language"), ("industry", "Industry"), ("segment", "Segment")):
        command = click.option(f"--{name}", help=f"{words} to look through.")(command)
    return command


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(package_name="milepost")
def cli() -> None:
    """What content each buyer needs in each phase, what exists, what is missing and what to write next."""


cli.add_command(brief)
for each in upkeep.COMMANDS:
    cli.add_command(each)


@cli.command()
@json_option("Print the answers as JSON lines, one object a question, without a prompt.")
def demo(as_json: bool) -> None:
    """Run the main job on the sample company, then take questions."""
    from bot.demo import run_demo

    run_demo(as_json=as_json)


@cli.command()
@click.argument("text")
@click.option("--role", type=click.Choice(["marketer", "writer", "sales"]), default="marketer", help="Who asks.")
@click.option("--place", type=click.Choice(["dm", "channel", "shared"]), default="dm", help="Where; shared has guests.")
@click.option("--user", default="", help="Id of the asker, as in company.yaml.")
@click.option("--thread", help="A name; a later question with the same name is a follow-up.")
@common
def ask(**options: Any) -> None:
    """Answer one question."""
    from bot.records_as_json import answer_record
    from bot.skills.ask import ask as answer_question
    from bot.skills.word_answer import worded
    from bot.views.terminal import answer_view
    from retrieval.understood import Question

    services = _ready(options["workspace"], quiet=options["as_json"])
    question = Question(options["text"], options["user"], options["role"], options["place"], options["thread"])
    answer = answer_question(question, services)
    shown: list[str] = []
    told = worded(answer, services, lambda unit: None if options["as_json"] else _show(unit, shown))
    if shown:
        click.echo()
    if options["as_json"] or not told.by_model:
        view = answer_view(answer, services.picture())
        _out(answer_record(answer) | {"text": told.text}, view, as_json=options["as_json"])


@cli.command()
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--workspace", type=click.Path(path_type=Path), help="Folder of the company's files.")
def replay(file: Path, workspace: Path | None) -> None:
    """Answer the questions of FILE.jsonl in order, one JSON line each; a line that is no question gets one with its error."""
    from bot.notebook import NotebookInMemory
    from bot.records_as_json import json_text
    from bot.skills.replay import replay_lines
    from bot.threads import ThreadsInMemory

    services = replace(_ready(workspace, quiet=True), threads=ThreadsInMemory(), notebook=NotebookInMemory())
    refused = False
    for record in replay_lines(file, services):
        refused = refused or "error" in record
        click.echo(json_text(record))
    sys.exit(REFUSED if refused else 0)


@cli.command()
@click.argument("text")
@click.option("--persona", help="Id or alias.")
@click.option("--phase", help="Id or word.")
@click.option("--format", "format_", help="Such as case_study.")
@click.option("--language", help="Such as es.")
@click.option("--limit", default=10, show_default=True, type=click.IntRange(1, 100), help="How many at most.")
@common
def find(**options: Any) -> None:
    """Find assets that may be offered, best first."""
    from bot.skills.assets.search_library import search_library
    from bot.views.reports import found_view

    services = _ready(options["workspace"], quiet=options["as_json"])
    found = search_library(
        services,
        options["text"],
        persona=options["persona"],
        phase=options["phase"],
        format=options["format_"],
        language=options["language"],
        limit=options["limit"],
    )
    _out(found.as_json(), found_view(found), as_json=options["as_json"])


@cli.command()
@lensed
@click.option("--csv", "csv_file", type=click.Path(dir_okay=False, path_type=Path), help="Also write a CSV file.")
@click.option("--png", "png_file", type=click.Path(dir_okay=False, path_type=Path), help="Also draw a picture.")
@common
def matrix(**options: Any) -> None:
    """The coverage matrix: personas by phases."""
    from bot.answering.lens import checked_lens, lens_named
    from bot.views.matrix_files import write_csv, write_png
    from bot.views.terminal import matrix_view
    from bot.words import words_in
    from bot.written_files import writing_to
    from content_library.coverage import coverage

    picture = _ready(options["workspace"], quiet=options["as_json"]).picture()
    lens = checked_lens(picture, options["language"], options["industry"], options["segment"])
    table = coverage(picture, lens)
    words = words_in("en")
    seen = lens_named(lens, picture, words)
    if options["csv_file"]:
        with writing_to(options["csv_file"]):
            write_csv(options["csv_file"], picture, table)
    if options["png_file"]:
        with writing_to(options["png_file"]):
            write_png(options["png_file"], picture, table, seen)
    _out(table.as_json(), matrix_view(picture, table, words, seen), as_json=options["as_json"])


@cli.command()
@click.option("--limit", type=click.IntRange(1), help="How many; default: 5 for people, all for --json.")
@common
def gaps(workspace: Path | None, as_json: bool, limit: int | None) -> None:
    """Gaps by priority, with the cheapest action for each need."""
    from bot.answering.doing import doing
    from bot.views.reports import gaps_view
    from bot.words import words_in
    from content_library.gaps import gaps as ranked
    from content_library.gaps import gaps_as_json

    picture = _ready(workspace, quiet=as_json).picture()
    found = [(gap, doing(words_in("en"), picture, gap)) for gap in ranked(picture)[: limit or 5]]
    _out(gaps_as_json(picture)[:limit], gaps_view(picture, found), as_json=as_json)


@cli.command()
@click.argument("deal_id")
@common
def deal(deal_id: str, workspace: Path | None, as_json: bool) -> None:
    """A deal's card and the pack to send, by the deal's id."""
    from bot.skills.deals.deal_by_id import deal_by_id
    from bot.views.reports import deal_view

    picture = _ready(workspace, quiet=as_json).picture()
    record, pack = deal_by_id(picture, deal_id)
    _out(record, deal_view(picture, record, pack), as_json=as_json)


@cli.command()
@common
def audit(workspace: Path | None, as_json: bool) -> None:
    """What in the library needs a hand."""
    from bot.views.reports import audit_view
    from content_library.audit import audit as audited

    picture = _ready(workspace, quiet=as_json).picture()
    found = audited(picture)
    _out(found.as_json(), audit_view(found.as_told(), len(picture.assets), picture.accepted), as_json=as_json)


@cli.command("suggest-tags")
@common
def suggest_tags(workspace: Path | None, as_json: bool) -> None:
    """Needs that assets seem to serve though nobody tagged them."""
    from bot.views.reports import suggestions_record, suggestions_view

    picture = _ready(workspace, quiet=as_json).picture()
    _out(suggestions_record(picture), suggestions_view(picture), as_json=as_json)


@cli.command()
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--brief", "brief_id", help="Id of the brief it was written for.")
@click.option("--persona", help="Instead of --brief, with --phase: id or alias.")
@click.option("--phase", help="Id or word.")
@common
def draft(**options: Any) -> None:
    """Check a draft (text, Markdown, HTML, Word, PDF) against its brief."""
    from bot.skills.briefs.check_draft import check_lines, check_record
    from bot.skills.briefs.check_file import brief_named, check_file
    from bot.views.reports import draft_view
    from bot.words import words_in
    from content_library.brief_log import BriefLog
    from content_library.regular_files import content_of

    services = _ready(options["workspace"], quiet=options["as_json"])
    picture, words = services.picture(), words_in("en")
    find = BriefLog(services.library.engine).find
    brief = brief_named(picture, options["brief_id"], options["persona"], options["phase"], find)
    if brief is None:
        raise click.UsageError("Name the brief with --brief, or the reader with --persona and --phase.")
    checked = check_file(services, options["file"].name, content_of(options["file"]), brief)
    _out(check_record(words, checked), draft_view(check_lines(words, picture, checked)), as_json=options["as_json"])
    sys.exit(REFUSED if checked.gates else 0)


def _show(unit: str, shown: list[str]) -> None:
    """Prints a checked sentence at once."""
    from bot.views.console import say

    shown.append(unit)
    say(unit, end="")
    sys.stdout.flush()


def _tell(error: UserFacing, *, as_json: bool) -> None:
    """In two lines on standard error; after --json also as an object where the result would have been."""
    from bot.records_as_json import json_text
    from bot.views.console import say

    if as_json:
        click.echo(json_text({"error": str(error), "remedy": error.remedy}, indent=1))
    say(f"{str(error).rstrip('.')}.\n{error.remedy}", error=True)


def main() -> None:
    """The command line's one catch: what people may see is said in two lines, anything else is a bug with its trace."""
    asked: dict[str, bool] = {}
    try:
        cli(standalone_mode=False, obj=asked)
    except UserFacing as error:
        _tell(error, as_json=asked.get(JSON, False))
        sys.exit(1)
    except click.ClickException as error:
        error.show()
        sys.exit(error.exit_code)
    except (click.Abort, KeyboardInterrupt):
        sys.exit(130)
    except BrokenPipeError:
        sys.stderr.close()
        sys.exit(1)


if __name__ == "__main__":
    main()
