"""What a brief rests on: evidence word for word, claims of the register, and nothing else that has a figure."""

import re
from collections.abc import Iterator

from content_library.briefs.fields import Brief
from content_library.briefs.ground import listed
from content_library.claims import is_approved
from content_library.drafts.forbidden import forbidden_in
from content_library.drafts.said import InEnglish
from content_library.evidence import QUOTED, Evidence, inside
from content_library.picture import Picture
from content_library.sharing import WITHDRAWN

LEAST_EVIDENCE = 2


def word_for_word(brief: Brief, picture: Picture) -> str:
    found = brief.evidence
    changed = [quote.source or f"“{quote.text}”" for quote in _all_quotes(brief) if not _is_verbatim(quote, picture)]
    changed += [f"“{words}”" for words in _argued_with(brief) if not _is_heard(words, picture)]
    if changed:
        return f"Quote {listed(changed)} word for word, or put it in italics as your own words."
    if found.quotes and len(found.quotes) + len(found.observations) + len(found.patterns) >= LEAST_EVIDENCE:
        return ""
    return (
        f"Add {LEAST_EVIDENCE} pieces of evidence, one of them a customer's own words; ask a reader if there are none."
    )


def approved_only(brief: Brief, picture: Picture, in_english: InEnglish = str) -> str:
    approved = {claim.id: claim for claim in picture.claims if is_approved(claim, picture.today)}
    loose = [claim.id for claim in brief.claims.allowed if approved.get(claim.id) != claim]
    if loose:
        return f"Take out {listed(loose)}: not approved, or no longer."
    said = own_words(brief, picture)
    broken = forbidden_in(picture, said, in_english)
    if broken:
        return f"Take out what {listed(claim.id for claim in broken)} forbids."
    withdrawn = [
        id for id in _named_assets(brief) if id in picture.asset_of and picture.asset_of[id].permission == WITHDRAWN
    ]
    if withdrawn:
        return f"Take out {listed(withdrawn)}: the customer withdrew the permission."
    figures = [
        figure for figure in re.findall(r"\d+(?:[.,]\d+)?\s*(?:%|percent\b)", said) if not _is_backed(figure, brief)
    ]
    return f"Use an approved claim instead of {listed(figures)}." if figures else ""


def _all_quotes(brief: Brief) -> Iterator[Evidence]:
    found = brief.evidence
    yield from (*found.quotes, *found.observations, *found.patterns)
    if brief.before and brief.before.quote:
        yield brief.before.quote


def _argued_with(brief: Brief) -> Iterator[str]:
    """What the argument puts between quotation marks."""
    change = brief.change
    if change and change.doubt:
        yield change.before
    for text in (brief.takeaway, brief.angle.sentence if brief.angle else ""):
        yield from (inside(match) for match in QUOTED.finditer(text))


def _is_heard(words: str, picture: Picture) -> bool:
    """Whether a reader said or asked it: in a note, as their voice or objection, or as a question of the map."""
    notes = (note.text for note in picture.notes)
    voices = (voice.quote for persona in picture.personas for voice in persona.voice_of_customer)
    objections = (text for persona in picture.personas for text in persona.objections)
    questions = (text for cell in picture.cells for text in cell.questions)
    return any(words in text for text in (*notes, *voices, *objections, *questions))


def _is_verbatim(quote: Evidence, picture: Picture) -> bool:
    notes = (note.text for note in picture.notes if note.id == quote.source)
    voices = (voice.quote for persona in picture.personas for voice in persona.voice_of_customer)
    return any(quote.text in text for text in (*notes, *voices))


def own_words(brief: Brief, picture: Picture) -> str:
    """What the brief tells the writer to say, in words that are not quoted from the register or the research. Marks
    alone make no quotation: a whole brief is often pasted between them."""
    if brief.pasted:
        return QUOTED.sub(lambda quoted: "" if _has_a_source(quoted, picture) else f" {inside(quoted)} ", brief.pasted)
    angle = brief.angle.sentence if brief.angle else ""
    argued = re.sub(r"“[^”]*”", "", f"{brief.takeaway}\n{angle}")
    after = brief.change.after if brief.change else ""
    call = brief.call_to_action.text if brief.call_to_action else ""
    headings = (f"{section.heading} {section.purpose}" for section in brief.outline)
    return "\n".join((brief.title, argued, after, call, *headings))


def _has_a_source(quoted: re.Match[str], picture: Picture) -> bool:
    notes = (note.text for note in picture.notes)
    voices = (voice.quote for persona in picture.personas for voice in persona.voice_of_customer)
    approved = (claim.claim for claim in picture.claims if is_approved(claim, picture.today))
    return any(inside(quoted) in text for text in (*notes, *voices, *approved))


def _named_assets(brief: Brief) -> Iterator[str]:
    """Assets the piece would show to a reader or be made from."""
    yield from (link.asset for link in brief.library.links)
    yield from (decision.asset for decision in brief.library.decisions if decision.asset)


def _is_backed(figure: str, brief: Brief) -> bool:
    """A figure of an approved claim, or of the needs themselves."""
    number = figure.removesuffix("percent").rstrip("% ")
    texts = (*(claim.claim for claim in brief.claims.allowed), *(need.text for need in brief.needs))
    return any(re.search(rf"(?<![\d.,]){re.escape(number)}(?![\d])", text) for text in texts)
