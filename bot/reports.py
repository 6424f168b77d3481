"""What the report commands print: records for machines, views for people. Pure."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from rich.console import Group, RenderableType
from rich.markdown import Markdown
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from bot.settings import PREFIX, Settings
from bot.skills.audit_library import SENTENCES
from bot.skills.check_health import Health
from bot.skills.search_library import SearchResult
from bot.skills.show_gaps import doing
from bot.skills.sync_library import LibrarySynced
from bot.skills.wording import cell_label, persona_label, phase_label, plain, titled
from bot.terminal import problems_view
from content_library.audit import audit
from content_library.brief_fields import Brief
from content_library.brief_markdown import as_markdown
from content_library.deals import deal_pack, deals_as_json, packs_as_json
from content_library.errors import Unknown
from content_library.gaps import Gap
from content_library.picture import Picture


def gaps_view(picture: Picture, found: Sequence[Gap], limit: int) -> RenderableType:
    """Rank, cell, priority, its factors and what to do."""
    shown = Table(title="Gaps by priority", title_style="bold")
    for heading in ("", "Cell", "Priority", "Covered", "Importance × hole × urgency", "Cheapest actions"):
        shown.add_column(heading, justify="right" if heading in ("", "Priority", "Covered") else "left")
    for place, gap in enumerate((gap for gap in found[:limit] if gap.priority > 0), 1):
        covered = "–" if gap.coverage is None else f"{gap.coverage:g} %"
        factors = f"{gap.weight:g} × {gap.hole:g} × {gap.urgency:g}"
        label = f"{cell_label(picture, gap.persona, gap.phase)}\n{plain(gap.participation or '')}"
        shown.add_row(str(place), label, f"{gap.priority:g}", covered, factors, doing(picture, gap))
    return shown


def deal_record(picture: Picture, deal_id: str) -> dict[str, Any]:
    """The card and the pack of one deal, in the shapes of all deals. Raises `Unknown`."""
    _known_deal(picture, deal_id)
    card = next(each for each in deals_as_json(picture) if each["deal_id"] == deal_id)
    pack = next(each for each in packs_as_json(picture) if each["deal"] == deal_id)
    return {**card, "pack": pack}


def deal_view(picture: Picture, deal_id: str) -> RenderableType:
    _known_deal(picture, deal_id)
    card, pack = deal_record(picture, deal_id), deal_pack(picture, deal_id)
    usual = f", usual {card['typical']}" if card["typical"] else ""
    head = f"{card['account']} · {card['crm_stage']} · {card['days']} days{usual} · {card['status']}"
    people = " · ".join(f"{persona_label(picture, who)} {plain(how)}" for who, how in card["people"].items())
    return Group(
        Text(head, style="bold"),
        Text(f"Phase: {phase_label(picture, card['phase']) if card['phase'] else 'none'}"),
        Text(f"People: {people}"),
        _pack_table(picture, pack.pack),
        *[
            Text(f"Nothing for {each.need} ({each.importance}): {picture.need_of[each.need].text}")
            for each in pack.missing
        ],
        *[
            Text(f"INTERNAL, for you only: {titled(picture.asset_of[asset])}", style="yellow")
            for asset in pack.seller_only
        ],
    )


def _pack_table(picture: Picture, pack: Sequence[Any]) -> Table:
    shown = Table(title="Pack", title_style="bold")
    for heading in ("Asset", "Score", "Language", "Audience", "For", "Needs"):
        shown.add_column(heading)
    for each in pack:
        readers = ", ".join(persona_label(picture, persona) for persona in each.personas)
        title = titled(picture.asset_of[each.asset])
        shown.add_row(title, f"{each.score:.2f}", each.language, each.audience, readers, ", ".join(each.needs))
    return shown


def _known_deal(picture: Picture, deal_id: str) -> None:
    if deal_id not in picture.deal_of:
        known = ", ".join(list(picture.deal_of)[:10]) or "none"
        raise Unknown(f"There is no deal {deal_id}", f"Known deals: {known}.")


def audit_view(picture: Picture) -> RenderableType:
    shown = Table(title="Audit of the library", title_style="bold")
    shown.add_column("Finding")
    shown.add_column("Assets")
    for key, found in audit(picture).as_json().items():
        words = [each if isinstance(each, str) else " = ".join(each) for each in found]
        shown.add_row(f"{SENTENCES[key]} ({len(found)})", ", ".join(words) or "–")
    return shown


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
    if not picture.suggestions:
        return Text("No untagged need stands out: every asset's text fits its tags.")
    shown = Table(title="Suggested tags, to be confirmed by a person", title_style="bold")
    for heading in ("Asset", "Tagged now", "Seems to serve", "Because it says"):
        shown.add_column(heading)
    for each in picture.suggestions:
        asset, need = picture.asset_of[each.asset], picture.need_of[each.need]
        tags = ", ".join((*asset.personas, *asset.phases, *asset.needs)) or "nothing"
        shown.add_row(titled(asset), tags, f"{need.id}: {need.text}", each.sentence)
    return shown


def brief_view(brief: Brief) -> RenderableType:
    """The page a writer gets, then its score."""
    score = brief.score
    if score is None:
        return Markdown(as_markdown(brief))
    fixes = [Text(f"   {check.number} {check.title}: {check.fix}") for check in score.failed]
    head = Text(f"Score {score.points}/100: {score.verdict}", style="bold")
    return Group(Markdown(as_markdown(brief)), head, *fixes)


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
        Text(f"{synced.assets} assets; {synced.suggestions} tags suggested (`milepost suggest-tags`).", style="bold"),
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
            f"Database and index agree: {health.assets} assets, {health.passages} passages.", style="bold green"
        )
    else:
        what = ", ".join(f"{count} {name}" for name, count in found.items())
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
        shown.add_row(f"{PREFIX}{name.upper()}", "–" if value is None else str(value), field.description)
    return shown


def _shown(value: object) -> object:
    return str(value) if isinstance(value, Path) else value
