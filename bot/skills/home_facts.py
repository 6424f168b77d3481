"""What concerns somebody before they ask: the contents of their own page, by role."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Literal

from bot.answering.desk import Desk
from bot.answering.permitted import permitted_deals, permitted_text
from bot.answering.shown import GapShown, GapsShown
from bot.answering.wording import first_name, titled
from bot.skills.cells.show_gaps import show_gaps
from content_library.audit import audit
from content_library.coverage import Coverage, coverage
from content_library.deal_cards import deal_card, open_approvals
from content_library.demand import demand_of
from content_library.intake import Asset, BriefRequest
from content_library.picture import Picture
from content_library.talk import Rating, Wish
from content_library.wishes import open_proposals, said_now

FEEDBACK = 3
"""The last ones; what is older is forgotten by whoever said it."""


Part = Literal["", "writes", "reviews", "decides", "asked_for", "waits"]
AWAITED: tuple[Part, ...] = ("asked_for", "waits")
"""Nothing to do: they asked for it, or for what it is to answer."""


@dataclass(frozen=True)
class MyBrief:
    """`part` is what the reader has to do with it, or waits for, "" nothing yet; `kept` briefs have a message of their own here."""

    brief: str
    title: str
    status: str
    due: date | None = None
    part: Part = ""
    kept: bool = False


@dataclass(frozen=True)
class MyDeal:
    """`missing` are personas of gatekeepers not on board; `blocking` those of them who block."""

    deal: str
    account: str
    phase: str
    days: int
    typical: int | None = None
    missing: tuple[str, ...] = ()
    blocking: tuple[str, ...] = ()


@dataclass(frozen=True)
class Proposed:
    """Something to add to the library; `by` is who proposed it, "" for somebody who is on no list."""

    title: str
    url: str
    by: str


@dataclass(frozen=True)
class Known:
    """What Milepost knows, and since when: `synced` in the reader's own time, None before the first sync."""

    assets: int
    cells: int
    synced: datetime | None = None


@dataclass(frozen=True)
class HomeFacts:
    """What one person finds at home. `findings`: kinds of the audit with how many; `to_review`: assets with suggested
    tags; `awaited`: briefs others write for this reader; `free`: briefs nobody writes; `examples`: what they can ask; `feedback`: what became of theirs, in sentences.
    """

    role: str
    known: Known
    table: Coverage | None = None
    gaps: tuple[GapShown, ...] = ()
    findings: tuple[tuple[str, int], ...] = ()
    to_review: tuple[str, ...] = ()
    proposed: tuple[Proposed, ...] = ()
    briefs: tuple[MyBrief, ...] = ()
    awaited: tuple[MyBrief, ...] = ()
    free: tuple[MyBrief, ...] = ()
    deals: tuple[MyDeal, ...] = ()
    examples: tuple[str, ...] = ()
    feedback: tuple[str, ...] = ()


def home_facts(desk: Desk, role: str, synced: datetime | None, examples: tuple[str, ...] = ()) -> HomeFacts:
    """Seen through `role`, with the rights the reader has."""
    picture, user = desk.picture, desk.question.user
    return HomeFacts(
        role=role,
        known=Known(len(picture.assets), len(picture.cells), synced),
        table=coverage(picture),
        gaps=_gaps(desk),
        findings=tuple((kind, len(found)) for kind, found in audit(picture).as_told().items()),
        to_review=tuple(dict.fromkeys(each.asset for each in picture.suggestions)),
        proposed=_proposed(desk),
        briefs=(*briefs_of(picture, user), *_reviewed(desk), *_decided(desk)),
        awaited=tuple(_awaited(desk)),
        free=tuple(_brief(picture, each) for each in picture.briefs if each.active and not each.writer),
        deals=tuple(my_deals(desk)),
        examples=examples,
        feedback=tuple(_feedback(desk))[-FEEDBACK:],
    )


def briefs_of(picture: Picture, user: str) -> tuple[MyBrief, ...]:
    """Active ones this person writes, by date, those without one last."""
    mine = [_brief(picture, each, "writes") for each in picture.briefs if each.active and user and each.writer == user]
    return tuple(sorted(mine, key=lambda each: each.due or date.max))


def _reviewed(desk: Desk) -> Iterator[MyBrief]:
    """Handed in to this reader."""
    name = next((each.name for each in desk.picture.people if each.id == desk.question.user), "")
    for each in desk.picture.briefs:
        handed_in = each.status == "in_review" and each.id in desk.picture.kept_briefs
        kept = desk.kept_brief(each.id) if handed_in and name else None
        if kept is not None and each.writer != desk.question.user and name in kept.reviewer_names:
            yield _brief(desk.picture, each, "reviews")


def _decided(desk: Desk) -> Iterator[MyBrief]:
    """Proposed and kept here: marketing accepts them, or drops them."""
    if desk.role == "marketer":
        kept = [each for each in desk.picture.briefs if each.id in desk.picture.kept_briefs]
        yield from (_brief(desk.picture, each, "decides") for each in kept if each.status == "proposed")


def _awaited(desk: Desk) -> Iterator[MyBrief]:
    """Active ones this reader asked for, or asked in vain for what they are to answer; their own work is none of them."""
    picture, user = desk.picture, desk.question.user
    if not user:
        return
    known = {each.brief for each in (*briefs_of(picture, user), *_reviewed(desk), *_decided(desk))}
    for each in picture.briefs:
        missed = {pair.need for pair in demand_of(picture, each.persona, each.phase) if pair.asker == user}
        part: Part = "asked_for" if each.requested_by == user else "waits" if missed & set(each.needs) else ""
        if each.active and part and each.id not in known:
            title = permitted_text(each.title, picture, desk.question)
            yield replace(_brief(picture, each), title=title, part=part)


def my_deals(desk: Desk) -> Iterator[MyDeal]:
    """Open ones this person owns, those stuck longest first."""
    picture = desk.picture
    own = [deal for deal in permitted_deals(desk) if deal.status == "open" and deal.owner == desk.question.user]
    for card in sorted((deal_card(picture, deal.id) for deal in own), key=lambda card: -card.stuck):
        waiting = open_approvals(picture, card.deal.id)
        missing = tuple(dict.fromkeys(each.persona for each in waiting))
        blocking = tuple(dict.fromkeys(each.persona for each in waiting if each.status == "blocking"))
        yield MyDeal(card.deal.id, card.deal.account, card.phase or "", card.days, card.typical, missing, blocking)


def _gaps(desk: Desk) -> tuple[GapShown, ...]:
    shown = show_gaps(desk).shown
    return shown.gaps if isinstance(shown, GapsShown) else ()


def _brief(picture: Picture, brief: BriefRequest, part: Part = "") -> MyBrief:
    kept = brief.id in picture.kept_briefs
    return MyBrief(brief.id, brief.title, brief.status, brief.due, part if kept or part == "writes" else "", kept)


def _proposed(desk: Desk) -> tuple[Proposed, ...]:
    wishes = open_proposals(desk.picture, desk.notebook.wishes())
    listed = {person.id for person in desk.picture.people}
    by = {each.user: first_name(desk.picture, each.user) if each.user in listed else "" for each in wishes}
    return tuple(Proposed(each.after, each.target, by[each.user]) for each in wishes)


def _feedback(desk: Desk) -> Iterator[str]:
    """What somebody judged, then what they wanted changed, with what became of it."""
    user = desk.question.user
    for rating in desk.notebook.ratings(user):
        asset = desk.picture.asset_of.get(rating.asset or "")
        if asset is not None and not rating.helpful:
            yield _judged(desk, rating, asset)
    for wish in desk.notebook.wishes():
        if wish.user == user and wish.kind != "new_asset":
            yield _wished(desk, wish)


def _judged(desk: Desk, rating: Rating, asset: Asset) -> str:
    words = desk.words
    reason = words.named("reason", rating.reason) if rating.reason else words.say("home-facts-no-good")
    if asset.status == "archived" or asset.superseded_by:
        return words.say("home-facts-gone", asset=titled(words, asset), reason=reason)
    owner = first_name(desk.picture, asset.owner) if asset.owner else words.say("tell-briefs-nobody")
    return words.say("home-facts-with-owner", asset=titled(words, asset), reason=reason, owner=owner)


def _wished(desk: Desk, wish: Wish) -> str:
    words, now = desk.words, said_now(desk.picture, wish)
    outcome = "gone" if now is None else "granted" if now == wish.after else "waiting"
    field = words.named("field", wish.field)
    return words.say("home-facts-wish", target=wish.target, field=field, after=wish.after, outcome=outcome)
