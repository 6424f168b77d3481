"""What is pointed at by words of its title: "the safety blog", "die Fallstudie zu Sicherheit", "the price brief"."""

from collections.abc import Iterable

from retrieval.languages import language_of
from retrieval.reading.names.loose_briefs import loosely_named
from retrieval.reading.names.phrases import around, is_common, is_definite
from retrieval.reading.names.sentences import Mention, Sentence
from retrieval.reading.wants.intents import OF_OUR_TRADE
from retrieval.reading.words.cues import SURE
from retrieval.reading.words.grammar import has_articles
from retrieval.reading.words.spelling import Word, stems
from retrieval.vocabulary import Vocabulary

FEWEST_TITLE_WORDS = 2
MOST_TIES = 3  # more titles that fit equally well name nothing
_IN_TITLES = ("format", "competitor", "industry", "status", "audience", "depth", "brief")


def with_title(sentence: Sentence, vocabulary: Vocabulary) -> Sentence:
    """Adds the assets whose title the words spell: two telling words that stand together, and no better title; else
    those of a kind that is described by words of the title.

    A name in no title, before a kind of content, is that of an asset nobody has. A brief by its number or by words of its
    title goes before.
    """
    brief = loosely_named(sentence, vocabulary)
    if brief is not None:
        return sentence.with_mention(brief)
    runs = _runs(sentence, vocabulary)
    strange = next((run for run in runs if _names_nothing(run, sentence, vocabulary)), None)
    if strange is not None:
        start, end = strange[0], strange[-1] + 1
        typed = sentence.typed(start, end)
        return sentence.with_mention(Mention("absent_asset", (typed,), start, end, typed))
    found = [title for places in runs if (title := _title(places, sentence, vocabulary))]
    found += [title for kind in sentence.of("format") if (title := _described(kind, sentence, vocabulary))]
    article = vocabulary.cues.signals["article"]
    definite = [title for title in found if title.start and article.fullmatch(sentence.words[title.start - 1].text)]
    best = min(definite or found, key=lambda title: len(title.ids), default=None)
    best = best or next(
        (open for kind in sentence.of("format") if (open := _untitled(kind, sentence, vocabulary))), None
    )
    return sentence if best is None else sentence.with_mention(best)


def is_sure(title: Mention, sentence: Sentence, vocabulary: Vocabulary) -> bool:
    """Whether it is one, and no word around it says something else: enough to change something by."""
    if len(title.ids) != 1 or _goes_on(title.end, sentence, vocabulary):
        return False
    told = [sentence.words[place] for place in _telling(range(title.start, title.end), sentence)]
    known = [_in_titles(word, sentence, vocabulary) for word in told if not is_common(word, vocabulary)]
    return all(key is not None and vocabulary.titles.has_any(title.ids[0], (key,)) for key in known)


def briefs_titled(sentence: Sentence, vocabulary: Vocabulary) -> tuple[str, ...]:
    """The brief whose title holds most of the words, two at least."""
    return vocabulary.briefs.named_by([word.key for word in sentence.words], FEWEST_TITLE_WORDS)


def _names_nothing(places: list[int], sentence: Sentence, vocabulary: Vocabulary) -> bool:
    """ "the Nowhere Ltd case study": behind an article, a name, and a kind of content."""
    if not is_definite(places[0], sentence, vocabulary) or sentence.text.isupper():
        return False
    name = _telling(places, sentence)
    strange = [place for place in name if not vocabulary.titles.knows(sentence.words[place].key)]
    capital = bool(name) and sentence.words[name[0]].raw[:1].isupper()
    return capital and strange == name and places[-1] not in name


def _title(places: list[int], sentence: Sentence, vocabulary: Vocabulary) -> Mention | None:
    """No title is named by the word for its kind alone: "the school case study" is not just any."""
    spoken = [sentence.words[place].key for place in places]
    ids = vocabulary.titles.named_by(spoken, FEWEST_TITLE_WORDS)
    if not ids and is_definite(places[0], sentence, vocabulary):
        ids = vocabulary.titles.named_by(spoken, 1)
        ids = ids if len(ids) == 1 and not _asks_by_itself(ids[0], places, sentence, vocabulary) else ()
    telling = [sentence.words[place].key for place in _telling(places, sentence)]
    ids = tuple(id for id in ids if vocabulary.titles.has_any(id, telling))
    return Mention("title", ids, places[0], places[-1] + 1, " ".join(spoken)) if 0 < len(ids) <= MOST_TIES else None


def _asks_by_itself(id: str, places: list[int], sentence: Sentence, vocabulary: Vocabulary) -> bool:
    """ "the biggest gaps": a single word of a title, without its kind, that people ask for gaps or claims with."""
    if len(_telling(places, sentence)) < len(places):
        return False
    told = (sentence.words[place] for place in places)
    word = next(word.text for word in told if vocabulary.titles.has_any(id, (word.key,)))
    return any(
        cue.intent in OF_OUR_TRADE and cue.strength >= SURE and cue.pattern.search(word)
        for cue in vocabulary.cues.fitting(word)
    )


def _described(kind: Mention, sentence: Sentence, vocabulary: Vocabulary) -> Mention | None:
    """ "the store script about dust": all that is of this kind and has the words of the description in its title."""
    words = around(kind.start, kind.end, sentence, vocabulary, lambda word: _in_titles(word, sentence, vocabulary))
    places = [sentence.words.index(word) for word in words]
    start, end = min((kind.start, *places)), max((kind.end, *(place + 1 for place in places)))
    if not words or not (is_definite(start, sentence, vocabulary) or not has_articles(_language(sentence))):
        return None
    known = [_in_titles(word, sentence, vocabulary) for word in words]
    of_kind = (asset.id for asset in vocabulary.picture.assets if asset.format in kind.ids)
    ids = tuple(id for id in of_kind if all(key and vocabulary.titles.has_any(id, (key,)) for key in known))
    return Mention("title", ids, start, end, sentence.text) if 0 < len(ids) <= MOST_TIES else None


def _in_titles(word: Word, sentence: Sentence, vocabulary: Vocabulary) -> str | None:
    """The word as titles have it: another case or number of it, in the language that is spoken."""
    forms = (word.key, *stems(word.text, _language(sentence)))
    return next(filter(vocabulary.titles.knows, forms), None)


def _untitled(kind: Mention, sentence: Sentence, vocabulary: Vocabulary) -> Mention | None:
    """ "the school case study", where no title has the word: one asset is meant all the same, whichever it is."""
    words = around(kind.start, kind.end, sentence, vocabulary, lambda _: False)
    start = kind.start - len(words)
    one = sentence.words[kind.end - 1].text == sentence.words[kind.end - 1].key
    if not words or not one or not is_definite(start, sentence, vocabulary):
        return None
    return Mention("title", (), start, kind.end, sentence.text)


def _telling(places: Iterable[int], sentence: Sentence) -> list[int]:
    """Without the names of kinds of content."""
    kinds = {place for each in sentence.of("format") for place in range(each.start, each.end)}
    return [place for place in places if place not in kinds]


def _goes_on(end: int, sentence: Sentence, vocabulary: Vocabulary) -> bool:
    """Whether a word nobody knows follows, which may say more of what is meant."""
    taken = {place for each in sentence.mentions if each.kind != "title" for place in range(each.start, each.end)}
    return end < len(sentence.words) and end not in taken and not is_common(sentence.words[end], vocabulary)


def _language(sentence: Sentence) -> str:
    return language_of(sentence.text)


def _runs(sentence: Sentence, vocabulary: Vocabulary) -> list[list[int]]:
    """Stretches of words a title may consist of, one of them more than the name of a kind of content."""
    kinds = {place: mention.kind for mention in sentence.mentions for place in range(mention.start, mention.end)}
    runs: list[list[int]] = [[]]
    for place, word in enumerate(sentence.words):
        if kinds.get(place) in _IN_TITLES or (place not in kinds and word.text not in vocabulary.cues.stop):
            runs[-1].append(place)
        else:
            runs.append([])
    telling = (None, "competitor")
    return [run for run in runs if len(run) > 1 and any(kinds.get(place) in telling for place in run)]
