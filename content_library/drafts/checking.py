"""The check of a draft against a brief: pure rules, no model. What the draft says is data: nothing in it is obeyed."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from content_library.briefs.fields import Brief
from content_library.drafts.agreed import TermsNear
from content_library.drafts.copies import copied
from content_library.drafts.draft import Draft, Sentence
from content_library.drafts.findings import PART_OF, DraftCheck, Finding, Kind, sorted_findings
from content_library.drafts.links import linked, mentioned
from content_library.drafts.needs import answers, missing
from content_library.drafts.ports import Comparing
from content_library.drafts.remains import Ordered, left_in, ordered
from content_library.drafts.said import facts, named
from content_library.drafts.shape import shaped
from content_library.drafts.shelf import terms_near
from content_library.drafts.wording import worded
from content_library.importers.languages import language_of
from content_library.picture import Picture

NOT_TO_STAND: tuple[Kind, ...] = ("forbidden_claim", "unbacked_figure", "unbacked_promise")
"""What no other wording mends, where it is a gate; a figure of nobody is no answer either way."""


def check_draft(picture: Picture, draft: Draft, brief: Brief, comparing: Comparing | None = None) -> DraftCheck:
    """Without `comparing` needs are looked for by their words alone, and nothing is compared with the library."""
    language = language_of(draft.plain)
    told = ordered(draft)
    in_english = comparing.in_english if comparing is not None else str
    said = list(facts(picture, draft, brief, language, in_english, _terms_near(picture, comparing)))
    found = answers(picture, draft, brief, language, comparing, _counting_nothing(told, said))
    sure = found.by_meaning or language in ("", picture.company.default_language)
    findings: list[Finding] = [
        *missing(brief, found, sure=sure),
        *(each for each in said if isinstance(each, Finding)),
        *(each for each in named(picture, draft) if not _is_told(each, said)),
        *linked(picture, draft),
        *mentioned(picture, draft),
        *worded(picture, draft, brief),
        *shaped(picture, draft, brief, language),
        *(copied(picture, draft, comparing) if comparing is not None else ()),
        *left_in(picture, draft, told),
    ]
    return DraftCheck(
        file=draft.file,
        brief=brief,
        words=draft.words,
        language=language,
        answered=found.answered,
        findings=sorted_findings(findings),
        claims=tuple(dict.fromkeys(each for each in said if isinstance(each, str))),
        by_meaning=found.by_meaning,
    )


def _terms_near(picture: Picture, comparing: Comparing | None) -> TermsNear:
    return lambda text: () if comparing is None else terms_near(picture, text, comparing)


def _counting_nothing(orders: Sequence[Ordered], said: Sequence[Finding | str]) -> Callable[[Sentence], bool]:
    """What answers no need: an order to a machine, and a sentence that is not to stand in any words."""
    ordering = {each.paragraph.number for each in orders}
    findings = [each for each in said if isinstance(each, Finding) and each.kind in NOT_TO_STAND]
    barred = {
        (each.paragraph, each.quote) for each in findings if each.severity == "gate" or each.kind == "unbacked_figure"
    }
    return lambda each: each.paragraph.number in ordering or (each.paragraph.number, each.text) in barred


def check_alone(picture: Picture, draft: Draft, comparing: Comparing | None = None) -> DraftCheck:
    """What is wrong with it whoever it is for: claims, names, links, the style guide and what was left in it."""
    check = check_draft(picture, draft, Brief(), comparing)
    kept = tuple(finding for finding in check.findings if PART_OF[finding.kind] not in ("needs", "form"))
    return replace(check, findings=kept)


def _is_told(name: Finding, said: list[Finding | str]) -> bool:
    """Whether a forbidden claim says of the same sentence that the name may not be used."""
    forbidden = (each for each in said if isinstance(each, Finding) and each.kind == "forbidden_claim")
    return any(
        (each.paragraph, each.quote) == (name.paragraph, name.quote) and name.about in each.found for each in forbidden
    )
