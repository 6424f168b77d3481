"""One thing about claims of the register: where they stand, who approved them, until when, what may be said instead."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence

from bot.answering.answer import Answer
from bot.answering.desk import Desk
from bot.answering.offering import Pick, shelve
from bot.answering.permitted import may_quote
from bot.answering.reply import reply
from bot.answering.wording import first_name, titled
from bot.skills.claims.closest_claim import approver
from content_library.claims import Forbidden, claims_about, is_approved
from content_library.intake import Asset, Claim
from content_library.number_words import number_of
from content_library.shared_words import roots
from retrieval.languages import language_of, small_words
from retrieval.reading.wants.claim_asked import OF_CLAIMS
from retrieval.reading.words import cues
from retrieval.reading.words.spelling import percent_spelt, plain
from retrieval.vocabulary import Vocabulary

MOST = 5
"""Claims one fact is told of at once."""
_FIGURE = re.compile(r"\d+(?:[.,]\d+)*")

_NEAR = 2
"""Words between a number and what it counts: "70 internal hours"."""

Line = Callable[[Desk, Claim], str]


def tell_claim(desk: Desk) -> Answer | None:
    """None where no such thing is asked. A figure that no claim has is looked for in the texts."""
    fact = next((each.removeprefix(OF_CLAIMS) for each in desk.understood.facts if each.startswith(OF_CLAIMS)), "")
    if fact == "approver":
        return _approver(desk)
    if fact not in _OF_A_CLAIM:
        return None
    asked = desk.understood.claims[:MOST]
    if not asked:
        return _of_no_claim(desk) if desk.understood.slots.asset else _of_a_figure(desk)
    found = claims_about(desk.picture, "")
    claims = {each.id: each for each in (*found.allowed, *found.lapsed)}
    barred = {each.claim.id: each for each in found.forbidden}
    lines = [_OF_A_CLAIM[fact](desk, claims[id]) for id in asked if id in claims]
    lines += [_of_forbidden(desk, barred[id], fact) for id in asked if id in barred]
    heirs = [heir for id in asked if id in barred and (heir := barred[id].instead)]
    lines += [_OF_A_CLAIM[fact](desk, heir) for heir in heirs if fact not in ("instead", "why")]
    told = [*(claims[id] for id in asked if id in claims), *heirs]
    spoken_of = [heir.id for heir in heirs] if heirs and fact == "instead" else asked
    return reply(desk, lines, shelf=shelve(desk, _sources(desk, told)), claims=spoken_of, sources=asked)


def claim_line(desk: Desk, id: str, fact: str) -> list[str]:
    """One of the facts of `_OF_A_CLAIM` of a claim, forbidden ones included; nothing where there is no such claim."""
    found = claims_about(desk.picture, "")
    allowed = next((each for each in (*found.allowed, *found.lapsed) if each.id == id), None)
    if allowed is not None:
        return [_OF_A_CLAIM[fact](desk, allowed)]
    return [_of_forbidden(desk, each, fact) for each in found.forbidden if each.claim.id == id]


def _of_forbidden(desk: Desk, each: Forbidden, fact: str) -> str:
    words, claim = desk.words, each.claim
    if fact != "instead":
        return words.say("tell-claim-forbidden", id=claim.id, claim=claim.claim, why=claim.why)
    if each.instead is not None:
        return words.say("tell-claim-use", id=each.instead.id, claim=each.instead.claim, place=claim.id)
    if each.wording:
        return words.say("tell-claim-say", claim=each.wording, place=claim.id)
    return words.say("tell-claim-nothing-instead", id=claim.id, why=claim.why)


def _source(desk: Desk, claim: Claim) -> str:
    source = desk.picture.asset_of.get(claim.source or "")
    if source is None:
        return desk.words.say("tell-claim-no-source", id=claim.id, claim=claim.claim)
    told = desk.words.say("tell-claim-source", id=claim.id, source=titled(desk.words, source), claim=claim.claim)
    return told if is_approved(claim, desk.picture.today) else f"{told} {_until(desk, claim)}"


def _approved(desk: Desk, claim: Claim) -> str:
    words = desk.words
    if not claim.approved_by:
        return words.say("may-be-said-not-approved", id=claim.id, claim=claim.claim)
    who = first_name(desk.picture, claim.approved_by)
    day = words.day(claim.approved_on) if claim.approved_on else "no"
    return f"{words.say('tell-claim-approved', id=claim.id, who=who, day=day)} {_until(desk, claim)}"


def _until(desk: Desk, claim: Claim) -> str:
    words = desk.words
    if claim.expires_on is None:
        return words.say("tell-claim-no-end", id=claim.id, claim=claim.claim)
    if claim.expires_on < desk.picture.today:
        return words.say("may-be-said-expired", id=claim.id, day=words.day(claim.expires_on), claim=claim.claim)
    return words.say("tell-claim-until", id=claim.id, day=words.day(claim.expires_on), claim=claim.claim)


def _instead(desk: Desk, claim: Claim) -> str:
    if is_approved(claim, desk.picture.today):
        return desk.words.say("tell-claim-as-it-stands", id=claim.id, claim=claim.claim)
    who = claim.approved_by or approver(desk.picture)
    known = "yes" if who else "no"
    return desk.words.say("tell-claim-renew", id=claim.id, who=first_name(desk.picture, who), known=known)


def _why(desk: Desk, claim: Claim) -> str:
    usable = is_approved(claim, desk.picture.today)
    return _instead(desk, claim) if usable else _until(desk, claim) if claim.approved_by else _approved(desk, claim)


def _sample(desk: Desk, claim: Claim) -> str:
    usable = is_approved(claim, desk.picture.today)
    if _counts(desk, claim):
        return _why(desk, claim)
    n = str(claim.n) if claim.n else "no"
    told = desk.words.say("tell-claim-sample", id=claim.id, n=n, claim=claim.claim)
    return told if usable else f"{told} {_why(desk, claim)}"


def _counts(desk: Desk, claim: Claim) -> bool:
    """ "how many hours does it take", of a claim of so many hours: it is no sample that is asked for."""
    asked = plain(desk.question.text)
    counted = cues.load().signals["how_many_of"].search(asked)
    words = " ".join(asked[counted.end() :].split()[:_NEAR]) if counted else ""
    told = roots(Vocabulary.of(desk.picture).other_words.beside(words))
    return any(roots(each) & told for each in _counted(claim.claim))


def _counted(text: str) -> Iterator[str]:
    """The words right behind each number, be it in figures or in letters; of a share those of what it is a share of."""
    said = plain(percent_spelt(text)).split()
    small = small_words().get(language_of(text) or "en", frozenset()) | set(plain(percent_spelt("%")).split())
    for place, word in enumerate(said):
        if word[0].isdigit() or number_of(word, language_of(text)) is not None:
            yield " ".join([each for each in said[place + 1 :] if each not in small][:_NEAR])


def _language(desk: Desk, claim: Claim) -> str:
    if not is_approved(claim, desk.picture.today):
        return _why(desk, claim)
    language = desk.words.language_name(desk.picture.company.default_language)
    return desk.words.say("tell-claim-language", id=claim.id, language=language, claim=claim.claim)


_OF_A_CLAIM: Mapping[str, Line] = {
    "source": _source,
    "approved": _approved,
    "until": _until,
    "instead": _instead,
    "why": _why,
    "sample": _sample,
    "language": _language,
    "quote": _why,
    "wording": _why,
}


def _approver(desk: Desk) -> Answer:
    who, claims = approver(desk.picture), desk.picture.claims
    if not who:
        return reply(desk, [desk.words.say("tell-claim-no-approver")], behaviour="decline_unknown")
    theirs = sum(each.approved_by == who for each in claims)
    name = first_name(desk.picture, who)
    return reply(desk, [desk.words.say("tell-claim-approver", who=name, of=theirs, n=len(claims))])


def _of_no_claim(desk: Desk) -> Answer:
    """What an asset says is not yet what anybody may claim."""
    asset = desk.picture.asset_of[desk.understood.slots.asset[0]]
    who = approver(desk.picture)
    known = "yes" if who else "no"
    ask = desk.words.say("may-be-said-ask", who=first_name(desk.picture, who), known=known)
    line = desk.words.say("tell-claim-none-from", asset=titled(desk.words, asset), ask=ask)
    return reply(desk, [line], shelf=shelve(desk, [Pick(asset.id)]), sources=[asset.id])


def _of_a_figure(desk: Desk) -> Answer:
    """Where it stands, which approves nothing."""
    figures = set(_FIGURE.findall(desk.question.text))
    there = [each for each in desk.picture.assets if may_quote(desk, each) and figures <= _figures_of(desk, each)][
        :MOST
    ]
    where = desk.words.listed(titled(desk.words, each) for each in there)
    line = desk.words.say("tell-claim-no-figure", assets=where or "none")
    return reply(desk, [line], shelf=shelve(desk, [Pick(each.id) for each in there]))


def _figures_of(desk: Desk, asset: Asset) -> set[str]:
    return set(_FIGURE.findall(f"{asset.title} {desk.text_of(asset.id)}"))


def _sources(desk: Desk, claims: Sequence[Claim]) -> list[Pick]:
    usable = [each for each in claims if each.source and is_approved(each, desk.picture.today)]
    return [Pick(each.source or "", why_now=desk.words.say("list-claims-source-of", id=each.id)) for each in usable]
