"""What a sentence says beyond a claim: its figures, in digits or in words, and its words that promise more.

A register is written in one language and asked about in others, so each row of words stands for one promise in four.
"""

import re
from collections.abc import Iterator

from content_library.figures import TIME, TIME_WORDS, Figure, Unit, figures_in

_IN_EACH: dict[Unit, str] = {
    "minute": r"minütlich\w*",
    "hour": r"hourly|stündlich\w*|cada hora|svak\w+ sat",
    "weekend": r"wochenends",
    "week": r"weekly|wöchentlich\w*|semanal\w*|tjedn\w+",
    "day": r"daily|täglich\w*|diari\w+|dnevn\w+",
    "month": r"monthly|monatlich\w*|mensual\w*|mjesečn\w+",
    "year": r"yearly|annual\w*|jährlich\w*|anual\w*|godišnj\w+",
}
_ANY_UNIT = "|".join(f"(?P<{unit}>{words})" for unit, words in TIME_WORDS.items())
_ONE = re.compile(
    rf"(?<!\w)(?:one|a single|eine[mnrs]?|ein|una?|un solo|jedan|jedn\w+|za)\s+(?:{_ANY_UNIT})(?!\w)", re.IGNORECASE
)
_RATE = re.compile(
    rf"(?<!\w)(?:per|each|every|pro|am|im|jede[nsrm]?|al|a la|por|cada|na|svak\w+)\s+(?:{_ANY_UNIT})(?!\w)",
    re.IGNORECASE,
)
_EITHER = re.compile(rf"(?<!\w)an?\s+(?:{_ANY_UNIT})(?!\w)", re.IGNORECASE)
"""How long something takes behind one of the words below, and else how often it is; "an hour" is how long."""
_LEADS_A_TIME = re.compile(
    r"(?<!\w)(?:in|within|under|after|of|is|are|for|takes?|lasts?|saves?|cuts?|back|than|by|only|just|about|at|over)\s+$",
    re.IGNORECASE,
)
_PROMISES = {
    "half": r"halv(?:e[sd]?|ing)|half|halbier\w*|hälfte|halb(?:e[mnrs]?|so)?|mitad|(?:pre)?polov\w*|upola|pola|50 ?%|50 percent",
    "third": r"(?:an?|one|two) thirds?(?![- ]part)|drittel\w*|tercios?|tercera parte|trećin\w*",
    "quarter": r"(?:by|a|one|three) quarters?(?= of| less| fewer| more| lower| faster|\W*$)|viertel\w*|cuart[oa]s?(?: parte)?|četvrtin\w*",
    "twice": r"twice|doubl(?:e[sd]?|ing)|two times|2 ?x|doppelt\w*|verdoppel\w*|(?:el )?doble|duplic\w+|dvostruk\w*|udvostruč\w*|dvaput",
    "triple": r"tripl(?:e[sd]?|ing)|threefold|three times|3 ?x|dreifach\w*|verdreifach\w*|triple|triplic\w+|trostruk\w*",
    "free": r"(?<!feel )free(?! (?:to|from|text|form))|gratis|kostenlos\w*|kostenfrei\w*|at no (?:extra )?cost|gratuit\w+|besplatn\w+",
    "guaranteed": r"guarant\w+|garantier\w*|garantie\w*|garanti[zrj]\w*|garantía|zajamčen\w*|jamč\w+",
    "always": r"always(?! (?:say|write|use|claim|quote))|immer(?! noch)|stets|siempre|uvijek",
    "never": r"never|nie(?:mals)?|nunca|jamás|nikad[a]?",
    "every": rf"(?:every|each|jede[rnsm]?|cada|svak\w{{1,3}})(?! (?:{'|'.join(TIME_WORDS.values())})(?!\w))|todos (?:los|nuestros)|alle(?= (?:unsere )?kund)|svi|all (?:of )?(?:our|your)",
}
_PROMISE = {name: re.compile(rf"(?<![\w-])(?:{words})(?!\w)", re.IGNORECASE) for name, words in _PROMISES.items()}
_CODE = re.compile(r"[^\W\d_]-$")
"""Before the number of LV-05."""


def beyond(claim: str, text: str, language: str = "", *, of_claims: str = "en") -> tuple[str, ...]:
    """As the text says it; `of_claims` is the language of the register."""
    return tuple(dict.fromkeys((*_figures_beyond(claim, text, language, of_claims), *_promises_beyond(claim, text))))


def _figures_beyond(claim: str, text: str, language: str, of_claims: str) -> Iterator[str]:
    ours = (*figures_in(claim, of_claims), *_single(claim))
    for each in (*figures_in(text, language), *_single(text)):
        if not each.is_year and not _CODE.search(text[: each.start]) and not any(_is(each, own) for own in ours):
            yield each.said
    for rate in _rates(text):
        if not re.search(rf"(?<!\w)(?:{TIME_WORDS[rate.unit]}|{_IN_EACH[rate.unit]})(?!\w)", claim, re.IGNORECASE):
            yield rate.said


def _promises_beyond(claim: str, text: str) -> Iterator[str]:
    for said in _PROMISE.values():
        found = said.search(text)
        if found and not said.search(claim):
            yield found[0]


def _is(said: Figure, own: Figure) -> bool:
    """A share is written without its sign too; three days are not three months, and three people neither."""
    if said.number != own.number or said.unit:
        return said.number == own.number and said.unit == own.unit
    return own.unit not in TIME or not said.thing


def _single(text: str) -> Iterator[Figure]:
    """ "an hour", "in one week" """
    yield from (_one(found) for found in _ONE.finditer(text))
    yield from (_one(found) for found in _EITHER.finditer(text) if _is_how_long(text, found))


def _rates(text: str) -> Iterator[Figure]:
    """ "per vet and day", "a week" """
    yield from (_one(found) for found in _RATE.finditer(text))
    yield from (_one(found) for found in _EITHER.finditer(text) if not _is_how_long(text, found))


def _is_how_long(text: str, found: re.Match[str]) -> bool:
    return _unit(found) == "hour" or _LEADS_A_TIME.search(text[: found.start()]) is not None


def _one(found: re.Match[str]) -> Figure:
    return Figure("1", _unit(found), found[0], found.start(), found.end())


def _unit(found: re.Match[str]) -> Unit:
    return next(unit for unit in TIME_WORDS if found[unit])
