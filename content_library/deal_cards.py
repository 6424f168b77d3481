"""Where a deal stands: its phase, how long it has been stuck, who has not approved yet."""

from dataclasses import dataclass
from fractions import Fraction

from content_library.errors import Unknown
from content_library.intake import Cell, Contact, ContactStatus, CrmStage, Deal
from content_library.picture import Picture
from content_library.remembered import remembered
from content_library.rounding import exact, rounded
from content_library.spelling import folded

ON_BOARD = ("engaged", "approved")
PARTS = ("driver", "participant", "gatekeeper")
GRAVITY: tuple[ContactStatus, ...] = ("blocking", "approved", "engaged", "not_engaged")
"""With two contacts of one persona: one who blocks outweighs one who agrees, one who agrees those not reached."""


@dataclass(frozen=True)
class DealCard:
    """`days` in the present stage, `typical` for it; `stuck` 0 to 1 with three decimals, 0 when closed.

    `people` has the personas with a contact only, and no names.
    """

    deal: Deal
    phase: str | None
    days: int
    typical: int | None
    stuck: float
    people: dict[str, ContactStatus]


@dataclass(frozen=True)
class OpenApproval:
    """A gatekeeper of `phase` who is not on board."""

    persona: str
    phase: str
    status: ContactStatus


def deal_card(picture: Picture, id: str) -> DealCard:
    """Raises `Unknown`."""
    deal = known_deal(picture, id)
    return DealCard(
        deal=deal,
        phase=phase_of(picture, deal),
        days=(picture.today - deal.stage_entered).days,
        typical=_typical(picture, deal),
        stuck=rounded(stuck_share(picture, deal), 3),
        people=people_of(picture, deal),
    )


def deal_cards(picture: Picture) -> tuple[DealCard, ...]:
    return tuple(deal_card(picture, deal.id) for deal in picture.deals)


def known_deal(picture: Picture, id: str) -> Deal:
    """Raises `Unknown`."""
    deal = picture.deal_of.get(id)
    if deal is None:
        raise Unknown(f"There is no deal {id}.", "Name a deal as the deals file does.")
    return deal


def stage_of(picture: Picture, name: str, pipeline: str | None = None) -> CrmStage | None:
    """The CRM stage of that name in any pipeline; in `pipeline` first when several have it."""
    found = remembered(picture, "stages", lambda: _stages(picture)).get(folded(name), ())
    return next((stage for stage in found if stage.pipeline == pipeline), found[0] if found else None)


def phase_of(picture: Picture, deal: Deal) -> str | None:
    """The main phase of the deal's stage; None when the deal is lost or its stage is not in the crosswalk."""
    stage = _stage(picture, deal)
    return None if stage is None or deal.status == "lost" else stage.phase


def phases_of(picture: Picture, deal: Deal) -> tuple[str, ...]:
    """The phases of the map its stage stands for, the main one first; () where that is none."""
    stage, main = _stage(picture, deal), phase_of(picture, deal)
    if stage is None or main is None:
        return ()
    return tuple(each for each in dict.fromkeys((main, *stage.also)) if each in picture.phase_of)


def is_held_in(picture: Picture, deal: Deal, persona: str, phase: str) -> bool:
    """Whether a contact like that is not on board of an open deal whose stage stands for an earlier `phase` as well: for
    them it is not over."""
    phases = phases_of(picture, deal)
    if deal.status != "open" or phase not in phases:
        return False
    earlier = picture.phase_of[phase].order < picture.phase_of[phases[0]].order
    return earlier and people_of(picture, deal).get(persona, "engaged") not in ON_BOARD


def stuck_share(picture: Picture, deal: Deal) -> Fraction:
    """Exact, 0 to 1: time over the typical, as a share of the typical. 0 when closed or nothing is typical."""
    typical = _typical(picture, deal)
    if not typical:
        return Fraction(0)
    over = Fraction((picture.today - deal.stage_entered).days - typical, typical)
    return min(max(over, Fraction(0)), Fraction(1))


def stuck_value(picture: Picture, deal: Deal) -> Fraction:
    """Exact, in the company's currency."""
    return value_of(deal) * stuck_share(picture, deal)


def value_of(deal: Deal) -> Fraction:
    """Exact, in the company's currency; what a deal would cost the seller counts as nothing."""
    return max(exact(deal.amount), Fraction(0))


def people_of(picture: Picture, deal: Deal) -> dict[str, ContactStatus]:
    """The status of each persona that has a contact, in the order of the file."""
    people: dict[str, ContactStatus] = {}
    for contact in picture.contacts_of.get(deal.id, ()):
        status = contact_status(contact)
        people[contact.persona] = min(people.get(contact.persona, status), status, key=GRAVITY.index)
    return people


def contact_status(contact: Contact) -> ContactStatus:
    """Nobody can be engaged who is not known."""
    return contact.status if contact.is_known else "not_engaged"


def plays_in(picture: Picture, deal: Deal, persona: str) -> bool:
    """Whether somebody like that is at a customer of this kind: the persona is of the deal's segment, or of any, or there
    is a contact. A deal of no known segment may have everybody."""
    segments = picture.persona_of[persona].segments if persona in picture.persona_of else ()
    unsaid = not segments or deal.segment not in {each.id for each in picture.segments}
    return unsaid or deal.segment in segments or persona in people_of(picture, deal)


def open_approvals(picture: Picture, id: str) -> tuple[OpenApproval, ...]:
    """Gatekeepers not on board, of the deal's phase first, then of the phases before it, the latest first.

    Nobody is named twice. Empty when the deal is closed. Raises `Unknown`.
    """
    deal = known_deal(picture, id)
    here = picture.phase_of.get(phase_of(picture, deal) or "")
    if here is None or deal.status != "open":
        return ()
    people, waiting = people_of(picture, deal), dict[str, OpenApproval]()
    passed = [phase for phase in picture.mapped_phases if phase.order <= here.order]
    for phase in sorted(passed, key=lambda phase: -phase.order):
        for cell in picture.cells:
            status = people.get(cell.persona, "not_engaged")
            gate = cell.phase == phase.id and cell.participation == "gatekeeper"
            if gate and status not in ON_BOARD and plays_in(picture, deal, cell.persona):
                waiting.setdefault(cell.persona, OpenApproval(cell.persona, phase.id, status))
    return tuple(waiting.values())


def missing_parts(picture: Picture, id: str) -> tuple[Cell, ...]:
    """Who takes part in the deal's phase, or approves a later one, and has no contact: each persona once, the deal's phase
    first. Whom `open_approvals` names is left out. Empty when the deal is closed. Raises `Unknown`.
    """
    deal = known_deal(picture, id)
    here = picture.phase_of.get(phase_of(picture, deal) or "")
    if here is None or deal.status != "open":
        return ()
    known = {*people_of(picture, deal), *(each.persona for each in open_approvals(picture, id))}
    missing = dict[str, Cell]()
    for phase in sorted(picture.mapped_phases, key=lambda phase: phase.order):
        parts = PARTS if phase == here else ("gatekeeper",) if phase.order > here.order else ()
        for cell in picture.cells:
            plays = cell.phase == phase.id and cell.participation in parts
            if plays and cell.persona not in known and plays_in(picture, deal, cell.persona):
                missing.setdefault(cell.persona, cell)
    return tuple(missing.values())


def _stages(picture: Picture) -> dict[str, tuple[CrmStage, ...]]:
    found: dict[str, tuple[CrmStage, ...]] = {}
    for stage in picture.crm_stages:
        name = folded(stage.stage)
        found[name] = (*found.get(name, ()), stage)
    return found


def _stage(picture: Picture, deal: Deal) -> CrmStage | None:
    return stage_of(picture, deal.crm_stage, pipeline_of(deal))


def pipeline_of(deal: Deal) -> str | None:
    """A file with deals of several pipelines says which in a column of that name."""
    return deal.columns.get("pipeline")


def _typical(picture: Picture, deal: Deal) -> int | None:
    stage = _stage(picture, deal)
    return stage.typical_days if stage is not None and deal.status == "open" else None
