"""Everything a sentence wants of a kept brief, in order: where it stands and whose it is, then its fields. What is not
allowed is left, and the rest is done."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Literal

from bot.answering.desk import Desk
from bot.skills.briefs.brief_fields import wanted_in
from content_library.brief_log import change_of
from content_library.briefs.changing import Wanted, edited
from content_library.briefs.kept import Actor, KeptBrief
from content_library.briefs.life import CLOSED, WITH_A_WRITER, Move, MoveRefused, State, moved, step_of
from content_library.briefs.reviewers import name_in, reviewer_named
from content_library.talk import BriefChanged
from retrieval.reading.briefs.orders import why_dropped, why_sent_back
from retrieval.reading.briefs.reasons import says_why
from retrieval.reading.briefs.steps import SENT_BACK
from retrieval.reading.words import cues
from retrieval.understood import Slots

STATE_SAID: Mapping[str, State] = {
    "approved": "accepted",
    "writing": "in_progress",
    "in_review": "in_review",
    "done": "published",
    "published": "published",
    "cancelled": "dropped",
}
"""What people, and the company's own file of briefs, call the states."""
GIVEN_BACK = "given_back"
"""Its writer no longer writes it: it is accepted, and free."""
_OF_FIELDS = ("need", "format", "language", "depth", "dropped")
"""What a sentence changes when it says so itself; what the thread was about before may be another brief."""


@dataclass(frozen=True)
class Done:
    """`kept` as it is afterwards; `left` is what was not allowed: the state wanted, "" for fields, and why not."""

    kept: KeptBrief
    changes: tuple[BriefChanged, ...] = ()
    left: tuple[tuple[State | Literal[""], MoveRefused], ...] = ()


def carry_out(desk: Desk, kept: KeptBrief, became: str = "", fields: Wanted | None = None) -> Done:
    """One version for each step, one for the `fields`, as far as the sentence says them. Raises `NoBrief`."""
    actor, done = Actor(desk.question.user, desk.role), Done(kept)
    for move in _moves(desk, kept, became):
        try:
            after = moved(done.kept, move, actor, desk.picture)
            step = change_of(after, actor.user, step_of(move))
            done = replace(done, kept=after, changes=(*done.changes, step))
        except MoveRefused as error:
            done = replace(done, left=(*done.left, (move.to, error)))
    wanted = fields or Wanted(due=desk.understood.slots.due, reviewers=_reviewers(desk, kept))
    if wanted == Wanted():
        return done
    try:
        after = edited(done.kept, wanted, actor, desk.picture)
    except MoveRefused as error:
        return replace(done, left=(*done.left, ("", error)))
    if after == done.kept:
        return done
    return replace(done, kept=after, changes=(*done.changes, change_of(after, actor.user)))


def state_wanted(desk: Desk, kept: KeptBrief) -> State | None:
    """The last state the sentence says; what a writer says is done goes to those who review it."""
    said = [each for each in _statuses(desk) if each in STATE_SAID]
    last = next((each for each in reversed(said) if STATE_SAID[each] != "accepted"), said[0] if said else "")
    own = desk.question.user == kept.writer and kept.status in WITH_A_WRITER
    if last == "done" and own and not desk.understood.slots.asset:
        return "in_review"
    return STATE_SAID.get(last)


def orders(slots: Slots) -> bool:
    """Whether it says where a brief stands or whose it is, not only its fields."""
    return bool(slots.user or (slots.status and "status" not in slots.inherited))


def fields_wanted(desk: Desk, kept: KeptBrief) -> Wanted:
    """Another reader or phase counts when this very sentence names it, or the need that was asked for."""
    slots = desk.understood.slots
    told_which = desk.before is not None and desk.before.slots.awaits == "need" and "need" not in slots.inherited
    inherited = () if told_which and slots.need else slots.inherited
    slots = slots.changed(**{name: getattr(Slots(), name) for name in _OF_FIELDS if name in slots.inherited})
    persona = slots.persona[0] if slots.persona and "persona" not in inherited else ""
    phase = slots.phase[0] if slots.phase and "phase" not in inherited else ""
    return replace(wanted_in(slots, kept.brief), persona=persona or kept.brief.persona, phase=phase or kept.brief.phase)


def _moves(desk: Desk, kept: KeptBrief, became: str) -> list[Move]:
    slots, wanted = desk.understood.slots, state_wanted(desk, kept)
    if _sends_back(desk, kept):
        return [_back(desk, kept)]
    if GIVEN_BACK in _statuses(desk):
        return [Move("accepted")] if kept.writer is not None else []
    moves = []
    if "approved" in _statuses(desk) and kept.status in ("proposed", *CLOSED):
        moves.append(Move("accepted"))
    if slots.user is not None and slots.user != kept.writer and wanted != "dropped":
        moves.append(Move("assigned", writer=slots.user))
    if wanted not in (None, "accepted", kept.status):
        moves.append(_step(desk, wanted, became))
    return moves


def _sends_back(desk: Desk, kept: KeptBrief) -> bool:
    """Whether its text goes back to who writes it: what is in review is not given back by its reviewers."""
    reviewed = GIVEN_BACK in _statuses(desk) and kept.status == "in_review" and desk.question.user != kept.writer
    return reviewed or SENT_BACK in _statuses(desk)


def _back(desk: Desk, kept: KeptBrief) -> Move:
    """With what is still to be done; what is not in review is nobody's to send back."""
    writer, why = desk.understood.slots.user, why_sent_back(desk.question.text, cues.load())
    if writer not in (None, kept.writer):
        return Move("assigned", writer=writer, reason=why)
    return Move("in_progress" if kept.status == "in_review" else "proposed", reason=why)


def _statuses(desk: Desk) -> tuple[str, ...]:
    """What this very sentence says; where it answers what was asked back, what was said before as well."""
    slots, before = desk.understood.slots, desk.before
    asked_back = before is not None and before.slots.awaits is not None
    return slots.status if asked_back or "status" not in slots.inherited else ()


def _step(desk: Desk, to: State | None, became: str) -> Move:
    if to == "published":
        insisted = desk.understood.slots.insists is True
        return Move("published", became=(became,) if became else (), insisted=insisted)
    return Move(to or "accepted", reason=_reason(desk) if to == "dropped" else "")


def _reason(desk: Desk) -> str:
    """What the sentence says besides that the brief is dropped; all of it when it was asked for."""
    text = desk.question.text
    if desk.before is not None and desk.before.slots.awaits == "reason":
        return text
    return why_dropped(text, cues.load()) if says_why(text, cues.load()) else ""


def reviewer_meant(desk: Desk, kept: KeptBrief) -> str | None:
    """By name: a colleague, an approver of claims, or a reviewer of the brief; None where nobody is called so."""
    slots = desk.understood.slots
    called = slots.reviewer or next(iter(slots.unresolved), "")
    return reviewer_named(desk.picture, kept.brief.reviewers, called) if of_reviewers(slots) and called else None


def of_reviewers(slots: Slots) -> bool:
    return slots.of_brief in ("reviewer", "only_reviewer", "no_reviewer")


def _reviewers(desk: Desk, kept: KeptBrief) -> tuple[str, ...]:
    """With one more, without one, or that one only."""
    slots, meant = desk.understood.slots, reviewer_meant(desk, kept)
    there = tuple(name_in(each) for each in kept.brief.reviewers)
    if meant is None or (slots.of_brief == "no_reviewer" and meant not in there):
        return ()
    if slots.of_brief == "no_reviewer":
        return tuple(name for name in there if name != meant)
    return (meant,) if slots.of_brief == "only_reviewer" else (*there, meant)
