"""The register as a draft is held against it, and a sentence as it is held."""

from dataclasses import dataclass

from content_library.claims import is_approved
from content_library.claims_as_said import beyond
from content_library.drafts.draft import Sentence
from content_library.drafts.findings import Finding, Kind, at_sentence
from content_library.drafts.promises import Promise, promises_so
from content_library.drafts.terms import Term, terms_in
from content_library.figures import Figure, figures_in
from content_library.intake import Claim
from content_library.picture import Picture
from content_library.shared_words import roots, stems

MOST_OF_IT = 0.6  # of a claim's subject words: then the sentence means to say the claim
FEWEST_WORDS = 3
TIMES = stems("minutes hours days weeks weekends months years")
NEAR = 2  # words in common with a claim on the same matter: one alone is in too many sentences


@dataclass(frozen=True)
class Registered:
    claim: Claim
    figures: frozenset[Figure]
    words: frozenset[str]
    approved: bool
    terms: tuple[Term, ...]

    def gives_alone(self, length: Figure | None) -> bool:
        """Whether the claim has the figure, and for no other thing of the contract."""
        return length in self.figures and not any(term.length == length for term in self.terms)


@dataclass(frozen=True)
class Said:
    """A sentence, its figures, and its words with the English for them."""

    sentence: Sentence
    figures: tuple[Figure, ...]
    words: frozenset[str]
    terms: tuple[Term, ...] = ()
    told: str = ""
    """The forbidden claims it makes: what is theirs is not told twice."""


def registered(claim: Claim, picture: Picture) -> Registered:
    words = frozenset(stem for stem in stems(claim.claim) if not stem[0].isdigit())
    figures = frozenset(figures_in(claim.claim, picture.company.default_language))
    terms = terms_in(claim.claim, picture.company.default_language)
    return Registered(claim, figures, words, is_approved(claim, picture.today), terms)


def is_meant(each: Registered, words: frozenset[str]) -> bool:
    common = len(each.words & words)
    return common >= min(FEWEST_WORDS, len(each.words)) and common >= MOST_OF_IT * len(each.words) > 0


def backs(each: Registered, promise: Promise, said: Said) -> bool:
    by_stem = (each.words & said.words) - stems(promise.said) - TIMES
    if not by_stem and not (roots(each.claim.claim) & roots(said.sentence.plain)) - roots(promise.said):
        return False
    if promise.figure is not None:
        return promise.figure in each.figures
    by_words = promises_so(each.claim.claim, promise.way)
    return says(each.claim.claim, promise) if by_words is None else by_words


def says(claim: str, promise: Promise) -> bool:
    """A time no figure is read of, such as an afternoon, is said by none."""
    return bool(beyond("", promise.said)) and not beyond(claim, promise.said)


def lapsed(claim: Claim, found: str, sentence: Sentence, picture: Picture) -> Finding:
    expired = claim.expires_on is not None and claim.expires_on < picture.today
    kind: Kind = "expired_claim" if expired else "unapproved_claim"
    return at_sentence(kind, "gate", sentence, about=claim.id, wanted="", found=found)


def near(register: tuple[Registered, ...], said: Said) -> dict[str, str]:
    """The approved claim on the same matter: a writer may have meant it."""
    approved = [each for each in register if each.approved]
    shared = said.words - TIMES
    nearest = max(approved, key=lambda each: len(each.words & shared), default=None)
    if nearest is None or len(nearest.words & shared) < NEAR:
        return {}
    return {"about": nearest.claim.id, "wanted": nearest.claim.claim}
