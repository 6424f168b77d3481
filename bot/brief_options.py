"""What the commands of `milepost brief` have in common: what a brief is about, who does it, and which one is meant."""

# ruff: noqa: PLC0415 (--help is instant: a command imports what it needs when it runs)

import shlex
from typing import Any

import click

from bot.command_line import Command, common, out, ready
from content_library.errors import Unknown


class ByOptions(click.Command):
    """A command that is told by options what a brief is about: who leaves them out reads how it is said."""

    allow_extra_args = True

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        rest = super().parse_args(ctx, args)
        if rest:
            raise click.UsageError(by_options(ctx.command_path, rest), ctx)
        return rest


class BriefGroup(click.Group):
    """Where no command is meant, a brief may be: "milepost brief cfo choosing"."""

    def resolve_command(self, ctx: click.Context, args: list[str]) -> Any:
        if args[0].startswith("-") or self.get_command(ctx, args[0]) is not None or len(args) == 1:
            return super().resolve_command(ctx, args)
        raise click.UsageError(by_options(f"{ctx.command_path} propose", args), ctx)


def by_options(command: str, words: list[str]) -> str:
    """The command as it is meant; two words are a reader and a phase."""
    if len(words) != 2:
        return f"Say by options what it is about, such as {command} --persona ID --phase ID."
    persona, phase = map(shlex.quote, words)
    return f"Say by options what it is about: {command} --persona {persona} --phase {phase}"


def about(command: Command) -> Command:
    """What a brief is about: a cell, or a need, a deal or a question that leads to one."""
    for name, words in (
        ("--question", "Words of a question nobody could answer."),
        ("--deal", "An open deal, by id or any word of its account: what its reader is missing."),
    ):
        command = click.option(name, help=words)(command)
    command = click.option("--need", "needs", multiple=True, help="Id; may be given up to three times.")(command)
    command = click.option("--phase", help="Id or word.")(command)
    return click.option("--persona", help="Id or alias.")(command)


def sharper(command: Command) -> Command:
    words = "Have a language model word it, as far as that says only what the brief says."
    return click.option("--sharpen", is_flag=True, help=words)(command)


def as_person(command: Command) -> Command:
    words = "Id of who does it, as in company.yaml; without it, whoever runs Milepost."
    return common(click.option("--user", default="", help=words)(command))


def opened(options: dict[str, Any]) -> Any:
    return ready(options["workspace"], quiet=options["as_json"])


def log_of(services: Any) -> Any:
    from content_library.brief_log import BriefLog

    return BriefLog(services.library.engine)


def actor_of(services: Any, options: dict[str, Any]) -> Any:
    """Whoever runs Milepost may do what marketing may."""
    from bot.answering.context import role_of
    from content_library.briefs.kept import Actor

    people, user = services.picture().people, options["user"]
    if user and user not in {person.id for person in people}:
        known = ", ".join(person.id for person in people) or "nobody"
        raise Unknown(f"Nobody called {user} is in company.yaml", f"Known: {known}.")
    return Actor(user, role_of(people, user, "marketer"))


def id_of(services: Any, id: str) -> str:
    """As it is written. Raises `Unknown` for a brief of the company's file: what happens with that is said there."""
    picture = services.picture()
    known = {each.id.casefold(): each.id for each in picture.briefs}
    found: str = known.get(id.strip().casefold(), id)
    if found in known.values() and found not in picture.kept_briefs:
        raise Unknown(f"{found} stands in the company's briefs file", "Change it there, then run `milepost sync`.")
    return found


def proposal(services: Any, options: dict[str, Any]) -> Any:
    """What is not kept has no number: it is called after what it is about, the same in every run. Standard error says
    first what speaks against it."""
    from dataclasses import replace

    from content_library.briefs.proposing import propose as proposed

    picture = services.picture()
    target = _target(services, options)
    brief = proposed(
        picture,
        target.persona,
        target.phase,
        needs=target.needs,
        deal=target.deal,
        requested_by=options.get("user") or None,
        new_id=lambda: "-".join(_about(target)),
    )
    if not target.needs and _open_beside(picture, brief):
        brief = replace(brief, id="-".join(need.id for need in brief.needs))  # the others have the name of the cell
    for warning in against(picture, brief):
        click.echo(warning, err=True)
    return _sharpened(services, brief) if options.get("sharpen") else brief


def _about(target: Any) -> tuple[str, ...]:
    whom = (target.persona, target.phase)
    return (target.deal, *whom) if target.deal else target.needs or whom


def against(picture: Any, brief: Any) -> list[str]:
    """Needs of it that are met already, and other open briefs of its cell."""
    from content_library.coverage import coverage

    cell = coverage(picture).cell(brief.persona, brief.phase)
    about = {need.id for need in brief.needs}
    met = [need for need in cell.needs if need.need in about and need.label == "met"]
    told = [f"{need.need} is met already, by {', '.join(need.counting)}." for need in met]
    if met and all(need.label == "met" for need in cell.needs):
        told = [f"The cell is covered to {cell.coverage:g} %: nothing of it is open.", *told]
    told += [
        f"{each.id} “{each.title}” is open for this cell: {', '.join(each.needs)}."
        for each in _open_beside(picture, brief)
    ]
    return told


def _open_beside(picture: Any, brief: Any) -> list[Any]:
    """Other open briefs of its cell."""
    cell = (brief.persona, brief.phase)
    return [
        each for each in picture.briefs if each.active and each.id != brief.id and (each.persona, each.phase) == cell
    ]


def _sharpened(services: Any, brief: Any) -> Any:
    """As it was where no model could; standard error says so, whatever is printed."""
    from bot.answering.sharpened import NotSharpened, sharpened

    outcome = sharpened(brief, services.picture(), services.model, services.model_timeout)
    if outcome.why != "sharpened":
        click.echo(str(NotSharpened("The brief", outcome)), err=True)
    return outcome.brief


def _target(services: Any, options: dict[str, Any]) -> Any:
    from bot.answering.naming import phase_named
    from bot.skills.briefs.brief_wanted import subject_words, taken_as
    from bot.words import words_in
    from content_library.briefs.targets import Target, for_question, question_like

    picture = services.picture()
    persona = _reader(picture, options["persona"], options["phase"] or "") if options["persona"] else None
    if options["deal"]:
        return _for_deal(picture, _deal(services, options), persona, options)
    if options["question"]:
        asked = question_like(picture, subject_words(options["question"]))
        if asked is None:
            raise Unknown("Nobody asked anything like that in vain", "`milepost gaps` lists what is missing.")
        click.echo(taken_as(words_in("en"), picture, asked), err=True)
        return _as_named(picture, for_question(picture, asked), options, f"“{asked.text}”", "--question")
    needs = options["needs"]
    if persona and options["phase"]:
        return Target(persona, phase_named(picture, options["phase"]), needs)
    if needs:
        return _for_needs(picture, needs, options)
    raise click.UsageError("Say what it is about: --persona and --phase, --need, --deal or --question.")


def _for_needs(picture: Any, needs: tuple[str, ...], options: dict[str, Any], deal: str | None = None) -> Any:
    """Raises `Unknown` for a need that is not in the map, and for one of another reader or phase than those named."""
    from content_library.briefs.targets import Target

    if needs[0] not in picture.need_of:
        raise Unknown(f"There is no need {needs[0]}", "`milepost gaps` lists those that are open.")
    need = picture.need_of[needs[0]]
    return _as_named(picture, Target(need.persona, need.phase, needs, deal), options, need.id, "--need")


def _as_named(picture: Any, target: Any, options: dict[str, Any], what: str, option: str) -> Any:
    """The target. Raises `Unknown` where another reader or phase is named beside what led to it."""
    from bot.answering.naming import persona_named, phase_named
    from bot.answering.wording import cell_label

    persona = persona_named(picture, options["persona"]) if options["persona"] else target.persona
    phase = phase_named(picture, options["phase"]) if options["phase"] else target.phase
    if (persona, phase) != (target.persona, target.phase):
        owner = cell_label(picture, target.persona, target.phase)
        raise Unknown(f"{what} is of {owner}", f"Leave out --persona and --phase, or leave out {option}.")
    return target


def _for_deal(picture: Any, deal: str, persona: str | None, options: dict[str, Any]) -> Any:
    """What the deal is missing, or the needs named. Raises `Unknown` for a phase its stage does not stand for."""
    from bot.answering.naming import phase_named
    from content_library.briefs.targets import for_deal

    phase = phase_named(picture, options["phase"]) if options["phase"] else None
    if not options["needs"]:
        return for_deal(picture, deal, persona, phase)
    found = _for_needs(picture, options["needs"], options, deal)
    for_deal(picture, deal, found.persona, found.phase)
    return found


def _reader(picture: Any, word: str, phase: str) -> str:
    """Raises `Unknown`, with the nearest cell that wants a brief."""
    from bot.answering.naming import persona_named
    from content_library.briefs.proposing import cell_said, refusal

    try:
        return persona_named(picture, word)
    except Unknown as error:
        nearest = getattr(refusal(picture, word, phase), "nearest", None)
        cell = f" The nearest cell that wants a brief: {cell_said(picture, *nearest)}." if nearest else ""
        raise Unknown(str(error), f"{error.remedy}{cell}") from error


def _deal(services: Any, options: dict[str, Any]) -> str:
    """By id, or by what the account is called, of those whoever asks may know of. Raises `Unknown`."""
    from bot.answering.naming import deal_named
    from content_library.sharing import deal_rights

    picture, actor = services.picture(), actor_of(services, {"user": "", **options})
    known = deal_rights(picture, actor.user, actor.role, "dm").known
    return deal_named([deal for deal in picture.deals if deal.id in known], options["deal"])


def told(services: Any, options: dict[str, Any], id: str) -> None:
    """Where the brief stands now."""
    from bot.views.brief_reports import state_record, state_view

    kept = log_of(services).kept(id)
    out(state_record(kept), state_view(services.picture(), kept), as_json=options["as_json"])
