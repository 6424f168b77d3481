"""Which open briefs are on a matter that somebody asks about: "is anybody on the price page", "wer schreibt über Leasing"."""

from collections.abc import Iterator

from content_library.intake import BriefRequest
from content_library.shared_words import roots
from retrieval.languages import language_of, small_words
from retrieval.reading.names.sentences import Sentence
from retrieval.reading.wants.intents import Wanted
from retrieval.reading.words.cues import Cues
from retrieval.reading.words.spelling import plain, words
from retrieval.vocabulary import Vocabulary

_OTHERS = ("brief", "absent_brief", "deal", "contact", "absent_deal", "asset", "campaign", "claim", "note", "person")
"""What is asked about then, or who."""
HALF = 2
"""One word of so many has to be the brief's: half of a matter said in everyday words is about it."""


def matter_asked(text: str, cues: Cues) -> str:
    """What somebody may be at work on, without the word for a piece; "" where that is not asked."""
    found = cues.signals["who_is_on"].search(plain(text))
    said = next((group for group in found.groups() if group), "") if found else ""
    piece = cues.signals["piece_word"].fullmatch
    told = " ".join(word for word in said.split() if not piece(word))
    return told if any(_telling(told)) else ""


def of_work(wish: Wanted, read: Sentence, vocabulary: Vocabulary) -> Wanted:
    """The briefs, where it is asked who is at work on a matter; else the wish as it is."""
    if wish.intent in ("malicious", "brief_review", "brief_create") or read.names(_OTHERS):
        return wish
    return Wanted("brief_status", sure=True, said=True) if matter_asked(read.text, vocabulary.cues) else wish


def briefs_on(matter: str, vocabulary: Vocabulary) -> tuple[BriefRequest, ...]:
    """The open ones with most words of it in title, needs and reader; () where none has half of them."""
    asked = [told for each in _telling(matter) if (told := roots(vocabulary.other_words.beside(each)))]
    scored = [(_met(each, asked, vocabulary), each) for each in vocabulary.picture.briefs if each.active]
    most = max((score for score, _ in scored), default=0)
    return tuple(each for score, each in scored if score == most) if most * HALF >= max(len(asked), 1) else ()


def _telling(matter: str) -> Iterator[str]:
    small = small_words().get(language_of(matter), frozenset())
    return (word.text for word in words(matter) if word.text not in small)


def _met(brief: BriefRequest, asked: list[frozenset[str]], vocabulary: Vocabulary) -> int:
    picture = vocabulary.picture
    needs = " ".join(picture.need_of[need].text for need in brief.needs if need in picture.need_of)
    there = roots(f"{brief.title} {needs}")
    return sum(not word.isdisjoint(there) for word in asked)
