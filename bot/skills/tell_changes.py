"""What changed since a day: measured where snapshots were kept, dated facts in any case, never a guessed trend."""

from collections.abc import Sequence
from datetime import date

from bot.skills.answer import Answer, NextStep
from bot.skills.desk import Desk
from bot.skills.reply import reply
from bot.skills.time_ranges import first_day
from bot.skills.wording import cell_label, count, day, listed, percent, titled
from content_library.changes import Change, Happened, changes_since
from content_library.picture import Picture
from content_library.snapshots import Snapshot, moved, snapshot_of

FACTS = 9
"""With the answer, the measurement and the next steps this stays within one screen; the rest is counted."""
CELLS = 5

FIRST: tuple[Happened, ...] = ("withdrawn", "expired", "aged", "superseded", "claim expired")
"""What took something away comes first: somebody may still be sending it."""

SAID: dict[Happened, str] = {
    "expired": "expired, this was its last day",
    "withdrawn": "customer permission withdrawn",
    "permission": "customer permission changed",
    "superseded": "replaced by {other}",
    "published": "new",
    "drafted": "drafted, not published",
    "reviewed": "reviewed",
    "aged": "went past its shelf life",
    "campaign started": "campaign started",
    "campaign ended": "campaign ended",
    "brief requested": "brief requested",
    "claim approved": "claim approved",
    "claim expired": "claim expired",
    "segment changed": "segment changed",
    "research added": "research added",
}


def tell_changes(desk: Desk) -> Answer:
    picture = desk.picture
    since = first_day(desk.understood.slots.time_range, picture.today)
    changes = [change for change in changes_since(picture, since) if _asked(desk, change)]
    ranked = sorted(changes, key=lambda change: (change.what not in FIRST, change.id not in picture.asset_of))
    earlier = _snapshot_for([each for each in desk.snapshots() if each.day < picture.today], since)
    told = ranked[:FACTS]
    more = [f"and {len(ranked) - FACTS} more."] if len(ranked) > FACTS else []
    lines = [_headline(since, changes), *_measured(picture, earlier, since)]
    lines += [f"   {_line(picture, change)}" for change in told] + more
    assets = [each for change in ranked for each in (change.id, change.other) if each in picture.asset_of]
    now = snapshot_of(picture)
    return reply(
        desk,
        lines,
        behaviour="answer" if earlier else "answer_with_caveat",
        cells=[each.cell for each in moved(earlier, now)[:CELLS]] if earlier else (),
        next_steps=[NextStep("Coverage now", "show me the coverage matrix"), NextStep("Audit", "what is expired?")],
        sources=[*assets, *(change.id for change in ranked if change.id not in assets)],
    )


def _asked(desk: Desk, change: Change) -> bool:
    """Of an asset, campaign or brief of the personas and phases named; everything when none is."""
    slots, picture = desk.understood.slots, desk.picture
    if not (slots.persona or slots.phase):
        return True
    asset = picture.asset_of.get(change.id)
    cells = [(each.persona, each.phase) for each in picture.campaigns if each.id == change.id]
    cells += [(each.persona, each.phase) for each in picture.briefs if each.id == change.id]
    if asset is not None:
        cells = [(persona, phase) for persona in asset.personas for phase in asset.phases]
    return any(
        (not slots.persona or persona in slots.persona) and (not slots.phase or phase in slots.phase)
        for persona, phase in cells
    )


def _snapshot_for(snapshots: Sequence[Snapshot], since: date) -> Snapshot | None:
    """The last one kept until `since`, which was still true on that day; else the first one after it."""
    until = [each for each in snapshots if each.day <= since]
    return until[-1] if until else next(iter(snapshots), None)


def _headline(since: date, changes: Sequence[Change]) -> str:
    lost = sum(change.what in FIRST for change in changes)
    if not changes:
        return f"Nothing with a date changed since {day(since)}."
    return (
        f"Since {day(since)}: {count(len(changes), 'dated change')}, {lost} of which took content away or replaced it."
    )


def _measured(picture: Picture, earlier: Snapshot | None, since: date) -> list[str]:
    now = snapshot_of(picture)
    overall = "not measurable" if now.overall is None else percent(now.overall)
    if earlier is None:
        return [
            f"Coverage is {overall} today. No snapshot is kept from {day(since)} or before, so I cannot say what it was.",
            "Each `milepost sync` that changes something keeps one.",
        ]
    before = "not measurable" if earlier.overall is None else percent(earlier.overall)
    first = " No older snapshot is kept." if earlier.day > since else ""
    lines = [f"Coverage was {before} on {day(earlier.day)} and is {overall} today.{first}"]
    for each in moved(earlier, now)[:CELLS]:
        then, today = (_number(value) for value in (each.before, each.after))
        lines.append(f"   {cell_label(picture, *each.cell)}: {then} → {today}")
    closed = [cell_label(picture, *key) for key in earlier.gaps if key not in now.gaps]
    opened = [cell_label(picture, *key) for key in now.gaps if key not in earlier.gaps]
    lines += [f"Closed gaps: {listed(closed)}."] if closed else []
    return lines + ([f"New gaps: {listed(opened)}."] if opened else [])


def _number(value: float | None) -> str:
    return "no number" if value is None else f"{value:g}"


def _line(picture: Picture, change: Change) -> str:
    return f"{day(change.on)}: {_thing(picture, change.id)} {SAID[change.what].format(other=_thing(picture, change.other))}"


def _thing(picture: Picture, id: str) -> str:
    """Title and id of an asset, name and id of anything else that has one."""
    if id in picture.asset_of:
        return titled(picture.asset_of[id])
    names = {
        **{each.id: each.name for each in picture.campaigns},
        **{each.id: each.name for each in picture.segments},
        **{each.id: each.title for each in picture.briefs},
    }
    return f"{id} “{names[id]}”" if id in names else id
