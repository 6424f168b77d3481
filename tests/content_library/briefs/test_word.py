"""A brief as a Word file, read back: everything the brief says is in it, set in styles, the same bytes every time."""

import io
from dataclasses import replace
from datetime import date

import pytest
from docx import Document

from content_library.briefs.proposing import propose
from content_library.briefs.word import as_docx

ON = date(2026, 2, 16)


@pytest.fixture(scope="module")
def brief(tarnwell):
    return propose(tarnwell, "cfo", "choosing", new_id=lambda: "MP-1")


def read(brief):
    return Document(io.BytesIO(as_docx(brief, ON)))


def styled(document, style):
    return [paragraph.text for paragraph in document.paragraphs if paragraph.style.name == style]


def test_its_parts_stand_under_headings(brief):
    document = read(brief)
    assert styled(document, "Title") == [brief.title]
    assert styled(document, "Heading 1") == [
        "Why now",
        "The reader",
        "What the piece must do",
        "Questions it must answer",
        "Outline",
        "Evidence, word for word",
        "Words, claims, objections",
        "The library",
        "People, use and success",
        "Where it comes from",
    ]


def test_the_facts_are_a_table(brief):
    table, _ = read(brief).tables
    facts = {row.cells[0].text: row.cells[1].text for row in table.rows}
    assert list(facts) == [
        "For", "Due", "Writer", "Reviewers", "Requested by", "Form", "Languages", "Forwarded by", "Channels",
        "Call to action", "Score",
    ]  # fmt: skip
    assert facts["For"] == "CFO in Choosing (gatekeeper)"
    assert facts["Due"] == "24 Feb 2026 (the next step of Lurra Foods is on 26 Feb 2026)"
    assert (
        facts["Languages"]
        == "English first, then Spanish (Lurra Foods) and German (Brixen Automotive and Veltmann Dairy)"
    )
    assert {round(row.cells[0].width.cm, 1) for row in table.rows} == {3.4}
    assert [round(column.width.cm, 1) for column in table.columns] == [3.4, 13.4]


def test_the_outline_is_a_table_with_what_each_section_is_for_and_built_from(brief):
    _, table = read(brief).tables
    head, *rows = [[cell.text for cell in row.cells] for row in table.rows]
    assert head == ["Section", "Purpose", "Serves", "Build from", "Share"]
    assert [row[0] for row in rows] == [f"{number}. {each.heading}" for number, each in enumerate(brief.outline, 1)]
    assert rows[2][1:] == [
        "one-off, running and internal, whole term: sensors, integration, internal hours",
        "CF-CH-2, Q2, Q3",
        (
            "A30 The finance case for predictive maintenance (white paper)\n"
            "C4 40 to 70 internal hours in the first 90 days\n"
            "R03 Asked for: payback in months, three-year cost, name of a company like ours, what happens if we stop.\n"
            "R08 “Nobody told me what it costs to leave.”"
        ),
        "25 %",
    ]


def test_each_source_of_a_section_has_a_line_of_its_own(brief):
    _, table = read(brief).tables
    cell = table.rows[3].cells[3]
    assert [line.text.split()[0] for line in cell.paragraphs] == ["A30", "C4", "R03", "R08"]
    assert round(cell.width.cm, 1) == 6.8


def test_assets_to_link_are_links(brief):
    document = read(brief)
    links = {
        link.text: document.part.rels[link._hyperlink.rId].target_ref
        for paragraph in document.paragraphs
        for link in paragraph.hyperlinks
    }
    assert links == {each.title: each.url for each in brief.library.links}
    assert all(url.startswith("https://") for url in links.values())


def test_other_angles_stand_below_the_first(brief):
    angled = replace(brief, angle=replace(brief.angle, options=("Show the sheet first.",)))
    assert "Show the sheet first." in styled(read(angled), "List Bullet")


def test_every_quotation_is_set_apart_word_for_word_with_its_source_below(brief):
    paragraphs = read(brief).paragraphs
    quoted = [at for at, paragraph in enumerate(paragraphs) if paragraph.style.name == "Quote"]
    assert {paragraphs[at].text.strip("“”") for at in quoted} == {each.text for each in brief.evidence.quotes}
    assert {paragraphs[at + 1].style.name for at in quoted} == {"Small print"}


def test_id_version_state_and_day_stand_at_the_top_of_every_page(brief):
    header = read(replace(brief, version=3, status="in_review")).sections[0].header
    assert header.paragraphs[0].text == "Brief MP-1 · version 3 · in review · 16 Feb 2026"


def test_every_field_has_its_sources_in_small_print(brief):
    small = styled(read(brief), "Small print")
    told = {name: line.partition(": ")[2] for line in small for name in line.partition(": ")[0].split(", ")}
    assert {name: told[name.replace("_", " ")] for name in brief.provenance} == {
        name: ", ".join(sources) for name, sources in brief.provenance.items()
    }


def test_the_same_brief_gives_the_same_bytes(brief):
    assert as_docx(brief, ON) == as_docx(brief, ON)


def test_what_no_word_file_may_hold_is_left_out(brief):
    odd = replace(brief, title="A\x00 title\x1b" + "x" * 300, takeaway="two\x0b words\ud800")
    document = read(odd)
    assert styled(document, "Title") == ["A title" + "x" * 300]
    assert "One takeaway: two words" in [paragraph.text for paragraph in document.paragraphs]


def test_a_brief_with_nothing_in_it_is_a_page_all_the_same(brief):
    empty = type(brief)(id="MP-2", title="Bare")
    assert styled(read(empty), "Title") == ["Bare"]


def test_what_the_map_says_of_a_section_is_a_list_and_whom_to_ask_for_the_rest_a_line(tarnwell):
    found = propose(replace(tarnwell, briefs=()), "reliability-engineer", "discovering", new_id=lambda: "MP-2")
    _, table = read(found).tables
    assert table.rows[5].cells[3].text == (
        "the map: Failure history is free text in the CMMS; Sees problems coming but cannot prove it\n"
        "ask the reader: where did it go wrong last time?"
    )
