"""Several briefs at once: the next pieces, where nobody names a cell, with what comes before them, or each that is named."""

from collections.abc import Sequence

from bot.answering.answer import Answer
from bot.answering.desk import Desk
from bot.answering.doing import doing
from bot.answering.reply import reply
from bot.answering.steps import step_to_brief
from bot.answering.wording import cell_label
from bot.skills.briefs.brief_fields import form_named
from bot.skills.briefs.brief_told import title
from content_library.briefs.fields import Brief
from content_library.briefs.targets import NextPieces, next_pieces
from content_library.gaps import Gap
from retrieval.reading.words import cues
from retrieval.reading.words.spelling import plain

FIRST = 2
"""Gaps that take no new piece, named beside those that do: more would hide what was asked for."""
CANDIDATES = 3
"""Cells to choose from when it is asked back which is meant: as many as an answer has buttons."""


def asks_for_the_next(desk: Desk) -> bool:
    """ "the two we should write next", "for the next piece": whichever they are."""
    said = cues.load().signals["next_piece"].search(plain(desk.question.text))
    return desk.understood.slots.count is not None or said is not None


def pieces_next(desk: Desk, count: int) -> NextPieces:
    """Without what marketing put off."""
    off = {(each.persona, each.phase) for each in desk.notebook.put_off(desk.picture.today)}
    found, more = next_pieces(desk.picture, count), next_pieces(desk.picture, count + len(off))
    pieces = [each for each in more.pieces if (each.gap.persona, each.gap.phase) not in off]
    first = [each for each in found.first if (each.persona, each.phase) not in off]
    return NextPieces(tuple(pieces[:count]), tuple(first))


def tell_several(desk: Desk, briefs: Sequence[Brief], asides: Sequence[str]) -> Answer:
    """What a requester looks at to say yes or no, of each; `asides` are said behind them."""
    words, keys = desk.words, [(brief.persona, brief.phase) for brief in briefs]
    needs = [need.id for brief in briefs for need in brief.needs]
    told = [line for place, brief in enumerate(briefs, 1) for line in _told(desk, place, brief)]
    return reply(
        desk,
        [words.say("next-briefs-these", n=len(briefs)), *told, *asides, words.say("next-briefs-keep")],
        cells=keys,
        needs=needs,
        gaps=needs,
        next_steps=[step_to_brief(words, desk.picture, *key) for key in keys[:CANDIDATES]],
    )


def none_next(desk: Desk, found: NextPieces) -> Answer:
    return reply(desk, [desk.words.say("next-briefs-none"), *firsts(desk, found)], behaviour="clarify")


def which_brief(desk: Desk) -> Answer:
    """Asked back where neither a cell is named nor the next one is asked for."""
    found = pieces_next(desk, CANDIDATES)
    best = [piece.gap for piece in found.pieces]
    lines = [desk.words.say("propose-brief-which"), *(f"   {_candidate(desk, gap)}" for gap in best)]
    steps = [step_to_brief(desk.words, desk.picture, gap.persona, gap.phase) for gap in best]
    return reply(desk, [*lines, *firsts(desk, found)], behaviour="clarify", next_steps=steps)


def firsts(desk: Desk, found: NextPieces) -> list[str]:
    return [work_first(desk, gap) for gap in found.first[:FIRST]]


def work_first(desk: Desk, gap: Gap) -> str:
    """A gap that takes no new piece, and so comes before all that do."""
    work = "; ".join(doing(desk.words, desk.picture, gap))
    return desk.words.say("show-gaps-not-to-write", cell=cell_label(desk.picture, gap.persona, gap.phase), work=work)


def _told(desk: Desk, place: int, brief: Brief) -> list[str]:
    words, cell = desk.words, cell_label(desk.picture, brief.persona, brief.phase)
    facts = {
        "propose-brief-needs": words.listed(f"{need.text} ({need.id})" for need in brief.needs),
        "propose-brief-form": form_named(words, brief.form) if brief.form else "",
        "propose-brief-due": words.day(brief.due) if brief.due else "",
    }
    points = brief.score.points if brief.score else 0
    head = words.say("next-briefs-line", place=place, cell=cell, title=title(words, brief), points=points)
    return [head, *(f"   {words.say(message, text=text)}" for message, text in facts.items() if text)]


def _candidate(desk: Desk, gap: Gap) -> str:
    cell = cell_label(desk.picture, gap.persona, gap.phase)
    return desk.words.say("propose-brief-candidate", cell=cell, priority=desk.words.number(gap.priority))
