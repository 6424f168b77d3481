"""Names in what somebody typed that its reader may not hear of: accounts and people of buyers, in any form of the name."""

from collections.abc import Iterator

from content_library.sharing import DealRights
from retrieval.reading.words.grammar import endings
from retrieval.reading.words.lexicon import Match
from retrieval.reading.words.spelling import Word, plain, words
from retrieval.vocabulary import Vocabulary


def names_beyond(text: str, vocabulary: Vocabulary, rights: DealRights) -> Iterator[tuple[int, int]]:
    """From and up to which character each stands. A slip of the pen hides none; whoever doubts leaves out."""
    spoken, typed = tuple(endings()), words(text)
    for match in vocabulary.names_of(_beyond(vocabulary, rights)).matches(typed, *spoken):
        if _names(match, typed, vocabulary):
            yield typed[match.start].start, typed[match.end - 1].end


def _beyond(vocabulary: Vocabulary, rights: DealRights) -> DealRights:
    """Every other deal, unless its account has one that is known, and the people of all that are not the reader's own."""
    deals = vocabulary.picture.deals
    accounts = {deal.account for deal in deals if deal.id in rights.known}
    strange = frozenset(deal.id for deal in deals if deal.account not in accounts and deal.id not in rights.known)
    return DealRights(strange, frozenset(deal.id for deal in deals if deal.id not in rights.owned))


def _names(match: Match, typed: tuple[Word, ...], vocabulary: Vocabulary) -> bool:
    """A word of everyday that is somebody's name as well is one when it is written just as the name is."""
    word = typed[match.start]
    if match.end - match.start > 1 or any(term.kind == "deal" for term in match.terms):
        return True
    if word.key in vocabulary.cues.common or vocabulary.lexicon.knows(word.key):
        return word.raw[:1].isupper() and any(plain(term.text) == word.text for term in match.terms)
    return True
