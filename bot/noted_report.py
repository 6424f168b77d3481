"""How `milepost noted` and `milepost forget` show what was written down."""

from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from rich.console import Group, RenderableType
from rich.text import Text

from bot.views.english import count, plain
from content_library.decided import TagDecision
from content_library.picture import Picture
from content_library.tag_decisions import TagDecisions
from content_library.talk import Rating
from content_library.talk_log import TalkLog
from content_library.wishes import open_wishes

LEFT = (
    "Not touched: the company's own files, such as the question log in the workspace. Delete the person there yourself."
)


def noted_record(log: TalkLog, picture: Picture) -> dict[str, Any]:
    return {
        "wishes": [asdict(wish) for wish in open_wishes(picture, log.wishes())],
        "ratings": [asdict(rating) for rating in log.ratings()],
        "subscriptions": [asdict(each) for each in log.subscriptions()],
        "put_off": [{**asdict(each), "until": each.until.isoformat()} for each in log.put_off(picture.today)],
        "tags": [_tag_record(each) for each in TagDecisions(log.engine).all()],
    }


def _tag_record(decision: TagDecision) -> dict[str, Any]:
    undone = decision.undone_at.isoformat() if decision.undone_at else None
    return {**asdict(decision), "at": decision.at.isoformat(), "undone_at": undone}


def noted_view(log: TalkLog, picture: Picture) -> RenderableType:
    wishes = [
        f"{wish.target}: {plain(wish.field)} {wish.before or 'empty'} → {wish.after} ({wish.user or 'somebody'})"
        for wish in open_wishes(picture, log.wishes())
    ]
    ratings = [
        f"{each.asset or 'an answer'}: {', '.join(_rated(each))} ({each.user or 'somebody'})" for each in log.ratings()
    ]
    subscriptions = [f"{each.user}: {each.subject}, {each.schedule}" for each in log.subscriptions()]
    put_off = [
        f"{each.persona}/{each.phase}: until {each.until}{f', {each.reason}' if each.reason else ''} ({each.user})"
        for each in log.put_off(picture.today)
    ]
    sections = [
        ("Wishes the files do not grant yet", wishes),
        ("Ratings", ratings),
        ("Subscriptions", subscriptions),
        ("Gaps put off", put_off),
        ("Decisions about suggested tags", [_tag_line(each) for each in TagDecisions(log.engine).all()]),
    ]
    return Group(*(line for title, lines in sections for line in _section(title, lines)))


def _rated(rating: Rating) -> list[str]:
    verdict = ("helpful" if rating.helpful else "not helpful") if rating.is_verdict else ""
    return [said for said in (verdict, rating.reason) if said]


def _tag_line(decision: TagDecision) -> str:
    verdict = "accepted" if decision.accepted else "rejected"
    undone = f", taken back by {decision.undone_by}" if decision.undone_at else ""
    return f"{decision.asset} {decision.need}: {verdict} ({decision.user}, {decision.at:%Y-%m-%d}{undone})"


def forgotten_view(user: str, questions: int) -> RenderableType:
    return Group(Text(f"Forgot {user}: {count(questions, 'question')}, and what else they wrote."), Text(LEFT))


def _section(title: str, lines: Sequence[str]) -> list[Text]:
    return [Text(f"{title}: {len(lines) or 'none'}", style="bold"), *(Text(f"  {line}") for line in lines)]
