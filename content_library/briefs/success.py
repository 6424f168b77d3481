"""What the piece is worth once published, simulated by the scorer that draws the matrix; and what it rests on."""

from collections.abc import Container, Iterator
from dataclasses import replace
from datetime import date, timedelta

from content_library.briefs.fields import Form, Success, unknown
from content_library.briefs.ground import Ground, day, listed
from content_library.coverage import CellCoverage, coverage
from content_library.evidence import ENOUGH, notes_about
from content_library.intake import Asset
from content_library.sharing import blocks

PIECE = "the piece of this brief"


NO_QUESTIONS = "The map holds no questions of this reader in this phase."


def success(ground: Ground, form: Form, due: date) -> Success:
    shelf_life = ground.picture.taxonomy.shelf_life(form.content_type)
    wanted = {need.id for need in ground.needs}
    now = ground.scored
    then = _with_the_piece(ground, form)
    closed = [request for request in ground.requests if request.need in wanted]
    return Success(
        coverage_from=now.coverage or 0.0,
        coverage_to=then.coverage or 0.0,
        needs_closed=tuple(
            need.need for need in then.needs if need.label == "met" and ground.need_scores[need.need].label != "met"
        ),
        questions_closed=len(closed),
        deals=tuple(deal.id for deal in ground.deals),
        review_on=due + timedelta(days=shelf_life),
        shelf_life_days=shelf_life,
        questions_open=len(ground.requests),
        covered_from=float(ground.picture.taxonomy.thresholds.cell_covered),
    )


def assumptions(ground: Ground, review_on: date, passing: Container[str | None]) -> tuple[str, ...]:
    """What the brief takes for granted, and where little speaks for it. `passing` are needs it answers on the side."""
    return (
        *_unproven(ground, passing),
        *_thin_evidence(ground),
        *_lapsing_claims(ground, review_on),
        *_not_in_the_map(ground),
    )


def _with_the_piece(ground: Ground, form: Form) -> CellCoverage:
    """The cell as it would score with the piece in the library, not yet rated. The rest of the map is left out."""
    picture = ground.picture
    piece = Asset(
        id=PIECE,
        title=PIECE,
        content_type=form.content_type,
        format=form.format,
        personas=(ground.persona.id,),
        phases=(ground.phase.id,),
        needs=tuple(need.id for need in ground.needs),
        depth=form.depth,
        language=picture.company.default_language,
        audience="external",
        status="published",
        created=picture.today,
        last_reviewed=picture.today,
    )
    tagged = {asset.id: asset for need in ground.all_needs for asset in picture.assets_for_need.get(need.id, ())}
    small = replace(
        picture,
        personas=(ground.persona,),
        phases=(ground.phase,),
        cells=(ground.cell,),
        needs=ground.all_needs,
        assets=tuple(sorted((*tagged.values(), piece), key=lambda asset: asset.id)),
        duplicates=tuple(pair for pair in picture.duplicates if set(pair) <= set(tagged)),
        suggestions=(),
    )
    return coverage(small).cell(*ground.key)


def _unproven(ground: Ground, passing: Container[str | None]) -> Iterator[str]:
    """A piece that is to prove something and has no proof to start from cannot be written at a desk."""
    lacking = [need.id for need in ground.needs if need.kind == "proof" and _starts_from_nothing(ground, need.id)]
    if lacking:
        yield f"No proof for {listed(lacking)} may be used yet: find a customer who agrees, or a document, before writing."
    beside = (need.id for need in ground.all_needs if need.id in passing and need.kind == "proof")
    for need in beside:
        if need not in lacking and _starts_from_nothing(ground, need):
            yield (
                f"{need} stays open: no reference may be named{_barred(ground, need)}; ask "
                f"{ground.owner or 'the owner of the map'} for a customer who agrees."
            )


def _barred(ground: Ground, need: str) -> str:
    tagged = ground.picture.assets_for_need.get(need, ())
    told = listed(asset.id for asset in tagged if blocks(ground.picture, asset))
    return f" ({told}: barred)" if told else ""


def _starts_from_nothing(ground: Ground, need: str) -> bool:
    return ground.need_scores[need].label == "unmet" and not ground.work(need).assets


def _thin_evidence(ground: Ground) -> Iterator[str]:
    """How many readers were asked, and in which segments: what they said may be otherwise elsewhere."""
    label, level = ground.persona.label, ground.evidence.level
    asked = [note for note in notes_about(ground.picture, *ground.key) if note.kind != "quantitative"]
    heard = sorted({note.segment for note in asked if note.segment})
    unheard = () if "all" in heard else tuple(each for each in ground.persona.segments if each not in heard)
    if level == 0:
        yield f"No reader was asked about {ground.phase.label}: talk to one {label} before writing."
    elif level < ENOUGH:
        elsewhere = f", in {listed(unheard)}" if heard and unheard else ""
        yield f"One note speaks for this cell ({listed(_speaking(ground))}): ask one more {label}{elsewhere}."
    elif heard and unheard:
        notes = listed(note.id for note in asked)
        yield f"Nobody was asked in {listed(unheard)}: {notes} speak of {listed(heard)}."


def _speaking(ground: Ground) -> tuple[str, ...]:
    notes = notes_about(ground.picture, *ground.key)
    told = ((note.id, note.method or "method unknown", note.segment) for note in notes if note.kind != "quantitative")
    return tuple(", ".join(filter(None, each)) for each in told)


def _lapsing_claims(ground: Ground, review_on: date) -> Iterator[str]:
    ends = sorted((claim.expires_on, claim.id) for claim in ground.claims.allowed if claim.expires_on)
    before = [(end, id) for end, id in ends if end < review_on]
    if before:
        first, _ = before[0]
        yield f"Ending before the review, from {day(first)} on: {listed(id for _, id in before)}."


def _not_in_the_map(ground: Ground) -> Iterator[str]:
    if ground.cell.content_preferences.depth is None:
        yield f"The depth this reader wants is {unknown(ground.owner)}."
    if not ground.cell.questions:
        yield NO_QUESTIONS
