"""Which phase, or which reader, is covered best or worst, or has nothing: that one first, the others below."""

from collections.abc import Mapping
from dataclasses import replace

from bot.answering.answer import Answer
from bot.answering.desk import Desk
from bot.answering.lens import lens_named, lens_of
from bot.answering.reply import reply
from bot.answering.wording import persona_label, phase_label
from content_library.coverage import CellCoverage, Coverage, coverage
from retrieval.reading import cues
from retrieval.reading.ranks import Ranking, ranking
from retrieval.reading.spelling import plain
from retrieval.understood import Intent
from retrieval.vocabulary import Vocabulary

ELSE_READ_AS: frozenset[Intent] = frozenset(
    {
        "coverage_matrix", "compare", "gap_list", "journey_info", "persona_info", "need_lookup", "metrics", "asset_find",
        "deal_info", "crosswalk", "out_of_scope", "out_of_data", "help",
    }
)  # fmt: skip
"""What such a question is read as where no word of it is one of coverage."""
OF_COVERAGE: frozenset[Intent] = frozenset({"coverage_matrix", "compare", "gap_list"})


def rank_coverage(desk: Desk) -> Answer | None:
    """None where nothing is ranked, or what is ranked is no coverage: deals, or pieces of content."""
    slots, words = desk.understood.slots, desk.words
    asked = ranking(desk.question, slots, Vocabulary.of(desk.picture))
    if asked is None or asked.left or desk.understood.intent not in ELSE_READ_AS:
        return None
    if slots.deal or slots.asset or slots.format or cues.load().signals["deals_noun"].search(plain(desk.question.text)):
        return None
    desk = _as_coverage(desk)
    lens = lens_of(desk)
    table = coverage(desk.picture, lens)
    rows = sorted(_rows(desk, table, asked).items(), key=lambda row: row[1] * (-1 if asked.order == "best" else 1))
    if not rows:
        return None
    about = [persona_label(desk.picture, each) for each in slots.persona if asked.rows == "phase"]
    about += [phase_label(desk.picture, each) for each in slots.phase if asked.rows == "persona"]
    seen = [*about, *filter(None, [lens_named(lens, desk.picture, words)])]
    label = phase_label if asked.rows == "phase" else persona_label
    named = [(label(desk.picture, id), covered) for id, covered in rows]
    lines = [_first(desk, asked, named), *(f"   {name}: {words.percent(covered)}" for name, covered in named)]
    cells = [(cell.persona, cell.phase) for id, _ in rows for cell in _of_row(desk, table, asked, id)]
    return reply(desk, [f"{words.listed(seen)} · {lines[0]}" if seen else lines[0], *lines[1:]], cells=cells)


def _as_coverage(desk: Desk) -> Desk:
    """Whatever its other words were read as: a ranking word is no name that is missing from the map."""
    told = desk.understood
    intent = told.intent if told.intent in OF_COVERAGE else "coverage_matrix"
    slots = told.slots.changed(unresolved=())
    return replace(desk, understood=replace(told, intent=intent, slots=slots, readings=()))


def _rows(desk: Desk, table: Coverage, asked: Ranking) -> Mapping[str, float]:
    """How far each row is covered, in percent: of the rows named where there are several, for the one reader or the one
    phase it is asked for; nothing where it is asked for several of these."""
    slots = desk.understood.slots
    among, across = (slots.phase, slots.persona) if asked.rows == "phase" else (slots.persona, slots.phase)
    if len(across) > 1:
        return {}
    whole = table.by_phase if asked.rows == "phase" else table.by_persona
    told = {getattr(cell, asked.rows): cell.coverage for cell in table.cells if _is_across(cell, across)}
    rows = told if across else whole
    return {id: covered for id, covered in rows.items() if covered is not None and (len(among) < 2 or id in among)}


def _of_row(desk: Desk, table: Coverage, asked: Ranking, id: str) -> list[CellCoverage]:
    slots = desk.understood.slots
    across = slots.persona if asked.rows == "phase" else slots.phase
    of_row = [cell for cell in table.cells if getattr(cell, asked.rows) == id and cell.coverage is not None]
    return [cell for cell in of_row if not across or _is_across(cell, across)]


def _is_across(cell: CellCoverage, across: tuple[str, ...]) -> bool:
    return not across or cell.persona in across or cell.phase in across


def _first(desk: Desk, asked: Ranking, rows: list[tuple[str, float]]) -> str:
    words, covered = desk.words, rows[0][1]
    empty = asked.order == "none" and covered == 0
    order = asked.order if empty or asked.order != "none" else "something"
    named = words.listed(name for name, each in rows if each == covered)
    return words.say("rank-coverage", order=order, rows=named, covered=words.percent(covered))
