"""Where customers are: countries by their names, and the regions the company's segments are in.

Content is kept by language and by industry, not by country, so a country stands for its language and a region for the
industries of its segments. Deals have a country of their own.
"""

from collections.abc import Iterator, Mapping
from functools import cache

from babel import Locale
from babel.languages import get_official_languages

from content_library.intake import Deal
from content_library.picture import Picture
from content_library.spelling import folded
from retrieval.languages import ASKED, language_of
from retrieval.reading.names.surroundings import Surroundings
from retrieval.reading.words.cue_files import by_language
from retrieval.reading.words.spelling import plain
from retrieval.understood import Intent, Slots

_LONGEST = 4  # words of the name of a country people type out
_CODE = 2  # letters of a country; regions of the world have three digits
_NO_COUNTRY = frozenset({"EU", "EZ", "UN", "XA", "XB", "ZZ"})
_IN_ENGLISH = "en"
NARROWED: frozenset[Intent] = frozenset(
    {"asset_find", "need_lookup", "gap_list", "coverage_matrix", "brief_create", "metrics"}
)
"""Wants that know no country but a language and an industry."""


def add_markets(around: Surroundings) -> None:
    """ "for Spain", "in the UK", "the DACH region": behind a word that says where, unless a title has the name too."""
    known = {**_countries(language_of(around.text) or _IN_ENGLISH), **_regions(around.vocabulary.picture)}
    for start, word in enumerate(around.words):
        if around.vocabulary.titles.knows(word.key) or not around.says("says_where", around.behind_article(start)):
            continue
        for end in range(min(start + _LONGEST, len(around.words)), start, -1):
            market = known.get(" ".join(each.text for each in around.words[start:end]))
            if market and around.free(start, end) and not _is_named(around, start, end):
                last = end + 1 if around.says("market_noun", around.after(end)) else end
                around.add("market", (market,), start, last)
                break


def _is_named(around: Surroundings, start: int, end: int) -> bool:
    """Whether the map has these words for something else; a country is no slip of its language, nor "France" a plural of it."""
    here = [match for match in around.matches if match.exact and match.start < end and start < match.end]
    return any(term.kind != "language" for match in here for term in match.terms)


def narrowed(intent: Intent, own: Slots, picture: Picture) -> Slots:
    """With the language or the industries a market stands for, where content is asked about."""
    if intent not in NARROWED or not own.market:
        return own
    return own.changed(
        language=own.language or tuple(dict.fromkeys(_languages(own, picture))),
        industry=own.industry or tuple(dict.fromkeys(_industries(own, picture))),
    )


def is_in(deal: Deal, markets: tuple[str, ...]) -> bool:
    """A region has no list of its countries, so no deal is known to be in one."""
    countries = [each for each in markets if _is_country(each)]
    return not countries or deal.country.upper() in countries


def is_region(market: str) -> bool:
    return not _is_country(market)


def _languages(own: Slots, picture: Picture) -> Iterator[str]:
    """Of each country the first of its languages there is content in, or else its first."""
    there = (*picture.company.content_languages, picture.company.default_language)
    for country in filter(_is_country, own.market):
        official = [each.partition("_")[0] for each in get_official_languages(country, de_facto=True)]
        yield from [each for each in official if each in there][:1] or official[:1]


def _industries(own: Slots, picture: Picture) -> Iterator[str]:
    for segment in picture.segments:
        regions = {folded(each) for each in segment.demographic.geography}
        if segment.demographic.industry and not regions.isdisjoint(own.market):
            yield segment.demographic.industry


def _is_country(market: str) -> bool:
    return len(market) == _CODE and market.isupper()


@cache
def _countries(language: str) -> Mapping[str, str]:
    """Folded names in English and in this language, to ISO codes."""
    spoken = dict.fromkeys((_IN_ENGLISH, language if language in ASKED else _IN_ENGLISH))
    named = {
        plain(name): code
        for each in spoken
        for code, name in Locale(each).territories.items()
        if len(code) == _CODE and code not in _NO_COUNTRY
    }
    short = (by_language()[each].get("countries", {}) for each in spoken)
    return named | {name: code for codes in short for code, names in codes.items() for name in names}


def _regions(picture: Picture) -> Mapping[str, str]:
    """Of the segments, as the map writes them, unless they are countries."""
    named = {folded(each) for segment in picture.segments for each in segment.demographic.geography}
    return {plain(each): each for each in named if plain(each) not in _countries(_IN_ENGLISH)}
