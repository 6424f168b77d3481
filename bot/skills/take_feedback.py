"""Keep what somebody thinks of an answer or of assets, and say what it changes."""

from collections.abc import Sequence
from dataclasses import replace

from bot.answering.answer import Answer, NextStep
from bot.answering.desk import Desk
from bot.answering.permitted import permitted_deals
from bot.answering.reply import reply
from bot.answering.storing import stored
from bot.answering.why_blocked import why_blocked
from bot.answering.wording import first_name, titled
from bot.words import Words
from content_library.intake import Deal
from content_library.sharing import may_share
from content_library.talk import FAULTS, Asked, Rating
from retrieval.reading.wants.courtesy import gives_thanks, nods, only_drawn
from retrieval.reading.words import cues as cues_of
from retrieval.reading.words.spelling import plain
from retrieval.understood import Judgement

OFFERED = ("outdated", "wrong_format", "wrong_persona", "missing")
"""The reasons people give most, to choose from."""
SENT = "used"
"""The reason that says: I gave it to a customer."""


def take_feedback(desk: Desk) -> Answer:
    """Thanks without a verdict are no verdict, and neither are a fault, that something was sent or that nothing was: nothing
    is kept of an answer for them."""
    last = desk.notebook.last_asked(desk.question.user, desk.question.thread)
    judged = [each for each in desk.understood.slots.judged if each.verdict]
    told = [each for each in judged if each.asset or (last and each.reason not in (SENT, *FAULTS))]
    if told:
        return _kept(desk, told, last)
    if any(each.reason == SENT for each in judged):
        return reply(desk, [desk.words.say("take-feedback-sent-which")], behaviour="clarify")
    if any(each.reason in FAULTS for each in judged):
        return reply(desk, [desk.words.say("take-feedback-fault-of")], behaviour="clarify")
    if cues_of.load().moves["said"]["unsent"].search(plain(desk.question.text)):
        return reply(desk, [desk.words.say("take-feedback-unsent")])
    if cues_of.load().moves["said"]["leaving"].fullmatch(plain(desk.question.text)):
        return reply(desk, [desk.words.say("take-feedback-left")])
    if desk.understood.slots.asset:
        return _asked(desk)
    if (kind := _kindly(desk)) is not None:
        return kind
    if last is not None:
        return _asked(desk)
    return reply(desk, [desk.words.say("take-feedback-which")], behaviour="clarify")


def _kindly(desk: Desk) -> Answer | None:
    """Thanks and a nod want nothing; None for anything else."""
    typed, cues = desk.question.typed, cues_of.load()
    if gives_thanks(typed, cues):
        return reply(desk, [desk.words.say("take-feedback-welcome")])
    nodded = nods(typed, cues) or (only_drawn(typed) and not desk.understood.slots.judged)
    return reply(desk, [desk.words.say("take-feedback-left")]) if nodded else None


def _asked(desk: Desk) -> Answer:
    """Who names an asset without judging it, or judges without a verdict, is told how to."""
    words = desk.words
    asset = next(iter(desk.understood.slots.asset), "")
    steps = [
        NextStep(words.say("take-feedback-label", good=good), _verdict(desk, good, asset)) for good in ("yes", "no")
    ]
    return reply(desk, [words.say("take-feedback-thanks")], next_steps=steps)


def _kept(desk: Desk, told: Sequence[Judgement], last: Asked | None) -> Answer:
    ratings = tuple(_rating(desk, each, last) for each in told)
    lines = [stored(desk, _said(desk, each, last)) for each in told]
    if any(each.asset for each in told):
        lines.append(_for_owners(desk, [each.asset for each in told if each.asset]))
    if any(not each.asset and each.verdict == "bad" for each in told) and last is not None:
        lines.append(_consequence(desk, last))
    if any(each.reason == SENT for each in told):
        lines.append(desk.words.say("take-feedback-uses"))
        deal = _sent_to(desk)
        if deal is not None:
            lines.insert(len(told), desk.words.say("take-feedback-sent-to", account=deal.account))
        against = [_not_to_go_out(desk, each.asset) for each in told if each.asset and each.reason == SENT]
        lines = [*(line for line in against if line), *lines]
    answer = reply(
        desk,
        lines,
        behaviour="act",
        next_steps=_reasons(desk, told),
        sources=[each.asset for each in told if each.asset],
    )
    return replace(answer, effects=ratings)


def _not_to_go_out(desk: Desk, id: str) -> str:
    """What speaks against having sent it; "" where nothing does."""
    words, asset = desk.words, desk.picture.asset_of[id]
    sharing = may_share(desk.picture, asset, desk.role, desk.question.place)
    match sharing.kind:
        case "offer":
            return ""
        case "offer_with_notice":
            return words.say("take-feedback-sent-nda", asset=titled(words, asset))
        case "internal_only" | "withheld":
            why, owner = why_blocked(words, sharing.reasons), first_name(desk.picture, asset.owner or "") or "none"
            return words.say("take-feedback-sent-blocked", asset=titled(words, asset), reason=why, owner=owner)


def _rating(desk: Desk, judged: Judgement, last: Asked | None) -> Rating:
    helpful, user = judged.verdict == "good", desk.question.user
    if judged.asset:
        deal = _sent_to(desk) if judged.reason == SENT else None
        return Rating(
            desk.new_id(), user, helpful, judged.reason, asset=judged.asset, deal=deal.id if deal is not None else None
        )
    return Rating(desk.new_id(), user, helpful, judged.reason, answer=last.id if last else None)


def _sent_to(desk: Desk) -> Deal | None:
    """The one deal that is named, if the asker may know of it."""
    named = [deal for deal in permitted_deals(desk) if deal.id in desk.understood.slots.deal]
    return named[0] if len(named) == 1 else None


def _said(desk: Desk, judged: Judgement, last: Asked | None) -> str:
    words = desk.words
    verdict = _verdict_said(words, judged)
    about = titled(words, desk.picture.asset_of[judged.asset]) if judged.asset else _question(words, last)
    return words.say("take-feedback-about", verdict=verdict, about=about) if about else verdict


def _verdict_said(words: Words, judged: Judgement) -> str:
    reason = words.named("reason", judged.reason) if judged.reason else ""
    if judged.reason in FAULTS:
        return reason
    verdict = words.say("take-feedback-verdict", good="yes" if judged.verdict == "good" else "no")
    return f"{verdict} ({reason})" if reason else verdict


def _question(words: Words, last: Asked | None) -> str:
    return words.quoted(last.text) if last is not None and last.text else ""


def _for_owners(desk: Desk, assets: Sequence[str]) -> str:
    owners = [owner for asset in assets if (owner := desk.picture.asset_of[asset].owner)]
    names = desk.words.listed(first_name(desk.picture, owner) for owner in dict.fromkeys(owners))
    return desk.words.say("take-feedback-owners", owners=names) if names else desk.words.say("take-feedback-no-owner")


def _consequence(desk: Desk, last: Asked) -> str:
    if last.persona and last.phase and last.need:
        return desk.words.say("take-feedback-demand", need=last.need)
    return desk.words.say("take-feedback-unanswered")


def _reasons(desk: Desk, told: Sequence[Judgement]) -> list[NextStep]:
    """For the first bad verdict without a reason."""
    bare = next((each for each in told if each.verdict == "bad" and not each.reason), None)
    if bare is None:
        return []
    asked = _verdict(desk, "no", bare.asset)
    return [NextStep(label, f"{asked}: {label}") for label in (desk.words.named("reason", each) for each in OFFERED)]


def _verdict(desk: Desk, good: str, asset: str) -> str:
    """What to type to judge an asset, or the answer."""
    if asset:
        return desk.words.say("take-feedback-thumb-for", good=good, asset=asset)
    return desk.words.say("take-feedback-thumb", good=good)
