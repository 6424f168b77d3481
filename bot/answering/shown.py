"""What some answers are shown as by a door that can draw: the same facts as their lines, in their own shape.

Everything in here has passed the asker's rights already: a door may show all of it to the asker. Sentences (`facts`,
`work`, `met_by`, `reads`) are in the asker's language.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from content_library.briefs.fields import Brief
from content_library.coverage import Coverage, Status
from content_library.intake import Campaign, ContactStatus, Importance, Participation
from content_library.need_coverage import Label
from content_library.picture import CellKey


@dataclass(frozen=True)
class NeedShown:
    """`met_by` names what meets it, or why what there is does not."""

    need: str
    text: str
    importance: Importance
    label: Label
    met_by: str = ""


@dataclass(frozen=True)
class CellShown:
    """`coverage` 0 to 100; `reads` says what this reader opens."""

    persona: str
    phase: str
    participation: Participation | None
    status: Status
    coverage: float | None
    reads: str = ""
    needs: tuple[NeedShown, ...] = ()


@dataclass(frozen=True)
class NeedsShown:
    """`to_review` are assets that seem to serve an open need and are not tagged with it."""

    cells: tuple[CellShown, ...]
    to_review: tuple[str, ...] = ()


@dataclass(frozen=True)
class DealShown:
    """`phase` an id; `also` earlier ones its stage may stand for too; `typical` days, None where nothing is; `waiting`
    are gatekeepers not on board, by persona.

    `amount` in the company's currency; None, and `next_step` "", for who may not know it.
    """

    deal: str
    account: str
    stage: str
    phase: str
    days: int
    typical: int | None = None
    amount: float | None = None
    country: str = ""
    language: str = ""
    rival: str = ""
    next_step: str = ""
    also: tuple[str, ...] = ()
    waiting: tuple[tuple[str, ContactStatus], ...] = ()

    @property
    def late(self) -> bool:
        return self.typical is not None and self.days > self.typical


@dataclass(frozen=True)
class MatrixShown:
    """`lens` says through which it is seen, "" for the base matrix; `parts` which participations are drawn, () for all.
    `campaigns` are laid over it, by cell; None where they are not."""

    table: Coverage
    lens: str = ""
    parts: tuple[str, ...] = ()
    campaigns: Mapping[CellKey, tuple[Campaign, ...]] | None = None

    @property
    def whole(self) -> bool:
        """Whether a picture of the matrix shows the same."""
        return not self.parts and self.campaigns is None


@dataclass(frozen=True)
class GapShown:
    """`facts`: needs open, who asked, whose deal waits. `work`: the cheapest things to do, one a line. `to_write`: whether
    anything of it is to be written, where a draft, a tag or a translation is not enough."""

    persona: str
    phase: str
    status: Status
    coverage: float | None
    priority: float
    facts: tuple[str, ...] = ()
    work: tuple[str, ...] = ()
    to_write: bool = True


@dataclass(frozen=True)
class GapsShown:
    """Best first."""

    gaps: tuple[GapShown, ...]


@dataclass(frozen=True)
class BriefShown:
    brief: Brief


@dataclass(frozen=True)
class TagShown:
    """A need an asset seems to meet, and the sentence of its text that says so."""

    need: str
    sentence: str


@dataclass(frozen=True)
class TagReview:
    """Tags suggested for one asset. Coverage of `persona` in `phase`, 0 to 100, now and with them accepted."""

    asset: str
    tags: tuple[TagShown, ...]
    persona: str = ""
    phase: str = ""
    coverage: float | None = None
    potential: float | None = None


@dataclass(frozen=True)
class TagsShown:
    reviews: tuple[TagReview, ...]


Shown = NeedsShown | DealShown | MatrixShown | GapsShown | BriefShown | TagsShown
