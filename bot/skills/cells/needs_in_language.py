"""Needs seen for readers of one language: what is in it, what there is instead, and what the figures count."""

from collections.abc import Sequence

from bot.answering.desk import Desk
from bot.answering.lens import lens_of
from content_library.coverage import CellCoverage, asked_language, coverage
from content_library.need_coverage import AssetStrength


def language_lines(desk: Desk, scored: Sequence[CellCoverage]) -> list[str]:
    """One line; nothing where no language is named, or the one the company writes in first."""
    picture, words, wanted = desk.picture, desk.words, _wanted(desk)
    if not wanted:
        return []
    language, default = words.language_name(wanted), words.language_name(picture.company.default_language)
    if asked_language(picture, wanted) != wanted:
        return [words.say("tell-needs-not-written", language=language, default=default)]
    needs = [need for cell in scored for need in cell.needs]
    without = sum(not any(_is_in(each, wanted) for each in need.assets) for need in needs)
    said = words.say(
        "tell-needs-nothing-in",
        language=language,
        without=without,
        n=len(needs),
        default=default,
        counts=words.percent(100 * picture.taxonomy.lenses.language.default_language_fallback),
    )
    return [" ".join([said, *_whatever_the_language(desk, scored)])]


def in_which_language(desk: Desk, usable: Sequence[AssetStrength], assets: str) -> str:
    """`assets` as they are called, with what they are instead of, where none of them is in the language looked for."""
    words, wanted = desk.words, _wanted(desk)
    if not wanted or any(_is_in(each, wanted) for each in usable):
        return assets
    there = words.language_name(usable[0].language)
    return words.say("tell-needs-elsewhere", language=words.language_name(wanted), there=there, assets=assets)


def _whatever_the_language(desk: Desk, scored: Sequence[CellCoverage]) -> list[str]:
    """Of one cell: the figure everybody knows it by."""
    base = coverage(desk.picture).cell(scored[0].persona, scored[0].phase).coverage if len(scored) == 1 else None
    return [] if base is None else [desk.words.say("tell-needs-without-language", covered=desk.words.percent(base))]


def _wanted(desk: Desk) -> str:
    language = lens_of(desk).language
    return language if language and language != desk.picture.company.default_language else ""


def _is_in(strength: AssetStrength, language: str) -> bool:
    return strength.strength > 0 and strength.language == language
