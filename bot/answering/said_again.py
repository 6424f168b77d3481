"""An answer that would only say what the last one of its thread said: that is told instead, with what was not read."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from hashlib import blake2s

from bot.answering.answer import Answer, NextStep
from bot.answering.can_ask import can_ask_lines
from bot.answering.decline import examples
from bot.answering.desk import Desk
from bot.answering.reply import reply
from bot.answering.steps import collateral_step
from bot.answering.wording import titled
from content_library.spelling import folded
from retrieval.reading.wants.moves import OF_BRIEFS
from retrieval.reading.words import cues
from retrieval.reading.words.spelling import plain
from retrieval.understood import Intent, Reading, Understood

LONG = 3
"""Lines and assets: what is shorter may be said twice."""
_OF_THE_MAP = ("phase", "persona", "deal", "campaign")
_HEARS_YES: tuple[Intent, ...] = ("feedback", "subscribe", "asset_update")
"""What a yes may be said to, or is."""
_TELLS_ALL: tuple[Intent, ...] = ("campaign_info",)
"""A card short enough to hold whatever can be asked of its subject."""
MARK = 6  # bytes; lines of one thread are compared, a handful


def marks(answer: Answer) -> tuple[str, ...]:
    """What it says, line by line and asset by asset, without saying it."""
    said = (*answer.lines, *(offer.asset for offer in (*answer.offered, *answer.internal)))
    return tuple(blake2s(each.encode(), digest_size=MARK).hexdigest() for each in said)


def is_said_again(understood: Understood) -> bool:
    return any(reading.kind == "again" for reading in understood.readings)


def once(answer: Answer, desk: Desk) -> Answer:
    """`answer`, or what is said instead of it where the thread has just heard all of it."""
    before, words = desk.before, desk.words
    if before is None:
        return answer
    if _says_only_yes(answer, before):
        return _instead(desk, words.say("said-again-nothing-asked"), list(_ways_on(desk, before)))
    if not _is_heard(answer, before):
        return answer
    if not desk.understood.leans:
        return _unchanged(desk, answer)
    typed = words.quoted(desk.question.typed.strip())
    return _instead(
        desk, words.say("said-again-unread", words=typed), list(_ways_on(desk, before)), can_ask_lines(desk)
    )


def _says_only_yes(answer: Answer, before: Understood) -> bool:
    """ "ok", "ja, schick": behind an answer that asked nothing back, and is about no brief one could say yes to. What
    names something of the map, such as a phase called "Go-ahead", is no yes."""
    understood = answer.understood
    if any(getattr(understood.slots, name) != getattr(before.slots, name) for name in _OF_THE_MAP):
        return False
    if before.intent in (*OF_BRIEFS, *_HEARS_YES) or before.home or before.slots.awaits or understood.slots.asset:
        return False
    said = cues.load().signals["go_ahead"].fullmatch(plain(understood.question.text))
    return said is not None and understood.intent not in _HEARS_YES and not answer.effects


def _is_heard(answer: Answer, before: Understood) -> bool:
    """All of it, behind other words; where something was asked for by itself, in the same order and no less. Who asks
    anew, with all that is meant, is answered anew."""
    understood, told = answer.understood, marks(answer)
    asked = understood.question.text
    if (
        understood.intent in _TELLS_ALL
        or answer.behaviour not in ("answer", "answer_with_caveat")
        or answer.effects
        or len(told) < LONG
    ):
        return False
    if understood.slots.length or folded(asked) == folded(before.question.text) or not asked:
        return False
    if understood.leans:
        return set(told) <= set(before.told)
    return told == before.told and bool(understood.slots.inherited)


def _unchanged(desk: Desk, answer: Answer) -> Answer:
    """The assets stay in sight, without all that was said around them."""
    line = desk.words.say("said-again-unchanged", first=answer.lines[0])
    readings = (*answer.understood.readings, Reading("again", desk.question.text))
    short = replace(answer, lines=(line,), named=(), internal=(), left_out=(), next_steps=answer.next_steps[:1])
    return replace(short, understood=replace(answer.understood, readings=readings), shown=None, shown_lines=())


def _instead(desk: Desk, line: str, steps: list[NextStep], more: Sequence[str] = ()) -> Answer:
    answer = reply(desk, [line, *more], behaviour="clarify", next_steps=steps or examples(desk))
    readings = (*answer.understood.readings, Reading("again", desk.question.text))
    return replace(answer, understood=replace(answer.understood, readings=readings))


def _ways_on(desk: Desk, before: Understood) -> Iterator[NextStep]:
    """Two questions near by: of the deal the thread is about, or of the asset it gave first."""
    words, picture = desk.words, desk.picture
    for deal in (picture.deal_of[id] for id in before.slots.deal[:1] if id in picture.deal_of):
        who = words.say("said-again-contacts", account=deal.account)
        yield NextStep(who, who)
        yield collateral_step(words, deal, words.say("steps-collateral", account=deal.account))
        return
    for asset in (picture.asset_of[id] for id in before.assets[:1]):
        question = words.say("said-again-reviewed", asset=titled(words, asset))
        yield NextStep(question, question)
