"""Which phase, reader, language or kind of customer is covered best or worst, or has nothing: that one first, the others below."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from bot.answering.answer import Answer
from bot.answering.desk import Desk
from bot.answering.lens import lens_named, lens_of
from bot.answering.reply import reply
from bot.answering.wording import cell_label, persona_label, phase_label
from content_library.coverage import CellCoverage, Coverage, Lens, coverage
from content_library.intake import Segment
from content_library.picture import CellKey
from retrieval.reading.wants.ranks import Ranking, ranking
from retrieval.reading.words import cues
from retrieval.reading.words.spelling import plain
from retrieval.understood import Intent
from retrieval.vocabulary import Vocabulary

ELSE_READ_AS: frozenset[Intent] = frozenset(
    {
        "coverage_matrix", "compare", "gap_list", "journey_info", "persona_info", "need_lookup", "metrics", "asset_find",
        "deal_info", "crosswalk", "out_of_scope", "out_of_data", "help",
    }
)  # fmt: skip
"""What such a question is read as where no word of it is one of coverage."""
LISTED = 12
"""Rows told one by one; the others are a number."""
OF_COVERAGE: frozenset[Intent] = frozenset({"coverage_matrix", "compare", "gap_list"})


@dataclass(frozen=True)
class Row:
    """`covered` in percent; `beside` is what else is told of it."""

    name: str
    covered: float
    cells: tuple[CellKey, ...] = ()
    beside: str = ""


def rank_coverage(desk: Desk) -> Answer | None:
    """None where nothing is ranked, or what is ranked is no coverage: deals, or pieces of content."""
    slots, words = desk.understood.slots, desk.words
    asked = ranking(desk.question, slots, Vocabulary.of(desk.picture))
    if asked is None or asked.left or desk.understood.intent not in ELSE_READ_AS:
        return None
    if slots.deal or slots.asset or slots.format or cues.load().signals["deals_noun"].search(plain(desk.question.text)):
        return None
    desk = _as_coverage(desk)
    rows = sorted(_named(desk, asked), key=lambda row: row.covered * (-1 if asked.order == "best" else 1))
    if not rows:
        return None
    about = [persona_label(desk.picture, each) for each in slots.persona if asked.rows == "phase"]
    about += [phase_label(desk.picture, each) for each in slots.phase if asked.rows == "persona"]
    seen = [*about, *filter(None, [lens_named(_lens(desk, asked), desk.picture, words)])]
    shown = [row for row in rows if asked.rows != "cell" or row.covered == rows[0].covered or asked.order != "none"]
    lines = [f"   {row.name}: {words.percent(row.covered)}{row.beside}" for row in shown[:LISTED]]
    more = [words.say("tell-changes-more", n=len(shown) - LISTED)] if len(shown) > LISTED else []
    first, cells = _first(desk, asked, rows), [cell for row in shown for cell in row.cells]
    return reply(desk, [f"{words.listed(seen)} · {first}" if seen else first, *lines, *more], cells=cells)


def _lens(desk: Desk, asked: Ranking) -> Lens:
    """Languages, and kinds of customers, beside each other are seen through none of them."""
    lens = lens_of(desk)
    if asked.rows == "segment":
        return replace(lens, industry=None, segment=None)
    return replace(lens, language=None) if asked.rows == "language" else lens


def _named(desk: Desk, asked: Ranking) -> list[Row]:
    picture, lens = desk.picture, _lens(desk, asked)
    if asked.rows == "language":
        return [_of_language(desk, lens, each) for each in _languages(desk)]
    if asked.rows == "segment":
        return [_of_segment(desk, lens, each) for each in picture.segments]
    table = coverage(picture, lens)
    if asked.rows == "cell":
        told = [cell for cell in table.cells if cell.coverage is not None and _is_asked(desk, cell)]
        keys = [(cell.persona, cell.phase) for cell in told]
        return [
            Row(cell_label(picture, *key), cell.coverage or 0.0, (key,)) for key, cell in zip(keys, told, strict=True)
        ]
    label = phase_label if asked.rows == "phase" else persona_label
    return [
        Row(label(picture, id), covered, tuple((c.persona, c.phase) for c in _of_row(desk, table, asked, id)))
        for id, covered in _rows(desk, table, asked).items()
    ]


def _languages(desk: Desk) -> list[str]:
    """Those that are named beside each other, else all the company writes in."""
    named, picture = desk.understood.slots.language, desk.picture
    written = picture.company.content_languages or {asset.language for asset in picture.assets}
    return [each for each in written if len(named) < 2 or each in named]


def _of_language(desk: Desk, lens: Lens, language: str) -> Row:
    """With how much is published in it."""
    words = desk.words
    published = [each for each in desk.picture.assets if each.language == language and each.status == "published"]
    covered = coverage(desk.picture, replace(lens, language=language)).overall or 0.0
    return Row(words.language_name(language), covered, (), f", {words.say('count-asset', n=len(published))}")


def _of_segment(desk: Desk, lens: Lens, segment: Segment) -> Row:
    """Through the lens of its industry."""
    return Row(segment.name, coverage(desk.picture, replace(lens, industry=None, segment=segment.id)).overall or 0.0)


def _is_asked(desk: Desk, cell: CellCoverage) -> bool:
    slots = desk.understood.slots
    reader = not slots.persona or cell.persona in slots.persona
    return reader and (not slots.phase or cell.phase in slots.phase)


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


def _first(desk: Desk, asked: Ranking, rows: list[Row]) -> str:
    words, covered = desk.words, rows[0].covered
    empty = asked.order == "none" and covered == 0
    order = asked.order if empty or asked.order != "none" else "something"
    named = words.listed([row.name for row in rows if row.covered == covered][:LISTED])
    return words.say("rank-coverage", order=order, rows=named, covered=words.percent(covered))
