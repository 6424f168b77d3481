"""What is asked of a claim of the register, where it stands, who approved it, what may be said instead: of one that is
named by its number or its figure, or of those the answer before told of."""

import re
from dataclasses import dataclass

from content_library.claims_meant import claims_meant, is_named
from content_library.intake import Claim
from content_library.shared_words import stems
from retrieval.reading.names.sentences import Sentence
from retrieval.reading.words import cues, given_words
from retrieval.understood import Slots, Understood
from retrieval.vocabulary import Vocabulary

KIND = "claims"
OF_CLAIMS = "claim_"
"""What the names of such facts begin with, so that they are no facts of assets."""
_FIGURE = re.compile(r"\b\d+(?: \d+)*( percent| per cent| prozent| por ciento| posto)?\b")
"""In the plain words; the sign for a share is none."""
_OTHERS = ("deal", "contact", "asset", "brief", "persona", "phase", "note", "need", "campaign", "absent_asset")


@dataclass(frozen=True)
class ClaimAsked:
    """`claims` are ids; () where a figure is in none of them, or none rests on the `asset`."""

    fact: str
    claims: tuple[str, ...]
    asset: tuple[str, ...] = ()


def claim_asked(read: Sentence, own: Slots, before: Understood | None, vocabulary: Vocabulary) -> ClaimAsked | None:
    """None where nothing of the kind is asked, or of nothing known."""
    if (figures := _of_figures(read, own, before, vocabulary)) is not None:
        return figures
    if own.asset or own.brief or read.names(_OTHERS):
        return None
    named = read.ids("claim")
    pointed = given_words.fact_in((read.plain, read.of_claims), KIND)
    if pointed == "quote":
        return None
    if pointed == "approver":
        return ClaimAsked(OF_CLAIMS + pointed, ())
    if pointed and named:
        return ClaimAsked(OF_CLAIMS + pointed, named)
    of_words = _of_its_words(read, vocabulary)
    if before is not None and before.claims and pointed and not (of_words and of_words.claims):
        return ClaimAsked(OF_CLAIMS + pointed, before.claims)
    return of_words


def _of_figures(read: Sentence, own: Slots, before: Understood | None, vocabulary: Vocabulary) -> ClaimAsked | None:
    """ "may we quote its figures": of one asset, the claims that rest on it."""
    behind = before is not None and before.intent in ("asset_info", "asset_find")
    there = before.slots.asset or before.assets[:1] if before is not None and behind else ()
    asset = own.asset or there
    if len(asset) != 1 or given_words.fact_in((read.plain, read.masked), KIND) != "quote":
        return None
    resting = tuple(each.id for each in vocabulary.picture.claims if each.source == asset[0])
    return ClaimAsked(f"{OF_CLAIMS}quote", resting, asset)


def _called_by_one_word(read: Sentence, told: str, vocabulary: Vocabulary) -> tuple[Claim, ...]:
    """ "the deferral claim": the only one that has the word, where it is called a claim."""
    if not any(cues.load().phrases["style"]["claims"].fullmatch(word) for word in read.plain.split()):
        return ()
    claims = vocabulary.picture.claims
    said = stems(told) & frozenset[str]().union(*(stems(each.claim) for each in claims))
    having = tuple(each for each in claims if said and said <= stems(each.claim))
    return having if len(having) == 1 else ()


def _of_its_words(read: Sentence, vocabulary: Vocabulary) -> ClaimAsked | None:
    """ "where are the 38 % from", "the source of the waiting time claim": a figure or the words of one claim."""
    with_figure = _FIGURE.sub("CLAIM", read.plain)
    fact = given_words.fact_in((with_figure, read.plain), KIND)
    if fact in ("", "quote") or vocabulary.cues.signals["still_true"].search(read.plain):
        return None
    told = vocabulary.other_words.beside(read.text)
    meant = claims_meant(vocabulary.picture, told) or _called_by_one_word(read, told, vocabulary)
    if with_figure != read.plain:
        return ClaimAsked(OF_CLAIMS + fact, tuple(each.id for each in meant if is_named((each,), read.text)))
    return ClaimAsked(OF_CLAIMS + fact, tuple(each.id for each in meant)) if len(meant) == 1 else None
