"""What accounts are called for short: by any word of theirs that no other account has and that means nothing else."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence

from content_library.intake import Deal
from retrieval.reading.words.industry_words import words_of_accounts, words_of_bodies
from retrieval.reading.words.lexicon import Term
from retrieval.reading.words.spelling import keys

_SHORTEST = 3  # letters; "AB" is a form of company, or anything

Told = Callable[[str], bool]


def account_terms(deals: Sequence[Deal], ordinary: Told, known: Told, links: Told, kinds: Told) -> Iterator[Term]:
    """`ordinary` tells words of any question, `known` those the map or a title gives a meaning to, `links` those that
    make the word before a common noun ("Parish of …"), `kinds` those people, phases and segments are called by."""
    paths = {deal.account: keys(deal.account) for deal in deals}
    firsts = Counter(path[:1] for path in paths.values())
    generic = words_of_accounts()
    had = Counter(word for path in paths.values() for word in set(path))
    for deal in deals:
        path, trade = paths[deal.account], keys(deal.industry)
        yield Term("deal", deal.id, deal.id)
        yield Term("deal", deal.id, deal.account)
        if len(path) > 2:
            yield Term("deal", deal.id, " ".join(path[1:]))
        common = len(path) > 1 and (links(path[1]) or path[0] in words_of_bodies() or kinds(path[0]))
        short = {word for word in path[:1] if firsts[path[:1]] == 1 and not common}
        short |= {word for word in path[1:] if had[word] == 1 and word not in generic and not known(word)}
        for word in sorted(short - set(trade)):
            if len(word) >= _SHORTEST and not word.isdigit() and not ordinary(word):
                yield Term("deal", deal.id, word)
