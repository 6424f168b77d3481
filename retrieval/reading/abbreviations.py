"""Abbreviations of jobs as the words they stand for: "ops mgr", "fin dir", "plant eng"."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from retrieval.reading.job_words import FUNCTIONS, RANKS
from retrieval.reading.spelling import Word, keys, singular

_ALWAYS = {
    "mgr": "manager",
    "mngr": "manager",
    "mgmt": "management",
    "mktg": "marketing",
    "mfg": "manufacturing",
    "engr": "engineer",
    "supv": "supervisor",
    "asst": "assistant",
    "coord": "coordinator",
    "dept": "department",
    "dpto": "departamento",
    "depto": "departamento",
    "gte": "gerente",
}
"""Short for one thing only."""
_RANKS = {
    "dir": "director",
    "eng": "engineer",
    "ing": "engineer",
    "exec": "executive",
    "rep": "representative",
    "sup": "supervisor",
    "tech": "technician",
    "ltr": "leiter",
    "resp": "responsable",
    "vod": "voditelj",
}
"""Short for a rank behind what somebody works on: the "eng" of "rel eng". "dir" alone is German for "you"."""
_FUNCTIONS = {
    "ops": "operations",
    "mkt": "marketing",
    "fin": "finance",
    "maint": "maintenance",
    "proc": "procurement",
    "purch": "purchasing",
    "prod": "production",
    "log": "logistics",
    "eng": "engineering",
    "sec": "security",
    "acct": "accounting",
    "acctg": "accounting",
    "admin": "administration",
    "comms": "communications",
    "dev": "development",
    "rel": "reliability",
    "tech": "technical",
    "gen": "general",
    "svc": "service",
    "qual": "quality",
    "mant": "mantenimiento",
}
"""Short for what somebody works on, before a rank: the "eng" of "eng mgr"."""


def spelt_out(sentence: Sequence[Word], common: Collection[str]) -> tuple[Word, ...]:
    """No word that is `common` makes the one behind it a rank: "the exec" stays."""
    return tuple(_told(place, sentence, common) for place in range(len(sentence)))


def names_spelt_out(names: Sequence[str]) -> Iterator[str]:
    """The names that have an abbreviation, without it: what a question that spells it out is held against."""
    for name in names:
        path = keys(name)
        told = [_whole(place, path, ()) or word for place, word in enumerate(path)]
        if tuple(told) != path:
            yield " ".join(told)


def _told(place: int, sentence: Sequence[Word], common: Collection[str]) -> Word:
    word = sentence[place]
    whole = _whole(place, [each.text for each in sentence], common) or _whole(
        place, [each.key for each in sentence], common
    )
    if whole is None:
        return word
    return replace(word, text=whole, key=singular(whole))


def _whole(place: int, path: Sequence[str], common: Collection[str]) -> str | None:
    word = path[place]
    after = path[place + 1] if place + 1 < len(path) else ""
    if word in _FUNCTIONS and _is_rank(after):
        return _FUNCTIONS[word]
    before = path[place - 1] if place else ""
    if word in _RANKS and before not in common and (before in _FUNCTIONS or before in _FUNCTION_WORDS):
        return _RANKS[word]
    return _ALWAYS.get(word)


def _is_rank(word: str) -> bool:
    return word in _RANK_WORDS


_RANK_WORDS = frozenset(
    (
        *_RANKS,
        "mgr",
        "mngr",
        "engr",
        "supv",
        "coord",
        *(key for names in RANKS.values() for text in names for key in keys(text)),
    )
)
_FUNCTION_WORDS = frozenset(
    keys(name)[-1] for texts in FUNCTIONS.values() for text in texts for name in text.split(",") if keys(name)
)
