"""Why an asset may not be offered, in the words of the asker's language."""

from collections.abc import Iterable

from bot.words import Words
from content_library.sharing import Reason


def why_blocked(words: Words, reasons: Iterable[Reason]) -> str:
    """All of them, the gravest first; empty when there is none."""
    return "; ".join(_said(words, reason) for reason in reasons)


def _said(words: Words, reason: Reason) -> str:
    match reason.kind:
        case "status":
            return words.say("blocked-status", status=words.named("asset-status", reason.what))
        case "expired":
            return words.say("blocked-expired", day=words.day(reason.on) if reason.on else "")
        case "superseded":
            return words.say("blocked-superseded", asset=reason.what)
        case "withdrawn" if reason.on:
            return words.say("blocked-withdrawn-on", day=words.day(reason.on))
        case "withdrawn":
            return words.say("blocked-withdrawn")
        case "claims":
            return words.say("blocked-claims", claims=reason.what)
        case "audience":
            return words.say("blocked-audience", audience=reason.what)
