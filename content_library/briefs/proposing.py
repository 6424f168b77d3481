"""Proposing a brief for a cell, from data alone: the same data gives the same brief."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from content_library.briefs import reader, style, success, timing, wording
from content_library.briefs.actions import call_to_action
from content_library.briefs.building import sections
from content_library.briefs.fields import NOBODY, UNASSIGNED, Brief, Form, LibraryPlan
from content_library.briefs.form import form as form_for
from content_library.briefs.ground import Ground, listed
from content_library.briefs.library import library_plan
from content_library.briefs.needs import as_fields, as_left_to_others, being_written, chosen
from content_library.briefs.provenance import blanks, provenance
from content_library.briefs.questions import must_answer
from content_library.briefs.rubric import score
from content_library.coverage import coverage
from content_library.errors import Unknown, UserFacing
from content_library.gaps import gaps
from content_library.intake import BriefRequest
from content_library.picture import CellKey, Picture


@dataclass(frozen=True)
class NotInMap:
    """No such persona or phase: `word` is the one that is unknown."""

    word: str
    nearest: CellKey | None


@dataclass(frozen=True)
class NotInvolved:
    """The persona takes no part in the phase: nobody would read it."""

    nearest: CellKey | None


@dataclass(frozen=True)
class Unmapped:
    """The cell has no needs written, or nobody decided yet whether the persona takes part."""

    nearest: CellKey | None


@dataclass(frozen=True)
class AlreadyOpen:
    """Active briefs hold all the needs asked for; `needs` says which."""

    briefs: tuple[BriefRequest, ...]
    needs: tuple[str, ...]


OF_AN_OPEN_ONE = "Change that one, or leave these needs out."

Refusal = NotInMap | NotInvolved | Unmapped | AlreadyOpen


class NoBrief(UserFacing):
    """Raised by `propose` for what `refusal` names; `refusal` holds it."""

    remedy = "`milepost gaps` lists what is missing."

    def __init__(self, refusal: Refusal, what: str, remedy: str | None = None) -> None:
        super().__init__(what, remedy)
        self.refusal = refusal


def refusal(picture: Picture, persona: str, phase: str, needs: Sequence[str] = ()) -> Refusal | None:
    """Why there should be no brief for this cell and these needs, with the nearest cell that wants one; None if fine."""
    for word, known in ((persona, picture.persona_of), (phase, picture.phase_of)):
        if word not in known:
            return NotInMap(word, _nearest(picture, persona, phase))
    cell = picture.cell_of.get((persona, phase))
    if cell is not None and cell.participation == "not_involved":
        return NotInvolved(_nearest(picture, persona, phase))
    if cell is None or coverage(picture).cell(persona, phase).status == "unmapped":
        return Unmapped(_nearest(picture, persona, phase))
    return _already_open(_ground(picture, persona, phase), needs)


def propose(
    picture: Picture,
    persona: str,
    phase: str,
    *,
    needs: Sequence[str] = (),
    deal: str | None = None,
    requested_by: str | None = None,
    new_id: Callable[[], str],
) -> Brief:
    """The brief for the open needs of a cell, or for the `needs` given, at most three. `requested_by` is a person's id.
    For a `deal` it is due, in the languages and for the use of that deal alone.

    Raises `NoBrief` for what `refusal` refuses, and `Unknown` for a need that is none of the cell's.
    """
    why_not = refusal(picture, persona, phase, needs)
    if why_not is not None:
        raise _no_brief(picture, persona, phase, why_not)
    ground = replace(_ground(picture, persona, phase), deal=deal)
    strange = [need for need in needs if need not in {known.id for known in ground.all_needs}]
    if strange:
        raise Unknown(f"{', '.join(strange)} is no need of {ground.persona.label} in {ground.phase.label}.")
    ground = replace(ground, needs=chosen(ground, needs))
    brief = _written(ground, requested_by, new_id())
    return replace(brief, score=score(brief, picture))


def _no_brief(picture: Picture, persona: str, phase: str, why_not: Refusal) -> NoBrief:
    if isinstance(why_not, AlreadyOpen):
        open_briefs = listed(f"{brief.id} “{brief.title}” ({brief.status})" for brief in why_not.briefs)
        is_or_are = "is" if len(why_not.briefs) == 1 else "are"
        return NoBrief(
            why_not, f"{listed(why_not.needs)}: {open_briefs} {is_or_are} about that already.", OF_AN_OPEN_ONE
        )
    nearest = f"The nearest cell that wants one: {cell_said(picture, *why_not.nearest)}." if why_not.nearest else None
    if isinstance(why_not, NotInMap):
        return NoBrief(why_not, f"“{why_not.word}” is not in the map.", nearest)
    who, where = picture.persona_of[persona].label, picture.phase_of[phase].label
    if isinstance(why_not, NotInvolved):
        return NoBrief(why_not, f"The {who} takes no part in {where}: nobody would read it.", nearest)
    return NoBrief(why_not, f"The map does not say what the {who} needs in {where}.", nearest)


def in_form(ground: Ground, brief: Brief, form: Form) -> Brief:
    """The brief in that form, with what is written for its format: title, angle, outline and call to action, and where
    every field is from then."""
    library, questions = brief.library, brief.must_answer
    brief = replace(
        brief,
        form=form,
        title=wording.title(ground, form),
        angle=wording.angle(ground, form, _neighbours(ground, library)),
        outline=sections(ground, form, questions, library, timing.experts(ground, library)),
        call_to_action=call_to_action(ground, form, library.links),
    )
    brief = replace(brief, blanks=blanks(ground, brief))
    return replace(brief, provenance=provenance(ground, brief))


def cell_said(picture: Picture, persona: str, phase: str) -> str:
    """By the words of the map, with the ids to type."""
    who, where = picture.persona_of[persona].label, picture.phase_of[phase].label
    return f"{who} in {where} (--persona {persona} --phase {phase})"


def _written(ground: Ground, requested_by: str | None, id: str) -> Brief:
    form = form_for(ground)
    due, due_because = timing.due(ground)
    library = library_plan(ground)
    questions = must_answer(ground)
    elsewhere = as_left_to_others(ground, (need for need in ground.all_needs if need not in ground.needs))
    outcome = success.success(ground, form, due)
    brief = Brief(
        id=id,
        persona=ground.persona.id,
        phase=ground.phase.id,
        participation=ground.cell.participation,
        requested_by=ground.person(requested_by) if requested_by else NOBODY,
        writer=UNASSIGNED,
        reviewers=timing.reviewers(ground),
        due=due,
        due_because=due_because,
        why_now=timing.why_now(ground),
        reader=reader.reader(ground),
        before=reader.before(ground),
        goal=reader.goal(ground),
        needs=as_fields(ground, ground.needs),
        not_in_this_piece=elsewhere,
        change=wording.change(ground, questions),
        working_title=wording.working_title(ground, questions),
        takeaway=wording.takeaway(ground, questions),
        delivery=reader.delivery(ground),
        must_answer=questions,
        evidence=ground.evidence,
        words=style.words(ground),
        claims=ground.claims,
        objections=reader.objections(ground),
        library=library,
        boundaries=style.boundaries(ground, elsewhere, questions),
        findability=style.findability(ground),
        people=timing.people(ground, library),
        distribution=timing.distribution(ground),
        success=outcome,
        assumptions=success.assumptions(ground, outcome.review_on, {each.need for each in questions}),
    )
    return in_form(ground, brief, form)


def _ground(picture: Picture, persona: str, phase: str) -> Ground:
    return Ground(picture, picture.persona_of[persona], picture.phase_of[phase], picture.cell_of[persona, phase])


def _already_open(ground: Ground, needs: Sequence[str]) -> AlreadyOpen | None:
    """All needs that would be written about, those asked for or else the open ones, are in active briefs."""
    busy = being_written(ground.picture, *ground.key)
    open_needs = [need.id for need in ground.all_needs if ground.need_scores[need.id].label != "met"]
    about = tuple(needs or open_needs)
    if not about or not set(about) <= set(busy):
        return None
    held = {busy[need].id: busy[need] for need in about}
    return AlreadyOpen(tuple(held.values()), about)


def _nearest(picture: Picture, persona: str, phase: str) -> CellKey | None:
    """The most urgent uncovered cell of the same persona, else of the same phase, else of all, that no open brief is for
    already."""
    ranked = [(gap.persona, gap.phase) for gap in gaps(picture) if gap.unmet and gap.priority > 0]
    of_reader = (cell for cell in ranked if cell[0] == persona)
    of_phase = (cell for cell in ranked if cell[1] == phase)
    return next((cell for cell in (*of_reader, *of_phase, *ranked) if _wants_one(picture, *cell)), None)


def _wants_one(picture: Picture, persona: str, phase: str) -> bool:
    uncovered = coverage(picture).cell(persona, phase).status in ("gap", "partial")
    return uncovered and _already_open(_ground(picture, persona, phase), ()) is None


def _neighbours(ground: Ground, library: LibraryPlan) -> tuple[str, ...]:
    """The pieces the new one starts from or stands beside; where there is none, those of the phase it links."""
    worked_on = [decision.asset for decision in library.decisions if decision.asset]
    serving = [asset for need in ground.needs for asset in ground.need_scores[need.id].counting]
    beside = [link.asset for link in library.links if not link.next_phase]
    return tuple(dict.fromkeys((*worked_on, *serving)) or beside)[:2]
