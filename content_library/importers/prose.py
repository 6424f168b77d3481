"""What a person would read of a Markdown, MDX or HTML file: no markup, no code of the site, nothing hidden.

Headings, lists and tables keep their signs, because they tell where a thought begins; code blocks stay as they are.
A comment is data nobody meant to publish, and the usual place to hide orders to a machine: it goes, everywhere.
"""

import re
from html import unescape

# No pattern here looks further than the next sign that ends it, or than 2,000 characters: a file made of opening
# brackets costs no more than any other.

# Hidden to the eye: comments, scripts, and elements marked as hidden. One left open hides the rest of the file.
HIDDEN = re.compile(
    r"<!--.*?(?:-->|\Z)"
    r"|\{/\*.*?(?:\*/\s*\}|\Z)"
    r"|\{%-?\s*comment.*?(?:endcomment\s*-?%\}|\Z)"
    r"|<(script|style|template|noscript|iframe|svg|head)\b[^<>]{0,2000}(?:(?<=/)>|>.*?(?:</\1\s*>|\Z))"
    # the attribute, as the first or the last one: in between it could be a word of class="…", which hides nothing
    r"|<(\w+)\s(?:hidden(?=[\s=/>])|[^<>]{0,2000}?(?:\shidden(?=\s*[=/>])|display\s*:\s*none|visibility\s*:\s*hidden))"
    r"[^<>]{0,2000}>.*?(?:</\2\s*>|\Z)",
    re.DOTALL | re.IGNORECASE,
)
# Zero-width, direction-changing and tag characters: they change what is read without being seen.
INVISIBLE = re.compile("[\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069\U000e0000-\U000e007f]")
CODE = re.compile(r"^(?P<fence>`{3,20}|~{3,20})[^\n]*\n.*?(?:^(?P=fence)[^\n]*$|\Z)", re.DOTALL | re.MULTILINE)
MODULE_LINE = re.compile(
    r"^(?:import\s+['\"][^'\"\n]+['\"];?|import\s[^'\";]{1,2000}?\sfrom\s+['\"][^'\"\n]+['\"];?|export\s[^\n]*(?:\n[^\n]+)*)[ \t]*$",
    re.MULTILINE,
)
TEMPLATE = re.compile(
    r"<%.{0,300}?%>|\{%.{0,300}?%\}|\{\{.{0,300}?\}\}|#\{[^{}\n]*\}|\{:[^{}\n]*\}"
    r"|^[-*] TOC[ \t]*$|^\[\[?_?TOC_?\]?\][ \t]*$",
    re.DOTALL | re.MULTILINE | re.IGNORECASE,
)
BRACES = r"\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\}"  # JSX attributes nest up to three deep
TAG = re.compile(rf"</?[A-Za-z][\w.:-]*(?:\s(?:[^<>\"'{{}}]|\"[^\"]*\"|'[^']*'|{BRACES})*)?/?>|</?>")
HEADING_TAG = re.compile(r"<h([1-6])\b[^<>]*>", re.IGNORECASE)
BREAK = re.compile(r"<(?:br|hr|/p|/div|/li|/tr|/h[1-6]|/section|/table)\b[^<>]*>", re.IGNORECASE)
EXPRESSION = re.compile(r"\{[^{}\n]*\}")
IMAGE = re.compile(r"!\[([^\[\]]*)\]\((?:[^()\n]|\([^()\n]*\))*\)")
LINK = re.compile(r"\[([^\[\]]+)\]\((?:[^()\n]|\([^()\n]*\))*\)")
AUTOLINK = re.compile(r"<(?:https?|mailto):[^<>\s]+>")
REFERENCE = re.compile(r"^[ ]{0,3}\[[^\]\n]+\]:[^\n]*$", re.MULTILINE)
TRAILING = re.compile(r"[ \t]+$", re.MULTILINE)
GAPS = re.compile(r"\n{3,}")


def prose(text: str, *, mdx: bool = False) -> str:
    """The readable text. `mdx` also takes out import lines and {expressions}, which plain Markdown may contain."""
    text = HIDDEN.sub(" ", INVISIBLE.sub("", text))
    parts, at = [], 0
    for code in CODE.finditer(text):
        parts += [_without_markup(text[at : code.start()], mdx), code.group()]
        at = code.end()
    parts.append(_without_markup(text[at:], mdx))
    return GAPS.sub("\n\n", TRAILING.sub("", "".join(parts))).strip()


def _without_markup(text: str, mdx: bool) -> str:
    """Tags go before templates, whose braces would otherwise tear a tag apart."""
    if mdx:
        text = MODULE_LINE.sub("", text)
    if "<" in text:
        text = HEADING_TAG.sub(lambda tag: f"\n{'#' * int(tag.group(1))} ", text)
        text = TAG.sub("", AUTOLINK.sub("", BREAK.sub("\n", text)))
    if "{" in text or "<%" in text or "toc" in text.lower():
        text = TEMPLATE.sub("", text)
    if mdx and "{" in text:
        text = EXPRESSION.sub("", text)
    if "](" in text:
        text = LINK.sub(r"\1", IMAGE.sub(r"\1", text))
    if "]:" in text:
        text = REFERENCE.sub("", text)
    return unescape(text) if "&" in text else text
