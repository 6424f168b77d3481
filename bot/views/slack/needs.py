"""What readers need in a phase: a card a cell, a line a need."""

from slack_sdk.models.blocks import Block, DividerBlock, InteractiveElement, OverflowMenuElement

from bot.answering.shown import CellShown, NeedShown, NeedsShown
from bot.answering.wording import MARK, STATUS, cell_label
from bot.views.slack.buttons import AskOfCell, Carried, button, overflow
from bot.views.slack.carried_tags import ReviewTags
from bot.views.slack.escaping import data
from bot.views.slack.messages import section
from bot.words import Words
from content_library.picture import Picture

DETAILED = 3  # cells told need by need; more become a line each
NEEDS = 6  # of a cell; the others are counted
CELLS = 12  # lines of cells
REVIEWS = 2
NEED_ROOM = 360  # characters of a need's line, shared by the cells


def need_blocks(shown: NeedsShown, picture: Picture, words: Words) -> list[Block]:
    """At most 2,990 characters in 4 blocks: one cell, two or three of 990, or twelve lines of 240."""
    detailed, room = len(shown.cells) <= DETAILED, NEED_ROOM // max(2, len(shown.cells))
    if detailed:
        cards: list[Block] = [
            section(_card(cell, picture, words, room), _besides(cell, words, place))
            for place, cell in enumerate(shown.cells)
        ]
    else:
        left = len(shown.cells) - CELLS
        more = [words.say("slack-more", n=left)] if left > 0 else []
        cards = [section("\n".join([*(_head(cell, picture, words, 230) for cell in shown.cells[:CELLS]), *more]))]
    return [DividerBlock(), *cards]


def review_buttons(shown: NeedsShown, words: Words) -> list[InteractiveElement | None]:
    """One an asset, at most two."""
    return [
        button(words.say("slack-review-tags", asset=asset), ReviewTags(asset=asset), place)
        for place, asset in enumerate(shown.to_review[:REVIEWS])
    ]


def _besides(cell: CellShown, words: Words, place: int) -> OverflowMenuElement | None:
    """What may be asked of a cell; of its score where it has one."""
    of = {"persona": cell.persona, "phase": cell.phase}
    options: list[tuple[str, Carried]] = [
        (words.say("slack-cell-evidence"), AskOfCell(about="evidence", **of)),
        (words.say("slack-cell-journey"), AskOfCell(about="journey", **of)),
    ]
    if cell.coverage is not None:
        why = words.say("slack-why-covered", covered=words.percent(cell.coverage))
        options.insert(0, (why, AskOfCell(about="score", **of)))
    return overflow(f"cell_besides:{place}", options)


def _card(cell: CellShown, picture: Picture, words: Words, room: int) -> str:
    """At most 270 characters and six lines of `room`."""
    needs = [_need(need, words, room) for need in cell.needs[:NEEDS]]
    more = len(cell.needs) - len(needs)
    left = [words.say("slack-more", n=more)] if more > 0 else []
    reads = f"\n_{data(words.say('slack-reads', formats=cell.reads), 90)}_" if cell.reads else ""
    return "\n".join([f"{_head(cell, picture, words, 150)}{reads}", *needs, *left])


def _head(cell: CellShown, picture: Picture, words: Words, room: int) -> str:
    label = data(cell_label(picture, cell.persona, cell.phase), room - 80)
    part = f" · {data(words.named('participation', cell.participation), 24)}" if cell.participation else ""
    return f"{STATUS[cell.status]} *{label}*{part} · {_status(cell, words)}"


def _status(cell: CellShown, words: Words) -> str:
    status = data(words.named("status", cell.status), 30)
    return status if cell.coverage is None else f"{status}, {words.percent(cell.coverage)}"


def _need(need: NeedShown, words: Words, room: int) -> str:
    """At most `room` characters, two thirds of them the need's own; what it leaves goes to what meets it."""
    importance = data(words.named("importance", need.importance), 14)
    left = room - len(importance) - 10
    text = data(need.text, left * 2 // 3)
    met_by = f" – {data(need.met_by, left - len(text))}" if need.met_by else ""
    return f"{data(MARK[need.label], 1)} {text} ({importance}){met_by}"
