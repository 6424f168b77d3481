"""Say whether database and index agree and what is wrong with the files; mend the index from what is stored."""

from dataclasses import dataclass

from bot.services import Services
from bot.skills.texts import asset_texts
from content_library.problems import Problem
from retrieval.indexing import Difference


@dataclass(frozen=True)
class Health:
    """`difference` is what was found, before mending; `mended` counts passages put right."""

    assets: int
    passages: int
    difference: Difference
    mended: int
    problems: tuple[Problem, ...]

    @property
    def sound(self) -> bool:
        return self.difference.none or self.mended > 0

    @property
    def refused(self) -> bool:
        return any(problem.refused for problem in self.problems)


def check_health(services: Services, *, mend: bool) -> Health:
    """Without `mend` nothing is changed. What was never indexed is indexed when mending."""
    difference = services.index.difference(asset_texts(services))
    mended = 0
    if mend and not difference.none:
        mended = services.index.mend(difference)
        done = services.index.synchronise(asset_texts(services), _silent)
        mended += done.added + done.changed + done.retagged + done.removed
    picture = services.picture()
    return Health(len(picture.assets), services.index.count(), difference, mended, services.library.problems())


def _silent(done: int, todo: int) -> None:
    """Mending is quick: it embeds little or nothing."""
    del done, todo
