"""Faithful wordings of an answer: its own facts in other sentence forms, number forms and date forms."""

import random
import re
from collections.abc import Callable
from datetime import date

from bot.answering.answer import Answer, Offer

_DAY = re.compile(r"\b(\d{1,2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{4})\b")
_ISO = re.compile(r"\b(\d{4})-(\d{2})-(\d{2})\b")
_PERCENT = re.compile(r"(\d+(?:\.\d+)?) %")
_MARKS = re.compile(r"^\s*[🔴🟡🟢⚪✓✗~]\s*")
_MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

OPENINGS = ("{0}", "In short: {0}", "Here is what we know: {0}", "Short answer: {0}", "The answer first. {0}")
JOINTS = ("{0}", "Also: {0}", "Besides that, {0}", "Then there is this: {0}", "Worth knowing: {0}", "{0}", "- {0}")
OFFERS = (
    "Send “{title}” ({id}) to the {who}: {why}.",
    "For the {who} there is {title} ({id}), because it answers this: {why}.",
    "{title} ({id}) is the one for the {who}; it helps with this need: {why}.",
    "Use {id}, “{title}”, when the {who} asks for this: {why}.",
    "The {who} should get {title} ({id}). Why now: {why}.",
    "- {id}: {title}, for the {who} ({why})",
)
NOTICES = (" Note: {0}.", " Mind this: {0}.", " ({0})")
CLOSINGS = (
    "",
    "",
    "That is all we have.",
    "Everything else is still missing.",
    "Ask me for a brief when you want one.",
    "Nothing else may be offered here.",
)


def paraphrased(chance: random.Random, answer: Answer) -> str:
    """Every line, every offer; nothing that the facts do not say."""
    first, *rest = [_flat(line) for line in answer.lines]
    parts = [chance.choice(OPENINGS).format(_ended(first))]
    parts += [_joined(chance, _ended(line)) for line in rest]
    parts += [_offer(chance, each) for each in answer.offered]
    parts += [closing] if (closing := chance.choice(CLOSINGS)) else []
    between = chance.choice(("\n", " ", "\n\n"))
    return _reformed(chance, between.join(parts))


def _offer(chance: random.Random, offer: Offer) -> str:
    who, why = offer.for_whom or "reader", offer.why_now or "it fits the question"
    said = chance.choice(OFFERS).format(title=offer.title, id=offer.asset, who=who, why=why)
    return said + (chance.choice(NOTICES).format(offer.notice) if offer.notice and chance.random() < 0.7 else "")


def _flat(line: str) -> str:
    return _MARKS.sub("", line).strip()


def _ended(sentence: str) -> str:
    return sentence if sentence.endswith((".", "!", "?", ":", "”")) else f"{sentence}."


def _joined(chance: random.Random, sentence: str) -> str:
    joint = chance.choice(JOINTS)
    return joint.format(sentence)


def _reformed(chance: random.Random, text: str) -> str:
    """The same numbers and days as another writer writes them."""
    days: tuple[Callable[[date], str], ...] = (
        lambda day: f"{day.day} {_MONTHS[day.month - 1]} {day.year}",
        lambda day: f"{day.day} {day:%B} {day.year}",
        lambda day: f"{day:%B} {day.day}, {day.year}",
        lambda day: day.isoformat(),
        lambda day: f"{day.day} {day:%B}",
    )
    day_form, number = chance.choice(days), chance.choice(("{0} %", "{0}%", "{0} percent", "{0} per cent"))
    text = _DAY.sub(lambda m: day_form(date(int(m[3]), _MONTHS.index(m[2]) + 1, int(m[1]))), text)
    text = _ISO.sub(lambda m: day_form(date(int(m[1]), int(m[2]), int(m[3]))), text)
    quoted = re.split(r"(“[^”]*”)", text)
    return "".join(
        part if part.startswith("“") else _PERCENT.sub(lambda m: number.format(m[1]), part) for part in quoted
    )
