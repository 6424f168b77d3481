"""The life of a kept brief: its states, what may follow which, and who may do it."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Literal, get_args

from content_library.briefs.falling_short import ALL_OF_IT, FallsShort, falls_short, in_english
from content_library.briefs.fields import UNASSIGNED
from content_library.briefs.kept import Actor, Did, KeptBrief, name_of
from content_library.errors import UserFacing
from content_library.intake import Person
from content_library.picture import Picture

State = Literal["proposed", "accepted", "assigned", "in_progress", "in_review", "published", "dropped"]
STATES: tuple[State, ...] = get_args(State)
CLOSED = ("published", "dropped")

NEXT: Mapping[State, tuple[State, ...]] = {
    "proposed": ("accepted", "assigned", "published", "dropped"),
    "accepted": ("proposed", "assigned", "in_progress", "published", "dropped"),
    "assigned": ("accepted", "assigned", "in_progress", "in_review", "published", "dropped"),
    "in_progress": ("accepted", "assigned", "in_review", "published", "dropped"),
    "in_review": ("assigned", "in_progress", "published", "dropped"),
    "published": (),
    "dropped": (),
}
"""A piece may be there before its brief got anywhere, so every open state leads to published. What is closed stays
closed: for the same needs a new brief is proposed."""

WITH_A_WRITER = ("assigned", "in_progress", "in_review")
WRITERS_OWN = ("accepted", "in_progress", "in_review", "published")
"""Where a writer moves their own brief: on, back, or away from themselves."""

WhyNot = Literal[
    "no_such_step", "closed", "guests", "only_marketing_approves", "only_marketing_gives", "no_writer", "unknown_writer",
    "not_free", "of_somebody_else", "sales", "no_reason", "no_asset",
    "not_its_piece", "falls_short",
    "seller", "only_marketing_drops",
]  # fmt: skip

SAID: Mapping[WhyNot, str] = {
    "no_such_step": "A brief that is {status} cannot become {wanted}.",
    "closed": "It is {status}; what is closed stays closed. Propose a new one.",
    "guests": "Briefs are for colleagues.",
    "only_marketing_approves": "Only marketing accepts briefs.",
    "only_marketing_gives": "Only marketing gives a brief to somebody else.",
    "no_writer": "Nobody writes it yet: say who does.",
    "unknown_writer": "No colleague by that name is in company.yaml.",
    "not_free": "Its writer is {writer} already.",
    "of_somebody_else": "Its writer is {writer}: they or marketing can change that.",
    "sales": "Sales can ask for briefs, and date or drop their own; marketing does the rest.",
    "seller": "That is a colleague of sales, and sales writes no briefs: company.yaml says who does.",
    "only_marketing_drops": "Only marketing, or whoever asked for it, drops a brief.",
    "no_reason": "Say why it is dropped.",
    "no_asset": "Name the published asset it became: nothing is published without its piece.",
    "not_its_piece": "That asset is tagged with none of its needs, so it would close nothing: tag it first, or name another.",
    "falls_short": "That asset is not all of what it asks for: {short}.",
}
STILL_TO_SAY: tuple[WhyNot, ...] = ("no_reason", "no_asset")
"""What whoever may do it is asked for."""


@dataclass(frozen=True)
class Move:
    """`writer` is whose it is from then on: needed where nobody writes it yet. `reason` is needed to drop it. `became`
    are the assets it was published as: needed then, and published themselves. `insisted` where somebody was told what of
    the brief they do not meet, and says that they are the piece all the same."""

    to: State
    writer: str | None = None
    reason: str = ""
    became: tuple[str, ...] = ()
    insisted: bool = False


class MoveRefused(UserFacing):
    """`why_not` says it for a door that has its own words, `short` what a piece lacks that falls short."""

    remedy = "`milepost brief show ID` says where it stands."

    def __init__(self, why_not: WhyNot, kept: KeptBrief, wanted: str = "", short: FallsShort = ALL_OF_IT) -> None:
        self.why_not, self.kept, self.short = why_not, kept, short
        status, writer = kept.status.replace("_", " "), kept.brief.writer
        said = SAID[why_not].format(
            status=status, wanted=wanted.replace("_", " "), writer=writer, short=in_english(short)
        )
        super().__init__(f"{kept.id}: {said}")
        if why_not == "falls_short":
            self.remedy = "Name another asset, or say it with --anyway."


def moved(kept: KeptBrief, move: Move, actor: Actor, picture: Picture) -> KeptBrief:
    """The next version, one step further. Raises `MoveRefused`."""
    why_not = why_not_moved(kept, move, actor, picture)
    if why_not is not None:
        short = falls_short(picture, kept, move.became) if why_not == "falls_short" else ALL_OF_IT
        raise MoveRefused(why_not, kept, move.to, short)
    writer = _writer_after(kept, move, actor)
    named = name_of(picture, writer) if writer else UNASSIGNED
    brief = replace(kept.brief, status=move.to, writer=named, version=kept.version + 1)
    published_on = picture.today if move.to == "published" else None
    return replace(kept, brief=brief, writer=writer, version=kept.version + 1, published_on=published_on)


def why_not_moved(kept: KeptBrief, move: Move, actor: Actor, picture: Picture) -> WhyNot | None:
    """Marketing decides; a writer takes a free brief and moves their own; whoever asked for one may drop it."""
    writer = _writer_after(kept, move, actor)
    if actor.role == "guest":
        return "guests"
    if kept.status in CLOSED:
        return "closed"
    if move.to not in NEXT[_state(kept)]:
        return "no_such_step"
    if not _is_allowed(kept, move, actor):
        return _whose(kept, move, actor)
    if move.to in WITH_A_WRITER and writer is None:
        return "no_writer"
    if writer is not None and writer not in {person.id for person in picture.people}:
        return "unknown_writer"
    if move.writer is not None and _sells(picture, move.writer):
        return "seller"
    if move.to == "published" and not _is_there(picture, move.became):
        return "no_asset"
    if move.to == "published" and not _serves(picture, kept, move.became):
        return "not_its_piece"
    if move.to == "published" and not move.insisted and falls_short(picture, kept, move.became) != ALL_OF_IT:
        return "falls_short"
    return "no_reason" if move.to == "dropped" and not move.reason.strip() else None


def may_move(kept: KeptBrief, to: State, actor: Actor, picture: Picture) -> WhyNot | None:
    """Why somebody may not, whatever is still to be said of it: a reason, or an asset."""
    why_not = why_not_moved(kept, Move(to), actor, picture)
    return None if why_not in STILL_TO_SAY else why_not


def may_edit(kept: KeptBrief, actor: Actor, *, only_due: bool = False) -> WhyNot | None:
    """Why not: marketing and the writer change a brief, whoever asked for it until somebody accepted it, and its date
    until it is closed."""
    if actor.role == "guest":
        return "guests"
    if kept.status in CLOSED:
        return "closed"
    asked = bool(actor.user) and kept.requested_by == actor.user
    if actor.role == "marketer" or _is_own(kept, actor) or (asked and (only_due or kept.status == "proposed")):
        return None
    return "sales" if actor.role == "sales" else "of_somebody_else"


def may_be_writer(kept: KeptBrief, actor: Actor, picture: Picture) -> tuple[Person, ...]:
    """The writers this person may give the brief to."""
    writers = (person for person in picture.people if person.team == "writers")
    given = ((each, Move("assigned", writer=each.id)) for each in writers)
    return tuple(writer for writer, move in given if why_not_moved(kept, move, actor, picture) is None)


def step_of(move: Move) -> Did:
    """For the history."""
    return Did("step", move.became or tuple(part for part in (move.reason.strip(),) if part))


def _sells(picture: Picture, user: str) -> bool:
    return any(person.id == user and person.team == "sales" for person in picture.people)


def _is_there(picture: Picture, became: tuple[str, ...]) -> bool:
    found = [picture.asset_of.get(each) for each in became]
    return bool(found) and all(asset is not None and asset.status == "published" for asset in found)


def _serves(picture: Picture, kept: KeptBrief, became: tuple[str, ...]) -> bool:
    """Whether a need of the brief is met with one of them; a brief without needs asks for none."""
    return not kept.needs or any(not set(kept.needs).isdisjoint(picture.asset_of[each].needs) for each in became)


def _is_allowed(kept: KeptBrief, move: Move, actor: Actor) -> bool:
    if actor.role == "marketer":
        return True
    if move.to == "dropped" and actor.user and kept.requested_by == actor.user:
        return True
    if actor.role != "writer" or not actor.user:
        return False
    given_away = move.writer not in (None, actor.user)
    if _is_own(kept, actor):
        return move.to in WRITERS_OWN and not given_away
    free = kept.writer is None and kept.status == "accepted"
    return free and move.to in ("assigned", "in_progress") and not given_away


def _whose(kept: KeptBrief, move: Move, actor: Actor) -> WhyNot:
    """Why somebody who is not in marketing may not."""
    if actor.role == "sales":
        return "sales"
    if move.to == "dropped" and (kept.writer is None or _is_own(kept, actor)):
        return "only_marketing_drops"
    if move.to == "accepted" and kept.status == "proposed":
        return "only_marketing_approves"
    if kept.writer is not None and not _is_own(kept, actor):
        return "not_free" if move.to == "assigned" else "of_somebody_else"
    return "only_marketing_approves" if kept.status == "proposed" else "only_marketing_gives"


def _writer_after(kept: KeptBrief, move: Move, actor: Actor) -> str | None:
    """Nobody once it is given back; who takes a free brief is its writer without saying so."""
    if move.to in ("proposed", "accepted"):
        return None
    taken = actor.user if actor.role == "writer" and move.to in WITH_A_WRITER and actor.user else None
    return move.writer or kept.writer or taken


def _is_own(kept: KeptBrief, actor: Actor) -> bool:
    return bool(actor.user) and kept.writer == actor.user


def _state(kept: KeptBrief) -> State:
    return next(state for state in STATES if state == kept.status)
