"""What an answer with assets to send left out, and why: a short line below it, and the list when somebody asks for it."""

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from bot.answering.answer import Answer
from bot.answering.desk import Desk
from bot.answering.offering import named_asset
from bot.answering.reply import reply
from bot.answering.shown import DealShown
from bot.answering.why_blocked import why_blocked
from content_library.coverage import coverage
from content_library.intake import Asset
from content_library.sharing import may_share
from retrieval.passages import Filters, Query
from retrieval.reading.words import cues
from retrieval.reading.words.spelling import plain as as_words
from retrieval.understood import Intent, Understood

FINDING: tuple[Intent, ...] = ("deal_collateral", "asset_find")
MOST = 12
"""Assets told one by one: a screen; the line above them counts all."""
DEEP = 20
"""Hits looked through, as many as a search takes."""
_ORDER = ("internal", "withdrawn", "claims", "superseded", "expired", "status", "audience", "language", "less")
"""The reasons in the order they are told: first what must not go out, last what only answers less."""


@dataclass(frozen=True)
class LeftOut:
    """`kind` is the gravest reason, `why` all of them in the asker's language."""

    asset: Asset
    kind: str
    why: str


def with_left_out(answer: Answer, desk: Desk) -> Answer:
    """The line that counts them stands last; unchanged where nothing was left out but what answers less, which is told
    when it is asked for, or no assets were to be sent."""
    found = _left_out(desk, answer)
    if not answer.offered or all(each.kind == "less" for each in found):
        return answer
    line = desk.words.say("left-out-line", reasons=_counted(desk, found))
    return replace(answer, lines=(*answer.lines, line), left_out=tuple(_told(desk, each) for each in found))


def tell_left_out(desk: Desk, answer_to: Callable[[Desk], Answer]) -> Answer | None:
    """None unless it is asked for behind assets to send; `answer_to` gives those once more, as this asker may have them
    now."""
    before = desk.before
    if before is None or before.intent not in FINDING or not _asks(desk.question.text):
        return None
    asked = replace(desk, understood=as_before(before, desk.understood), before=None)
    found, words = _left_out(asked, answer_to(asked)), desk.words
    here = replace(asked, understood=replace(asked.understood, question=desk.question))
    if not found:
        return reply(here, [words.say("left-out-nothing")])
    told = [f"   {_told(desk, each)}" for each in found[:MOST]]
    more = [f"   {words.say('left-out-more', n=len(found) - MOST)}"] if len(found) > MOST else []
    return reply(here, [words.say("left-out-first", n=len(found), reasons=_counted(desk, found)), *told, *more])


def as_before(before: Understood, now: Understood) -> Understood:
    """The earlier question by who asks now, in their language."""
    return replace(before, question=replace(now.question, text=before.question.text), language=now.language)


def _asks(question: str) -> bool:
    text = as_words(question)
    return cues.load().signals["asks_left_out"].search(text) is not None


def _left_out(desk: Desk, answer: Answer) -> tuple[LeftOut, ...]:
    drawn = answer.shown is None or isinstance(answer.shown, DealShown)
    if answer.understood.intent not in FINDING or not drawn:
        return ()
    given = {offer.asset: offer.language for offer in answer.offered}
    spoken = frozenset((*desk.understood.slots.language, *given.values()))
    assets = dict.fromkeys((*_of_cells(desk, answer), *_of_topic(desk, answer)))
    known = (desk.picture.asset_of[each] for each in assets if each not in given)
    found = [told for asset in known if (told := _why(desk, asset, spoken)) is not None]
    return tuple(sorted(found, key=lambda each: (_ORDER.index(each.kind), each.asset.id)))


def _of_cells(desk: Desk, answer: Answer) -> Iterator[str]:
    """Everything tagged with a need of the people and phases the answer is about, and its internal ones."""
    table, slots = coverage(desk.picture), desk.understood.slots
    for persona, phase in answer.cells:
        for need in table.cell(persona, phase).needs:
            for each in need.assets:
                if not slots.format or desk.picture.asset_of[each.asset].format in slots.format:
                    yield each.asset
    yield from (offer.asset for offer in answer.internal)
    yield from (named.asset for named in answer.named)


def _of_topic(desk: Desk, answer: Answer) -> Iterator[str]:
    """What says it as well as the last one given, whatever its language and whoever may have it."""
    slots = desk.understood.slots
    if answer.understood.intent != "asset_find" or not slots.topic:
        return
    wanted = Filters(personas=slots.persona, phases=slots.phase, needs=slots.need)
    query = Query(slots.topic, Filters(formats=slots.format), desk.understood.language_of_words, wanted)
    hits = desk.search(query, DEEP).hits
    scores = {hit.asset: hit.score for hit in hits}
    least = min((scores[offer.asset] for offer in answer.offered if offer.asset in scores), default=None)
    yield from (hit.asset for hit in hits if least is not None and hit.score >= least)


def _why(desk: Desk, asset: Asset, spoken: frozenset[str]) -> LeftOut | None:
    """None for what this asker may not hear of here. `spoken` are the languages asked for or given."""
    words, sharing = desk.words, may_share(desk.picture, asset, desk.role, desk.question.place)
    if not sharing.may_be_named:
        return None
    if sharing.kind == "internal_only":
        return LeftOut(asset, "internal", why_blocked(words, sharing.reasons))
    if sharing.kind == "withheld":
        return LeftOut(asset, sharing.reasons[0].kind, why_blocked(words, sharing.reasons))
    if desk.understood.slots.language and asset.language not in spoken:
        return LeftOut(asset, "language", words.language_name(asset.language))
    return LeftOut(asset, "less", words.say("left-out-less-why"))


def _counted(desk: Desk, found: tuple[LeftOut, ...]) -> str:
    counts = Counter(each.kind for each in found)
    return desk.words.listed(
        desk.words.say("left-out-reason", kind=kind, n=counts[kind]) for kind in _ORDER if counts[kind]
    )


def _told(desk: Desk, each: LeftOut) -> str:
    title = named_asset(each.asset, "").title
    return f"{desk.words.quoted(title)} ({each.asset.id}): {each.why}" if title else f"{each.asset.id}: {each.why}"
