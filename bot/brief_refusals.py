"""Why somebody may not do something with a kept brief, in the language of whoever wanted to."""

from bot.refusals import Refused
from bot.words import Words
from content_library.briefs.falling_short import FallsShort
from content_library.briefs.life import MoveRefused


class BriefRefused(Refused):
    """For buttons and forms: said as every other refusal there."""

    def __init__(self, error: MoveRefused) -> None:
        self.error = error
        super().__init__("brief")

    def said(self, words: Words) -> str:
        return f"{self.error.kept.id}: {why_refused(words, self.error)}"


def why_refused(words: Words, error: MoveRefused) -> str:
    kept = error.kept
    status = words.named("brief-status", kept.status)
    match error.why_not:
        case "only_marketing_approves":
            return words.say("update-brief-only-marketing-approves")
        case "only_marketing_gives":
            return words.say("update-brief-only-marketing-gives")
        case "not_free" | "of_somebody_else":
            return words.say("update-brief-of-somebody-else", writer=kept.brief.writer)
        case "sales" | "guests":
            return words.say("update-brief-sales")
        case "no_writer" | "unknown_writer":
            return words.say("update-brief-no-writer")
        case "closed":
            return words.say("update-brief-closed", status=status)
        case "no_reason":
            return words.say("update-brief-why-dropped", id=kept.id)
        case "seller":
            return words.say("update-brief-seller")
        case "only_marketing_drops":
            return words.say("update-brief-only-marketing-drops")
        case "no_asset":
            return words.say("update-brief-which-asset", id=kept.id)
        case "not_its_piece":
            return words.say("update-brief-not-its-piece", id=kept.id)
        case "falls_short":
            return words.say("update-brief-falls-short", id=kept.id, short=short_said(words, error.short))
        case "no_such_step":
            return words.say("update-brief-no-such-step", status=status)


def short_said(words: Words, short: FallsShort) -> str:
    """What a piece lacks of what its brief asks for, in one sentence."""
    formats, opened = ([words.named("format", each) for each in every] for every in (short.formats, short.opened))
    languages, wanted = ([words.language_name(each) for each in every] for every in (short.languages, short.wanted))
    told = (
        (short.untagged, words.say("update-brief-short-untagged", needs=words.listed(short.untagged))),
        (short.unmet, words.say("update-brief-short-unmet", needs=words.listed(short.unmet))),
        (short.blocked, words.say("update-brief-short-blocked", assets=words.listed(short.blocked))),
        (formats, words.say("update-brief-short-format", formats=words.listed(formats), opened=words.listed(opened))),
        (
            languages,
            words.say("update-brief-short-language", languages=words.listed(languages), wanted=words.listed(wanted)),
        ),
    )
    return "; ".join(text for there, text in told if there)
