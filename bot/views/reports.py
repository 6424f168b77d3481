"""What the report commands print: records for machines, views for people. Pure."""

from collections.abc import Mapping, Sequence
from itertools import groupby
from pathlib import Path
from typing import Any

from pydantic import SecretStr
from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from bot.answering.wording import cell_label, persona_label, phase_label, titled
from bot.settings import PREFIX, Settings
from bot.skills.assets.search_library import SearchResult
from bot.skills.check_health import Health
from bot.skills.sync_library import LibrarySynced
from bot.views.english import count, plain
from bot.views.terminal import problems_view
from bot.words import words_in
from content_library.briefs.fields import Brief
from content_library.briefs.markdown import as_markdown
from content_library.deal_cards import open_approvals
from content_library.deal_course import steps_back
from content_library.deals import Pack, PackItem
from content_library.decided import TagDecision
from content_library.gaps import Gap
from content_library.picture import Picture


def gaps_view(picture: Picture, found: Sequence[tuple[Gap, Sequence[str]]]) -> RenderableType:
    """Each gap with what to do for which need, by priority: the cell, its factors, the steps."""
    shown = [(gap, steps) for gap, steps in found if gap.priority > 0]
    if not shown:
        return Text("No gap: every need of the map is met.")
    head = Text("Gaps by priority = 100 × importance × hole × urgency", style="bold")
    lines = [line for place, (gap, steps) in enumerate(shown, 1) for line in _gap_lines(picture, place, gap, steps)]
    return Group(head, *lines)


def _gap_lines(picture: Picture, place: int, gap: Gap, steps: Sequence[str]) -> list[RenderableType]:
    covered = "no needs met" if gap.coverage is None else f"{gap.coverage:g} % covered"
    discount = f" × {picture.taxonomy.priority.in_progress_discount:g} in progress" if gap.discounted else ""
    head = Text(f"{place:>2}  {gap.priority:>5}  ", style="bold")
    head.append(f"{cell_label(picture, gap.persona, gap.phase)}, {plain(gap.participation or '')}, {covered}")
    head.append(f"  ({gap.weight:g} × {gap.hole:g} × {gap.urgency:g}{discount})", style="dim")
    return [head, *(Padding(Text(step), (0, 0, 0, 11)) for step in steps)]


def deal_view(picture: Picture, card: Mapping[str, Any], pack: Pack) -> RenderableType:
    """Card, pack, what is missing, what is for the seller only."""
    usual = f", usual {card['typical']}" if card["typical"] else ""
    head = f"{card['account']} · {card['crm_stage']} · {card['days']} days{usual} · {card['status']}"
    people = " · ".join(f"{persona_label(picture, who)} {plain(how)}" for who, how in card["people"].items())
    missing = [f"{each.need} ({each.importance}) {picture.need_of[each.need].text}" for each in pack.missing]
    seller = [titled(words_in("en"), picture.asset_of[asset]) for asset in pack.seller_only]
    return Group(
        Text(head, style="bold"),
        Text(f"Phase: {phase_label(picture, card['phase']) if card['phase'] else 'none'}"),
        Text(f"People: {people or 'none known'}"),
        *(Text(line) for line in _course(picture, pack)),
        *_section("Pack", [_packed(picture, place, each) for place, each in enumerate(pack.pack, 1)]),
        *_section("Nothing to send for", missing),
        *_section("🏠 INTERNAL, not to be passed on", seller),
    )


def _course(picture: Picture, pack: Pack) -> list[str]:
    """Where the deal went back, and whose yes is missing in which phase."""
    id = pack.card.deal.id
    back = [f"Went back: {each.left} → {each.entered} on {each.on}" for each in steps_back(picture, id)]
    waiting = [
        f"{persona_label(picture, each.persona)} in {phase_label(picture, each.phase)}"
        for each in open_approvals(picture, id)
    ]
    return [*back, *([f"Approvals still open: {', '.join(waiting)}"] if waiting else [])]


def _packed(picture: Picture, place: int, each: PackItem) -> str:
    readers = ", ".join(persona_label(picture, persona) for persona in each.personas)
    audience = "" if each.audience == "external" else f", {each.audience.upper()}"
    title = titled(words_in("en"), picture.asset_of[each.asset])
    return f"{place} {title} · {each.language}{audience} · {each.score:.2f} → {readers}: {', '.join(each.needs)}"


def _section(title: str, lines: Sequence[str]) -> list[RenderableType]:
    return [Text(title, style="bold"), *(Padding(Text(line), (0, 0, 0, 2)) for line in lines)] if lines else []


def audit_view(
    findings: Mapping[str, Sequence[Any]], assets: int, accepted: Sequence[TagDecision] = ()
) -> RenderableType:
    """Each kind of finding with how often and where; `assets` is how many were looked at, `accepted` are tags that
    somebody accepted and the files do not have yet."""
    lines = []
    for key, found in findings.items():
        finding = words_in("en").named("finding", key)
        where = [each if isinstance(each, str) else " = ".join(each) for each in found]
        lines.append(Text(f"{len(found):>4}  {finding}{': ' if where else ''}{', '.join(where)}"))
    return Group(Text(f"Audit of {count(assets, 'asset')}", style="bold"), *lines, *_accepted(accepted))


def _accepted(decisions: Sequence[TagDecision]) -> list[Text]:
    waiting = [f"{each.asset} {each.need} ({each.user}, {each.at:%Y-%m-%d})" for each in decisions]
    return [Text(f"Accepted tags to write into the files: {', '.join(waiting)}")] if waiting else []


def suggestions_record(picture: Picture) -> list[dict[str, Any]]:
    """By asset: the needs it seems to serve, each with the sentence that says so."""
    grouped: dict[str, list[dict[str, Any]]] = {}
    for each in picture.suggestions:
        found = {"need": each.need, "score": round(each.score, 3), "sentence": each.sentence}
        grouped.setdefault(each.asset, []).append(found)
    return [
        {"asset": asset, "needs": [each["need"] for each in found], "why": found} for asset, found in grouped.items()
    ]


def suggestions_view(picture: Picture) -> RenderableType:
    """Asset by asset: its tags now, and the need with the sentence that speaks for it."""
    if not picture.suggestions:
        return Text("No untagged need stands out: every asset's text fits its tags.")
    parts: list[RenderableType] = [Text("Suggested tags, to be confirmed by a person", style="bold")]
    for asset_id, found in groupby(picture.suggestions, key=lambda each: each.asset):
        asset = picture.asset_of[asset_id]
        tags = ", ".join((*asset.personas, *asset.phases, *asset.needs)) or "nothing"
        parts.append(Text(f"{titled(words_in('en'), asset)}, tagged now: {tags}"))
        for each in found:
            need = picture.need_of[each.need]
            cell = cell_label(picture, need.persona, need.phase)
            parts.append(Padding(Text(f"{need.id} ({cell}): {need.text}"), (0, 0, 0, 2)))
            parts.append(Padding(Text(f"“{each.sentence}”", style="dim"), (0, 0, 0, 4)))
    return Group(*parts)


def brief_view(brief: Brief) -> RenderableType:
    """The page a writer gets, its words as they stand and only its headings set off, then its score."""
    page = [_page_line(line) for line in as_markdown(brief).splitlines()]
    score = brief.score
    if score is None:
        return Group(*page)
    fixes = [Text(f"   {check.number} {check.title}: {check.fix}") for check in score.failed]
    return Group(*page, Text(f"Score {score.points}/100: {score.verdict}", style="bold"), *fixes)


def _page_line(line: str) -> Text:
    heading = line.lstrip("#")
    return Text(heading.strip(), style="bold") if heading != line else Text(line)


def draft_view(lines: Sequence[str]) -> RenderableType:
    """The verdict, then a line for each need and finding."""
    return Group(*(Text(line, style="bold" if place == 0 else "") for place, line in enumerate(lines)))


def found_view(found: SearchResult) -> RenderableType:
    if found.nothing_found:
        near = found.nearest
        hint = f" Nearest: {near.title} ({near.asset}, {near.path}), {near.why}" if near else ""
        return Text(f"Nothing in the library answers that.{hint}")
    parts: list[RenderableType] = []
    for place, hit in enumerate(found.hits, 1):
        parts.append(Text(f"{place} {hit.title} ({hit.asset}) · {hit.score:.2f} · {hit.path}", style="bold"))
        parts.append(Padding(Text(hit.why, style="dim"), (0, 0, 0, 2)))
    return Group(*parts)


def sync_record(synced: LibrarySynced) -> dict[str, Any]:
    return {
        "files": {
            "changed": synced.records.changed,
            "removed": synced.records.removed,
            "unchanged": synced.records.unchanged,
        },
        "index": vars(synced.index),
        "assets": synced.assets,
        "suggestions": synced.suggestions,
        "arrived": [{"brief": each.brief, "assets": list(each.assets)} for each in synced.arrived],
        "problems": [vars(problem) for problem in synced.problems],
        "refused": synced.refused,
    }


def sync_view(synced: LibrarySynced) -> RenderableType:
    files, index = synced.records, synced.index
    return Group(
        problems_view(synced.problems),
        Text(f"Files: {files.changed} changed, {files.removed} removed, {files.unchanged} unchanged."),
        Text(
            f"Index: {index.added} added, {index.changed} changed, {index.removed} removed, {index.unchanged} unchanged."
        ),
        Text(
            f"{count(synced.assets, 'asset')}; {count(synced.suggestions, 'tag')} suggested (`milepost suggest-tags`).",
            style="bold",
        ),
        *(
            Text(f"Is {each.brief} done? {', '.join(each.assets)} arrived: `milepost brief done {each.brief} yes|no`.")
            for each in synced.arrived
        ),
    )


def health_record(health: Health) -> dict[str, Any]:
    difference = {name: sorted(values) for name, values in vars(health.difference).items()}
    return {
        "sound": health.sound,
        "assets": health.assets,
        "passages": health.passages,
        "difference": difference,
        "mended": health.mended,
        "problems": [vars(problem) for problem in health.problems],
    }


def health_view(health: Health) -> RenderableType:
    found = {plain(name): len(values) for name, values in vars(health.difference).items() if values}
    if not found:
        state = Text(
            f"Database and index agree: {count(health.assets, 'asset')}, {count(health.passages, 'passage')}.",
            style="bold green",
        )
    else:
        what = ", ".join(f"{number} {name}" for name, number in found.items())
        done = f"Mended {health.mended}." if health.mended else "Nothing was mended; run without --check."
        state = Text(f"Database and index differ: {what}. {done}", style="bold yellow")
    return Group(problems_view(health.problems), state)


def settings_record(settings: Settings) -> dict[str, Any]:
    return {f"{PREFIX}{name.upper()}": _shown(getattr(settings, name)) for name in Settings.model_fields}


def settings_view(settings: Settings) -> RenderableType:
    shown = Table()
    for heading in ("Setting", "Now", "Meaning"):
        shown.add_column(heading, overflow="fold")
    for name, field in Settings.model_fields.items():
        value = _shown(getattr(settings, name))
        now = "–" if value is None else str(value)
        shown.add_row(*(Text(each) for each in (f"{PREFIX}{name.upper()}", now, field.description or "")))
    return shown


def _shown(value: object) -> object:
    return str(value) if isinstance(value, Path | SecretStr) else value
