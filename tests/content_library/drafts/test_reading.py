"""A draft is read as what it is, whatever it is called; what cannot be read says why, and nothing crashes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from content_library.drafts.draft import Beside, Draft, Link, Paragraph
from content_library.drafts.reading import MOST_CHARACTERS, read_draft
from content_library.problems import Problem
from tests.content_library.drafts.draft_files import eventful_word, locked_pdf, packed, pdf, word

MARKDOWN = """---
title: The sheet
---
# When is the money back?

You change the numbers.
They are *yours*. Read [the FAQ](https://a.example/faq).

- Licences
- Sensors, see https://a.example/s.

| Year | Cost |
|------|------|
| 1    | 40   |

```
code = 1
```
<!-- for the editor -->
"""


def test_markdown_keeps_its_signs_and_its_lines():
    draft = read_draft("sheet.md", MARKDOWN.encode())

    assert draft == Draft(
        "sheet.md",
        "The sheet",
        (
            Paragraph(1, "# When is the money back?", "heading", line=4, level=1),
            Paragraph(
                2, "You change the numbers.\nThey are *yours*. Read [the FAQ](https://a.example/faq).", "text", line=6
            ),
            Paragraph(3, "- Licences", "item", line=9),
            Paragraph(4, "- Sensors, see https://a.example/s.", "item", line=10),
            Paragraph(5, "| Year | Cost |", "row", line=12),
            Paragraph(6, "| 1    | 40   |", "row", line=14),
            Paragraph(7, "```\ncode = 1\n```", "code", line=16),
            Paragraph(8, "<!-- for the editor -->", "hidden", line=19),
        ),
        (Link(2, "the FAQ", "https://a.example/faq"), Link(4, "", "https://a.example/s")),
    )


def test_a_sentence_is_told_as_it_stands_and_read_without_its_signs():
    sentences = read_draft("sheet.md", MARKDOWN.encode()).paragraph(2).sentences

    assert [(each.text, each.plain) for each in sentences] == [
        ("You change the numbers.", "You change the numbers."),
        ("They are *yours*.", "They are yours."),
        ("Read [the FAQ](https://a.example/faq).", "Read the FAQ."),
    ]


def test_a_page_is_read_as_it_is_seen():
    page = b"""<!DOCTYPE html><html><head><title>The sheet</title><style>p {}</style></head><body>
<h1>Money</h1><p>You change
the <b>numbers</b>.<br>Read <a href="https://a.example/f">the FAQ</a></p>
<ul><li>Sensors</li></ul><p style="display: none">Only machines read this.</p><!-- note --></body></html>"""

    assert read_draft("page.html", page) == Draft(
        "page.html",
        "The sheet",
        (
            Paragraph(1, "Money", "heading", line=2, level=1),
            Paragraph(2, "You change the numbers.\nRead the FAQ", "text", line=2),
            Paragraph(3, "Sensors", "item", line=4),
            Paragraph(4, "Only machines read this.", "hidden", line=4),
            Paragraph(5, "note", "hidden", line=4),
        ),
        (Link(2, "the FAQ", "https://a.example/f"),),
    )


def test_a_word_document_is_read_with_its_changes_accepted():
    assert read_draft("sheet.docx", eventful_word()) == Draft(
        "sheet.docx",
        "What it costs",
        (
            Paragraph(1, "What it costs", "heading", level=1),
            Paragraph(2, "We save a lot of time"),
            Paragraph(3, "Sensors", "item"),
            Paragraph(4, "Year one", "row"),
            Paragraph(5, "EUR 40,000", "row"),
            Paragraph(6, "Read the sheet"),
            Paragraph(7, "Nobody sees this.", "hidden"),
            Paragraph(8, "Draft 3", "margin"),
            Paragraph(9, "Is this right?", "comment"),
        ),
        (Link(6, "the sheet", "https://a.example/x"),),
        (Beside("tracked_changes", 2), Beside("comments", 1)),
    )


def test_a_pdf_is_read_by_paragraphs_and_pages():
    first = "Tarnwell 1\nYou change the numbers that you do not believe, all of\nthem.\n- Sensors\nEnd."
    pages = (first, "Tarnwell 2\nThe second page.", "", "Tarnwell 4\nThe fourth page.")

    assert read_draft("sheet.pdf", pdf(*pages, title="The sheet", link="https://a.example/p")) == Draft(
        "sheet.pdf",
        "The sheet",
        (
            Paragraph(1, "Tarnwell 1", "margin", page=1),
            Paragraph(2, "You change the numbers that you do not believe, all of\nthem.", page=1),
            Paragraph(3, "- Sensors\nEnd.", "item", page=1),
            Paragraph(4, "Tarnwell 2", "margin", page=2),
            Paragraph(5, "The second page.", page=2),
            Paragraph(6, "Tarnwell 4", "margin", page=4),
            Paragraph(7, "The fourth page.", page=4),
        ),
        tuple(Link(number, "", "https://a.example/p") for number in (1, 4, 1, 6)),
        (Beside("page_without_text", page=3),),
        pages=4,
    )


@pytest.mark.parametrize(
    ("name", "content", "what"),
    [
        ("a.md", b" \n\n", "the file is empty"),
        ("a.md", b"<!-- only this -->", "nothing can be read in it"),
        ("a.txt", "Größe".encode("latin-1"), "byte 0xf6 is not UTF-8"),
        ("a.txt", b"a\x00b", "this file holds a NUL byte, so it is not text"),
        ("a.pdf", b"a\x00b", "it is no pdf file, whatever its name says, or damaged"),
        ("a.txt", b"\xff\xfea", "it begins as UTF-16 and does not go on so"),
        ("a.txt", b"a" * (MOST_CHARACTERS + 1), "it holds more than 400,000 characters, which is a book and not one piece"),
        ("a.txt", b"a" * 20_000_001, "it is larger than 20 MB"),
        ("a.rtf", b"{\\rtf1 Hello}", "it is RTF, not a text that can be read"),
        ("a.png", b"\x89PNG\r\n", "it is a picture, not a text that can be read"),
        ("a.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "it is a Word file of before 2007, or one that is locked with a password"),
        ("a.docx", b"PK\x03\x04broken", "it is damaged: it cannot be unpacked"),
        ("a.docx", word("Hello.")[:-400], "it is damaged: it cannot be unpacked"),
        ("a.docx", packed(word__document_xml="<a>"), "it is no Word document that can be opened"),
        ("a.pptx", packed(ppt__slides="x"), "it is a packed file, a presentation or a table, not a Word document"),
        ("a.docx", packed(word__document=b"0" * 80_000_001), "unpacked it is larger than 80 MB"),
        ("a.pdf", pdf(*["One line."] * 200), "it has 200 pages; up to 120 are read"),
        ("a.pdf", pdf("", ""), "its pages are pictures without text, as a scanner makes them"),
        ("a.pdf", locked_pdf(), "it is locked with a password"),
        ("a.pdf", b"%PDF-1.4\nnothing", "the PDF is damaged"),
    ],
    ids=lambda value: None if isinstance(value, bytes) else value,
)  # fmt: skip
def test_what_cannot_be_read_says_why(name, content, what):
    problem = read_draft(name, content)

    assert isinstance(problem, Problem)
    assert (problem.file, problem.what) == (name, what)
    assert problem.remedy


def test_a_file_is_what_its_bytes_are():
    assert read_draft("sheet.md", word("Hello.")) == Draft("sheet.md", "", (Paragraph(1, "Hello."),), beside=())
    assert read_draft("sheet.pdf", b"Hello.").beside == (Beside("other_extension"),)
    assert read_draft("sheet.docx", pdf("Hello.")).beside == (Beside("other_extension"),)


def test_utf_16_that_says_so_is_read_and_a_folder_of_the_name_is_dropped():
    draft = read_draft("/home/ana/Nacrt č.txt", "Više prozora.\r\nDa.".encode("utf-16"))

    assert (draft.file, draft.paragraphs) == ("Nacrt č.txt", (Paragraph(1, "Više prozora.\nDa.", line=1),))


@given(st.text(max_size=400))
def test_every_sentence_of_a_text_stands_in_the_text(text):
    draft = read_draft("a.md", text.encode("utf-8", "ignore"))

    read = text.encode("utf-8", "ignore").decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n")
    assert isinstance(draft, Problem) or all(each.text in read for p in draft.paragraphs for each in p.sentences)


@given(st.data(), st.sampled_from([eventful_word(), pdf("One line.", "Two lines."), locked_pdf()]))
def test_a_damaged_file_is_read_or_refused_and_never_crashes(data, content):
    at = data.draw(st.integers(0, len(content) - 1))
    damage = data.draw(st.binary(min_size=1, max_size=30))

    assert isinstance(read_draft("a", content[:at] + damage + content[at + len(damage) :]), Draft | Problem)
