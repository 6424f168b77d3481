"""Whether what somebody asks to say may be said: by the style guide and by the register of claims."""

from bot.answering.desk import Desk
from bot.answering.objections import forbidden_claims, forbidden_line
from bot.words import Words
from content_library.claims import claims_about, is_approved
from content_library.claims_meant import claims_meant
from content_library.forbidden_words import forbidden_words_in
from content_library.intake import Claim
from retrieval.reading import cues
from retrieval.reading.permission import asks_permission, with_english
from retrieval.reading.spelling import words as words_of


def words_not_to_use(desk: Desk) -> list[str]:
    """The rules of the style guide against words somebody asks to use."""
    if not asks_permission(desk.question.text, cues.load()):
        return []
    rules = dict.fromkeys(each.line for each in forbidden_words_in(desk.picture.style, desk.question.text))
    return [desk.words.say("may-be-said-style", rule=rule) for rule in rules]


def what_may_be_said(desk: Desk) -> list[str]:
    """First what may not be said, then the claims that are meant; nothing where neither leave nor validity is asked."""
    known = cues.load()
    text = " ".join(word.text for word in words_of(desk.question.text))
    asked = any(known.signals[name].search(text) for name in ("permission", "still_true", "figure_with_source"))
    if not asked:
        return []
    meant = claims_meant(desk.picture, with_english(desk.question.text, known))
    ids = {each.id for each in meant}
    barred = forbidden_claims(desk) if asks_permission(desk.question.text, known) else ()
    every = claims_about(desk.picture, "").forbidden
    no = [each for each in every if each in barred or each.claim.id in ids]
    told = [] if no else [_verdict(desk, each) for each in meant if isinstance(each, Claim)]
    return [*words_not_to_use(desk), *(forbidden_line(desk, each) for each in no), *told]


def _verdict(desk: Desk, claim: Claim) -> str:
    words, today = desk.words, desk.picture.today
    if is_approved(claim, today):
        return words.say("may-be-said-approved", id=claim.id, facts=_facts(words, claim), claim=claim.claim)
    if claim.expires_on is not None and claim.expires_on < today:
        return words.say("may-be-said-expired", id=claim.id, day=words.day(claim.expires_on), claim=claim.claim)
    return words.say("may-be-said-not-approved", id=claim.id, claim=claim.claim)


def _facts(words: Words, claim: Claim) -> str:
    facts = [f"n={claim.n}"] if claim.n else []
    facts += [words.say("list-claims-source", source=claim.source)] if claim.source else []
    facts += [words.say("list-claims-until", day=words.day(claim.expires_on))] if claim.expires_on else []
    return ", ".join(facts) or "no"
