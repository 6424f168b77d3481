"""The outline of one piece: the pattern of its type, and what each section is built from."""

from collections.abc import Sequence
from dataclasses import replace

from content_library.briefs.checks.argument import LEAST_SECTIONS
from content_library.briefs.fields import Form, LibraryPlan, MustAnswer
from content_library.briefs.form import SECURITY, SUITED
from content_library.briefs.ground import Ground
from content_library.briefs.outlines import Section, outline
from content_library.intake import Claim
from content_library.shared_words import shared, stems

AT_HOME = 0.38
"""Cosine from which a linked asset belongs to a section. Over the briefs of three companies the six that come so close
belong there; from 0.3 on one in three does not."""


def sections(ground: Ground, form: Form, questions: Sequence[MustAnswer], library: LibraryPlan) -> tuple[Section, ...]:
    secondary = [need for need in ground.all_needs if need.id in {question.need for question in questions}]
    placed = list(dict.fromkeys((*[need.id for need in ground.needs], *[need.id for need in secondary])))
    use = {need.id: _use(ground, need.id, library) for need in ground.needs}
    placed_already = {item for items in use.values() for item in items}
    proving = [claim for claim in ground.claims.allowed if _proves(ground, claim, form)]
    first = {question.need: question for question in reversed(questions)}.values()
    drawn = outline(
        form.content_type,
        [ground.picture.need_of[id] for id in placed],
        [(question.need, "" if question in first or question.heard else question.text) for question in questions],
        use,
        ground.picture.taxonomy.need_importance,
        proof=tuple(claim.id for claim in proving if claim.id not in placed_already),
        approved=ground.has_gatekeepers,
    )
    return _framed(_with_links(ground, drawn, library), placed[:1])


def _with_links(ground: Ground, drawn: tuple[Section, ...], library: LibraryPlan) -> tuple[Section, ...]:
    """Sections with nothing to build from get the linked assets whose titles mean the same."""
    empty = [at for at, section in enumerate(drawn) if not section.use]
    meanings, links = ground.picture.meanings, library.links
    if meanings is None or not empty or not links:
        return drawn
    wanted = [f"{drawn[at].heading}: {drawn[at].purpose}" for at in empty]
    rows = meanings.closeness(wanted, [link.title for link in links], ground.picture.company.default_language)
    near = {
        at: tuple(link.asset for link, value in zip(links, row, strict=True) if value >= AT_HOME)
        for at, row in zip(empty, rows, strict=False)
    }
    return tuple(replace(section, use=near.get(at, section.use)) for at, section in enumerate(drawn))


def _framed(sections: tuple[Section, ...], lead: Sequence[str]) -> tuple[Section, ...]:
    """Every section serves the piece: where no need has its place, the leading one. The last asks for a step."""
    if len(sections) < LEAST_SECTIONS:
        return sections
    served = [each if each.needs or each.questions else replace(each, needs=tuple(lead)) for each in sections]
    last = served[-1] if served[-1].use else replace(served[-1], use=("the call to action",))
    return (*served[:-1], last)


def _proves(ground: Ground, claim: Claim, form: Form) -> bool:
    """Whether a claim is one of results, from a sample or a piece of proof. What a security piece proves are documents."""
    source = ground.picture.asset_of.get(claim.source or "")
    kind = source.content_type if source else ""
    return kind == SECURITY if form.content_type == SECURITY else claim.n is not None or kind in SUITED["proof"]


def _use(ground: Ground, need: str, library: LibraryPlan) -> tuple[str, ...]:
    """What a section for the need is built from: the asset worked on, and the claims and notes that speak of it."""
    subject = stems(ground.picture.need_of[need].text)
    assets = (decision.asset for decision in library.decisions if decision.need == need and decision.asset)
    claims = (claim.id for claim in ground.claims.allowed if shared(claim.claim, subject))
    told = (*ground.evidence.quotes, *ground.evidence.observations)
    notes = (each.source for each in told if shared(each.text, subject))
    return tuple(dict.fromkeys((*assets, *claims, *notes)))
