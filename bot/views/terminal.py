"""How results look to a person at a terminal. Pure: from a value to something rich can print."""

from collections.abc import Iterable, Iterator, Sequence

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from bot.answering.answer import Answer, Named, NextStep, Offer
from bot.answering.plain_text import named_besides
from bot.answering.wording import STATUS, cell_label
from bot.views.below_answer import footer
from bot.words import Words, words_in
from content_library.coverage import CellCoverage, Coverage, Flag
from content_library.picture import Picture
from content_library.problems import Problem

COLOUR = {"covered": "green", "partial": "yellow", "gap": "red", "not_needed": "dim", "unmapped": "dim"}
LETTERED = ("driver", "participant", "gatekeeper")
"""Who takes part; the others have no letter."""
FLAGS: dict[Flag, str] = {
    "stale": "matrix-flag-stale",
    "thin": "matrix-flag-thin",
    "nda": "matrix-flag-nda",
    "other-language only": "matrix-flag-other-language",
}
"""The message of each flag."""


def answer_view(answer: Answer, picture: Picture) -> RenderableType:
    """Answer, items, left out, next steps, footer: in that order. The picture gives ids their names."""
    words = words_in(answer.understood.language)
    parts: list[RenderableType] = [Text(answer.lines[0] if answer.lines else "", style="bold")]
    parts += [Text(line) for line in answer.lines[1:]]
    if answer.offered:
        parts.append(_heading(words.say("answer-to-send")))
        parts += [_offer(words, str(place), each) for place, each in enumerate(answer.offered, 1)]
    if answer.internal:
        parts.append(_heading(words.say("answer-internal"), "🏠 "))
        parts += [_offer(words, "·", each) for each in answer.internal]
    if unsaid := named_besides(answer):
        parts.append(_heading(words.say("answer-not-for-use")))
        parts += [Text(f"   {named_words(each)}", style="dim") for each in unsaid]
    if answer.next_steps:
        parts.append(_heading(words.say("answer-you-can-ask")))
        parts += [_step(words, step) for step in answer.next_steps]
    parts.append(Text(footer(answer, picture), style="dim"))
    return Group(*parts)


def _heading(text: str, mark: str = "") -> Text:
    return Text(mark + text, style="bold")


def _offer(words: Words, mark: str, offer: Offer) -> Text:
    line = Text(f" {mark} ")
    line.append(offer.title, style="cyan")
    line.append(f" ({offer.asset}, {words.language_name(offer.language)})")
    if offer.for_whom or offer.why_now:
        line.append(f" → {': '.join(part for part in (offer.for_whom, offer.why_now) if part)}")
    if offer.notice:
        line.append(f"  {offer.notice}", style="yellow")
    if offer.url:
        line.append(f"\n      {offer.url}", style="dim")
    return line


def named_words(named: Named) -> str:
    return f"{named.title} ({named.asset}): {named.reason}" if named.title else f"{named.asset}: {named.reason}"


def _step(words: Words, step: NextStep) -> Text:
    return Text("   " + words.say("answer-step", label=step.label, question=step.question))


def matrix_view(picture: Picture, table: Coverage, words: Words, lens: str = "") -> RenderableType:
    """Rows are personas, columns phases; a letter for the part they play, the coverage and its status."""
    day = words.day(table.as_of)
    title = words.say("matrix-title-through", lens=lens, day=day) if lens else words.say("matrix-title", day=day)
    shown = Table(title=Text(title, style="bold"), show_lines=False)
    shown.add_column("")
    for phase in picture.mapped_phases:
        shown.add_column(Text(phase.label), justify="right")
    for persona in picture.personas:
        cells = (_cell(words, table.cell(persona.id, phase.id)) for phase in picture.mapped_phases)
        shown.add_row(Text(persona.label), *cells)
    shown.add_section()
    gates = [table.weakest_gate.get(phase.id) for phase in picture.mapped_phases]
    shown.add_row(
        words.say("matrix-weakest-gate"), *(_number(words, gate.coverage if gate else None) for gate in gates)
    )
    legend = words.say("matrix-legend")
    averages = (table.by_phase.get(phase.id) for phase in picture.mapped_phases)
    shown.add_row(words.say("matrix-average"), *(_number(words, each) for each in averages))
    below = f"{_overall(words, table)}  {legend}"
    return Group(shown, Text(below, style="dim"), *_flag_lines(picture, table, words))


def _overall(words: Words, table: Coverage) -> str:
    if table.overall is None:
        return words.say("matrix-nothing-mapped")
    return words.say("matrix-overall", covered=words.percent(table.overall))


def _number(words: Words, number: float | None) -> str:
    return "–" if number is None else words.number(number)


def _cell(words: Words, cell: CellCoverage) -> Text:
    return Text(_cell_words(words, cell), style=COLOUR[cell.status])


def _cell_words(words: Words, cell: CellCoverage) -> str:
    if cell.coverage is None:
        return words.say("matrix-no-part") if cell.status == "not_needed" else words.say("matrix-not-mapped")
    letter = words.named("letter", cell.participation) if cell.participation in LETTERED else " "
    return f"{letter} {words.number(cell.coverage)} {STATUS[cell.status]}"


def _flag_lines(picture: Picture, table: Coverage, words: Words) -> Iterator[Text]:
    """One line a flag: what it means, and the cells that have it."""
    for flag, message in FLAGS.items():
        cells = [cell_label(picture, cell.persona, cell.phase) for cell in table.cells if flag in cell.flags]
        if cells:
            yield Text(words.say(message, cells=", ".join(cells)), style="dim")


def problems_view(problems: Sequence[Problem]) -> RenderableType:
    """One line a problem: refused ones first, then warnings."""
    refused = [problem for problem in problems if problem.refused]
    warned = [problem for problem in problems if not problem.refused]
    return Group(*_section("Refused", "red", refused), *_section("Warnings", "yellow", warned))


def _section(title: str, colour: str, problems: Iterable[Problem]) -> list[RenderableType]:
    lines = [Text(str(problem)) for problem in problems]
    if not lines:
        return []
    return [Text(f"{title} ({len(lines)})", style=f"bold {colour}"), *(Padding(line, (0, 0, 0, 2)) for line in lines)]
