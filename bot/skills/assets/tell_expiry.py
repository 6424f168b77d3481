"""What expires within the days somebody names: assets or claims, in the order of their days."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from bot.answering.answer import Answer
from bot.answering.desk import Desk
from bot.answering.reply import reply
from bot.answering.time_ranges import days_within
from bot.answering.wording import titled
from content_library.intake import Asset
from content_library.spelling import folded
from retrieval.reading.wants.campaign_days import days_asked as campaign_days
from retrieval.reading.wants.campaign_days import speaks_of_an_end
from retrieval.reading.words import cues
from retrieval.reading.words.months import month_within


def days_asked(desk: Desk) -> tuple[date, date] | None:
    """The first and last day, when the question is of expiring and names any; "soon" is as far as an audit looks."""
    slots, picture, text = desk.understood.slots, desk.picture, folded(desk.question.text)
    if not cues.load().audit_topics["expired"].search(text):
        return None
    days = month_within(text, picture.today) or days_within(slots.time_range, slots.due, picture.today)
    if days is None and cues.load().audit_topics["soon"].search(text):
        return picture.today, picture.today + timedelta(days=picture.taxonomy.audit.expiry_notice_days)
    return days


def ends_asked(desk: Desk) -> tuple[date, date] | None:
    """ "which claims end in March", "which are over in 2026": days in which something ends, in whatever word for it."""
    year = re.search(r"\b20\d\d\b", desk.question.text)
    asked = campaign_days(desk.question.text, desk.picture.today)
    if asked is not None and asked.edge == "ends" and asked.within is not None:
        return asked.within
    ends = speaks_of_an_end(desk.question.text)
    return (date(int(year.group()), 1, 1), date(int(year.group()), 12, 31)) if ends and year else None


def tell_lapsed_claims(desk: Desk) -> Answer:
    """Those that may no longer be used, the last one first."""
    words, today = desk.words, desk.picture.today
    gone = sorted(
        ((each.expires_on, each) for each in desk.picture.claims if each.expires_on and each.expires_on < today),
        key=lambda each: each[0],
        reverse=True,
    )
    first = words.say("tell-expiry-lapsed", n=len(gone))
    lines = [f"   {words.day(day)}: {claim.claim} ({claim.id})" for day, claim in gone]
    return reply(desk, [first, *lines], sources=[claim.id for _, claim in gone])


def tell_expiring_assets(desk: Desk, days: tuple[date, date], asked: Sequence[Asset]) -> Answer:
    """Of those asked about; published ones only: what is a draft or put away is in nobody's hands."""
    first, last = days
    published = [asset for asset in asked if asset.status == "published"]
    dated = [(each.expires_on, titled(desk.words, each), each.id) for each in published if each.expires_on]
    within = sorted(each for each in dated if first <= each[0] <= last)
    since, until = desk.words.day(first), desk.words.day(last)
    told = _told(desk, desk.words.say("tell-expiry-assets", n=len(within), first=since, last=until), within)
    gone = [f"{id} ({desk.words.day(day)})" for day, _, id in sorted(dated) if day < desk.picture.today]
    if not gone or first < desk.picture.today:
        return told
    already = desk.words.say("tell-expiry-already", assets=desk.words.listed(gone))
    return replace(told, lines=(*told.lines, already))


def tell_expiring_claims(desk: Desk, days: tuple[date, date]) -> Answer:
    first, last = days
    dated = [(each.expires_on, f"{each.claim} ({each.id})", each.id) for each in desk.picture.claims if each.expires_on]
    within = sorted(each for each in dated if first <= each[0] <= last)
    since, until = desk.words.day(first), desk.words.day(last)
    told = _told(desk, desk.words.say("tell-expiry-claims", n=len(within), first=since, last=until), within)
    later = min((each for each in dated if each[0] > last), default=None)
    if within or later is None:
        return told
    following = desk.words.say("tell-expiry-next", day=desk.words.day(later[0]), claim=later[1])
    return replace(told, lines=(*told.lines, following), sources=(later[2],))


def _told(desk: Desk, headline: str, within: list[tuple[date, str, str]]) -> Answer:
    lines = [f"   {desk.words.day(day)}: {thing}" for day, thing, _ in within]
    return reply(desk, [headline, *lines], sources=[id for *_, id in within])
