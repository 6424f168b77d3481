"""How results look to a person at a terminal. Pure: from a value to something rich can print."""

from collections.abc import Iterable, Iterator, Sequence

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from bot.skills.answer import Answer, Named, NextStep, Offer
from bot.skills.plain_text import named_besides
from bot.skills.wording import STATUS, cell_label, day, language, persona_label, phase_label, plain
from content_library.coverage import CellCoverage, Coverage, Flag
from content_library.picture import Picture
from content_library.problems import Problem

COLOUR = {"covered": "green", "partial": "yellow", "gap": "red", "not_needed": "dim", "unmapped": "dim"}
LETTER = {"driver": "D", "participant": "P", "gatekeeper": "G"}
EMPTY = {"not_needed": "– no part", "unmapped": "? not mapped"}
"""What stands in a cell without a number."""
FLAGS: dict[Flag, str] = {
    "stale": "much of it aged",
    "thin": "one asset carries most",
    "nda": "needs an NDA",
    "other-language only": "nothing in the language asked for",
}


def answer_view(answer: Answer, picture: Picture) -> RenderableType:
    """Answer, items, left out, next steps, footer: in that order. The picture gives ids their names."""
    parts: list[RenderableType] = [Text(answer.lines[0] if answer.lines else "", style="bold")]
    parts += [Text(line) for line in answer.lines[1:]]
    if answer.offered:
        parts += [Text("To send", style="bold"), *(_offer(place, each) for place, each in enumerate(answer.offered, 1))]
    if answer.internal:
        parts += [Text("🏠 INTERNAL, for you only", style="bold"), *(_offer(None, each) for each in answer.internal)]
    if unsaid := named_besides(answer):
        parts.append(Text("Not for use", style="bold"))
        parts += [Text(f"   {named_words(each)}", style="dim") for each in unsaid]
    if answer.next_steps:
        parts += [Text("You can ask", style="bold"), *(_step(step) for step in answer.next_steps)]
    parts.append(Text(footer(answer, picture), style="dim"))
    return Group(*parts)


def _offer(place: int | None, offer: Offer) -> Text:
    number = f"{place} " if place is not None else "· "
    words = Text(f" {number}")
    words.append(offer.title, style="cyan")
    words.append(f" ({offer.asset}, {language(offer.language)})")
    if offer.for_whom or offer.why_now:
        words.append(f" → {': '.join(part for part in (offer.for_whom, offer.why_now) if part)}")
    if offer.notice:
        words.append(f"  {offer.notice}", style="yellow")
    if offer.url:
        words.append(f"\n      {offer.url}", style="dim")
    return words


def named_words(named: Named) -> str:
    return f"{named.title} ({named.asset}): {named.reason}" if named.title else f"{named.asset}: {named.reason}"


def _step(step: NextStep) -> Text:
    return Text(f"   {step.label}: “{step.question}”")


def footer(answer: Answer, picture: Picture) -> str:
    """What was understood, as of when, from what. Where guests read along, only as of when."""
    if answer.understood.question.place == "shared" or answer.understood.question.role == "guest":
        return f"As of {day(answer.as_of)}"
    seen = dict.fromkeys([plain(answer.understood.intent), *_named_slots(answer, picture)])
    sources = f" · sources {', '.join(answer.sources[:8])}" if answer.sources else ""
    return f"Understood: {' · '.join(seen)} · as of {day(answer.as_of)}{sources}"


def _named_slots(answer: Answer, picture: Picture) -> Iterator[str]:
    """As the map calls them; what it does not call anything stays as it was said."""
    slots = answer.understood.slots
    yield from (plain(each) for each in (*slots.participation, *slots.buying_role))
    yield from (persona_label(picture, each) for each in slots.persona)
    yield from (phase_label(picture, each) for each in slots.phase)
    yield from (picture.deal_of[each].account if each in picture.deal_of else each for each in slots.deal)
    yield from (language(each) for each in slots.language)
    yield from (plain(each) for each in slots.format)


def matrix_view(picture: Picture, table: Coverage, seen: str = "") -> RenderableType:
    """Rows are personas, columns phases; a letter for the part they play, the coverage and its status."""
    shown = Table(title=Text(f"Coverage{seen}, {day(table.as_of)}", style="bold"), show_lines=False)
    shown.add_column("")
    for phase in picture.mapped_phases:
        shown.add_column(Text(phase.label), justify="right")
    for persona in picture.personas:
        cells = (_cell(table.cell(persona.id, phase.id)) for phase in picture.mapped_phases)
        shown.add_row(Text(persona.label), *cells)
    shown.add_section()
    gates = [table.weakest_gate.get(phase.id) for phase in picture.mapped_phases]
    shown.add_row("weakest gate", *(f"{gate.coverage:g}" if gate else "–" for gate in gates))
    averages = [table.by_phase.get(phase.id) for phase in picture.mapped_phases]
    shown.add_row("average", *(f"{each:g}" if each is not None else "–" for each in averages))
    overall = f"{table.overall:g} %" if table.overall is not None else "nothing mapped"
    legend = "D driver · P participant · G gatekeeper · 🟢 covered · 🟡 partial · 🔴 gap"
    return Group(shown, Text(f"Overall {overall}.  {legend}", style="dim"), *_flag_lines(picture, table))


def _cell(cell: CellCoverage) -> Text:
    if cell.coverage is None:
        return Text(EMPTY[cell.status], style=COLOUR[cell.status])
    letter, mark = LETTER.get(cell.participation or "", " "), STATUS[cell.status]
    return Text(f"{letter} {cell.coverage:g} {mark}", style=COLOUR[cell.status])


def _flag_lines(picture: Picture, table: Coverage) -> Iterator[Text]:
    """One line a flag: what it means, and the cells that have it."""
    for flag, meaning in FLAGS.items():
        cells = [cell_label(picture, cell.persona, cell.phase) for cell in table.cells if flag in cell.flags]
        if cells:
            yield Text(f"{flag} ({meaning}): {', '.join(cells)}", style="dim")


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
