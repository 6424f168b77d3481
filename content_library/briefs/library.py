"""What the library has to do with a brief: what to work on, what to link, what to keep out."""

from collections.abc import Container, Iterable, Iterator
from dataclasses import replace

from content_library.briefs.asset_lines import signing_lines
from content_library.briefs.fields import Decision, LeftOut, LibraryPlan, Link
from content_library.briefs.form import formats_of
from content_library.briefs.ground import Ground, day, listed, plain
from content_library.claims import PROOF, SELLING
from content_library.coverage import CellCoverage
from content_library.fit import is_wrong_form
from content_library.intake import Asset, Cell, Need
from content_library.shared_words import shared, stems
from content_library.sharing import WITHDRAWN, blocks, may_share

SAME_PHASE = 3
NEXT_PHASE = 2
"""Five links at most: a reader follows one."""
BEARING = 0.22
"""Cosine of a title and a need from which an asset for others is of use to this reader. Over the briefs of three companies
13 of the 19 that come so close are; below, the words they share say more."""
LEFT_OUT = 4
"""Those a writer would reach for first."""

ON_REQUEST = "under NDA: sent on request"
"""Why what answers a need of the reader, and may be had, is not linked."""
ONLY_ASKED_FOR = 2
"""Its place: behind what breaks a promise."""

WORKING_ON_IT = ("finish", "refresh", "repurpose", "translate", "retag", "externalise")


def library_plan(ground: Ground) -> LibraryPlan:
    decisions = tuple(_decision(ground, need) for need in ground.needs)
    worked_on = {decision.asset for decision in decisions if decision.asset}
    links = _links(ground, worked_on)
    return LibraryPlan(decisions, links, _left_out(ground, worked_on | {link.asset for link in links}))


def action_for(ground: Ground, need: Need) -> str:
    """The cheapest action for a need. Where every need is met and the cell still not covered, one is met too weakly:
    its best asset has the wrong form, has aged, or nothing can be said against it and a second piece is due."""
    if ground.need_scores[need.id].label != "met":
        return ground.work(need.id).action
    best = _best(ground, need)
    open_needs = any(scored.label != "met" for scored in ground.scored.needs)
    if ground.scored.status == "covered" or open_needs or best is None:
        return "none"
    if is_wrong_form(ground.picture.taxonomy, ground.cell, best):
        return "repurpose"
    return "refresh" if _has_aged(ground, best) else "create"


def assets_to_work_on(ground: Ground, need: Need) -> tuple[str, ...]:
    """The assets the cheapest action starts from, best first."""
    action = action_for(ground, need)
    if action not in WORKING_ON_IT:
        return ()
    if ground.need_scores[need.id].label != "met":
        return ground.work(need.id).assets
    best = _best(ground, need)
    return (best.id,) if best else ()


def _decision(ground: Ground, need: Need) -> Decision:
    action = action_for(ground, need)
    source = next(iter(assets_to_work_on(ground, need)), None)
    if source is not None:
        return Decision(need.id, action, source, _reason(ground, action, ground.picture.asset_of[source]))
    serving = ground.need_scores[need.id].counting
    if action == "none":
        return Decision(need.id, action, serving[0] if serving else None, "it is met already")
    why = f"nothing fits better than {listed(serving)}" if serving else _nothing_usable(ground, need)
    return Decision(need.id, action, None, why)


def _nothing_usable(ground: Ground, need: Need) -> str:
    tagged = ground.picture.assets_for_need.get(need.id, ())
    barred = [f"{asset.id} ({reasons[0]})" for asset in tagged if (reasons := blocks(ground.picture, asset))]
    return f"only {listed(barred)}" if barred else "the library has nothing to start from"


def _reason(ground: Ground, action: str, asset: Asset) -> str:
    match action:
        case "finish":
            return "it is a draft of it"
        case "refresh" if asset.expires_on and asset.expires_on < ground.picture.today:
            return f"it expired on {day(asset.expires_on)}"
        case "refresh":
            return f"last reviewed on {day(asset.last_reviewed)}" if asset.last_reviewed else "never reviewed"
        case "repurpose":
            return f"wrong form ({', '.join(part for part in (plain(asset.format), asset.length) if part)})"
        case "translate":
            return f"it exists in {asset.language} only"
        case "retag":
            return "it seems to answer this without the tag: look at the tag before writing"
        case _:
            return f"it exists for {'partners' if asset.audience == 'partner' else 'colleagues'} only"


def _best(ground: Ground, need: Need) -> Asset | None:
    counting = ground.need_scores[need.id].counting
    return ground.picture.asset_of[counting[0]] if counting else None


def _has_aged(ground: Ground, asset: Asset) -> bool:
    limit = ground.picture.taxonomy.shelf_life(asset.content_type)
    return asset.last_reviewed is None or (ground.picture.today - asset.last_reviewed).days > limit


def _links(ground: Ground, worked_on: set[str]) -> tuple[Link, ...]:
    """The page an approver signs, the reader's own assets of the phase, then those of others: what is for this reader too,
    what this reader opens, and what is nearest in subject; then the next phase. What has nothing to do with the reader's
    needs is linked only where there is nothing else."""
    signed = [link for link in _to_sign(ground) if link.asset not in worked_on]
    known = {*worked_on, *(link.asset for link in signed)}
    here = [*signed, *_bearing(ground, [link for link in _here(ground) if link.asset not in known], or_one=not signed)]
    known |= {link.asset for link in here}
    later = _bearing(ground, [link for link in _later(ground) if link.asset not in known], or_one=True)
    chosen = (*here[:SAME_PHASE], *later[:NEXT_PHASE])
    return tuple(replace(link, caution=_caution(ground, ground.picture.asset_of[link.asset])) for link in chosen)


def _bearing(ground: Ground, links: Iterable[Link], or_one: bool) -> list[Link]:
    """Each asset once: those for this reader, those that prove where proof is needed, and those that speak of a need of
    the cell by a word or by the meaning of the title; with `or_one` the first of all where none does."""
    first: dict[str, Link] = {}
    for link in links:
        first.setdefault(link.asset, link)
    each = list(first.values())
    needs = [need.text for need in ground.all_needs]
    words = stems(" ".join(needs))
    proving = any(need.kind == "proof" for need in ground.all_needs)
    meanings, language = ground.picture.meanings, ground.picture.company.default_language
    rows = meanings.closeness([link.title for link in each], needs, language) if meanings and each and needs else None

    def bears(at: int, asset: Asset) -> bool:
        near = max(rows[at]) >= BEARING if rows else False
        return (
            ground.persona.id in asset.personas
            or (proving and asset.content_type == PROOF)
            or bool(shared(f"{asset.title} {asset.summary}", words))
            or near
        )

    fitting = [link for at, link in enumerate(each) if bears(at, ground.picture.asset_of[link.asset])]
    return fitting or (each[:1] if or_one else [])


def _caution(ground: Ground, asset: Asset) -> str:
    if _has_aged(ground, asset):
        owner = ground.person(asset.owner) if asset.owner else ground.owner
        return f"past its shelf life: have {owner or 'its owner'} review it first"
    return f"valid to {day(asset.expires_on)}" if asset.expires_on else ""


def _here(ground: Ground) -> Iterator[Link]:
    phase = ground.phase
    for asset, need in _usable(ground, ground.scored):
        yield Link(asset.id, asset.title, phase.id, f"answers {need}", need=need, url=asset.url)
    subject = stems(" ".join((*(need.text for need in ground.all_needs), *ground.persona.decision_criteria)))
    others = [
        (asset, need)
        for cell in ground.picture.cells
        if cell.phase == phase.id and cell.involved and cell.persona != ground.persona.id
        for asset, need in _usable(ground, ground.scores.cell(cell.persona, cell.phase))
    ]
    wanted = formats_of(ground.cell)

    def opened(asset: Asset) -> bool:
        return asset.format in wanted and not _is_too_deep(ground.cell, asset)

    def rank(found: tuple[Asset, str]) -> tuple[bool, bool, int]:
        asset = found[0]
        near = shared(f"{asset.title} {asset.summary}", subject)
        return (ground.persona.id not in asset.personas, not opened(asset), -near)

    for asset, need in sorted(others, key=rank):
        if opened(asset) or ground.persona.id in asset.personas or not approves(ground):
            yield Link(asset.id, asset.title, phase.id, f"answers {need}", need=need, url=asset.url)


def _to_sign(ground: Ground) -> Iterator[Link]:
    """Where the reader approves, the page there is for it."""
    here = {need.id for need in ground.picture.needs if need.phase == ground.phase.id}
    for line in signing_lines(ground)[:1] if approves(ground) else ():
        asset = ground.picture.asset_of[line.asset]
        for need in [id for id in asset.needs if id in here][:1]:
            yield Link(asset.id, asset.title, ground.phase.id, f"answers {need}", need=need, url=asset.url)


def approves(ground: Ground) -> bool:
    """Such a reader takes no part, and opens what is made for them or nothing."""
    return ground.cell.participation == "gatekeeper"


def _is_too_deep(cell: Cell, asset: Asset) -> bool:
    """Whether it takes more than a step more of the reader's time than this cell gives."""
    given = cell.content_preferences.depth
    return given is not None and asset.depth is not None and asset.depth > given + 1


def _later(ground: Ground) -> Iterator[Link]:
    """What helps this reader next; where the reader has no part in the next phase, what helps those who have."""
    following = ground.next_phase
    if following is None:
        return
    cells = [cell for cell in ground.picture.cells if cell.phase == following.id and cell.involved]
    for cell in sorted(cells, key=lambda cell: (cell.persona != ground.persona.id, cell.participation != "driver")):
        for asset, need in _usable(ground, ground.scores.cell(cell.persona, cell.phase)):
            yield Link(
                asset.id, asset.title, following.id, f"answers {need}", next_phase=True, need=need, url=asset.url
            )


def _usable(ground: Ground, cell: CellCoverage) -> Iterator[tuple[Asset, str]]:
    """Of each need of a cell the best asset that counts for it and that anybody may have: a piece is passed on."""
    for need in cell.needs:
        counting = (ground.picture.asset_of[id] for id in need.counting)
        offered = (asset for asset in counting if may_share(ground.picture, asset, "guest", "shared").kind == "offer")
        best = next(offered, None)
        if best is not None:
            yield best, need.need


def _left_out(ground: Ground, used: set[str]) -> tuple[LeftOut, ...]:
    """What a writer might reach for and may not: blocked assets of the reader's needs, then of the phase what breaks a
    promise to a customer or a claim, then what is for colleagues and partners; then what is not for this moment."""
    needs = {need.id for need in ground.all_needs}
    near: list[tuple[int, str, str]] = []
    for asset in ground.picture.assets:
        place, reasons = _distance(ground, asset, needs), blocks(ground.picture, asset)
        if asset.id in used or place is None:
            continue
        if reasons:
            near.append((place, asset.id, "; ".join(map(str, reasons))))
        elif asset.audience == "nda" and place == 0:
            near.append((ONLY_ASKED_FOR, asset.id, ON_REQUEST))
    left = tuple(LeftOut(id, why) for _, id, why in sorted(near))
    return (*left, *_not_now(ground, used | {each.asset for each in left}))[:LEFT_OUT]


def _not_now(ground: Ground, known: Container[str]) -> Iterator[LeftOut]:
    """What may be offered and does not help here: a second piece of what another says, what is written for somebody who
    takes no part in the phase, and before suppliers are compared what sells."""
    copies = {second: first for first, second in ground.picture.duplicates}
    out = {cell.persona for cell in ground.picture.cells if cell.phase == ground.phase.id and not cell.involved}
    for asset in ground.picture.assets:
        if asset.id in known or blocks(ground.picture, asset):
            continue
        theirs, here = ground.persona.id in asset.personas, ground.phase.id in asset.phases
        if asset.id in copies and (theirs or here):
            yield LeftOut(asset.id, f"says the same as {copies[asset.id]}")
        elif here and asset.personas and out.issuperset(asset.personas):
            readers = listed(ground.picture.persona_of[each].label for each in asset.personas)
            yield LeftOut(asset.id, f"for the {readers}, who takes no part in {ground.phase.label}")
        elif theirs and not here and asset.content_type in SELLING and _comes_later(ground, asset):
            yield LeftOut(asset.id, f"too early: {plain(asset.format) or 'page'} for {_first_phase(ground, asset)}")


def _comes_later(ground: Ground, asset: Asset) -> bool:
    phases = [ground.picture.phase_of[id] for id in asset.phases if id in ground.picture.phase_of]
    early = ground.phase.funnel in ("TOFU", "MOFU")
    return early and bool(phases) and all(each.order > ground.phase.order for each in phases)


def _first_phase(ground: Ground, asset: Asset) -> str:
    return min((ground.picture.phase_of[id] for id in asset.phases), key=lambda each: each.order).label


def _distance(ground: Ground, asset: Asset, needs: set[str]) -> int | None:
    """0 for the reader's needs, 1 and 2 in the phase, None elsewhere."""
    if not needs.isdisjoint(asset.needs):
        return 0
    if ground.phase.id not in asset.phases:
        return None
    if asset.permission == WITHDRAWN or asset.id in ground.picture.claims_against:
        return 1
    return 2 if asset.audience in ("internal", "partner") or ground.persona.id in asset.personas else None
