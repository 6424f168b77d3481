"""Which importer reads which kind of map file."""

from collections.abc import Callable, Mapping

from content_library.importers.companies import read_company
from content_library.importers.crm import read_deals, read_questions, read_stage_history
from content_library.importers.crosswalks import read_crosswalk
from content_library.importers.decoding import decoded
from content_library.importers.findings import Findings
from content_library.importers.journeys import read_journey
from content_library.importers.lists import read_briefs, read_campaigns, read_claims, read_personas
from content_library.importers.notes import read_note
from content_library.importers.shapes import Placed
from content_library.importers.tampering import placed_untampered
from content_library.importers.taxonomies import read_taxonomy
from content_library.intake import Style

Reader = Callable[[str, Findings], list[Placed] | None]


def read_style(text: str, findings: Findings) -> list[Placed]:
    return [Placed(Style(text=text.strip()), findings.file, 1, {})]


READERS: Mapping[str, Reader] = {
    "company": read_company,
    "taxonomy": read_taxonomy,
    "personas": read_personas,
    "journey": read_journey,
    "crosswalk": read_crosswalk,
    "claims": read_claims,
    "campaigns": read_campaigns,
    "style": read_style,
    "deals": read_deals,
    "stage_history": read_stage_history,
    "questions": read_questions,
    "research": read_note,
    "briefs": read_briefs,
}


def read_map_file(role: str, content: bytes, findings: Findings) -> list[Placed] | None:
    """Every value the file holds, in its order; None when it cannot be read at all, which is a finding."""
    text = decoded(content, findings)
    if text is not None and not text.strip():
        findings.refuse(None, "the file is empty", "Fill it, or take it out of milepost.yaml.")
        return None
    if text is None:
        return None
    held = READERS[role](text, findings)
    return None if held is None else [placed_untampered(one, text, findings) for one in held]
