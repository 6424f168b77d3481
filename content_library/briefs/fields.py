"""What a content brief is: its fields in the order a writer reads them. Empty values mean "not written yet"."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from content_library.briefs.outlines import Section
from content_library.briefs.score import Score
from content_library.claims import ClaimsFound
from content_library.evidence import Evidence, EvidenceFound
from content_library.intake import Importance, Participation

Strings = tuple[str, ...]

UNASSIGNED = "unassigned"
NOBODY = "nobody yet"
"""Who asked for a brief that nobody asked for."""

UNKNOWN = "unknown, ask"


def unknown(owner: str) -> str:
    """What stands where the data is silent: whom to ask. `owner` "" asks whoever keeps the map."""
    return f"{UNKNOWN} {owner or 'the owner of the map'}"


@dataclass(frozen=True)
class Reader:
    """`label` and `phase` are the map's words; `part` says what the reader does with the phase, `does` in detail."""

    label: str
    phase: str
    name: str
    who: str
    part: str
    decides_by: Strings
    reads: str
    does: Strings


@dataclass(frozen=True)
class Before:
    """Where the reader stands: a pain in the map's words, an objection and a quote in the reader's."""

    pain: str
    objection: str
    quote: Evidence | None


@dataclass(frozen=True)
class Goal:
    goal: str
    outcome: str
    exit: str


HELD = "in "
"""How the work on a need begins that another brief holds: "in BR-014"."""


@dataclass(frozen=True)
class NeedToMeet:
    """`coverage` 0 to 1, as it is today; `answered_by` are the assets that count for it today."""

    id: str
    text: str
    kind: str
    importance: Importance
    coverage: float
    label: str
    action: str
    answered_by: Strings = ()


@dataclass(frozen=True)
class Change:
    """From one belief to another. `doubt` is True when `before` is an objection in the reader's own words."""

    before: str
    after: str
    doubt: bool = False


@dataclass(frozen=True)
class Angle:
    """One sentence that takes a position, and the pieces of ours it must not repeat. `options` are other sentences to
    choose from."""

    sentence: str
    different_from: Strings
    options: Strings = ()


@dataclass(frozen=True)
class Delivery:
    forwarded_by: str
    channels: Strings


@dataclass(frozen=True)
class LanguageWanted:
    """`why` names the deals that want it, or says that it is the default."""

    code: str
    why: str


@dataclass(frozen=True)
class Form:
    """`companion` is a second, working format ("" for none). `words` is the upper limit, None for a reference."""

    format: str
    companion: str
    content_type: str
    depth: int | None
    length: str
    words: int | None
    languages: tuple[LanguageWanted, ...]
    access: str


@dataclass(frozen=True)
class MustAnswer:
    """`need` is None when no need of the cell explains the question: unmatched demand. `source` says who asks it.
    `heard` is False for a question that no reader was heard to ask: it is made from the need."""

    text: str
    need: str | None
    source: str
    heard: bool = True


@dataclass(frozen=True)
class StyleWords:
    use: Strings
    avoid: Strings


@dataclass(frozen=True)
class Objection:
    """`need` is the one that answers it, None when none does; `said_by` is another reader's label, "" for the piece's."""

    text: str
    need: str | None
    said_by: str = ""


@dataclass(frozen=True)
class Decision:
    """What to do with the library for one need; `asset` is what it is done with."""

    need: str
    action: str
    asset: str | None
    why: str


@dataclass(frozen=True)
class Link:
    """An asset that may be offered to the reader. `phase` is where it helps; `next_phase` is True when that is later;
    `need` is the one it answers, "" in a brief written elsewhere; `url` is where it stands; `caution` is what to see to
    before it goes out, "" for nothing.
    """

    asset: str
    title: str
    phase: str
    why: str
    next_phase: bool = False
    need: str = ""
    url: str = ""
    caution: str = ""


@dataclass(frozen=True)
class LeftOut:
    asset: str
    reason: str


@dataclass(frozen=True)
class LibraryPlan:
    decisions: tuple[Decision, ...] = ()
    links: tuple[Link, ...] = ()
    do_not_link: tuple[LeftOut, ...] = ()


@dataclass(frozen=True)
class People:
    """Colleagues by name; the buyer's people only as a role at an account, through the owner of the deal."""

    experts: Strings
    interviewees: Strings
    questions: Strings


@dataclass(frozen=True)
class CallToAction:
    """`moment` is the row of the table in `actions` it comes from."""

    moment: str
    text: str


@dataclass(frozen=True)
class Distribution:
    deals: Strings
    tell: Strings
    campaigns: Strings


@dataclass(frozen=True)
class Success:
    """Coverage of the cell in percent today, and simulated with this piece published and not yet rated; from
    `covered_from` on a cell counts as covered. Of `questions_open`, the open requests of the cell, so many close."""

    coverage_from: float
    coverage_to: float
    needs_closed: Strings
    questions_closed: int
    deals: Strings
    review_on: date
    shelf_life_days: int
    questions_open: int = 0
    covered_from: float = 0.0

    @property
    def closing(self) -> str:
        """How many open requests close, in words."""
        if not self.questions_open and not self.questions_closed:
            return "no request is open"
        closed = f"{self.questions_closed} of {self.questions_open}" if self._some_stay else str(self.questions_closed)
        every = self.questions_open if self._some_stay else self.questions_closed
        return f"{closed} open {'request' if every == 1 else 'requests'} closed"

    @property
    def coverage(self) -> str:
        """From, to, and what it takes where that is not enough, in words."""
        short = f"; covered from {self.covered_from:g} %" if self.coverage_to < self.covered_from else ""
        return f"{self.coverage_from:g} → {self.coverage_to:g} % (simulated{short})"

    @property
    def _some_stay(self) -> bool:
        return self.questions_open > self.questions_closed


@dataclass(frozen=True)
class Brief:
    """Everything a writer needs to make one piece.

    `pasted` is what a brief written elsewhere tells the reader, "" for one proposed here. `blanks` holds, by field,
    the sentence that stands where a list has no items: known to be none, or whom to ask. `provenance` names the
    sources of each field by id: notes, assets, deals, needs, cells, claims and rules.
    """

    id: str = ""
    version: int = 1
    status: str = "proposed"
    title: str = ""
    persona: str = ""
    phase: str = ""
    participation: Participation | None = None
    requested_by: str = ""
    writer: str = ""
    reviewers: Strings = ()
    due: date | None = None
    due_because: str = ""
    why_now: Strings = ()
    reader: Reader | None = None
    before: Before | None = None
    goal: Goal | None = None
    needs: tuple[NeedToMeet, ...] = ()
    not_in_this_piece: tuple[NeedToMeet, ...] = ()
    change: Change | None = None
    working_title: str = ""
    takeaway: str = ""
    angle: Angle | None = None
    delivery: Delivery | None = None
    form: Form | None = None
    must_answer: tuple[MustAnswer, ...] = ()
    outline: tuple[Section, ...] = ()
    evidence: EvidenceFound = field(default_factory=EvidenceFound)
    words: StyleWords | None = None
    claims: ClaimsFound = field(default_factory=ClaimsFound)
    objections: tuple[Objection, ...] = ()
    library: LibraryPlan = field(default_factory=LibraryPlan)
    boundaries: Strings = ()
    findability: Strings = ()
    people: People | None = None
    call_to_action: CallToAction | None = None
    distribution: Distribution | None = None
    success: Success | None = None
    assumptions: Strings = ()
    score: Score | None = None
    pasted: str = ""
    blanks: Mapping[str, str] = field(default_factory=dict)
    provenance: Mapping[str, Strings] = field(default_factory=dict)

    @property
    def in_passing(self) -> tuple[NeedToMeet, ...]:
        """Needs that are not the piece's, of which it answers a question all the same."""
        asked = {question.need for question in self.must_answer}
        return tuple(need for need in self.not_in_this_piece if need.id in asked)

    @property
    def elsewhere(self) -> tuple[NeedToMeet, ...]:
        """Needs of the cell the piece says nothing about."""
        return tuple(need for need in self.not_in_this_piece if need not in self.in_passing)
