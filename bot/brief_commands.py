"""`milepost brief`: propose, keep, move, change and hand out briefs. Like all commands they import what they need."""

# ruff: noqa: PLC0415 (--help is instant: a command imports what it needs when it runs)

from datetime import datetime
from pathlib import Path
from typing import Any

import click

from bot.command_line import Command, common, out, ready
from content_library.errors import Unknown

FORMATS = ("md", "docx", "json")
STEPS = ("proposed", "accepted", "assigned", "in_progress", "in_review", "published")


def about(command: Command) -> Command:
    """What a brief is about: a cell, or a need, a deal or a question that leads to one."""
    for name, words in (
        ("--question", "Words of a question nobody could answer."),
        ("--deal", "Id of an open deal: what its reader is missing."),
    ):
        command = click.option(name, help=words)(command)
    command = click.option("--need", "needs", multiple=True, help="Id; may be given up to three times.")(command)
    command = click.option("--phase", help="Id or word.")(command)
    return click.option("--persona", help="Id or alias.")(command)


def as_person(command: Command) -> Command:
    words = "Id of who does it, as in company.yaml; without it, whoever runs Milepost."
    return common(click.option("--user", default="", help=words)(command))


@click.group(invoke_without_command=True)
@about
@click.option("--markdown", type=click.Path(dir_okay=False, path_type=Path), help="Also write the brief as Markdown.")
@common
@click.pass_context
def brief(context: click.Context, /, **options: Any) -> None:
    """Propose the brief for a cell of the matrix, or see what becomes of those that are kept."""
    if context.invoked_subcommand is not None:
        return
    _shown(options, _proposal(_opened(options), options))


@brief.command()
@about
@click.option("--markdown", type=click.Path(dir_okay=False, path_type=Path), help="Also write the brief as Markdown.")
@common
def propose(**options: Any) -> None:
    """Propose a brief; nothing of it is kept."""
    _shown(options, _proposal(_opened(options), options))


@brief.command("next")
@click.argument("count", type=click.IntRange(1, 20), default=2)
@common
def next_(count: int, **options: Any) -> None:
    """The COUNT pieces to write next, and what needs no writing and so comes first."""
    from bot.views.brief_reports import next_record, next_view
    from content_library.briefs.targets import next_pieces

    picture = _opened(options).picture()
    found = next_pieces(picture, count)
    out(next_record(found), next_view(picture, found), as_json=options["as_json"])


@brief.command()
@about
@click.option("--accept", is_flag=True, help="Accept it at once.")
@as_person
def keep(**options: Any) -> None:
    """Propose a brief and keep it, under a number of its own."""
    from content_library.briefs.life import Move

    services = _opened(options)
    log, picture, actor = _log(services), services.picture(), _actor(services, options)
    kept = log.keep(_proposal(services, options), picture, actor, services.clock())
    if options["accept"]:
        kept = log.move(kept.id, Move("accepted"), picture, actor, services.clock())
    _told(services, options, kept.id)


@brief.command("list")
@click.option("--all", "closed_too", is_flag=True, help="Also what is published, done, dropped or cancelled.")
@click.option("--writer", help="Only those of this person, by id.")
@common
def list_(**options: Any) -> None:
    """The briefs of the company's file and those kept here, and what their writers are asked."""
    from bot.views.brief_reports import list_record, list_view

    services = _opened(options)
    picture = services.picture()
    briefs = [each for each in picture.briefs if each.active or options["closed_too"]]
    found = [each for each in briefs if options["writer"] in (None, each.writer)]
    asked = [each for each in _log(services).done_questions() if each.brief in {brief.id for brief in found}]
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

    services = _opened(options)
    picture, log = services.picture(), _log(services)
    in_file = [
        each for each in picture.briefs if each.id.casefold() == id.casefold() and each.id not in picture.kept_briefs
    ]
    if in_file:
        out(list_record(picture, in_file, []), list_view(picture, in_file, []), as_json=options["as_json"])
        return
    id = _id_of(services, id)
    if options["diff"]:
        old, new = (log.version(id, number).kept.brief for number in options["diff"])
        found = differences(old, new)
        out(diff_record(found), diff_view(found), as_json=options["as_json"])
        return
    shown = log.version(id, options["version"]).kept if options["version"] else log.kept(id)
    history = log.history(id)
    out(kept_record(shown, history), kept_view(shown, history), as_json=options["as_json"])


@brief.command()
@click.argument("id")
@as_person
def accept(id: str, **options: Any) -> None:
    """Say yes to a proposed brief."""
    _moved(id, options, "accepted")


@brief.command()
@click.argument("id")
@click.option("--writer", required=True, help="Id, as in company.yaml.")
@as_person
def assign(id: str, **options: Any) -> None:
    """Give a brief to a writer."""
    _moved(id, options, "assigned", writer=options["writer"])


@brief.command()
@click.argument("id")
@click.argument("state", type=click.Choice(STEPS))
@as_person
def move(id: str, state: str, **options: Any) -> None:
    """Say that a brief is now in STATE; `drop` ends one without a piece."""
    _moved(id, options, state)


@brief.command()
@click.argument("id")
@click.option("--reason", required=True, help="Why nobody is to write it.")
@as_person
def drop(id: str, **options: Any) -> None:
    """End a brief without a piece, and say why."""
    _moved(id, options, "dropped", reason=options["reason"])


@brief.command()
@click.argument("id")
@click.option("--due", type=click.DateTime(["%Y-%m-%d"]), help="Day, such as 2026-03-13.")
@click.option("--format", "format_", help="Such as one_pager.")
@click.option("--depth", type=click.IntRange(1, 4), help="1 snapshot, 2 overview, 3 detailed, 4 reference.")
@click.option("--language", "languages", multiple=True, help="Also in this one, such as es.")
@click.option("--first", help="The language written first.")
@click.option("--need", "needs", multiple=True, help="Also this need of the cell, by id.")
@click.option("--without", "dropped", multiple=True, help="A need or a language to leave out.")
@click.option("--persona", help="For somebody else: id or alias.")
@click.option("--phase", help="For another phase: id or word.")
@click.option("--reviewer", "reviewers", multiple=True, help="Who reads it before it is published.")
@as_person
def edit(id: str, **options: Any) -> None:
    """Change fields of a kept brief; what was stays as an earlier version."""
    services = _opened(options)
    picture, id = services.picture(), _id_of(services, id)
    wanted = _wanted(picture, options)
    _log(services).edit(id, wanted, picture, _actor(services, options), services.clock())
    _told(services, options, id)


@brief.command()
@click.argument("id")
@click.argument("answer", type=click.Choice(["yes", "no"]))
@as_person
def done(id: str, answer: str, **options: Any) -> None:
    """Say whether what arrived in the library is the piece a brief asked for."""
    services = _opened(options)
    log, id = _log(services), _id_of(services, id)
    asked = log.done_questions(id)
    if not asked:
        raise Unknown(f"Nobody asks whether {id} is done", "`milepost brief move ID published` says so unasked.")
    actor, picture = _actor(services, options), services.picture()
    for question in asked if answer == "no" else asked[-1:]:
        log.answer_done(question.id, picture, actor, services.clock(), done=answer == "yes")
    _told(services, options, id)


@brief.command()
@click.argument("id", required=False)
@about
@click.option("--version", type=click.IntRange(1), help="As it was then; without it the newest.")
@click.option("--format", "format_", type=click.Choice(FORMATS), default="md", show_default=True, help="Kind of file.")
@click.option("--to", type=click.Path(dir_okay=False, path_type=Path), help="File; without it, ID.FORMAT here.")
@as_person
def export(id: str | None, **options: Any) -> None:
    """Write a kept brief, or a proposal, as Markdown, Word or JSON, without deals that --user may not know of."""
    from rich.text import Text

    from bot.skills.export_brief import exported
    from bot.skills.permitted import permitted_brief
    from bot.written_files import writing_to
    from retrieval.understood import Question

    services = _opened(options)
    if id is None:
        found = _proposal(services, options)
    elif options["version"]:
        found = _log(services).version(_id_of(services, id), options["version"]).kept.brief
    else:
        found = _log(services).kept(_id_of(services, id)).brief
    file = options["to"] or Path(f"{found.id}.{options['format_']}")
    actor, picture = _actor(services, options), services.picture()
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

    picture = _opened(options).picture()
    found = due_reminders(picture.briefs, options["on"].date() if options["on"] else picture.today)
    out(reminders_record(found), reminders_view(picture, found), as_json=options["as_json"])


# --------------------------------------------------------------------------- what they share


def _opened(options: dict[str, Any]) -> Any:
    return ready(options["workspace"], quiet=options["as_json"])


def _log(services: Any) -> Any:
    from content_library.brief_log import BriefLog

    return BriefLog(services.library.engine)


def _actor(services: Any, options: dict[str, Any]) -> Any:
    """Whoever runs Milepost may do what marketing may."""
    from bot.skills.context import role_of
    from content_library.briefs.kept import Actor

    people, user = services.picture().people, options["user"]
    if user and user not in {person.id for person in people}:
        known = ", ".join(person.id for person in people) or "nobody"
        raise Unknown(f"Nobody called {user} is in company.yaml", f"Known: {known}.")
    return Actor(user, role_of(people, user, "marketer"))


def _id_of(services: Any, id: str) -> str:
    """As it is written. Raises `Unknown` for a brief of the company's file: what happens with that is said there."""
    picture = services.picture()
    known = {each.id.casefold(): each.id for each in picture.briefs}
    found: str = known.get(id.strip().casefold(), id)
    if found in known.values() and found not in picture.kept_briefs:
        raise Unknown(f"{found} stands in the company's briefs file", "Change it there, then run `milepost sync`.")
    return found


def _proposal(services: Any, options: dict[str, Any]) -> Any:
    from content_library.briefs.proposing import propose as proposed

    picture = services.picture()
    target = _target(picture, options)
    return proposed(
        picture,
        target.persona,
        target.phase,
        needs=target.needs,
        requested_by=options.get("user") or None,
        new_id=services.new_id,
    )


def _target(picture: Any, options: dict[str, Any]) -> Any:
    from bot.skills.naming import persona_named, phase_named
    from content_library.briefs.targets import Target, for_deal, for_question, question_like

    persona = persona_named(picture, options["persona"]) if options["persona"] else None
    if options["deal"]:
        return for_deal(picture, options["deal"], persona)
    if options["question"]:
        asked = question_like(picture, options["question"])
        if asked is None:
            raise Unknown("Nobody asked anything like that in vain", "`milepost gaps` lists what is missing.")
        return for_question(picture, asked)
    needs = options["needs"]
    if persona and options["phase"]:
        return Target(persona, phase_named(picture, options["phase"]), needs)
    if needs:
        if needs[0] not in picture.need_of:
            raise Unknown(f"There is no need {needs[0]}")
        need = picture.need_of[needs[0]]
        return Target(need.persona, need.phase, needs)
    raise click.UsageError("Say what it is about: --persona and --phase, --need, --deal or --question.")


def _wanted(picture: Any, options: dict[str, Any]) -> Any:
    from bot.skills.naming import persona_named, phase_named, value_named
    from content_library.briefs.changing import Wanted

    due: datetime | None = options["due"]
    asked = [*options["languages"], *([options["first"]] if options["first"] else [])]
    languages = [value_named(each, "language with content", picture.company.content_languages) for each in asked]
    return Wanted(
        persona=persona_named(picture, options["persona"]) if options["persona"] else "",
        phase=phase_named(picture, options["phase"]) if options["phase"] else "",
        needs=options["needs"],
        dropped=options["dropped"],
        due=due.date() if due else None,
        format=value_named(options["format_"], "format", picture.taxonomy.format) if options["format_"] else "",
        depth=options["depth"],
        languages=tuple(dict.fromkeys(languages)),
        leading=languages[-1] if options["first"] else "",
        reviewers=options["reviewers"],
    )


def _moved(id: str, options: dict[str, Any], state: Any, **more: str) -> None:
    from content_library.briefs.life import Move

    services = _opened(options)
    id, actor = _id_of(services, id), _actor(services, options)
    _log(services).move(id, Move(state, **more), services.picture(), actor, services.clock())
    _told(services, options, id)


def _told(services: Any, options: dict[str, Any], id: str) -> None:
    """Where the brief stands now."""
    from bot.views.brief_reports import state_record, state_view

    kept = _log(services).kept(id)
    out(state_record(kept), state_view(services.picture(), kept), as_json=options["as_json"])


def _shown(options: dict[str, Any], proposed: Any) -> None:
    from bot.views.reports import brief_view
    from bot.written_files import writing_to
    from content_library.briefs.markdown import as_json, as_markdown

    if options["markdown"]:
        with writing_to(options["markdown"]):
            options["markdown"].write_text(as_markdown(proposed), encoding="utf-8")
    out(as_json(proposed), brief_view(proposed), as_json=options["as_json"])
