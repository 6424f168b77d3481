"""What is new for somebody since a week: None in a week without news."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from bot.answering.desk import Desk
from bot.answering.offering import visible_assets
from bot.answering.permitted import permitted_deals
from bot.answering.wording import first_name
from bot.skills.home_facts import MyBrief, MyDeal, briefs_of, my_deals
from content_library.audit import audit
from content_library.demand import is_open
from content_library.intake import Asset
from content_library.picture import CellKey, Picture
from content_library.snapshots import Snapshot, snapshot_of

WEEK = timedelta(days=7)
NOTICE = timedelta(days=60)
"""An asset that ends is told of so long before, and once more in its last week: nobody reads it eight times."""
DUE = timedelta(days=14)
"""A brief is told of when it is due by then: time enough to say that it will not be ready."""
GOOD = 4
"""Quality, 1 to 5, from which an asset nobody uses is worth a word."""


@dataclass(frozen=True)
class UsedPiece:
    """A piece of the reader's own, and what became of it."""

    title: str
    uses: int
    deals: int = 0


@dataclass(frozen=True)
class DigestFacts:
    """News for one person. `before` is coverage at the last digest, None when no snapshot was kept; `questions` are
    what nobody could be given an answer to, with who asked; `expiring` and `unused` are titles; `fresh` says by deal
    what is new for its people.
    """

    since: date
    overall: float | None = None
    before: float | None = None
    new_gaps: tuple[CellKey, ...] = ()
    closed_gaps: tuple[CellKey, ...] = ()
    questions: tuple[tuple[str, str], ...] = ()
    expiring: tuple[tuple[str, date], ...] = ()
    unused: tuple[str, ...] = ()
    briefs: tuple[MyBrief, ...] = ()
    used: tuple[UsedPiece, ...] = ()
    deals: tuple[MyDeal, ...] = ()
    fresh: tuple[tuple[str, str], ...] = ()


def digest_facts(desk: Desk) -> DigestFacts | None:
    """By the reader's role; deals are their own only."""
    since = desk.picture.today - WEEK
    by_role = {"marketer": _for_marketing, "writer": _for_writers, "sales": _for_sales}
    return by_role[desk.role](desk, since) if desk.role in by_role else None


def _for_marketing(desk: Desk, since: date) -> DigestFacts | None:
    picture = desk.picture
    now, before = snapshot_of(picture), _as_of(desk.snapshots(), since)
    news = DigestFacts(
        since=since,
        overall=now.overall,
        before=before.overall if before else None,
        new_gaps=tuple(each for each in now.gaps if before and each not in before.gaps),
        closed_gaps=tuple(each for each in before.gaps if each not in now.gaps) if before else (),
        questions=tuple(_unanswered(desk, since)),
        expiring=tuple(_expiring(picture)),
        unused=tuple(_unused(picture)),
    )
    moved = before is None or before.overall != now.overall
    return news if moved or news.new_gaps or news.closed_gaps or news.questions or news.expiring else None


def _as_of(snapshots: Sequence[Snapshot], day: date) -> Snapshot | None:
    """What held on that day: one is kept only when something changed."""
    return next((each for each in reversed(snapshots) if each.day <= day), None)


def _unanswered(desk: Desk, since: date) -> Iterator[tuple[str, str]]:
    """The last first; whoever is not on the company's list of people has no name."""
    known = {person.id for person in desk.picture.people}
    for each in reversed(desk.picture.questions):
        if is_open(desk.picture, each) and each.text and since < each.date <= desk.picture.today:
            yield each.text, first_name(desk.picture, each.asker) if each.asker in known else ""


def _expiring(picture: Picture) -> Iterator[tuple[str, date]]:
    for asset in picture.assets:
        if asset.status == "published" and asset.expires_on is not None:
            left = asset.expires_on - picture.today
            if timedelta() <= left < WEEK or NOTICE - WEEK < left <= NOTICE:
                yield asset.title, asset.expires_on


def _unused(picture: Picture) -> Iterator[str]:
    for id in audit(picture).unused:
        asset = picture.asset_of[id]
        if (asset.quality or 0) >= GOOD:
            yield asset.title


def _for_writers(desk: Desk, since: date) -> DigestFacts | None:
    picture, user = desk.picture, desk.question.user
    briefs = briefs_of(picture, user)
    new = {each.id for each in picture.briefs if each.requested_on and each.requested_on > since}
    urgent = [each for each in briefs if each.brief in new or (each.due and each.due <= picture.today + DUE)]
    used = [each for each in picture.assets if each.owner == user and each.uses_90d]
    used.sort(key=lambda each: (-(each.uses_90d or 0), each.id))
    last_week = [each for each in used if each.last_used and each.last_used > since]
    pieces = tuple(UsedPiece(each.title, each.uses_90d or 0, len(each.influenced_deals)) for each in last_week)
    return DigestFacts(since, briefs=briefs, used=pieces) if urgent or pieces else None


def _for_sales(desk: Desk, since: date) -> DigestFacts | None:
    deals = tuple(my_deals(desk))
    fresh = tuple(_fresh(desk, deals, since))
    moved = {each.id for each in permitted_deals(desk) if each.stage_entered > since}
    overdue = [each for each in deals if each.typical and 0 < each.days - each.typical <= WEEK.days]
    news = fresh or overdue or [each for each in deals if each.deal in moved]
    return DigestFacts(since, deals=deals, fresh=fresh) if news else None


def _fresh(desk: Desk, deals: Sequence[MyDeal], since: date) -> Iterator[tuple[str, str]]:
    """What was published this week and meets a need of somebody the deal waits for, or of anybody in its phase."""
    picture, visible = desk.picture, visible_assets(desk)
    new = [each for each in picture.assets if each.id in visible and _is_new(each, since)]
    for deal in deals:
        readers = set(deal.missing) or {cell.persona for cell in picture.cells if cell.phase == deal.phase}
        for asset in new:
            if deal.phase in asset.phases and readers & set(asset.personas):
                yield deal.account, asset.title


def _is_new(asset: Asset, since: date) -> bool:
    return asset.status == "published" and asset.created is not None and asset.created > since
