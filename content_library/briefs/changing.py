"""A brief with other fields, as somebody asks for them in a sentence or a form."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from content_library.briefs.fields import Brief, Form, LanguageWanted
from content_library.briefs.form import LENGTH
from content_library.briefs.ground import Ground
from content_library.briefs.kept import Actor, KeptBrief, offerable_now
from content_library.briefs.life import MoveRefused, may_edit
from content_library.briefs.proposing import propose
from content_library.briefs.rubric import MOST_NEEDS, score
from content_library.briefs.success import success
from content_library.briefs.wording import title
from content_library.picture import Picture

ASKED_FOR = "asked for"


@dataclass(frozen=True)
class Wanted:
    """What is to be otherwise; what is empty stays as it is. Ids of the map, languages by ISO 639-1.

    `needs` join those that are there, `dropped` (needs and languages) leave; `only_needs` stand instead of all.
    `steps` of depth up or down count where no `depth` is given. `leading` is the language written first.
    """

    persona: str = ""
    phase: str = ""
    needs: tuple[str, ...] = ()
    only_needs: tuple[str, ...] = ()
    dropped: tuple[str, ...] = ()
    due: date | None = None
    format: str = ""
    depth: int | None = None
    steps: int = 0
    languages: tuple[str, ...] = ()
    leading: str = ""
    reviewers: tuple[str, ...] = ()


def edited(kept: KeptBrief, wanted: Wanted, actor: Actor, picture: Picture) -> KeptBrief:
    """The next version, with the fields as wanted; `kept` itself when nothing is otherwise.

    Raises `MoveRefused` for whom it is not allowed, `NoBrief` and `Unknown` as `propose` does.
    """
    why_not = may_edit(kept, actor, only_due=wanted == Wanted(due=wanted.due))
    if why_not is not None:
        raise MoveRefused(why_not, kept)
    brief = changed(_without(picture, kept.id), kept.brief, wanted)
    if brief == kept.brief:
        return kept
    number = kept.version + 1
    there = {**offerable_now(picture, (need.id for need in brief.needs)), **kept.there}
    return replace(kept, brief=replace(brief, version=number), version=number, there=there)


def changed(picture: Picture, brief: Brief, wanted: Wanted) -> Brief:
    """Scored anew, with coverage simulated anew. Other needs or another reader make it another proposal: what follows
    from them is written again, and only what people decided stays."""
    found = _of_another_cell(picture, brief, wanted) or _with_needs(picture, brief, wanted)
    if wanted.due is not None:
        found = replace(found, due=wanted.due, due_because=ASKED_FOR)
    if found.form is not None:
        found = replace(found, form=_form(found.form, wanted))
    if wanted.reviewers:
        found = replace(found, reviewers=wanted.reviewers)
    if found == brief:
        return brief
    found = _follows(picture, found)
    return replace(found, score=score(found, picture))


def _without(picture: Picture, id: str) -> Picture:
    """So that a brief is not in its own way."""
    return replace(picture, briefs=tuple(brief for brief in picture.briefs if brief.id != id))


def _of_another_cell(picture: Picture, brief: Brief, wanted: Wanted) -> Brief | None:
    cell = (wanted.persona or brief.persona, wanted.phase or brief.phase)
    if cell == (brief.persona, brief.phase):
        return None
    needs = wanted.only_needs or wanted.needs
    return _decided(brief, propose(picture, *cell, needs=needs, new_id=lambda: brief.id))


def _with_needs(picture: Picture, brief: Brief, wanted: Wanted) -> Brief:
    """The last three of those there, with those wanted and without those to be dropped."""
    there = [need.id for need in brief.needs]
    own = {need.id for need in picture.needs_of.get((brief.persona, brief.phase), ())}
    added = [need for need in wanted.needs if need in own and need not in there]
    needs = [need for need in wanted.only_needs or (*there, *added) if need not in wanted.dropped]
    if not needs or set(needs) == set(there):
        return brief
    found = propose(picture, brief.persona, brief.phase, needs=needs[-MOST_NEEDS:], new_id=lambda: brief.id)
    return replace(_decided(brief, found), form=brief.form)


def _decided(old: Brief, new: Brief) -> Brief:
    """The new one with what people decided about the old one."""
    due = (old.due, old.due_because) if old.due_because == ASKED_FOR else (new.due, new.due_because)
    return replace(
        new,
        version=old.version,
        status=old.status,
        requested_by=old.requested_by,
        writer=old.writer,
        due=due[0],
        due_because=due[1],
    )


def _follows(picture: Picture, brief: Brief) -> Brief:
    """With title and success as they follow from the form and the date it has now; as it is where the map no longer has
    its cell."""
    cell = picture.cell_of.get((brief.persona, brief.phase))
    needs = tuple(picture.need_of[need.id] for need in brief.needs if need.id in picture.need_of)
    if cell is None or brief.form is None or brief.due is None:
        return brief
    ground = Ground(picture, picture.persona_of[brief.persona], picture.phase_of[brief.phase], cell, needs)
    return replace(brief, title=title(ground, brief.form), success=success(ground, brief.form, brief.due))


def _form(form: Form, wanted: Wanted) -> Form:
    depth = wanted.depth or _shifted(form.depth, wanted.steps)
    if depth is not None and depth != form.depth:
        length, most = LENGTH[depth]
        form = replace(form, depth=depth, length=length, words=most)
    return replace(form, format=wanted.format or form.format, languages=_languages(form.languages, wanted))


def _languages(there: Sequence[LanguageWanted], wanted: Wanted) -> tuple[LanguageWanted, ...]:
    """Without those to be dropped, unless none were left; with those asked for, the leading one first."""
    known = {each.code for each in there}
    added = (LanguageWanted(code, ASKED_FOR) for code in wanted.languages if code not in known)
    every = (*there, *added)
    kept = tuple(each for each in every if each.code not in wanted.dropped) or every
    return tuple(sorted(kept, key=lambda each: each.code != wanted.leading))


def _shifted(depth: int | None, steps: int) -> int | None:
    if depth is None or not steps:
        return None
    return min(max(depth + steps, min(LENGTH)), max(LENGTH))
