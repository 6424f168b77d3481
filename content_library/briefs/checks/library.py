"""What a brief has the library do: reuse decided, links that may be offered, what the piece is not."""

from content_library.briefs.checks.stated import stated
from content_library.briefs.fields import Brief
from content_library.briefs.ground import listed
from content_library.briefs.library import LEFT_OUT
from content_library.coverage import coverage
from content_library.picture import Picture
from content_library.sharing import blocks, may_share

LEAST_LINKS = 2
LEAST_BOUNDARIES = 2
CLOSE = 0.8
"""A need covered this well leaves nothing for a second piece."""


def reuse_decided(brief: Brief, picture: Picture) -> str:
    decided = {decision.need: decision for decision in brief.library.decisions}
    undecided = [need.id for need in brief.needs if need.id not in decided]
    if undecided or not brief.needs:
        return f"Say for {listed(undecided) or 'each need'} whether to reuse, replace or write anew."
    for need in brief.needs:
        serving = _serving_well(picture, need.id) if need.id in picture.need_of else None
        if decided[need.id].action == "create" and serving is not None:
            return f"{serving} already answers {need.id}: refresh it instead, or choose another need."
    return ""


def offerable_links(brief: Brief, picture: Picture) -> str:
    refused = [
        link.asset
        for link in brief.library.links
        if link.asset not in picture.asset_of
        or may_share(picture, picture.asset_of[link.asset], "guest", "shared").kind != "offer"
    ]
    if refused:
        return f"Take out {listed(refused)}: it may not be offered to this reader."
    barred = _barred(brief, picture)
    if barred:
        return f"Say that {listed(barred)} may not be linked."
    phase = picture.phase_of.get(brief.phase)
    has_next = phase is not None and any(each.order > phase.order for each in picture.mapped_phases)
    if len(brief.library.links) < LEAST_LINKS:
        return f"Link at least {LEAST_LINKS} assets that may be offered."
    if has_next and not any(link.next_phase for link in brief.library.links):
        return "Link one asset of the next phase."
    return ""


def _barred(brief: Brief, picture: Picture) -> list[str]:
    """What is tagged with the needs, may be given to nobody, and is neither worked on nor ruled out, as far as there is
    room to say so."""
    room = 0 if brief.pasted else LEFT_OUT - len(brief.library.do_not_link)
    known = {*(each.asset for each in brief.library.do_not_link), *(each.asset for each in brief.library.decisions)}
    tagged = {asset.id: asset for need in brief.needs for asset in picture.assets_for_need.get(need.id, ())}
    return [id for id, asset in tagged.items() if blocks(picture, asset) and id not in known][: max(0, room)]


def boundaries_said(brief: Brief, picture: Picture) -> str:
    listed_claims = {forbidden.claim.id for forbidden in brief.claims.forbidden}
    missing = [claim.id for claim in picture.forbidden_claims if claim.id not in listed_claims]
    if missing:
        return f"List the forbidden claims {listed(missing)}."
    if len(brief.boundaries) < LEAST_BOUNDARIES:
        return f"Say {LEAST_BOUNDARIES} things the piece is not."
    return "" if brief.words and any(map(stated, brief.words.avoid)) else "List the words to avoid."


def _serving_well(picture: Picture, need: str) -> str | None:
    """The best asset for a need that is met so well that a second piece adds nothing."""
    known = picture.need_of[need]
    scored = coverage(picture).cell(known.persona, known.phase).needs
    return next((each.counting[0] for each in scored if each.need == need and each.coverage >= CLOSE), None)
