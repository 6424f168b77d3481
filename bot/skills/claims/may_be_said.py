"""Whether what somebody asks to say may be said: by the style guide and by the register of claims."""

from bot.answering.desk import Desk
from bot.answering.objections import forbidden_claims, forbidden_line, forbidden_listed, in_register_words
from bot.skills.claims.closest_claim import closest_claim, on_the_matter
from bot.skills.claims.may_be_named import ask_first, named_in_claims, not_to_be_named
from bot.skills.claims.rules_of_style import OF_ALL_WRITING, rules_named, rules_of_topics
from bot.words import Words
from content_library.claims import claims_about, is_approved
from content_library.claims_as_said import beyond, of_another_part
from content_library.claims_meant import claims_meant, is_named, left_out, names_left_out, other_grades
from content_library.figures import differ, figures_in
from content_library.forbidden_words import forbidden_words_in
from content_library.intake import Claim, ForbiddenClaim
from content_library.spelling import folded
from retrieval.reading.names.mentions import sentence
from retrieval.reading.names.sentences import Sentence
from retrieval.reading.wants.held_up import is_held_up
from retrieval.reading.wants.leave import Added, added, says_mostly_else
from retrieval.reading.wants.permission import asks_permission, asks_to_name, asks_to_tell, leave_asked
from retrieval.reading.words import cues
from retrieval.reading.words.spelling import plain
from retrieval.vocabulary import Vocabulary

MOST_FORBIDDEN = 5
"""More are not read before something is said."""


def words_not_to_use(desk: Desk) -> list[str]:
    """The rules of the style guide against words somebody asks to use."""
    return words_forbidden(desk) if _asks_leave(desk) else []


def words_forbidden(desk: Desk) -> list[str]:
    """The rules of the style guide against words of the question."""
    rules = dict.fromkeys(each.line for each in forbidden_words_in(desk.picture.style, desk.question.text))
    return [desk.words.say("may-be-said-style", rule=rule) for rule in rules]


def what_may_be_said(desk: Desk) -> list[str]:
    """First what may not be said, then the claims that are meant, then the rules of the style guide. Nothing where
    neither leave nor validity is asked, or none of them speaks of it."""
    signals, asks = cues.load().signals, _asks_leave(desk)
    if not (asks or any(signals[name].search(_plain(desk)) for name in ("still_true", "figure_with_source"))):
        return []
    meant = claims_meant(desk.picture, in_register_words(desk))
    ids = {each.id for each in meant}
    whether = asks_leave_for_one(desk)
    barred = forbidden_claims(desk) if asks else ()
    every = claims_about(desk.picture, "").forbidden
    no = [each for each in every if each in barred or each.claim.id in ids]
    if not no and (named := _of_names(desk)):
        return named
    claims = [each for each in meant if isinstance(each, Claim) and not (whether and _is_of_else(desk, each))]
    told = [] if no else _verdicts(desk, claims, asks=whether)
    style = words_not_to_use(desk)
    said = [*style, *(forbidden_line(desk, each) for each in no), *told]
    if not style and whether:
        said = said or not_in_these_words(desk)
        rules = dict.fromkeys((*rules_named(desk), *rules_of_topics(desk, OF_ALL_WRITING)))
        said += [desk.words.say("tell-style-rule", rule=rule) for rule in rules]
    return said


def _of_names(desk: Desk) -> list[str]:
    """Where leave is asked to name somebody: no, or what is approved with that name."""
    barred, (names, claims) = not_to_be_named(desk), named_in_claims(desk)
    if barred or not claims:
        return barred
    lines = [f"   {approved_line(desk, each)}" for each in claims]
    return [desk.words.say("may-be-said-named", name=desk.words.listed(names)), *lines]


def not_in_these_words(desk: Desk) -> list[str]:
    """Where leave is asked for one thing: the claim that is closest, which is another one all the same, and whose leave
    is needed. That no claim means it in other words cannot be told."""
    slots = desk.understood.slots
    if (not slots.topic or "topic" in slots.inherited) and not _is_to_somebody(desk):
        return []
    if not asks_leave_for_one(desk):
        return []
    words, near, ask = desk.words, closest_claim(desk), ask_first(desk)
    if isinstance(near, ForbiddenClaim):
        every = claims_about(desk.picture, "").forbidden
        line = next(forbidden_line(desk, each) for each in every if each.claim == near)
        return [words.say("may-be-said-near-forbidden", claim=near.claim, verdict=line)]
    if near is not None and (other := _other_figures(desk, near)):
        figures = words.listed(words.quoted(each) for each in other)
        return [words.say("may-be-said-otherwise", id=near.id, figures=figures, claim=near.claim), f"   {ask}"]
    if near is not None:
        return [words.say("may-be-said-near", claim=near.claim, id=near.id, ask=ask)]
    if desk.understood.language == desk.picture.company.default_language or not desk.picture.forbidden_claims:
        return [words.say("may-be-said-nowhere", ask=ask)]
    return [words.say("may-be-said-elsewhere", ask=ask), *_every_forbidden(desk)]


def _is_to_somebody(desk: Desk) -> bool:
    """Whether it is told to somebody or names somebody: then it needs no topic."""
    known = cues.load()
    return asks_to_tell(_plain(desk), known) or asks_to_name(desk.question.text, known)


def _other_figures(desk: Desk, claim: Claim) -> tuple[str, ...]:
    """Those of the question, where it speaks of what the claim speaks of and gives it another figure of the same kind."""
    own, language = desk.picture.company.default_language, desk.understood.language
    ours, theirs = figures_in(claim.claim, own), figures_in(desk.question.text, language)
    if not differ(ours, theirs) or on_the_matter([claim], in_register_words(desk)) is None:
        return ()
    return other_promises(desk, claim)


def _is_of_else(desk: Desk, claim: Claim) -> bool:
    """Whether only some words of the claim are in the question, which says other things."""
    if is_named((claim,), desk.question.text):
        return False
    vocabulary = Vocabulary.of(desk.picture)
    return says_mostly_else(_read(desk), claim.claim, desk.understood.language_of_words, vocabulary)


def _every_forbidden(desk: Desk) -> list[str]:
    """To be looked through by whoever asks in another language than that of the register."""
    every = claims_about(desk.picture, "").forbidden[:MOST_FORBIDDEN]
    return [f"   {forbidden_listed(desk.words, each)}" for each in every]


def asks_leave_for_one(desk: Desk) -> bool:
    """Whether leave is asked to say one thing, be there a "never" in it: "may we say nine days", not "and what may we
    say"."""
    known, text = cues.load(), _plain(desk)
    leave = leave_asked(text, known)
    before = text[: leave.start()].split() if leave else []
    one = leave is not None and not any(known.signals["question_word"].fullmatch(word) for word in before)
    return one or is_held_up(desk.question.text, known)


def asks_of_one(desk: Desk) -> bool:
    """Whether one thing to say is asked about, by leave or by whether it still holds, and not what there is to say."""
    return asks_leave_for_one(desk) or cues.load().signals["still_true"].search(_plain(desk)) is not None


def _asks_leave(desk: Desk) -> bool:
    return asks_permission(desk.question.text, cues.load()) or is_held_up(desk.question.text, cues.load())


def _plain(desk: Desk) -> str:
    return plain(desk.question.text)


def _verdicts(desk: Desk, claims: list[Claim], *, asks: bool) -> list[str]:
    """A claim with other figures is not the one that is meant where another has those of the question."""
    same = [each for each in claims if not other_promises(desk, each)]
    if claims and not same and isinstance(near := closest_claim(desk), Claim) and other_promises(desk, near):
        claims = [near]
    return [line for each in same or claims for line in verdict_on(desk, each, asks=asks)]


def verdict_on(desk: Desk, claim: Claim, *, asks: bool) -> list[str]:
    """Whether this claim may be said as the question has it; `asks`: whether leave is asked for."""
    words = desk.words
    if no := _no_longer(desk, claim):
        return [no]
    more = _added(desk, claim) if asks_of_one(desk) else ()
    if other := _not_of(desk, claim, more):
        said = words.listed(words.quoted(each) for each in other)
        return [words.say("may-be-said-otherwise", id=claim.id, figures=said, claim=claim.claim)]
    approved = _only(desk, claim, more) if more else approved_line(desk, claim)
    if not asks:
        return [approved]
    missing = left_out(claim.claim, desk.question.text)
    if desk.understood.language != desk.picture.company.default_language:
        missing = names_left_out(claim.claim, desk.question.text)
    only = cues.load().signals["nothing_else"].search(folded(desk.question.text))
    if only and missing and (names := names_left_out(claim.claim, desk.question.text)):
        figures = words.listed(words.quoted(each) for each in (only[0],))
        no = words.say("may-be-said-otherwise", id=claim.id, figures=figures, claim=claim.claim)
        return [no, f"   {words.say('may-be-said-whole', missing=words.listed(map(words.quoted, names)))}"]
    if not missing and not more and desk.understood.language != desk.picture.company.default_language:
        return [approved, f"   {words.say('may-be-said-as-it-stands')}"]
    whole = words.say("may-be-said-whole", missing=words.listed(words.quoted(each) for each in missing))
    return [approved, f"   {whole}"] if missing else [approved]


def holds_for(desk: Desk, claim: Claim) -> list[str]:
    """Whether a claim just told says so of what the question names: by its own words, and by nothing else."""
    if no := _no_longer(desk, claim):
        return [no]
    if other := other_promises(desk, claim):
        figures = desk.words.listed(desk.words.quoted(each) for each in other)
        return [desk.words.say("may-be-said-otherwise", id=claim.id, figures=figures, claim=claim.claim)]
    more = tuple(each for each in _added(desk, claim, told=False) if not _is_a_place(each.said))
    return [f"{_only(desk, claim, more)} {ask_first(desk)}"] if more else [approved_line(desk, claim)]


def _is_a_place(said: str) -> bool:
    """ "the second one" """
    known = cues.load()
    return all(word in known.ordinals or known.signals["one"].fullmatch(word) for word in plain(said).split())


def _no_longer(desk: Desk, claim: Claim) -> str:
    """ "" for what is approved."""
    words, today = desk.words, desk.picture.today
    if claim.expires_on is not None and claim.expires_on < today:
        return words.say("may-be-said-expired", id=claim.id, day=words.day(claim.expires_on), claim=claim.claim)
    return "" if is_approved(claim, today) else words.say("may-be-said-not-approved", id=claim.id, claim=claim.claim)


def _only(desk: Desk, claim: Claim, more: tuple[Added, ...]) -> str:
    """What of the question it does not say, as far as that can be told: who or what is named by the map is in none that
    does not name it."""
    words, own = desk.words, desk.picture.company.default_language
    said = words.listed(words.quoted(each.said) for each in more)
    known = "yes" if desk.understood.language_of_words == own or all(each.weighs for each in more) else "no"
    facts = _facts(words, claim)
    return words.say("may-be-said-only", id=claim.id, facts=facts, claim=claim.claim, added=said, known=known)


def other_promises(desk: Desk, claim: Claim) -> tuple[str, ...]:
    """Figures and words of the question that promise what the claim does not; how many it was measured at is part of it."""
    text, registered = desk.question.text, f"{claim.claim} (n={claim.n})" if claim.n else claim.claim
    own = desk.picture.company.default_language
    language = desk.understood.language
    misplaced = of_another_part(claim.claim, text, language, of_claims=own)
    return (*beyond(registered, text, language, of_claims=own), *misplaced, *other_grades(claim.claim, text))


def approved_line(desk: Desk, claim: Claim) -> str:
    facts = _facts(desk.words, claim)
    return desk.words.say("may-be-said-approved", id=claim.id, facts=facts, claim=claim.claim)


def _not_of(desk: Desk, claim: Claim, more: tuple[Added, ...]) -> tuple[str, ...]:
    """What makes another claim of it."""
    heavy = [each.said for each in more if each.weighs]
    other = other_promises(desk, claim) if asks_of_one(desk) else ()
    return (*(each for each in other if not any(each in longer for longer in heavy)), *heavy)


def _added(desk: Desk, claim: Claim, *, told: bool = True) -> tuple[Added, ...]:
    language = desk.understood.language_of_words
    return added(_read(desk), claim.claim, language, Vocabulary.of(desk.picture), told=told)


def _read(desk: Desk) -> Sentence:
    vocabulary = Vocabulary.of(desk.picture)
    rights = vocabulary.rights_of(desk.question)
    return sentence(desk.question.text, vocabulary, rights, desk.question.role == "sales")


def _facts(words: Words, claim: Claim) -> str:
    facts = [f"n={claim.n}"] if claim.n else []
    facts += [words.say("list-claims-source", source=claim.source)] if claim.source else []
    facts += [words.say("list-claims-until", day=words.day(claim.expires_on))] if claim.expires_on else []
    return ", ".join(facts) or "no"
