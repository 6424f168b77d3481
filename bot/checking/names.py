"""Names and titles in running text: whatever is written like one must be one of the facts."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from bot.checking.dates import days
from bot.checking.facts import Facts, joined, script
from bot.checking.links import without_links
from bot.checking.words import is_ordinary, listed
from content_library.spelling import folded
from retrieval.reading.words.spelling import keys, singular

_TOKEN = re.compile(r"[^\W_]+(?:['’\u02bc][^\W_]+)*|[^\w\s]|\n", re.UNICODE)
_OPENS = frozenset(')]”.!?:;•·–—→|…\n("“„«\u2018>*▪◦✓✗~')
"""After one of these a capital letter need not mean a name."""


@dataclass(frozen=True)
class Word:
    text: str
    opens: bool
    """Whether it begins a sentence, a line or a part of one."""
    glued: bool
    """Whether nothing but a space or a hyphen stands between it and the word before."""

    @property
    def key(self) -> str:
        return folded(self.text.replace("’", "'").replace("\u02bc", "'").removesuffix("'s"))

    @property
    def capital(self) -> bool:
        return self.text[0].isupper() or any(sign.isupper() for sign in self.text[1:])


def name_faults(facts: Facts, unit: str) -> Iterator[str]:
    """Runs of capitalised words, strange letters, and words for a piece of content, that the facts do not have."""
    said = _words(_without_days(without_links(unit)))
    yield from _strange(facts, said)
    for run in _runs(said):
        yield from _run_faults(facts, run)
    yield from _linked_faults(facts, said)
    yield from _format_faults(facts, said)


def _without_days(text: str) -> str:
    """Months are names too; the dates they stand in are checked as dates."""
    for each in days(text):
        text = text[: each.start] + "0".rjust(each.end - each.start) + text[each.end :]
    return text


def _words(text: str) -> list[Word]:
    found: list[Word] = []
    opens, glued = True, False
    for sign in _TOKEN.findall(text):
        if not sign[0].isalnum():
            opens = opens or sign in _OPENS or (unicodedata.category(sign[0]) in ("So", "Sm") and sign not in "×&")
            glued = glued and sign in "-/&"
            continue
        found.append(Word(sign, opens and not sign.isdigit(), glued))
        opens, glued = opens and sign.isdigit(), True
    return found


def _runs(said: list[Word]) -> Iterator[list[Word]]:
    """Capitalised words side by side."""
    run: list[Word] = []
    for word in said:
        if run and not (word.capital and word.glued and not word.opens):
            yield run
            run = []
        if word.capital:
            run.append(word)
    if run:
        yield run


def _run_faults(facts: Facts, run: list[Word]) -> Iterator[str]:
    words = _without_ordinary(facts, run)
    if not words or facts.says(_text(words)):
        return
    if len(words) == 1:
        if not _known_alone(facts, words[0]):
            yield f"{words[0].text} is not in the facts"
    elif not _made_of_names(facts, words):
        yield f"“{_text(words)}” is not a name of the facts"


def _without_ordinary(facts: Facts, run: list[Word]) -> list[Word]:
    """The first word of a sentence is written with a capital whatever it is; German writes every noun so."""
    if facts.says(_text(run)):
        return run
    if run[0].opens and is_ordinary(run[0].key, facts.language):
        run = run[1:]
    if facts.language == "de":
        return [word for word in run if not is_ordinary(word.key, "de")]
    return [] if all(len(word.text) == 1 or word.key in _PRONOUNS for word in run) else run


_PRONOUNS = frozenset(["i", "i'm", "i'd", "i'll", "i've", "ok"])


def _known_alone(facts: Facts, word: Word) -> bool:
    """Any word of the facts may begin a sentence; also in another form, "Reviewing" where they say "reviewed"."""
    if all(key in facts.keys for key in keys(word.text)):
        return True
    if word.text.isupper() and is_ordinary(word.key, facts.language):
        return True
    if facts.language == "hr" and any(_declined(word.key, known) for known in facts.keys):
        return True
    return word.opens and any(_same_stem(word.key, known) for known in facts.keys)


def _made_of_names(facts: Facts, words: list[Word]) -> bool:
    """Whether the run can be cut into whole names of the facts."""
    if not words:
        return True
    for length in range(len(words), 0, -1):
        head = joined(_text(words[:length]))
        alone = length == 1 and all(key in facts.proper_keys for key in keys(words[0].text)) and words[0].text.isupper()
        if (head in facts.name_runs or alone) and _made_of_names(facts, words[length:]):
            return True
    return False


def _linked_faults(facts: Facts, said: list[Word]) -> Iterator[str]:
    """ "The Cost of Waiting" is one title, though its small words are not capitalised."""
    if facts.language == "de":
        return
    for place, word in enumerate(said):
        if word.key not in listed("linking") or word.opens or not 0 < place < len(said) - 1:
            continue
        before, after = said[place - 1], said[place + 1]
        if not (before.capital and after.capital and word.glued and after.glued) or (
            before.opens and is_ordinary(before.key, facts.language)
        ):
            continue
        if not facts.says(f"{before.text} {word.text} {after.text}") and not (
            _ends_name(facts, said, place) and _begins_name(facts, said, place)
        ):
            yield f"“{before.text} {word.text} {after.text}” is not in the facts"


def _ends_name(facts: Facts, said: list[Word], place: int) -> bool:
    return any(
        joined(_text(said[start:place])) in facts.name_runs or _proper(facts, said[start:place])
        for start in range(max(0, place - 12), place)
    )


def _begins_name(facts: Facts, said: list[Word], place: int) -> bool:
    rest = said[place + 1 : place + 13]
    return any(
        joined(_text(rest[:end])) in facts.name_runs or _proper(facts, rest[:end]) for end in range(1, len(rest) + 1)
    )


def _proper(facts: Facts, words: list[Word]) -> bool:
    """A name of one word, or an id."""
    return len(words) == 1 and (
        words[0].key in facts.codes or all(key in facts.proper_keys for key in keys(words[0].text))
    )


_OTHER_NAMES = {"pager": ("page",), "onepager": ("page", "pager"), "whitepaper": ("paper",), "deck": ("slide",)}


def _format_faults(facts: Facts, said: list[Word]) -> Iterator[str]:
    """A guide, checklist or calculator is an asset: the facts must have one, and have it with the word before it."""
    for place, word in enumerate(said):
        noun = singular(word.key)
        if not {noun, word.key} & listed("formats"):
            continue
        if not any(key in facts.keys for key in (*keys(word.text), *_OTHER_NAMES.get(noun, ()))):
            yield f"there is no {word.text} in the facts"
            continue
        before = said[place - 1] if place and word.glued else None
        if before is None or is_ordinary(before.key, facts.language) or before.key.isdigit():
            continue
        nouns = {*keys(word.text), *_OTHER_NAMES.get(noun, ())}
        if not any(set(keys(before.text)) <= line.keys and nouns & line.keys for line in facts.lines):
            yield f"there is no “{before.text} {word.text}” in the facts"


def _strange(facts: Facts, said: list[Word]) -> Iterator[str]:
    """Letters of a script that the facts do not use: they may look like others, or hide a name without capitals."""
    for word in said:
        scripts = {script(sign) for sign in word.text if sign.isalpha()}
        if (
            not scripts <= facts.scripts
            or len(scripts) > 1
            or (scripts and not word.text[0].isdigit() and _caseless(word.text))
        ) and not facts.says(word.text):
            yield f"{word.text} is not in the facts"


def _caseless(word: str) -> bool:
    return word.upper() == word.lower() and any(sign.isalpha() for sign in word)


def _text(words: list[Word]) -> str:
    return " ".join(word.text for word in words)


def _same_stem(word: str, known: str) -> bool:
    """ "reviewing" and "reviewed", not "plan" and "planet": long words that differ in their endings only."""
    shared = next((n for n, (a, b) in enumerate(zip(word, known, strict=False)) if a != b), min(len(word), len(known)))
    return shared >= 5 and len(word) - shared <= 3 and len(known) - shared <= 3


def _declined(word: str, known: str) -> bool:
    """Croatian names change their ending: Ana, Ani, Anom."""
    return len(known) >= 4 and word[: len(known) - 1] == known[:-1] and len(word) - len(known) <= 2
