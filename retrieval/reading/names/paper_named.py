"""Which papers a question about what stands in them names: by id, by words of a title, by kind; titles in any language."""

from collections import Counter
from collections.abc import Iterable, Iterator

from content_library.intake import Asset
from retrieval.languages import language_of
from retrieval.reading.names.sentences import Sentence
from retrieval.reading.words.spelling import Word, keys
from retrieval.vocabulary import Vocabulary

MOST = 3
"""Papers that fit alike; of more none is meant."""
ENOUGH = 2
"""Words of a title that name it without its kind: one alone is in too many."""


def papers_named(read: Sentence, vocabulary: Vocabulary) -> tuple[str, ...]:
    """By an id; else those whose title, with their kind, has the most of the words; () when none or many are."""
    spelt = read.ids("asset")
    if spelt:
        return spelt if len(spelt) == 1 else ()
    kinds = frozenset(read.ids("format"))
    spoken_of = {at for each in read.of("format") for at in range(each.start, each.end)}
    titled = [frozenset() if at in spoken_of else _titled(word, read, vocabulary) for at, word in enumerate(read.words)]
    held = Counter(id for ids in titled for id in ids)
    held.update(id for ids in _beside_a_noun(titled, read, vocabulary) for id in ids)
    of_kind = [each for each in vocabulary.picture.assets if each.format in kinds]
    alone = of_kind if len({each.format for each in of_kind}) == 1 == len(_spoken(of_kind, read, vocabulary)) else []
    named = {each.id: held[each.id] + 1 for each in of_kind if each.id in held or each in alone}
    named |= {id: n for id, n in held.items() if n >= ENOUGH and id not in named}
    most = max(named.values(), default=0)
    best = [vocabulary.picture.asset_of[id] for id, n in named.items() if n == most]
    best = best if len(best) <= MOST else []
    return tuple(each.id for each in _spoken(best, read, vocabulary))


def _beside_a_noun(titled: list[frozenset[str]], read: Sentence, vocabulary: Vocabulary) -> Iterator[frozenset[str]]:
    """ "the methods paper": what few titles have, before a word for anything written."""
    noun = vocabulary.cues.signals["paper_noun"].fullmatch
    for ids, behind in zip(titled, read.words[1:], strict=False):
        if 0 < len(ids) <= MOST and noun(behind.text):
            yield ids


def stands_in(read: Sentence, papers: Iterable[str], vocabulary: Vocabulary) -> bool:
    """Whether something is asked for in one of these: "in our contract FAQ", "laut Checkliste", "Checkliste: Preis"; or one
    is named by its id."""
    places = _naming(read, frozenset(papers), vocabulary)
    first = next((at for at in range(len(read.words)) if at not in places), len(read.words))
    headed = 0 < first < len(read.words) and ":" in read.text[read.words[first - 1].end : read.words[first].start]
    signals = vocabulary.cues.signals
    inside, being, definite = (signals[name].fullmatch for name in ("in_a_paper", "paper_is", "definite_word"))
    before = {at - 2 if at > 1 and definite(read.words[at - 1].text) else at - 1 for at in places} - {-1}
    return (
        bool(read.of("asset"))
        or headed
        or any(inside(read.words[at].text) or being(read.words[at].text) for at in before)
    )


def _naming(read: Sentence, papers: frozenset[str], vocabulary: Vocabulary) -> frozenset[int]:
    kinds = {at for each in read.of("format") for at in range(each.start, each.end)}
    return frozenset(
        at for at, word in enumerate(read.words) if at in kinds or papers & _titled(word, read, vocabulary)
    )


def _titled(word: Word, read: Sentence, vocabulary: Vocabulary) -> frozenset[str]:
    """The papers in whose title a word is: as it stands, in another case, or in the words others use for it."""
    if word.text in vocabulary.cues.stop or not word.text:
        return frozenset()
    return frozenset(id for key in _forms(word, read, vocabulary) for id in vocabulary.titles.holding(key, 0))


def _forms(word: Word, read: Sentence, vocabulary: Vocabulary) -> Iterator[str]:
    yield word.key
    yield from vocabulary.subjects.declined(word.text, language_of(read.text))
    yield from keys(vocabulary.other_words.names(word.text))


def _spoken(assets: list[Asset], read: Sentence, vocabulary: Vocabulary) -> list[Asset]:
    """Of versions in several languages the asker's, else the company's own."""
    for language in (language_of(read.text), vocabulary.picture.company.default_language):
        if own := [each for each in assets if each.language == language]:
            return own
    return assets
