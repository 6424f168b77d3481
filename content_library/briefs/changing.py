"""A brief with other fields, as somebody asks for them in a sentence or a form."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from content_library.briefs.checks.reader import MOST_NEEDS
from content_library.briefs.fields import Brief, Form, LanguageWanted
from content_library.briefs.form import LENGTH, TABBED, TEXTS, formats_of, is_too_long
from content_library.briefs.form import form as form_for
from content_library.briefs.ground import Ground
from content_library.briefs.kept import Actor, KeptBrief, offerable_now
from content_library.briefs.life import MoveRefused, may_edit
from content_library.briefs.proposing import in_form, propose
from content_library.briefs.reviewers import reviewers_with
from content_library.briefs.rubric import score
from content_library.briefs.success import success
from content_library.briefs.wording import title
from content_library.coverage import coverage
from content_library.picture import Picture

ASKED_FOR = "asked for"
LONGEST_TEXT = 3
"""Depth up to which "longer" leads: a reference is another kind of piece, and asked for by name."""


@dataclass(frozen=True)
class Wanted:
    """What is to be otherwise; what is empty stays as it is. Ids of the map, languages by ISO 639-1.

    `needs` join those that are there, `dropped` (needs and languages) leave; `only_needs` stand instead of all.
    `steps` of depth up or down count where no `depth` is given. `leading` is the language written first. `reviewers`,
    by id or name, stand beside those who approve a claim of it.
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

    Raises `MoveRefused` for whom it is not allowed, `NoBrief` and `Unknown` as `propose` does, `Unknown` for a reviewer.
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
        found = replace(
            found, form=_form(found.form, wanted, formats_of(picture.cell_of.get((found.persona, found.phase))))
        )
    if wanted.reviewers:
        found = replace(found, reviewers=reviewers_with(picture, found.reviewers, wanted.reviewers))
    if found == brief:
        return brief
    found = _follows(picture, found, brief.form)
    return replace(found, score=score(found, picture))


def leads_to_what_is_met(picture: Picture, brief: Brief, wanted: Wanted) -> bool:
    """Whether it is to be about another cell where all that matters is met, with no need named: what it was about would
    give way to something that is there."""
    reader = (wanted.persona or brief.persona, wanted.phase or brief.phase)
    if reader == (brief.persona, brief.phase) or wanted.needs or wanted.only_needs or reader not in picture.cell_of:
        return False
    needs = [each for each in coverage(picture).cell(*reader).needs if each.importance != "nice"]
    return bool(needs) and all(each.label == "met" for each in needs)


def _without(picture: Picture, id: str) -> Picture:
    """So that a brief is not in its own way."""
    return replace(picture, briefs=tuple(brief for brief in picture.briefs if brief.id != id))


def _of_another_cell(picture: Picture, brief: Brief, wanted: Wanted) -> Brief | None:
    cell = (wanted.persona or brief.persona, wanted.phase or brief.phase)
    if cell == (brief.persona, brief.phase):
        return None
    needs = wanted.only_needs or wanted.needs
    found = propose(picture, *cell, needs=needs, new_id=lambda: brief.id)
    return _decided(brief, found, form_kept(picture, brief, found.form))


def _with_needs(picture: Picture, brief: Brief, wanted: Wanted) -> Brief:
    """The last three of those there, with those wanted and without those to be dropped."""
    there = [need.id for need in brief.needs]
    own = {need.id for need in picture.needs_of.get((brief.persona, brief.phase), ())}
    added = [need for need in wanted.needs if need in own and need not in there]
    needs = [need for need in wanted.only_needs or (*there, *added) if need not in wanted.dropped]
    if not needs or set(needs) == set(there):
        return brief
    found = propose(picture, brief.persona, brief.phase, needs=needs[-MOST_NEEDS:], new_id=lambda: brief.id)
    return _decided(brief, found, brief.form)


def _decided(old: Brief, new: Brief, form: Form | None) -> Brief:
    """The new one with what people decided about the old one."""
    due = (old.due, old.due_because) if old.due_because == ASKED_FOR else (new.due, new.due_because)
    return replace(
        new,
        form=form,
        version=old.version,
        status=old.status,
        requested_by=old.requested_by,
        writer=old.writer,
        due=due[0],
        due_because=due[1],
    )


def form_kept(picture: Picture, brief: Brief, new: Form | None) -> Form | None:
    """The `new` form for another reader, with the format and the languages that were asked for of the old one."""
    usual, old = _usual_form(picture, brief), brief.form
    if usual is None or old is None or new is None:
        return new
    there = [each.code for each in old.languages]
    first = there[0] if there[:1] != [each.code for each in usual.languages][:1] else ""
    wanted = Wanted(
        format=old.format if old.format != usual.format else "",
        languages=tuple(each.code for each in old.languages if each.why == ASKED_FOR or each.code == first),
        leading=first,
        dropped=tuple(each.code for each in usual.languages if each.code not in there),
    )
    return _form(new, wanted, ())


def _usual_form(picture: Picture, brief: Brief) -> Form | None:
    """As it would be proposed, had nobody asked for anything; None where the map no longer has its cell."""
    cell = picture.cell_of.get((brief.persona, brief.phase))
    needs = tuple(picture.need_of[need.id] for need in brief.needs if need.id in picture.need_of)
    if cell is None:
        return None
    return form_for(Ground(picture, picture.persona_of[brief.persona], picture.phase_of[brief.phase], cell, needs))


def _follows(picture: Picture, brief: Brief, before: Form | None) -> Brief:
    """With title and success as they follow from the form and the date it has now, and in another format than `before`
    with all that is written for one; as it is where the map no longer has its cell."""
    cell = picture.cell_of.get((brief.persona, brief.phase))
    needs = tuple(picture.need_of[need.id] for need in brief.needs if need.id in picture.need_of)
    if cell is None or brief.form is None or brief.due is None:
        return brief
    ground = Ground(picture, picture.persona_of[brief.persona], picture.phase_of[brief.phase], cell, needs)
    form, due = brief.form, brief.due
    brief = replace(brief, title=title(ground, form), success=success(ground, form, due))
    return in_form(ground, brief, form) if before is not None and before.format != form.format else brief


def _form(form: Form, wanted: Wanted, opened: Sequence[str]) -> Form:
    """What no longer fits on its page takes the next text the reader opens; where there is none, or where it is no text,
    it gets no longer by a step."""
    depth = wanted.depth or _shifted(form.depth, wanted.steps)
    format = wanted.format or form.format
    if depth is not None and not wanted.format and is_too_long(format, depth):
        format = next((each for each in opened if each in TEXTS), format)
    fits = depth is not None and not is_too_long(format, depth) and format not in TABBED
    if depth is not None and depth != form.depth and (wanted.depth or fits):
        length, most = LENGTH[depth]
        form = replace(form, depth=depth, length=length, words=most)
    companion = form.companion if form.companion != format else ""
    return replace(form, format=format, companion=companion, languages=_languages(form.languages, wanted))


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
    return min(max(depth + steps, min(LENGTH)), max(LONGEST_TEXT, depth))
