"""An answer as plain data: what a door renders and what an eval scores. No sentence of it comes from a model."""

from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from bot.answering.shown import Shown
from content_library.talk import Effect
from retrieval.understood import Understood

Behaviour = Literal["answer", "answer_with_caveat", "clarify", "decline_unknown", "refuse", "act", "confirm_then_act"]


@dataclass(frozen=True)
class Offer:
    """An asset given for use: for whom, and why now. `notice` is what must be said with it, e.g. that an NDA is due."""

    asset: str
    title: str
    url: str
    language: str
    for_whom: str = ""
    why_now: str = ""
    notice: str = ""


@dataclass(frozen=True)
class Named:
    """An asset that is mentioned but not for use, and why not."""

    asset: str
    title: str
    reason: str


@dataclass(frozen=True)
class NextStep:
    """Something the asker can do now; `question` is what to type to do it."""

    label: str
    question: str


@dataclass(frozen=True)
class Answer:
    """`lines` is the body in order, plain text without markup; the first answers. `cells` are (persona, phase).

    `offered` may be sent on; `internal` are for colleagues only and never in a place with guests; `named` are not for
    use at all; `left_out` counts what was passed over, by reason. `of_given`: it tells of what an answer before it gave, so that
    nothing to offer is nothing missed.
    """

    understood: Understood
    behaviour: Behaviour
    as_of: date
    lines: tuple[str, ...] = ()
    cells: tuple[tuple[str, str], ...] = ()
    needs: tuple[str, ...] = ()
    offered: tuple[Offer, ...] = ()
    named: tuple[Named, ...] = ()
    internal: tuple[Offer, ...] = ()
    of_given: bool = False
    left_out: tuple[str, ...] = ()
    gaps: tuple[str, ...] = ()
    next_steps: tuple[NextStep, ...] = ()
    sources: tuple[str, ...] = ()
    claims: tuple[str, ...] = ()
    """Of the register, what it is about, best first."""
    people: tuple[str, ...] = ()
    """The personas whose people were asked about and are told, in order: "the second one" is one of them."""
    shown: Shown | None = None
    """The same facts for a door that can draw them; it leaves out `shown_lines` of `lines`, which say them too."""
    shown_lines: tuple[str, ...] = ()
    ask: str = ""
    """The id of a colleague who may know what there is not."""
    effects: tuple[Effect, ...] = ()
    """What is to be written down because of it. A skill only says so; `ask` has it done, once."""
    id: str = field(default="", compare=False)
    """Of its question in the log; what a rating refers to."""
    took_ms: float = field(default=0.0, compare=False)
