"""`milepost brief`: propose, keep, show and hand out briefs. Like all commands they import what they need."""

# ruff: noqa: PLC0415 (--help is instant: a command imports what it needs when it runs)

from pathlib import Path
from typing import Any

import click

from bot.brief_changes import CHANGES
from bot.brief_options import (
    BriefGroup,
    ByOptions,
    about,
    actor_of,
    as_person,
    id_of,
    log_of,
    opened,
    proposal,
    sharper,
    told,
)
from bot.command_line import common, out

FORMATS = ("md", "docx", "json")


@click.group(cls=BriefGroup, invoke_without_command=True)
@about
@sharper
@click.option("--markdown", type=click.Path(dir_okay=False, path_type=Path), help="Also write the brief as Markdown.")
@common
@click.pass_context
def brief(context: click.Context, /, **options: Any) -> None:
    """Propose the brief for a cell of the matrix, or see what becomes of those that are kept."""
    if context.invoked_subcommand is not None:
        return
    _shown(options, proposal(opened(options), options))


@brief.command(cls=ByOptions)
@about
@sharper
@click.option("--markdown", type=click.Path(dir_okay=False, path_type=Path), help="Also write the brief as Markdown.")
@common
def propose(**options: Any) -> None:
    """Propose a brief; nothing of it is kept."""
    _shown(options, proposal(opened(options), options))


@brief.command("next")
@click.argument("count", type=click.IntRange(1, 20), default=2)
@common
def next_(count: int, **options: Any) -> None:
    """The COUNT pieces to write next, and what needs no writing and so comes first."""
    from bot.views.brief_reports import next_record, next_view
    from content_library.briefs.targets import next_pieces

    picture = opened(options).picture()
    found = next_pieces(picture, count)
    out(next_record(found), next_view(picture, found, count), as_json=options["as_json"])


@brief.command(cls=ByOptions)
@about
@sharper
@click.option("--accept", is_flag=True, help="Accept it at once.")
@as_person
def keep(**options: Any) -> None:
    """Propose a brief and keep it, under a number of its own."""
    from dataclasses import replace

    from content_library.briefs.life import Move

    services = opened(options)
    log, picture, actor = log_of(services), services.picture(), actor_of(services, options)
    brief = replace(
        proposal(services, options), id=services.new_id()
    )  # the same cell may be kept again, for what is open
    kept = log.keep(brief, picture, actor, services.clock())
    if options["accept"]:
        kept = log.move(kept.id, Move("accepted"), picture, actor, services.clock())
    told(services, options, kept.id)


@brief.command("list")
@click.option("--all", "closed_too", is_flag=True, help="Also what is published, done, dropped or cancelled.")
@click.option("--writer", help="Only those of this person, by id.")
@common
def list_(**options: Any) -> None:
    """The briefs of the company's file and those kept here, and what their writers are asked."""
    from bot.views.brief_reports import list_record, list_view

    services = opened(options)
    picture = services.picture()
    briefs = [each for each in picture.briefs if each.active or options["closed_too"]]
    found = [each for each in briefs if options["writer"] in (None, each.writer)]
    asked = [each for each in log_of(services).done_questions() if each.brief in {brief.id for brief in found}]
    out(list_record(picture, found, asked), list_view(picture, found, asked), as_json=options["as_json"])


@brief.command()
@click.argument("id")
@click.option("--version", type=click.IntRange(1), help="As it was then; without it the newest.")
@click.option("--diff", nargs=2, type=click.IntRange(1), metavar="A B", help="What changed from version A to B.")
@common
def show(id: str, **options: Any) -> None:
    """A kept brief with its history, or what changed in it; of one of the company's file, where it stands."""
    from bot.views.brief_reports import diff_record, diff_view, kept_record, kept_view, list_record, list_view
    from content_library.briefs.differences import differences

    services = opened(options)
    picture, log = services.picture(), log_of(services)
    in_file = [
        each for each in picture.briefs if each.id.casefold() == id.casefold() and each.id not in picture.kept_briefs
    ]
    if in_file:
        out(list_record(picture, in_file, []), list_view(picture, in_file, []), as_json=options["as_json"])
        return
    id = id_of(services, id)
    if options["diff"]:
        old, new = (log.version(id, number).kept.brief for number in options["diff"])
        found = differences(old, new)
        out(diff_record(found), diff_view(found), as_json=options["as_json"])
        return
    shown = log.version(id, options["version"]).kept if options["version"] else log.kept(id)
    history = log.history(id)
    out(kept_record(shown, history), kept_view(shown, history), as_json=options["as_json"])


@brief.command(cls=ByOptions)
@click.argument("id", required=False)
@about
@click.option("--version", type=click.IntRange(1), help="As it was then; without it the newest.")
@click.option("--format", "format_", type=click.Choice(FORMATS), default="md", show_default=True, help="Kind of file.")
@click.option("--to", type=click.Path(dir_okay=False, path_type=Path), help="File; without it, ID.FORMAT here.")
@as_person
def export(id: str | None, **options: Any) -> None:
    """Write a kept brief, or a proposal, as Markdown, Word or JSON, without deals that --user may not know of."""
    from rich.text import Text

    from bot.answering.permitted import permitted_brief
    from bot.skills.briefs.export_brief import exported
    from bot.written_files import writing_to
    from retrieval.understood import Question

    services = opened(options)
    if id is None:
        found = proposal(services, options)
    elif options["version"]:
        found = log_of(services).version(id_of(services, id), options["version"]).kept.brief
    else:
        found = log_of(services).kept(id_of(services, id)).brief
    file = options["to"] or Path(f"{found.id}.{options['format_']}")
    actor, picture = actor_of(services, options), services.picture()
    permitted = permitted_brief(found, picture, Question("", actor.user, actor.role, "dm"))
    content = exported(permitted, options["format_"], picture.today)
    with writing_to(file):
        file.write_bytes(content)
    out({"file": str(file)}, Text(f"Wrote {file}."), as_json=options["as_json"])


@brief.command()
@click.option("--on", type=click.DateTime(["%Y-%m-%d"]), help="Day; without it, today.")
@common
def reminders(**options: Any) -> None:
    """Whose brief is due in three days, today, or overdue by whole weeks."""
    from bot.views.brief_reports import reminders_record, reminders_view
    from content_library.briefs.reminders import due_reminders

    picture = opened(options).picture()
    found = due_reminders(picture.briefs, options["on"].date() if options["on"] else picture.today)
    out(reminders_record(found), reminders_view(picture, found), as_json=options["as_json"])


for change in CHANGES:
    brief.add_command(change)


def _shown(options: dict[str, Any], proposed: Any) -> None:
    from bot.views.reports import brief_view
    from bot.written_files import writing_to
    from content_library.briefs.for_machines import as_json
    from content_library.briefs.markdown import as_markdown

    if options["markdown"]:
        with writing_to(options["markdown"]):
            options["markdown"].write_text(as_markdown(proposed), encoding="utf-8")
    out(as_json(proposed), brief_view(proposed), as_json=options["as_json"])
