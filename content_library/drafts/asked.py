"""What a draft is held against: the parts of a brief that a finished piece can be judged by."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from content_library.briefs import style
from content_library.briefs.fields import Brief
from content_library.briefs.form import form
from content_library.briefs.ground import Ground
from content_library.briefs.kept import KeptBrief
from content_library.briefs.needs import as_fields, chosen
from content_library.briefs.questions import must_answer
from content_library.errors import Unknown
from content_library.picture import Picture

Find = Callable[[str], KeptBrief | None]


def asked_for(picture: Picture, persona: str, phase: str, needs: Sequence[str] = ()) -> Brief:
    """Also for a cell nobody would write a brief for now: the piece is written. Raises `Unknown` for a persona or phase
    that is in no map, and for a reader who takes no part in the phase."""
    cell = picture.cell_of.get((persona, phase))
    if cell is None or not cell.involved:
        who = picture.persona_of[persona].label if persona in picture.persona_of else persona
        where = picture.phase_of[phase].label if phase in picture.phase_of else phase
        what = f"The {who} has no part in {where}" if cell else f"The {who} in {where} is in no map"
        raise Unknown(what, "Name a reader and a phase of `milepost matrix`.")
    ground = Ground(picture, picture.persona_of[persona], picture.phase_of[phase], cell)
    ground = Ground(picture, ground.persona, ground.phase, cell, chosen(ground, needs))
    return Brief(
        persona=persona,
        phase=phase,
        participation=cell.participation,
        needs=as_fields(ground, ground.needs),
        must_answer=must_answer(ground),
        form=form(ground),
        words=style.words(ground),
        claims=ground.claims,
    )


def asked_in(picture: Picture, brief: str, find: Find = lambda _id: None) -> Brief:
    """By the id of a brief somebody asked for; `find` gives those that are kept, whose form people may have changed.
    Raises `Unknown`."""
    request = next((each for each in picture.briefs if each.id.casefold() == brief.strip().casefold()), None)
    if request is None:
        known = ", ".join(each.id for each in picture.briefs) or "none yet"
        raise Unknown(f"There is no brief “{brief}”", f"Known: {known}. Or name --persona and --phase.")
    asked = replace(
        asked_for(picture, request.persona, request.phase, request.needs), id=request.id, title=request.title
    )
    kept = find(request.id)
    return asked if kept is None or kept.brief.form is None else replace(asked, form=kept.brief.form)


def brief_of_cell(picture: Picture, persona: str, phase: str, user: str = "") -> str | None:
    """The open brief a piece for this reader is most likely for: the one the `user` writes, else the only one."""
    there = [each for each in picture.briefs if each.active and (each.persona, each.phase) == (persona, phase)]
    own = [each for each in there if user and each.writer == user]
    return own[0].id if len(own) == 1 else there[0].id if len(there) == 1 else None


def brief_of_writer(picture: Picture, user: str) -> str | None:
    """The only open brief somebody writes."""
    own = [each for each in picture.briefs if each.active and user and each.writer == user]
    return own[0].id if len(own) == 1 else None
