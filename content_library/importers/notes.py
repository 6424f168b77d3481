"""Research notes: what customers said or did, one Markdown file each."""

from content_library.importers.findings import Findings, quoted
from content_library.importers.front_matter import parted
from content_library.importers.shapes import Placed, misspelt_keys, placed
from content_library.intake import ResearchNote


def read_note(text: str, findings: Findings) -> list[Placed] | None:
    parts = parted(text, findings)
    if parts is None:
        return None
    if not parts.front:
        what = "the file has no front matter, so it is not known who said this and when"
        findings.refuse(1, what, "Start it with ---, id, kind, persona, phases, date and ---.")
        return []
    misspelt_keys(parts.front, [name for name in ResearchNote.model_fields if name != "text"], findings)
    called = f"note {quoted(parts.front.get('id', ''))}"
    note = placed(ResearchNote, parts.front, findings, called, text=parts.body.strip())
    return [] if note is None else [note]
