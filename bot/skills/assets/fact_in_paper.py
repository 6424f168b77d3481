"""One fact asked of a paper that is named, or stands in the thread: the sentence of its text that has it, word for word."""

from collections.abc import Iterator
from dataclasses import replace

from bot.answering.answer import Answer
from bot.answering.desk import Desk
from bot.answering.offering import Pick, shelve
from bot.answering.permitted import may_quote
from bot.answering.reply import reply
from bot.answering.wording import as_typed, titled
from bot.skills.assets.tell_asset import usable_words
from bot.skills.assets.tell_fact import facts_of, names_passed_over, quote_of
from bot.skills.assets.text_of_asset import other_language
from content_library.intake import Asset
from content_library.shared_words import stems
from retrieval.facts import FactFound
from retrieval.reading.names.mentions import sentence
from retrieval.reading.names.paper_named import papers_named, stands_in
from retrieval.reading.names.sentences import Sentence
from retrieval.reading.names.whole_titles import with_ids_for_titles
from retrieval.reading.wants.fact_asked import FactAsked, asked_of_paper
from retrieval.reading.wants.text_asked import KEPT, asks_own_fact
from retrieval.reading.words.spelling import plain
from retrieval.understood import Intent
from retrieval.vocabulary import Vocabulary

OPEN: tuple[Intent, ...] = ("asset_info", "asset_find", "compare", "out_of_scope", "out_of_data", "help")
"""What a question for a fact is read as; any other want must be asked of what stands in the paper."""
ENOUGH, CERTAIN = 0.4, 0.75
"""Share of what is asked that a sentence must have; the second where no number is asked that it could be told by."""
_KEPT = frozenset(KEPT) - {"compare"}
_ELSE = ("deal", "contact", "claim", "brief", "need", "note", "person")
"""What a question is about then, and not about a text."""


def fact_in_paper(desk: Desk) -> Answer | None:
    """None unless a paper is named whose text may be read out here, and one sentence of it has what is asked."""
    understood = desk.understood
    other_fact = understood.facts and understood.intent != "claims"
    if understood.intent in _KEPT or other_fact or desk.question.place == "shared" or desk.role == "guest":
        return None
    vocabulary = Vocabulary.of(desk.picture)
    text = with_ids_for_titles(desk.question.text, vocabulary)
    read = sentence(text, vocabulary, vocabulary.rights_of(desk.question))
    if read.names(_ELSE) or asks_own_fact(read, vocabulary.cues):
        return None
    papers, at_hand = papers_named(read, vocabulary), _at_hand(desk)
    passed_over = names_passed_over(desk, read).union(*(plain(each.text).split() for each in read.of("asset")))
    asked = asked_of_paper(text, vocabulary.cues, passed_over) if papers or at_hand else None
    if asked is None or plain(asked.counted) in passed_over or not _is_open(desk, asked, read, papers, vocabulary):
        return None
    quotable = [each for id in papers or at_hand if may_quote(desk, each := desk.picture.asset_of[id])]
    found = max(_found(desk, asked, quotable), key=lambda each: (each.counts, each.share), default=None)
    if found is not None:
        return _told(desk, found)
    untold = len(papers) == len(quotable) == 1 and understood.intent in OPEN and asked.kind != "any"
    untold = untold and asked.counted not in vocabulary.cues.trade
    return _not_told(desk, asked, quotable[0]) if untold else None


def _at_hand(desk: Desk) -> tuple[str, ...]:
    """The one asset the thread is about, or that one word of its title was taken for."""
    assets = desk.understood.slots.asset
    return assets if len(assets) == 1 and assets[0] in desk.picture.asset_of else ()


def _is_open(desk: Desk, asked: FactAsked, read: Sentence, papers: tuple[str, ...], vocabulary: Vocabulary) -> bool:
    """Whether it may be a fact that is asked: a quantity of whatever, or what stands in the paper where little else is
    meant."""
    inside, open = bool(papers) and stands_in(read, papers, vocabulary), desk.understood.intent in OPEN
    if asked.kind == "any":
        return inside and (open or (desk.understood.intent == "deal_collateral" and not desk.understood.slots.deal))
    return inside or open or not papers


def _found(desk: Desk, asked: FactAsked, papers: list[Asset]) -> Iterator[FactFound]:
    in_english = Vocabulary.of(desk.picture).other_words.beside
    for paper in papers:
        facts = facts_of(desk, asked, (paper,))
        for found in facts.in_paper(asked, paper.id, in_english, Vocabulary.of(desk.picture).cues)[:1]:
            if found.counts or found.share >= (CERTAIN if asked.kind == "any" else ENOUGH):
                yield found


def _stands_elsewhere(desk: Desk, asked: FactAsked) -> bool:
    vocabulary = Vocabulary.of(desk.picture)
    found = facts_of(desk, asked).best(asked, vocabulary.other_words.beside, vocabulary.cues)
    return any(each.share >= ENOUGH for each in found)


def _told(desk: Desk, found: FactFound) -> Answer:
    words, asset = desk.words, desk.picture.asset_of[found.line.of]
    about = words.quoted(as_typed(plain(" ".join(found.asked)), desk.question.typed))
    line = words.say("text-of-asset-says", asset=titled(words, asset), words=about, quote=quote_of(desk, found))
    return _of(desk, asset, [line])


def _not_told(desk: Desk, asked: FactAsked, asset: Asset) -> Answer | None:
    """How long the paper itself is, where its title is all that is named; None where another text may be meant."""
    words, about = desk.words, plain(" ".join(asked.words))
    length = words.say("text-of-asset-length", length=asset.length) if asset.length else ""
    if asked.kind == "time" and length and stems(about) <= stems(asset.title):
        return _of(desk, asset, [f"{titled(words, asset)} · {length}"])
    if _stands_elsewhere(desk, asked):
        return None
    quoted = words.quoted(as_typed(about, desk.question.typed))
    elsewhere = other_language(desk, asset)
    message = "text-of-asset-no-number" if elsewhere == "none" else "text-of-asset-nothing"
    none = words.say(message, asset=titled(words, asset), words=quoted, language=elsewhere)
    return _of(desk, asset, [none, f"   {length}"] if length else [none])


def _of(desk: Desk, asset: Asset, lines: list[str]) -> Answer:
    slots = desk.understood.slots.changed(asset=(asset.id,), persona=(), phase=(), topic=None, unresolved=())
    desk = replace(desk, understood=replace(desk.understood, intent="asset_info", slots=slots, facts=(), readings=()))
    return reply(
        desk, [*lines, f"   {usable_words(desk, asset)}"], shelf=shelve(desk, [Pick(asset.id)]), sources=[asset.id]
    )
