"""What a question is, and what was understood of it: the nouns between a sentence and an answer."""

import re
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal

Role = Literal["marketer", "writer", "sales", "guest"]
Place = Literal["dm", "channel", "shared"]

Intent = Literal[
    "need_lookup",
    "asset_find",
    "deal_collateral",
    "deal_info",
    "asset_info",
    "coverage_matrix",
    "compare",
    "gap_list",
    "explain_score",
    "brief_create",
    "brief_edit",
    "brief_update",
    "brief_status",
    "brief_review",
    "persona_info",
    "journey_info",
    "crosswalk",
    "evidence",
    "claims",
    "audit",
    "metrics",
    "campaign_info",
    "asset_update",
    "feedback",
    "subscribe",
    "style",
    "help",
    "out_of_data",
    "out_of_scope",
    "malicious",
]


@dataclass(frozen=True)
class Question:
    """What somebody typed, who they are and where. `place` "shared" is a room with guests or another company; `deal` is
    the one the place is about, where it is about one."""

    text: str
    user: str = ""
    role: Role = "marketer"
    place: Place = "dm"
    thread: str | None = None
    locale: str = ""
    """What the asker's own settings say, such as "de" or "de-DE"; "" when nobody knows."""
    deal: str = ""
    respelt: tuple[tuple[str, str], ...] = ()
    """Words of `text` that are spelt otherwise for reading, each with how it was typed."""

    @property
    def typed(self) -> str:
        """As somebody typed it: what is quoted, told and written down."""
        text = self.text
        for read, typed in self.respelt:
            text = re.sub(rf"\b{read}\b", typed, text)
        return text


Verdict = Literal["good", "bad"]


@dataclass(frozen=True)
class Judgement:
    """What somebody thinks of an asset, or of the answer when `asset` is "". `verdict` None: they did not say."""

    asset: str = ""
    verdict: Verdict | None = None
    reason: str = ""


@dataclass(frozen=True)
class Slots:
    """What the question names, as ids of the map wherever the map has one. Empty means not said.

    `phase` may come from a word, a foreign stage (`stage_raw`, `stage_model`) or a deal. `inherited` lists the slots
    taken over from the thread; `ambiguous` the words that mean several phases; `unresolved` the words that look like
    a persona, phase, deal or asset but are in no map. `dropped` are the needs, languages and formats a proposed brief is
    to do without, the formats and competitors nothing is wanted of, or the tags an asset is to lose; `leading` the language it is to be written in first; `whole` asks for every field of it, `counting` for how many there are. `to_write`
    asks for what a writer should do of all that is missing, False for what needs no writing. `keep` wants the proposal of the thread kept, `sharper` a
    brief in better words.
    """

    user: str | None = None
    persona: tuple[str, ...] = ()
    participation: tuple[str, ...] = ()
    buying_role: tuple[str, ...] = ()
    phase: tuple[str, ...] = ()
    stage_raw: str | None = None
    stage_model: str | None = None
    deal: tuple[str, ...] = ()
    deal_stage: str | None = None
    contact: str | None = None
    owner: str | None = None
    segment: tuple[str, ...] = ()
    industry: tuple[str, ...] = ()
    format: tuple[str, ...] = ()
    depth: int | None = None
    need: tuple[str, ...] = ()
    asset: tuple[str, ...] = ()
    brief: tuple[str, ...] = ()
    competitor: tuple[str, ...] = ()
    campaign: tuple[str, ...] = ()
    language: tuple[str, ...] = ()
    market: tuple[str, ...] = ()
    """Countries by ISO code, and regions as the segments name them."""
    topic: str | None = None
    audience: str | None = None
    motion: str | None = None
    status: tuple[str, ...] = ()
    count: int | None = None
    min_deal: float | None = None
    max_deal: float | None = None
    time_range: str | None = None
    schedule: str | None = None
    due: date | None = None
    length: str | None = None
    dropped: tuple[str, ...] = ()
    leading: str | None = None
    judged: tuple[Judgement, ...] = ()
    whole: bool | None = None
    counting: bool | None = None
    to_write: bool | None = None
    keep: bool | None = None
    sharper: bool | None = None
    insists: bool | None = None
    """A piece is published though it is not all of what its brief asks for."""
    forbidden: bool | None = None
    """Asks for what must not be claimed."""
    awaits: str | None = None
    """What the answer asked back for: the "reason" a brief is dropped for, the "need" it is to meet, whether it is "done",
    the "asset" it became, or whether somebody "insists" on one."""
    of_brief: str | None = None
    """What is asked of a brief that has a number, or done with it beside its fields: "reviewers", "changed", "undo"."""
    versions: tuple[int, ...] = ()
    """Of a brief, to be compared."""
    spoken: str | None = None
    """The language this thread is to be answered in, as somebody asked in it; not that of any content."""
    reviewer: str | None = None
    only: tuple[str, ...] = ()
    """Slots whose values leave nothing else: "only Spanish"."""
    inherited: tuple[str, ...] = ()
    ambiguous: tuple[str, ...] = ()
    unresolved: tuple[str, ...] = ()

    def changed(self, **slots: object) -> "Slots":
        return replace(self, **slots)  # type: ignore[arg-type]


@dataclass(frozen=True)
class Reading:
    """A reading the asker may not expect.

    "several_phases": the word `said` means each of the phases `ids`, and all are answered. "sales_meeting": the meeting
    `said` is one of a deal in one of the phases `ids`. "no_stage": `said` is a stage this company does not have, and the
    question is answered without it. "unspoken": it is in the language `said`, which is not answered in. "unread": nothing
    is called `said`, which the question says. "market": the place `said` is read as the languages and industries `ids`,
    or as nothing. "guess": a model took the question for one of `intent`, about these values of the map. "unlike": it
    says nothing we can read, and `intent` is one of those it is least unlike.
    "workplace": `said` is where the persona `ids` works. "again": the answer would have been that of the turn before.
    """

    kind: Literal[
        "several_phases",
        "sales_meeting",
        "no_stage",
        "unspoken",
        "unread",
        "market",
        "guess",
        "unlike",
        "workplace",
        "again",
    ]
    said: str = ""
    ids: tuple[str, ...] = ()
    intent: Intent | None = None


Kind = Literal["deal", "asset", "claim", "brief", "proposal", "gap", "campaign", "quote"]
"""What an answer can tell of: a gap and a proposal are cells, a quote is the note it stands in."""


@dataclass(frozen=True)
class Told:
    """Things of one kind an answer told of: `ids` in its order, `among` the list they were chosen from. A cell is its persona
    and phase, parted by a blank."""

    kind: Kind
    ids: tuple[str, ...]
    among: tuple[str, ...] = ()

    @property
    def listed(self) -> tuple[str, ...]:
        return self.among or self.ids


@dataclass(frozen=True)
class OfTold:
    """What a short message asks of what was just told: `fields` of each thing, or with `order` which of them is the
    "newest"; `only` leaves those that are so, `without` those that are not. All of it empty asks for the things alone."""

    things: Told
    fields: tuple[str, ...] = ()
    order: str = ""
    only: Slots = Slots()
    without: bool = False


@dataclass(frozen=True)
class Understood:
    """The reading of one question: what is wanted, of what, in which language it was asked (ISO 639-1)."""

    question: Question
    intent: Intent
    also: tuple[Intent, ...] = ()
    slots: Slots = Slots()
    language: str = "en"
    readings: tuple[Reading, ...] = ()
    cells: tuple[tuple[str, str], ...] = ()
    """(persona, phase) pairs its answer was about, best first: whoever remembers the turn fills them in, so that
    "why is the CFO one on top" finds its cell."""
    typed_in: str = ""
    """The language of the words, where the asker wants their answer in another."""
    assets: tuple[str, ...] = ()
    """The assets its answer gave, as numbered there, filled in likewise: "the second one" is one of them."""
    claims: tuple[str, ...] = ()
    """The claims of the register that are asked about, or that its answer told of, filled in likewise."""
    deals: tuple[str, ...] = ()
    """The deals its answer told of, in its order, filled in likewise."""
    home: tuple[str, ...] = ()
    """The kept briefs this thread is about whatever else is asked there, the newest last. Whoever remembers keeps them."""
    facts: tuple[str, ...] = ()
    """What alone is asked of an asset or a persona: "expiry", "field_objections", of a claim "claim_source". A follow-up about another one keeps it."""
    leans: bool = False
    """Nothing is named in it and nothing wanted in so many words: all it says is what the thread said."""
    told: tuple[str, ...] = ()
    """Marks of what its answer said, line by line, filled in likewise: the same once more would be no answer."""
    people: tuple[str, ...] = ()
    """The personas whose people its answer told of by what was asked, in its order, filled in likewise."""
    told_of: tuple[Told, ...] = ()
    """What its answer told of, the likeliest to be asked about first, filled in likewise."""
    of_told: OfTold | None = None
    """What it asks of what the turn before told of, where it names no subject of its own."""
    spoken_of: Slots = Slots()
    """The reader, phase, deal, brief and asset of the newest earlier turn that had one, for words that point back further
    than one turn. Whoever remembers keeps them."""

    @property
    def language_of_words(self) -> str:
        return self.typed_in or self.language

    def answered_in(self, language: str) -> "Understood":
        """The same, to be answered in that language; "" changes nothing."""
        return replace(self, language=language or self.language, typed_in=self.language_of_words)
