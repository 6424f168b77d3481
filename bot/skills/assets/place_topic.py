"""Where a new piece would help: the needs that content near its topic serves, those still open first."""

from collections.abc import Iterator

from bot.answering.answer import Answer
from bot.answering.desk import Desk
from bot.answering.offering import visible_assets
from bot.answering.reply import reply
from bot.answering.wording import MARK, as_typed, cell_label, titled
from content_library.coverage import coverage
from content_library.need_coverage import Label, NeedCoverage
from retrieval.passages import Filters, Query
from retrieval.reading.words import cues
from retrieval.reading.words.spelling import plain as as_words

NEAR = 3
"""Assets near the topic that are looked at: further ones are about something else."""
MOST = 4
"""Needs named: whoever has a piece wants to know where to begin."""
_OPEN_FIRST: tuple[Label, ...] = ("unmet", "weak", "met")


def asks_where_it_helps(desk: Desk) -> bool:
    """ "we shot a video about …, where would it help most?" """
    plain = as_words(desk.question.text)
    return bool(desk.understood.slots.topic) and cues.load().signals["placing"].search(plain) is not None


def place_topic(desk: Desk) -> Answer:
    words, topic = desk.words, as_typed(desk.understood.slots.topic or "", desk.question.typed)
    near = _near(desk)
    needs = sorted(_needs(desk, near), key=lambda each: _OPEN_FIRST.index(each.label))[:MOST]
    if not needs:
        return reply(desk, [words.say("place-topic-nothing", topic=topic)], behaviour="decline_unknown")
    cells = [_cell(desk, each) for each in needs]
    assets = words.listed(titled(words, desk.picture.asset_of[each]) for each in near)
    labels = words.listed(dict.fromkeys(cell_label(desk.picture, *cell) for cell in cells))
    return reply(
        desk,
        [
            words.say("place-topic-best", topic=topic, cells=labels),
            *(_line(desk, each) for each in needs),
            words.say("place-topic-near", assets=assets),
        ],
        cells=cells,
        needs=[each.need for each in needs],
        sources=near,
    )


def _near(desk: Desk) -> list[str]:
    query = Query(
        desk.understood.slots.topic or "", Filters(assets=visible_assets(desk)), desk.understood.language_of_words
    )
    found = desk.search(query, NEAR)
    hits = found.hits or ((found.nearest,) if found.nearest else ())
    return [hit.asset for hit in hits if desk.picture.asset_of[hit.asset].needs]


def _needs(desk: Desk, assets: list[str]) -> Iterator[NeedCoverage]:
    served = {need for asset in assets for need in desk.picture.asset_of[asset].needs}
    return (need for cell in coverage(desk.picture).cells for need in cell.needs if need.need in served)


def _cell(desk: Desk, need: NeedCoverage) -> tuple[str, str]:
    known = desk.picture.need_of[need.need]
    return known.persona, known.phase


def _line(desk: Desk, need: NeedCoverage) -> str:
    return f"   {MARK[need.label]} {cell_label(desk.picture, *_cell(desk, need))}: {desk.picture.need_of[need.need].text} ({need.need})"
