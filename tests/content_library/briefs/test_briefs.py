"""Briefs of the sample company: ready from data alone, and refused where nobody would read them."""

import re
from dataclasses import replace
from datetime import date

import pytest

from content_library.briefs.for_machines import as_json
from content_library.briefs.markdown import MOST_WORDS, as_markdown, count_words
from content_library.briefs.needs import suited_to
from content_library.briefs.proposing import (
    AlreadyOpen,
    NoBrief,
    NotInMap,
    NotInvolved,
    Unmapped,
    propose,
    refusal,
)
from content_library.briefs.provenance import unknowns
from content_library.coverage import coverage
from content_library.errors import Unknown
from content_library.picture import Picture

NUMBERED = "BR-016"


def proposed(picture: Picture, persona: str, phase: str, **wanted):
    return propose(picture, persona, phase, new_id=lambda: NUMBERED, **wanted)


@pytest.fixture
def without_open_briefs(tarnwell):
    return replace(tarnwell, briefs=())


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


# --------------------------------------------------------------------------- what the piece is about


def test_all_open_musts_make_one_piece_and_the_rest_is_named(tarnwell):
    brief = proposed(tarnwell, "cfo", "choosing")
    assert [(need.id, need.label, need.action) for need in brief.needs] == [
        ("CF-CH-1", "unmet", "refresh"),
        ("CF-CH-2", "weak", "repurpose"),
        ("CF-CH-3", "weak", "repurpose"),
    ]
    assert [(need.id, need.action) for need in brief.not_in_this_piece] == [("CF-CH-4", "create")]


def test_a_lesser_need_somebody_asks_about_is_answered_in_passing(tarnwell):
    brief = proposed(tarnwell, "cfo", "choosing")
    assert ([need.id for need in brief.in_passing], brief.elsewhere) == (["CF-CH-4"], ())
    assert [each for each in brief.boundaries if "CF-CH-4" in each] == []


def test_what_weighs_as_much_as_the_piece_itself_is_another_piece(tarnwell):
    brief = proposed(tarnwell, "cfo", "choosing", needs=["CF-CH-4"])
    assert [question.need for question in brief.must_answer] == ["CF-CH-4"]
    assert [need.id for need in brief.elsewhere] == ["CF-CH-1", "CF-CH-2", "CF-CH-3"]


def test_a_piece_of_proof_without_any_says_that_it_must_be_found_first(tarnwell):
    brief = proposed(tarnwell, "cfo", "choosing", needs=["CF-CH-4"])
    assert brief.library.decisions[0].why == "only A27 (customer permission withdrawn 2026-01-10)"
    assert brief.assumptions[0] == (
        "No proof for CF-CH-4 may be used yet: find a customer who agrees, or a document, before writing."
    )


def test_who_is_to_win_others_over_is_told_what_they_object(tarnwell):
    brief = proposed(tarnwell, "maintenance-manager", "choosing", needs=["MM-CH-4"])
    assert [(each.said_by, each.text) for each in brief.objections if each.said_by] == [
        ("Reliability Engineer", "Black-box scores are useless if I cannot see the spectrum"),
        ("Plant Director", "I will not stop a line for a pilot"),
        ("CFO", "Whose numbers are these?"),
        ("IT/OT Security Lead", "Where does our process data go?"),
    ]
    assert [each.heading for each in brief.outline if 1 in each.questions] == ["What the others doubt"]


def test_results_prove_and_terms_of_a_contract_do_not(tarnwell):
    proof = proposed(tarnwell, "cfo", "choosing").outline[5]
    assert (proof.heading, proof.use) == ("Proof and its limits", ("C1",))


def test_what_a_security_piece_proves_are_documents(tarnwell):
    sections = proposed(tarnwell, "it-security", "choosing").outline
    assert [use for each in sections for use in each.use if use.startswith("C")] == []


def test_a_need_with_an_asset_of_its_own_to_refresh_is_no_part_of_a_new_piece(tarnwell):
    brief = proposed(tarnwell, "reliability-engineer", "discovering")
    assert [need.id for need in brief.needs] == ["RE-DI-1", "RE-DI-4"]
    assert [(need.id, need.action) for need in brief.not_in_this_piece] == [
        ("RE-DI-2", "none"),
        ("RE-DI-3", "refresh"),
    ]


def test_the_needs_asked_for_are_the_needs_of_the_piece(tarnwell):
    brief = proposed(tarnwell, "cfo", "choosing", needs=["CF-CH-4"])
    assert [need.id for need in brief.needs] == ["CF-CH-4"]
    assert brief.form.content_type == "proof"


def test_a_cell_whose_needs_are_met_too_weakly_gets_its_asset_reshaped(tarnwell):
    brief = proposed(tarnwell, "plant-director", "awareness")
    assert [(each.need, each.action, each.asset) for each in brief.library.decisions] == [
        ("PD-AW-1", "repurpose", "A05")
    ]


def test_a_covered_cell_gives_no_brief_worth_writing(tarnwell):
    assert proposed(tarnwell, "maintenance-manager", "learning").score.points < 50


# --------------------------------------------------------------------------- single fields


def test_success_is_simulated_by_the_scorer_of_the_matrix(tarnwell):
    success = proposed(tarnwell, "cfo", "choosing").success
    assert (success.coverage_from, success.coverage_to) == (19.4, 74.6)
    assert (success.questions_closed, success.deals) == (5, ("D1", "D2", "D4"))


def without_steps(picture):
    return replace(picture, deals=tuple(deal.model_copy(update={"next_step": ""}) for deal in picture.deals))


def with_step(picture, text):
    deals = (each.model_copy(update={"next_step": text if each.id == "D1" else ""}) for each in picture.deals)
    return replace(picture, deals=tuple(deals))


def test_due_two_days_before_the_next_step_of_a_deal_of_the_phase_of_which_only_the_day_is_told(tarnwell):
    brief = proposed(tarnwell, "cfo", "choosing")
    assert (brief.due, brief.due_because) == (date(2026, 2, 24), "the next step of Lurra Foods is on 26 Feb 2026")


def test_due_two_days_before_the_next_closing_of_the_phase_where_no_step_has_a_day(tarnwell):
    brief = proposed(without_steps(tarnwell), "cfo", "choosing")
    assert (brief.due, brief.due_because) == (date(2026, 3, 13), "Hollin Bakery Group should close on 15 Mar 2026")


@pytest.mark.parametrize("step", ["call on 18 Feb", "called on 12 Feb", "call next week"])
def test_a_step_too_near_to_write_for_or_gone_by_is_no_date(tarnwell, step):
    assert proposed(with_step(tarnwell, step), "cfo", "choosing").due == date(2026, 3, 13)


def test_due_in_two_weeks_where_no_deal_is_waiting(tarnwell):
    assert proposed(tarnwell, "reliability-engineer", "discovering").due == date(2026, 3, 2)


def test_languages_of_the_open_deals_follow_the_default(tarnwell):
    languages = proposed(tarnwell, "cfo", "choosing").form.languages
    assert [(each.code, each.why) for each in languages] == [
        ("en", "default"),
        ("es", "Lurra Foods"),
        ("de", "Brixen Automotive"),
    ]


def test_a_brief_for_one_deal_is_due_and_speaks_for_that_deal_alone(tarnwell):
    brief = proposed(tarnwell, "cfo", "choosing", deal="D1")
    assert [wanted.code for wanted in brief.form.languages] == ["es", "en"]
    assert [use.split(" (")[0] for use in brief.distribution.deals] == ["Lurra Foods"]
    assert (brief.success.deals, "Hollin" in brief.due_because) == (("D1",), False)


def test_a_need_for_a_tool_brings_a_format_to_work_in(tarnwell):
    form = proposed(tarnwell, "cfo", "choosing").form
    assert (form.format, form.companion, form.words) == ("one_pager", "calculator", 400)


@pytest.mark.parametrize(
    ("cell", "format", "needs"),
    [
        (("cfo", "choosing"), "case_study", ("CF-CH-4",)),  # what is met by proof
        (("cfo", "choosing"), "checklist", ("CF-CH-1",)),  # what is worked in
        (("cfo", "choosing"), "calculator", ()),  # preferred: it serves every need
        (("cfo", "choosing"), "webinar", ()),  # of several types in the library
        (("reliability-engineer", "discovering"), "case_study", ()),  # nothing there is to be proven
        (("cfo", "learning"), "case_study", ()),
    ],
)
def test_a_format_asked_for_is_for_the_needs_it_suits(tarnwell, cell, format, needs):
    assert suited_to(tarnwell, *cell, format) == needs


def test_a_gatekeeper_gets_it_from_the_driver_of_the_phase(tarnwell):
    assert proposed(tarnwell, "cfo", "choosing").delivery.forwarded_by == "Maintenance Manager"


def test_questions_of_the_reader_each_with_its_need(tarnwell):
    asked = proposed(tarnwell, "cfo", "choosing").must_answer
    assert [(question.need, question.text) for question in asked] == [
        ("CF-CH-1", "When do we get the money back, and whose numbers are these?"),
        ("CF-CH-2", "What is the full cost over three years?"),
        ("CF-CH-2", "What does it cost us to wait a year?"),
        ("CF-CH-3", "What happens if we stop after a year?"),
        ("CF-CH-4", "Which company like ours saw it in the P&L?"),
    ]


class Means:
    """Each text is as close to a need that begins with the word as told, and to no other; of English alone."""

    def __init__(self, **close):
        self.close = close

    def closeness(self, wanted, texts, language):
        told = [self.close if "wait a year" in text or "stop a line" in text else {} for text in wanted]
        return (
            [[each.get(text.split()[0].strip(":"), 0.0) for text in texts] for each in told] if language == "en" else []
        )


def test_a_question_and_an_objection_are_about_the_need_they_mean(tarnwell):
    brief = proposed(replace(tarnwell, meanings=Means(Downside=0.31, Total=0.28)), "cfo", "choosing")
    assert [(each.need, each.text) for each in brief.must_answer if "wait" in each.text] == [
        ("CF-CH-3", "What does it cost us to wait a year?")
    ]
    assert [(each.need, each.text) for each in brief.objections] == [
        ("CF-CH-1", "Whose numbers are these?"),
        ("CF-CH-3", "What does it cost us to wait a year?"),
    ]


def test_what_means_no_need_closely_goes_by_its_words(tarnwell):
    far = proposed(replace(tarnwell, meanings=Means(Downside=0.29)), "cfo", "choosing")
    assert far == proposed(tarnwell, "cfo", "choosing")


def test_an_objection_to_what_another_piece_answers_is_not_what_this_one_stands_against(tarnwell):
    near = replace(tarnwell, meanings=Means(Confidence=0.47, Reason=0.32))
    brief = proposed(near, "plant-director", "learning", needs=["PD-LE-1"])
    assert brief.objections[0].need == "PD-LE-2"
    assert "stop a line" not in brief.angle.sentence


def test_what_colleagues_ask_for_is_no_question_of_the_reader(tarnwell):
    asked = proposed(tarnwell, "reliability-engineer", "discovering").must_answer
    luka = "no reader was heard; asked for by Luka Kovac, 5 Feb 2026: how does an engineer convince the boss - content?"
    assert [(question.source, question.heard) for question in asked if question.need == "RE-DI-4"] == 3 * [
        (luka, False)
    ]


def test_where_no_reader_was_heard_a_need_gives_its_questions_each_in_the_section_it_belongs_to(tarnwell):
    brief = proposed(tarnwell, "reliability-engineer", "discovering")
    assert [(question.need, question.text) for question in brief.must_answer] == [
        (
            "RE-DI-1",
            (
                "Define the problem with data already on hand (work orders, MTBF, MTTR, failure codes): "
                "what are the steps, and what does each of them give?"
            ),
        ),
        ("RE-DI-1", "Which inputs, people and time does it take?"),
        ("RE-DI-1", "Which mistakes ruin it, and how do I notice?"),
        ("RE-DI-4", "Convince my manager that the problem is worth looking at now: what do I say first?"),
        ("RE-DI-4", "Which three facts do the others have to see?"),
        ("RE-DI-4", "Why now, and not later?"),
    ]
    assert {each.heading: each.questions for each in brief.outline if each.questions} == {
        "What you need": (2,),
        "The steps": (1,),
        "Common mistakes": (3,),
        "Make the case to whoever approves": (4, 5, 6),
    }


def test_a_reader_who_was_heard_is_not_asked_for(tarnwell):
    asked = proposed(tarnwell, "cfo", "choosing").must_answer
    assert [question.text for question in asked if not question.heard] == []


def test_a_need_that_is_a_question_stays_as_it_is(tarnwell):
    needs = tuple(
        need.model_copy(update={"text": "Why look at it now?"}) if need.id == "RE-DI-4" else need
        for need in tarnwell.needs
    )
    asked = proposed(replace(tarnwell, needs=needs), "reliability-engineer", "discovering").must_answer
    assert [question.text for question in asked if question.need == "RE-DI-4"] == ["Why look at it now?"]


def test_a_piece_like_none_in_the_library_is_told_apart_from_what_it_stands_beside(tarnwell):
    assert proposed(tarnwell, "reliability-engineer", "discovering").angle.different_from == ("A08", "A09")


def test_what_is_a_question_of_the_brief_is_no_evidence_once_more(tarnwell):
    page = as_markdown(proposed(tarnwell, "cfo", "choosing"))
    evidence = page[page.index("**Evidence**") : page.index("**Words**")]
    assert ("wait a year" in evidence, "“Nobody told me what it costs to leave.”" in evidence) == (False, True)


class Titles:
    """A section and a title mean the same where they share a word."""

    def closeness(self, wanted, texts, _):
        words = [set(text.casefold().replace(":", "").split()) - {"and", "the", "in", "of"} for text in texts]
        return [
            [0.38 if set(text.casefold().replace(":", "").split()) & each else 0.37 for each in words]
            for text in wanted
        ]


def test_a_linked_asset_is_what_a_section_without_material_is_built_from(tarnwell):
    brief = proposed(replace(tarnwell, meanings=Titles()), "cfo", "purchasing", needs=["CF-PU-3"])
    assert [(each.heading, each.use) for each in brief.outline][:2] == [
        ("What you pay", ("A33",)),
        ("The terms", ("A33",)),
    ]


def test_a_takeaway_is_the_readers_question_and_what_becomes_of_it_else_the_outcome_of_the_phase(tarnwell):
    assert proposed(tarnwell, "cfo", "choosing").takeaway == (
        "“When do we get the money back, and whose numbers are these?” is answered with your own figures, not with ours."
    )
    assert proposed(tarnwell, "reliability-engineer", "discovering").takeaway == (
        "Define the problem with data already on hand; what comes of it: one page that shows top failure modes and "
        "their cost."
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
                "Do not argue with “I will not stop a line for a pilot”: put the request in the first line and let the Plant "
                "Director refuse it."
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
        page, unmade = as_markdown(brief), [each.heading for each in brief.outline if not each.use]
        assert ("Where Use is -: ask " in page) == bool(unmade)
        assert page.count("| - |") == len(unmade)


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
    assert brief.call_to_action.text == "Use it this week, and tell us where it left you alone."
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


def test_words_come_from_the_notes_and_the_style_guide(tarnwell):
    words = proposed(tarnwell, "cfo", "choosing").words
    assert words.use[:2] == ("payback", "cash out")
    assert words.avoid[:4] == ("OEE", "MTBF", "revolutionary", "game-changing")


def test_findability_only_where_the_reader_searches(tarnwell):
    assert proposed(tarnwell, "cfo", "choosing").findability == (
        "not needed: none of the reader's channels is searched",
    )
    found = proposed(tarnwell, "reliability-engineer", "discovering").findability
    assert found[:2] == ("found through Google and forums", "“mtbf from work orders excel”")


def test_json_says_what_stands_where_a_list_is_empty(tarnwell):
    bare = replace(tarnwell, notes=(), claims=(), personas=tuple(_without_voice(each) for each in tarnwell.personas))
    told = as_json(proposed(bare, "cfo", "choosing"))
    assert told["evidence"]["note"] == "unknown, ask sales"
    assert told["claims"]["note"] == "no approved claim fits: unknown, ask sales"
    assert told["objections"] == "unknown, ask sales"
    assert {section["use"] for section in told["outline"] if isinstance(section["use"], str)} == {
        "unknown, ask Ada Byrne (A10, A30)"
    }


def test_what_is_still_to_be_asked_is_said_at_the_end(tarnwell):
    brief = proposed(tarnwell, "reliability-engineer", "discovering")
    assert unknowns(brief) == ("form", "outline", "claims")
    assert "Still to be asked: form, outline and claims." in as_markdown(brief)


def _without_voice(persona):
    return persona.model_copy(update={"voice_of_customer": (), "objections": ()})


# --------------------------------------------------------------------------- no brief


def test_a_persona_nobody_mapped_is_refused_with_the_nearest_cell(tarnwell):
    assert refusal(tarnwell, "procurement", "choosing") == NotInMap("procurement", ("cfo", "choosing"))


def test_a_phase_nobody_mapped_is_refused_with_the_nearest_cell(tarnwell):
    assert refusal(tarnwell, "it-security", "renewal") == NotInMap("renewal", ("it-security", "choosing"))


def test_a_reader_who_takes_no_part_is_refused_with_the_phase_that_matters(tarnwell):
    assert refusal(tarnwell, "cfo", "discovering") == NotInvolved(("cfo", "choosing"))


def test_a_phase_without_cells_is_unmapped(tarnwell):
    assert refusal(tarnwell, "cfo", "using") == Unmapped(("cfo", "choosing"))


def test_a_cell_without_needs_is_unmapped(tarnwell):
    bare = replace(tarnwell, needs=tuple(need for need in tarnwell.needs if need.persona != "it-security"))
    assert refusal(bare, "it-security", "choosing") == Unmapped(("cfo", "choosing"))


def test_an_open_brief_is_shown_instead_of_a_second_one(tarnwell):
    begun = next(brief for brief in tarnwell.briefs if brief.id == "BR-014")
    assert refusal(tarnwell, "plant-director", "purchasing") == AlreadyOpen((begun,), ("PD-PU-2",))


def test_another_need_of_a_cell_with_an_open_brief_may_be_written(tarnwell):
    assert refusal(tarnwell, "plant-director", "purchasing", ["PD-PU-3"]) is None


def test_a_brief_that_is_done_is_in_nobodys_way(tarnwell):
    done = tuple(brief.model_copy(update={"status": "done"}) for brief in tarnwell.briefs)
    assert refusal(replace(tarnwell, briefs=done), "plant-director", "purchasing") is None


def test_proposing_what_is_refused_says_why_and_where_to_go(tarnwell):
    with pytest.raises(NoBrief, match=re.escape("The CFO takes no part in Discovering: nobody would read it.")) as no:
        proposed(tarnwell, "cfo", "discovering")
    assert no.value.remedy == "The nearest cell that wants one: cfo in choosing."


def test_a_need_of_another_cell_is_unknown_here(tarnwell):
    with pytest.raises(Unknown, match=re.escape("MM-CH-1 is no need of CFO in Choosing.")):
        proposed(tarnwell, "cfo", "choosing", needs=["MM-CH-1"])
