"""How words change in each language: data in `retrieval/cues/*.grammar.yaml`."""

from collections.abc import Mapping, Sequence
from functools import cache

from retrieval.reading.words.cue_files import by_language, listed

KIND = "grammar"


@cache
def endings() -> Mapping[str, tuple[str, ...]]:
    """By language: what a name may end in when it is declined, or said of a woman."""
    return {code: tuple(told["endings"].split()) for code, told in by_language(KIND).items() if "endings" in told}


@cache
def shortest_stems() -> Mapping[str, int]:
    """By language: the letters that are left at least. Croatian names for people are short: "baka", "baku"."""
    return {code: told["shortest_stem"] for code, told in by_language(KIND).items() if "shortest_stem" in told}


@cache
def fleeting() -> Mapping[str, tuple[str, ...]]:
    """By language: last two letters of names that lose the vowel in other cases, "Karlovac" and "Karlovcem"."""
    return {code: tuple(told["fleeting"].split()) for code, told in by_language(KIND).items() if "fleeting" in told}


def forms(language: str) -> Mapping[str, Sequence[str]]:
    """The ending of a verb or of its noun, and what may stand in its place."""
    return by_language(KIND).get(language, {}).get("forms", {})  # type: ignore[no-any-return]


@cache
def stage_compounds() -> tuple[str, ...]:
    """Nouns that are joined to the name of a stage."""
    return tuple(sorted(listed(KIND, "stage_compounds")))


def articles_of_capital_nouns() -> frozenset[str]:
    """In languages that write their nouns large."""
    return listed(KIND, "articles_of_capital_nouns")


def has_articles(language: str) -> bool:
    return not by_language(KIND).get(language, {}).get("without_articles", False)
