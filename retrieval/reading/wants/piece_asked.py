"""The one asset whose text is asked about, where it is called by its kind or by words of its title: "what does the price
list say", "što piše u popisu za skladište"."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from content_library.intake import Asset
from retrieval.languages import language_of, small_words
from retrieval.reading.names.sentences import Mention, Sentence
from retrieval.reading.wants import titled
from retrieval.reading.words.spelling import Word, keys
from retrieval.vocabulary import Vocabulary

_OTHERS = (
    "asset", "title", "absent_asset", "brief", "absent_brief", "note", "claim", "deal", "contact", "campaign", "need"
)  # fmt: skip
"""What the question is about then."""
_OF_THE_MAP = ("persona", "phase")
ENOUGH = 2
"""Words of a title that name it without its kind: one alone is in too many, and a reader or a phase is in many."""
MOST = 3
"""Assets that fit alike; of more none is meant."""


@dataclass(frozen=True)
class _Called:
    """`start` to `end` are the words it is called by; `strange` of them are in no title, `own` are no reader or phase."""

    start: int
    end: int
    formats: frozenset[str]
    words: tuple[frozenset[str], ...]
    strange: int
    own: int


def named_in(sentence: Sentence, vocabulary: Vocabulary) -> Sentence:
    """With the title somebody points at, be it by its kind alone where the text of the piece is asked about."""
    return with_piece(titled.with_title(sentence, vocabulary), vocabulary)


def with_piece(sentence: Sentence, vocabulary: Vocabulary) -> Sentence:
    """With the asset it is called by, where nothing else is named; several only where they fit alike."""
    found = vocabulary.cues.signals["piece_asked"].search(sentence.plain)
    if found is None or sentence.names(_OTHERS):
        return sentence
    behind = next((found.start(at) for at, group in enumerate(found.groups(), 1) if group), len(sentence.plain))
    first = sentence.plain.count(" ", 0, behind)
    best: Mention | None = None
    for called in _called(sentence, first, vocabulary):
        ids = _meant(called, sentence, vocabulary)
        if ids and (best is None or len(ids) < len(best.ids)):
            best = Mention("title", ids, called.start, called.end, sentence.typed(called.start, called.end))
        if best is not None and len(best.ids) == 1:
            break
    return sentence if best is None or len(best.ids) > MOST else _with(sentence, best)


def _with(sentence: Sentence, title: Mention) -> Sentence:
    """One asset is more than its kind."""
    inside = (each for each in sentence.of("format") if title.start <= each.start and each.end <= title.end)
    kept = sentence if len(title.ids) > 1 else sentence.without(tuple(inside))
    return kept.with_mention(title)


def _called(sentence: Sentence, first: int, vocabulary: Vocabulary) -> Iterator[_Called]:
    """What stands before each word for what a text does or is about, and all of it at last."""
    does = vocabulary.cues.signals["text_does"].fullmatch
    small = small_words().get(language_of(sentence.text), frozenset()) | vocabulary.cues.stop
    kinds = {at: each for each in sentence.of("format") for at in range(each.start, each.end)}
    mapped = {at for kind in _OF_THE_MAP for each in sentence.of(kind) for at in range(each.start, each.end)}
    if any(each.kind == "persona" and each.start == first for each in sentence.mentions):
        return
    formats: frozenset[str] = frozenset()
    words: list[frozenset[str]] = []
    strange, own, end = 0, 0, first
    for at in range(first, len(sentence.words)):
        word = sentence.words[at]
        if at in kinds:
            formats, end = formats | set(kinds[at].ids), at + 1
        elif does(word.text) and end > first:
            yield _Called(first, end, formats, tuple(words), strange, own)
        elif not {word.text, word.key} & small:
            told = frozenset(_in_titles(word, sentence, vocabulary))
            words += [told] if told else []
            strange, end = strange + (not told), at + 1 if told else end
            own += bool(told) and at not in mapped
    yield _Called(first, end, formats, tuple(words), strange, own)


def _in_titles(word: Word, sentence: Sentence, vocabulary: Vocabulary) -> Iterator[str]:
    """The keys titles may have it by: as it is, in another case, in the words others use."""
    spoken, known = language_of(sentence.text), vocabulary.titles.knows
    forms = (word.key, *vocabulary.subjects.declined(word.text, spoken))
    yield from filter(known, forms)
    yield from filter(known, keys(vocabulary.other_words.names(word.text)))


def _meant(called: _Called, sentence: Sentence, vocabulary: Vocabulary) -> tuple[str, ...]:
    """Those of the kind that have the words; without a kind two words at least, and fewer that are strange."""
    if not called.formats and (called.own < ENOUGH or called.strange >= len(called.words)):
        return ()
    there = [each for each in vocabulary.picture.assets if not called.formats or each.format in called.formats]
    if called.formats and called.strange and not called.words:
        return ()
    with_all = [each for each in there if all(vocabulary.titles.has_any(each.id, told) for told in called.words)]
    return tuple(each.id for each in _in_language(with_all, language_of(sentence.text), vocabulary))


def _in_language(assets: Sequence[Asset], spoken: str, vocabulary: Vocabulary) -> Iterable[Asset]:
    """The asker's, else the company's own, where one is in it."""
    for language in (spoken, vocabulary.picture.company.default_language):
        if own := [each for each in assets if each.language == language]:
            return own
    return assets
