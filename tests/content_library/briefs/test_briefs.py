"""Briefs of the sample company: ready from data alone, from sources that may be told."""

import re
from dataclasses import replace

import pytest

from content_library.briefs.for_machines import as_json
from content_library.briefs.markdown import MOST_WORDS, as_markdown, count_words
from content_library.briefs.provenance import unknowns
from content_library.coverage import coverage
from content_library.picture import Picture
from tests.content_library.briefs.proposed import proposed


def uncovered(picture: Picture) -> list[tuple[str, str]]:
    scores = coverage(picture)
    return [
        (cell.persona, cell.phase)
        for cell in picture.cells
        if cell.involved and scores.cell(cell.persona, cell.phase).status != "covered"
    ]


def test_every_uncovered_cell_is_ready_from_data_alone(without_open_briefs):
    found = {cell: proposed(without_open_briefs, *cell).score.points for cell in uncovered(without_open_briefs)}
    assert len(found) == 7
    assert {cell: points for cell, points in found.items() if points < 85} == {}


def test_every_page_fits_on_two(without_open_briefs):
    pages = {cell: as_markdown(proposed(without_open_briefs, *cell)) for cell in uncovered(without_open_briefs)}
    assert {cell: count_words(page) for cell, page in pages.items() if count_words(page) > MOST_WORDS} == {}


def test_a_page_for_a_gatekeeper(tarnwell, snapshot):
    assert as_markdown(proposed(tarnwell, "cfo", "choosing", requested_by="nina")) == snapshot


def test_a_page_for_a_driver(tarnwell, snapshot):
    assert as_markdown(proposed(tarnwell, "reliability-engineer", "discovering", requested_by="luka")) == snapshot


def test_every_quotation_of_a_page_stands_in_the_data(without_open_briefs):
    picture = without_open_briefs
    sources = " ".join(
        (
            *(note.text for note in picture.notes),
            *(voice.quote for persona in picture.personas for voice in persona.voice_of_customer),
            *(objection for persona in picture.personas for objection in persona.objections),
            *(phase.buyer_question for phase in picture.phases),
            *(question for cell in picture.cells for question in cell.questions),
            *(deal.loss_reason for deal in picture.deals),
            *(picture.texts.text_of(asset.id) for asset in picture.assets),
        )
    )
    for cell in uncovered(picture):
        quoted = re.findall("“([^”]*)”", as_markdown(proposed(picture, *cell)))
        assert quoted
        assert [words for words in quoted if words not in " ".join(sources.split())] == []


def test_no_contact_of_a_deal_is_named(without_open_briefs):
    pages = [as_markdown(proposed(without_open_briefs, *cell)) for cell in uncovered(without_open_briefs)]
    names = {contact.name for contact in without_open_briefs.contacts} - {"unknown"}
    assert [name for name in names for page in pages if name in page] == []


def test_a_colleagues_question_that_names_a_contact_is_left_out(tarnwell):
    named = tuple(
        question.model_copy(update={"text": f"{question.text} for Harriet"}) if question.need == "RE-DI-4" else question
        for question in tarnwell.questions
    )
    brief = proposed(replace(tarnwell, questions=named), "reliability-engineer", "discovering")
    assert {question.source for question in brief.must_answer if question.need == "RE-DI-4"} == {"need RE-DI-4"}


def test_neither_amounts_nor_the_reason_for_a_loss_are_told(tarnwell):
    deals = tuple(
        deal.model_copy(update={"loss_reason": "too dear", "status": "lost"}) if deal.id == "D8" else deal
        for deal in tarnwell.deals
    )
    why_now = proposed(replace(tarnwell, deals=deals), "cfo", "choosing").why_now
    assert why_now[1].endswith("Lost: Cresta Foods.")
    assert "EUR" not in why_now[1]


def test_what_needs_an_nda_is_not_linked(tarnwell):
    brief = proposed(tarnwell, "it-security", "choosing")
    assert "A21" in brief.not_in_this_piece[0].answered_by
    assert "A21" not in [link.asset for link in brief.library.links]


class Titles:
    """A section and a title mean the same where they share a word."""

    def closeness(self, wanted, texts, _):
        words = [set(text.casefold().replace(":", "").split()) - {"and", "the", "in", "of"} for text in texts]
        return [
            [0.38 if set(text.casefold().replace(":", "").split()) & each else 0.1 for each in words] for text in wanted
        ]


def test_a_linked_asset_is_what_a_section_without_material_is_built_from(tarnwell):
    brief = proposed(replace(tarnwell, meanings=Titles()), "cfo", "purchasing", needs=["CF-PU-3"])
    assert [(each.heading, each.use) for each in brief.outline][:2] == [
        ("What you pay", ("A33",)),
        ("The terms", ("A33",)),
    ]


class Far:
    """No two texts mean anything like the same."""

    def closeness(self, wanted, texts, _):
        return [[0.0 for _ in texts] for _ in wanted]


@pytest.mark.parametrize(
    ("need", "kind", "after", "takeaway", "asked"),
    [
        (
            "Weigh in peace what is offered", "information",
            "I have what I need on this: weigh in peace what is offered",
            "Here is what you need on this: weigh in peace what is offered.",
            "Weigh in peace what is offered: what is the answer, in one sentence?",
        ),
        (
            "Judge the offers by one rule", "information",
            "I can judge the offers by one rule",
            "After this you can judge the offers by one rule.",
            "How do I judge the offers by one rule?",
        ),
        (
            "See how the offers differ", "proof",
            "I know how the offers differ",
            "Now you know how the offers differ.",
            "Who like me can say how the offers differ?",
        ),
        (
            "Know roughly when the offers end", "information",
            "I know roughly when the offers end",
            "Now you know roughly when the offers end.",
            "Can you tell me in one sentence roughly when the offers end?",
        ),
        (
            "A table of the offers", "information",
            "I know enough about a table of the offers to decide",
            "Here is what you need on a table of the offers.",
            "What do I have to know about a table of the offers, in one sentence?",
        ),
        (
            "Be sure that the offers end", "reassurance",
            "I can be sure that the offers end",
            "After this you can be sure that the offers end.",
            "Can I be sure that the offers end, and what if not?",
        ),
        (
            "A rule for my offers: price, term, way out", "approval",
            "I have a rule for my offers, and can say yes or no",
            "Here is a rule for your offers, enough to say yes or no.",
            "What can I count on in each of these: price, term and way out?",
        ),
    ],
)  # fmt: skip
def test_a_sentence_around_a_need_is_made_for_what_the_need_is(tarnwell, need, kind, after, takeaway, asked):
    told = {"CF-PU-3": {"text": need, "kind": kind}}
    needs = tuple(each.model_copy(update=told.get(each.id, {})) for each in tarnwell.needs)
    brief = proposed(replace(tarnwell, needs=needs), "cfo", "purchasing", needs=["CF-PU-3"])
    assert (brief.change.after, brief.takeaway, brief.must_answer[0].text) == (after, takeaway, asked)


def test_a_takeaway_is_of_all_the_piece_is_about(tarnwell):
    assert proposed(tarnwell, "cfo", "choosing").takeaway == (
        "Your own figures show when you get the money back, the full cost over three years and what happens if you stop "
        "after a year."
    )
    unheard = tuple(cell.model_copy(update={"questions": ()}) for cell in tarnwell.cells)
    assert proposed(replace(tarnwell, cells=unheard, notes=()), "cfo", "choosing").takeaway == (
        "Work it out yourself: payback and ROI calculation with assumptions you can check and change, total cost of "
        "ownership over three years and downside."
    )


def test_what_is_done_is_said_as_what_the_reader_can_do(tarnwell):
    assert proposed(replace(tarnwell, meanings=Far()), "reliability-engineer", "discovering").takeaway == (
        "After this you can define the problem with data already on hand."
    )


def test_a_takeaway_is_the_readers_question_and_what_becomes_of_it_else_the_outcome_of_the_phase(tarnwell):
    strange = tuple(
        cell.model_copy(update={"questions": ("Does payback hold?",)} if cell.questions else {})
        for cell in tarnwell.cells
    )
    assert proposed(replace(tarnwell, cells=strange), "cfo", "choosing", needs=["CF-CH-1"]).takeaway == (
        "“Does payback hold?” is answered with your own figures, not with ours."
    )
    assert proposed(tarnwell, "reliability-engineer", "discovering").takeaway == (
        "You can define the problem with data already on hand, and hold the result: one page that shows top failure "
        "modes and their cost."
    )


@pytest.mark.parametrize(
    ("cell", "needs", "sentence"),
    [
        (
            ("cfo", "choosing"),
            (),
            "Do not answer “Whose numbers are these?” with a promise: hand over the calculator and let the CFO change it.",
        ),
        (
            ("plant-director", "learning"),
            (),
            (
                "Do not argue with “I will not stop a line for a pilot”: put the request in the first line, and what "
                "speaks against it in the second."
            ),
        ),
        (
            ("cfo", "purchasing"),
            ("CF-PU-3",),
            "Give the answer first and show where it comes from, instead of describing what we sell.",
        ),
    ],
)
def test_an_angle_is_taken_against_what_the_reader_says_of_the_need_and_nothing_else(tarnwell, cell, needs, sentence):
    assert proposed(replace(tarnwell, briefs=()), *cell, needs=needs).angle.sentence == sentence


def test_every_section_serves_a_need_and_says_what_to_build_from_or_whom_to_ask(without_open_briefs):
    for cell in uncovered(without_open_briefs):
        brief = proposed(without_open_briefs, *cell)
        assert [each.heading for each in brief.outline if not (each.needs or each.questions)] == []
        unmade = [each.ask for each in brief.outline if not each.use]
        hinted = [each for each in brief.outline if each.use and each.ask]
        page = as_markdown(brief)
        assert [ask for ask in unmade if not ask.startswith("ask ") or f"| {ask.partition(':')[0]}" not in page] == []
        assert [each.heading for each in hinted if not all(item.hint for item in each.material)] == []
        assert page.count("| - |") == 0


def test_a_case_is_made_only_where_somebody_approves(tarnwell):
    headings = [each.heading for each in proposed(tarnwell, "reliability-engineer", "discovering").outline]
    alone = [each for each in tarnwell.cells if each.phase != "discovering" or each.persona == "reliability-engineer"]
    single = proposed(
        replace(tarnwell, cells=tuple(alone), questions=()), "reliability-engineer", "discovering", needs=["RE-DI-1"]
    )
    assert headings[-1] == "Make the case to whoever approves"
    assert [each.heading for each in single.outline][-1] == "What to do with the result"


def test_a_reader_who_has_bought_is_neither_sold_to_nor_asked_to_sign(tarnwell):
    phases = tuple(
        each.model_copy(update={"funnel": "POST"}) if each.id == "purchasing" else each for each in tarnwell.phases
    )
    brief = proposed(replace(tarnwell, phases=phases, briefs=()), "plant-director", "purchasing")
    assert brief.call_to_action.text == "Use this one pager this week, and tell us where it left you alone."
    assert [each for each in brief.boundaries if "sales page" in each] == []


def test_interviewees_are_a_role_at_an_account_through_the_seller(tarnwell):
    assert proposed(tarnwell, "cfo", "choosing").people.interviewees[0] == (
        "the CFO at Brixen Automotive, through Jonas Weber (engaged)"
    )


def test_links_lead_on_and_are_offerable(tarnwell):
    links = proposed(tarnwell, "cfo", "choosing").library.links
    assert [link.asset for link in links if link.next_phase] == ["A33", "A39"]


def test_what_a_writer_might_reach_for_is_ruled_out_with_the_reason(tarnwell):
    left = {each.asset: each.reason for each in proposed(tarnwell, "cfo", "choosing").library.do_not_link}
    assert left == {
        "A27": "customer permission withdrawn 2026-01-10; contains a claim that may not be used (X2)",
        "A44": "contains a claim that may not be used (X1)",
        "A24": "internal only",
        "A36": "partner only",
    }


def test_the_page_names_all_that_may_not_be_linked_those_with_one_reason_together(tarnwell):
    cells = (("cfo", "choosing"), ("reliability-engineer", "discovering"))
    pages = [as_markdown(proposed(replace(tarnwell, briefs=()), *cell)) for cell in cells]
    assert [re.search(r"\*\*Do not link:\*\* (.+)", page)[1] for page in pages] == [
        (
            "A27 (customer permission withdrawn 2026-01-10), A44 (contains a claim that may not be used), "
            "A24 (internal only), A36 (partner only)."
        ),
        "A04 (says the same as A03), A29 and A35 (too early), A38 (for the CFO).",
    ]


def test_who_approves_gets_the_page_to_sign_and_of_what_is_for_others_only_what_this_reader_opens(tarnwell):
    brief = proposed(replace(tarnwell, briefs=()), "cfo", "choosing")
    here = {link.asset: link.why for link in brief.library.links if not link.next_phase}
    assert here == {"A28": "answers MM-CH-3", "A31": "answers PD-CH-2", "A25": "answers MM-CH-2"}
    assert [tarnwell.asset_of[each].format for each in here] == ["template", "slides", "case_study"]


def test_a_row_names_a_note_with_its_words_or_says_that_these_stand_above(tarnwell):
    page = as_markdown(proposed(replace(tarnwell, briefs=()), "cfo", "choosing"))
    assert "R03 as above, R08 “Payback under eighteen months or it goes to next year.” |" in page
    rows = [row for row in page.split("\n") if row.startswith("| ")]
    assert [row for row in rows if re.search(r"R\d\d(?:,| \|)", row)] == []


def test_what_the_goal_or_the_change_says_is_not_said_again(tarnwell):
    free = replace(tarnwell, briefs=())
    driver = as_markdown(proposed(free, "reliability-engineer", "discovering"))
    rows = [row.split(" | ")[-1] for row in driver.split("\n") if "the map" in row]
    assert rows[0] == "the map: the outcome above |"
    assert "the map: Problem written down and worth solving. |" in rows
    assert "**Leaves the phase when:**" not in driver
    assert "**Objections** the doubt above → section 4\n" in as_markdown(proposed(free, "cfo", "choosing"))


def test_the_note_that_says_how_a_reader_reads_is_a_source_of_the_fields_that_tell_it(tarnwell):
    known = proposed(replace(tarnwell, briefs=()), "reliability-engineer", "discovering").provenance
    assert ("note R02" in known["form"], "note R02" in known["reader"]) == (True, True)
    other = proposed(replace(tarnwell, briefs=()), "cfo", "choosing").provenance
    assert [each for field in ("form", "reader") for each in other[field] if each.startswith("note ")] == []


def test_words_come_from_the_notes_and_the_style_guide(tarnwell):
    words = proposed(tarnwell, "cfo", "choosing").words
    assert words.use[:2] == ("payback", "cash out")
    assert words.avoid[:4] == ("OEE", "MTBF", "outage", "operator")


def test_findability_only_where_the_reader_searches(tarnwell):
    assert proposed(tarnwell, "cfo", "choosing").findability == (
        "not needed: none of the reader's channels is searched",
    )
    found = proposed(tarnwell, "reliability-engineer", "discovering").findability
    assert found == (
        "found through Google and forums",
        "“mtbf template” (61 times, R06)",
        "“failure codes” (44 times, R06)",
        "“mtbf from work orders excel” (R02)",
        "“failure code list packaging machine” (R02)",
    )


def test_json_says_what_stands_where_a_list_is_empty(tarnwell):
    bare = replace(tarnwell, notes=(), claims=(), personas=tuple(_without_voice(each) for each in tarnwell.personas))
    told = as_json(proposed(bare, "cfo", "choosing"))
    assert told["evidence"]["note"] == "unknown, ask sales"
    assert told["claims"]["note"] == "no approved claim fits: unknown, ask sales"
    assert told["objections"] == "unknown, ask sales"
    assert [section["use"] for section in told["outline"] if isinstance(section["use"], str)] == [
        "ask Sofia Marin, Jonas Weber and Tom Okafor: which price, which term, by when?",
        "ask the reader: what does going on as today cost a month?",
    ]


def test_what_is_still_to_be_asked_is_said_at_the_end(tarnwell):
    brief = proposed(tarnwell, "reliability-engineer", "discovering")
    assert unknowns(brief) == ("outline",)
    assert "Still to be asked: outline." in as_markdown(brief)


def _without_voice(persona):
    return persona.model_copy(update={"voice_of_customer": (), "objections": ()})


def test_a_link_says_what_to_see_to_before_it_goes_out(tarnwell):
    brief = proposed(replace(tarnwell, briefs=()), "cfo", "choosing")
    assert {link.asset: link.caution for link in brief.library.links if link.caution} == {
        "A33": "valid to 30 Jun 2026",
        "A39": "past its shelf life: have Ada Byrne review it first",
    }
    page = as_markdown(brief)
    assert ("A33 (next phase; valid to 30 Jun 2026)" in page, "A39 (next phase; past its shelf life)" in page) == (
        True,
        True,
    )


def test_what_is_under_nda_is_named_as_sent_on_request(tarnwell):
    left = proposed(replace(tarnwell, briefs=()), "it-security", "choosing").library.do_not_link
    assert [each.reason for each in left if each.asset == "A21"] == ["under NDA: sent on request"]


def test_what_has_nothing_to_do_with_the_reader_is_linked_only_where_there_is_nothing_else(tarnwell):
    links = proposed(replace(tarnwell, briefs=()), "it-security", "choosing").library.links
    assert [(link.asset, link.next_phase) for link in links] == [("A28", False), ("A22", False), ("A40", True)]
