"""Why the piece is due now, until when, and who waits for it: from the gap, the deals and the question log."""

from collections.abc import Iterable
from datetime import date, timedelta

from content_library.briefs import interview
from content_library.briefs.fields import Distribution, LibraryPlan, People, unknown
from content_library.briefs.ground import Ground, day, listed
from content_library.days_said import next_day
from content_library.deal_cards import stuck_share
from content_library.intake import Campaign, Deal

BEFORE_A_DATE = timedelta(days=2)
"""The seller needs a day to read it and a day to send it."""
TIME_TO_WRITE = timedelta(days=5)
"""A step that is nearer gets what there is: nobody writes and reviews a piece in less."""
WITHOUT_A_DATE = timedelta(days=14)
"""Two weeks: one to write, one to review."""
MOST_INTERVIEWEES = 3
MOST_OWNED = 5
"""As many as are linked at most."""
NO_CAMPAIGN = ("none",)
NO_DEAL = ("none in this phase",)


def why_now(ground: Ground) -> tuple[str, ...]:
    """Three lines: the gap, the deals past their time, the questions nobody could answer."""
    return (_the_gap(ground), _the_deals(ground), _the_questions(ground))


def due(ground: Ground) -> tuple[date, str]:
    """Two days before the next date of a deal of the phase, when that is still ahead; else in 14 days, and never later
    where a deal is past the usual time of its stage. A date is the day it should close, or the one its next step names
    where that leaves time to write."""
    today = ground.picture.today
    closing = [
        (deal.close_date, f"{deal.account} should close on {day(deal.close_date)}")
        for deal in ground.deals
        if deal.close_date and deal.close_date - BEFORE_A_DATE >= today
    ]
    steps = [
        (step, f"the next step of {deal.account} is on {day(step)}")
        for deal in ground.deals
        if (step := _next_step(ground, deal)) and step - BEFORE_A_DATE - today >= TIME_TO_WRITE
    ]
    if not closing and not steps:
        return today + WITHOUT_A_DATE, "two weeks: no deal here has a date ahead"
    ahead, because = min((*steps, *closing), key=lambda found: found[0])
    stuck = [deal for deal in ground.deals if stuck_share(ground.picture, deal) > 0]
    if stuck and ahead - BEFORE_A_DATE > today + WITHOUT_A_DATE:
        return today + WITHOUT_A_DATE, f"two weeks: {stuck[0].account} is past the usual time of its stage"
    return ahead - BEFORE_A_DATE, because


def people(ground: Ground, library: LibraryPlan) -> People:
    """Interviewees are reached through the owner of their deal."""
    owners = _expert_in(ground, library)
    return People(
        experts=tuple(f"{name} ({', '.join(owned)})" for name, owned in owners.items()) or (unknown(ground.owner),),
        interviewees=_interviewees(ground) or (unknown(ground.owner or "the sales team"),),
        questions=interview.questions(ground) or (unknown(ground.owner),),
    )


def experts(ground: Ground, library: LibraryPlan) -> tuple[str, ...]:
    """Their names alone."""
    return tuple(_expert_in(ground, library))


def _expert_in(ground: Ground, library: LibraryPlan) -> dict[str, list[str]]:
    """Experts own what is worked on, or else what is linked, or else what else there is for this reader: by name which
    assets."""
    worked_on = [decision.asset for decision in library.decisions if decision.asset]
    own = [asset.id for asset in ground.picture.assets if ground.persona.id in asset.personas][:MOST_OWNED]
    linked = [link.asset for link in library.links]
    return _owners(ground, worked_on) or _owners(ground, linked) or _owners(ground, own)


def reviewers(ground: Ground) -> tuple[str, ...]:
    """Who approved the claims that may be used, and the owner of the phase."""
    approvers: dict[str, list[str]] = {}
    for claim in ground.claims.allowed:
        approvers.setdefault(ground.person(claim.approved_by), []).append(claim.id)
    if ground.owner:
        approvers.setdefault(ground.owner, []).append(f"owns {ground.phase.label}")
    named = tuple(f"{name} ({', '.join(why)})" for name, why in approvers.items())
    return named if ground.owner else (*named, unknown(""))


def distribution(ground: Ground) -> Distribution:
    running = [each for each in ground.picture.campaigns if _runs(each.ends, ground.picture.today)]
    own = [_campaign(each) for each in running if (each.persona, each.phase) == ground.key]
    beside = [each for each in running if each.phase == ground.phase.id and each.persona != ground.persona.id]
    campaigns = own or [
        f"{each.name} ({each.id}) for the {_label(ground, each)}, with this to pass on" for each in beside
    ]
    return Distribution(
        deals=tuple(f"{deal.account} ({deal.id}, {ground.said(ground.person(deal.owner))})" for deal in ground.deals)
        or NO_DEAL,
        tell=tuple(dict.fromkeys(ground.person(asked.asker) for asked in ground.open_questions if asked.asker))
        or ("nobody asked",),
        campaigns=tuple(campaigns) or NO_CAMPAIGN,
    )


def _campaign(campaign: Campaign) -> str:
    return f"{campaign.name} ({campaign.id}){f', {listed(campaign.channels)}' if campaign.channels else ''}"


def _label(ground: Ground, campaign: Campaign) -> str:
    known = ground.picture.persona_of.get(campaign.persona)
    return known.label if known else campaign.persona


def _next_step(ground: Ground, deal: Deal) -> date | None:
    """The day it names, and nothing else of it: what it says is for the owner of the deal."""
    company = ground.picture.company
    languages = dict.fromkeys((company.default_language, "en", *company.content_languages, deal.language))
    return next_day(deal.next_step, ground.picture.today, filter(None, languages))


def _the_gap(ground: Ground) -> str:
    gap, scored = ground.gap, ground.scored
    if gap is None or scored.coverage is None:
        return f"{ground.persona.label} in {ground.phase.label} has no coverage yet."
    place = ground.ranked_gaps.index(gap) + 1
    met = [need for need in scored.needs if need.label == "met"]
    open_needs = len(scored.needs) - len(met)
    return (
        f"Priority {gap.priority:g}, number {place} of {len(ground.ranked_gaps)}. "
        f"Coverage {scored.coverage:g} %, {open_needs} of {len(scored.needs)} needs open."
    )


def _the_deals(ground: Ground) -> str:
    """Neither amounts nor reasons: those are the owner's of each deal, and a brief is read by everybody."""
    stuck = [
        (ground.picture.deal_of[id], days, usual)
        for id, days, usual, _ in (ground.gap.stuck_deals if ground.gap else ())
    ]
    lost = [f" Lost: {deal.account}." for deal in ground.picture.deals if _was_lost_here(ground, deal)]
    held = [deal.account for deal in ground.held_deals if ground.deal in (None, deal.id)]
    later = f" Not on board: {listed(held)}." if held else ""
    if not stuck:
        return f"No deal past its usual time.{later}{''.join(lost)}"
    deals, every = "1 deal" if len(stuck) == 1 else f"{len(stuck)} deals", {usual for _, _, usual in stuck}
    if len(every) == 1:
        waiting = listed(f"{deal.account} ({days})" for deal, days, _ in stuck)
        return f"{deals} past the usual {every.pop()} days: {waiting}.{later}{''.join(lost)}"
    waiting = listed(f"{deal.account} ({days} days, usual {usual})" for deal, days, usual in stuck)
    return f"{deals} past the usual time: {waiting}.{later}{''.join(lost)}"


def _was_lost_here(ground: Ground, deal: Deal) -> bool:
    """Lost, with this persona blocking."""
    blocking = any(
        contact.persona == ground.persona.id and contact.status == "blocking"
        for contact in ground.picture.contacts_of.get(deal.id, ())
    )
    return deal.status == "lost" and blocking


def _the_questions(ground: Ground) -> str:
    requests, window = ground.requests, ground.picture.taxonomy.priority.demand_window_days
    if not requests:
        return f"Nobody asked for it in the last {window} days."
    who = listed(ground.person(each.asker) or "a colleague" for each in requests)
    open_requests = "1 open request" if len(requests) == 1 else f"{len(requests)} open requests"
    return f"{open_requests} in {window} days, by {who}; last on {day(max(each.last for each in requests))}."


def _owners(ground: Ground, assets: Iterable[str]) -> dict[str, list[str]]:
    """Who owns which of the assets."""
    owners: dict[str, list[str]] = {}
    for id in dict.fromkeys(assets):
        if ground.picture.asset_of[id].owner:
            owners.setdefault(ground.person(ground.picture.asset_of[id].owner), []).append(id)
    return owners


def _interviewees(ground: Ground) -> tuple[str, ...]:
    """Known contacts of this persona in open deals, those of the phase first: the role and the account, no name."""
    others = [deal for deal in ground.picture.deals if deal.status == "open" and deal not in ground.deals]
    found = [
        f"the {ground.persona.label} at {deal.account}, {_through(ground, deal)} ({contact.status.replace('_', ' ')})"
        for deal in (*ground.deals, *others)
        for contact in ground.picture.contacts_of.get(deal.id, ())
        if contact.persona == ground.persona.id and contact.is_known
    ]
    return tuple(found[:MOST_INTERVIEWEES])


def _through(ground: Ground, deal: Deal) -> str:
    return f"through {ground.person(deal.owner)}" if deal.owner else unknown("the sales team")


def _runs(ends: date | None, today: date) -> bool:
    return ends is None or ends >= today
