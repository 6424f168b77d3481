"""Records of the library picked by what is known of them, whose, how old, how used, and what was just listed narrowed."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta

from bot.answering.answer import Answer
from bot.answering.desk import Desk
from bot.answering.offering import Shelf, named_asset
from bot.answering.reply import reply
from bot.answering.time_ranges import first_day, past_days
from bot.answering.why_blocked import why_blocked
from bot.answering.wording import first_name, persona_label, phase_label, titled
from bot.skills.assets.count_assets import is_meant
from bot.skills.assets.tell_usage import tell_usage
from content_library.audit import aged, audit
from content_library.intake import Asset
from content_library.sharing import may_share
from retrieval.reading.wants.shelf_asked import Order, ShelfAsked, Trait, shelf_asked
from retrieval.understood import Intent
from retrieval.vocabulary import Vocabulary

LISTS: frozenset[Intent] = frozenset({"audit", "metrics", "asset_find", "need_lookup"})
"""Answers whose assets "those" are."""
REPORTS: frozenset[Intent] = frozenset({"audit", "metrics"})
"""Answers that list assets by what is known of them: a name behind one narrows the list."""
ELSE_READ_AS: frozenset[Intent] = LISTS | {
    "asset_info", "gap_list", "out_of_scope", "out_of_data", "help", "persona_info", "coverage_matrix", "journey_info",
    "brief_status", "deal_info", "explain_score", "feedback",
}  # fmt: skip
"""What such a question may be read as by its other words."""
SHORT = 4
"""Words of a message that leans on the list before it by its brevity."""
SHORT_RANKED = 6
"""Of one that asks for the first or last: "which is the most used"."""
OF_CONTENT = ("draft", "in_review", "published", "archived")
LISTED = 12
"""Assets told one by one; the others are a number."""
_DAYS_A_MONTH = 365 / 12


def tell_shelf(desk: Desk) -> Answer | None:
    """None where no record is picked by its owner, its age, its use or what it lacks."""
    if desk.understood.intent not in ELSE_READ_AS or desk.question.place == "shared":
        return None
    asked = shelf_asked(desk.question, Vocabulary.of(desk.picture))
    if asked is None or (desk.role == "sales" and not _is_news(asked)):
        return None
    if asked.no_phases:
        phases = tuple(each for each in desk.understood.slots.phase if each not in asked.no_phases)
        desk = replace(desk, understood=replace(desk.understood, slots=desk.understood.slots.changed(phase=phases)))
    if asked.lacking:
        slots = desk.understood.slots.changed(language=asked.written)
        desk = replace(desk, understood=replace(desk.understood, slots=slots))
        asked = replace(asked, traits=("untranslated",))
    if "unreviewed" in asked.traits and not asked.months and _day_said(desk) is None:
        asked = replace(_without(asked, "unreviewed"), order="oldest")
    if "fresh" in asked.traits and (asked.order is not None or _days_gone(desk) is None):
        asked = _without(asked, "fresh")
    if (use := _of_use(desk, asked)) is not None:
        return use
    given = _given(desk, asked)
    if asked.bare or (given is None and not _is_of_the_library(desk, asked)):
        return None
    scope = [each for each in given or desk.picture.assets if _may_be_told(desk, each)]
    scope = [each for each in scope if desk.role != "sales" or each.status == "published"]
    kept = [each for each in scope if _is_meant(desk, each) and all(_HAS[t](desk, each, asked) for t in asked.traits)]
    kept = [each for each in kept if not asked.owners or each.owner in asked.owners]
    if given is not None and not kept and not asked.those:
        return tell_shelf(replace(desk, before=None))  # whoever names the next owner asks of the whole library again
    return _told(desk, asked, _ordered(desk, asked, kept), scope)


def _is_news(asked: ShelfAsked) -> bool:
    """What a seller asks of the library as well: what is new in it."""
    return not asked.owners and (asked.traits == ("fresh",) or (asked.order == "newest" and not asked.traits))


def _without(asked: ShelfAsked, trait: Trait) -> ShelfAsked:
    return replace(asked, traits=tuple(each for each in asked.traits if each != trait))


def _of_use(desk: Desk, asked: ShelfAsked) -> Answer | None:
    """What is used most, least or not at all: of the whole library, also behind a list of the first of them."""
    listed = desk.before is not None and desk.before.intent == "audit" and bool(desk.before.assets)
    ranks = asked.order in ("most_used", "least_used") and not (asked.those or (listed and not asked.plainly))
    behind = desk.before is not None and desk.before.intent == "metrics" and bool(desk.before.assets)
    if asked.bare and behind:
        if asked.bare == "least":
            return _as_metrics(desk, least=True)
        asked = ShelfAsked(traits=("unused",))
    elif ranks and desk.understood.intent == "metrics" and "unowned" not in asked.traits:
        return _as_metrics(desk, least=asked.order == "least_used")
    if not (behind and asked.traits == ("unused",) and not asked.those):
        return None
    scope = [each for each in desk.picture.assets if each.status == "published" and _may_be_told(desk, each)]
    return _told(desk, asked, [each for each in scope if each.uses_90d == 0], scope)


def _as_metrics(desk: Desk, *, least: bool) -> Answer:
    understood = replace(desk.understood, intent="metrics", readings=())
    return tell_usage(replace(desk, understood=understood), least=least)


def _given(desk: Desk, asked: ShelfAsked) -> list[Asset] | None:
    """What the answer before listed, where the question is asked of that."""
    before = desk.before
    if before is None or before.intent not in LISTS or not before.assets:
        return None
    names = any(getattr(desk.understood.slots, slot) for slot in ("language", "persona", "phase", "format", "status"))
    named = bool(asked.owners or asked.order or asked.traits or names)
    narrows = asked.those and (named or asked.grouped)
    if before.intent in REPORTS:
        brief = len(desk.question.text.split()) <= (SHORT_RANKED if asked.order else SHORT)
        narrows |= asked.grouped or (named and not asked.plainly and brief)
    elif not (asked.owners or asked.grouped):
        return None
    return [desk.picture.asset_of[each] for each in before.assets if each in desk.picture.asset_of] if narrows else None


def _is_of_the_library(desk: Desk, asked: ShelfAsked) -> bool:
    """Of all there is: by owner or trait, and by age where records are named as such."""
    since = "unreviewed" in asked.traits and (asked.plainly or asked.months > 0 or _day_said(desk) is not None)
    named = bool(desk.understood.slots.language or asked.lacking)
    spoken = "untranslated" in asked.traits and (asked.plainly or named)
    looked_for = asked.plainly or desk.understood.intent in ("asset_find", "audit")
    others = spoken or (looked_for and ("needless" in asked.traits or bool(_states(desk))))
    others |= "unowned" in asked.traits and asked.plainly
    others |= not {"fresh", "overdue"}.isdisjoint(asked.traits)
    newest = asked.order == "newest" and not desk.understood.slots.format
    by_age = asked.plainly and (asked.order == "oldest" or newest)
    return (bool(asked.owners) and looked_for) or by_age or since or others


def _may_be_told(desk: Desk, asset: Asset) -> bool:
    return may_share(desk.picture, asset, desk.role, desk.question.place).may_be_named


def _is_meant(desk: Desk, asset: Asset) -> bool:
    slots = desk.understood.slots
    spoken = not slots.language or asset.language in slots.language
    return is_meant(desk, asset) and spoken and (not _states(desk) or asset.status in _states(desk))


def _states(desk: Desk) -> list[str]:
    """Of content: "done" is one of briefs."""
    return [each for each in desk.understood.slots.status if each in OF_CONTENT]


def _ordered(desk: Desk, asked: ShelfAsked, kept: Sequence[Asset]) -> list[Asset]:
    order = asked.order or next((_BY_AGE[each] for each in asked.traits if each in _BY_AGE), None)
    if order is None:
        return sorted(kept, key=lambda each: each.id)
    return sorted(kept, key=lambda each: (_RANK[order](desk, each), each.id))


def _told(desk: Desk, asked: ShelfAsked, kept: Sequence[Asset], scope: Sequence[Asset]) -> Answer:
    """Where none is left, a follow-up is about those that were looked at."""
    words = desk.words
    what = words.listed(_conditions(desk, asked))
    if asked.order is not None and kept:
        first = words.say("tell-shelf-first", order=asked.order, asset=_line(desk, asked, kept[0]))
        lines = [first, *(f"   {_line(desk, asked, each)}" for each in kept[1:LISTED])]
    elif asked.grouped:
        lines = _by_owner(desk, kept)
    else:
        first = words.say("tell-shelf-found", n=len(kept), all=len(scope), what=what)
        lines = [first, *(f"   {_line(desk, asked, each)}" for each in kept[:LISTED])]
    more = [words.say("tell-changes-more", n=len(kept) - LISTED)] if len(kept) > LISTED and not asked.grouped else []
    understood = replace(desk.understood, intent="audit", slots=desk.understood.slots.changed(topic=None), readings=())
    blocked = [each for each in kept if _why(desk, each)]
    shelf = Shelf(named=tuple(named_asset(each, _why(desk, each)) for each in blocked))
    ids = [each.id for each in kept or scope]
    return reply(replace(desk, understood=understood), [*lines, *more], shelf=shelf, sources=ids)


def _by_owner(desk: Desk, kept: Sequence[Asset]) -> list[str]:
    owners = dict.fromkeys(each.owner for each in kept)
    nobody = desk.words.say("tell-campaigns-nobody")
    of = {owner: [each.id for each in kept if each.owner == owner] for owner in owners}
    ranked = sorted(of.items(), key=lambda each: -len(each[1]))
    return [
        f"{first_name(desk.picture, owner) if owner else nobody} ({len(ids)}): {desk.words.listed(ids)}"
        for owner, ids in ranked
    ]


def _conditions(desk: Desk, asked: ShelfAsked) -> list[str]:
    """By what the records were picked, in words."""
    words, picture, slots = desk.words, desk.picture, desk.understood.slots
    told = [words.say("tell-shelf-owner", owner=first_name(picture, each)) for each in asked.owners]
    told += [words.language_name(each) for each in slots.language]
    told += [words.named("format", each) for each in slots.format]
    told += [words.named("asset-status", each) for each in _states(desk)]
    told += [persona_label(picture, each) for each in slots.persona]
    told += [phase_label(picture, each) for each in slots.phase]
    if asked.lacking:
        return [*told, words.say("tell-shelf-lacking", languages=words.listed(map(words.language_name, asked.lacking)))]
    first, last = _days_gone(desk) or (_since(desk, asked), picture.today)
    return told + [
        words.say(
            "tell-shelf-trait",
            trait=trait,
            day=words.day(first if trait == "fresh" else _since(desk, asked)),
            last=words.day(last),
        )
        for trait in asked.traits
    ]


def _line(desk: Desk, asked: ShelfAsked, asset: Asset) -> str:
    words = desk.words
    facts = [titled(words, asset)]
    by_review = asked.order == "oldest" or not {"unreviewed", "overdue"}.isdisjoint(asked.traits)
    if (asked.order == "newest" or "fresh" in asked.traits) and asset.created:
        facts.append(words.say("tell-shelf-created", day=words.day(asset.created)))
    if by_review and asset.last_reviewed:
        facts.append(words.say("tell-shelf-reviewed", day=words.day(asset.last_reviewed)))
    if asked.order in ("most_used", "least_used", "worst") and asset.uses_90d is not None:
        facts.append(words.say("audit-library-used", n=asset.uses_90d))
    if asked.order == "worst":
        return (
            words.listed(facts[:1]) + ": " + ", ".join(words.named("finding", each) for each in _findings(desk, asset))
        )
    if asset.status != "published":
        facts.append(words.named("asset-status", asset.status))
    if why := _why(desk, asset):
        facts.append(why)
    return ", ".join(facts)


def _why(desk: Desk, asset: Asset) -> str:
    sharing = may_share(desk.picture, asset, desk.role, desk.question.place)
    unpublished = asset.status != "published"
    return why_blocked(desk.words, sharing.reasons) if sharing.kind == "withheld" and not unpublished else ""


def _day_said(desk: Desk) -> date | None:
    """ "since 2024"."""
    said = desk.understood.slots.time_range or ""
    return first_day(said, desk.picture.today) if said.startswith("since") else None


def _days_gone(desk: Desk) -> tuple[date, date] | None:
    """ "in January", "since May", "last month"; None without any, and where it lies ahead."""
    said = desk.understood.slots.time_range or ""
    return past_days(said, desk.picture.today) if said and not said.startswith(("next", "coming")) else None


def _is_fresh(desk: Desk, asset: Asset) -> bool:
    days = _days_gone(desk)
    return days is not None and asset.created is not None and days[0] <= asset.created <= days[1]


def _since(desk: Desk, asked: ShelfAsked) -> date:
    return _day_said(desk) or desk.picture.today - timedelta(days=round(asked.months * _DAYS_A_MONTH))


def _is_elsewhere(desk: Desk, asset: Asset, asked: ShelfAsked) -> bool:
    """Whether it is in the language it is missed in, or a need of it has something published in that one; in any other
    language where none is named."""
    if asset.language in asked.lacking:
        return True
    others = (other for need in asset.needs for other in desk.picture.assets_for_need.get(need, ()))
    spoken = {other.language for other in others if other.status == "published"} - {asset.language}
    return bool(spoken.intersection(asked.lacking) if asked.lacking else spoken)


_HAS: Mapping[Trait, Callable[[Desk, Asset, ShelfAsked], bool]] = {
    "unreviewed": lambda desk, asset, asked: (asset.last_reviewed or date.min) < _since(desk, asked),
    "unused": lambda _desk, asset, _asked: asset.uses_90d == 0,
    "needless": lambda _desk, asset, _asked: not asset.needs,
    "unowned": lambda _desk, asset, _asked: not asset.owner,
    "overdue": lambda desk, asset, _asked: asset.id in (*aged(desk.picture), *audit(desk.picture).stale),
    "fresh": lambda desk, asset, _asked: _is_fresh(desk, asset),
    "untranslated": lambda desk, asset, asked: not _is_elsewhere(desk, asset, asked),
}


def _findings(desk: Desk, asset: Asset) -> list[str]:
    """The lists of the audit it stands in."""
    told: dict[str, Sequence[str | Sequence[str]]] = audit(desk.picture).as_json()
    return [key for key, found in told.items() if any(asset.id == each or asset.id in list(each) for each in found)]


_BY_AGE: Mapping[Trait, Order] = {"unreviewed": "oldest", "overdue": "oldest", "fresh": "newest"}
_RANK: Mapping[str, Callable[[Desk, Asset], tuple[int, ...]]] = {
    "oldest": lambda _, asset: ((asset.last_reviewed or asset.created or date.min).toordinal(),),
    "newest": lambda _, asset: (-(asset.created or asset.last_reviewed or date.min).toordinal(),),
    "most_used": lambda _, asset: (-(asset.uses_90d or 0),),
    "least_used": lambda _, asset: (asset.uses_90d or 0,),
    "worst": lambda desk, asset: (-len(_findings(desk, asset)), -(asset.uses_90d or 0)),
}
