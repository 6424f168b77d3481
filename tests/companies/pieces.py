"""Assets that a test writes into an invented company's library."""

PIECE = """---
id: {id}
title: "{title}"
content_type: educational
format: guide
personas: [parent]
phases: [learn]
needs: []
depth: 1
language: {language}
industry: any
audience: {audience}
status: {status}
owner: wen
created: 2026-03-15
last_reviewed: 2026-03-15
quality: 4
url: "https://pages.lumo.example/{id}"
uses_90d: 1
{more}---

# {title}

{text}
"""


def piece(
    id: str,
    title: str,
    text: str,
    *,
    language: str = "en",
    audience: str = "external",
    status: str = "published",
    more: str = "",
) -> dict[str, str]:
    """A guide for the parents of Lumo, as a file of its library; `more` are further lines of its front matter."""
    told = PIECE.format(id=id, title=title, text=text, language=language, audience=audience, status=status, more=more)
    return {f"library/{id}.md": told}
