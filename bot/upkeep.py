"""Commands of whoever runs Milepost: set it up, read the files, serve, look after it."""

# ruff: noqa: PLC0415 (--help is instant: a command imports what it needs when it runs)

import sys
from pathlib import Path

import click

from bot.command_line import REFUSED, common, json_option, out, ready, warn_of_misspelt
from bot.command_line import progress as progress_bar
from bot.command_line import services as services_of


@click.command()
@click.argument("folder", type=click.Path(path_type=Path))
def init(folder: Path) -> None:
    """Write a commented starter workspace into FOLDER."""
    from bot.views.console import say
    from bot.written_files import writing_to
    from content_library.starter import write_starter

    with writing_to(folder):
        write_starter(folder)
    say(f"Wrote a starter workspace into {folder}.")
    say(f"Edit its files, then: milepost sync --workspace {folder}")


@click.command()
@common
def sync(workspace: Path | None, as_json: bool) -> None:
    """Read the company's files and make the index equal to them."""
    from bot.skills.sync_library import sync_library
    from bot.views.reports import sync_record, sync_view

    services = services_of(workspace)
    with progress_bar(quiet=as_json) as progress:
        synced = sync_library(services, progress)
    out(sync_record(synced), sync_view(synced), as_json=as_json)
    sys.exit(REFUSED if synced.refused else 0)


@click.command()
@click.option("--workspace", type=click.Path(path_type=Path), help="Folder of the company's files.")
def serve(workspace: Path | None) -> None:
    """Live in Slack until told to stop; docs/slack.md says how to set it up."""
    from bot.serve import serve as serve_slack
    from bot.settings import read_settings
    from bot.views.console import say
    from bot.wiring import build

    warn_of_misspelt()
    serve_slack(read_settings(workspace=workspace), build, say)


@click.command()
@common
@click.option("--check", is_flag=True, help="Only say what differs; mend nothing.")
def doctor(workspace: Path | None, as_json: bool, check: bool) -> None:
    """Say whether index and database agree, and mend the index when they do not; with a Slack token also look at Slack.

    While another process has the index, only files and Slack are looked at."""
    from rich.console import Group

    from bot.settings import read_settings
    from bot.skills.check_health import check_health
    from bot.slack_check import check_slack
    from bot.views.reports import health_record, health_view
    from bot.views.slack_report import slack_record, slack_view
    from bot.views.terminal import problems_view
    from content_library.errors import Busy

    services, slack = services_of(workspace), check_slack(read_settings())
    try:
        health = check_health(services, mend=not check)
    except Busy:  # the usual case while Milepost serves
        if not as_json:
            out({}, Group(problems_view(services.library.problems()), slack_view(slack)), as_json=False)
        raise
    seen = Group(health_view(health), slack_view(slack)) if slack else health_view(health)
    out(health_record(health) | slack_record(slack), seen, as_json=as_json)
    wrong = any(not each.well for each in slack)
    sys.exit(REFUSED if health.refused or wrong or (check and not health.sound) else 0)


@click.command()
@json_option("Print JSON for machines.")
def settings(as_json: bool) -> None:
    """List every setting with its meaning and its present value."""
    from bot.settings import read_settings
    from bot.views.reports import settings_record, settings_view

    warn_of_misspelt()
    present = read_settings()
    out(settings_record(present), settings_view(present), as_json=as_json)


@click.command()
@common
def noted(workspace: Path | None, as_json: bool) -> None:
    """What people want done: wishes for briefs and assets, ratings, subscriptions."""
    from bot.noted_report import noted_record, noted_view
    from content_library.talk_log import TalkLog

    services = ready(workspace, quiet=as_json)
    log, picture = TalkLog(services.library.engine), services.picture()
    out(noted_record(log, picture), noted_view(log, picture), as_json=as_json)


@click.command()
@click.option("--user", required=True, help="Id of the person, as their questions were asked with.")
@common
def forget(workspace: Path | None, as_json: bool, user: str) -> None:
    """Delete everything a person wrote: questions, threads, reasons, subscriptions. Counts stay, without the person."""
    from bot.noted_report import forgotten_view
    from content_library.talk_log import TalkLog

    services = services_of(workspace)
    questions = TalkLog(services.library.engine).forget_person(user, f"forgotten-{services.new_id()}")
    out({"questions": questions}, forgotten_view(user, questions), as_json=as_json)


COMMANDS: tuple[click.Command, ...] = (init, sync, serve, doctor, settings, noted, forget)
