"""The form of a draft against the form that was asked for: length, depth, format and language."""

from collections.abc import Callable, Iterator, Mapping

from content_library.briefs.fields import Brief, Form
from content_library.briefs.form import LENGTH, TABBED
from content_library.briefs.ground import plain
from content_library.drafts.draft import Draft
from content_library.drafts.findings import Finding, Severity
from content_library.picture import Picture
from content_library.shared_words import stems

LEAST: Mapping[int, int] = {1: 60, 2: 800, 3: 1500}
"""Words below which a piece is of a lesser depth, and a page none yet; the limits above are those of a brief."""
GRACE = 1.1  # a tenth more than asked for is not worth a word
SHEETS = (*TABBED, "sheet", "workbook")
FEWEST_ITEMS = 5
FEWEST_QUESTIONS = 3


def _has_items(draft: Draft) -> bool:
    return sum(each.kind in ("item", "row") for each in draft.told) >= FEWEST_ITEMS


def _has_table(draft: Draft) -> bool:
    return any(each.kind == "row" for each in draft.told)


def _asks(draft: Draft) -> bool:
    return sum(each.text.rstrip(" *_#").endswith("?") for each in draft.told) >= FEWEST_QUESTIONS


FORMATS: Mapping[str, Callable[[Draft], bool]] = {
    "checklist": _has_items,
    "calculator": _has_table,
    "comparison_page": _has_table,
    "faq": _asks,
}
"""Formats that can be told from a text: a checklist has items, a calculator and a comparison a table, an FAQ asks."""


def shaped(picture: Picture, draft: Draft, brief: Brief, language: str) -> Iterator[Finding]:
    form = brief.form
    if form is None:
        return
    yield from _sized(picture, draft, form)
    fits = FORMATS.get(form.format)
    if fits is not None and not fits(draft):
        yield Finding("other_format", "should", wanted=form.format)
    read = language in ("", picture.company.default_language)
    if read and form.companion and not _is_spoken_of(picture, draft, form.companion):
        yield Finding("no_companion", "hint", wanted=form.companion)
    codes = [each.code for each in form.languages]
    if language and codes and language not in codes:
        known = language in picture.company.content_languages
        yield Finding("other_language", "hint" if known else "should", found=language, wanted=", ".join(codes))


def _is_spoken_of(picture: Picture, draft: Draft, companion: str) -> bool:
    """By its name, a sheet by any name for one, by a link to a piece of its format, or by the table it would be."""
    names = SHEETS if companion in TABBED else (plain(companion),)
    named = stems(" ".join(names)) & stems(draft.plain)
    urls = {link.url for link in draft.links}
    linked = any(asset.format == companion and asset.url in urls for asset in picture.assets if asset.url)
    return bool(named) or linked or (companion in TABBED and _has_table(draft))


def _sized(picture: Picture, draft: Draft, form: Form) -> Iterator[Finding]:
    if form.depth is None:
        return
    depth = next((depth for depth, (_, most) in LENGTH.items() if most is None or draft.words <= most * GRACE), 4)
    least = LEAST.get(form.depth, 0)
    if abs(depth - form.depth) >= picture.taxonomy.thresholds.wrong_depth:
        yield Finding("other_depth", "should", found=str(depth), wanted=str(form.depth), about=str(draft.words))
    elif form.words is not None and draft.words > form.words * GRACE:
        yield Finding("too_long", "should", found=str(draft.words), wanted=str(form.words))
    elif draft.words * GRACE < least:
        severity: Severity = "should" if draft.words * 2 < least else "hint"
        page = "page" if form.depth == 1 else ""
        yield Finding("too_short", severity, found=str(draft.words), wanted=str(least), about=page)
