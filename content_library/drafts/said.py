"""What a draft says as a fact: figures, claims, superlatives, and customers by name."""

from collections.abc import Callable, Iterator
from dataclasses import replace

from content_library.briefs.fields import Brief
from content_library.claims import is_approved
from content_library.claims_made import made_in
from content_library.claims_meant import left_out
from content_library.cue_files import PROMISES
from content_library.customer_names import uncleared_in
from content_library.drafts.agreed import TermsNear, agreed
from content_library.drafts.draft import Draft, Sentence
from content_library.drafts.findings import Finding, Severity, at_sentence
from content_library.drafts.promises import BINDING, Promise, is_compared, is_offered, is_result, promises, promises_so
from content_library.drafts.registered import Registered, Said, backs, is_meant, lapsed, near, registered, says
from content_library.drafts.terms import terms_in
from content_library.figures import Figure, differ, figures_in, in_digits
from content_library.intake import Claim, ForbiddenClaim
from content_library.names_written import is_named_in
from content_library.picture import Picture
from content_library.shared_words import stems

InEnglish = Callable[[str], str]
"""A text with the English for its words behind it: registers are written in English."""


def facts(
    picture: Picture,
    draft: Draft,
    brief: Brief,
    language: str = "",
    in_english: InEnglish = str,
    terms_near: TermsNear = lambda _text: (),
) -> Iterator[Finding | str]:
    """Findings, and the id of every approved claim that is made. `language` is the draft's, "" where it is not clear."""
    translated = language not in ("", picture.company.default_language)
    register = tuple(registered(claim, picture) for claim in picture.claims)
    whole = _said_whole(register, draft)
    given = frozenset(figure for need in brief.needs for figure in figures_in(need.text))
    for sentence in draft.sentences:
        broken = list(forbidden_made(picture, sentence, in_english))
        yield from broken
        made = {finding.about for finding in broken}
        told = " ".join(each.claim for each in picture.forbidden_claims if each.id in made)
        terms = terms_in(sentence.plain, language)
        said = Said(sentence, figures_in(sentence.plain, language), stems(in_english(sentence.plain)), terms, told)
        settled = given | frozenset(figures_in(told, picture.company.default_language))
        for found in _claimed(register, said, settled, picture, translated=translated):
            yield (
                _milder(found)
                if isinstance(found, Finding) and found.kind == "cut_claim" and found.about in whole
                else found
            )
        yield from _promised(register, said, settled, picture)
        yield from agreed(register, said, terms_near, picture)
        yield from _superlatives(register, said)


def _said_whole(register: tuple[Registered, ...], draft: Draft) -> frozenset[str]:
    """The claims of which a paragraph says all: what it says again in short is read with that."""
    told = [in_digits(paragraph.text) for paragraph in draft.told]
    return frozenset(
        each.claim.id for each in register if any(not left_out(in_digits(each.claim.claim), text) for text in told)
    )


def _milder(finding: Finding) -> Finding:
    return replace(finding, severity="hint")


def named(picture: Picture, draft: Draft) -> Iterator[Finding]:
    """Customers who did not clear their name, people of theirs, who never do, and competitors: what is said of these by
    name is for somebody else to look at first."""
    contacts = {each.name for each in picture.contacts if " " in each.name.strip()}
    for sentence in draft.sentences:
        for name in uncleared_in(picture, sentence.plain):
            yield at_sentence("customer", "gate", sentence, about=name)
        for rival in picture.competitors:
            if not rival.is_status_quo and is_named_in(sentence.plain, rival.name):
                yield at_sentence("competitor", "should", sentence, about=rival.name)
        for contact in sorted(name for name in contacts if is_named_in(sentence.plain, name)):
            yield at_sentence("contact", "gate", sentence, about=contact)


def forbidden_made(picture: Picture, sentence: Sentence, in_english: InEnglish) -> Iterator[Finding]:
    """The forbidden claims a sentence makes."""
    approved = {claim.id: claim.claim for claim in picture.claims if is_approved(claim, picture.today)}
    for forbidden in picture.forbidden_claims:
        severity = made_in(in_english(sentence.plain), forbidden.claim)
        if severity:
            wanted = approved.get(forbidden.replace_with or "", "")
            yield at_sentence(
                "forbidden_claim", severity, sentence, about=forbidden.id, wanted=wanted, found=_of(forbidden)
            )


def _of(forbidden: ForbiddenClaim) -> str:
    return f"{forbidden.claim} ({forbidden.why})" if forbidden.why else forbidden.claim


def _claimed(
    register: tuple[Registered, ...],
    said: Said,
    given: frozenset[Figure],
    picture: Picture,
    *,
    translated: bool,
) -> Iterator[Finding | str]:
    sentence, figures = said.sentence, frozenset(said.figures)
    meant = [each for each in register if is_meant(each, said.words)]
    made = [each for each in register if each.figures & figures and each.words & said.words]
    for figure in dict.fromkeys(each for each in said.figures if each.dimension in ("share", "times", "money")):
        behind = [each for each in made if figure in each.figures]
        approved = [each for each in behind if each.approved]
        if figure in given or (figure.in_parts and not is_compared(sentence.plain, figure)):
            continue
        if approved:
            yield approved[0].claim.id
            yield from _cut(approved[0].claim, sentence, translated=translated)
        elif behind:
            yield lapsed(behind[0].claim, figure.said, sentence, picture)
        elif not any(differ(each.figures, figures) for each in meant):
            severity = _of_figure(figure, sentence, _own_names(picture))
            yield at_sentence("unbacked_figure", severity, sentence, found=figure.said, **near(register, said))
    best = max((len(each.words & said.words) for each in meant), default=0)
    for each in meant:
        if not each.approved or len(each.words & said.words) < best:
            continue
        if each.figures and differ(each.figures, figures - given):
            yield at_sentence("changed_claim", "gate", sentence, about=each.claim.id, wanted=each.claim.claim)
        elif {other.number for other in each.figures} <= {other.number for other in figures}:
            yield each.claim.id


def _of_figure(figure: Figure, sentence: Sentence, names: tuple[str, ...]) -> Severity:
    """A sum that is no result and nobody's offer, such as an example's, is for the writer to clear."""
    binding = is_result(sentence.plain, figure) or is_offered(sentence.plain, figure, names)
    return "gate" if binding or figure.dimension != "money" else "should"


def _promised(
    register: tuple[Registered, ...], said: Said, given: frozenset[Figure], picture: Picture
) -> Iterator[Finding | str]:
    """Of results: those an approved claim backs, and in one finding those nothing does."""
    sentence, figures, unbacked = said.sentence, frozenset(said.figures), list[Promise]()
    meant = [each for each in register if each.approved and is_meant(each, said.words)]
    for promise in promises(sentence.plain, said.figures, _own_names(picture)):
        if promise.figure in given or _is_told(promise, said.told):
            continue
        backing = [each for each in register if backs(each, promise, said)]
        approved = next((each.claim.id for each in backing if each.approved), "")
        if approved:
            yield approved
        elif backing:
            yield lapsed(backing[0].claim, promise.said, sentence, picture)
        elif not (promise.figure and any(differ(each.figures, figures) for each in meant)):
            unbacked.append(promise)
    if unbacked:
        severity: Severity = "gate" if any(each.way in BINDING for each in unbacked) else "should"
        found = ", ".join(dict.fromkeys(each.said for each in unbacked))
        yield at_sentence("unbacked_promise", severity, sentence, found=found, **near(register, said))


def _is_told(promise: Promise, told: str) -> bool:
    """Whether a forbidden claim the sentence makes has it, in its own words or in those of another language."""
    return bool(promises_so(told, promise.way)) or says(told, promise)


def _own_names(picture: Picture) -> tuple[str, ...]:
    product = picture.company.product
    return tuple(name for name in (picture.company.company, product.name if product else "") if name)


def _cut(claim: Claim, sentence: Sentence, *, translated: bool) -> Iterator[Finding]:
    """What the claim is true under and the paragraph does not say, in another language its figures alone; without one
    of them a gate stays shut."""
    said = sentence.paragraph.text
    missing = _unsaid_figures(claim.claim, said) if translated else left_out(in_digits(claim.claim), in_digits(said))
    if missing:
        severity: Severity = "gate" if any(figures_in(each) for each in missing) else "should"
        found = ", ".join(missing)
        yield at_sentence("cut_claim", severity, sentence, about=claim.id, wanted=claim.claim, found=found)


def _unsaid_figures(claim: str, text: str) -> tuple[str, ...]:
    said = {each.number for each in figures_in(text)}
    return tuple(sorted(each.number for each in figures_in(claim) if each.number not in said))


def _superlatives(register: tuple[Registered, ...], told: Said) -> Iterator[Finding]:
    """Those an approved claim makes are allowed where the claim is; a forbidden one has told its own."""
    sentence, words = told.sentence, stems(told.sentence.plain)
    for found in PROMISES.whole("superlative").finditer(sentence.plain):
        said = found[0].casefold()
        if said not in told.told.casefold() and not any(
            said in each.claim.claim.casefold() and each.words & words for each in register if each.approved
        ):
            yield at_sentence("superlative", "should", sentence, found=found[0])
