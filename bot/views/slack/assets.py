"""Assets below an answer: those to send, those for colleagues only, those not for use."""

from slack_sdk.models.blocks import Block, DividerBlock

from bot.answering.answer import Answer, Named, Offer
from bot.answering.plain_text import named_besides
from bot.answering.shown import BriefShown, TagsShown
from bot.views.slack.buttons import link_button
from bot.views.slack.escaping import data, web_address
from bot.views.slack.messages import section, small
from bot.words import Words

OFFERS, INTERNALS, NAMED = 5, 3, 4
LONGEST_LINK = 120  # of an INTERNAL asset: a longer address is left out, never cut


def offered_assets(answer: Answer, words: Words) -> list[Block]:
    """A brief and a review of tags name their assets themselves."""
    if not answer.offered or isinstance(answer.shown, BriefShown | TagsShown):
        return []
    near = answer.behaviour == "decline_unknown"
    heading = words.say("slack-nearest") if near else words.say("answer-to-send")
    shown = answer.offered[:OFFERS]
    cards = [_card(place, offer, words) for place, offer in enumerate(shown, 1)]
    more = len(answer.offered) - len(shown)
    left = [small(words.say("slack-more-assets", n=more))] if more else []
    return [DividerBlock(), small(bold(data(heading, 100))), *cards, *left]


def _card(place: int, offer: Offer, words: Words) -> Block:
    """Title, language, id; for whom and why now; what must be said with it. At most 400 characters with its button."""
    about = ", ".join((data(offer.asset, 30), data(words.language_name(offer.language), 30)))
    reader, why = data(offer.for_whom, 60), data(offer.why_now, 90)
    reason = ": ".join(part for part in (f"*{reader}*" if reader else "", why) if part)
    lines = [f"*{place}. {data(offer.title, 90)}* ({about})", f"→ {reason}" if reason else "", data(offer.notice, 80)]
    opens = link_button(words.say("slack-open"), offer.url, offer.asset, place)
    return section("\n".join(line for line in lines if line), opens)


def internal_assets(answer: Answer, words: Words) -> list[Block]:
    """Set apart as a quotation, with plain links: nothing in it looks like something to send."""
    if not answer.internal:
        return []
    items = [f"> • {_linked(offer)}" for offer in answer.internal[:INTERNALS]]
    heading = f"> 🏠 *{data(words.say('answer-internal'), 80)}*"
    return [DividerBlock(), section("\n".join([heading, *items]))]


def _linked(offer: Offer) -> str:
    label, address = data(offer.title, 80), web_address(offer.url)
    label = f"{label} ({data(offer.asset, 30)})"
    safe = address.replace("|", "%7C").replace(">", "%3E") if address else None
    return f"<{safe}|{label}>" if safe and len(safe) <= LONGEST_LINK else label


def assets_not_for_use(answer: Answer, words: Words) -> list[Block]:
    """Why a thing the asker may know is not among them: nobody searches for it again."""
    unsaid = named_besides(answer)
    if not unsaid:
        return []
    told = " · ".join(_named(each) for each in unsaid[:NAMED])
    more = f" · {words.say('slack-more', n=len(unsaid) - NAMED)}" if len(unsaid) > NAMED else ""
    return [small(f"*{data(words.say('answer-not-for-use'), 60)}* {told}{more}")]


def _named(named: Named) -> str:
    return f"{data(named.title or named.asset, 50)} ({data(named.reason, 45)})"


def bold(text: str) -> str:
    return f"*{text}*" if text else "–"
