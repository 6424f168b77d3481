"""What changed since a day: measured where snapshots were kept, dated facts in any case, never a guessed trend."""

from collections.abc import Sequence
from datetime import date

from bot.answering.answer import Answer, NextStep
from bot.answering.desk import Desk
from bot.answering.reply import reply
from bot.answering.time_ranges import first_day, past_days
from bot.answering.wording import cell_label, titled
from bot.words import Words
from content_library.changes import Change, Happened, changes_since, counts_from
from content_library.intake import Segment
from content_library.shared_words import stems
from content_library.snapshots import Moved, Snapshot, moved, snapshot_of
from content_library.spelling import folded
from retrieval.reading.words import cues

FACTS = 9
"""With the answer, the measurement and the next steps this stays within one screen; the rest is counted."""
CELLS = 5
LAST = "since last month"
"""How far back "what changed" looks where no time is named."""

FIRST: tuple[Happened, ...] = ("withdrawn", "expired", "aged", "superseded", "claim expired")
"""What took something away comes first: somebody may still be sending it."""

SAID: dict[Happened, str] = {
    "expired": "tell-changes-expired",
    "withdrawn": "tell-changes-withdrawn",
    "permission": "tell-changes-permission",
    "superseded": "tell-changes-superseded",
    "published": "tell-changes-published",
    "drafted": "tell-changes-drafted",
    "reviewed": "tell-changes-reviewed",
    "aged": "tell-changes-aged",
    "campaign started": "tell-changes-campaign-started",
    "campaign ended": "tell-changes-campaign-ended",
    "brief requested": "tell-changes-brief-requested",
    "claim approved": "tell-changes-claim-approved",
    "claim expired": "tell-changes-claim-expired",
    "segment changed": "tell-changes-segment-changed",
    "research added": "tell-changes-research-added",
}
"""The message for each; all of them get the day, the thing and the other thing."""


def tell_changes(desk: Desk) -> Answer:
    picture, words = desk.picture, desk.words
    if (segment := _segment_asked(desk)) is not None:
        return _told_of(desk, segment)
    since, until = past_days(desk.understood.slots.time_range or LAST, picture.today)
    changes = [change for change in changes_since(picture, since, until) if _asked(desk, change)]
    ranked = sorted(changes, key=lambda change: (change.what not in FIRST, change.id not in picture.asset_of))
    earlier = _snapshot_for([each for each in desk.snapshots() if each.day < picture.today], since)
    told = sorted(ranked[:FACTS], key=changes.index)
    more = [words.say("tell-changes-more", n=len(ranked) - FACTS)] if len(ranked) > FACTS else []
    counted, kept = [_headline(desk, since, until, changes)], _measured(desk, earlier, since)
    lines = [*kept, *counted] if _is_about_coverage(desk) else [*counted, *kept]
    lines += [f"   {_line(desk, change)}" for change in told] + more
    assets = [each for change in ranked for each in (change.id, change.other) if each in picture.asset_of]
    now = snapshot_of(picture)
    return reply(
        desk,
        lines,
        behaviour="answer" if earlier else "answer_with_caveat",
        cells=[each.cell for each in moved(earlier, now)[:CELLS]] if earlier else (),
        next_steps=_steps(words),
        sources=[*assets, *(change.id for change in ranked if change.id not in assets)],
    )


def measured_since(desk: Desk, said: str) -> tuple[list[str], bool]:
    """Coverage then and now, or that nobody kept it then; and whether it was kept."""
    since = first_day(said, desk.picture.today)
    earlier = _snapshot_for([each for each in desk.snapshots() if each.day < desk.picture.today], since)
    return _measured(desk, earlier, since), earlier is not None


def _segment_asked(desk: Desk) -> Segment | None:
    """One by its name, or by a word of its name beside the word for segments."""
    picture, text = desk.picture, desk.question.text
    if desk.understood.slots.segment:
        return next((each for each in picture.segments if each.id in desk.understood.slots.segment), None)
    if not cues.load().metric_topics["segments"].search(folded(text)):
        return None
    near = [each for each in picture.segments if stems(text) & stems(each.name)]
    return near[0] if len(near) == 1 else None


def _told_of(desk: Desk, segment: Segment) -> Answer:
    words, changed = desk.words, segment.changed
    if changed is None or changed.on is None:
        return reply(desk, [words.say("tell-changes-segment-same", segment=segment.name)], sources=[segment.id])
    said = words.say("tell-changes-segment-why", segment=segment.name, day=words.day(changed.on), why=changed.why)
    return reply(desk, [said], sources=[segment.id])


def _is_about_coverage(desk: Desk) -> bool:
    return cues.load().metric_topics["coverage"].search(folded(desk.question.text)) is not None


def _steps(words: Words) -> list[NextStep]:
    return [
        NextStep(words.say("tell-changes-coverage"), words.say("tell-changes-coverage-question")),
        NextStep(words.say("tell-changes-audit"), words.say("tell-changes-audit-question")),
    ]


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


def _headline(desk: Desk, since: date, until: date, changes: Sequence[Change]) -> str:
    words = desk.words
    first, last, over = words.day(since), words.day(until), "yes" if until < desk.picture.today else "no"
    if not changes:
        return words.say("tell-changes-nothing", over=over, day=first, last=last)
    lost = sum(change.what in FIRST for change in changes)
    return words.say("tell-changes-headline", over=over, day=first, last=last, n=len(changes), lost=lost)


def _measured(desk: Desk, earlier: Snapshot | None, since: date) -> list[str]:
    words, now = desk.words, snapshot_of(desk.picture)
    overall = _percent(words, now.overall)
    if earlier is None:
        today = words.say("tell-changes-today-only", now=overall, day=words.day(since))
        return [today, words.say("tell-changes-how-kept")]
    then, before = words.day(earlier.day), _percent(words, earlier.overall)
    lines = [words.say("tell-changes-measured", day=then, before=before, now=overall)]
    lines += [words.say("tell-changes-no-older")] if earlier.day > since else []
    lines += [f"   {_moved(desk, each)}" for each in moved(earlier, now)[:CELLS]]
    closed = [cell_label(desk.picture, *key) for key in earlier.gaps if key not in now.gaps]
    opened = [cell_label(desk.picture, *key) for key in now.gaps if key not in earlier.gaps]
    lines += [words.say("tell-changes-closed", cells=words.listed(closed))] if closed else []
    return lines + ([words.say("tell-changes-opened", cells=words.listed(opened))] if opened else [])


def _moved(desk: Desk, each: Moved) -> str:
    then, today = (_percent(desk.words, value) for value in (each.before, each.after))
    return f"{cell_label(desk.picture, *each.cell)}: {then} → {today}"


def _percent(words: Words, value: float | None) -> str:
    return words.say("tell-changes-no-number") if value is None else words.percent(value)


def _line(desk: Desk, change: Change) -> str:
    thing, other = (_thing(desk, id) for id in (change.id, change.other))
    return desk.words.say(SAID[change.what], day=desk.words.day(counts_from(change)), thing=thing, other=other)


def _thing(desk: Desk, id: str) -> str:
    """Title and id of an asset, name and id of anything else that has one."""
    picture, words = desk.picture, desk.words
    if id in picture.asset_of:
        return titled(words, picture.asset_of[id])
    names = {
        **{each.id: each.name for each in picture.campaigns},
        **{each.id: each.name for each in picture.segments},
        **{each.id: each.title for each in picture.briefs},
    }
    return f"{id} {words.quoted(names[id])}" if id in names else id
