"""What each section of a piece is built from: the asset worked on, a piece of the section's own kind, what may be said,
and what customers said. Where there is none of it, whom to ask what."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from content_library.briefs.asset_lines import (
    AssetLine,
    lines_near,
    lines_of_asset,
    may_be_used,
    signing_lines,
    speaking_of,
)
from content_library.briefs.fields import Form, LibraryPlan, MustAnswer
from content_library.briefs.form import SECURITY, SUITED
from content_library.briefs.ground import Ground, listed
from content_library.briefs.map_lines import hinted, of_the_map, sub_goals
from content_library.briefs.note_lines import lines_of_notes
from content_library.briefs.outlines import Material, Section
from content_library.briefs.patterns import CASE, DOUBTS
from content_library.briefs.place import ABOUT, Place
from content_library.briefs.reader import objections
from content_library.briefs.steps import READER, SELLER, Step
from content_library.claims import PROOF
from content_library.intake import Asset, Claim
from content_library.shared_words import shared, stems

AT_HOME = 0.38
"""Cosine from which an asset belongs to a section by its title. Over the briefs of three companies the six that come so
close belong there; from 0.3 on one in three does not."""
ASKED_FOR = 0.47
"""Cosine from which a sentence of an asset says what a section asks for. Over the briefs of four companies the five that
come so close do; from 0.4 on every other one does not."""
OF_IT = 0.4
"""Cosine from which a sentence of an asset that is used in a section belongs to it, by what the section asks for, its
needs and questions."""
BENCHMARK = "benchmark"
"""The content type of where others stand."""
ACTION = "the call to action"
OBJECTIONS = "the objections of the others"


def filled(
    ground: Ground,
    form: Form,
    steps: Sequence[Step],
    sections: Sequence[Section],
    questions: Sequence[MustAnswer],
    library: LibraryPlan,
    experts: Sequence[str],
) -> tuple[Section, ...]:
    """The sections of the steps with their material, as far as there is any. The last asks for a step."""
    place = Place(ground, form, tuple(steps), tuple(sections), tuple(questions))
    claims = _claims(place)
    of_map = [of_the_map(ground, step.of_map) for step in steps]
    found = zip(
        _worked_on(place, library), _of_their_kind(place, claims), claims, lines_of_notes(place), of_map, strict=True
    )
    items = [[item for group in groups for item in group] for groups in found]
    linked = _linked(place, library)
    items = [every or linked[at] for at, every in enumerate(items)]
    items = [[*every, *(_signed(ground) if step.signed else ())] for every, step in zip(items, steps, strict=True)]
    items = [_with_its_words(place, at, every) for at, every in enumerate(items)]
    items = [
        [*every, *(_asked_for(place, at) if all(item.hint for item in every) else ())] for at, every in enumerate(items)
    ]
    items = _each_sentence_once(items)
    items = [every or _doubts(ground, step) for every, step in zip(items, steps, strict=True)]
    items[-1] = items[-1] or [Material(ACTION, "")]
    asks = [
        f"ask {_whom(ground, step, experts)}: {step.asks}" if all(item.hint for item in every) else ""
        for step, every in zip(steps, items, strict=True)
    ]
    hints = [hinted(ground, step.hints) for step in steps]
    items = [
        _without_doubles((*every, *of_step, *of_needs))
        for every, of_step, of_needs in zip(items, hints, sub_goals(place), strict=True)
    ]
    return tuple(
        replace(
            section,
            use=tuple(dict.fromkeys(item.source for item in every)),
            material=tuple(item for item in every if item.text),
            ask=ask,
        )
        for section, every, ask in zip(sections, items, asks, strict=True)
    )


def _without_doubles(items: Sequence[Material]) -> list[Material]:
    first: dict[tuple[str, str], Material] = {}
    for item in items:
        first.setdefault((item.source, item.text), item)
    return list(first.values())


def _worked_on(place: Place, library: LibraryPlan) -> Iterator[list[Material]]:
    for section in place.sections:
        assets = (each.asset for each in library.decisions if each.asset and each.need in section.needs)
        yield [_asset(place.ground, id) for id in dict.fromkeys(assets)]


def _of_their_kind(place: Place, claims: Sequence[Sequence[Material]]) -> Iterator[list[Material]]:
    """The price of a piece stands in what the company sells by, and its proof in a customer's story: of the pieces of
    the section's kind the source of a claim that stands there, else the one nearest to what the section asks for. A
    story proves and a case convinces whatever its title, if it is for this reader or this time."""
    register = {claim.id: claim.source for claim in place.ground.claims.allowed}
    for at, step in enumerate(place.steps):
        pool = [asset for asset in place.ground.picture.assets if asset.content_type in step.types]
        usable = [asset for asset in pool if may_be_used(place.ground, asset)]
        sources = {register[item.source] for item in claims[at]}
        rows = place.closeness([place.wanted[at], step.asks], [asset.title for asset in usable])
        near = [max(values) for values in zip(*rows, strict=True)] if rows else [0.0] * len(usable)
        fitting = [
            (asset.id not in sources, -value, asset.id)
            for value, asset in zip(near, usable, strict=True)
            if asset.id in sources or value >= AT_HOME or (_by_kind(step) and _is_near(place.ground, asset))
        ]
        yield [_asset(place.ground, id) for *_, id in sorted(fitting)[:1]]


def _by_kind(step: Step) -> bool:
    return step.kinds[:1] in (("proof",), ("alignment",))


def _proving(step: Step) -> bool:
    return step.kinds[:1] == ("proof",)


def _is_near(ground: Ground, asset: Asset) -> bool:
    """For this reader, of this phase or the next."""
    phases = {ground.phase.id, ground.next_phase.id if ground.next_phase else ground.phase.id}
    return ground.persona.id in asset.personas or not phases.isdisjoint(asset.phases)


def _claims(place: Place) -> list[list[Material]]:
    found: list[list[Material]] = [[] for _ in place.steps]
    for claim in place.ground.claims.allowed:
        at = _home_of(place, claim)
        if at is not None:
            found[at].append(Material(claim.id, claim.claim, hint=not _is_for_claims(place, at)))
    return found


def _is_for_claims(place: Place, at: int) -> bool:
    """Whether a figure is what the section is made of; elsewhere it only stands there."""
    step = place.steps[at]
    return bool(step.types) or _proving(step) or step is CASE


def _home_of(place: Place, claim: Claim) -> int | None:
    """Where a figure belongs: the section of what the piece itself is, of proof, of the need it speaks of, of its
    source's kind, or of the facts for whoever approves."""
    source = place.ground.picture.asset_of.get(claim.source or "")
    kind = source.content_type if source else ""
    of_kind = _of_that_kind(place, kind, (claim.claim, source.title)) if source else None
    if of_kind is not None and (kind == place.form.content_type or _compares(place, claim, kind)):
        return of_kind
    proven = next((at for at, step in enumerate(place.steps) if _proving(step)), None)
    if proven is not None and _proves(claim, kind, place.form):
        return proven
    need = _need_of(place, claim.claim)
    case = next((at for at, step in enumerate(place.steps) if step is CASE), None)
    return next((at for at in (need, of_kind, case) if at is not None), None)


def _of_that_kind(place: Place, kind: str, texts: Sequence[str]) -> int | None:
    """Of several sections for pieces of a kind the one that asks for what the texts say."""
    fitting = [at for at, step in enumerate(place.steps) if kind in step.types]
    rows = place.closeness([place.steps[at].asks for at in fitting], texts)
    return max(zip(map(max, rows), fitting, strict=True))[1] if rows else next(iter(fitting), None)


def _compares(place: Place, claim: Claim, kind: str) -> bool:
    """Whether it says where others stand, and not what somebody achieved: that is what it replaces in a piece of proof."""
    picture = place.ground.picture
    replaced = [id for each in picture.forbidden_claims if each.replace_with == claim.id for id in each.assets]
    achieved = any(picture.asset_of[id].content_type == PROOF for id in replaced if id in picture.asset_of)
    return kind == BENCHMARK and not achieved


def _proves(claim: Claim, kind: str, form: Form) -> bool:
    """Whether a claim is one of results, from a sample or a piece of proof. What a security piece proves are documents."""
    return kind == SECURITY if form.content_type == SECURITY else claim.n is not None or kind in SUITED["proof"]


def _need_of(place: Place, text: str) -> int | None:
    """The section of the need a claim speaks of, by the need and what readers were heard to ask of it."""
    needs = [need for need in place.ground.all_needs if place.home(need.id) is not None]
    heard = [each for each in place.questions if each.heard and place.home(each.need or "") is not None]
    owners = [*(need.id for need in needs), *(each.need or "" for each in heard)]
    rows = place.closeness([text], [*(need.text for need in needs), *(each.text for each in heard)])
    if rows is not None:
        value, owner = max(zip(rows[0], owners, strict=True), key=lambda each: each[0])
        return place.home(owner) if value >= ABOUT else None
    speaking = [need.id for need in needs if shared(text, stems(need.text))]
    return place.home(speaking[0]) if speaking else None


def _linked(place: Place, library: LibraryPlan) -> list[list[Material]]:
    """By section, the linked assets whose titles mean the same: they may hold what is needed."""
    rows = place.closeness(place.wanted, [link.title for link in library.links])
    if rows is None:
        return [[] for _ in place.steps]
    return [
        [
            Material(link.asset, link.title, hint=True)
            for link, value in zip(library.links, row, strict=True)
            if value >= AT_HOME
        ]
        for row in rows
    ]


def _with_its_words(place: Place, at: int, items: Sequence[Material]) -> list[Material]:
    """The material with the sentence of each of its assets that says most of what the section is about."""
    section = place.sections[at]
    needs = [place.ground.picture.need_of[id].text for id in section.needs]
    asked = [place.questions[number - 1].text for number in section.questions]
    wanted = [place.steps[at].asks, place.wanted[at], *needs, *asked]
    assets = [item.source for item in items if item.source in place.ground.picture.asset_of]
    lines = [line for asset in dict.fromkeys(assets) for line in lines_of_asset(place.ground, asset)]
    nearest = _nearest(place, wanted, lines, OF_IT)
    words = {asset: next((line for line in nearest if line.asset == asset), None) for asset in assets}
    told = ((item, words.pop(item.source, None)) for item in items)
    return [each for item, line in told for each in (item, *([_quoted(line)] if line else []))]


def _asked_for(place: Place, at: int) -> list[Material]:
    """The sentence of an asset for this reader that says what the section asks for: one for others describes their page."""
    ground, asks = place.ground, place.steps[at].asks
    own = [each for each in ground.picture.assets if ground.persona.id in each.personas]
    usable = [each for each in own if may_be_used(ground, each)]
    lines = _nearest(place, [asks], lines_near(ground, usable), ASKED_FOR)
    return [each for line in lines[:1] for each in (_asset(ground, line.asset), _quoted(line))]


def _signed(ground: Ground) -> list[Material]:
    """The page to sign that there is already: the sentence of an asset of this phase that says so."""
    return [each for line in signing_lines(ground)[:1] for each in (_asset(ground, line.asset), _quoted(line))]


def _nearest(place: Place, wanted: Sequence[str], lines: Sequence[AssetLine], least: float) -> list[AssetLine]:
    """Those at least so close to one of the texts wanted, the closest first."""
    speaking = speaking_of(lines, " ".join(wanted))
    rows = place.closeness(wanted, [line.text for line in speaking])
    near = [max(values) for values in zip(*rows, strict=True)] if rows else []
    ranked = sorted(zip(near, range(len(near)), strict=True), key=lambda each: (-each[0], each[1]))
    return [speaking[at] for value, at in ranked if value >= least]


def _each_sentence_once(items: Sequence[Sequence[Material]]) -> list[list[Material]]:
    """Titles may stand again: they are short, and say what is at hand."""
    told: set[str] = set()
    left: list[list[Material]] = []
    for every in items:
        left.append([item for item in every if item.text not in told])
        told |= {item.text for item in every if item.text.startswith("“")}
    return left


def _quoted(line: AssetLine) -> Material:
    return Material(line.asset, f"“{line.text}”")


def _doubts(ground: Ground, step: Step) -> list[Material]:
    """What the others say against it stands with the objections."""
    return [Material(OBJECTIONS, "")] if step is DOUBTS and any(each.said_by for each in objections(ground)) else []


def _asset(ground: Ground, id: str) -> Material:
    return Material(id, ground.picture.asset_of[id].title)


def _whom(ground: Ground, step: Step, experts: Iterable[str]) -> str:
    """A colleague by name; a reader is reached as it stands under people."""
    if step.whom == READER:
        return "the reader"
    if step.whom == SELLER:
        sellers = [ground.person(deal.owner) for deal in ground.deals if deal.owner]
        return listed(sellers) or "the sales team"
    return next(iter(experts), "") or ground.owner or "the owner of the map"
