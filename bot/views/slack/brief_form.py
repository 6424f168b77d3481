"""The window in which a brief is asked for: filled in from the sentence, three inputs to see, the rest optional."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from slack_sdk.models.blocks import (
    Block,
    CheckboxesElement,
    DatePickerElement,
    InputBlock,
    Option,
    PlainTextInputElement,
    PlainTextObject,
    StaticSelectElement,
)
from slack_sdk.models.views import View

from bot.answering.shown import CellShown, NeedShown
from bot.answering.wording import STATUS, cell_label
from bot.views.slack.escaping import data, plain
from bot.views.slack.forms import CHECKBOXES, OPTIONS, not_listed
from bot.views.slack.messages import section, small
from bot.words import Words
from content_library.briefs.checks.reader import MOST_NEEDS
from content_library.picture import CellKey, Picture

CALLBACK = "brief_form"
PERSONA, PHASE, NEEDS, DEAL, LANGUAGE, DUE, NOTE = "persona", "phase", "needs", "deal", "language", "due", "note"
"""The inputs, by the ids of their blocks; each holds one element with the same id."""
NOTE_ROOM = 500
DEALS = 50
"""Listed at most: with 100 of them, and as many readers, the window would be longer than Slack takes."""
IMPORTANCE = ("must", "should", "nice")


@dataclass(frozen=True)
class BriefWish:
    """What is known of the wish so far. `cell` None until both are chosen; its `needs` are offered, the most important
    of those not met are ticked unless `ticked` names others. `nearest`: where content is needed, for a cell where it is not. `alike`: an
    open brief or an asset that may do already, in a sentence. `deals`: id and name of each that may be chosen.
    `context` comes back with the form, at most 3,000 characters.
    """

    persona: str = ""
    phase: str = ""
    cell: CellShown | None = None
    nearest: CellKey | None = None
    alike: tuple[str, ...] = ()
    deal: str = ""
    deals: tuple[tuple[str, str], ...] = ()
    language: str = ""
    due: date | None = None
    note: str = ""
    context: str = ""
    ticked: tuple[str, ...] | None = None


def brief_form(wish: BriefWish, picture: Picture, words: Words) -> View:
    """At most 10 blocks. Choosing persona or phase is told to us at once, so that the cell below is that one's."""
    blocks: list[Block] = [
        *chosen_cell(wish, picture, words),
        *cell_and_needs(wish, picture, words),
        *_optional(wish, picture, words),
        *[small(data(each, 300)) for each in wish.alike[:2]],
    ]
    return View(
        type="modal",
        callback_id=CALLBACK,
        title=plain(words.say("slack-new-brief"), 24),
        submit=plain(words.say("slack-preview"), 24),
        close=plain(words.say("slack-cancel"), 24),
        private_metadata=wish.context,
        blocks=blocks,
    )


def chosen_cell(wish: BriefWish, picture: Picture, words: Words) -> list[Block]:
    personas = [(each.id, each.label) for each in picture.personas]
    phases = [(each.id, each.label) for each in picture.mapped_phases]
    return [
        _chosen(PERSONA, words.say("slack-for-whom"), personas, wish.persona, words),
        _chosen(PHASE, words.say("slack-when"), phases, wish.phase, words),
    ]


def cell_and_needs(wish: BriefWish, picture: Picture, words: Words) -> list[Block]:
    """None before both are chosen."""
    return [*_cell(wish, picture, words), *_needs(wish, words)]


def _chosen(
    id: str, label: str, choices: Sequence[tuple[str, str]], now: str, words: Words, most: int = OPTIONS
) -> InputBlock:
    options = [_option(value, text) for value, text in choices if len(value) <= 150][:most]
    initial = next((each for each in options if each.value == now), None)
    select = StaticSelectElement(
        action_id=id,
        placeholder=plain(words.say("slack-choose"), 150),
        options=options or [_option("-", "–")],
        initial_option=initial,
    )
    left = plain(not_listed(id, choices, most, words), 300)
    return InputBlock(block_id=id, label=plain(label, 150), element=select, dispatch_action=True, hint=left or None)


def _cell(wish: BriefWish, picture: Picture, words: Words) -> list[Block]:
    """How the chosen cell stands; a warning where nobody needs content, with where somebody does, and where what was asked
    for left the map."""
    cell = wish.cell
    if wish.persona not in ("", *picture.persona_of) or wish.phase not in ("", *picture.phase_of):
        return [section(words.say("slack-cell-gone"))]
    if cell is None:
        return []
    if cell.status in ("not_needed", "unmapped"):
        label = data(cell_label(picture, cell.persona, cell.phase), 120)
        near = data(cell_label(picture, *wish.nearest), 120) if wish.nearest else ""
        better = f" {words.say('slack-better', cell=near)}" if near else ""
        return [section(f"{STATUS[cell.status]} {words.say('slack-nobody-reads', cell=label)}{better}")]
    part = words.named("participation", cell.participation or "")
    covered = words.percent(cell.coverage or 0)
    return [
        small(f"{STATUS[cell.status]} {data(part, 40)} · {data(words.named('status', cell.status), 40)}, {covered}")
    ]


def _needs(wish: BriefWish, words: Words) -> list[Block]:
    """The ten of them that Slack shows, and what the others are called; without a tick those not met are meant."""
    needs = wish.cell.needs if wish.cell else ()
    boxes = [(need, _box(need, words)) for need in needs if len(need.need) <= 150][:CHECKBOXES]
    if not boxes:
        return []
    marked = _ticked(wish)
    ticked = [option for need, option in boxes if need.need in marked]
    element = CheckboxesElement(
        action_id=NEEDS, options=[option for _, option in boxes], initial_options=ticked or None
    )
    left = not_listed("need", [(need.need, need.need) for need in needs], CHECKBOXES, words)
    hint = plain(f"{words.say('slack-needs-hint')} {left}".strip(), 300)
    return [
        InputBlock(
            block_id=needs_block(wish), label=plain(words.say("slack-what-is-missing"), 150), element=element, hint=hint
        )
    ]


def needs_block(wish: BriefWish) -> str:
    """One for each cell: Slack keeps what is ticked in a block, and another cell has other needs."""
    return f"{NEEDS}:{wish.persona}:{wish.phase}"[:255]


def _ticked(wish: BriefWish) -> tuple[str, ...]:
    """No more than a piece can meet, the most important first."""
    if wish.ticked is not None or wish.cell is None:
        return wish.ticked or ()
    unmet = [need for need in wish.cell.needs if need.label != "met"]
    return tuple(need.need for need in sorted(unmet, key=lambda need: IMPORTANCE.index(need.importance))[:MOST_NEEDS])


def _optional(wish: BriefWish, picture: Picture, words: Words) -> list[Block]:
    languages = [(each, words.language_name(each)) for each in picture.company.content_languages]
    found = []
    if wish.deals:
        deal = _chosen(DEAL, words.say("slack-for-deal"), wish.deals, wish.deal, words, DEALS)
        found.append(_made_optional(deal))
    if len(languages) > 1:
        language = _chosen(LANGUAGE, words.say("slack-language"), languages, wish.language, words)
        found.append(_made_optional(language))
    due = DatePickerElement(action_id=DUE, initial_date=wish.due.isoformat() if wish.due else None)
    hint = plain(words.say("slack-due-hint"), 300)
    found.append(
        InputBlock(block_id=DUE, label=plain(words.say("slack-due"), 150), element=due, optional=True, hint=hint)
    )
    note = PlainTextInputElement(
        action_id=NOTE, multiline=True, max_length=NOTE_ROOM, initial_value=wish.note[:NOTE_ROOM] or None
    )
    found.append(InputBlock(block_id=NOTE, label=plain(words.say("slack-note"), 150), element=note, optional=True))
    return list(found)


def _made_optional(block: InputBlock) -> InputBlock:
    block.optional, block.dispatch_action = True, None
    return block


def _box(need: NeedShown, words: Words) -> Option:
    """The need, and below it how much it matters and what there is."""
    importance = words.named("importance", need.importance)
    below = " · ".join(part for part in (importance, need.met_by) if part)
    return _option(need.need, need.text, plain(below, 75))


def _option(value: str, text: str, below: str | None = None) -> Option:
    return Option(value=value, text=PlainTextObject(text=plain(text, 75) or "–", emoji=True), description=below)
