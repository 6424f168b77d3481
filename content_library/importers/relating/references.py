"""What refers to the map from elsewhere: tags, stages, deals. What leads nowhere is left out and said."""

from collections.abc import Mapping

from content_library.importers.findings import choice, quoted
from content_library.importers.relating.check import Check, called, changed
from content_library.importers.shapes import Placed, by_class
from content_library.intake import (
    BriefRequest,
    Campaign,
    Contact,
    CrmStage,
    Deal,
    LoggedQuestion,
    ModelStage,
    PhaseWord,
    ResearchNote,
    StageChange,
)
from content_library.spelling import folded

SUM = 0.011  # shares of a stage are written with one or two decimals; three thirds of 0.33 are fine


def tags(placed: list[Placed], check: Check) -> list[Placed]:
    left = []
    for one in placed:
        value = one.value
        if isinstance(value, Campaign | BriefRequest | Contact):
            kinds = ("persona",) if isinstance(value, Contact) else ("persona", "phase")
            lost = "the contact" if isinstance(value, Contact) else "all of it"
            column = "contacts" if isinstance(value, Contact) else None
            if any(check.unknown(kind, getattr(value, kind), one, lost, column) for kind in kinds):
                continue
        elif isinstance(value, LoggedQuestion):
            one = _without_unknown(one, {"persona": "persona", "phase": "phase"}, check)  # noqa: PLW2901
        elif isinstance(value, ResearchNote):
            one = _with_known_tags(one, {"persona": "persona", "phases": "phase"}, check)  # noqa: PLW2901
        left.append(one)
    return left


def _without_unknown(one: Placed, fields: Mapping[str, str], check: Check) -> Placed:
    lost = [
        name
        for name, kind in fields.items()
        if getattr(one.value, name) and check.unknown(kind, getattr(one.value, name), one, "the word", name)
    ]
    return changed(one, **dict.fromkeys(lost)) if lost else one


def _with_known_tags(one: Placed, fields: Mapping[str, str], check: Check) -> Placed:
    known = {
        name: tuple(tag for tag in getattr(one.value, name) if not check.unknown(kind, tag, one, "the tag", name))
        for name, kind in fields.items()
    }
    return changed(one, **known)


def mentions_of_needs(placed: list[Placed], check: Check) -> list[Placed]:
    left = []
    for one in placed:
        if isinstance(one.value, LoggedQuestion):
            left.append(_without_unknown(one, {"need": "need"}, check))
        elif isinstance(one.value, BriefRequest):
            left.append(_with_known_tags(one, {"needs": "need"}, check))
        else:
            left.append(one)
    return left


def stages(placed: list[Placed], check: Check) -> list[Placed]:
    left = []
    for one in placed:
        value = one.value
        if isinstance(value, ModelStage):
            shares = tuple(s for s in value.shares if not check.unknown("phase", s.phase, one, "the share", s.phase))
            total = sum(share.weight for share in value.shares)
            if abs(total - 1) > SUM:
                what = f"the shares of {called(value)} of {quoted(value.model)} add up to {total:g}, not 1"
                check.about(one).warn(one.line, what, "Change them until they add up to 1.", value.stage)
            one = changed(one, shares=shares)  # noqa: PLW2901
        elif isinstance(value, CrmStage):
            phase = None if value.phase and check.unknown("phase", value.phase, one, "the phase") else value.phase
            also = tuple(p for p in value.also if not check.unknown("phase", p, one, "the phase", "also"))
            one = changed(one, phase=phase, also=also)  # noqa: PLW2901
        elif isinstance(value, PhaseWord) and check.unknown("phase", value.phase, one, "the word"):
            continue
        left.append(one)
    return left


def deals(placed: list[Placed], check: Check) -> list[Placed]:
    """CRM stages get the crosswalk's spelling; a stage nobody mapped leaves the deal without a phase."""
    of = by_class(placed)
    spelling = {folded(one.value.stage): one.value.stage for one in reversed(of[CrmStage])}
    known = {one.value.id for one in of[Deal]}
    lost: dict[str, Placed] = {}
    left = []
    for one in placed:
        value = one.value
        if isinstance(value, Deal):
            stage = spelling.get(folded(value.crm_stage))
            if stage is None:
                what = f"{quoted(value.crm_stage)} of {called(value)} is no stage of the crosswalk; it has no phase"
                remedy = choice(value.crm_stage, spelling.values()) if spelling else "Map it under `crm:`."
                check.about(one).warn(one.line, what, remedy, "crm_stage")
            elif stage != value.crm_stage:
                one = changed(one, crm_stage=stage)  # noqa: PLW2901
        elif isinstance(value, StageChange) and value.deal not in known:
            lost.setdefault(value.deal, one)
            continue
        left.append(one)
    if "deals" not in check.unread:
        for deal, one in lost.items():
            what = f"{quoted(deal)} is no deal of the deals file; its history is left out"
            check.about(one).refuse(one.line, what, choice(deal, sorted(known)), "deal_id")
    return left
