"""That one fact is asked, of whatever text has it: how many, how long, what it is, whether it does."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from retrieval.languages import language_of, small_words
from retrieval.reading.words.cues import Cues
from retrieval.reading.words.spelling import Word, joined, percent_spelt, words

Kind = Literal["time", "money", "number", "any", "matter"]


@dataclass(frozen=True)
class FactAsked:
    """`words` are what it is asked about, as typed; `counted` of them is what stands behind "how many"; `sort` what
    stands behind "which" and need not stand in the answer. A `kind` other than "any" wants a number in
    it; a "matter" is no fact yet, and a title may be about it."""

    kind: Kind
    words: tuple[str, ...]
    counted: str = ""
    sort: str = ""


def fact_asked(text: str, cues: Cues, names: frozenset[str]) -> FactAsked | None:
    """None unless one is asked, of something. `names` are folded words for the company, what it sells and kinds
    of content."""
    said = words(percent_spelt(text))
    plain = joined(said)
    kind = next((each for each in _KINDS if cues.signals[f"asks_fact_{each}"].search(plain)), None)
    if kind is None:
        return None
    counted = _behind("fact_counted", plain, said, cues) if kind == "number" else None
    if counted is not None and counted.text in names:
        return None  # "how many case studies": pieces are counted, not what stands in one
    sort = _behind("fact_sort", plain, said, cues) if kind == "any" else None
    sort = None if sort is not None and _says_where(sort, said, cues) else sort
    beside = (counted, sort)
    telling = [word for word in _telling(said, language_of(text), cues, names) if word not in beside]
    if kind == "time":
        telling = [word for word in telling if not cues.signals["fact_unit_of_time"].fullmatch(word.text)]
    left = [*([counted] if counted else []), *telling]
    if not left or (not telling and counted and counted.text in cues.trade):
        return None
    return FactAsked(kind, tuple(each.raw for each in left), counted.raw if counted else "", sort.raw if sort else "")


def asked_of_paper(text: str, cues: Cues, names: frozenset[str]) -> FactAsked | None:
    """The same of a paper that is named: all that is left of the message asks for it, a unit counts itself. None where
    nothing is left."""
    said = words(percent_spelt(text))
    plain = joined(said)
    kind: Kind = next((each for each in _KINDS if cues.signals[f"asks_fact_{each}"].search(plain)), "any")
    kind = "number" if kind == "any" and cues.signals["fact_number_of"].search(plain) else kind
    counting = ("fact_counted", "fact_number_of") if kind in ("number", "time") else ()
    counted = next((word for signal in counting if (word := _behind(signal, plain, said, cues))), None)
    naming = (cues.signals["text_does"], cues.signals["paper_noun"])
    telling = [
        word
        for word in _telling(said, language_of(text), cues, names)
        if word != counted and not any(each.fullmatch(word.text) for each in naming)
    ]
    if kind == "time":
        telling = [word for word in telling if not cues.signals["fact_unit_of_time"].fullmatch(word.text)]
    left = [*([counted] if counted else []), *telling]
    return FactAsked(kind, tuple(each.raw for each in left), counted.raw if counted else "") if left else None


_KINDS: tuple[Kind, ...] = ("time", "money", "number", "any")


def _behind(signal: str, plain: str, said: tuple[Word, ...], cues: Cues) -> Word | None:
    found = cues.signals[signal].search(plain)
    place = plain.count(" ", 0, found.end()) + 1 if found else len(said)
    word = said[place] if place < len(said) else None
    asking = word is not None and cues.signals["fact_asking"].fullmatch(word.text)
    known = word is None or asking or word.text in cues.stop or word.text in small_words()[language_of(plain) or "en"]
    return None if known else word


def _says_where(word: Word, said: tuple[Word, ...], cues: Cues) -> bool:
    """ "what rises in the contract" asks for no sort of thing."""
    behind = said[said.index(word) + 1 :][:1]
    return any(cues.signals["in_a_paper"].fullmatch(each.text) for each in behind)


def _telling(said: tuple[Word, ...], language: str, cues: Cues, names: frozenset[str]) -> Iterator[Word]:
    """What neither asks nor is in everybody's mouth."""
    small = small_words().get(language, frozenset()) | cues.common | cues.empty | cues.chatter | cues.filler | names
    asking = cues.signals["fact_asking"].fullmatch
    for word in said:
        passed_over = word.text in small or word.raw.lower() in small or asking(word.text) is not None
        if not passed_over and (len(word.text) > 1 or word.text.isdigit()):
            yield word
