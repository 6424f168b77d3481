"""How results look to a person at a terminal. Pure: from a value to something rich can print."""

from collections.abc import Iterable, Sequence

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from bot.skills.answer import Answer, Named, NextStep, Offer
from bot.skills.plain_text import named_besides
from bot.skills.wording import STATUS, day, language, plain
from content_library.coverage import CellCoverage, Coverage
from content_library.picture import Picture
from content_library.problems import Problem

COLOUR = {"covered": "green", "partial": "yellow", "gap": "red", "not_needed": "dim", "unmapped": "dim"}
LETTER = {"driver": "D", "participant": "P", "gatekeeper": "G"}


def answer_view(answer: Answer) -> RenderableType:
    """Answer, items, left out, next steps, footer: in that order."""
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
    parts.append(Text(footer(answer), style="dim"))
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


def footer(answer: Answer) -> str:
    """What was understood, as of when, from what."""
    slots = answer.understood.slots
    seen = [plain(answer.understood.intent)]
    for values in (
        slots.participation,
        slots.buying_role,
        slots.persona,
        slots.phase,
        slots.deal,
        slots.language,
        slots.format,
    ):
        seen += [plain(value) if value not in slots.deal else value for value in values]
    sources = f" · sources {', '.join(answer.sources[:8])}" if answer.sources else ""
    return f"Understood: {' · '.join(dict.fromkeys(seen))} · as of {day(answer.as_of)}{sources}"


def matrix_view(picture: Picture, table: Coverage, seen: str = "") -> RenderableType:
    """Rows are personas, columns phases; a letter for the part they play, the coverage and its status."""
    shown = Table(title=f"Coverage{seen}, {day(table.as_of)}", title_style="bold", show_lines=False)
    shown.add_column("")
    for phase in picture.mapped_phases:
        shown.add_column(phase.label, justify="right")
    for persona in picture.personas:
        shown.add_row(persona.label, *(_cell(table.cell(persona.id, phase.id)) for phase in picture.mapped_phases))
    shown.add_section()
    gates = [table.weakest_gate.get(phase.id) for phase in picture.mapped_phases]
    shown.add_row("weakest gate", *(f"{gate.coverage:g}" if gate else "–" for gate in gates))
    averages = [table.by_phase.get(phase.id) for phase in picture.mapped_phases]
    shown.add_row("average", *(f"{each:g}" if each is not None else "–" for each in averages))
    overall = f"{table.overall:g} %" if table.overall is not None else "nothing mapped"
    legend = "D driver · P participant · G gatekeeper · 🟢 covered · 🟡 partial · 🔴 gap · ⚪ not needed or not mapped"
    return Group(shown, Text(f"Overall {overall}.  {legend}", style="dim"))


def _cell(cell: CellCoverage) -> Text:
    mark = STATUS[cell.status]
    if cell.coverage is None:
        return Text(f"– {mark}", style=COLOUR[cell.status])
    return Text(f"{LETTER.get(cell.participation or '', ' ')} {cell.coverage:g} {mark}", style=COLOUR[cell.status])


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
