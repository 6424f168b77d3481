"""What is used most, or least, in the last ninety days."""

from bot.answering.answer import Answer
from bot.answering.desk import Desk
from bot.answering.offering import MOST, Pick, shelve
from bot.answering.reply import reply
from bot.answering.why_blocked import why_blocked
from bot.answering.wording import titled
from bot.skills.assets.count_assets import is_meant
from content_library.intake import Asset
from content_library.sharing import may_share


def tell_usage(desk: Desk, *, least: bool = False) -> Answer:
    """Of the assets meant whose use is known; published ones only where little use is asked for."""
    words, limit = desk.words, desk.understood.slots.count or MOST
    known = [each for each in desk.picture.assets if each.uses_90d is not None and _is_told(desk, each)]
    meant = [each for each in known if is_meant(desk, each) and (each.status == "published" or not least)]
    if not meant:
        return reply(desk, [words.say("tell-usage-unknown")])
    ranked = sorted(meant, key=lambda each: ((each.uses_90d or 0) * (1 if least else -1), each.id))[:limit]
    best, message = ranked[0], "tell-usage-least" if least else "tell-usage-most"
    first = words.say(message, asset=titled(words, best), times=best.uses_90d or 0, of=len(meant))
    lines = [f"   {_line(desk, each)}" for each in ranked]
    shelf = shelve(desk, [Pick(each.id) for each in ranked])
    return reply(desk, [first, *lines], shelf=shelf, sources=[each.id for each in ranked])


def _line(desk: Desk, asset: Asset) -> str:
    words, sharing = desk.words, may_share(desk.picture, asset, desk.role, desk.question.place)
    n, title = asset.uses_90d or 0, titled(words, asset)
    if sharing.kind == "withheld":
        return words.say("tell-usage-line-blocked", n=n, asset=title, why=why_blocked(words, sharing.reasons))
    return words.say("tell-usage-line", n=n, asset=title)


def _is_told(desk: Desk, asset: Asset) -> bool:
    return may_share(desk.picture, asset, desk.role, desk.question.place).may_be_named
