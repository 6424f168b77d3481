"""What accounts are called for short: by any word of theirs that no other account has and that means nothing else."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence

from content_library.intake import Deal
from retrieval.reading.industry_words import INDUSTRIES
from retrieval.reading.lexicon import Term
from retrieval.reading.spelling import keys

_FORMS = (
    "ag bv co company corp corporation cia cie dd doo gmbh group gruppe grupo grupa holding holdings inc international "
    "kg kgaa limited llc llp ltd nv oy plc sa sarl se sl slu spa und sohne sons brothers bros hermanos hijos brat "
    "braca partner partners y i and global europe europa systems system systeme sistemas solutions services servicios "
    "usluge industries industrie industrias industrija technologies technology works werke werk obrti zadruga coop"
)
_TRADES = (
    "bakery backerei panaderia pekara bau bank brewery brauerei cargo chemicals clinic construction conservas creamery "
    "dairy data digital energy export farm farms fish fleisch food foods freight frutas fruit fruits hospital hotel "
    "hotels import kitchen klinik klinika kuhlhaus laboratories labs logistics logistik logistica logistika market markt "
    "maschinenbau meat media metal metallbau mill mills motors packaging pakiranje pharma pharmacy plastics "
    "prijevoz restaurant retail salon school schule seafood shipping shop software spedition steel store stores studio "
    "supply trade trading transport transportes trgovina trockenbau university water wine winery"
)
_SHORTEST = 3  # letters; "AB" is a form of company, or anything

Told = Callable[[str], bool]


def account_terms(deals: Sequence[Deal], ordinary: Told, known: Told) -> Iterator[Term]:
    """`ordinary` tells words of any question, `known` those the map or a title gives a meaning to."""
    paths = {deal.account: keys(deal.account) for deal in deals}
    firsts = Counter(path[:1] for path in paths.values())
    had = Counter(word for path in paths.values() for word in set(path))
    for deal in deals:
        path, trade = paths[deal.account], keys(deal.industry)
        yield Term("deal", deal.id, deal.id)
        yield Term("deal", deal.id, deal.account)
        if len(path) > 2:
            yield Term("deal", deal.id, " ".join(path[1:]))
        short = {word for word in path[:1] if firsts[path[:1]] == 1}
        short |= {word for word in path[1:] if had[word] == 1 and word not in _GENERIC and not known(word)}
        for word in sorted(short - set(trade)):
            if len(word) >= _SHORTEST and not word.isdigit() and not ordinary(word):
                yield Term("deal", deal.id, word)


_GENERIC = frozenset(
    (
        *_FORMS.split(),
        *_TRADES.split(),
        *(word for line in INDUSTRIES for name in line.split(",") for word in keys(name)),
    )
)
"""Words many accounts share, whether or not another of this list does."""
