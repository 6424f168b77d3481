"""What a draft says of the contract, held against the register and the assets."""

from collections.abc import Callable, Iterable, Iterator

from content_library.drafts.findings import Finding, at_sentence
from content_library.drafts.promises import Promise
from content_library.drafts.registered import Registered, Said, backs, lapsed, near
from content_library.drafts.terms import Term
from content_library.picture import Picture

TermsNear = Callable[[str], Iterable[Term]]
"""What assets that are on the matter of a text say of the contract."""


def agreed(
    register: tuple[Registered, ...], said: Said, terms_near: TermsNear, picture: Picture
) -> Iterator[Finding | str]:
    """Of the contract: what the register says is a claim, and what an asset says may stand; in one finding what neither
    says, a gate where an approved claim says otherwise."""
    unknown = list[Term]()
    for term in said.terms:
        backing = [each for each in register if _says_term(each, term, said)]
        approved = next((each.claim.id for each in backing if each.approved), "")
        if approved:
            yield approved
        elif backing:
            yield lapsed(backing[0].claim, term.said, said.sentence, picture)
        elif not any(term.is_as(each) for each in terms_near(said.sentence.plain)):
            unknown.append(term)
    if unknown:
        other = next((each for each in register if each.approved and _speaks_of(each, unknown)), None)
        on_it = {"about": other.claim.id, "wanted": other.claim.claim} if other else near(register, said)
        found = ", ".join(dict.fromkeys(term.said for term in unknown))
        yield at_sentence("unbacked_promise", "gate" if other else "should", said.sentence, found=found, **on_it)


def _says_term(each: Registered, term: Term, said: Said) -> bool:
    if any(term.is_as(own) for own in each.terms):
        return True
    return each.gives_alone(term.length) and backs(each, Promise(term.said, "terms", term.length), said)


def _speaks_of(each: Registered, terms: Iterable[Term]) -> bool:
    return any(term.is_of(own) for term in terms for own in each.terms)
