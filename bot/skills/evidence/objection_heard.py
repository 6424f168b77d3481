"""What a customer says against it, and which objection of the map, or which way of doing without us, is meant by it."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from bot.answering.desk import Desk
from bot.answering.nearness import nearest, nearness
from content_library.picture import Picture
from content_library.shared_words import roots
from retrieval.reading.words import cues
from retrieval.reading.words.spelling import keys, plain, words
from retrieval.vocabulary import Vocabulary

FEWEST = 2
"""Words shared with an objection that tell it; one alone is in too many of them."""
CLOSE = 0.42
"""Cosine of what is said and the objection it repeats: of 31 such sayings for five companies the right ones stand from 0.43
up, the nearest of the others at 0.37 and below."""
_SENTENCE = re.compile(r"[.?!;:]+\s+|\n|,\s+(?=\w+(?: \w+){0,4}\W*$)")
"""What ends one, or begins the asker's own few words behind the customer's: ", any counter?"."""


@dataclass(frozen=True)
class ObjectionHeard:
    """`said` are the customer's words as the asker gives them; `persona` and `objection` are the map's, "" for none."""

    said: str
    persona: str = ""
    objection: str = ""


def objection_heard(desk: Desk, personas: Iterable[str] = ()) -> ObjectionHeard | None:
    """None where nothing is said to object; of these `personas` alone, where there are some."""
    said = _said(desk.question.text)
    if not said:
        return None
    among = [*personas] or [each.id for each in desk.picture.personas]
    known = [(each, text) for each in among for text in desk.picture.persona_of[each].objections if text.strip()]
    told = Vocabulary.of(desk.picture).other_words.beside(said)
    persona, objection = _by_words(told, known) or _by_meaning(desk, said, known) or ("", "")
    return ObjectionHeard(said, persona, objection)


def usual_way(picture: Picture, said: str) -> str:
    """The competitor that is no company but what buyers do today, where a word of its name is said; "" for none."""
    spoken = set(keys(said))
    ours = [each for each in picture.competitors if each.is_status_quo]
    common = cues.load().common
    return next((each.id for each in ours if spoken & set(keys(each.name)) - common), "")


def rivals_at_large(picture: Picture, said: str) -> tuple[str, ...]:
    """Every competitor that is a company, where "the competition" is spoken of and none by its name."""
    spoken_of = cues.load().signals["rivals"].search(plain(said))
    return tuple(each.id for each in picture.competitors if not each.is_status_quo) if spoken_of else ()


def _said(text: str) -> str:
    """The words behind "they say", in the sentence that has it."""
    objecting = cues.load().signals["objecting"]
    for sentence in _SENTENCE.split(text):
        found = list(objecting.finditer(plain(sentence)))
        if found:
            behind = words(sentence)[plain(sentence)[: found[-1].end()].count(" ") + 1 :]
            return sentence[behind[0].start :].strip(" \"'“”„«»?!.") if behind else ""
    return ""


def _by_words(told: str, known: Sequence[tuple[str, str]]) -> tuple[str, str] | None:
    spoken = roots(told)
    counts = [len(roots(text) & spoken) for _, text in known]
    most = max(counts, default=0)
    return known[counts.index(most)] if most >= FEWEST and counts.count(most) == 1 else None


def _by_meaning(desk: Desk, said: str, known: Sequence[tuple[str, str]]) -> tuple[str, str] | None:
    near = nearness(desk, [said], [text for _, text in known], desk.understood.language_of_words)
    at = nearest(near, CLOSE)
    return known[at] if at is not None else None
