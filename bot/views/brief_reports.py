"""How `milepost brief` shows kept briefs: for people, and as JSON."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict
from typing import Any

from rich.console import Group, RenderableType
from rich.text import Text

from bot.answering.sharpened import Outcome
from bot.views.english import count, plain
from bot.views.reports import brief_view
from content_library.briefs.arrivals import DoneQuestion
from content_library.briefs.differences import Difference, asked_for, differences, in_words
from content_library.briefs.for_machines import as_json
from content_library.briefs.kept import KeptBrief, Version, name_of
from content_library.briefs.needs import work_left
from content_library.briefs.reminders import Reminder
from content_library.briefs.targets import NextPieces
from content_library.gaps import Gap
from content_library.intake import BriefRequest
from content_library.picture import Picture


def list_record(picture: Picture, briefs: Iterable[BriefRequest], asked: Iterable[DoneQuestion]) -> dict[str, Any]:
    return {
        "briefs": [
            {**each.model_dump(mode="json"), "kept": each.id in picture.kept_briefs, "active": each.active}
            for each in briefs
        ],
        "questions": [{"brief": each.brief, "assets": list(each.assets)} for each in asked],
    }


def list_view(picture: Picture, briefs: Sequence[BriefRequest], asked: Iterable[DoneQuestion]) -> RenderableType:
    lines = [Text(_line(picture, each)) for each in briefs] or [Text("No brief is open.")]
    asking = [
        Text(
            f"Is {each.brief} done? {', '.join(each.assets)} arrived for it: `milepost brief done {each.brief} yes|no`."
        )
        for each in asked
    ]
    return Group(*lines, *asking)


def state_record(kept: KeptBrief) -> dict[str, Any]:
    return {**kept.as_request.model_dump(mode="json"), "version": kept.version}


def state_view(picture: Picture, kept: KeptBrief) -> RenderableType:
    return Text(f"{_line(picture, kept.as_request)} Version {kept.version}.")


def edited_record(old: KeptBrief, new: KeptBrief, changes: Sequence[str], warnings: Sequence[str]) -> dict[str, Any]:
    """With what people asked to be otherwise, its score before and after, and what speaks against it."""
    return {**state_record(new), "changes": list(changes), "score": _scores(old, new), "warnings": list(warnings)}


def edited_view(
    picture: Picture, old: KeptBrief, new: KeptBrief, changes: Sequence[str], warnings: Sequence[str]
) -> RenderableType:
    before, after = _scores(old, new)
    lines = [f"  {each}" for each in changes] or ["  Nothing is otherwise."]
    scores = [f"Score {before} → {after}/100."] if changes else []
    return Group(state_view(picture, new), *(Text(each) for each in (*lines, *scores, *warnings)))


def _scores(old: KeptBrief, new: KeptBrief) -> list[int]:
    return [each.brief.score.points if each.brief.score else 0 for each in (old, new)]


def kept_record(kept: KeptBrief, history: Sequence[Version]) -> dict[str, Any]:
    versions = [
        {"version": each.kept.version, "at": each.at.isoformat(), "user": each.user, "why": why}
        for each, why in _explained(history)
    ]
    return {**state_record(kept), "brief": as_json(kept.brief), "history": versions}


def kept_view(kept: KeptBrief, history: Sequence[Version]) -> RenderableType:
    lines = [
        Text(f"  {each.kept.version} {each.at:%Y-%m-%d %H:%M} {each.user or 'whoever runs Milepost'}: {why}")
        for each, why in _explained(history)
    ]
    return Group(brief_view(kept.brief), Text("History", style="bold"), *lines)


def _explained(history: Sequence[Version]) -> Iterator[tuple[Version, str]]:
    """Each with what was done, of an edit what is otherwise now."""
    for before, now in zip((None, *history), history, strict=False):
        edited = before is not None and now.did.kind == "edit"
        yield now, asked_for(before.kept.brief, now.kept.brief) if before is not None and edited else now.why


def diff_record(found: Iterable[Difference]) -> list[dict[str, Any]]:
    """Each with what it has: before and after, or added and removed."""
    return [{name: value for name, value in asdict(each).items() if value not in (None, (), False)} for each in found]


def diff_view(found: Sequence[Difference]) -> RenderableType:
    return Group(*(Text(in_words(each)) for each in found)) if found else Text("Nothing changed.")


def sharpened_record(old: KeptBrief, new: KeptBrief, outcome: Outcome) -> dict[str, Any]:
    found = diff_record(differences(old.brief, new.brief))
    return {**state_record(new), "taken": list(outcome.taken), "left": outcome.left, "differences": found}


def sharpened_view(old: KeptBrief, new: KeptBrief, outcome: Outcome) -> RenderableType:
    """Whole sentences, before and after; then what stays in the words of the data, and why."""
    head = Text(f"{new.id} is now version {new.version}, in sharper words of a model.", style="bold")
    lines = [
        Text(f"{plain(each.field)}:\n  {_was(each)}\n  → {_is(each)}") for each in differences(old.brief, new.brief)
    ]
    left = [Text(f"{field} as it was: {why}") for field, why in outcome.left.items()]
    return Group(head, *lines, *left)


def _was(each: Difference) -> str:
    return str(each.before) if each.before is not None else "; ".join(map(_item, each.removed))


def _is(each: Difference) -> str:
    return str(each.after) if each.after is not None else "; ".join(map(_item, each.added))


def _item(item: Any) -> str:
    return str(item["heading"]) if isinstance(item, dict) and "heading" in item else str(item)


def next_record(found: NextPieces) -> dict[str, Any]:
    pieces = [
        {"persona": each.gap.persona, "phase": each.gap.phase, "priority": each.gap.priority, "needs": dict(each.needs)}
        for each in found.pieces
    ]
    first = [
        {
            "persona": gap.persona,
            "phase": gap.phase,
            "priority": gap.priority,
            "actions": dict(gap.actions),
            "in_progress": list(gap.in_progress),
        }
        for gap in found.first
    ]
    return {"pieces": pieces, "first": first}


def next_view(picture: Picture, found: NextPieces, wanted: int) -> RenderableType:
    """Each with what makes it urgent; where there are fewer than `wanted`, why."""
    write = [
        line
        for place, each in enumerate(found.pieces, 1)
        for line in (
            Text(f"{place} {_cell(picture, each.gap)}, priority {each.gap.priority:g}: {_work(each.needs)}"),
            Text(f"  {_why(picture, each.gap)}", style="dim"),
        )
    ]
    first = [Text(f"  {_cell(picture, gap)}: {_instead(picture, gap)}") for gap in found.first]
    pieces = len(found.pieces)
    head = f"{count(pieces, 'piece')} to write:" if pieces else "Nothing has to be written."
    before = [Text("First, without a new piece:", style="bold"), *first] if first else []
    fewer = (
        [Text("No other cell has a need that only a new piece meets and no open brief holds.")]
        if pieces < wanted
        else []
    )
    return Group(Text(head, style="bold"), *write, *fewer, *before)


def _why(picture: Picture, gap: Gap) -> str:
    deals = [picture.deal_of[deal[0]].account for deal in gap.stuck_deals]
    parts = [
        f"{gap.coverage:g} % covered" if gap.coverage is not None else "",
        f"{count(len(gap.unmet), 'need')} open",
        f"asked {gap.demand_count}x in {picture.taxonomy.priority.demand_window_days} days" if gap.demand_count else "",
        f"stuck here: {', '.join(deals)}" if deals else "",
    ]
    return ", ".join(part for part in parts if part)


def reminders_record(found: Iterable[Reminder]) -> list[dict[str, Any]]:
    return [
        {
            "brief": each.brief.id,
            "writer": each.writer,
            "kind": each.kind,
            "days": each.days,
            "due": str(each.brief.due),
        }
        for each in found
    ]


def reminders_view(picture: Picture, found: Sequence[Reminder]) -> RenderableType:
    lines = [
        Text(f"{name_of(picture, each.writer)}: {each.brief.id} “{each.brief.title}” {_when(each)}") for each in found
    ]
    return Group(*lines) if lines else Text("Nobody has to be reminded.")


def _line(picture: Picture, brief: BriefRequest) -> str:
    cell = f"{_label(picture.persona_of, brief.persona)} in {_label(picture.phase_of, brief.phase)}"
    writer = name_of(picture, brief.writer) if brief.writer else "nobody"
    due = f", due {brief.due}" if brief.due else ""
    whose = "" if brief.id in picture.kept_briefs else " (company's file)"
    needs = ", ".join(brief.needs)
    return f"{brief.id} “{brief.title}”: {cell}, for {needs}. {plain(brief.status)}, writer {writer}{due}{whose}."


def _cell(picture: Picture, gap: Gap) -> str:
    return f"{_label(picture.persona_of, gap.persona)} in {_label(picture.phase_of, gap.phase)}"


def _label(known: Any, id: str) -> str:
    return known[id].label if id in known else id


def _work(needs: Mapping[str, Any]) -> str:
    return ", ".join(f"{need} {action}" for need, action in needs.items())


def _instead(picture: Picture, gap: Gap) -> str:
    """What a brief holds is waited for, what it does not has work of its own."""
    work = work_left(picture, gap)
    held = ", ".join(brief.id for brief, _ in work.held)
    return "; ".join(filter(None, (_work(work.left), f"wait for {held}" if held else "")))


def _when(reminder: Reminder) -> str:
    if reminder.kind == "soon":
        return f"is due in {count(reminder.days, 'day')}."
    return "is due today." if reminder.kind == "today" else f"has been due for {count(-reminder.days, 'day')}."
