"""From the bytes of an attached file, or a pasted text, to a draft. What the file is, its bytes say, not its name."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import PurePath

from content_library.drafts.draft import Beside, Draft
from content_library.drafts.marked import read_marked
from content_library.drafts.unread import LEAVE_OUT, NotRead
from content_library.drafts.web import read_web
from content_library.importers.decoding import UTF16_MARKS, decoded
from content_library.importers.findings import Findings
from content_library.problems import Problem

MOST_BYTES = 20_000_000  # a piece with its pictures; more is a film or a mistake
MOST_CHARACTERS = 400_000  # some 60,000 words, a book: nobody's one piece

SAVE_AS = "Save it as .docx, PDF, Markdown or text, and try again."
PDF, ZIP, OLE = b"%PDF", b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
OTHERS = {
    b"{\\rtf": "RTF",
    b"\x89PNG": "a picture",
    b"\xff\xd8\xff": "a picture",
    b"GIF8": "a picture",
    b"\x1f\x8b": "a packed file",
}
ENDINGS = {"pdf": (".pdf",), "word": (".docx", ".docm"), "web": (".html", ".htm", ".xhtml")}
WITH_ENDING = {".pdf", ".docx", ".docm", ".doc", ".html", ".htm", ".rtf", ".odt", ".pptx", ".xlsx"}


def read_draft(name: str, content: bytes) -> Draft | Problem:
    """`name` is the file's, for its ending and for what is said about it; a path in it is dropped."""
    file = PurePath(name).name or "draft"
    try:
        return _of_one_piece(_read(file, content))
    except NotRead as why:
        return Problem(file, why.line, str(why), why.remedy, code=why.code)


def _of_one_piece(draft: Draft) -> Draft:
    if not draft.told:
        raise NotRead("nothing can be read in it", "Write its text into it, or attach another file.", code="no_text")
    if sum(len(paragraph.text) for paragraph in draft.paragraphs) > MOST_CHARACTERS:
        what = f"it holds more than {MOST_CHARACTERS:,} characters, which is a book and not one piece"
        raise NotRead(what, LEAVE_OUT, code="too_long")
    return draft


def _read(file: str, content: bytes) -> Draft:
    if not content.strip():
        raise NotRead("the file is empty", "Attach the file with its text in it.", code="empty")
    if len(content) > MOST_BYTES:
        raise NotRead(f"it is larger than {MOST_BYTES // 1_000_000} MB", LEAVE_OUT, code="too_long")
    kind, reader = _reader(file, content)
    draft = reader(file, content)
    ending = PurePath(file).suffix.lower()
    if ending in WITH_ENDING and ending not in ENDINGS.get(kind, ()):
        draft = replace(draft, beside=(*draft.beside, Beside("other_extension")))
    return draft


def _reader(file: str, content: bytes) -> tuple[str, Callable[[str, bytes], Draft]]:
    if content.startswith(PDF) or PDF + b"-" in content[:1024]:
        from content_library.drafts.pdf import read_pdf  # noqa: PLC0415 - its library takes a tenth of a second to load

        return "pdf", read_pdf
    if content.startswith(ZIP):
        from content_library.drafts.word import is_word, read_word  # noqa: PLC0415 - the same

        if not is_word(content):
            raise NotRead("it is a packed file, a presentation or a table, not a Word document", SAVE_AS, code="packed")
        return "word", read_word
    if content.startswith(OLE):
        what = "it is a Word file of before 2007, or one that is locked with a password"
        raise NotRead(what, "Open it, take the password off, and save it as .docx.", code="old_word")
    for begins, what in OTHERS.items():
        if content.startswith(begins):
            raise NotRead(f"it is {what}, not a text that can be read", SAVE_AS, code="no_text_file")
    text = _text(file, content)
    head = text[:1000].lstrip().lower()
    is_web = head.startswith(("<!doctype html", "<html")) or file.lower().endswith(ENDINGS["web"])
    return (
        ("web", lambda name, _: read_web(name, text)) if is_web else ("text", lambda name, _: read_marked(name, text))
    )


def _text(file: str, content: bytes) -> str:
    """UTF-8, or UTF-16 that says so; nothing else is guessed at."""
    if content.startswith(UTF16_MARKS):
        try:
            return content.decode("utf-16").replace("\r\n", "\n").replace("\r", "\n")
        except UnicodeDecodeError:
            raise NotRead("it begins as UTF-16 and does not go on so", "Save it as UTF-8.", code="encoding") from None
    findings = Findings(file)
    text = decoded(content, findings)
    if text is None and PurePath(file).suffix.lower() in WITH_ENDING:
        kind = PurePath(file).suffix.lower().removeprefix(".")
        raise NotRead(f"it is no {kind} file, whatever its name says, or damaged", "Save it once more and attach that.")
    if text is None:
        first = findings.problems[0]
        raise NotRead(first.what, first.remedy, first.line, "encoding")
    return text
