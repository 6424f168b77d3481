"""PDF and Word files of a library folder as the text an asset is read from: what says who may see them stands in a file
of the same name with .yaml behind it, as front matter does in others."""

from content_library.drafts.draft import SEEN, Draft, Paragraph
from content_library.drafts.reading import read_draft
from content_library.importers.decoding import decoded
from content_library.importers.findings import Findings
from content_library.problems import Problem

DOCUMENTS = (".pdf", ".docx")
BESIDE = ".yaml"
"""What follows the name of a document in that of the file with its front matter."""


def is_document(name: str) -> bool:
    return name.lower().endswith(DOCUMENTS)


def document_text(name: str, content: bytes, beside: bytes, findings: Findings) -> str | None:
    """Front matter, title and text, as a Markdown file would have them; None when it cannot be read, which is a finding.
    Without a title in the front matter it is that of the document's properties, else its first heading."""
    said = decoded(beside, findings) if beside else ""
    if said is None:
        return None
    draft = read_draft(name, content)
    if isinstance(draft, Problem):
        findings.refuse(draft.line, draft.what, draft.remedy)
        return None
    if any(each.what == "other_extension" for each in draft.beside):
        findings.refuse(None, "the file is not what its ending says", "Give it the ending of what it is.")
        return None
    silent = [str(each.page) for each in draft.beside if each.what == "page_without_text"]
    if silent:
        findings.warn(
            None, f"these pages hold no text that can be read: {', '.join(silent)}", "Nothing to do, or add it."
        )
    heading = f"# {' '.join(draft.title.split())}\n\n" if draft.title and "\ntitle:" not in f"\n{said}" else ""
    front = f"---\n{said.strip()}\n---\n" if said.strip() else ""
    return f"{front}{heading}{_text(draft)}"


def _text(draft: Draft) -> str:
    return "\n\n".join(_shown(paragraph) for paragraph in draft.paragraphs if paragraph.kind in SEEN)


def _shown(paragraph: Paragraph) -> str:
    return (
        f"{'#' * paragraph.level} {paragraph.text}" if paragraph.level and paragraph.text[0] != "#" else paragraph.text
    )
