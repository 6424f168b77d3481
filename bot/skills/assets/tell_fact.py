"""One fact that stands in the register of claims or in a text, told in its own words, where no paper is named."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from bot.answering.answer import Answer
from bot.answering.desk import Desk
from bot.answering.objections import forbidden_line
from bot.answering.offering import Pick, shelve
from bot.answering.permitted import deals_to_name, may_quote, permitted_text, text_to_quote
from bot.answering.reply import reply
from bot.answering.wording import as_typed, titled
from bot.skills.assets.asset_facts import usable
from bot.skills.assets.text_of_asset import asks_its_text
from content_library.claims import Forbidden, claims_about, is_approved
from content_library.intake import Asset
from content_library.number_words import number_of
from content_library.remembered import remembered_whatever_is_asked
from retrieval.facts import FactFound, Facts, Line, lines_of
from retrieval.languages import language_of
from retrieval.passages import Filters, Query
from retrieval.reading.names.mentions import sentence
from retrieval.reading.names.sentences import Sentence
from retrieval.reading.wants.fact_asked import FactAsked, fact_asked
from retrieval.reading.words import cues
from retrieval.reading.words.spelling import percent_spelt, plain
from retrieval.understood import Intent, Slots, Understood
from retrieval.vocabulary import Vocabulary

OPEN: tuple[Intent, ...] = ("out_of_scope", "out_of_data")
UNNAMED: tuple[Intent, ...] = ("persona_info", "coverage_matrix", "help")
"""What such a question is read as where it is like nothing; the second where nothing of the map is named."""
LOOKED_FOR: tuple[Intent, ...] = ("asset_find", "asset_info")
TAKEN_FOR: tuple[Intent, ...] = (
    "journey_info", "metrics", "persona_info", "help", "coverage_matrix", "deal_info", "audit", "claims",
)  # fmt: skip
"""What such a question is read as for want of anything better, by how much a sentence must hold to be told instead."""
ENOUGH_NAMED, ENOUGH_OPEN, ENOUGH_FOUND, ENOUGH_ELSEWHERE = 0.5, 0.6, 0.7, 0.8
NEARLY = 0.4
"""Share of what is asked from which a sentence is worth naming as the nearest, where there is no other answer."""
SAME = 0.9
"""A claim is told before a text that says hardly more of it."""
READ_WHOLE = 300
"""Texts held against a question one by one; of a larger library those that search finds."""
FOUND = 20
_OF_THE_MAP = ("deal", "phase", "need", "campaign", "contact", "brief", "claim")
"""What the map, and no text, is asked about."""


def tell_fact(desk: Desk) -> Answer | None:
    """None unless a sentence that may be told here holds what is asked: its words and, where a number is asked, one."""
    asked = _asked(desk)
    if asked is None:
        return None
    found = _found(desk, asked)
    best = next(iter(found), None)
    if best is None:
        return None
    return _told(desk, asked, found) if _is_enough(desk, asked, best) else _nearly(desk, asked, best)


def nearest_fact(desk: Desk) -> list[str]:
    """For an answer that knows nothing: the sentence that comes nearest, with the words it does not have."""
    asked = _asked(desk)
    found = _found(desk, asked)[:1] if asked is not None else ()
    return [_near(desk, each) for each in found if _comes_near(each)]


def speaks_of(desk: Desk, asset: str, topic: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The words of a topic that a line of the asset has, where few texts have as much of it, and those it has not."""
    best = next((each for each in _on(desk, asset, topic) if each.rare), None)
    return (tuple(word for word in topic.split() if word not in best.missing), best.missing) if best else ((), ())


def sentence_on(desk: Desk, asset: str, topic: str) -> FactFound | None:
    """Of its title and text, the line that says most of the topic; None where none says half of it."""
    return next((each for each in _on(desk, asset, topic) if 2 * len(each.missing) <= len(topic.split())), None)


def _on(desk: Desk, asset: str, topic: str) -> list[FactFound]:
    """Its lines that have words of the topic, the best first."""
    asked = FactAsked("matter", tuple(topic.split()))
    lines = _found(desk, asked) if asked.words and desk.question.place != "shared" else ()
    return [each for each in lines if each.line.of == asset]


def _asked(desk: Desk) -> FactAsked | None:
    understood = desk.understood
    kinds = (*OPEN, *LOOKED_FOR, *TAKEN_FOR)
    if understood.intent not in kinds or understood.facts or desk.role == "guest" or desk.question.place == "shared":
        return None
    own = {
        name for name in _OF_THE_MAP if getattr(understood.slots, name, ()) and name not in understood.slots.inherited
    }
    if own or (understood.intent == "asset_info" and asks_its_text(desk)):
        return None
    vocabulary = Vocabulary.of(desk.picture)
    names = names_passed_over(desk, sentence(desk.question.text, vocabulary, vocabulary.rights_of(desk.question)))
    told = cues.load()
    if told.in_english["discount"].search(plain(percent_spelt(desk.question.text))):
        return None
    asked = fact_asked(desk.question.text, told, names)
    elsewhere = asked is not None and asked.kind == "any" and understood.intent in TAKEN_FOR and not _is_open(desk)
    return None if elsewhere else asked


def names_passed_over(desk: Desk, read: Sentence) -> frozenset[str]:
    """Words that tell nothing of a text: of the company, of what it sells, of kinds of content."""
    company = desk.picture.company
    product = company.product.name if company.product else ""
    kinds_named = " ".join(mention.text for mention in read.of("format"))
    return frozenset(plain(f"{company.company} {product} {kinds_named}").split())


def _is_open(desk: Desk) -> bool:
    understood = desk.understood
    return understood.intent in OPEN or (understood.intent in UNNAMED and understood.slots == Slots())


def _is_enough(desk: Desk, asked: FactAsked, best: FactFound) -> bool:
    intent, named = desk.understood.intent, best.line.of in desk.understood.slots.asset
    if not best.rare or asked.counted in best.missing or any(word.isdigit() for word in best.missing):
        return False
    telling = [word for word in asked.words if number_of(word, language_of(desk.question.text)) is None]
    if len(telling) <= 1 and asked.kind in ("any", "number") and not (best.counts or asked.sort):
        return False
    if asked.kind == "any":
        return best.share >= ENOUGH_ELSEWHERE and (len(asked.words) > 1 or _is_open(desk))
    if 2 * len(best.missing) >= len(asked.words) and not best.counts:
        return False
    if named or best.counts or _is_open(desk):
        return best.share >= (ENOUGH_NAMED if named else ENOUGH_OPEN)
    return best.share >= (ENOUGH_ELSEWHERE if intent in TAKEN_FOR else ENOUGH_FOUND)


def _found(desk: Desk, asked: FactAsked) -> Sequence[FactFound]:
    found = facts_of(desk, asked).best(
        asked, Vocabulary.of(desk.picture).other_words.beside, cues.load(), desk.understood.slots.asset
    )
    claims = {line.of for line in _claims(desk)}
    best = found[0].share if found else 0.0
    first = [
        each
        for each in found
        if each.line.of in claims and each.share >= SAME * best and each.counts >= found[0].counts
    ]
    return (*first[:1], *(each for each in found if each not in first[:1]))


def facts_of(desk: Desk, asked: FactAsked, papers: Sequence[Asset] = ()) -> Facts:
    """Of all that may be read out and passed on, or what search finds of it, and of `papers`."""
    picture = desk.picture
    quotable = [each for each in picture.assets if _is_quotable(desk, each)]
    if len(quotable) > READ_WHOLE or not {each.id for each in papers} <= {each.id for each in quotable}:
        among = Filters(assets=frozenset(each.id for each in quotable))
        hits = desk.search(Query(" ".join(asked.words), among, desk.understood.language_of_words), FOUND).hits
        found = dict.fromkeys((*(each.id for each in papers), *(hit.asset for hit in hits)))
        return Facts(_lines(desk, [picture.asset_of[each] for each in found]))
    named = frozenset(deal.id for deal in deals_to_name(desk))
    key = ("facts", desk.role, desk.question.place, named)  # lines leave out whom this asker may not hear of
    return remembered_whatever_is_asked(picture, key, lambda: Facts(_lines(desk, quotable)))


def _lines(desk: Desk, assets: Sequence[Asset]) -> Iterator[Line]:
    yield from _claims(desk)
    for asset in assets:
        yield from lines_of(asset.id, asset.title, text_to_quote(desk, asset))


def _claims(desk: Desk) -> list[Line]:
    told = [Line(each.id, each.claim) for each in desk.picture.claims]
    return [*told, *(Line(each.id, each.claim) for each in desk.picture.forbidden_claims)]


def _is_quotable(desk: Desk, asset: Asset) -> bool:
    """What may be read out and passed on: a draft or an old price is no fact, and one of ours only is asked for by its
    paper."""
    return usable(desk, asset) and may_quote(desk, asset)


def _told(desk: Desk, asked: FactAsked, found: Sequence[FactFound]) -> Answer:
    words, picture, of = desk.words, desk.picture, found[0].line.of
    about = words.quoted(as_typed(plain(" ".join(asked.words)), desk.question.typed))
    claim = next((each for each in picture.claims if each.id == of), None)
    barred = _barred(desk, of)
    if barred is not None:
        line, source = forbidden_line(desk, barred), ""
    elif claim is not None:
        message = "tell-fact-claim" if is_approved(claim, picture.today) else "tell-fact-lapsed"
        until = words.day(claim.expires_on) if claim.expires_on else "none"
        line, source = (
            words.say(message, words=about, claim=words.quoted(claim.claim), id=claim.id, day=until),
            claim.source or "",
        )
    else:
        quote = "title" if found[0].line.is_title else quote_of(desk, found[0])
        line, source = (
            words.say("tell-fact-text", words=about, quote=quote, asset=titled(words, picture.asset_of[of])),
            of,
        )
    picks = [Pick(each) for each in (source,) if each in picture.asset_of]
    answer = reply(
        desk, [line], shelf=shelve(desk, picks), sources=list(dict.fromkeys((of, *(each.asset for each in picks))))
    )
    return replace(answer, understood=_as_told(desk, source if claim is None and barred is None else ""))


def _as_told(desk: Desk, asset: str) -> Understood:
    """What the thread is about from now on."""
    slots = desk.understood.slots
    if not asset:
        return replace(desk.understood, intent="claims")
    return replace(desk.understood, intent="asset_info", slots=slots.changed(asset=(asset,), persona=(), topic=None))


def _nearly(desk: Desk, asked: FactAsked, best: FactFound) -> Answer | None:
    """Of a question nothing else is known for: that no text says so, and the sentence that comes nearest."""
    if asked.kind == "any" or not _is_open(desk) or not _comes_near(best):
        return None
    picks = (
        [Pick(best.line.of, why_now=desk.words.say("tell-fact-maybe"))] if best.line.of in desk.picture.asset_of else []
    )
    lines = [desk.words.say("tell-fact-none"), _near(desk, best)]
    return reply(desk, lines, behaviour="decline_unknown", shelf=shelve(desk, picks), sources=[best.line.of])


def _comes_near(found: FactFound) -> bool:
    return found.share >= NEARLY and found.rare


def _near(desk: Desk, found: FactFound) -> str:
    words = desk.words
    asset = desk.picture.asset_of.get(found.line.of)
    missing = words.listed(words.quoted(as_typed(plain(each), desk.question.typed)) for each in found.missing) or "none"
    if (barred := _barred(desk, found.line.of)) is not None:
        return forbidden_line(desk, barred)
    source = titled(words, asset) if asset else found.line.of
    near = words.say("tell-fact-near", quote=quote_of(desk, found), source=source, missing=missing)
    claim = next((each for each in desk.picture.claims if each.id == found.line.of), None)
    lapsed = claim is not None and not is_approved(claim, desk.picture.today)
    return f"{near} {words.say('tell-fact-near-lapsed')}" if lapsed else near


def _barred(desk: Desk, id: str) -> Forbidden | None:
    return next((each for each in claims_about(desk.picture, "").forbidden if each.claim.id == id), None)


def quote_of(desk: Desk, found: FactFound) -> str:
    return desk.words.quoted(permitted_text(found.line.text, desk.picture, desk.question))
