"""Which claims may be used, until when, and which never."""

import re
from dataclasses import replace

from bot.answering.answer import Answer, Named
from bot.answering.cells import wanted_cells
from bot.answering.desk import Desk
from bot.answering.objections import forbidden_listed
from bot.answering.offering import MOST, Pick, Shelf, shelve, visible_assets
from bot.answering.reply import reply
from bot.answering.wording import as_typed, persona_label
from bot.skills.assets.tell_expiry import days_asked, ends_asked, tell_expiring_claims, tell_lapsed_claims
from bot.skills.claims.claims_on_rivals import rivals_named
from bot.skills.claims.closest_claim import SHARED
from bot.skills.claims.may_be_said import asks_leave_for_one, asks_of_one, not_in_these_words, what_may_be_said
from bot.skills.claims.tell_claim import tell_claim
from bot.words import Words
from content_library.claims import ClaimsFound, claims_about, claims_for, forbidden_about
from content_library.intake import Claim
from content_library.shared_words import shared, stems
from retrieval.passages import Filters, Query
from retrieval.reading.wants.lapsed_asked import asks_for_lapsed
from retrieval.reading.words import cues
from retrieval.vocabulary import Vocabulary


def list_claims(desk: Desk) -> Answer:
    """Claims about the topic; the whole register when there is no topic or none speaks of it."""
    if (told_of_one := tell_claim(desk)) is not None:
        return told_of_one
    if asks_for_lapsed(desk.question.text):
        return tell_lapsed_claims(desk)
    days = days_asked(desk) or ends_asked(desk)
    if days is not None:
        return tell_expiring_claims(desk, days)
    topic, words = _subject(desk), desk.words
    told = what_may_be_said(desk)
    verdict = told or not_in_these_words(desk)
    if verdict and (asks_leave_for_one(desk) or (asks_of_one(desk) and not desk.understood.slots.forbidden)):
        return _verdict_alone(desk, verdict, topic)
    found = _for_readers(desk) if not topic else _on_subject(desk, topic, strictly=bool(verdict))
    near = [] if found.allowed or not topic else _lapsed_near(desk, topic)
    gone = [desk.words.say("list-claims-lapsed", claim=each.claim, id=each.id) for each in near]
    opening = [] if verdict and not found.allowed else [_headline(desk, found, topic)]
    if not found.allowed:
        found = replace(claims_about(desk.picture, ""), allowed=()) if told else claims_about(desk.picture, "")
        topic = ""
    if desk.understood.slots.forbidden:
        found = _about(desk, found, topic)
    allowed = [_allowed(words, claim) for claim in found.allowed]
    allowed += [words.say("list-claims-lapsed", claim=claim.claim, id=claim.id) for claim in found.lapsed]
    forbidden = [forbidden_listed(words, each) for each in found.forbidden]
    if desk.understood.slots.forbidden:
        said = [*verdict, _forbidden_headline(desk, found, topic), *forbidden, *opening, *allowed]
    else:
        said = [*verdict, *opening, *allowed, *forbidden]
    lines = [each if each in (*verdict, *opening, said[0]) else f"   {each}" for each in said]
    return reply(
        desk,
        [*lines[: len(verdict)], *gone, *(line for line in lines[len(verdict) :] if line.strip() not in gone)],
        shelf=_shelf(desk, found),
        sources=[*(c.id for c in found.allowed), *(f.claim.id for f in found.forbidden)],
        claims=_spoken_of(desk, found),
    )


def _spoken_of(desk: Desk, found: ClaimsFound) -> list[str]:
    """What a question behind a list is about: the forbidden ones stand in every list."""
    forbidden = [each.claim.id for each in found.forbidden]
    return forbidden if desk.understood.slots.forbidden else [each.id for each in found.allowed] or forbidden


def _verdict_alone(desk: Desk, verdict: list[str], topic: str) -> Answer:
    """With what has lapsed on the matter and the sources of the claims it names: nobody asked for the other ones."""
    every, said = claims_about(desk.picture, ""), " ".join(verdict)
    named = replace(
        every,
        allowed=tuple(each for each in every.allowed if _names(said, each.id)),
        forbidden=tuple(each for each in every.forbidden if _names(said, each.claim.id)),
    )
    near = _lapsed_near(desk, topic) if topic and not named.allowed else []
    gone = [desk.words.say("list-claims-lapsed", claim=each.claim, id=each.id) for each in near]
    sources = [*(each.id for each in named.allowed), *(each.claim.id for each in named.forbidden)]
    told = [*sources, *(each.id for each in every.lapsed if each in near or _names(said, each.id))]
    return reply(desk, [*verdict, *gone], shelf=_shelf(desk, named), sources=sources, claims=_first_named(said, told))


def _first_named(said: str, claims: list[str]) -> list[str]:
    """In the order in which they are spoken of: what is given in the place of a forbidden one is not what was asked."""
    there = sorted((each for each in claims if _names(said, each)), key=said.index)
    return there[:1] or claims


def _names(said: str, id: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(id)}(?!\w)", said) is not None


def _subject(desk: Desk) -> str:
    """The topic without the words for figures and claims themselves; a competitor where there is no other."""
    every = cues.load().phrases["style"]
    said = (desk.understood.slots.topic or " ".join(rivals_named(desk))).split()
    return " ".join(w for w in said if not any(every[each].fullmatch(w) for each in ("numbers", "claims")))


def _in_other_words(desk: Desk, topic: str) -> str:
    return Vocabulary.of(desk.picture).other_words.beside(topic)


def _for_readers(desk: Desk) -> ClaimsFound:
    """Those that speak of what the readers asked about need; all of them where no reader is, or none does."""
    cells = wanted_cells(desk) if desk.understood.slots.persona else ()
    found = [claims_for(desk.picture, cell.persona, cell.phase) for cell in cells]
    every = claims_about(desk.picture, "")
    allowed = tuple({claim.id: claim for each in found for claim in each.allowed}.values())
    return replace(every, allowed=allowed, lapsed=()) if allowed else every


def _lapsed_near(desk: Desk, topic: str) -> list[Claim]:
    """Claims that may no longer be used and that share a word with the topic, or whose source does by its title."""
    titles = {asset.id: asset.title for asset in desk.picture.assets}
    every, asked = claims_about(desk.picture, "").lapsed, stems(_in_other_words(desk, topic))
    return [each for each in every if shared(f"{each.claim} {titles.get(each.source or '', '')}", asked)]


def _on_subject(desk: Desk, topic: str, *, strictly: bool) -> ClaimsFound:
    """Behind a verdict on a claim only those that share more with it than a word of many."""
    told = _in_other_words(desk, topic)
    found, asked = claims_about(desk.picture, told), stems(told)
    if not strictly:
        return _with_sources(desk, found, topic)
    least = min(SHARED, len(asked))
    return replace(found, allowed=tuple(each for each in found.allowed if shared(each.claim, asked) >= least))


def _with_sources(desk: Desk, found: ClaimsFound, topic: str) -> ClaimsFound:
    """And what may be said from the assets whose text is about the topic."""
    query = Query(topic, Filters(assets=visible_assets(desk)), desk.understood.language)
    near = {hit.asset for hit in desk.search(query, MOST).hits}
    every = claims_about(desk.picture, "").allowed
    more = tuple(claim for claim in every if claim.source in near and claim not in found.allowed)
    return replace(found, allowed=(*found.allowed, *more))


def _about(desk: Desk, found: ClaimsFound, topic: str) -> ClaimsFound:
    """With the forbidden claims that speak of the topic; with all of them where none does."""
    near = forbidden_about(desk.picture, _in_other_words(desk, topic))
    return replace(found, forbidden=tuple(each for each in found.forbidden if each.claim in near) or found.forbidden)


def _headline(desk: Desk, found: ClaimsFound, topic: str) -> str:
    """About the topic, else for the readers, of which there are fewer than in the register."""
    words, n = desk.words, len(found.allowed)
    readers = [persona_label(desk.picture, each) for each in desk.understood.slots.persona]
    if topic:
        return words.say("list-claims-headline-about", n=n, topic=as_typed(topic, desk.question.typed))
    if readers and n < len(claims_about(desk.picture, "").allowed):
        return words.say("list-claims-headline-about", n=n, topic=words.listed(readers))
    return words.say("list-claims-headline", n=n)


def _forbidden_headline(desk: Desk, found: ClaimsFound, topic: str) -> str:
    """How many are about the topic; how many there are where none is."""
    near = len(forbidden_about(desk.picture, _in_other_words(desk, topic))) if topic else 0
    if near:
        typed = as_typed(topic, desk.question.typed)
        return desk.words.say("list-claims-forbidden-about", n=near, topic=typed)
    return desk.words.say("list-claims-forbidden", n=len(found.forbidden))


def _allowed(words: Words, claim: Claim) -> str:
    facts = [claim.id, *([f"n={claim.n}"] if claim.n else [])]
    facts.append(
        words.say("list-claims-source", source=claim.source) if claim.source else words.say("list-claims-no-source")
    )
    if claim.expires_on:
        facts.append(words.say("list-claims-until", day=words.day(claim.expires_on)))
    return f"{claim.claim} ({', '.join(facts)})"


def _shelf(desk: Desk, found: ClaimsFound) -> Shelf:
    """Sources of what may be said; assets that make a forbidden claim are named, never offered."""
    words = desk.words
    picks = [
        Pick(claim.source, why_now=words.say("list-claims-source-of", id=claim.id))
        for claim in found.allowed
        if claim.source
    ]
    shelf = shelve(desk, picks)
    bad = [
        Named(asset, "", words.say("list-claims-makes-forbidden", id=each.claim.id))
        for each in found.forbidden
        for asset in each.claim.assets
    ]
    return Shelf(shelf.offered, shelf.internal, (*shelf.named, *bad))
