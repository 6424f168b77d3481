"""German typed without umlauts: "fuer" is "für", "Rueckgabe" is "Rückgabe"."""

import re
from dataclasses import replace
from functools import cache

from content_library.cue_files import DRAFTS
from content_library.spelling import folded
from retrieval.reading.words.cue_files import by_language
from retrieval.reading.words.spelling import Word, keys, stems, words
from retrieval.two_letters import with_umlauts
from retrieval.understood import Question
from retrieval.vocabulary import Vocabulary

GERMAN = "de"
LONGEST = 40  # words; a longer text is a draft or tells something, and stays as it was written
_LITERAL = re.compile(r"(?<![\\\w])[a-z]{3,}")
_MAY_BE = re.compile(r"\w\?")
_QUOTED = re.compile(r"[\"“„«»”\n]")


def as_written(question: Question, vocabulary: Vocabulary) -> Question:
    """A short text in which a word is written with its umlaut, where that makes it one we know; `typed` is as it was. What
    the asker may know somebody by stays; names the asker may not hear of are read like any word."""
    text, said = question.text, words(question.text)
    doubtful = [word for word in said if word.raw.isascii() and with_umlauts(word.raw) != word.raw]
    if not doubtful or len(said) > LONGEST or _QUOTED.search(text):
        return question
    names = vocabulary.names_of(vocabulary.rights_of(question))
    respelt: dict[str, str] = {}
    for word in reversed(doubtful):
        told = with_umlauts(word.raw)
        if _is_known(told, vocabulary) and not (_stays(word, vocabulary) or names.knows(word.key)):
            text = text[: word.start] + told + text[word.start + len(word.raw) :]
            respelt[told] = word.raw
    return replace(question, text=text, respelt=tuple(respelt.items()))


def _stays(word: Word, vocabulary: Vocabulary) -> bool:
    known = (vocabulary.lexicon, vocabulary.titles, vocabulary.needs)
    return word.text in vocabulary.cues.spelt or any(each.knows(word.key) for each in known)


def _is_known(told: str, vocabulary: Vocabulary) -> bool:
    word = folded(told)
    known = (vocabulary.lexicon, vocabulary.titles, vocabulary.needs)
    return (
        not _of_german().isdisjoint((word, *stems(word, GERMAN)))
        or any(each.knows(key) for key in keys(told) for each in known)
        or vocabulary.other_words.is_said(word)
    )


@cache
def _of_german() -> frozenset[str]:
    """Every word of the German cues, the shorter forms too: "prüfe?n?" has "prüf"."""
    kinds = ("", "briefs", "english", "given", "small", "times")
    files = (*(by_language(kind)[GERMAN] for kind in kinds), DRAFTS.by_language()[GERMAN])
    said = " ".join(folded(str(file)) for file in files)
    return frozenset(_LITERAL.findall(f"{said} {_MAY_BE.sub('', said)}"))
