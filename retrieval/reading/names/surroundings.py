"""A sentence while it is being read: its words, what was found so far, and what stands around a word."""

from dataclasses import replace

from content_library.sharing import DealRights
from retrieval.languages import language_of
from retrieval.reading.names.sentences import Mention
from retrieval.reading.words.abbreviations import spelt_out
from retrieval.reading.words.lexicon import Lexicon, Match
from retrieval.reading.words.spelling import Word, joined, singular, words
from retrieval.vocabulary import Vocabulary

LONGEST_QUESTION = 400  # words; what comes after them is pasted text, and patterns would read it over and over
NO_RIGHTS = DealRights()
STAGE_KINDS = ("phase", "ambiguous", "foreign")
WHO_KINDS = ("persona", "participation", "buying_role", "unknown")

_LONGEST_EXCEPTION = 4  # words: "but nothing on the"
_MAY_BE_LEFT_OUT = ("language", "format", "audience", "industry", "status", "competitor")


class Surroundings:
    """`rights` say which deals the asker may hear of: the names of others are words like any other."""

    def __init__(self, text: str, vocabulary: Vocabulary, rights: DealRights = NO_RIGHTS) -> None:
        self.text = text
        self.vocabulary = vocabulary
        names = vocabulary.names_of(rights)
        told = spelt_out(words(text)[:LONGEST_QUESTION], vocabulary.cues.common)
        self.words = tuple(_meant(word, vocabulary, names) for word in told)
        self.plain = joined(self.words)
        own = vocabulary.picture.company.default_language
        self._language = language_of(text, unknown=own)
        self.matches = vocabulary.lexicon.matches(self.words, self._language, own, beside=names)
        self.found: list[Mention] = []
        self.shouted = text.isupper()

    def add(self, kind: str, ids: tuple[str, ...], start: int, end: int) -> None:
        out = self._leaving_out(kind, start) if kind in _MAY_BE_LEFT_OUT else 0
        self.found.append(Mention(kind, ids, start, end, self.typed(start, end), out > 0, out))

    def forget(self, start: int, end: int) -> None:
        self.found = [mention for mention in self.found if mention.end <= start or mention.start >= end]

    def free(self, start: int, end: int) -> bool:
        return all(mention.end <= start or mention.start >= end for mention in self.found)

    def typed(self, start: int, end: int) -> str:
        return self.text[self.words[start].start : self.words[end - 1].end]

    def before(self, start: int) -> str:
        return self.words[start - 1].text if 0 < start <= len(self.words) else ""

    def after(self, end: int) -> str:
        return self.words[end].text if end < len(self.words) else ""

    def says(self, signal: str, word: str) -> bool:
        return bool(word) and self.vocabulary.cues.signals[signal].fullmatch(word) is not None

    def behind_subject(self, start: int) -> bool:
        """Whether the word before has a verb behind it: "im choosing", but not "im Choosing" in German."""
        before = self.before(start)
        placed = self._language != "en" and self.says("before_stage", before)
        return self.says("verb_subject", before) and not placed

    def behind_article(self, start: int) -> str:
        """The word before, an article passed over."""
        before = self.before(start)
        return self.before(start - 1) if self.says("article", before) else before

    def _leaving_out(self, kind: str, start: int) -> int:
        """How many words before a mention leave it out; "not in English", "not available in English" are of the
        language, and "no webinars or talks" leaves both out."""
        near = start
        while kind == "language" and self.says("in_language", self.before(near)):
            near -= 1
        if self.says("left_out", self.behind_article(near)):
            return start - near + (2 if self.says("article", self.before(near)) else 1)
        beside = self.says("joining", self.before(start))
        if beside and any(each.kind == kind and each.left_out and each.end == start - 1 for each in self.found):
            return 1
        return max((length for length in range(2, _LONGEST_EXCEPTION + 1) if self._excepts(start, length)), default=0)

    def _excepts(self, start: int, length: int) -> bool:
        """ "but nothing against", "nada de": a mark of punctuation before them stands for "and"."""
        if length > start:
            return False
        said = joined(self.words[start - length : start])
        return self.says("left_out_as", said) or (
            self.gap(start - length) != "" and self.says("left_out_as", f"and {said}")
        )

    def common(self, place: int) -> bool:
        return self.words[place].text in self.vocabulary.cues.common

    def capitals(self, place: int) -> bool:
        """Written in capitals on purpose: not because the whole message is."""
        return self.words[place].raw.isupper() and not self.shouted

    def ends(self, end: int) -> bool:
        """Whether the clause is over before word `end`: nothing follows, or a mark of punctuation."""
        return end >= len(self.words) or self.gap(end) != ""

    def gap(self, place: int) -> str:
        """The marks between a word and the one before it."""
        return self.text[self.words[place - 1].end : self.words[place].start].strip() if place else ""

    def person_place(self, start: int, end: int) -> bool:
        return self.says("before_person", self.before(start)) or self.says("after_person", self.after(end))

    def has_stage_noun(self, match: Match) -> bool:
        """ "choosing phase", "Phase Auswahl", "Auswahlphase", "fase de compra"."""
        if self.says("stage_compound", self.words[match.end - 1].text):
            return True
        before = self.before(match.start)
        before = self.before(match.start - 1) if self.says("of", before) else before
        return self.says("stage_noun", self.after(match.end)) or self.says("stage_noun", before)

    def single(self, match: Match) -> bool:
        return match.end - match.start == 1


def _meant(word: Word, vocabulary: Vocabulary, names: Lexicon) -> Word:
    """An abbreviation as the word it stands for, a word of our trade without its slip."""
    whole = vocabulary.cues.short.get(word.text) or _without_slip(word, vocabulary, names)
    return replace(word, text=whole, key=singular(whole)) if whole is not None else word


def _without_slip(word: Word, vocabulary: Vocabulary, names: Lexicon) -> str | None:
    """Inside a word: another letter makes another word ("context", "content"), so does another end ("personal")."""
    if word.text in vocabulary.cues.spelt or not word.raw.isascii():
        return None
    if (
        names.knows(word.key)
        or vocabulary.lexicon.knows(word.key)
        or vocabulary.titles.knows(word.key)
        or vocabulary.needs.knows(word.key)
    ):
        return None
    near = vocabulary.cues.slips.corrections(word.text)
    near = tuple(each for each in near if each[-1] == word.text[-1] and _same_letters(each, word.text))
    return near[0] if len(near) == 1 else None


def _same_letters(known: str, typed: str) -> bool:
    """One missing, one too many, or two swapped."""
    return len(known) != len(typed) or sorted(known) == sorted(typed)
