"""Whether what arrived in the library is what a kept brief asked for, and who waits to be told."""

from collections.abc import Container
from dataclasses import dataclass

from content_library.briefs.kept import KeptBrief, offerable_now
from content_library.demand import IN_VAIN, closed_by
from content_library.intake import BriefRequest, LoggedQuestion
from content_library.picture import Picture


@dataclass(frozen=True)
class DoneQuestion:
    """Asked of the writer: are `assets` the piece of `brief`? `done` None until somebody says."""

    id: str
    brief: str
    assets: tuple[str, ...]
    done: bool | None = None
    answered_by: str = ""


def arrived_for(picture: Picture, kept: KeptBrief, without: Container[str] = ()) -> tuple[str, ...]:
    """The assets that were not there when the brief was kept, or were reviewed since, when every need of the brief is
    tagged to one of them and all may be offered; else none. `without` those that are not the piece."""
    now = offerable_now(picture, kept.needs)
    new = [id for id, reviewed in now.items() if kept.there.get(id) != reviewed and id not in without]
    met = {need for id in new for need in picture.asset_of[id].needs}
    return tuple(new) if kept.needs and set(kept.needs) <= met else ()


def closed_questions(picture: Picture, brief: BriefRequest) -> tuple[LoggedQuestion, ...]:
    """What was open for a need of the brief until it was published, however long ago it was asked, oldest first: their
    askers want to be told."""
    vain = (each for each in picture.questions if each.outcome in IN_VAIN)
    asked = [each for each in vain if closed_by(picture, each) == brief.id]
    return tuple(sorted(asked, key=lambda each: (each.date, each.position)))
