"""Those of the assets just given that are as asked: "is any of these in German", "gibts davon was ohne NDA"."""

from collections.abc import Callable
from dataclasses import replace

from bot.answering.answer import Answer
from bot.answering.desk import Desk
from bot.answering.offering import Pick, shelve
from bot.answering.reply import reply
from content_library.intake import Asset
from retrieval.reading.names.mentions import sentence
from retrieval.reading.wants import slots
from retrieval.reading.words import cues
from retrieval.reading.words.spelling import plain
from retrieval.understood import Intent, Slots
from retrieval.vocabulary import Vocabulary

GIVES: frozenset[Intent] = frozenset({"asset_find", "asset_info", "deal_collateral", "need_lookup"})
"""Answers of which "those" are the assets they gave."""
_DOES: frozenset[Intent] = frozenset(
    {"malicious", "feedback", "asset_update", "brief_create", "brief_edit", "brief_update"}
)
"""Wants that do something with those."""
_KEEPS: tuple[Callable[[Slots, Asset], bool], ...] = (
    lambda own, asset: not own.audience or asset.audience == own.audience,
    lambda own, asset: not own.language or asset.language in own.language,
    lambda own, asset: not own.format or asset.format in own.format,
    lambda own, asset: not own.depth or asset.depth == own.depth,
    lambda own, asset: not own.persona or bool({*own.persona} & {*asset.personas}),
)
_NARROWING = ("audience", "language", "format", "depth", "persona")


def among_given(desk: Desk) -> Answer | None:
    """None where nothing was given before, or nothing is asked of it that narrows it."""
    before, understood = desk.before, desk.understood
    if before is None or not before.assets or before.intent not in GIVES or understood.intent in _DOES:
        return None
    if cues.load().signals["of_those"].search(plain(desk.question.text)) is None:
        return None
    named = _named(desk)
    wished = Slots(**{name: getattr(named, name) for name in _NARROWING})
    if understood.intent == before.intent == "deal_collateral":
        wished = wished.changed(language=())  # a pack looks for a language beyond what it gave
    if wished == Slots():
        return None
    return _among(replace(desk, understood=replace(understood, slots=_as_before(before.slots, wished))), wished)


def _named(desk: Desk) -> Slots:
    """By the message itself, not by the deal of the thread."""
    vocabulary = Vocabulary.of(desk.picture)
    read = sentence(desk.question.text, vocabulary, vocabulary.rights_of(desk.question))
    return slots.named(read, desk.question, vocabulary, desk.picture.today)


def _as_before(then: Slots, wished: Slots) -> Slots:
    """What the thread is about, narrowed for this answer alone."""
    return then.changed(audience=wished.audience, only=(), count=None)


def _among(desk: Desk, wished: Slots) -> Answer:
    picture, words, ids = desk.picture, desk.words, desk.before.assets if desk.before else ()
    given = [picture.asset_of[id] for id in ids if id in picture.asset_of]
    kept = [asset for asset in given if all(keeps(wished, asset) for keeps in _KEEPS)]
    shelf = shelve(desk, [Pick(asset.id) for asset in kept], len(given))
    n = len(shelf.offered) + len(shelf.internal)
    return reply(desk, [words.say("among-given", n=n, all=len(given))], shelf=shelf, sources=[each.id for each in kept])
