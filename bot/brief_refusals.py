"""Why somebody may not do something with a kept brief, in the language of whoever wanted to."""

from bot.refusals import Refused
from bot.words import Words
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
        case "no_such_step":
            return words.say("update-brief-no-such-step", status=status)
