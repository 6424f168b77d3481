"""Bytes to text: UTF-8 only, because a guess would show customers garbled names."""

from content_library.importers.findings import Findings

UTF16_MARKS = (b"\xff\xfe", b"\xfe\xff")
REMEDY = "Save the file as UTF-8 (in most editors: Save as, Encoding, UTF-8)."


def decoded(content: bytes, findings: Findings) -> str | None:
    """The text with plain line ends and without a byte order mark; None when it is not UTF-8, which is a finding."""
    if content.startswith(UTF16_MARKS):
        findings.refuse(1, "this file is UTF-16, not UTF-8", REMEDY)
        return None
    if b"\x00" in content:
        line = content.count(b"\n", 0, content.index(b"\x00")) + 1
        findings.refuse(line, "this file holds a NUL byte, so it is not text", REMEDY)
        return None
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        findings.refuse(line, f"byte 0x{content[error.start]:02x} is not UTF-8", REMEDY)
        return None
    return text.replace("\r\n", "\n").replace("\r", "\n")
