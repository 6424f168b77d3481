"""Which form the piece takes: content type, format, depth, length and languages."""

from collections.abc import Sequence

from content_library.briefs.fields import Form, LanguageWanted, unknown
from content_library.briefs.ground import Ground, listed
from content_library.briefs.habits import refusal_of_forms
from content_library.briefs.outlines import Section
from content_library.intake import Cell, Formats, Need

LENGTH: dict[int, tuple[str, int | None]] = {
    1: ("at most 1 page, 400 words or 3 minutes", 400),
    2: ("800 to 1,200 words or 10 minutes", 1200),
    3: ("1,500 to 3,000 words, or a template with a guide", 3000),
    4: ("as long as the reference needs, with an index", None),
}
"""What a reader gives each depth: minutes from the taxonomy of depths, at about 130 words of hard reading a minute."""

ONE_PAGE = ("one_pager", "infographic", "battlecard")
"""Formats that are a page by their name: with more they are another."""

TEXTS = ("guide", "blog", "white_paper", "comparison_page", "faq")
"""Formats that may be told on one page or on several."""

WORKING = ("calculator", "template", "checklist", "interactive_demo")
"""Formats a reader works in. A need for a tool is not met by text alone."""

TABBED = ("calculator", "template", "spreadsheet")
"""Working formats that are a sheet with tabs."""

SECURITY = "security"

SUITED: dict[str, tuple[str, ...]] = {
    "proof": ("proof", "benchmark", SECURITY),
    "tool": ("tool", "how_to", "business_case"),
}
"""Content types that suit a kind of need; every other kind takes the first type of the cell."""


def form(ground: Ground) -> Form:
    wanted = ground.cell.content_preferences
    formats = formats_of(ground.cell)
    length, words = LENGTH[wanted.depth] if wanted.depth else (unknown(ground.owner), None)
    return Form(
        format=formats[0] if formats else unknown(ground.owner),
        companion=_companion(ground),
        content_type=content_type(ground),
        depth=wanted.depth,
        length=length,
        words=words,
        languages=languages(ground),
        access=_access(ground),
    )


def content_type(ground: Ground) -> str:
    """The first of the cell's types that suits the leading need, else the first; asked for when the cell has none."""
    types = ground.cell.content_preferences.types
    kind = ground.needs[0].kind if ground.needs else ""
    fitting = [each for each in types if each in SUITED.get(kind, ())]
    return next(iter((*fitting, *types)), unknown(ground.owner))


def languages(ground: Ground) -> tuple[LanguageWanted, ...]:
    """The default language, then those of open deals in the phase that the company has content in; for one deal its own
    goes first."""
    company = ground.picture.company
    wanted: dict[str, list[str]] = {}
    for deal in ground.deals:
        if deal.language in company.content_languages and deal.language != company.default_language:
            wanted.setdefault(deal.language, []).append(deal.account)
    default = LanguageWanted(company.default_language, "default")
    others = [LanguageWanted(code, listed(accounts)) for code, accounts in wanted.items()]
    return (*others, default) if ground.deal else (default, *others)


def tabs(form: Form, outline: Sequence[Section]) -> tuple[str, ...]:
    """Of the sheet that comes with the piece, or is it: what is worked out has a tab of its own. () without a sheet."""
    named = [section.tab for section in outline if section.tab]
    sheet = any(each in (form.companion or form.format) for each in TABBED)
    return ("Inputs", *named, "Source of every default") if sheet and named else ()


def is_too_long(format: str, depth: int) -> bool:
    return format in ONE_PAGE and depth > 1


def formats_of(cell: Cell | None) -> tuple[str, ...]:
    """What the reader of the cell opens, the preferred first."""
    wanted = cell.content_preferences.formats if cell is not None else Formats()
    return (*wanted.preferred, *wanted.acceptable)


def _companion(ground: Ground) -> str:
    """A working format beside a text, when a need of the piece is a tool and the reader prefers such a format."""
    preferred = ground.cell.content_preferences.formats.preferred
    if not preferred or preferred[0] in WORKING or not any(_is_tool(need) for need in ground.needs):
        return ""
    return next((each for each in preferred if each in WORKING), "")


def _is_tool(need: Need) -> bool:
    return need.kind == "tool"


def _access(ground: Ground) -> str:
    if ground.cell.participation == "gatekeeper":
        return "external, no form: it is forwarded"
    refused = refusal_of_forms(ground)
    if refused:
        return f"external, open, no form ({refused.source})"
    return f"external; form or not: {unknown(ground.owner)}"
