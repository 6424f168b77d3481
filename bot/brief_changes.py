"""`milepost brief accept … sharpen`: what is done with a brief that is kept. Each is a new version of it."""

# ruff: noqa: PLC0415 (--help is instant: a command imports what it needs when it runs)

from datetime import datetime
from typing import Any

import click

from bot.brief_options import actor_of, against, as_person, id_of, log_of, opened, told
from bot.command_line import out
from content_library.errors import Unknown

STEPS = ("proposed", "accepted", "assigned", "in_progress", "in_review", "published")


@click.command()
@click.argument("id")
@as_person
def accept(id: str, **options: Any) -> None:
    """Say yes to a proposed brief."""
    from content_library.briefs.life import MoveRefused

    services = opened(options)
    actor_of(services, options)
    kept = log_of(services).kept(id_of(services, id))
    if kept.writer is not None:
        refused = MoveRefused("not_free", kept)
        refused.remedy = f"`milepost brief move {kept.id} accepted` takes it from them."
        raise refused
    _moved(id, options, "accepted")


@click.command()
@click.argument("id")
@click.option("--writer", required=True, help="Id or name, as in company.yaml.")
@as_person
def assign(id: str, **options: Any) -> None:
    """Give a brief to a writer."""
    _moved(id, options, "assigned", writer=_writer_named(opened(options).picture(), options["writer"]))


@click.command()
@click.argument("id")
@click.argument("state", type=click.Choice(STEPS))
@click.option("--asset", help="What it was published as, such as A17; needed for `published`.")
@click.option("--anyway", is_flag=True, help="Publish it although the asset is not all of what the brief asks for.")
@as_person
def move(id: str, state: str, **options: Any) -> None:
    """Say that a brief is now in STATE; `drop` ends one without a piece."""
    if state == "published" and not options["asset"]:
        raise click.UsageError("Name what it was published as with --asset: nothing is published without its piece.")
    _moved(id, options, state, insisted=options["anyway"])


@click.command()
@click.argument("id")
@click.option("--reason", required=True, help="Why nobody is to write it.")
@as_person
def drop(id: str, **options: Any) -> None:
    """End a brief without a piece, and say why."""
    _moved(id, options, "dropped", reason=options["reason"])


@click.command()
@click.argument("id")
@click.argument("sentence", required=False)
@click.option("--due", type=click.DateTime(["%Y-%m-%d"]), help="Day, such as 2026-03-13.")
@click.option("--format", "format_", help="Such as one_pager.")
@click.option("--depth", type=click.IntRange(1, 4), help="1 snapshot, 2 overview, 3 detailed, 4 reference.")
@click.option("--language", "languages", multiple=True, help="Also in this one, such as es.")
@click.option("--first", help="The language written first.")
@click.option("--need", "needs", multiple=True, help="Also this need of the cell, by id.")
@click.option("--without", "dropped", multiple=True, help="A need or a language to leave out.")
@click.option("--persona", help="For somebody else: id or alias.")
@click.option("--phase", help="For another phase: id or word.")
@click.option("--reviewer", "reviewers", multiple=True, help="Also reads it before it is published: id or name.")
@as_person
def edit(id: str, sentence: str | None, **options: Any) -> None:
    """Change fields of a kept brief, by options or by a SENTENCE such as "make it shorter", and say what changed."""
    from bot.brief_sentence import carried_out

    if sentence is None:
        _edited(id, options)
    else:
        carried_out(id, sentence, options)


def _edited(id: str, options: dict[str, Any]) -> None:
    """What was stays as an earlier version."""
    from bot.skills.briefs.brief_fields import differences_said, doubts
    from bot.views.brief_reports import edited_record, edited_view
    from bot.words import words_in

    services = opened(options)
    picture, id, log = services.picture(), id_of(services, id), log_of(services)
    old, words = log.kept(id), words_in("en")
    wanted = _wanted(picture, options, old.brief)
    _ask_for_a_need(picture, old.brief, wanted)
    new = log.edit(id, wanted, picture, actor_of(services, options), services.clock())
    changes = differences_said(words, old.brief, new.brief)
    warnings = [
        *doubts(words, picture, (new.brief.persona, new.brief.phase), new.brief),
        *against(picture, new.brief),
    ]
    record, view = edited_record(old, new, changes, warnings), edited_view(picture, old, new, changes, warnings)
    out(record, view, as_json=options["as_json"])


@click.command()
@click.argument("id")
@click.argument("answer", type=click.Choice(["yes", "no"]))
@as_person
def done(id: str, answer: str, **options: Any) -> None:
    """Say whether what arrived in the library is the piece a brief asked for."""
    from content_library.briefs.falling_short import ALL_OF_IT, falls_short, in_english

    services = opened(options)
    log, id = log_of(services), id_of(services, id)
    asked = log.done_questions(id)
    if not asked:
        raise Unknown(f"Nobody asks whether {id} is done", "`milepost brief move ID published` says so unasked.")
    actor, picture = actor_of(services, options), services.picture()
    short = falls_short(picture, log.kept(id), asked[-1].assets) if answer == "yes" else ALL_OF_IT
    if short != ALL_OF_IT:
        click.echo(f"That is not all {id} asks for: {in_english(short)}.", err=True)
    for question in asked if answer == "no" else asked[-1:]:
        log.answer_done(question.id, picture, actor, services.clock(), done=answer == "yes")
    told(services, options, id)


@click.command()
@click.argument("id")
@as_person
def sharpen(id: str, **options: Any) -> None:
    """Have a language model word a kept brief: one call, and only what the brief says; the next version of it."""
    from bot.answering.sharpened import NotSharpened, did_by, next_version, sharpened
    from bot.views.brief_reports import sharpened_record, sharpened_view
    from content_library.briefs.kept import Version
    from content_library.briefs.life import MoveRefused, may_edit

    services = opened(options)
    log, actor = log_of(services), actor_of(services, options)
    kept = log.kept(id_of(services, id))
    why_not = may_edit(kept, actor)
    if why_not is not None:
        raise MoveRefused(why_not, kept)
    outcome = sharpened(kept.brief, services.picture(), services.model, services.model_timeout)
    if outcome.why != "sharpened":
        raise NotSharpened(kept.id, outcome)
    after = next_version(kept, outcome)
    log.save(Version(after, services.clock(), actor.user, did_by(outcome)))
    record, view = sharpened_record(kept, after, outcome), sharpened_view(kept, after, outcome)
    out(record, view, as_json=options["as_json"])


CHANGES = (accept, assign, move, drop, edit, done, sharpen)
"""Commands of `milepost brief`, each named as it is typed."""


def _published(picture: Any, named: str) -> tuple[str, ...]:
    """The published asset a brief became."""
    asset = picture.asset_of.get(named) or picture.asset_of.get(named.upper())
    if asset is None or asset.status != "published":
        raise Unknown(f"No published asset {named}", "`milepost find` looks for one.")
    return (asset.id,)


def _ask_for_a_need(picture: Any, brief: Any, wanted: Any) -> None:
    """Raises `Unknown` where another cell has all that matters, and no need of it is named."""
    from bot.answering.wording import cell_label
    from content_library.briefs.changing import leads_to_what_is_met

    if not leads_to_what_is_met(picture, brief, wanted):
        return
    key = (wanted.persona or brief.persona, wanted.phase or brief.phase)
    needs = "; ".join(f"{need.id} {need.text}" for need in picture.needs_of[key])
    raise Unknown(f"{cell_label(picture, *key)} has all that matters", f"Name the need with --need: {needs}.")


def _wanted(picture: Any, options: dict[str, Any], brief: Any) -> Any:
    from bot.answering.naming import persona_named, phase_named, value_named
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
        reviewers=(*brief.reviewers, *options["reviewers"]) if options["reviewers"] else (),
    )


def _writer_named(picture: Any, typed: str) -> str:
    """The id of whoever is called so, by id, whole name or first name where only one has it; else what was typed."""
    said = typed.casefold()
    whole = [each.id for each in picture.people if said in (each.id.casefold(), each.name.casefold())]
    first = [each.id for each in picture.people if said == each.first_name.casefold()]
    found = whole or first
    return found[0] if len(found) == 1 else typed


def _moved(id: str, options: dict[str, Any], state: Any, **more: Any) -> None:
    from content_library.briefs.life import Move

    services = opened(options)
    id, actor = id_of(services, id), actor_of(services, options)
    became = _published(services.picture(), options["asset"]) if state == "published" else ()
    log_of(services).move(id, Move(state, became=became, **more), services.picture(), actor, services.clock())
    told(services, options, id)
