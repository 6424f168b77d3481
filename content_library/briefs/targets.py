"""What a brief is to be about, when somebody names no cell: a deal, a question nobody answered, or only how many."""

from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

from content_library.briefs.needs import being_written
from content_library.deal_cards import ON_BOARD, DealCard, deal_card, is_held_in, phases_of
from content_library.deals import Missing, missing_in
from content_library.demand import is_open
from content_library.errors import Unknown
from content_library.gaps import Gap, Piece, capacity, gaps
from content_library.intake import LoggedQuestion
from content_library.picture import Picture
from content_library.rounding import exact
from content_library.shared_words import families, stems

HALF = 2
"""One word of so many has to be a question's: less is another question."""


@dataclass(frozen=True)
class Target:
    """A cell, and the needs of it that are meant; without any, its open ones. `deal` is the one it is for, if one is."""

    persona: str
    phase: str
    needs: tuple[str, ...] = ()
    deal: str | None = None


@dataclass(frozen=True)
class NextPieces:
    """`pieces` take a writer; `first` are gaps above the last of them that take none, and so come before all."""

    pieces: tuple[Piece, ...]
    first: tuple[Gap, ...]


def next_pieces(picture: Picture, count: int) -> NextPieces:
    """The `count` pieces to write next, by priority, and what is better solved by finishing, refreshing, tagging or
    translating what there is, or is being written already."""
    every = capacity(picture, len(picture.cells))
    pieces, written = every[:count], {need for piece in every for need in piece.needs}
    least = min((piece.gap.priority for piece in pieces), default=0.0)
    rest = (_without(gap, written) for gap in gaps(picture) if gap.unmet and gap.priority >= least)
    return NextPieces(pieces, tuple(gap for gap in rest if gap.unmet))


def _without(gap: Gap, needs: Container[str]) -> Gap:
    """What is left of it beside a new piece."""
    left = {need: action for need, action in gap.actions.items() if need not in needs}
    return replace(gap, unmet=tuple(need for need in gap.unmet if need not in needs), actions=left)


def for_deal(picture: Picture, deal: str, persona: str | None = None, phase: str | None = None) -> Target:
    """What nothing meets for this deal, looked at in its language and industry: for `persona`, else for whoever misses
    most that nobody writes yet. In the phase of its stage, or in an earlier one the stage stands for too, where a reader
    is held who is not on board: what must be met there comes before what is only nice. The open needs of the cell where
    nothing is missing. Raises `Unknown` for a deal without a phase to write for, and for a `phase` its stage does not stand for.
    """
    card = deal_card(picture, deal)
    phases = phases_of(picture, card.deal)
    if card.deal.status != "open" or not phases:
        raise Unknown(f"{card.deal.account} is in no phase of the map", "Name a deal that is open.")
    if phase not in (None, *phases):
        here = " or ".join(picture.phase_of[each].label for each in phases)
        raise Unknown(f"{card.deal.account} is in {here}", "Leave out --phase and --need, or leave out --deal.")
    missing = {each: missing_in(picture, card, each) for each in ((phase,) if phase else phases)}
    readers = [persona] if persona else list(dict.fromkeys(each.persona for told in missing.values() for each in told))
    where = {reader: phase or _phase_for(picture, card, reader, missing) for reader in readers}
    theirs = {reader: [each for each in missing[at] if each.persona == reader] for reader, at in where.items()}
    reader = persona or _missing_most(picture, where, theirs)
    if reader is None:
        raise Unknown(f"Nothing is missing for {card.deal.account}", "Name the persona it is for.")
    needs, busy = [each.need for each in theirs[reader]], being_written(picture, reader, where[reader])
    return Target(reader, where[reader], tuple(need for need in needs if need not in busy) or tuple(needs), deal)


def for_question(picture: Picture, question: LoggedQuestion) -> Target | None:
    """The need it was asked for, else the cell; None where the log knows neither."""
    need = picture.need_of.get(question.need or "")
    if need is not None:
        return Target(need.persona, need.phase, (need.id,))
    return Target(question.persona, question.phase) if question.persona and question.phase else None


def question_like(picture: Picture, words: str, askers: Container[str] | None = None) -> LoggedQuestion | None:
    """Of the open questions known to be about a cell, the one that has most of `words`, itself or in its need, and at
    least half of them; among equals the newest. Of `askers`, by id, whatever the words."""
    wanted = _telling(picture, words)
    known = [each for each in picture.questions if is_open(picture, each) and for_question(picture, each) is not None]
    theirs = [each for each in known if askers is None or each.asker in askers]
    near = [(_met(picture, each, wanted), each.date, each.position, each) for each in theirs]
    fitting = near if askers is not None else [each for each in near if each[0] * HALF >= max(len(wanted), 1)]
    return max(fitting, key=lambda each: each[:3], default=(0, None, 0, None))[3]


def _met(picture: Picture, question: LoggedQuestion, wanted: Sequence[frozenset[str]]) -> int:
    """How many of the words it has; its need counts only for one that has any."""
    need, own = picture.need_of.get(question.need or ""), _forms(question.text)
    there = own | _forms(need.text if need else "")
    any_own = any(not word.isdisjoint(own) for word in wanted)
    return sum(not word.isdisjoint(there) for word in wanted) if any_own else 0


def _telling(picture: Picture, words: str) -> Sequence[frozenset[str]]:
    """The forms of each subject word, without words for a form of piece, and those that stand in questions about several
    needs; all where they are nothing else."""
    taxonomy = picture.taxonomy
    pieces = _forms(" ".join((*taxonomy.format, *taxonomy.content_type)).replace("_", " "))
    asked_for: dict[str, set[object]] = {}
    for question in picture.questions:
        for form in _forms(question.text):
            asked_for.setdefault(form, set()).add(question.need or (question.persona, question.phase))
    several = {form for form, about in asked_for.items() if len(about) > 1}
    every = tuple(dict.fromkeys(told for word in words.split() if (told := _forms(word))))
    return tuple(each for each in every if each.isdisjoint(pieces | several)) or every


def _forms(text: str) -> frozenset[str]:
    return stems(text) | families(text)


def _phase_for(picture: Picture, card: DealCard, reader: str, missing: Mapping[str, Sequence[Missing]]) -> str:
    """The deal's own phase, unless only an earlier one that holds the reader misses what must be met."""
    main, *also = missing
    held = [phase for phase in also if is_held_in(picture, card.deal, reader, phase)]
    theirs = {at: [each.importance for each in missing[at] if each.persona == reader] for at in (main, *held)}
    with_musts = [at for at in theirs if "must" in theirs[at]]
    return next(iter((*with_musts, *(at for at in theirs if theirs[at]))), main)


def _missing_most(picture: Picture, where: Mapping[str, str], theirs: Mapping[str, Sequence[Missing]]) -> str | None:
    """By weight of the needs and of the reader; whoever is on board already counts half, as in the gaps. What is being
    written counts only where all of it is."""
    every = {
        reader: [each for each in missing if each.need not in being_written(picture, reader, where[reader])]
        for reader, missing in theirs.items()
    }
    wanted = every if any(every.values()) else theirs
    weights = {
        reader: _weight(picture, reader, where[reader], missing) for reader, missing in wanted.items() if missing
    }
    return max(weights, key=lambda reader: weights[reader], default=None)


def _weight(picture: Picture, persona: str, phase: str, missing: Sequence[Missing]) -> Fraction:
    taxonomy, rule = picture.taxonomy, picture.taxonomy.priority
    part = picture.cell_of[persona, phase].participation
    boarded = all(each.person in ON_BOARD for each in missing)
    relevance = exact(rule.relevance_engaged if boarded else rule.relevance_open)
    needs = sum(taxonomy.need_importance[each.importance] for each in missing)
    return needs * relevance * exact(taxonomy.participation_weight[part]) if part else Fraction(0)
